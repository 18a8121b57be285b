"""Cells and line numbers of every record of a file, in batches.

Lines that are records by themselves are found and split by polars, many at once and without the
interpreter's lock (`regular`); the others are read one at a time (`tokenizer`).
"""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

import polars as pl

from uploads.csvfile.dialect import Dialect
from uploads.csvfile.encoding import Encoding, utf8_blocks
from uploads.csvfile.regular import MAX_CELL_CHARS, MAX_COLUMNS, Sieve
from uploads.csvfile.tokenizer import Record, Tokenizer

BATCH_RECORDS = 100_000
MAX_RECORDS = 50_000_000
MAX_LINE_BYTES = 8 * 1024 * 1024

LONG_CELL = f"A cell of this row holds more than {MAX_CELL_CHARS:,} characters"
CUT_OFF = "The file ends in the middle of this row"
MANY_CELLS = "This row has far more cells than the table has columns"

_SHOWN_OF_LONG_CELL = 1_000
_SPARE_COLUMNS = 64
_MOST_UNEVEN = 20
_BREAKS_OFF = re.compile(r"^\W?[0-9]+[.,]$")


class UnreadableError(Exception):
    """The file goes beyond a limit of the reader; the text is a sentence for a person."""


@dataclasses.dataclass(frozen=True, slots=True)
class Batch:
    """A run of records, at most BATCH_RECORDS of them; blank lines are left out.

    `cells`: String columns c0, c1, ... (at least `Dialect.width` of them, more where a record of
    the batch has more), null where the record has no such cell. Per record, named as here:
    `line` (UInt32) is the physical line on which it starts, `width` (UInt32) how many cells it has
    in the file, `flaw` (String) null or what is wrong with it, in words for a person. `blanks` are
    the blank signs of ASCII that its cells may hold.
    """

    cells: pl.DataFrame
    line: pl.Series
    width: pl.Series
    flaw: pl.Series
    blanks: str


def read(
    source: BinaryIO,
    encoding: Encoding,
    dialect: Dialect,
    progress: Callable[[int], None] | None = None,
) -> Iterator[Batch]:
    """All records of `source`, always cut into the same batches.

    `progress` is told the bytes read so far. Raises UnreadableError where a limit is passed.
    """
    if dialect.width > MAX_COLUMNS:
        raise UnreadableError(
            f"This file has more than {MAX_COLUMNS:,} columns. Export your sales with fewer."
        )
    reader = _Reader(dialect)
    pending = b""
    for block in itertools.chain(utf8_blocks(source, encoding), (None,)):
        if block is None and not pending:
            break
        pending += block or b""
        ready = len(pending) if block is None else _end_of_whole_lines(pending)
        blanks = _blanks(pending, dialect)
        frame, used = reader.read(pending[:ready], last=block is None)
        if block is None and pending and not pending.endswith((b"\n", b"\r")):
            frame = reader.cut_off(frame)
        pending = pending[used:]
        if len(pending) > MAX_LINE_BYTES:
            raise UnreadableError(
                "This file has a line of more than 8 million characters, which no list of sales "
                "has. Export it again as CSV."
            )
        if progress:
            progress(source.tell())
        for start in range(0, frame.height, BATCH_RECORDS):
            yield _batch(frame[start : start + BATCH_RECORDS], blanks)


def _end_of_whole_lines(content: bytes) -> int:
    """Where the last line ends of those whose end is certain: "\\r" may go on as "\\r\\n"."""
    return max(content.rfind(b"\n"), content.rfind(b"\r", 0, -1)) + 1


def _blanks(content: bytes, dialect: Dialect) -> str:
    """At which signs a cell may have to be trimmed: ends of lines only where cells are quoted."""
    quoted = dialect.quote.encode() in content if dialect.quote else False
    others = [sign for sign in "\t\v\f" if sign != dialect.delimiter and sign.encode() in content]
    return "".join([" ", *others, *("\t\r\n" if quoted else "")])


def _batch(frame: pl.DataFrame, blanks: str) -> Batch:
    cells = frame.drop("line", "width", "flaw")
    return Batch(cells, frame["line"], frame["width"], frame["flaw"], blanks)


