"""Columns of unknown names that may be the sale's amount as well as the chosen one."""

from __future__ import annotations

from itertools import combinations

import polars as pl

from uploads.csvfile.columns.arithmetic import MOST, TOLERANCE, Arithmetic, amount_of, number
from uploads.csvfile.columns.column import FORCED, Column
from uploads.csvfile.columns.figures import Money
from uploads.csvfile.columns.identities import SEEN, looks_taxed
from uploads.csvfile.columns.moneyed import may_be_money_near, shows_money
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.vocabulary.headers import key
from uploads.csvfile.vocabulary.parts import NOT_EARNED, ORDER

_MOST_ASKED = 3
_NEAR = (0.5, 2.0)
"""A sum further off from the amount, in most rows, is a fee, a tax or a balance."""
_ADDED = ("tax", "tax_other", "shipping", "tip", "discount")
_TAKEN = ("fee", "refund_amount", "tax", "cost", "shipping")
_MOST_PARTS = 5


def unknown_among(survey: Survey, sums: Arithmetic) -> list[Column]:
    """Columns of numbers that have no known name, filled in most rows."""
    found = [c for c in survey.columns if c.word is None and c.is_number and not c.is_date]
    stated = [c for c in found if c.cell in sums.frame.columns and c.filled * 2 > survey.records]
    return [c for c in stated if not sums.numbers_things(c)]


_NUMBERED = frozenset("id no nr number code year age table room zip".split())
_LASTING = frozenset(
    """min mins minutes minuten duration dauer duree duracion duracao durata duur czas trvani
    length""".split()
)


def unknown_rivals(survey: Survey, money: Money, sums: Arithmetic) -> list[Column]:
    """Those that speak where the amount is silent, or come near it and are not explained."""
    if any(c and c.rank == FORCED for c in (money.total, money.unit_price)):
        return []
    amount = _amount(money)
    others = {*_NUMBERED, *NOT_EARNED, *(ORDER if money.quantity else ())}
    if money.total or (money.unit_price and money.unit_price.kind != "unit_price"):
        others |= _LASTING
    found = [
        c
        for c in unknown_among(survey, sums)
        if not others & {*key(c.name).split()}
        if _speaks_alone(c, amount, sums)
        or (
            _may_be_compared(c, money, sums)
            and _is_near(c, amount, sums)
            and not is_explained(c, amount, survey, sums)
            and not _is_a_part(c, money, survey, sums)
        )
    ]
    return found[:_MOST_ASKED]


def unexplained_net(survey: Survey, money: Money, sums: Arithmetic) -> Column | None:
    """The amount that a chosen `Net` is a part of, where nothing says whether tax is missing in it
    or a fee."""
    net = money.total
    if net is None or net.rank == FORCED or not _says_net(net, money):
        return None
    rows = sums.frame.head(SEEN)
    known = [c for c in survey.columns if c.word is not None and c.cell in rows.columns]
    told_apart = ("tax", "tax_other", "tip", "shipping", "discount", "refund_amount")
    parts = _sums(known, rows, told_apart)
    wholes = {"gross", "amount", "total", *(() if money.quantity else ("price", "unit_price"))}
    for whole in (c for c in known if c.kind in wholes):
        left, more = number(net), number(whole) - number(net)
        larger = (more * left >= -TOLERANCE).all() & ((more.abs() > TOLERANCE).any())
        told = [((more.abs() - part).abs() <= TOLERANCE).mean() >= MOST for part in parts]
        usual = looks_taxed(more, left).mean() >= MOST
        if rows.select(larger & ~pl.any_horizontal(*told, usual)).item():
            return whole
    return None


def _says_net(column: Column, money: Money) -> bool:
    """`Netto` is without tax in some exports, and without the fee in those of payments."""
    said = _NET & {*key(column.name).split()} or key(column.name).startswith("netto")
    plain = bool(said) and money.quantity is None
    return column.kind == "net" or (column.kind == "net_sales" and plain)


_NET = frozenset({"net", "netto", "neto", "nett"})


def _amount(money: Money) -> pl.Expr:
    """What is taken for the amount of each row."""
    if money.total:
        return number(money.total)
    if money.debit or money.credit:
        return amount_of(money.credit).fill_null(0) + amount_of(money.debit).fill_null(0)
    pieces = number(money.quantity).fill_null(1) if money.quantity else pl.lit(1.0)
    return pieces * amount_of(money.unit_price)


