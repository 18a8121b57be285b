"""A column of an unknown name that says how much was refunded, by the rows in which it does."""

from __future__ import annotations

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.figures import WORTH
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import stated
from uploads.csvfile.vocabulary.headers import Word
from uploads.csvfile.vocabulary.kinds import status_of

_LAST = 90
_BACK = ("refunded", "part refunded")


def name_refund(survey: Survey, sums: Arithmetic) -> None:
    """Money that stands in rows with a status of refunded alone, and is no more than was paid."""
    statuses = survey.of("status")
    if not statuses or survey.of("refund_amount"):
        return
    back = {value for value in statuses[0].values if status_of(value) in _BACK}
    if not back:
        return
    told = stated(sums.sample[statuses[0].cell]).is_in(list(back)).fill_null(value=False)
    known = [c for c in survey.of(*WORTH) if c.cell in sums.frame.columns]
    unknown = [c for c in survey.columns if c.word is None and c.is_number]
    for column in (c for c in unknown if c.cell in sums.frame.columns):
        if any(_is_part(column, whole, told, sums) for whole in known):
            column.word = Word("refund_amount", _LAST, "", frozenset())
            return


def _is_part(column: Column, whole: Column, told: pl.Series, sums: Arithmetic) -> bool:
    rows = sums.frame.select(
        back=number(column).fill_null(0).abs(), whole=number(whole).abs()
    ).with_columns(told=told)
    given = rows.filter(pl.col("back") != 0)
    within = pl.col("told") & (pl.col("back") <= pl.col("whole"))
    return bool(given.height) and bool(given.select(within.all()).item())
