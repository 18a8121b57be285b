"""Rows that add up those above them: totals, whatever they are called and wherever it is said."""

from __future__ import annotations

import polars as pl

from uploads.csvfile.columns.arithmetic import TOLERANCE
from uploads.csvfile.sales.standing import TOTALS

_FEWEST = 3
"""Fewer rows may come to the next one by chance."""


def mark_sums(skip: pl.Series, fields: pl.DataFrame, totals: pl.Series) -> pl.Series:
    """The `skip` of a frame, with its rows without day and order as totals, where each of them is
    what all rows above it come to, or those since the last such row."""
    nameless = fields["date"].is_null() & fields["order_number"].is_null()
    suspects = skip.is_null() & nameless & totals.is_not_null() & (totals != 0)
    if not suspects.any():
        return skip
    counted = skip.is_null() & ~suspects & totals.is_not_null()
    rows = pl.DataFrame({"total": totals.cast(pl.Float64), "counted": counted}).select(
        "total",
        sum=pl.when("counted").then("total").otherwise(0.0).cum_sum(),
        rows=pl.col("counted").cum_sum(),
    )
    told = rows.filter(suspects).select(
        all=_is_sum(pl.col("sum"), pl.col("rows")),
        some=_is_sum(_since(pl.col("sum")), _since(pl.col("rows"))),
    )
    if not (told["all"] | told["some"]).all():
        return skip
    return pl.select(pl.when(suspects).then(pl.lit(TOTALS)).otherwise(skip)).to_series()


def _since(running: pl.Expr) -> pl.Expr:
    return running - running.shift(1, fill_value=0)


def _is_sum(amount: pl.Expr, rows: pl.Expr) -> pl.Expr:
    return ((amount - pl.col("total")).abs() <= TOLERANCE) & (rows >= _FEWEST)
