"""A column of an unknown name that numbers orders, by what its rows add up to."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.figures import WORTH
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import NumberStyle, said
from uploads.csvfile.vocabulary.headers import Word

_MOST = 4
_SLACK = 0.011


def name_order(survey: Survey, styles: Mapping[int, NumberStyle]) -> None:
    """`Registro`: the rows that share a number make the amount that all of them state."""
    unknown = [c for c in survey.columns if c.word is None and c.is_code and not c.is_date]
    if not unknown or survey.of("order", "order_named", "payment_id", "reference"):
        return
    sums = Arithmetic(survey.sample, dict(styles))
    known = [c for c in survey.columns if c.cell in sums.frame.columns and c.filled]
    pieces = next((number(c) for c in known if c.kind == "quantity"), pl.lit(1.0))
    prices = [pieces * number(c) for c in known if c.kind in {"unit_price", "price"}]
    lines = prices or [number(c) for c in known if c.kind == "line_total"]
    wholes = [number(c) for c in known if c.kind in WORTH]
    for column in unknown[:_MOST]:
        if any(_adds_up(column, line, whole, sums) for line in lines for whole in wholes):
            column.word = Word.proven("order")
            return


def _adds_up(column: Column, line: pl.Expr, whole: pl.Expr, sums: Arithmetic) -> bool:
    orders = (
        sums.frame.select(line=line, whole=whole)
        .with_columns(order=said(sums.sample[column.cell]))
        .drop_nulls()
        .group_by("order")
        .agg(
            pl.len(),
            pl.col("line").sum(),
            pl.col("whole").first(),
            known=pl.col("whole").n_unique(),
        )
        .filter(pl.col("len") > 1)
    )
    near = (pl.col("known") == 1) & ((pl.col("line") - pl.col("whole")).abs() <= _SLACK)
    return orders.height > 1 and bool(orders.select(near.all()).item())
