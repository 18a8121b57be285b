"""Whether an amount is the order's, repeated on its lines or on the first alone (rule 5)."""

from __future__ import annotations

from typing import Literal

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic
from uploads.csvfile.columns.survey import Column
from uploads.csvfile.values import said

Level = Literal["line", "order", "open"]


def level_of(
    amount: Column, order: Column | None, lines: list[Column], arithmetic: Arithmetic
) -> Level:
    """`open` where one order of several lines alone shows it and both readings would work.

    `lines` are the columns that make lines different: product, SKU, quantity, price.
    """
    if order is None or not lines or amount.kind == "line_total" or amount.level == "line":
        return "line"
    sample = arithmetic.sample
    frame = pl.DataFrame(
        {
            "order": said(sample[order.cell]),
            "amount": arithmetic.frame[amount.cell],
            **{f"line{at}": sample[column.cell] for at, column in enumerate(lines)},
        }
    ).drop_nulls("order")
    line = pl.struct(pl.col("^line\\d+$"))
    groups = (
        frame.group_by("order")
        .agg(
            pl.len(),
            stated=pl.col("amount").count(),
            known=pl.col("amount").drop_nulls().n_unique(),
            lines=line.n_unique(),
            first=pl.col("amount").first().is_not_null(),
        )
        .filter((pl.col("len") > 1) & (pl.col("lines") > 1) & (pl.col("stated") > 0))
    )
    if groups.is_empty():
        return "order" if amount.kind == "total_with" and amount.level == "order" else "line"
    if groups.filter(pl.col("known") > 1).height > groups.height * 0.02:
        return "line"
    if groups.filter(pl.col("first") & (pl.col("stated") == 1)).height:
        return "order"
    strong = groups.height > 1 or amount.kind == "total_with" or amount.level == "order"
    return "order" if strong else "open"
