"""Columns that say of each row of an account whether money came in or went out."""

from __future__ import annotations

import dataclasses

import polars as pl

from uploads.csvfile.columns import purpose
from uploads.csvfile.columns.arithmetic import MOST, Arithmetic, number
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.figures import WORTH, Money
from uploads.csvfile.columns.ledger import Ledger
from uploads.csvfile.columns.questions import bank_question
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Answers, Question, Refusal
from uploads.csvfile.values import NumberStyle, said
from uploads.csvfile.vocabulary.accounts import IN, OUT
from uploads.csvfile.vocabulary.headers import key

_MOST_WORDS = 4
_GLANCE = 200
"""Cells that show soon that a column says something else."""


def ways(survey: Survey) -> list[tuple[Column, dict[str, int]]]:
    """Columns whose cells all say in or out, and both of them; with 1 for in and -1 for out."""
    texts = [c for c in survey.columns if c.filled and not c.is_number and not c.is_date]
    found = [(c, _meanings(survey, c)) for c in texts]
    return [(c, told) for c, told in found if {*told.values()} == {1, -1}]


def _meanings(survey: Survey, column: Column) -> dict[str, int]:
    """Empty where a cell says neither."""
    if survey.sample.is_empty():
        return {}
    cells = survey.sample[column.cell]
    for rows in (cells.head(_GLANCE), cells):
        values = said(rows).unique().drop_nulls()
        if len(values) > _MOST_WORDS or not all(map(_way, values.to_list())):
            return {}
    return {value: _way(value) for value in values.to_list()}


def _way(value: str) -> int:
    plain = key(value).replace(" ", "_")
    return 1 if plain in IN else -1 if plain in OUT else 0


def signs_of(column: Column, told: dict[str, int], rows: pl.DataFrame) -> pl.Series:
    """1 where money came in, -1 where it went out, null where nothing is said."""
    return said(rows[column.cell]).replace_strict(told, default=None, return_dtype=pl.Int8)


def follow_signs(survey: Survey, sums: Arithmetic) -> bool:
    """Whether an amount is below zero just where the words say that money went out."""
    for column, told in ways(survey):
        sign = signs_of(column, told, sums.sample)
        for amount in survey.of(*WORTH):
            if amount.cell not in sums.frame.columns:
                continue
            rows = sums.frame.select(amount=number(amount)).with_columns(sign=sign).drop_nulls()
            agree = rows.select(((pl.col("amount") < 0) == (pl.col("sign") < 0)).mean()).item()
            if (rows["amount"] < 0).any() and (agree or 0) >= MOST:
                return True
    return False


def account_ledger(
    survey: Survey, money: Money, styles: dict[int, NumberStyle], answers: Answers
) -> Ledger | Question | Refusal | None:
    """The words that give unsigned amounts their signs, None where the amounts have them; a
    question until somebody has said that money in is sales."""
    sums = Arithmetic(survey.sample, styles)
    ledger = _sides(survey, money, sums)
    if ledger is None and _hides_what_went_out(survey, money, sums):
        return purpose.refusal("unsigned")
    answer = answers.settled.get("bank_statement")
    if answer == "yes":
        return ledger
    return purpose.refusal("own_account") if answer else bank_question(survey)


def _sides(survey: Survey, money: Money, sums: Arithmetic) -> Ledger | None:
    amount, found = money.total, ways(survey)
    if amount is None or not found or _has_signs(amount, sums):
        return None
    column, told = found[0]
    came_in = frozenset(value for value, way in told.items() if way > 0)
    return Ledger(column, came_in, paired=True)


def _has_signs(amount: Column, sums: Arithmetic) -> bool:
    return amount.cell in sums.frame.columns and sums.any(number(amount) < 0)


def _hides_what_went_out(survey: Survey, money: Money, sums: Arithmetic) -> bool:
    """A balance falls beside amounts that have neither signs nor words for it."""
    amount = money.total
    if amount is None or _has_signs(amount, sums):
        return False
    steps, moved = _steps(survey, sums), number(amount)
    runs = [sums.share(step.abs(), moved) for step in steps]
    told = any(rows > 1 and part >= MOST for rows, part in runs)
    return told and not any(sums.proves(step, moved) for step in steps)


def as_balance_says(survey: Survey, money: Money, styles: dict[int, NumberStyle]) -> Money:
    """Debit and credit as a bank means them: in a firm's own cash book, whose balance grows by the
    debit, they are the other way round."""
    debit, credit = money.debit, money.credit
    if debit is None or credit is None:
        return money
    sums = Arithmetic(survey.sample, styles)
    taken = number(debit).abs().fill_null(0) - number(credit).abs().fill_null(0)
    steps = _steps(survey, sums)
    turned = any(sums.proves(step, taken, taken != 0) for step in steps)
    if turned and not any(sums.proves(step, -taken, taken != 0) for step in steps):
        return dataclasses.replace(money, debit=credit, credit=debit)
    return money


def _steps(survey: Survey, sums: Arithmetic) -> list[pl.Expr]:
    """From each balance to its neighbour, in files that go down and in those that go up."""
    balances = [number(c) for c in survey.of("balance") if c.cell in sums.frame.columns]
    return [now - now.shift(step) for now in balances for step in (1, -1)]
