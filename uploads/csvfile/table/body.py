"""The records of a table, cut into frames that are large enough for speed and small for memory."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator

import polars as pl

from uploads.csvfile.salestable import LARGE_SEGMENT_RECORDS
from uploads.csvfile.table.dressing import REPEATED
from uploads.csvfile.table.header import Header

SECOND = "second table"
FRAME_CELLS = 250_000
LEAST_RECORDS = 1_000


@dataclasses.dataclass(frozen=True)
class Body:
    """The records of `dressed` frames (see `table.dressing`), cut anew: each frame has at most
    `most_cells` cells, or LEAST_RECORDS records, and fewer where `order` names the column of order
    numbers and the lines of an order would be cut apart. `most_together`: records of a SalesTable.
    """

    header: Header
    dressed: Callable[[], Iterable[pl.DataFrame]]
    records: int | None = None
    order: str | None = None
    most_cells: int = FRAME_CELLS
    most_together: int = LARGE_SEGMENT_RECORDS

    def frames(self) -> Iterator[pl.DataFrame]:
        """The frames in order, up to `records` where that is known."""
        left = self.records
        ended = False
        for frame in self._cut():
            if left is not None:
                frame = frame.head(left)
                left -= frame.height
            if frame.height:
                end = 0 if ended else self._end(frame)
                ended = end < frame.height
                yield _without_second(frame, end) if ended else frame
            if left == 0:
                return

    def _cut(self) -> Iterator[pl.DataFrame]:
        most = max(self.most_cells // len(self.header.names), LEAST_RECORDS)
        waiting: list[pl.DataFrame] = []
        height = 0
        for frame in self.dressed():
            waiting.append(frame)
            height += frame.height
            while height > most:
                whole = pl.concat(waiting, how="diagonal")
                size = self._whole_orders(whole, most)
                yield whole.head(size)
                height -= size
                waiting = [whole.slice(size)]
        if height:
            yield pl.concat(waiting, how="diagonal")

    def _whole_orders(self, frame: pl.DataFrame, most: int) -> int:
        """How many of the first `most` records to take so that no order goes over the cut."""
        if self.order is None:
            return most
        lines = LEAST_RECORDS // 2
        near = frame[self.order].slice(most - lines, lines + 1)
        numbers = near.replace("", None).forward_fill().to_list()
        size = lines
        while size and numbers[size - 1] == numbers[-1]:
            size -= 1
        return most - lines + size if size else most

    def _end(self, frame: pl.DataFrame) -> int:
        """Where another table begins: at a repeated header that has other columns at its end, or
        below which the table stands once more, record by record."""
        repeated = (frame["skip"] == REPEATED).arg_true().to_list()
        if not repeated:
            return frame.height
        cells = frame.select(pl.col(f"c{at}") for at in range(len(self.header.names)))
        rows = cells.select(pl.all().fill_null(""))
        names = tuple(self.header.cells) + ("",) * (rows.width - len(self.header.cells))
        for at in repeated:
            if rows.row(at) != names or frame["extra"][at]:
                return int(at)
            if frame["record"][0] == 0 and at > 2 and rows[at + 1 :].equals(rows[:at]):
                return int(at)
        return frame.height


def _without_second(frame: pl.DataFrame, end: int) -> pl.DataFrame:
    """The frame with every record from `end` on marked as another table's."""
    place = pl.int_range(pl.len())
    return frame.with_columns(
        skip=pl.when(place < end).then(pl.col("skip")).otherwise(pl.lit(SECOND))
    )
