"""Which columns are the money of a sale, and how its total is come by (rules 2 to 5)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from itertools import combinations
from typing import Literal

import polars as pl

from uploads.csvfile.columns.arithmetic import MAJORITY, Arithmetic, amount_of, amount_or_0, number
from uploads.csvfile.columns.order_level import level_of
from uploads.csvfile.columns.survey import FORCED, Column, Survey

DiscountUse = Literal["", "amount", "fraction", "percent"]

WORTH: dict[str, int] = {
    "net_sales": 100, "line_total": 95, "subtotal": 85, "amount": 70, "total": 65,
    "gross_sales": 55, "gross": 50, "total_with": 40, "net": 30, "paid": 10,
}  # fmt: skip
"""Of the amounts that a row states, the goods money after discount and without tax comes first."""

_ALIKE = 10


@dataclasses.dataclass(frozen=True, slots=True)
class Money:
    """The columns that make a total. `order_money`: the total is the order's and counts once.

    `before_discount`: the discount is taken from the stated total. `open` are the columns between
    which a person must choose ("" for quantity x price); `open_level` one that may be the order's.
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


class MoneyChooser:
    """Weighs the columns of numbers against each other."""

    def __init__(self, survey: Survey, arithmetic: Arithmetic, order: Column | None) -> None:
        self.survey = survey
        self.sums = arithmetic
        self.order = order
        self.quantity = self._first("quantity", "quantity_order")
        self.extras = [
            c for kind in ("tax", "shipping", "tip") for c in self._numbers(kind) if self._filled(c)
        ]
        self.tax = next(iter(self._numbers("tax")), None)
        discounts = [c for c in self._numbers("discount", "discount_rate") if self._filled(c)]
        self.discount = min(
            discounts, key=lambda c: (c.level != "line", c.kind, c.rank), default=None
        )
        lines = [*survey.of("product")[:1], *survey.of("sku")[:1], *self._numbers("quantity")[:1]]
        self.lines = [*lines, *self._numbers("unit_price", "price")[:1]]

    def choose(self) -> Money:
        price = self._unit_price()
        if self.quantity and price:
            return self._with_price(price)
        totals = self._totals(price) or ([] if price else self._unreadable())
        found = self._among(totals)
        if found.total is None and found.open == () and price is None:
            return self._debit_credit() or found
        if found.total is None and not found.open:
            return self._computed(price)
        if price and found.total and self._is_price_and_more(found.total, price):
            return self._as_stated(price)
        return dataclasses.replace(found, unit_price=price, quantity=self.quantity, tax=self.tax)

    def _is_price_and_more(self, total: Column, price: Column) -> bool:
        """Where nothing is counted: a total with tax or shipping in it, or a part paid already."""
        if self.quantity or total.rank == FORCED:
            return False
        return total.kind == "paid" or any(
            self.sums.proves(number(price) + extra, number(total), extra != 0)
            for extra in self._extras()
        )

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

    def _unreadable(self) -> list[Column]:
        """Amounts by their name alone, whose cells are no numbers: their records are rejected."""
        return self.survey.of("line_total", "net_sales", "amount", "total")[:1]

    def _unit_price(self) -> Column | None:
        """The price of one piece; None where rows prove that it is the price of the line."""
        for column in self._numbers("unit_price", "price", "price_other"):
            if self.quantity is None or column.rank == FORCED or not self._is_lines_price(column):
                return column
        return next((c for c in self._numbers("cost") if self._is_proven_price(c)), None)

    def _is_lines_price(self, price: Column) -> bool:
        """Whether an amount of the row, or a constant tax rate, proves it (rule 3)."""
        pieces, each = amount_of(self.quantity), number(price)
        several = (pieces != 1) & (pieces != 0)
        line = unit = False
        for total in self._numbers(*WORTH):
            if total.kind in {"net", "paid"} or self._level(total) != "line":
                continue
            for extra in self._sums(self.extras):
                unit = unit or self.sums.proves(pieces * each + extra, number(total), several)
                line = line or self.sums.proves(each + extra, number(total), several)
        if line or unit or not self.tax or not self.sums.any(several):
            return line and not unit
        tax = amount_or_0(self.tax)
        return self.sums.has_constant_rate(tax, each) and not self.sums.has_constant_rate(
            tax, pieces * each
        )

    def _is_proven_price(self, cost: Column) -> bool:
        if self.quantity is None:
            return False
        product = number(self.quantity) * number(cost)
        return any(
            self.sums.proves(product, number(c))
            for c in self._numbers("line_total", "amount", "total", "net_sales")
        )

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

    def _with_price(self, price: Column) -> Money:
        """Quantity and unit price: a stated total counts where it is the line's."""
        computed = amount_of(self.quantity) * number(price)
        accepted = [c for c in self._totals(price) if self._is_lines_total(c, computed)]
        if accepted:
            reduced = [c for c in accepted if self._is_after_discount(c, computed)]
            best = max(reduced or accepted, key=self._worth)
            return Money(best, price, self.quantity, self.discount, tax=self.tax)
        doubtful = [c for c in self._totals(price) if self._is_doubtful(c, computed)]
        money = self._computed(price)
        if doubtful:
            return dataclasses.replace(money, open=(doubtful[0], None))
        return money

    def _is_lines_total(self, total: Column, computed: pl.Expr) -> bool:
        if total.rank == FORCED:
            return True
        if self._level(total) != "line":
            return False
        if total.kind == "line_total" or (total.kind == "net_sales" and total.level != "order"):
            return True
        several = number(self.quantity) != 1 if self.quantity else None
        if any(
            self.sums.proves(number(total), computed + extra, extra != 0)
            for extra in self._extras()
        ):
            return False
        rows, part = self.sums.share(number(total), computed, several)
        if not rows:
            rows, part = self.sums.share(number(total), computed)
            if not rows:
                return True
        if rows and part >= (0.98 if self._prefixed else MAJORITY):
            return True
        return self._is_after_discount(total, computed)

    def _is_after_discount(self, total: Column, computed: pl.Expr) -> bool:
        if self.discount is None:
            return False
        off = amount_or_0(self.discount)
        rates = (computed * (1 - off), computed * (1 - off / 100), computed - off)
        return any(self.sums.proves(number(total), after, off != 0) for after in rates)

    def _is_doubtful(self, total: Column, computed: pl.Expr) -> bool:
        """An amount that is neither the line's nor explained by tax, shipping and the like."""
        if total.kind in {"gross", "net", "paid"} or total.level == "order" or self._prefixed:
            return False
        if self._level(total) == "order" or not self.sums.any(
            number(total).is_not_null() & computed.is_not_null()
        ):
            return False
        off = amount_or_0(self.discount)
        return not any(
            self.sums.share(number(total), computed + extra - less)[1] >= 0.9
            for extra in self._sums(self.extras)
            for less in (pl.lit(0.0), off)
        )

    @property
    def _prefixed(self) -> bool:
        """Line columns are marked as such (Lineitem price), so that others are the order's."""
        marked = [c for c in (self.quantity, *self._numbers("unit_price", "price")) if c]
        return any(c.level == "line" for c in marked)

    def _level(self, column: Column) -> str:
        return level_of(column, self.order, self.lines, self.sums)

    def _worth(self, column: Column) -> float:
        if column.rank == FORCED:
            return 1000
        if column.kind == "net":
            return 98 if self._is_without_tax(column) else 20
        return WORTH[column.kind] - column.rank / 1000

    def _is_without_tax(self, net: Column) -> bool:
        """`Net` beside tax and gross is without tax; beside a fee it is what is paid out."""
        gross = self._numbers("gross", "amount", "total", "total_with")
        if self.survey.of("fee", "payout"):
            if self.tax is None or not self._filled(self.tax):
                return False
            taxes = (amount_or_0(self.tax), number(self.tax).fill_null(0))
            return any(
                self.sums.proves(number(net) + tax, number(c))
                for c in gross
                if self._filled(c)
                for tax in taxes
            )
        return bool(self.tax or gross) or not self._numbers("amount", "total", "subtotal")

    def _totals(self, price: Column | None) -> list[Column]:
        found = [c for c in self._numbers(*WORTH) if c is not price]
        if self.survey.of("fee", "payout") and len(found) > 1:
            found = [c for c in found if c.kind != "net" or self._is_without_tax(c)]
            found = [c for c in found if not self._is_after_fee(c, found)]
        if price and price.kind == "price":
            return found
        return [
            *found,
            *(c for c in self._numbers("price", "unit_price") if c is not price and price is None),
        ]

    def _is_after_fee(self, net: Column, totals: list[Column]) -> bool:
        """Another amount is this one and the fees taken off it: rule 3 leaves the one before."""
        fees = [number(c).abs().fill_null(0) for c in self._numbers("fee")]
        if not fees:
            return False
        refunds = [number(c).abs().fill_null(0) for c in self._numbers("refund_amount")]
        taken = pl.sum_horizontal(*fees)
        return any(
            self.sums.proves(number(net) + off, number(c), taken != 0)
            for c in totals
            if c is not net
            for off in (taken, fees[0], pl.sum_horizontal(taken, *refunds))
        )

    def _among(self, totals: list[Column]) -> Money:
        """The total among stated amounts, or those that may equally be it."""
        ranked = sorted(totals, key=self._rate, reverse=True)
        if not ranked:
            return Money()
        best = ranked[0]
        equals = [c for c in ranked[1:] if self._rate(best) - self._rate(c) < _ALIKE]
        for other in equals:
            chosen = self._between(best, other)
            if chosen is None:
                return Money(open=(best, other))
            best = chosen
        return self._as_stated(best)

    def _rate(self, column: Column) -> float:
        return (
            WORTH["amount"]
            if column.kind in {"price", "unit_price", "price_other"}
            else self._worth(column)
        )

    def _between(self, one: Column, other: Column) -> Column | None:
        """Which of two amounts is the goods money, by how they differ in the rows."""
        if one.rank == FORCED or self.sums.proves(number(one), number(other)):
            return one
        off, fee = amount_or_0(self.discount), next(iter(self._numbers("fee")), None)
        for low, high in ((one, other), (other, one)):
            for extra in self._sums(self.extras):
                if self.sums.proves(number(low) + extra, number(high)):
                    return low
                if self.discount and self.sums.proves(
                    number(low) + off + extra, number(high) + extra
                ):
                    return low
            if fee and self.sums.proves(number(low) + amount_or_0(fee), number(high)):
                return high
        if not self.sums.any(number(one).is_not_null() & number(other).is_not_null()):
            return one
        return None

    def _as_stated(self, total: Column) -> Money:
        level = self._level(total)
        if level == "open":
            return Money(total, open_level=total)
        before = total.rank != FORCED and self._is_before_discount(total)
        use: DiscountUse = "amount" if before else ""
        return Money(total, None, None, self.discount, use, before, self.tax, level == "order")

    def _is_before_discount(self, total: Column) -> bool:
        """Another amount is this one less the discount, with or without tax and shipping."""
        if self.discount is None or self.discount.kind != "discount":
            return False
        if total.kind not in {"subtotal", "gross_sales", "amount", "total", "gross"}:
            return False
        off = amount_or_0(self.discount)
        others = [c for c in self._numbers(*WORTH) if c is not total]
        return any(
            self.sums.proves(number(total) + extra - off, number(c), off != 0)
            for c in others
            for extra in self._sums(self.extras)
        )

    def _computed(self, price: Column | None) -> Money:
        """No stated total: quantity x price, less the line's own discount."""
        use = "" if price and self._is_reduced(price) else self._discount_use()
        return Money(None, price, self.quantity, self.discount, use, tax=self.tax)

    def _is_reduced(self, price: Column) -> bool:
        """The list price beside it shows that the discount is off the price already."""
        lists = [number(c) for c in self._numbers("price_other") if c is not price]
        return any(self._is_after_discount(price, full) for full in lists)

    def _discount_use(self) -> DiscountUse:
        discount = self.discount
        if discount is None:
            return ""
        totals = [c for c in self._totals(None) if c.kind in {"subtotal", "total", "total_with"}]
        orders = self._prefixed or bool(totals) or bool(self.survey.of("shipping"))
        if discount.level != "line" and orders:
            return ""
        if discount.numbers.percent:
            return "fraction"
        values = self.sums.frame[discount.cell].abs().drop_nulls()
        highest = float(values.max() or 0)  # type: ignore[arg-type]
        if highest < 1 and discount.numbers.marked == 0:
            return "fraction"
        return "percent" if discount.kind == "discount_rate" else "amount"

    def _debit_credit(self) -> Money | None:
        debit, credit = self._numbers("debit"), self._numbers("credit")
        if not credit and not debit:
            return None
        return Money(
            debit=next(iter(debit), None), credit=next(iter(credit), None), quantity=self.quantity
        )
