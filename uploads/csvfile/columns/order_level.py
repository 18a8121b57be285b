"""Whether an amount is the order's, repeated on its lines or on the first alone (rule 5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Literal

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, amount_or_0
from uploads.csvfile.columns.column import Column
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
    orders, amounts = said(sample[order.cell]), arithmetic.frame[amount.cell]
    if amounts.filter(orders.is_null()).is_null().all():
        orders = orders.forward_fill()
    frame = pl.DataFrame(
        {
            "order": orders,
            "amount": amounts,
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


def differs_on_lines(amount: Column, order: Column, arithmetic: Arithmetic) -> bool:
    """Whether a later line of an order states another amount, not zero, than the first line; lines
    without a number belong to the order above them."""
    frame = arithmetic.frame.select(amount=amount_or_0(amount)).with_columns(
        order=said(arithmetic.sample[order.cell]).forward_fill()
    )
    stated = pl.col("amount") != 0
    later = pl.col("amount") != pl.col("amount").first().over("order")
    return bool(frame.drop_nulls("order").select((stated & later).any()).item())


class OrderSums:
    """Orders of several lines: what amounts add up to on their lines, and what is stated of them.

    `parts` are amounts by name; any of them may be the order's, repeated or on its first line.
    Lines without a number belong to the order above them.
    """

    def __init__(
        self,
        order: Column,
        parts: Mapping[str, pl.Expr],
        extras: Sequence[Column],
        discount: Column | None,
        arithmetic: Arithmetic,
    ) -> None:
        orders = said(arithmetic.sample[order.cell]).forward_fill()
        rows = arithmetic.frame.select(
            *(part.alias(name) for name, part in parts.items()),
            *(amount_or_0(c).alias(f"extra{at}") for at, c in enumerate(extras)),
            off=amount_or_0(discount),
        )
        names = list(parts)
        self.extras = [f"extra{at}" for at in range(len(extras))]
        self.orders = (
            rows.with_columns(order=orders)
            .drop_nulls("order")
            .group_by("order")
            .agg(
                pl.len(),
                pl.col(names).sum().name.suffix(" sum"),
                (pl.col(names).fill_null(0) != 0).sum().name.suffix(" lines"),
                pl.col(names).drop_nulls().first(),
                pl.col(names).drop_nulls().n_unique().name.suffix(" known"),
                pl.col("off", *self.extras).first(),
                pl.col("off", *self.extras).sum().name.suffix(" sum"),
            )
            .filter(pl.col("len") > 1)
        )

    def adds_up(self, part: str, whole: str) -> bool:
        """Whether one amount is the sum of the other over the lines of its order, with or without
        shipping and the like, before or after discount; once is proof where nothing is added."""
        told = self.orders.filter((pl.col(f"{part} lines") > 1) & (pl.col(f"{whole} known") == 1))
        missing = pl.col(whole) - pl.col(f"{part} sum")
        if told.is_empty() or _agree(told, [missing]):
            return not told.is_empty()
        return told.height > 1 and _agree(told, [missing - more for more in self._added()])

    def _added(self) -> Iterator[pl.Expr]:
        """What may be added to a sum: stated once for the order, or on each of its lines."""
        lines = [f"{extra} sum" for extra in self.extras]
        for size in range(len(self.extras) + 1):
            for some in (*combinations(self.extras, size), *combinations(lines, size)):
                extra = pl.sum_horizontal(pl.lit(0.0), *some)
                yield from (extra, extra - pl.col("off"), extra - pl.col("off sum"))


def _agree(orders: pl.DataFrame, differences: Iterable[pl.Expr]) -> bool:
    """Whether any of the differences is nothing, but for rounding, in most orders."""
    slack = pl.col("len") * 0.0051 + 0.001
    near = orders.select(
        (difference.abs() <= slack).mean().alias(str(at))
        for at, difference in enumerate(differences)
    )
    return bool(max(near.row(0)) >= _MOST_ORDERS)


_MOST_ORDERS = 0.9
