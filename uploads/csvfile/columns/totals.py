"""Which of the amounts that rows state is the goods money of the sale (rule 3)."""

from __future__ import annotations

import polars as pl

from uploads.csvfile.columns.arithmetic import amount_of, amount_or_0, number
from uploads.csvfile.columns.column import FORCED, Column
from uploads.csvfile.columns.figures import WORTH, DiscountUse, Figures, Money

_ALIKE = 10
_BEFORE_DISCOUNT = frozenset(
    "subtotal gross_sales amount total gross price unit_price line_total net_sales".split()
)


class StatedTotals(Figures):
    """Weighs stated amounts by their names and by how they differ in the rows."""

    def _unreadable(self) -> list[Column]:
        """Amounts by their name alone, whose cells are no numbers: their records are rejected."""
        return self.survey.of("line_total", "net_sales", "amount", "total")[:1]

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
            found = [c for c in found if not self._is_after_fee(c, found)] or found
        if price is not None:
            found = [c for c in found if not self._is_price_less_fees(c, price)]
        found = [c for c in found if not self._is_left_to_pay(c, found)]
        if price is None:
            found += self._numbers("price", "unit_price")
        made = self._product(price)
        return self._without_sums(found, number(price) if made is None and price else made)

    def _is_price_less_fees(self, net: Column, price: Column) -> bool:
        """What quantity and price make, with shipping or without, less one fee or all: `Net sales`
        of a marketplace."""
        if net.rank == FORCED:
            return False
        made = self._product(price)
        earned = number(price) if made is None else made
        each = [amount_or_0(fee) for fee in self._numbers("fee")]
        if self.sums.proves(number(net), earned):
            return False
        return bool(each) and any(
            self.sums.proves(number(net) + off, earned + sent, off != 0)
            for off in (*each, pl.sum_horizontal(pl.lit(0.0), *each))
            for sent in self._sums(self.extras)
        )

    def _is_left_to_pay(self, due: Column, totals: list[Column]) -> bool:
        """Another amount is this one and what was paid."""
        if due.rank == FORCED:
            return False
        return any(
            self.sums.proves(number(due) + amount_or_0(paid), number(c), number(paid) != 0)
            for paid in self._numbers("paid")
            for c in totals
            if not {paid.cell, c.cell} & {due.cell} and c is not paid
        )

    def _product(self, price: Column | None) -> pl.Expr | None:
        return amount_of(self.quantity) * number(price) if self.quantity and price else None

    def _is_after_fee(self, net: Column, totals: list[Column]) -> bool:
        """Another amount is this one and the fees taken off it: rule 3 leaves the one before."""
        fees = [number(c).abs().fill_null(0) for c in self._numbers("fee")]
        if not fees or net.kind not in {"net", "net_sales", "amount", "total"}:
            return False
        refunds = [number(c).abs().fill_null(0) for c in self._numbers("refund_amount")]
        taken = pl.sum_horizontal(*fees)
        stated = pl.sum_horizontal(*(number(c).fill_null(0) for c in self._numbers("fee")))
        signed = -stated
        return any(
            self.sums.proves(number(net) + off, number(c), taken != 0)
            for c in totals
            if c is not net and c.kind != "total_with"
            for off in (taken, fees[0], pl.sum_horizontal(taken, *refunds), stated, signed)
            if (off is not signed and off is not stated)
            or not self.sums.any(number(net).abs() > number(c).abs() + 0.01)
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
        return self._as_stated(self._without_extras(best, ranked))

    def _without_extras(self, best: Column, others: list[Column]) -> Column:
        """The amount that `best` is with tax, shipping or a tip, where rows prove one to be it."""
        if best.rank == FORCED or best.kind not in {"amount", "total"}:
            return best
        for other in others:
            if other is best or other.kind in {"net", "paid"}:
                continue
            if any(
                self.sums.proves(number(other) + extra, number(best), extra != 0)
                for extra in self._extras()
            ):
                return other
        return best

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
            where = self._alone if self._level(high) == "order" else None
            for extra in self._sums(self.extras):
                if self.sums.proves(number(low) + extra, number(high), where):
                    return low
                if self.discount and (
                    self.sums.proves(number(low) + off, number(high))
                    or self.sums.proves(number(low) + extra - off, number(high), where)
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
        if total.kind not in _BEFORE_DISCOUNT:
            return False
        off = amount_or_0(self.discount)
        others = [c for c in self._numbers(*WORTH, *self._received()) if c is not total]
        if self.lines and total.kind in {"line_total", "net_sales"}:
            others = [c for c in others if c.kind != "total_with" and c.level != "order"]
        reduced = (off != 0) & (number(total) > 0)
        if any(self.sums.proves(number(c) - off, number(total), reduced) for c in others):
            return False
        charged = [pl.lit(0.0), *(amount_or_0(fee) for fee in self._numbers("fee"))]
        return any(
            self.sums.proves(number(total) + extra + fee - off, number(c), reduced)
            for c in others
            for extra in self._sums(self.extras)
            for fee in charged
        )

    def _received(self) -> tuple[str, ...]:
        """What came in is a sale's amount where no fee was taken off it."""
        return () if self._numbers("fee") else ("payout",)

    def _debit_credit(self) -> Money | None:
        debit, credit = self._numbers("debit"), self._numbers("credit")
        if not credit and not debit:
            return None
        return Money(
            debit=next(iter(debit), None), credit=next(iter(credit), None), quantity=self.quantity
        )