def _may_be_compared(column: Column, money: Money, sums: Arithmetic) -> bool:
    """Line totals and sums without tax are what they are called, unless less was left of them."""
    certain = money.total is not None and money.total.kind in _SURE
    return not certain or sums.any(number(column).abs() < _amount(money).abs())


def _speaks_alone(column: Column, amount: pl.Expr, sums: Arithmetic) -> bool:
    """Money that stands in rows in most of which the amount is nothing."""
    if not shows_money(column):
        return False
    stated = sums.frame.filter(number(column) != 0).select(silent=amount.fill_null(0) == 0)
    return bool(len(stated)) and bool(stated["silent"].mean() > 0.5)  # type: ignore[operator]


def _is_near(column: Column, amount: pl.Expr, sums: Arithmetic) -> bool:
    rows = sums.frame.select(amount=amount, ratio=number(column) / amount)
    rows = rows.filter(pl.col("ratio").is_finite())
    if rows.is_empty() or not bool(rows["ratio"].is_between(*_NEAR).mean() > 0.5):  # type: ignore[operator]
        return False
    return may_be_money_near(column, rows["amount"])


def is_explained(column: Column, amount: pl.Expr, survey: Survey, sums: Arithmetic) -> bool:
    """Another known number; the amount with tax, shipping or its discount, less fees; or, with
    another unknown column, the ways in which it was paid."""
    rows = sums.frame.head(SEEN)
    this = number(column)
    numbers = [c for c in survey.columns if c.cell in rows.columns and c is not column]
    known = [c for c in numbers if c.word is not None]
    more = _sums(known, rows, _ADDED)
    less = _sums(known, rows, _TAKEN)
    sides = [*map(number, known), *(amount + plus - minus for plus in more for minus in less)]
    sides += [amount / number(c) for c in known if c.kind == "quantity"]
    near = [((this - side).abs() <= TOLERANCE).mean() for side in sides]
    held = rows.select(share.alias(str(at)) for at, share in enumerate(near)).row(0)
    others = [number(c) for c in numbers if c.word is None]
    return max(share or 0 for share in held) >= MOST or any(
        _are_ways_to_pay(this, other, amount, rows) for other in others
    )


def _is_a_part(column: Column, money: Money, survey: Survey, sums: Arithmetic) -> bool:
    """`Material`, `Work` and `Travel`: with columns beside it, it makes the sum without tax. What
    makes another total may be a deposit as well."""
    total, rows = money.total, sums.frame.head(SEEN)
    if total is None or total.kind not in _SURE:
        return False
    unknown = [c for c in unknown_among(survey, sums) if c is not column][:_MOST_PARTS]
    wholes = (
        pl.sum_horizontal(number(c).fill_null(0) for c in (column, *some))
        for size in range(1, len(unknown) + 1)
        for some in combinations(unknown, size)
    )
    near = [((whole - number(total)).abs() <= TOLERANCE).mean() for whole in wholes]
    held = rows.select(share.alias(str(at)) for at, share in enumerate(near)).row(0) if near else ()
    return any((share or 0) >= MOST for share in held)


_SURE = frozenset({"line_total", "net_sales"})


def _are_ways_to_pay(this: pl.Expr, other: pl.Expr, amount: pl.Expr, rows: pl.DataFrame) -> bool:
    """`Cash` and `Card`, `Paid` and `Open`, which in some rows are nothing; what was given, less
    the change."""
    whole, part = this.fill_null(0), other.fill_null(0)
    told = rows.select(
        together=((whole + part - amount).abs() <= TOLERANCE).mean(),
        given=((whole - part - amount).abs() <= TOLERANCE).mean(),
        empty=((whole == 0) & (amount != 0)).any(),
        back=(part > 0).any(),
    ).row(0, named=True)
    return ((told["together"] or 0) >= MOST and told["empty"]) or (
        (told["given"] or 0) >= MOST and bool(told["back"])
    )


def _sums(known: list[Column], rows: pl.DataFrame, kinds: tuple[str, ...]) -> list[pl.Expr]:
    """Sums of some of the columns of these kinds, and of none."""
    parts = [c for c in known if c.kind in kinds and (rows[c.cell] != 0).any()][:_MOST_PARTS]
    each = [number(c).abs().fill_null(0) for c in parts]
    return [
        pl.sum_horizontal(pl.lit(0.0), *some)
        for size in range(len(each) + 1)
        for some in combinations(each, size)
    ]
