"""The records of a table, cut into segments of one size, from kept batches or read again."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator

import polars as pl

from uploads.csvfile.records import Batch
from uploads.csvfile.salestable import SEGMENT_RECORDS
from uploads.csvfile.table.header import Header

EMPTY = "empty"
REPEATED = "repeated header"
SECOND = "second table"


@dataclasses.dataclass(frozen=True)
class Body:
    """Frames of the records below the header, each of SEGMENT_RECORDS, or of fewer where `order`
    names the column of order numbers and the lines of an order would be cut apart.

    Columns: c0..cN, the cells as in the file, null where the record has none; `line`, `flaw`;
    `record`, counted from 0; `extra`: the first cell beyond the last column that holds something;
    `skip`: null, or why the record is none of a sale whatever its columns mean.
    """

    header: Header
    batches: Callable[[], Iterable[Batch]]
    records: int | None = None
    order: str | None = None

    def frames(self) -> Iterator[pl.DataFrame]:
        """The frames in order, up to `records` where that is known."""
        left = self.records
        ended = False
        for start, frame in self._cut():
            if left is not None:
                frame = frame.head(left)
                left -= frame.height
            if frame.height:
                dressed = self._dressed(frame, start)
                end = 0 if ended else self._end(dressed)
                ended = end < dressed.height
                yield _without_second(dressed, end) if ended else dressed
            if left == 0:
                return

    def _cut(self) -> Iterator[tuple[int, pl.DataFrame]]:
        waiting: list[pl.DataFrame] = []
        height, start, skipped = 0, 0, 0
        for batch in self.batches():
            frame = _framed(batch, len(self.header.names))
            above = min(self.header.first - skipped, frame.height)
            skipped += above
            waiting.append(frame.slice(above))
            height += frame.height - above
            while height > SEGMENT_RECORDS:
                whole = pl.concat(waiting) if len(waiting) > 1 else waiting[0]
                size = self._whole_orders(whole)
                yield start, whole.head(size)
                start += size
                height -= size
                waiting = [whole.slice(size)]
        if height:
            yield start, pl.concat(waiting)

    def _whole_orders(self, frame: pl.DataFrame) -> int:
        """How many of the first SEGMENT_RECORDS to take so that no order goes over the cut."""
        if self.order is None:
            return SEGMENT_RECORDS
        most_lines = SEGMENT_RECORDS // 10
        near = frame[self.order].slice(SEGMENT_RECORDS - most_lines, most_lines + 1)
        numbers = near.str.strip_chars().replace("", None).forward_fill().to_list()
        size = most_lines
        while size and numbers[size - 1] == numbers[-1]:
            size -= 1
        return SEGMENT_RECORDS - most_lines + size if size else SEGMENT_RECORDS

    def _dressed(self, frame: pl.DataFrame, start: int) -> pl.DataFrame:
        cells = [name for name in frame.columns if name.startswith("c")]
        return frame.with_columns(
            pl.int_range(start, start + frame.height, dtype=pl.UInt32).alias("record"),
            pl.when(
                pl.all_horizontal(pl.col(cells).is_null() | (pl.col(cells).str.strip_chars() == ""))
            )
            .then(pl.lit(EMPTY))
            .when(self._is_header())
            .then(pl.lit(REPEATED))
            .alias("skip"),
        )

    def _end(self, frame: pl.DataFrame) -> int:
        """Where another table begins: at a repeated header that has other columns at its end, or
        below which the table stands once more, record by record."""
        repeated = (frame["skip"] == REPEATED).arg_true().to_list()
        if not repeated:
            return frame.height
        cells = frame.select(pl.col(f"c{at}") for at in range(len(self.header.names)))
        rows = cells.select(pl.all().str.strip_chars().fill_null(""))
        names = tuple(self.header.cells) + ("",) * (rows.width - len(self.header.cells))
        for at in repeated:
            if rows.row(at) != names or frame["extra"][at]:
                return int(at)
            if frame["record"][0] == 0 and at > 2 and rows[at + 1 :].equals(rows[:at]):
                return int(at)
        return frame.height

    def _is_header(self) -> pl.Expr:
        named = [(at, name) for at, name in enumerate(self.header.cells) if name][:6]
        if not named or self.header.line is None:
            return pl.lit(False)
        return pl.all_horizontal(pl.col(f"c{at}").str.strip_chars() == name for at, name in named)


def _without_second(frame: pl.DataFrame, end: int) -> pl.DataFrame:
    """The frame with every record from `end` on marked as another table's."""
    place = pl.int_range(pl.len())
    return frame.with_columns(
        skip=pl.when(place < end).then(pl.col("skip")).otherwise(pl.lit(SECOND))
    )


def _framed(batch: Batch, width: int) -> pl.DataFrame:
    """A batch with exactly the table's columns; what stands beyond them is `extra`."""
    names = [f"c{at}" for at in range(width)]
    cells = batch.cells
    missing = [pl.lit(None, pl.String).alias(name) for name in names if name not in cells.columns]
    beyond = [name for name in cells.columns if name not in set(names)]
    extra = pl.lit(None, pl.String)
    if beyond:
        extra = pl.coalesce(
            pl.when(pl.col(name).str.strip_chars() != "").then(pl.col(name)) for name in beyond
        )
    return cells.with_columns(*missing, extra=extra).select(
        *names, "extra", line=batch.line, flaw=batch.flaw
    )
