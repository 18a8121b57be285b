"""The rows that are sales, as far as kinds and statuses tell: what proofs look at."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.roles import Roles
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import stated
from uploads.csvfile.vocabulary.kind_words import Kind
from uploads.csvfile.vocabulary.kinds import status_of, voids
from uploads.csvfile.vocabulary.totals import TOTAL_LINE


def live_rows(
    survey: Survey, roles: Roles, kinds: Mapping[int, Mapping[str, Kind]]
) -> pl.DataFrame:
    """The sample without rows that will be ignored; the whole of it where none would be left."""
    if survey.sample.is_empty():
        return survey.sample
    gone = [
        *((c, {v for v in c.values if kinds[c.at].get(v) == "ignored"}) for c in roles.kinds),
        *((c, {v for v in c.values if status_of(v) == "ignored"}) for c in roles.statuses),
        *((c, {v for v in c.values if voids(v)}) for c in roles.cancelled),
    ]
    dead = [_is_one_of(survey, column, values) for column, values in gone if values]
    gone_rows = survey.sample.select(gone=pl.any_horizontal(pl.lit(value=False), *dead))["gone"]
    rows = survey.sample.filter(~_with_continuations(survey, gone_rows) & ~_totals(survey))
    return rows if rows.height else survey.sample


def _totals(survey: Survey) -> pl.Series:
    """Rows whose first cell says so."""
    first = survey.sample[survey.columns[0].cell]
    return first.str.contains(TOTAL_LINE).fill_null(value=False)


def _with_continuations(survey: Survey, gone: pl.Series) -> pl.Series:
    """Rows without any date share the fate of the row above them."""
    dates = [pl.col(c.cell) for c in survey.columns if c.kind.startswith("date") and c.filled]
    if not dates:
        return gone
    dated = pl.any_horizontal(date.str.len_bytes() > 0 for date in dates)
    rows = survey.sample.select(fate=pl.when(dated).then(gone))
    return rows["fate"].forward_fill().fill_null(value=False)


def _is_one_of(survey: Survey, column: Column, values: set[str]) -> pl.Series:
    return stated(survey.sample[column.cell]).is_in(list(values)).fill_null(value=False)
