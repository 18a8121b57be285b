"""Columns of text to dates and instants, in a style that has been decided."""

from __future__ import annotations

import datetime
from typing import NamedTuple

import polars as pl

from uploads.csvfile.values.clocks import INSTANT, clocks_beside, instants, take_apart
from uploads.csvfile.values.date_evidence import ISO
from uploads.csvfile.values.date_order import DateStyle
from uploads.csvfile.values.days import DayText, read_day, resolve
from uploads.csvfile.values.text import said


class Dates(NamedTuple):
    """`day` is the local date as written; `instant` the moment in UTC where a zone is stated.

    `bad` marks cells that state something which is no date. All three are as long as the column.
    """

    day: pl.Series
    instant: pl.Series
    bad: pl.Series


def convert_dates(
    column: pl.Series,
    style: DateStyle,
    clock: pl.Series | None = None,
    zone: pl.Series | str | None = None,
) -> Dates:
    """Dates in the style decided; `clock` and `zone` are what columns beside it or a header state.

    A time or zone within the cell itself comes first. A time of day that cannot be read makes a
    cell bad only where it stands in it.
    """
    text = said(column)
    if text.str.contains(ISO).all():
        day = text.str.slice(0, 10).str.to_date("%Y-%m-%d", strict=False)
        bad = day.is_null() & text.is_not_null()
        if clock is None and zone is None:
            return Dates(day, pl.repeat(None, len(text), dtype=INSTANT, eager=True), bad)
    read = _read(text.drop_nulls().unique(), style)
    rows = pl.DataFrame({"text": text}).join(read, on="text", how="left", maintain_order="left")
    bad = rows["text"].is_not_null() & rows["day"].is_null()
    return Dates(rows["day"], _instants(rows, clock, zone), bad)


def _read(text: pl.Series, style: DateStyle) -> pl.DataFrame:
    """Distinct texts, each with its day, and instant or time and zone where it states them."""
    apart = take_apart(text)
    days = apart["day"].unique()
    read = [read_day(day) for day in days]
    known = [_resolve(day, style) for day in read]
    day = apart["day"].replace_strict(days, pl.Series(known, dtype=pl.Date))
    return apart.with_columns(
        text=text, day=pl.when("good").then(day), instant=pl.from_epoch("instant", "us")
    )


def _resolve(day: DayText | None, style: DateStyle) -> datetime.date | None:
    if day is None or (not day.certain and day.year is not None and not style.bare_digits):
        return None
    return resolve(day, style.order, style.year)


def _instants(
    rows: pl.DataFrame, clock: pl.Series | None, zone: pl.Series | str | None
) -> pl.Series:
    counted = rows["instant"].dt.replace_time_zone("UTC")
    time, zones = rows["after_midnight"], rows["zone"]
    if clock is not None:
        time = time.fill_null(clocks_beside(clock))
    if zone is not None:
        beside = (
            said(zone) if isinstance(zone, pl.Series) else pl.repeat(zone, len(rows), eager=True)
        )
        zones = zones.fill_null(beside)
    if zones.null_count() == len(zones):
        return counted
    return counted.fill_null(instants(rows["day"], time, zones))
