"""Columns of text to dates and instants, in a style that has been decided."""

from __future__ import annotations

from typing import NamedTuple

import polars as pl

from uploads.csvfile.values.clocks import INSTANT, instants, read_clock, split
from uploads.csvfile.values.date_evidence import ISO
from uploads.csvfile.values.date_order import DateStyle
from uploads.csvfile.values.days import read_day, resolve
from uploads.csvfile.values.text import stated


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
    text = stated(column)
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
    """Distinct texts, each with day, instant (of a count of time), clock and zone as written."""
    days, clocks = split(text)
    day_texts = {day: read_day(day) for day in days.unique()}
    found = {
        day: resolve(known, style.order, style.year) for day, known in day_texts.items() if known
    }
    counted = {day: known.instant for day, known in day_texts.items() if known}
    times = {clock: read_clock(clock) for clock in clocks.drop_nulls().unique()}
    good = [not clock or times[clock] is not None for clock in clocks]
    at = [times.get(clock) if clock else None for clock in clocks]
    return pl.DataFrame(
        {
            "text": text,
            "day": [found.get(day) if ok else None for day, ok in zip(days, good, strict=True)],
            "counted": [counted.get(day) for day in days],
            "clock": [known.after_midnight if known else None for known in at],
            "zone": [known.zone or None if known else None for known in at],
        },
        schema={
            "text": pl.String, "day": pl.Date, "counted": pl.Int64, "clock": pl.Int64,
            "zone": pl.String,
        },
    )  # fmt: skip


def _instants(
    rows: pl.DataFrame, clock: pl.Series | None, zone: pl.Series | str | None
) -> pl.Series:
    counted = rows["counted"].cast(pl.Datetime("us")).dt.replace_time_zone("UTC")
    time, zones = rows["clock"], rows["zone"]
    if clock is not None:
        time = time.fill_null(read_clocks(clock))
    if zone is not None:
        beside = (
            stated(zone) if isinstance(zone, pl.Series) else pl.repeat(zone, len(rows), eager=True)
        )
        zones = zones.fill_null(beside)
    if zones.null_count() == len(zones):
        return counted
    return counted.fill_null(instants(rows["day"], time, zones))


def read_clocks(column: pl.Series) -> pl.Series:
    """Microseconds after midnight of a column of times; null where there is none to read."""
    text = stated(column)
    read = {clock: read_clock(clock.strip()) for clock in text.drop_nulls().unique()}
    after = [known.after_midnight if known else None for known in read.values()]
    return text.replace_strict(list(read), after, default=None, return_dtype=pl.Int64)
