"""What makes a row the same row in another file: its values, and which of its like it is.

Identical rows of one file are separate sales, so the n-th of them is the n-th in every file.
"""

from __future__ import annotations

from hashlib import blake2b

import polars as pl

from uploads.csvfile.salestable import SALE_COLUMNS

SIZE = 16
DAY_BYTES = 3
"""The day comes first, so that rows of one day stand together in the database's index."""

IDENTIFYING = [
    name for name in SALE_COLUMNS if name not in ("record", "line_number", "added", "kind")
]
SEPARATOR = "\x1f"
LARGEST_RUN = 1 << 20


class Fingerprints:
    """Of the rows of one file: `of` is called with each of its tables, from the first, in order.

    Memory: 8 bytes a row of the file.
    """

    def __init__(self) -> None:
        self._seen = Multiset()

    def of(self, sales: pl.DataFrame) -> pl.Series:
        """16 bytes for each row, the same in every process and for ever."""
        canonical = sales.select(pl.concat_str(_canonical(sales), separator=SEPARATOR)).to_series()
        hashes = canonical.hash()
        earlier_ones = self._seen.count(hashes) + _earlier_in(hashes)
        self._seen.add(hashes)
        numbered = canonical + SEPARATOR + earlier_ones.cast(pl.String)
        first = _day_bytes(sales["sold_on"])
        days = sales["sold_on"].to_physical().to_list()
        rows = numbered.cast(pl.Binary).to_list()
        return pl.Series(
            [first[day] + _digest(row) for day, row in zip(days, rows, strict=True)],
            dtype=pl.Binary,
        )


class Multiset:
    """How often each 64-bit number has been added; sorted runs that are merged as they grow."""

    def __init__(self) -> None:
        self._runs: list[pl.Series] = []

    def add(self, numbers: pl.Series) -> None:
        run = numbers.sort()
        while self._runs and len(self._runs[-1]) <= len(run) < LARGEST_RUN:
            run = pl.concat([self._runs.pop(), run]).sort()
        self._runs.append(run)

    def count(self, numbers: pl.Series) -> pl.Series:
        total = pl.zeros(len(numbers), dtype=pl.UInt32, eager=True)
        for run in self._runs:
            total += run.search_sorted(numbers, "right") - run.search_sorted(numbers, "left")
        return total


def _canonical(sales: pl.DataFrame) -> list[pl.Expr]:
    """Each value in one spelling, whatever the number of decimals that a table's columns have."""
    return [
        pl.when(pl.col("kind") == "refund").then(pl.lit("r")).otherwise(pl.lit("s")),
        *(_spelled(name, sales.schema[name]) for name in IDENTIFYING),
    ]


def _spelled(name: str, kind: pl.DataType) -> pl.Expr:
    column = pl.col(name)
    if isinstance(kind, pl.Decimal):
        column = column.cast(pl.Decimal(38, 6))
    elif isinstance(kind, pl.Datetime):
        column = column.dt.timestamp("us")
    return column.cast(pl.String).fill_null("")


def _earlier_in(hashes: pl.Series) -> pl.Series:
    """How many rows of the same table before each are its like."""
    if hashes.n_unique() == len(hashes):
        return pl.zeros(len(hashes), dtype=pl.UInt32, eager=True)
    return (
        pl.select(hash=hashes)
        .select(pl.int_range(pl.len(), dtype=pl.UInt32).over("hash"))
        .to_series()
    )


def _day_bytes(days: pl.Series) -> dict[int, bytes]:
    """By the number that polars keeps for a day."""
    unique = days.unique()
    return {
        number: day.toordinal().to_bytes(DAY_BYTES)
        for number, day in zip(unique.to_physical().to_list(), unique.to_list(), strict=True)
    }


def _digest(row: bytes) -> bytes:
    return blake2b(row, digest_size=SIZE - DAY_BYTES).digest()
