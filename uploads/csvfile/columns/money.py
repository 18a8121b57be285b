"""Which columns are the money of a sale, and how its total is come by (rules 2 to 5)."""

from __future__ import annotations

import dataclasses

import polars as pl

from uploads.csvfile.columns.arithmetic import MAJORITY, TOLERANCE, amount_of, amount_or_0, number
from uploads.csvfile.columns.column import FORCED, Column
from uploads.csvfile.columns.discounts import Discounts
from uploads.csvfile.columns.figures import Money
from uploads.csvfile.columns.pieces import Things, grows_with_pieces

_REDUCED = (0.3, 1.0001)


class MoneyChooser(Discounts):
    """Decides between a total that is stated and one that quantity and price make."""

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
        if price and found.total and self._speak_of_two(price, found.total):
            return Money(open=(price, found.total))
        if price and found.total and self._is_price_and_more(found.total, price):
            return self._as_stated(price)
        if price and found.order_money and self.order and price.level == "line":
            return self._computed(price)
        if price and found.total and self._is_less(price, found.total):
            return Money(open=(price, found.total))
        if price is None and found.total and self._stays_the_same(found.total):
            return Money(None, found.total, self.quantity, tax=self.tax, open=(found.total, None))
        return dataclasses.replace(found, unit_price=price, quantity=self.quantity, tax=self.tax)

    def _stays_the_same(self, total: Column) -> bool:
        """However many of a thing are sold, it is the same: it may be the price of one."""
        if self.quantity is None or FORCED in {total.rank, self.quantity.rank}:
            return False
        things = Things.of(self.survey)
        return grows_with_pieces(things, total, self.quantity, self.sums) == "piece"

    def _speak_of_two(self, price: Column, total: Column) -> bool:
        """Where nothing is counted: an amount that is not always the price, nor so many times the
        price, nor differs from it by tax, a discount and the like."""
        if self.quantity or FORCED in {price.rank, total.rank} or price.kind == "price_other":
            return False
        reduced = total.kind == "paid" and bool(self.survey.of("discount_code"))
        if total.kind != "amount" and not reduced:
            return False
        ratio = number(total) / number(price)
        multiple = self.sums.proves(ratio, ratio.round(), number(price) != 0)
        told = any(
            self.sums.proves(number(price) + number(c), number(total), number(c) != 0)
            for c in self._unknown()
        )
        return not multiple and not told and self._between(total, price) is None

    def _is_less(self, price: Column, total: Column) -> bool:
        """Where nothing is counted: a total with more in it than the price, by its name, that is
        no multiple of the price."""
        if self.quantity or total.kind != "total_with" or total.rank == FORCED:
            return False
        ratio = number(total) / number(price)
        multiple = self.sums.proves(ratio, ratio.round(), number(price) != 0)
        return self.sums.any(number(price) < number(total)) and not multiple

    def _is_price_and_more(self, total: Column, price: Column) -> bool:
        """Where nothing is counted: a total with tax or shipping in it, or a part paid already."""
        if self.quantity or total.rank == FORCED:
            return False
        off = amount_or_0(self.discount)
        return total.kind == "paid" or any(
            self.sums.proves(number(price) + extra - less, number(total), extra != 0)
            for extra in self._extras()
            for less in (pl.lit(0.0), off)
        )

    def _with_price(self, price: Column) -> Money:
        """Quantity and unit price: a stated total counts where it is the line's."""
        computed = amount_of(self.quantity) * number(price)
        accepted = [c for c in self._totals(price) if self._is_lines_total(c, computed)]
        accepted = [c for c in accepted if not self._has_tax_of(c, accepted)]
        accepted = [c for c in accepted if not self._is_above(c, computed)] or accepted
        if accepted:
            best = max(accepted, key=self._rate)
            reduced = [c for c in accepted if self._is_after_discount(c, computed)]
            if reduced and best.kind != "net_sales":
                best = max(reduced, key=self._rate)
            if not reduced and self._is_before_discount(best):
                return Money(
                    best, price, self.quantity, self.discount, "amount", True, tax=self.tax
                )
            return Money(best, price, self.quantity, self.discount, tax=self.tax)
        doubtful = [
            c
            for c in self._totals(price)
            if self._is_doubtful(c, computed) or self._has_tax_alone(c, computed)
        ]
        if price.kind == "price_other" and (stated := self._stated_on_lines(price)):
            return dataclasses.replace(self._among(stated), quantity=self.quantity)
        money = self._computed(price)
        if doubtful:
            return dataclasses.replace(money, open=(doubtful[0], None))
        return money

    def _is_above(self, total: Column, computed: pl.Expr) -> bool:
        """More than quantity and price make in some row: there it may be the order's."""
        more = number(total).abs() > computed.abs() + TOLERANCE
        return total.rank != FORCED and self.sums.any(more)

    def _stated_on_lines(self, price: Column) -> list[Column]:
        """Amounts of the line beside what it used to cost."""
        return [c for c in self._totals(price) if self._level(c) == "line"]

    def _is_lines_total(self, total: Column, computed: pl.Expr) -> bool:
        if total.rank == FORCED:
            return True
        if self._level(total) != "line":
            return False
        if total.kind == "paid":
            return self.sums.proves(number(total), computed - amount_or_0(self.discount))
        if self._has_more_in_it(total, computed):
            return False
        if self._is_stated_for_line(total):
            return True
        several = number(self.quantity) != 1 if self.quantity else None
        if (taxed := self._differs_by_extras(total, computed)) is not None:
            return not taxed
        rows, part = self.sums.share(number(total), computed, several)
        if not rows:
            rows, part = self.sums.share(number(total), computed)
            if not rows:
                return True
        if rows and part >= (0.98 if self._prefixed else MAJORITY):
            return True
        return self._is_after_discount(total, computed) or self._is_less_throughout(total, computed)

    def _is_less_throughout(self, total: Column, computed: pl.Expr) -> bool:
        """Quantity x price less a discount that no column tells: never more, and never little."""
        if total.kind not in {"amount", "total", "gross_sales"} or self.discount:
            return False
        if self.extras or self.survey.of("fee", "payout", "paid", "balance"):
            return False
        part = self.sums.frame.select(part=number(total) / computed)["part"]
        part = part.filter(part.is_finite().fill_null(value=False))
        return bool(len(part)) and bool(part.is_between(*_REDUCED).all())

    def _is_stated_for_line(self, total: Column) -> bool:
        """Its name says so, or the rows do: with tax it is another amount of the row."""
        if total.kind == "net":
            return self._is_taxed(total)
        return total.kind == "line_total" or (total.kind == "net_sales" and total.level != "order")

    def _is_taxed(self, net: Column) -> bool:
        if self.tax is None:
            return False
        taxed = number(net) + number(self.tax)
        whole = self._numbers("gross", "amount", "total", "total_with")
        return any(self.sums.proves(taxed, number(c), number(self.tax) != 0) for c in whole)

    def _has_tax_of(self, total: Column, others: list[Column]) -> bool:
        """Another amount of the line is this one without tax, before or after the discount."""
        if self.tax is None or total.rank == FORCED:
            return False
        off, tax = amount_or_0(self.discount), number(self.tax)
        return any(
            self.sums.proves(number(c) - off + tax, number(total), tax != 0)
            for c in others
            if c is not total
        )

    def _differs_by_extras(self, total: Column, computed: pl.Expr) -> bool | None:
        """True where tax and the like are in the amount and not in the price; False where it is
        the other way round; None where neither is proven."""
        for extra in self._extras():
            if self.sums.proves(number(total), computed + extra, extra != 0):
                return True
        for extra in self._extras():
            if self.sums.proves(number(total) + extra, computed, extra != 0):
                return False
        return None

    def _has_more_in_it(self, total: Column, computed: pl.Expr) -> bool:
        """Shipping, a tip or what an unknown column states, which a sum without tax may have."""
        unknown = [] if total.kind in {"net", "net_sales"} else self._unknown()
        sent = [*(c for c in self.extras if c.kind != "tax"), *unknown]
        return any(self._is_more_by(total, computed, extra) for extra in sent)

    def _is_more_by(self, total: Column, computed: pl.Expr, extra: Column) -> bool:
        """The amount has shipping or a tip in it, with or without tax."""
        more, tax = amount_or_0(extra), amount_or_0(self.tax)
        return any(
            self.sums.proves(number(total), computed + more + taxed, more != 0)
            for taxed in (pl.lit(0.0), tax)
        )

    def _has_tax_alone(self, total: Column, computed: pl.Expr) -> bool:
        """The only amount that rows state is the price with tax: both may be meant."""
        if total.kind not in {"total", "amount"} or self.tax is None or self.extras != [self.tax]:
            return False
        taxed = computed + number(self.tax)
        return self._level(total) == "line" and self.sums.proves(
            number(total), taxed, number(self.tax) != 0
        )

    def _is_doubtful(self, total: Column, computed: pl.Expr) -> bool:
        """An amount that is neither the line's nor explained by tax, shipping and the like."""
        of_order = total.level == "order" or (self._prefixed and self.order is not None)
        if total.kind in {"gross", "net", "paid"} or of_order:
            return False
        if self._level(total) == "order" or not self.sums.any(
            number(total).is_not_null() & computed.is_not_null()
        ):
            return False
        off, alone = amount_or_0(self.discount), self._alone
        where = alone if self.sums.any(alone) else None
        return not any(
            self.sums.share(number(total), computed + extra - less, where)[1] >= 0.9
            for extra in self._sums(self.extras)
            for less in (pl.lit(0.0), off)
        )

    def _computed(self, price: Column | None) -> Money:
        """No stated total: quantity x price, less the line's own discount."""
        uses = self._uses_at(price) if price else self._discount_uses()
        return Money(
            None,
            price,
            self.quantity,
            self.discount,
            uses[0],
            tax=self.tax,
            open_discount=uses if len(uses) > 1 else (),
        )
