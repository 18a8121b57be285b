"""Sums that hold among the amounts of every row, and name the one column in them that has no name.

Goods + tax + shipping = total; before - discount = after; gross - fees = payout; paid + open = due.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product
from typing import NamedTuple

import polars as pl

from uploads.csvfile.columns.arithmetic import MOST, TOLERANCE, number, slack
from uploads.csvfile.columns.column import Column

SEEN = 2000
"""Rows that are looked at: a sum that holds in so many is no chance."""
_MOST_ADDED = 4
_ADDED = ("tax", "shipping", "tip", "tax_other")
_TOTALS = ("total_with", "total", "amount", "gross", "paid")
_BEFORE = ("subtotal", "gross_sales", "line_total")
_AFTER = ("total", "total_with", "amount", "gross", "net_sales")
_GOODS = (*_BEFORE, "amount", "total", "gross")
_LEFT = ("net", "payout", "amount", "total", "net_sales", "credit", "debit")
_NOTHING = pl.lit(0.0)


class _Law(NamedTuple):
    """Both sides are equal in every row, in all of which `also` is so, and some rows tell: then
    the column is a `kind`."""

    kind: str
    left: pl.Expr
    right: pl.Expr
    telling: pl.Expr
    also: pl.Expr = pl.lit(value=True)


def law_of(unknown: Column, known: Sequence[Column], frame: pl.DataFrame) -> str | None:
    """The kind that the first law gives which holds; None where none does."""
    amounts = _Amounts(known, frame.head(SEEN))
    return _first(list(_laws(number(unknown), amounts)), amounts.rows)


def is_behind_tax(unknown: Column, known: Sequence[Column]) -> bool:
    """Whether it stands behind the tax: what is taken off there may be a tax that was held back."""
    return any(c.kind == "tax" and c.at < unknown.at for c in known)


def taken_off(unknown: Column, known: Sequence[Column], frame: pl.DataFrame) -> bool:
    """Whether it is what lies between the goods and what they came to."""
    amounts = _Amounts(known, frame.head(SEEN))
    this = number(unknown).abs()
    made = [
        pieces * price
        for pieces in amounts.of("quantity")
        for price in amounts.of("unit_price", "price")
    ]
    laws = [
        _Law("discount", before + extra - this * before.sign(), whole, this != 0)
        for before in [*amounts.of(*_BEFORE, "amount", "net_sales"), *made]
        for whole in amounts.of(*_AFTER)
        for extra in [_NOTHING, *_sums(amounts.stated(*_ADDED))]
        if before is not whole
    ]
    return _first(laws, amounts.rows) is not None


class _Amounts:
    """The known columns that hold more than zeros, as they stand or without their signs."""

    def __init__(self, known: Sequence[Column], rows: pl.DataFrame) -> None:
        self.rows = rows
        self.known = [c for c in known if (rows[c.cell] != 0).any()]

    def columns(self, *kinds: str) -> list[Column]:
        return [c for kind in kinds for c in self.known if c.kind == kind]

    def of(self, *kinds: str) -> list[pl.Expr]:
        return [number(c) for c in self.columns(*kinds)]

    def stated(self, *kinds: str) -> list[pl.Expr]:
        return [number(c).fill_null(0) for c in self.columns(*kinds)][:_MOST_ADDED]

    def unsigned(self, *kinds: str) -> list[pl.Expr]:
        return [number(c).abs().fill_null(0) for c in self.columns(*kinds)][:_MOST_ADDED]


def _laws(this: pl.Expr, amounts: _Amounts) -> Iterator[_Law]:
    added, off = amounts.stated(*_ADDED), amounts.unsigned("discount")
    yield from _of_lines(this, amounts)
    yield from _of_pieces(this, amounts)
    for whole in amounts.of(*_TOTALS):
        for extra in _sums(added):
            yield _Law("subtotal", this + extra, whole, (extra != 0) & (this != 0))
            for less in off:
                both = (extra != 0) & (less != 0)
                yield _Law("subtotal", this + extra - less * this.sign(), whole, both)
    for less in off:
        for before in amounts.of(*_GOODS):
            yield _Law("subtotal", before - less * before.sign(), this, less != 0)
    yield from _before_fees(this, amounts)
    for paid in amounts.of("paid"):
        for due in amounts.of("balance"):
            yield _Law("total", paid + due, this, (paid != 0) & (due != 0))
    yield from _between(this, amounts)


def _between(this: pl.Expr, amounts: _Amounts) -> Iterator[_Law]:
    """What lies between two amounts: a usual part of the net is tax, what is below zero a fee;
    anything else that makes goods a total is no goods."""
    for whole in amounts.of("gross", "total", "total_with", "amount", "paid"):
        for net in amounts.of("net", "net_sales", "subtotal"):
            yield _Law("tax", net + this, whole, this != 0, looks_taxed(this, net))
        for left in amounts.of("net", "net_sales", "payout"):
            taken = (this * whole <= 0) & ~(looks_taxed(-this, left) & (this != 0))
            yield _Law("fee", whole + this, left, this != 0, taken)
            small = (this / whole).is_between(*FEES)
            yield _Law("fee", whole - this, left, small, small | (this == 0))
        for before in amounts.of("subtotal", "line_total", "net_sales"):
            for extra in [_NOTHING, *_sums(amounts.stated(*_ADDED))]:
                for less in [_NOTHING, *amounts.unsigned("discount")]:
                    made = before + extra - less * before.sign() + this
                    yield _Law("tax_other", made, whole, this != 0, this * before >= 0)


_RATES = (5, 5.5, 6, 7, 7.7, 8, 8.1, 9, 10, 12, 13, 13.5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 25.5, 27)  # fmt: skip
"""Parts of a hundred that taxes on sales are."""


FEES = (0.0002, 0.045)
"""Parts of an amount that are too small for a tax, and usual for a fee."""


def looks_taxed(tax: pl.Expr, net: pl.Expr) -> pl.Expr:
    """Whether the one is a usual part of the other, or nothing."""
    parts = (((net * rate / 100) - tax).abs() <= TOLERANCE for rate in _RATES)
    return (tax == 0) | pl.any_horizontal(*parts)


def _before_fees(this: pl.Expr, amounts: _Amounts) -> Iterator[_Law]:
    """What was left is the amount less fees, with or without the tax on them."""
    for left in amounts.of(*_LEFT):
        kept = pl.when(left != 0).then(left.abs())
        for fee in _sums(amounts.unsigned("fee")):
            for taxed in [_NOTHING, *amounts.unsigned("tax")[:2]]:
                yield _Law("gross", this.abs() - fee - taxed, kept, (fee != 0) & (this > 0))


def _of_lines(this: pl.Expr, amounts: _Amounts) -> Iterator[_Law]:
    """What pieces and their price come to, less the discount: money, a part, or so many in 100."""
    rates = [*amounts.unsigned("discount"), *amounts.unsigned("discount_rate")]
    for pieces in amounts.of("quantity"):
        for price in amounts.of("unit_price", "price"):
            made = pieces * price
            for less in rates:
                for after in (made - less, made * (1 - less / 100), made * (1 - less)):
                    yield _Law("line_total", after, this, less != 0)


def _of_pieces(this: pl.Expr, amounts: _Amounts) -> Iterator[_Law]:
    """So many times the price, less the discount and with what was added, is the total."""
    if amounts.columns("quantity"):
        return
    off, rates = amounts.unsigned("discount"), amounts.unsigned("discount", "discount_rate")
    added = [_NOTHING, *_sums(amounts.stated(*_ADDED))]
    totals = amounts.of(*_TOTALS, "line_total", "net_sales", "subtotal", "net")
    for made in (this * price for price in amounts.of("unit_price", "price")):
        left = [made, *(made - less for less in off), *(made * (1 - less) for less in rates)]
        left += [made * (1 - less / 100) for less in rates]
        for after, extra, whole in product(left, added, totals):
            yield _Law("quantity", after + extra, whole, (this != 1) & (made != 0))


def _sums(parts: Sequence[pl.Expr]) -> Iterator[pl.Expr]:
    """Each sum of at least one of the parts, all of them first."""
    for size in range(len(parts), 0, -1):
        for some in combinations(parts, size):
            yield pl.sum_horizontal(_NOTHING, *some)


def _first(laws: Sequence[_Law], rows: pl.DataFrame) -> str | None:
    """The kind of the first law that holds."""
    if not laws or rows.is_empty():
        return None
    checks = [_check(law).alias(str(at)) for at, law in enumerate(laws)]
    held = rows.select(checks).row(0)
    return next((law.kind for law, holds in zip(laws, held, strict=True) if holds), None)


def _check(law: _Law) -> pl.Expr:
    near = (law.left - law.right).abs() <= slack(law.right)
    tells = (law.telling & near).any()
    return (near.mean() >= MOST) & tells & (law.also.mean() >= MOST)
