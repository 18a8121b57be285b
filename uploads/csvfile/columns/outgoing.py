"""Amounts below zero that may be money paid to others, and no refunds: asked, never taken."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.figures import Money
from uploads.csvfile.columns.questions import outgoing_question
from uploads.csvfile.columns.roles import Roles
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Answers, Question
from uploads.csvfile.values import stated
from uploads.csvfile.vocabulary.kinds import Kind, kind_of, status_of

Kinds = Mapping[int, Mapping[str, Kind]]


def outgoing(
    survey: Survey, money: Money, roles: Roles, kinds: Kinds, sums: Arithmetic, answers: Answers
) -> Question | None:
    """The question that payments below zero raise, or a file of nothing else; None where rows say
    that they are refunds."""
    total = money.total
    if "below_zero" in answers.settled or total is None or total.cell not in sums.frame.columns:
        return None
    below = number(total) < 0
    paying = [_is_payment(column, kinds[column.at], sums.sample) for column in roles.kinds]
    rows = sums.frame.select(total.cell, below=below.fill_null(value=False)).with_columns(
        paid=pl.any_horizontal(pl.lit(value=False), *paying)
    )
    if rows.filter(pl.col("paid") & pl.col("below")).height:
        return outgoing_question(total, survey)
    amounts = rows.filter(number(total) != 0)
    if amounts.height and amounts["below"].all() and not _says_refunds(survey, money, roles, kinds):
        return outgoing_question(total, survey)
    return None


def _is_payment(column: Column, meanings: Mapping[str, Kind], sample: pl.DataFrame) -> pl.Series:
    words = [value for value, kind in meanings.items() if kind == "payment"]
    return stated(sample[column.cell]).is_in(words).fill_null(value=False)


def _says_refunds(survey: Survey, money: Money, roles: Roles, kinds: Kinds) -> bool:
    """Kinds, statuses or titles speak of refunds, or pieces are counted that came back."""
    told = {kind for meanings in kinds.values() for kind in meanings.values()}
    states = {status_of(value) for column in roles.statuses for value in column.values}
    titles = {kind_of(title) for title in survey.header.titles}
    return money.quantity is not None or "refund" in told | titles or "refunded" in states
