"""Times of day: taken out of a date's text, read, and joined with a zone to an instant."""

from __future__ import annotations

import polars as pl

from uploads.csvfile.values.text import said
from uploads.csvfile.values.zones import ABBREVIATIONS, read_zone

INSTANT = pl.Datetime("us", "UTC")
MICROSECONDS = pl.Int64

_FORENOON = ("a", "am", "上午", "午前", "오전", "öö")
_AFTERNOON = ("p", "pm", "下午", "午後", "오후", "ös")
_EAST_HALF = "上午|下午|午前|午後|오전|오후|öö|ös"
_ZONE_WORDS = "|".join(sorted(ABBREVIATIONS, key=len, reverse=True))
_CLOCK = (
    rf"(?i)(?:\s+[-–|@]\s*|[t,\s]+|\b)(?:(?P<east>{_EAST_HALF})\s*)?"
    r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?"
    r"(?:[.,:](?P<fraction>[0-9]{1,9}))?\s*(?P<half>[ap]\.?\s?m\b\.?|[ap]\b)?\s*"
    rf"(?P<zone>(?:utc|gmt)?\s?[+-][0-9]{{1,2}}:?(?:[0-9]{{2}})?|z\b|(?:{_ZONE_WORDS}|cst|ist|ast)\b)?"
    r"(?:\s?[(\[].*[)\]])?"
)
_DOTTED = (
    r"((?:[0-9]{4}|-[0-9]{2}),?\s+)(?:(?:kl\.?|klo|um|à|às|at|om)\s+)?"
    r"([0-9]{1,2})[.hu]([0-9]{2})(?:[.m]([0-9]{2})s?)?$"
)
_RESHAPED = (
    (r"(?i)^([0-9]{8})t?([0-9]{2})([0-9]{2})([0-9]{2})(z?)$", "${1} ${2}:${3}:${4}${5}"),
    (r"(?i)^([0-9]{8})t?([0-9]{2})([0-9]{2})$", "${1} ${2}:${3}"),
    (_DOTTED, "${1}${2}:${3}"),
    (r"([0-9]{1,2})[時时点]([0-9]{1,2})分(?:([0-9]{1,2})秒)?", "${1}:${2}"),
    (r"^([2-7][0-9]{4})[.,][0-9]+$", "${1}"),
)
"""Times without colons, and the time of day in an Excel serial number."""
_TO_RESHAPE = [
    pl.col("text").str.contains(pattern).any().alias(pattern) for pattern, _ in _RESHAPED
]
_COUNT_OF_TIME = r"^[1-3][0-9]{9}(?:\.[0-9]+|[0-9]{3}|[0-9]{6})?$"


def take_apart(text: pl.Series) -> pl.DataFrame:
    """Dates with times, distinct and without nulls, in columns.

    `day`: what is left of the text; `after_midnight` (microseconds) and `zone` (as written): null
    where none is stated; `good`: the time of day, if any, exists; `instant`: microseconds since
    1970 where the text is a count of seconds or milliseconds; its `day` is then "@2026-03-01".
    """
    plain = _reshaped(text)
    clock = read_clocks(plain)
    day = plain.str.replace(_CLOCK, " ").str.strip_chars()
    apart = clock.with_columns(day=day, instant=pl.lit(None, dtype=MICROSECONDS))
    return _count_time(apart, plain) if plain.str.contains(_COUNT_OF_TIME).any() else apart


def _reshaped(text: pl.Series) -> pl.Series:
    found = text.alias("text").to_frame().select(_TO_RESHAPE).row(0)
    if not any(found):
        return text
    for pattern, shape in _RESHAPED:
        text = text.str.replace(pattern, shape)
    return text


def _count_time(apart: pl.DataFrame, text: pl.Series) -> pl.DataFrame:
    counted = text.str.contains(_COUNT_OF_TIME)
    digits = text.str.replace(".", "", literal=True).str.slice(0, 16).str.pad_end(16, "0")
    instant = digits.cast(MICROSECONDS, strict=False)
    day = "@" + instant.cast(pl.Datetime("us")).dt.to_string("%Y-%m-%d")
    return apart.with_columns(
        day=pl.when(counted).then(day).otherwise("day"), instant=pl.when(counted).then(instant)
    )


def read_clocks(column: pl.Series) -> pl.DataFrame:
    """The first time of day in each text: `after_midnight` in microseconds, `zone`, `good`.

    9:05, 09:05:07.25, 1:05:07 AM PDT, 下午 3:20, T10:00:00+02:00. Where there is none, the first
    two are null and `good` holds; 25:00 and 14:00 AM are not good.
    """
    parts = column.str.extract_groups(_CLOCK).struct.unnest()
    number = pl.col("hour", "minute", "second").cast(MICROSECONDS)
    word = pl.coalesce("east", "half").str.to_lowercase().str.replace_all(r"[.\s]", "")
    read = parts.with_columns(
        number,
        micro=pl.col("fraction").str.slice(0, 6).str.pad_end(6, "0").cast(MICROSECONDS),
        forenoon=word.is_in(_FORENOON),
        afternoon=word.is_in(_AFTERNOON),
    )
    hour, minute = pl.col("hour"), pl.col("minute")
    second = pl.col("second").fill_null(0)
    exact = (
        pl.when(pl.col("forenoon") & (hour == 12)).then(0)
        .when(pl.col("afternoon") & (hour < 12)).then(hour + 12)
        .otherwise(hour)
    )  # fmt: skip
    good = (hour < 24) & (minute < 60) & (second < 61)
    good &= ~(pl.col("forenoon").fill_null(value=False) & (hour > 12))
    whole = ((exact * 60 + minute) * 60 + second) * 1_000_000 + pl.col("micro").fill_null(0)
    return read.select(
        after_midnight=whole,
        zone=pl.col("zone").str.strip_chars(),
        good=good.fill_null(value=True),
    )


def clocks_beside(column: pl.Series) -> pl.Series:
    """Microseconds after midnight of a column of times; null where there is none to read."""
    read = read_clocks(said(column))
    return read.select(pl.when("good").then("after_midnight")).to_series()


def instants(day: pl.Series, after_midnight: pl.Series, zone: pl.Series) -> pl.Series:
    """UTC instants of local days, microseconds after midnight and zones as written.

    Null where the time is missing, the zone is unknown, or the clocks skipped that time.
    """
    written = zone.drop_nulls().unique()
    known = [read_zone(name) for name in written]
    at = day.cast(pl.Datetime("us")) + after_midnight.cast(pl.Duration("us"))
    there = zone.replace_strict(written, known, default=None, return_dtype=pl.String)
    instant = pl.lit(None, dtype=INSTANT)
    for name in dict.fromkeys(known):
        if name:
            instant = pl.when(pl.col("zone") == name).then(_to_utc(name)).otherwise(instant)
    local = pl.DataFrame({"local": at, "zone": there})
    return local.select(instant.alias("instant")).to_series()


def _to_utc(zone: str) -> pl.Expr:
    """Local times of one zone, in UTC; twice-told hours in autumn are the first of the two."""
    if zone[0] in "+-":
        minutes = int(zone[1:3]) * 60 + int(zone[4:6])
        shift = pl.duration(minutes=-minutes if zone[0] == "+" else minutes)
        return (pl.col("local") + shift).dt.replace_time_zone("UTC")
    there = pl.col("local").dt.replace_time_zone(zone, ambiguous="earliest", non_existent="null")
    return there.dt.convert_time_zone("UTC")