class _Reader:
    """Turns blocks of whole lines into records, and knows how many went before."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._sieve = Sieve(dialect)
        self._tokenizer = Tokenizer(dialect)
        self._lines = 0
        self._records = 0
        self._uneven = 0

    def read(self, content: bytes, *, last: bool) -> tuple[pl.DataFrame, int]:
        """The records of a block, and how many bytes of it they took: those of a record that
        may go on in the next block are left."""
        sifted = self._sieve.sift(content, max(0, self._dialect.skip - self._lines))
        self._tokenizer.rest(sifted.lines)
        frame, used, lines = sifted.records, len(content), sifted.lines
        if sifted.irregular:
            raw = content.splitlines(keepends=True)
            found, lines = self._irregular(raw, sifted.irregular, last=last)
            used = sum(map(len, raw[:lines]))
            frame = _merged(frame, found, lines)
        frame = self._finished(frame)
        self._lines += lines
        self._records += frame.height
        self._uneven += int((frame["width"] != self._dialect.width).sum())
        if self._records > MAX_RECORDS:
            raise UnreadableError(
                f"This file has more than {MAX_RECORDS:,} rows. Export a shorter period."
            )
        return frame, used

    def cut_off(self, frame: pl.DataFrame) -> pl.DataFrame:
        """The records at the end of a file that ends without a line's end, the last of them flawed
        where it has fewer cells than all others, or breaks off within a number."""
        if not frame.height or (self._uneven - 1) * _MOST_UNEVEN > self._records:
            return frame
        cells = [cell or "" for cell in frame.drop("line", "width", "flaw").row(-1)]
        width = int(frame["width"][-1])
        broken = width == self._dialect.width and bool(_BREAKS_OFF.search(cells[width - 1]))
        short = 2 < width < self._dialect.width and self._dialect.begins(cells[:width])
        if not (broken or short):
            return frame
        flaws = frame["flaw"].to_list()
        flaws[-1] = flaws[-1] or CUT_OFF
        return frame.with_columns(flaw=pl.Series(flaws, dtype=pl.String))

    def _irregular(
        self, raw: Sequence[bytes], numbers: Sequence[int], *, last: bool
    ) -> tuple[list[tuple[int, Record]], int]:
        """(line in the block, record) for the irregular lines, and how many lines are done with."""
        lines = [line.decode() for line in raw]
        found: list[tuple[int, Record]] = []
        end = 0
        for at in numbers:
            if at >= end:
                record = self._tokenizer.record(lines, at, last=last)
                if record is None:
                    return found, at
                found.append((at, self._limited(record)))
                end = at + record.lines
        return found, len(lines)

    def _limited(self, record: Record) -> Record:
        """The record without what goes beyond the limits for cells, which makes it flawed."""
        cells, flaw = record.cells, record.flaw
        most = self._dialect.width + _SPARE_COLUMNS
        if len(cells) > most:
            flaw = MANY_CELLS if any(map(str.strip, cells[most:])) else flaw
            cells = cells[:most]
        if any(len(cell) > MAX_CELL_CHARS for cell in cells):
            flaw = LONG_CELL
            cells = [
                cell if len(cell) <= MAX_CELL_CHARS else cell[:_SHOWN_OF_LONG_CELL]
                for cell in cells
            ]
        return Record(cells, record.lines, flaw)

    def _finished(self, frame: pl.DataFrame) -> pl.DataFrame:
        """With every column there must be, and with line numbers of the file."""
        missing = [f"c{i}" for i in range(self._dialect.width) if f"c{i}" not in frame.columns]
        if "flaw" not in frame.columns:
            missing.append("flaw")
        return frame.with_columns(
            (pl.col("line") + self._lines + 1).cast(pl.UInt32),
            *(pl.lit(None, pl.String).alias(name) for name in missing),
        )


def _merged(regular: pl.DataFrame, irregular: list[tuple[int, Record]], lines: int) -> pl.DataFrame:
    """Both kinds of records in the order of the file, without lines that others have taken in."""
    taken = {line for at, record in irregular for line in range(at + 1, at + record.lines)}
    kept = regular.filter(
        (pl.col("line") < lines)
        & ~pl.col("line").is_in(pl.Series(list(taken), dtype=pl.UInt32).implode())
    )
    columns = itertools.zip_longest(*(record.cells for _, record in irregular))
    others = pl.DataFrame(
        {
            "line": pl.Series([at for at, _ in irregular], dtype=pl.UInt32),
            "width": pl.Series([len(record.cells) for _, record in irregular], dtype=pl.UInt32),
            "flaw": pl.Series([record.flaw for _, record in irregular], dtype=pl.String),
            **{f"c{i}": pl.Series(column, dtype=pl.String) for i, column in enumerate(columns)},
        }
    )
    return pl.concat([kept, others], how="diagonal").sort("line")
