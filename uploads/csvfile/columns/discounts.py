"""Whose the discount is, and in what it is told: money, a fraction or a percentage (rule 3)."""

from __future__ import annotations

import polars as pl

from uploads.csvfile.columns.arithmetic import amount_of, amount_or_0, number
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.figures import WORTH, DiscountUse
from uploads.csvfile.columns.line_prices import LinePrices

_MOST_PERCENT = 75
_FEWEST_RATES = 3


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

    def _uses_at(self, price: Column) -> tuple[DiscountUse, ...]:
        """How the discount is meant beside this price, by what the rows prove."""
        if self._is_reduced(price):
            return ("",)
        uses, off = self._discount_uses(), amount_or_0(self.discount)
        if uses[0] == "amount" and self._is_percent_by_tax(price):
            return ("percent",)
        full = amount_of(self.quantity) * number(price)
        left = {
            "amount": full - off,
            "fraction": full * (1 - off),
            "percent": full * (1 - off / 100),
        }
        if uses[0] == "" and self._is_off_alone(left["amount"]):
            return ("amount",)
        paid = [number(c) for c in self._numbers(*WORTH, "payout")]
        proven = (
            use
            for use in uses
            if use and any(self.sums.proves(left[use], stated, off != 0) for stated in paid)
        )
        return (told,) if len(uses) > 1 and (told := next(proven, None)) else uses

    def _is_off_alone(self, left: pl.Expr) -> bool:
        """Where every order has one line, what was paid for it, with shipping, is less by it."""
        off = amount_or_0(self.discount)
        if self.sums.any(~self._alone):
            return False
        return any(
            self.sums.proves(left + extra, number(c), off != 0)
            for c in self._numbers("total", "total_with", "amount", "paid")
            for extra in self._sums(self.extras)
        )

    def _discount_uses(self) -> tuple[DiscountUse, ...]:
        """How the discount may be meant: one use where nothing else is possible, "" for the
        order's, which is not taken from its lines."""
        discount = self.discount
        if discount is None:
            return ("",)
        totals = [c for c in self._totals(None) if c.kind in {"subtotal", "total", "total_with"}]
        prefixed = self._prefixed and self.order is not None
        orders = prefixed or bool(totals) or bool(self.survey.of("shipping"))
        told = self._told_in(discount)
        if discount.level != "line" and orders and not self._differs_on_lines(discount):
            sole = self.order is None or not self.sums.any(~self._alone)
            open_whose = sole and not totals and not discount.level
            return (*told, "") if open_whose else ("",)
        return told

    def _told_in(self, discount: Column) -> tuple[DiscountUse, ...]:
        """Money, a fraction or a percentage; several where its numbers may be either."""
        if discount.numbers.percent:
            return ("fraction",)
        if discount.kind == "discount_rate":
            return ("fraction",) if self._highest(discount) < 1 else ("percent",)
        stated = self.sums.frame[discount.cell].abs().drop_nulls()
        given = stated.filter(stated != 0)
        if discount.numbers.marked or given.is_empty():
            return ("amount",)
        if self._highest(discount) < 1:
            return self._told_below_one(discount, given)
        fives = bool((given % 5 == 0).all()) and self._highest(discount) <= _MOST_PERCENT
        if fives and discount.numbers.whole == discount.numbers.readable:
            return ("amount", "percent")
        return ("amount",)

    def _told_below_one(self, discount: Column, given: pl.Series) -> tuple[DiscountUse, ...]:
        """`0.10`, `0.25`: fractions; cents are as odd as prices, and nothing is 0.00 then."""
        cells = self.sums.sample[discount.cell]
        twentieths = bool(((given * 20) - (given * 20).round()).abs().max() < 1e-6)  # type: ignore[operator]
        if not cells.str.contains(r"[.,]\d0$").any() or (
            twentieths and given.n_unique() >= _FEWEST_RATES and self._highest(discount) <= 0.5
        ):
            return ("fraction",)
        return ("amount",) if cells.str.contains(r"^0[.,]00$").any() else ("amount", "fraction")

    def _highest(self, discount: Column) -> float:
        return float(self.sums.frame[discount.cell].abs().max() or 0)  # type: ignore[arg-type]
