"""Refunds that a sale's own row states: by an amount, or by a status (rule 7)."""

from __future__ import annotations

import polars as pl

from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.plan import Plan
from uploads.csvfile.sales.amounts import ZERO, numbers_of
from uploads.csvfile.values import AMOUNT


def added_refunds(
    sales: pl.DataFrame, frame: pl.DataFrame, returned: pl.Series, plan: Plan
) -> pl.DataFrame:
    """One more row for each refunded sale; `sales` has a `place` in the segment for each row."""
    roles = plan.roles
    if roles.refund_amount is None and not returned.any():
        return sales.clear().drop("place")
    rows = _with_refunds(sales, frame, returned, plan)
    whole = rows.filter(pl.col("whole"))
    part = rows.filter(~pl.col("whole") & (pl.col("back") > 0))
    named = part.filter(pl.col("order_number") != "")
    part = pl.concat(
        [
            part.filter(pl.col("order_number") == ""),
            named.unique("order_number", keep="first", maintain_order=True),
        ]
    )
    made = pl.concat(
        [
            whole.with_columns(total=-pl.col("total").abs(), quantity=-pl.col("quantity").abs()),
            part.with_columns(
                total=-pl.col("back"),
                quantity=-pl.col("pieces").abs().fill_null(ZERO),
                unit_price=pl.lit(None, AMOUNT),
                discount=pl.lit(None, AMOUNT),
                tax=pl.lit(None, AMOUNT),
            ),
        ]
    )
    return made.select(sales.drop("place").columns).with_columns(
        pl.lit("refund").alias("kind"), added=pl.lit(value=True)
    )


def _with_refunds(
    sales: pl.DataFrame, frame: pl.DataFrame, returned: pl.Series, plan: Plan
) -> pl.DataFrame:
    """Sales with the amount given back, and whether it is the whole of a sale without an amount."""
    amount, pieces = plan.roles.refund_amount, plan.roles.fields.get("refund_quantity")
    beside = pl.DataFrame(
        {
            "back": _gathered(frame, amount, plan).abs(),
            "pieces": _gathered(frame, pieces, plan),
            "returned": returned,
        }
    )[sales["place"]]
    rows = pl.concat([sales, beside], how="horizontal").filter(pl.col("kind") == "sale")
    given = pl.col("back").fill_null(ZERO)
    by_order = (
        pl.when(pl.col("order_number") != "")
        .then(given.max().over("order_number"))
        .otherwise(given)
    )
    apart = pl.col("order_number").is_in(list(plan.refunds_apart))
    return rows.with_columns(whole=pl.col("returned") & (by_order == 0) & ~apart)


def _gathered(frame: pl.DataFrame, column: Column | None, plan: Plan) -> pl.Series:
    if column is None:
        return pl.repeat(None, frame.height, dtype=AMOUNT, eager=True)
    return numbers_of(frame, column, plan)[0]
