"""What was refunded: by a column of an unknown name, or off the total already."""

from __future__ import annotations

import dataclasses

import polars as pl

from uploads.csvfile.columns.arithmetic import TOLERANCE, Arithmetic, number
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.figures import WORTH, Money
from uploads.csvfile.columns.roles import Roles
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import NumberStyle, stated
from uploads.csvfile.vocabulary.headers import Word
from uploads.csvfile.vocabulary.kinds import status_of

_BACK = ("refunded", "part refunded")


def name_refund(survey: Survey, sums: Arithmetic) -> None:
    """Money that stands in rows with a status of refunded alone: what was paid, where that was
    refunded in full, and less of it elsewhere."""
    statuses = survey.of("status")
    if not statuses or survey.of("refund_amount"):
        return
    said = stated(sums.sample[statuses[0].cell])
    told, full = (
        said.is_in([v for v in statuses[0].values if status_of(v) in back]).fill_null(value=False)
        for back in (_BACK, _BACK[:1])
    )
    if not full.any():
        return
    known = [c for c in survey.of(*WORTH) if c.cell in sums.frame.columns]
    unknown = [c for c in survey.columns if c.word is None and c.is_number]
    for column in (c for c in unknown if c.cell in sums.frame.columns):
        if any(_is_part(column, whole, told, full, sums) for whole in known):
            column.word = Word.proven("refund_amount")
            return


def _is_part(
    column: Column, whole: Column, told: pl.Series, full: pl.Series, sums: Arithmetic
) -> bool:
    """All of it where all was refunded, and in some such row, so that it is no fee or bonus."""
    rows = sums.frame.select(
        back=number(column).fill_null(0).abs(), whole=number(whole).abs().fill_null(0)
    ).with_columns(told=told, full=full)
    given = rows.filter(pl.col("back") != 0)
    equal = (pl.col("back") - pl.col("whole")).abs() <= TOLERANCE
    fits = (
        pl.when("full").then(equal).otherwise(pl.col("told") & (pl.col("back") < pl.col("whole")))
    )
    return bool(given.select((pl.col("full") & equal).any() & fits.all()).item())


def refunds_once(
    money: Money, roles: Roles, styles: dict[int, NumberStyle], survey: Survey
) -> Roles:
    """Without the column of refunds where the total is another amount less the refund: what was
    given back is off it already."""
    back, total = roles.refund_amount, money.total
    if back is None or total is None or not {back.at, total.at} <= styles.keys():
        return roles
    sums = Arithmetic(survey.sample, styles)
    others = [c for c in survey.of(*WORTH) if c is not total and c.cell in sums.frame.columns]
    taken = number(back).abs()
    off = any(sums.proves(number(total) + taken, number(c), taken != 0) for c in others)
    return dataclasses.replace(roles, refund_amount=None) if off else roles
