"""The lines of a block that are records by themselves, found and split many at once by polars."""

from __future__ import annotations

import dataclasses
import re
from typing import Literal

import polars as pl

from uploads.csvfile.dialect import Dialect

MAX_COLUMNS = 2_000
MAX_CELL_CHARS = 100_000


@dataclasses.dataclass(frozen=True, slots=True)
class Sifted:
    """`records`: one row for each regular line: its number in the block (`line`, from 0), its
    `width` and its cells c0, c1, ... `irregular`: the numbers of the other lines, blank ones
    left out. `lines` counts all."""

    records: pl.DataFrame
    irregular: list[int]
    lines: int


_STAND_IN = "\x1f"


class Sieve:
    """Sifts blocks of text in one dialect. A delimiter of several characters is replaced by a
    stand-in meanwhile, for polars takes single ones only."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        delimiter, quote = dialect.delimiter, dialect.quote
        self._sign = delimiter if len(delimiter.encode()) == 1 else _STAND_IN
        self._filled = "[^ ]" if delimiter == "\t" else r"\S"
        gap, mark = re.escape(self._sign), re.escape(quote)
        cell = f"(?:{mark}(?:[^{mark}]|{mark}{mark})*{mark}|[^{gap}{mark}]*)"
        self._well_formed = f"^{cell}(?:{gap}{cell})*$"
        self._quoted = f"{mark}[^{mark}]*{mark}"

    def sift(self, content: bytes, skip: int = 0) -> Sifted:
        """Sift whole lines of UTF-8, without the first `skip` of them."""
        text = content
        if b"\r" in content and content.count(b"\r") != content.count(b"\r\n"):
            text = b"\n".join(content.splitlines()) + b"\n"
        ambiguous = self._sign != self._dialect.delimiter and self._sign.encode() in text
        if self._sign != self._dialect.delimiter:
            text = text.replace(self._dialect.delimiter.encode(), self._sign.encode())
        if not skip and (sifted := self._all_regular(text)):
            return sifted
        lines = _lines(text)
        filled = lines.str.contains(self._filled) & (_numbers(lines.len()) >= skip)
        table = self._judge(lines, text).with_columns(filled=filled)
        regular = table.filter(pl.col("filled") & pl.col("regular"))
        records = self._split(text, lines, regular, everything=regular.height == lines.len())
        if records is None or ambiguous:
            return Sifted(
                regular.clear().select("line", "width"), filled.arg_true().to_list(), lines.len()
            )
        irregular = table.filter(pl.col("filled") & ~pl.col("regular"))["line"].to_list()
        return Sifted(records, irregular, lines.len())

    def _all_regular(self, text: bytes) -> Sifted | None:
        """The common block, in which every line has all its cells: proven by counting, for where no
        line has a delimiter too many and the sum is right, none has less."""
        dialect, sign = self._dialect, self._sign
        if dialect.width < 3 or sign == " " or sign != dialect.delimiter:
            return None
        if dialect.escape and dialect.escape.encode() in text:
            return None
        lines = text.count(b"\n") + (not text.endswith(b"\n"))
        needed, found = (dialect.width - 1) * lines, text.count(sign.encode())
        quoted = bool(dialect.quote) and dialect.quote.encode() in text
        if found < needed or not (found == needed or quoted):
            return None
        if quoted and not _lines(text).str.contains(self._well_formed).all():
            return None
        cells = _read(text, sign, dialect.quote, dialect.width, beyond="raise")
        if cells is None or cells.height != lines:
            return None
        inside = _sum(cells, pl.all().str.count_matches(sign, literal=True)) if quoted else 0
        if found - inside != needed or _most(cells, pl.all().str.len_bytes()) > MAX_CELL_CHARS:
            return None
        width = pl.lit(dialect.width, pl.UInt32).alias("width")
        numbers = _numbers(lines).alias("line").to_frame().with_columns(width)
        return Sifted(numbers.hstack(cells), [], lines)

    def _judge(self, lines: pl.Series, text: bytes) -> pl.DataFrame:
        """Of every line its number, its width, and whether it is regular."""
        dialect = self._dialect
        line, well_formed, bare = pl.col("text"), pl.lit(value=True), pl.col("text")
        if dialect.quote and dialect.quote.encode() in text:
            well_formed &= line.str.contains(self._well_formed)
            bare = line.str.replace_all(self._quoted, "")
        if dialect.escape and dialect.escape.encode() in text:
            well_formed &= ~line.str.contains(dialect.escape, literal=True)
        width = pl.col("width")
        usual = (width < MAX_COLUMNS) & (line.str.len_bytes() < MAX_CELL_CHARS)
        if dialect.width > 2:
            usual &= (width <= dialect.width) & (width * 2 > dialect.width)
        counted = lines.to_frame("text").with_columns(
            bare.str.count_matches(self._sign, literal=True).alias("width") + 1
        )
        return counted.select(
            _numbers(lines.len()).alias("line"), width, (well_formed & usual).alias("regular")
        )

    def _split(
        self, text: bytes, lines: pl.Series, regular: pl.DataFrame, *, everything: bool
    ) -> pl.DataFrame | None:
        """The cells of the regular lines; None where polars sees other lines than we do."""
        if regular.is_empty():
            return regular.select("line", "width")
        if not everything:
            text = "\n".join(lines.gather(regular["line"])).encode()
        widest = int(regular["width"].max())  # type: ignore[arg-type]
        cells = _read(text, self._sign, self._dialect.quote, widest)
        if cells is None or cells.height != regular.height:
            return None
        ragged = int(regular["width"].min())  # type: ignore[arg-type]
        if self._sign != self._dialect.delimiter:
            restored = pl.all().str.replace_all(self._sign, self._dialect.delimiter, literal=True)
            cells = cells.select(restored)
        numbers = regular.select("line", "width").hstack(cells)
        return numbers.with_columns(
            pl.when(pl.col("width") > column).then(pl.col(f"c{column}"))
            for column in range(ragged, widest)
        )


def _numbers(lines: int) -> pl.Series:
    return pl.int_range(lines, dtype=pl.UInt32, eager=True)


def _sum(cells: pl.DataFrame, figures: pl.Expr) -> int:
    return int(cells.select(pl.sum_horizontal(figures.sum())).item())


def _most(cells: pl.DataFrame, figures: pl.Expr) -> int:
    return int(cells.select(pl.max_horizontal(figures.max())).item())


def _lines(text: bytes) -> pl.Series:
    if not text:
        return pl.Series("line", [], pl.String)
    return pl.read_lines(text)["line"]


def _read(
    text: bytes,
    delimiter: str,
    quote: str,
    columns: int,
    beyond: Literal["ignore", "raise"] = "ignore",
) -> pl.DataFrame | None:
    """Cells by polars; None where it sees no table, or cells beyond the columns that may not be."""
    try:
        return pl.read_csv(
            text,
            has_header=False,
            schema={f"c{column}": pl.String for column in range(columns)},
            separator=delimiter,
            quote_char=quote or None,
            empty_string_is_null=False,
            missing_columns="insert",
            extra_columns=beyond,
        )
    except pl.exceptions.PolarsError:
        return None
