"""Columns of unknown names that may be what the chosen ones are not: asked, never passed over."""

from __future__ import annotations

from itertools import takewhile

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.carried import carried
from uploads.csvfile.columns.column import FORCED, Column
from uploads.csvfile.columns.figures import WORTH, Money
from uploads.csvfile.columns.instalments import instalment
from uploads.csvfile.columns.moneyed import names_money
from uploads.csvfile.columns.number_styles import may_be_cents
from uploads.csvfile.columns.proven import may_be_discounts
from uploads.csvfile.columns.questions import (
    amount_question,
    carried_question,
    discount_or_tax_question,
    quantity_question,
    unit_question,
)
from uploads.csvfile.columns.rivals import (
    is_explained,
    unexplained_net,
    unknown_among,
    unknown_rivals,
)
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Answers, Question
from uploads.csvfile.vocabulary.counts import may_be_count, says_count
from uploads.csvfile.vocabulary.headers import key
from uploads.csvfile.vocabulary.parts import NOT_EARNED, ORDER

_FEWEST_PARTS = 3
_MOST_PIECES = 1000


def doubt(survey: Survey, money: Money, sums: Arithmetic, answers: Answers) -> Question | None:
    """The first question that the columns raise and that has not been answered."""
    raised = (question(survey, money, sums) for question in _QUESTIONS)
    return next((q for q in raised if q and q.kind not in answers.settled), None)


def _unit(survey: Survey, money: Money, sums: Arithmetic) -> Question | None:
    amount = money.total or money.unit_price
    if amount is None or not sums.any(number(amount) != 0):
        return None
    return unit_question(amount, survey) if may_be_cents(survey) else None


def _sent(survey: Survey, money: Money, sums: Arithmetic) -> Question | None:
    sent = carried(survey, money, sums)
    return carried_question(money.total, sent, survey) if money.total and sent else None


def _pieces(survey: Survey, money: Money, sums: Arithmetic) -> Question | None:
    found = _counts(survey, money, sums)
    return quantity_question(found, survey) if found else None


def _amount(survey: Survey, money: Money, sums: Arithmetic) -> Question | None:
    if part := instalment(survey, money, sums):
        return amount_question((part, money.total), money, survey)
    if whole := unexplained_net(survey, money, sums):
        return amount_question((money.total, whole), money, survey)
    if rivals := unknown_rivals(survey, money, sums):
        return amount_question((*_chosen(money), *rivals), money, survey)
    if rivals := _stated(survey, money, sums):
        return amount_question((*rivals, None), money, survey)
    parts = _parts(survey, money, sums)
    return amount_question((*parts, money.total), money, survey) if parts else None


def _off(survey: Survey, money: Money, sums: Arithmetic) -> Question | None:
    known = [c for c in survey.columns if c.cell in sums.frame.columns and c.filled]
    found = may_be_discounts(known, sums) if money.total and money.total.rank != FORCED else []
    found = [c for c in found if not _is_rate(c, known, sums)]
    return discount_or_tax_question(found[0], survey) if found else None


def _is_rate(column: Column, known: list[Column], sums: Arithmetic) -> bool:
    """The same part of every amount: a tax that was held back."""
    bases = [number(c) for c in known if c.kind in WORTH]
    everywhere = not sums.any(number(column).fill_null(0) == 0)
    return everywhere and any(sums.has_constant_rate(number(column), base) for base in bases)


_QUESTIONS = (_unit, _amount, _sent, _pieces, _off)


def _chosen(money: Money) -> tuple[Column | None, ...]:
    """What is the amount so far, if there is any; None is so many times the price."""
    if money.total or not money.unit_price:
        return (money.total,) if money.total else ()
    return (None,) if money.quantity else (money.unit_price,)


def _stated(survey: Survey, money: Money, sums: Arithmetic) -> list[Column]:
    """Beside quantity and price: columns that call themselves an amount and state another one."""
    if money.total or not money.quantity or not money.unit_price:
        return []
    if money.unit_price.rank == FORCED:
        return []
    made = number(money.quantity) * number(money.unit_price)
    named = [c for c in unknown_among(survey, sums) if names_money(c)]
    earned = [c for c in named if not {*key(c.name).split()} & {*NOT_EARNED, *ORDER}]
    return [c for c in earned if not is_explained(c, made, survey, sums)][:2]


def _parts(survey: Survey, money: Money, sums: Arithmetic) -> list[Column]:
    """The columns that the amount adds up, side by side before it, money taken off among them:
    then it is what was left in the end, and the sale is one of those that came in."""
    total = money.total
    if total is None or total.rank == FORCED:
        return []
    before = (c for c in reversed(survey.columns[: total.at]) if c is not money.quantity)
    beside = takewhile(lambda c: c.is_number and c.cell in sums.frame.columns, before)
    parts = [c for c in beside if c.filled][::-1]
    gained = number(total) > 0
    taken = [c for c in parts if sums.any(gained & (number(c) < 0))]
    whole = pl.sum_horizontal(pl.lit(0.0), *(number(c).fill_null(0) for c in parts))
    if len(parts) < _FEWEST_PARTS or not taken or not sums.proves(whole, number(total), gained):
        return []
    came_in = [c for c in parts if c not in taken and c.word is None]
    return [c for c in came_in if sums.any(number(c) != 0)][:3]


def _counts(survey: Survey, money: Money, sums: Arithmetic) -> list[Column]:
    """Small whole numbers beside what was sold, where nothing says how many were."""
    amount = money.total or money.unit_price
    if money.quantity or amount is None or amount.rank == FORCED:
        return []
    bare = not survey.of("product", "sku") and (money.total or amount.kind != "unit_price")
    counts = [
        c
        for c in unknown_among(survey, sums)
        if c.cell in sums.frame.columns and (says_count if bare else may_be_count)(c.name)
    ]
    return [c for c in counts if _may_count(c, sums, priced=money.total is None)]


def _may_count(column: Column, sums: Arithmetic, *, priced: bool) -> bool:
    """Small whole numbers, some of them often; beside a price also large ones, and some parts."""
    values = sums.frame[column.cell].drop_nulls()
    whole = (values == values.round()).mean() or 0
    sizes = values.abs()
    most = sizes.median() if priced else sizes.max()
    numbered = column.at == 0 and bool((values.diff().drop_nulls() == 1).all())
    if sums.sample[column.cell].str.contains(r"^0\d").any():
        return False
    plain = column.numbers.whole == column.numbers.readable
    few = len(values) <= (_MANY if priced else _FEW) and plain and not numbered
    numbers = column.numbers
    if not priced and (numbers.point + numbers.comma) * 2 > numbers.stated:
        return False
    repeated = values.n_unique() < len(values) or few
    return (
        float(whole) >= (_MOST_WHOLE if priced else 1)  # type: ignore[arg-type]
        and float(most or 0) <= _MOST_PIECES  # type: ignore[arg-type]
        and values.n_unique() > 1
        and repeated
    )


_MOST_WHOLE = 0.8
_FEW = 4
_MANY = 30
"""In so few rows every count may be another; beside a price in so many."""
