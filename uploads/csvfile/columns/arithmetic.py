"""What the rows' arithmetic proves about their columns of numbers."""

from __future__ import annotations

from functools import cached_property

import polars as pl

from uploads.csvfile.columns.column import Column
from uploads.csvfile.values import NumberStyle, convert_numbers

TOLERANCE = 0.0101
"""Half a cent of rounding on both sides."""
MOST = 0.98
MAJORITY = 0.6
_LONG = 1e10


class Arithmetic:
    """The first rows as numbers: floats, which are exact enough to compare cents."""

    def __init__(self, sample: pl.DataFrame, styles: dict[int, NumberStyle]) -> None:
        self.sample = sample
        self.styles = styles

    @cached_property
    def frame(self) -> pl.DataFrame:
        """The columns that have a style."""
        known = {
            f"c{at}": convert_numbers(
                self.sample[f"c{at}"], style, percents=True, units=True
            ).values.cast(pl.Float64)
            for at, style in self.styles.items()
        }
        return pl.DataFrame(known)

    def share(
        self, left: pl.Expr, right: pl.Expr, where: pl.Expr | None = None
    ) -> tuple[int, float]:
        """(rows in which both sides are stated, the part of them in which they are equal)."""
        near = (left - right).abs() <= slack(right)
        compared = near if where is None else pl.when(where).then(near)
        equal = self.frame.select(near=compared)["near"].drop_nulls()
        return len(equal), (float(equal.mean() or 0) if len(equal) else 0.0)  # type: ignore[arg-type]

    def proves(self, left: pl.Expr, right: pl.Expr, where: pl.Expr | None = None) -> bool:
        rows, part = self.share(left, right, where)
        return rows > 0 and part >= MOST

    def any(self, where: pl.Expr) -> bool:
        return bool(self.frame.select(found=where.any())["found"].item())

    def numbers_things(self, column: Column) -> bool:
        """Too long for money, all of them: the numbers of payments, articles or telephones."""
        return not self.any(number(column).abs() < _LONG)

    def has_constant_rate(self, tax: pl.Expr, base: pl.Expr) -> bool:
        """Whether a tax is the same part of a column in every row that has tax."""
        rows = self.frame.filter((base.abs() > 1) & (tax.abs() > 0.1))
        rates = rows.select(rate=tax / base, slack=0.011 / base.abs())
        if rates.height < 2:
            return False
        middle = rates["rate"].median()
        off = rates.filter((pl.col("rate") - middle).abs() > pl.col("slack"))
        return off.height <= rates.height * (1 - MOST)


def slack(amount: pl.Expr) -> pl.Expr:
    """How far two amounts may be apart and be equal: of long numbers of orders, not far."""
    return TOLERANCE + (amount.abs() * 1e-9).clip(upper_bound=1)


def number(column: Column) -> pl.Expr:
    return pl.col(column.cell)


def amount_of(column: Column | None) -> pl.Expr:
    """A column that may be missing: then null in every row."""
    return pl.lit(None, pl.Float64) if column is None else pl.col(column.cell)


def amount_or_0(column: Column | None) -> pl.Expr:
    """A column that may be missing or blank, as an amount without its sign."""
    return pl.lit(0.0) if column is None else pl.col(column.cell).abs().fill_null(0)
