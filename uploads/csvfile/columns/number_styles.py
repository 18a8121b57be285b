"""How each column of numbers is written, by its cells, language and sums (rule 11)."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping
from functools import reduce

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.figures import WORTH
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Answers, DecimalSign, Question
from uploads.csvfile.values import NumberEvidence, NumberStyle, currency_in_header, decide_numbers
from uploads.csvfile.vocabulary.headers import tells_cents


def number_styles(
    survey: Survey, answers: Answers
) -> tuple[dict[int, NumberStyle], dict[int, Question]]:
    """The style of each column of numbers; where 1.000 stays open, the question too."""
    columns = [c for c in survey.columns if c.is_number or c.numbers.percent or c.kind in _NUMBERS]
    money = [c for c in columns if c.kind in MONEY]
    in_cents = answers.settled.get("amount_unit") == "cents"
    styles: dict[int, NumberStyle] = {}
    questions: dict[int, Question] = {}
    for column in columns:
        others = [c.numbers for c in money if c is not column]
        elsewhere = reduce(lambda one, other: one | other, others, NumberEvidence())
        decided = decide_numbers(column.numbers, elsewhere, answers.decimal_sign)
        if isinstance(decided, Question):
            questions[column.at] = decided
            decided = NumberStyle()
        cents = tells_cents(column.name) or (column in money and in_cents)
        styles[column.at] = dataclasses.replace(decided, cents=cents and _is_whole(column))
    sign = (
        _sign_of_language(survey)
        or _sign_of_currency(survey, questions)
        or _sign_of_sums(survey, styles, questions)
        if questions
        else None
    )
    if sign:
        return styles | dict.fromkeys(questions, NumberStyle(sign)), {}
    return styles, questions


def _is_whole(column: Column) -> bool:
    return column.numbers.whole == column.numbers.readable


def may_be_cents(survey: Survey) -> bool:
    """Whole amounts only, of a currency that has cents and is written as programs do (`usd`)."""
    money = [c for c in survey.columns if c.kind in MONEY and c.is_number]
    codes = {value for c in survey.of("currency") for value in c.values}
    coded = bool(codes) and all(code.islower() and code.isalpha() for code in codes)
    if not coded or not all(map(_is_whole, money)) or any(c.numbers.marked for c in money):
        return False
    told = any(tells_cents(c.name) for c in money)
    return not told and not {code.upper() for code in codes} <= _WITHOUT_CENTS


def _sign_of_language(survey: Survey) -> DecimalSign | None:
    """Languages whose numbers are grouped by one sign and never have it before decimals."""
    signs = {_DECIMALS.get(language) for language in survey.languages}
    return signs.pop() if len(signs) == 1 else None


def _sign_of_currency(survey: Survey, open_columns: Collection[int]) -> DecimalSign | None:
    """Money that has no cents: a sign before three digits groups them."""
    codes = {
        code for c in survey.columns if c.kind in MONEY and (code := currency_in_header(c.name))
    }
    codes |= {value.strip().upper() for c in survey.of("currency") for value in c.values}
    if not codes or not codes <= _WITHOUT_CENTS:
        return None
    seen = [survey.columns[at].numbers for at in open_columns]
    points, commas = any(n.open_point for n in seen), any(n.open_comma for n in seen)
    return None if points == commas else "," if points else "."


_WITHOUT_CENTS = frozenset("CLP JPY KRW VND IDR PYG ISK UGX XOF XAF RWF GNF".split())


def _sign_of_sums(
    survey: Survey, styles: Mapping[int, NumberStyle], open_columns: Collection[int]
) -> DecimalSign | None:
    """The sign under which quantity x price makes an amount, where it is so under one alone."""
    signs: tuple[DecimalSign, ...] = (".", ",")
    held = [
        sign
        for sign in signs
        if _multiply(survey, {**styles, **dict.fromkeys(open_columns, NumberStyle(sign))})
    ]
    return held[0] if len(held) == 1 else None


def _multiply(survey: Survey, styles: Mapping[int, NumberStyle]) -> bool:
    sums = Arithmetic(survey.sample, dict(styles))
    known = [c for c in survey.columns if c.at in styles]
    pieces = [number(c) for c in known if c.kind == "quantity"]
    prices = [number(c) for c in known if c.kind in {"unit_price", "price"}]
    totals = [number(c) for c in known if c.kind in WORTH]
    return any(
        sums.proves(many * each, total, many != 1)
        for many in pieces
        for each in prices
        for total in totals
    )


_DECIMALS: dict[str, DecimalSign] = {
    "ja": ".", "zh": ".", "ko": ".", "th": ".", "vi": ",", "id": ",",
}  # fmt: skip


_NUMBERS = frozenset({"quantity", "quantity_order", "unit_price", "price", *WORTH})
MONEY = frozenset(
    {
        *WORTH,
        "unit_price",
        "price",
        "price_other",
        "discount",
        "tax",
        "shipping",
        "fee",
        "balance",
        "refund_amount",
        "cost",
        "payout",
        "debit",
        "credit",
        "tip",
    }
)
