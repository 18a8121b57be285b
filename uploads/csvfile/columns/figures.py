"""The columns of numbers of a table, and what the rows say of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import cached_property
from itertools import combinations
from typing import Literal

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import FORCED, Column
from uploads.csvfile.columns.order_level import OrderSums, differs_on_lines, level_of
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import said

DiscountUse = Literal["", "amount", "fraction", "percent"]

WORTH: dict[str, int] = {
    "net_sales": 100, "line_total": 95, "subtotal": 85, "amount": 70, "total": 65,
    "gross_sales": 55, "gross": 50, "total_with": 40, "net": 30, "paid": 10,
}  # fmt: skip
"""Of the amounts that a row states, the goods money after discount and without tax comes first."""


@dataclasses.dataclass(frozen=True, slots=True)
class Money:
    """The columns that make a total. `order_money`: the total is the order's and counts once.

    `before_discount`: the discount is taken from the stated total. `open` are the columns between
    which a person must choose (None for quantity x price); `open_level` one that may be the
    order's; `open_discount` what the discount may be; `carried` is in the total and no goods.
    """

    total: Column | None = None
    unit_price: Column | None = None
    quantity: Column | None = None
    discount: Column | None = None
    discount_use: DiscountUse = ""
    before_discount: bool = False
    tax: Column | None = None
    order_money: bool = False
    debit: Column | None = None
    credit: Column | None = None
    open: tuple[Column | None, ...] = ()
    open_level: Column | None = None
    open_discount: tuple[DiscountUse, ...] = ()
    carried: tuple[Column, ...] = ()


_ADDED = ("tax", "shipping", "tip", "tax_other")
"""What may be added to the goods of a row or of an order."""


class Figures:
    """Columns of numbers by what they are called, and sums of them."""

    def __init__(self, survey: Survey, arithmetic: Arithmetic, order: Column | None) -> None:
        self.survey = survey
        self.sums = arithmetic
        self.order = order
        self.quantity = self._first("quantity", "quantity_order", "quantity_shipped")
        self.extras = [c for kind in _ADDED for c in self._numbers(kind) if self._filled(c)]
        self.tax = next(iter(self._numbers("tax")), None)
        discounts = [c for c in self._numbers("discount", "discount_rate") if self._filled(c)]
        self.discount = min(
            discounts, key=lambda c: (c.level != "line", c.kind, c.rank), default=None
        )
        lines = [
            *survey.of("product")[:1],
            *survey.of("sku")[:1],
            *self._numbers("quantity", "quantity_shipped")[:1],
        ]
        self.lines = [*lines, *self._numbers("unit_price", "price")[:1]]

    def _numbers(self, *kinds: str) -> list[Column]:
        return [
            c
            for c in self.survey.of(*kinds)
            if c.is_number or (c.numbers.percent and c.kind.startswith("discount"))
        ]

    def _first(self, *kinds: str) -> Column | None:
        """The first column of numbers; where there is none, the first one by its name alone."""
        return next(iter(self._numbers(*kinds) or self.survey.of(kinds[0])), None)

    def _filled(self, column: Column) -> bool:
        return column.cell in self.sums.frame.columns and self.sums.any(number(column) != 0)

    def _extras(self) -> Iterator[pl.Expr]:
        """Each sum of at least one of tax, shipping and tips."""
        sums = self._sums(self.extras)
        next(sums)
        yield from sums

    def _sums(self, columns: list[Column]) -> Iterator[pl.Expr]:
        """Each sum of some of the columns, none first."""
        for size in range(min(len(columns), 4) + 1):
            for some in combinations(columns[:4], size):
                yield pl.sum_horizontal(pl.lit(0.0), *(number(c).fill_null(0) for c in some))

    @cached_property
    def _alone(self) -> pl.Expr:
        """Whether a row is the only one of its order."""
        if self.order is None:
            return pl.lit(value=False)
        orders = said(self.sums.sample[self.order.cell])
        return pl.lit(orders.is_not_null() & ~orders.is_duplicated())

    def _level(self, column: Column) -> str:
        return level_of(column, self.order, self.lines, self.sums)

    def _differs_on_lines(self, amount: Column) -> bool:
        """Whether it is stated on a later line of an order, too, and is another one there."""
        if self.order is None:
            return False
        return differs_on_lines(amount, self.order, self.sums)

    def _without_sums(self, found: list[Column], computed: pl.Expr | None) -> list[Column]:
        """Without the amounts that add up others, or quantity times price, over an order's lines:
        line money counts (rule 4)."""
        if self.order is None or not self.lines:
            return found
        parts = {c.cell: number(c) for c in found}
        if computed is not None:
            parts["computed"] = computed
        if len(parts) < 2:
            return found
        sums = OrderSums(self.order, parts, self.extras[:4], self.discount, self.sums)
        if sums.orders.is_empty():
            return found
        return [
            c
            for c in found
            if c.rank == FORCED
            or not any(sums.adds_up(part, c.cell) for part in parts if part != c.cell)
        ]
