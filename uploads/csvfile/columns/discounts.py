"""Whose the discount is, and in what it is told: money, a fraction or a percentage (rule 3)."""

from __future__ import annotations

import polars as pl

from uploads.csvfile.columns.arithmetic import amount_of, amount_or_0, number
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.figures import DiscountUse
from uploads.csvfile.columns.line_prices import LinePrices


class Discounts(LinePrices):
    """Whether and how a discount is taken from what quantity and price make."""

    def _is_after_discount(self, total: Column, computed: pl.Expr) -> bool:
        if self.discount is None:
            return False
        off = amount_or_0(self.discount)
        rates = (computed * (1 - off), computed * (1 - off / 100), computed - off)
        return any(self.sums.proves(number(total), after, off != 0) for after in rates)

    @property
    def _prefixed(self) -> bool:
        """Line columns are marked as such (Lineitem price), so that others are the order's."""
        marked = [c for c in (self.quantity, *self._numbers("unit_price", "price")) if c]
        return any(c.level == "line" for c in marked)

    def _is_percent_by_tax(self, price: Column) -> bool:
        """The tax is one part of what is left only if the discount is so many in a hundred."""
        if self.tax is None or self.discount is None:
            return False
        full, off, tax = (
            amount_of(self.quantity) * number(price),
            amount_or_0(self.discount),
            number(self.tax),
        )
        rated = self.sums.has_constant_rate(tax, full * (1 - off / 100))
        return rated and not self.sums.has_constant_rate(tax, full - off)

    def _is_reduced(self, price: Column) -> bool:
        """The list price beside it shows that the discount is off the price already."""
        lists = [number(c) for c in self._numbers("price_other") if c is not price]
        return any(self._is_after_discount(price, full) for full in lists)

    def _discount_use(self) -> DiscountUse:
        discount = self.discount
        if discount is None:
            return ""
        totals = [c for c in self._totals(None) if c.kind in {"subtotal", "total", "total_with"}]
        prefixed = self._prefixed and self.order is not None
        orders = prefixed or bool(totals) or bool(self.survey.of("shipping"))
        if discount.level != "line" and orders and not self._differs_on_lines(discount):
            return ""
        if discount.numbers.percent:
            return "fraction"
        values = self.sums.frame[discount.cell].abs().drop_nulls()
        highest = float(values.max() or 0)  # type: ignore[arg-type]
        cents = self.sums.sample[discount.cell].str.contains(r"[.,]\d0$").any()
        if highest < 1 and not discount.numbers.marked and not cents:
            return "fraction"
        return "percent" if discount.kind == "discount_rate" else "amount"
