"""A long segment as SalesTables of the size that passes out of the reader."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from uploads.csvfile.sales.segment import Segment, counted
from uploads.csvfile.salestable import SalesTable


def parts(segment: Segment, most: int) -> Iterator[SalesTable]:
    """The segment's table in tables of at most that many records, which share its memory."""
    whole = segment.table
    if whole.records <= most:
        yield whole
        return
    rejected = [bad.record for bad in whole.rejected]
    for start in range(0, whole.records, most):
        size = min(most, whole.records - start)
        first = whole.first_record + start
        low = whole.sales["record"].search_sorted(first)
        high = whole.sales["record"].search_sorted(first + size)
        bad = slice(bisect_left(rejected, first), bisect_left(rejected, first + size))
        yield SalesTable(
            first,
            size,
            whole.sales[low:high],
            whole.rejected[bad],
            counted(segment.ignored.slice(start, size)),
        )
