"""Times of day: taken out of a date's text, read, and joined with a zone to an instant."""

from __future__ import annotations

import re
from typing import NamedTuple

import polars as pl

from uploads.csvfile.values.zones import ABBREVIATIONS, read_zone

INSTANT = pl.Datetime("us", "UTC")

_HALVES = {
    "am": 0, "a": 0, "上午": 0, "午前": 0, "오전": 0, "öö": 0,
    "pm": 12, "p": 12, "下午": 12, "午後": 12, "오후": 12, "ös": 12,
}  # fmt: skip
_EAST_HALF = "上午|下午|午前|午後|오전|오후|öö|ös"
_ZONE_WORD = "|".join(sorted(ABBREVIATIONS, key=len, reverse=True)) + "|cst|ist|ast"
_ZONE = rf"(?:(?:utc|gmt)?\s?[+-]\d{{2}}:?(?:\d{{2}})?|z\b|\b(?:{_ZONE_WORD})\b)"
_CLOCK = (
    rf"(?:[t,\s]+|\b)(?:(?:{_EAST_HALF})\s*)?[0-9]{{1,2}}(?::[0-9]{{2}}){{1,2}}(?:[.,:][0-9]{{1,9}})?"
    rf"\s*(?:[ap]\.?\s?m\b\.?|[ap]\b)?\s*(?:{_ZONE})?(?:\s?[(\[].*[)\]])?"
)
_FIND = f"(?i){_CLOCK}"
_COMPACT = r"(?i)^([0-9]{8})t?([0-9]{2})([0-9]{2})([0-9]{2})(z?)$"
_COMPACT_MINUTES = r"(?i)^([0-9]{8})t?([0-9]{2})([0-9]{2})$"
_DOTTED = r"([0-9]{4},?\s+)([0-9]{1,2})[.h]([0-9]{2})(?:[.m]([0-9]{2})s?)?$"
_KANJI = r"([0-9]{1,2})[時时点]([0-9]{1,2})分(?:([0-9]{1,2})秒)?"
_READ = re.compile(
    rf"[t,\s]*({_EAST_HALF})?\s*(\d{{1,2}})[:.h](\d{{2}})(?:[:.m](\d{{2}}))?(?:[.,:](\d{{1,9}}))?s?"
    rf"\s*([ap]\.?\s?m?\b\.?)?\s*({_ZONE})?(?:\s?[(\[].*[)\]])?\s*",
    re.IGNORECASE,
)


class Clock(NamedTuple):
    """Microseconds after midnight, and the zone as written ("" where none is)."""

    after_midnight: int
    zone: str


def split(text: pl.Series) -> tuple[pl.Series, pl.Series]:
    """Dates with times, distinct and without nulls, to dates alone and times alone (or null)."""
    plain = (
        text.str.replace(_COMPACT, "${1} ${2}:${3}:${4}${5}")
        .str.replace(_COMPACT_MINUTES, "${1} ${2}:${3}")
        .str.replace(_DOTTED, "${1}${2}:${3}")
        .str.replace(_KANJI, "${1}:${2}")
    )
    return plain.str.replace(_FIND, " "), plain.str.extract(f"({_FIND})", 1)


def read_clock(text: str) -> Clock | None:
    """9:05, 09:05:07.25, 1:05:07 AM PDT, 14h30, 下午 3:20, T10:00:00+02:00; else None."""
    found = _READ.fullmatch(text)
    if not found:
        return None
    east, hours, minutes, seconds, fraction, half, zone = found.groups()
    hour, minute, second = int(hours), int(minutes), int(seconds or 0)
    word = (east or half or "").lower().replace(".", "").replace(" ", "")
    if hour > 23 or minute > 59 or second > 60 or (word and _HALVES[word] == 0 and hour > 12):
        return None
    if word and hour <= 12:
        hour = hour % 12 + _HALVES[word]
    micro = int((fraction or "").ljust(6, "0")[:6])
    return Clock(((hour * 60 + minute) * 60 + second) * 1_000_000 + micro, (zone or "").strip())


def instants(day: pl.Series, after_midnight: pl.Series, zone: pl.Series) -> pl.Series:
    """UTC instants of local days, microseconds after midnight and zones as written.

    Null where the time is missing, the zone is unknown, or the clocks skipped that time.
    """
    written = zone.drop_nulls().unique()
    known = [read_zone(name) for name in written]
    frame = pl.DataFrame(
        {
            "local": day.cast(pl.Datetime("us"))
            + pl.Series(after_midnight, dtype=pl.Duration("us")),
            "zone": zone.replace_strict(written, known, default=None, return_dtype=pl.String),
        }
    )
    instant = pl.lit(None, dtype=INSTANT)
    for name in dict.fromkeys(known):
        if name:
            instant = pl.when(pl.col("zone") == name).then(_to_utc(name)).otherwise(instant)
    return frame.select(instant.alias("instant")).to_series()


def _to_utc(zone: str) -> pl.Expr:
    """Local times of one zone, in UTC; twice-told hours in autumn are the first of the two."""
    if zone[0] in "+-":
        minutes = int(zone[1:3]) * 60 + int(zone[4:6])
        shift = pl.duration(minutes=-minutes if zone[0] == "+" else minutes)
        return (pl.col("local") + shift).dt.replace_time_zone("UTC")
    there = pl.col("local").dt.replace_time_zone(zone, ambiguous="earliest", non_existent="null")
    return there.dt.convert_time_zone("UTC")
