"""Sales that stand in several rows, one for each instalment: `1/3`, `2/3`, `3/3`."""

from __future__ import annotations

import re

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import FORCED, Column
from uploads.csvfile.columns.figures import Money
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import said

_OF = r"^(\d{1,2})\s*/\s*(\d{1,2})$"


def instalment(survey: Survey, money: Money, sums: Arithmetic) -> Column | None:
    """The amount of one instalment, of which so many make the chosen amount, where later ones
    have rows of their own: then the whole is repeated."""
    total = money.total
    if total is None or total.rank == FORCED:
        return None
    for column in survey.columns:
        counted = _counted(said(sums.sample[column.cell]))
        if counted is None:
            continue
        pieces = pl.lit(counted)
        for part in (c for c in survey.columns if c is not total and c.is_number):
            if part.cell in sums.frame.columns and sums.proves(
                number(part) * pieces, number(total), pieces > 1
            ):
                return part
    return None


def _counted(cells: pl.Series) -> pl.Series | None:
    """Into how many parts each row is cut, where all say so and some are not the first."""
    told = cells.drop_nulls()
    if not re.match(_OF, str(told.first())) or not told.str.contains(_OF).all():
        return None
    if not (told.str.extract(_OF, 1).cast(pl.Int32) > 1).any():
        return None
    return cells.str.extract(_OF, 2).cast(pl.Float64)
