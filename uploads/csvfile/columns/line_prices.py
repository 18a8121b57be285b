"""Which price is that of one piece, and which is what the whole line came to (rule 3)."""

from __future__ import annotations

import polars as pl

from uploads.csvfile.columns.arithmetic import amount_of, amount_or_0, number
from uploads.csvfile.columns.column import FORCED, Column
from uploads.csvfile.columns.figures import WORTH
from uploads.csvfile.columns.pieces import Things, grows_with_pieces
from uploads.csvfile.columns.totals import StatedTotals
from uploads.csvfile.vocabulary.headers import key


class LinePrices(StatedTotals):
    """Tells prices of pieces from prices of lines by their names and by what rows prove."""

    def _unit_price(self) -> Column | None:
        """The price of one piece; None where rows prove that it is the price of the line."""
        for column in self._numbers("unit_price", "price", "price_other"):
            if self.quantity is None or column.rank == FORCED or not self._is_lines_price(column):
                return column
        return next((c for c in self._numbers("cost") if self._is_proven_price(c)), None)

    def _totals(self, price: Column | None) -> list[Column]:
        """Beside the price of a piece, what a line was sold for is an amount too."""
        found = super()._totals(price)
        if price is None or self.quantity is None:
            return found
        others = [c for c in self._numbers("price", "unit_price") if c is not price]
        return [*found, *filter(self._is_lines_price, others)]

    def _is_lines_price(self, price: Column) -> bool:
        """Whether an amount of the row, or a constant tax rate, proves it (rule 3)."""
        pieces, each = amount_of(self.quantity), number(price)
        several = (pieces != 1) & (pieces != 0)
        if any(self.sums.proves(pieces * number(c), each, several) for c in self._unknown()):
            return True
        others = [c for c in self._numbers("price", "unit_price", "price_other") if c is not price]
        if any(self._makes(other, price) for other in others):
            return True
        if any(self._makes(price, other) for other in others):
            return False
        if self.tax and self._stand_as_net_and_gross():
            return True
        line, unit = self._told_by_totals(price, several)
        if line or unit or not self.sums.any(several):
            return line and not unit
        things = Things.of(self.survey)
        if self.quantity and (grows := grows_with_pieces(things, price, self.quantity, self.sums)):
            return grows == "line"
        if not self.tax:
            return False
        tax = amount_or_0(self.tax)
        return self.sums.has_constant_rate(tax, each) and not self.sums.has_constant_rate(
            tax, pieces * each
        )

    def _told_by_totals(self, price: Column, several: pl.Expr) -> tuple[bool, bool]:
        """Whether stated amounts are the price, or the price of all pieces, with tax and the like:
        (the line's, the piece's)."""
        each, all_of = number(price), amount_of(self.quantity) * number(price)
        line = unit = False
        for total in self._numbers(*WORTH):
            if total.kind in {"net", "paid"}:
                continue
            telling = several if self._level(total) == "line" else several & self._alone
            for extra in self._sums(self.extras):
                unit = unit or self.sums.proves(all_of + extra, number(total), telling)
                line = line or self.sums.proves(each + extra, number(total), telling)
        return line, unit

    def _makes(self, each: Column, line: Column) -> bool:
        """`Gross Price` x pieces less the discount is `Net Price`: what the line came to."""
        pieces, off = amount_of(self.quantity), amount_or_0(self.discount)
        several = (pieces != 1) & (pieces != 0)
        return self.sums.proves(pieces * number(each) - off, number(line), several)

    def _unknown(self) -> list[Column]:
        """Numbers under headers that say nothing: the unit price may be one of them."""
        found = [c for c in self.survey.columns if not c.kind and c.is_number]
        return [c for c in found if c.cell in self.sums.frame.columns]

    def _stand_as_net_and_gross(self) -> bool:
        """`Net Price` and `Gross Price` beside tax are amounts of the row."""
        named = {word for c in self._numbers("price", "unit_price") for word in key(c.name).split()}
        return {"net", "gross"} <= named

    def _is_proven_price(self, cost: Column) -> bool:
        if self.quantity is None:
            return False
        product = number(self.quantity) * number(cost)
        return any(
            self.sums.proves(product, number(c))
            for c in self._numbers("line_total", "amount", "total", "net_sales")
        )
