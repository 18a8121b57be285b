"""Cells and line numbers of every record of a file, in batches."""

from __future__ import annotations

import csv
import dataclasses
import io
from collections.abc import Callable, Iterator
from typing import BinaryIO

import polars as pl

from uploads.csvfile.dialect import Dialect
from uploads.csvfile.encoding import Encoding, utf8_blocks

BATCH_RECORDS = 10_000


class Unreadable(Exception):
    """The file goes beyond a limit of the reader; the text is a sentence for a person."""


@dataclasses.dataclass(frozen=True, slots=True)
class Batch:
    """A run of records, at most BATCH_RECORDS of them; blank lines are left out.

    `cells`: String columns c0, c1, ... (at least `Dialect.width` of them, more where a record of
    the batch has more), null where the record has no such cell. Per record, named as here:
    `line` (UInt32) is the physical line on which it starts, `width` (UInt32) how many cells it has
    in the file, `flaw` (String) null or what is wrong with it, in words for a person.
    """

    cells: pl.DataFrame
    line: pl.Series
    width: pl.Series
    flaw: pl.Series


def read(
    source: BinaryIO,
    encoding: Encoding,
    dialect: Dialect,
    progress: Callable[[int], None] | None = None,
) -> Iterator[Batch]:
    """All records of `source`, always cut into the same batches.

    `progress` is told the bytes read so far. Raises Unreadable where a limit is passed.
    """
    text = b"".join(utf8_blocks(source, encoding)).decode()
    if progress:
        progress(source.tell())
    rows: list[list[str]] = []
    lines: list[int] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=dialect.delimiter[:1])
    before = 0
    for row in reader:
        if before >= dialect.skip and any(cell.strip() for cell in row[:1]) | (len(row) > 1):
            rows.append(row)
            lines.append(before + 1)
        before = reader.line_num
    for start in range(0, len(rows), BATCH_RECORDS):
        yield _batch(rows[start : start + BATCH_RECORDS], lines[start : start + BATCH_RECORDS])


def _batch(rows: list[list[str]], lines: list[int]) -> Batch:
    columns = max(map(len, rows))
    cells = pl.DataFrame(
        [row + [None] * (columns - len(row)) for row in rows],
        schema={f"c{i}": pl.String for i in range(columns)},
        orient="row",
    )
    return Batch(
        cells,
        pl.Series("line", lines, pl.UInt32),
        pl.Series("width", [len(row) for row in rows], pl.UInt32),
        pl.Series("flaw", [None] * len(rows), pl.String),
    )
