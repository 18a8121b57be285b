"""Columns of numbers whose headers say nothing, named by what the rows prove of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, permutations, product

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import FORCED, MOST_TRIED, Column, nameless
from uploads.csvfile.columns.equations import name_before_fees, name_paid_and_left
from uploads.csvfile.columns.figures import WORTH
from uploads.csvfile.columns.identities import is_behind_tax, law_of, taken_off
from uploads.csvfile.columns.moneyed import may_be_money
from uploads.csvfile.columns.pieces import Things, grows_with_pieces
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Answers
from uploads.csvfile.vocabulary.headers import Word, key, whose

_MOST_PIECES = 1000


def name_by_sums(survey: Survey, sums: Arithmetic, answers: Answers) -> bool:
    """Gives words to unknown columns: a quantity, a price or an amount that sums prove to be it.
    Whether there was any."""
    before = [column.word for column in survey.columns]
    stated = [c for c in survey.columns if c.cell in sums.frame.columns and c.filled]
    known = [c for c in stated if c.word is not None or not sums.numbers_things(c)]
    _name_triple(known, sums)
    _name_pairs(known, sums)
    _name_factors(known, sums)
    _name_added(known, sums)
    _name_price(known, sums)
    _name_taxed(known, sums)
    name_before_fees(known, sums)
    name_paid_and_left(known, sums)
    _name_pieces(survey, known, sums)
    strange = [c for c in known if c.word is None or c.kind == "quantity_other"]
    for column in strange[:MOST_TRIED]:
        others = [c for c in known if c.word is not None and c is not column]
        kind = next(_proofs(column, others, sums), None) or law_of(column, others, sums.frame)
        if kind:
            column.word = Word.proven(kind, whose(column.name))
    given = answers.settled.get("unknown_discount") == "yes"
    _name_discount(known, sums, behind_tax=given)
    return before != [column.word for column in survey.columns]


def _name_discount(known: list[Column], sums: Arithmetic, *, behind_tax: bool) -> None:
    """What lies between the goods and their total; behind the tax where a person has said so."""
    for column in may_be_discounts(known, sums):
        named = [c for c in known if c.word is not None]
        if behind_tax or not is_behind_tax(column, named):
            column.word = Word.proven("discount")
            return


def may_be_discounts(known: list[Column], sums: Arithmetic) -> list[Column]:
    if any(c.kind in {"discount", "discount_rate"} for c in known):
        return []
    named = [c for c in known if c.word is not None]
    unknown = [c for c in known if c.word is None and not {*key(c.name).split()} & _HELD_BACK]
    return [c for c in unknown[:MOST_TRIED] if taken_off(c, named, sums.frame)]


_HELD_BACK = frozenset(
    "irpf retencion retenciones withholding withheld held ritenuta retenue tds".split()
)
"""What a customer keeps for the tax office is no discount."""


def _name_triple(known: list[Column], sums: Arithmetic) -> None:
    """Pieces x price = amount, where nothing else is known of any of them: the one of small whole
    numbers counts, and the largest is the amount."""
    if any(c.kind in {"quantity", "unit_price", "price", *WORTH} for c in known):
        return
    unknown = nameless(known)
    for many, each, amount in permutations(unknown, 3):
        whole = many.numbers.whole == many.numbers.readable > each.numbers.whole
        several = (number(many) > 1) & (number(each) > 1)
        if whole and sums.proves(number(many) * number(each), number(amount), several):
            for column, kind in ((many, "quantity"), (each, "unit_price"), (amount, "line_total")):
                column.word = Word.proven(kind)
            return


def _name_pairs(known: list[Column], sums: Arithmetic) -> None:
    """`Copies` x price = `Extended`: both names unknown, and both proven."""
    unknown = nameless(known)
    prices = [number(c) for c in known if c.kind in {"unit_price", "price"}]
    if counts := [number(c) for c in known if c.kind == "quantity"]:
        _name_price_and_line(counts[0], unknown, known, sums)
        return
    for many, amount in permutations(unknown, 2):
        if any(sums.proves(number(many) * p, number(amount), number(many) > 1) for p in prices):
            many.word = Word.proven("quantity")
            amount.word = Word.proven("line_total")
            return


def _name_price_and_line(
    pieces: pl.Expr, unknown: list[Column], known: list[Column], sums: Arithmetic
) -> None:
    """`Sell price` x quantity = `Sold in all`: both names unknown, and both proven."""
    if any(c.kind in {"unit_price", "price", *WORTH} for c in known):
        return
    money = [c for c in unknown if may_be_money(c, sums)]
    for each, amount in permutations(unknown, 2):
        made = pieces * number(each)
        if amount in money and sums.proves(made, number(amount), (pieces > 1) & (made != 0)):
            each.word = Word.proven("unit_price")
            amount.word = Word.proven("line_total")
            return


def _name_price(known: list[Column], sums: Arithmetic) -> None:
    """`Line price` x quantity = `Line total`: of two amounts of the line one is the price, also
    where the name of the other says nothing."""
    amounts = [c for c in known if c.kind in _MAY_BE_PRICES and c.rank != FORCED]
    unknown = nameless(known)
    pieces = [number(c) for c in known if c.kind == "quantity"]
    if any(c.kind in {"unit_price", "price"} for c in known):
        return
    more = [number(c).abs().fill_null(0) for c in known if c.kind in _ON_TOP]
    for each, amount in (*permutations(amounts, 2), *product(amounts, unknown)):
        made = [n * number(each) + extra for n in pieces for extra in (pl.lit(0.0), *more)]
        several = pl.any_horizontal(*(n > 1 for n in pieces)) if pieces else pl.lit(value=False)
        if any(sums.proves(whole, number(amount), several) for whole in made):
            each.word = Word.proven("unit_price", "line")
            amount.word = amount.word or Word.proven("line_total")
            return


_MAY_BE_PRICES = frozenset({"line_total", "amount", "total", "gross_sales", "subtotal"})
_ON_TOP = frozenset({"tax", "shipping", "tip", "fee"})


def _name_taxed(known: list[Column], sums: Arithmetic) -> None:
    """`Net at 19 %` and `Tax at 19 %`, names that nobody knows, make the total together."""
    if any(c.kind in {"tax", "net_sales"} for c in known):
        return
    unknown = nameless(known)
    totals = [number(c) for c in known if c.kind in WORTH]
    for net, tax in permutations(unknown, 2):
        whole = number(net) + number(tax)
        taxed = {*key(tax.name).split()} & _TAXES and not sums.any(
            number(tax).abs() > number(net).abs()
        )
        if taxed and any(sums.proves(whole, total, number(tax) != 0) for total in totals):
            net.word = Word.proven("net_sales")
            tax.word = Word.proven("tax")
            return


def _name_pieces(survey: Survey, known: list[Column], sums: Arithmetic) -> None:
    """Whole numbers under an unknown name, in which the amounts of a thing grow."""
    things = Things.of(survey)
    amounts = [c for c in known if c.kind in WORTH]
    if any(c.kind in {"quantity", "unit_price", "price"} for c in known):
        return
    for many in nameless(known):
        whole = many.numbers.whole == many.numbers.readable
        whole = whole and not sums.any(number(many).abs() > _MOST_PIECES)
        if whole and any(grows_with_pieces(things, a, many, sums) == "line" for a in amounts):
            many.word = Word.proven("quantity")
            return


_TAXES = frozenset("tax vat gst hst mwst ust steuer tva iva btw moms".split())


def _name_factors(known: list[Column], sums: Arithmetic) -> None:
    """Two unknown columns that make an amount: the one of whole numbers counts."""
    unknown = nameless(known)
    totals = [number(c) for c in known if c.kind in WORTH]
    if any(c.kind in {"quantity", "unit_price", "price"} for c in known):
        return
    for many, each in permutations(unknown, 2):
        whole = many.numbers.whole == many.numbers.readable > each.numbers.whole
        several = (number(many) > 1) & (number(each) != 1)
        if whole and any(sums.proves(number(many) * number(each), t, several) for t in totals):
            many.word = Word.proven("quantity")
            each.word = Word.proven("unit_price")
            return


def _name_added(known: list[Column], sums: Arithmetic) -> None:
    """Pieces x price and what comes on top make the total, where the pieces and what is added have
    names that nobody knows: in some rows nothing is added."""
    if any(c.kind == "quantity" for c in known):
        return
    unknown = nameless(known)
    prices = [number(c) for c in known if c.kind in {"unit_price", "price"}]
    totals = [number(c) for c in known if c.kind in WORTH]
    for many, added in permutations(unknown, 2):
        more, several = number(added).fill_null(0), number(many) > 1
        if not sums.any(several & (more == 0)) or not sums.any(several & (more > 0)):
            continue
        made = [number(many) * price + more for price in prices]
        if any(sums.proves(whole, t, several) for whole, t in product(made, totals)):
            many.word = Word.proven("quantity")
            added.word = Word.proven("tax_other")
            return


def _proofs(unknown: Column, known: list[Column], sums: Arithmetic) -> Iterator[str]:
    def of(*kinds: str) -> list[pl.Expr]:
        return [number(c) for c in known if c.kind in kinds]

    this = number(unknown)
    pieces, prices, totals = of("quantity"), of("unit_price", "price"), of(*WORTH)
    if not pieces and any(sums.proves(this * p, t, this != 1) for p, t in product(prices, totals)):
        yield "quantity"
    sent = [pl.lit(0.0), *(x.abs().fill_null(0) for x in of("shipping", "tip", "tax"))]
    if not prices and any(
        sums.proves(this * n + x, t, n != 1) for n, t, x in product(pieces, totals, sent)
    ):
        yield "unit_price"
    if any(sums.proves(this + x, t, x != 0) for x, t in product(of("tax"), totals)):
        yield "net_sales"
    if any(sums.proves(n * p, this, n != 1) for n, p in product(pieces, prices)):
        yield "line_total"
    if any(sums.proves(t - x.abs(), this, x != 0) for x, t in product(of("discount"), totals)):
        yield "net_sales"
    if any(sums.proves(a + b, this, (a != 0) & (b != 0)) for a, b in combinations(of("cost"), 2)):
        yield "net_sales"
    off = [pl.lit(0.0), *(x.abs().fill_null(0) for x in of("discount"))]
    if any(sums.proves(t + x - y, this, x != 0) for t, x, y in product(totals, sent[1:], off)):
        yield "total_with"
    fees = [x for fee in of("fee") for x in (fee.abs(), -fee)]
    if any(sums.proves(t + x, this, x != 0) for x, t in product(fees, totals)):
        yield "gross"
