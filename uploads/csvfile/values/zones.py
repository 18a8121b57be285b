"""Time zones as files write them: offsets, abbreviations, names; and when summer time holds."""

from __future__ import annotations

import datetime
import re
from functools import cache
from typing import Literal, NamedTuple

Region = Literal["america", "europe", "australia", "new_zealand"]


class Abbreviation(NamedTuple):
    """Minutes ahead of UTC; the region whose clocks change, and whether it names summer time."""

    offset: int
    region: Region | None = None
    summer: bool = False


ABBREVIATIONS: dict[str, Abbreviation] = {
    "z": Abbreviation(0),
    "utc": Abbreviation(0),
    "gmt": Abbreviation(0, "europe"),
    "bst": Abbreviation(60, "europe", summer=True),
    "wet": Abbreviation(0, "europe"),
    "west": Abbreviation(60, "europe", summer=True),
    "cet": Abbreviation(60, "europe"),
    "mez": Abbreviation(60, "europe"),
    "cest": Abbreviation(120, "europe", summer=True),
    "mesz": Abbreviation(120, "europe", summer=True),
    "eet": Abbreviation(120, "europe"),
    "eest": Abbreviation(180, "europe", summer=True),
    "est": Abbreviation(-300, "america"),
    "edt": Abbreviation(-240, "america", summer=True),
    "cdt": Abbreviation(-300, "america", summer=True),
    "mst": Abbreviation(-420),
    "mdt": Abbreviation(-360, "america", summer=True),
    "pst": Abbreviation(-480, "america"),
    "pdt": Abbreviation(-420, "america", summer=True),
    "akst": Abbreviation(-540, "america"),
    "akdt": Abbreviation(-480, "america", summer=True),
    "adt": Abbreviation(-180, "america", summer=True),
    "hst": Abbreviation(-600),
    "aest": Abbreviation(600),
    "aedt": Abbreviation(660, "australia", summer=True),
    "acdt": Abbreviation(630, "australia", summer=True),
    "awst": Abbreviation(480),
    "nzst": Abbreviation(720, "new_zealand"),
    "nzdt": Abbreviation(780, "new_zealand", summer=True),
    "jst": Abbreviation(540),
    "kst": Abbreviation(540),
    "msk": Abbreviation(180),
    "sast": Abbreviation(120),
    "brt": Abbreviation(-180),
}
"""Only those with one meaning: CST, IST and AST have several and so state no instant. Queensland
has AEST, Arizona MST, all year round: these name no season."""

NAMES: dict[str, str] = {
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "arizona": "America/Phoenix",
    "atlantic time": "America/Halifax",
    "london": "Europe/London",
    "dublin": "Europe/Dublin",
    "lisbon": "Europe/Lisbon",
    "paris": "Europe/Paris",
    "berlin": "Europe/Berlin",
    "madrid": "Europe/Madrid",
    "rome": "Europe/Rome",
    "amsterdam": "Europe/Amsterdam",
    "brussels": "Europe/Brussels",
    "vienna": "Europe/Vienna",
    "prague": "Europe/Prague",
    "warsaw": "Europe/Warsaw",
    "stockholm": "Europe/Stockholm",
    "copenhagen": "Europe/Copenhagen",
    "helsinki": "Europe/Helsinki",
    "athens": "Europe/Athens",
    "istanbul": "Europe/Istanbul",
    "moscow": "Europe/Moscow",
    "tokyo": "Asia/Tokyo",
    "osaka": "Asia/Tokyo",
    "beijing": "Asia/Shanghai",
    "hong kong": "Asia/Hong_Kong",
    "singapore": "Asia/Singapore",
    "sydney": "Australia/Sydney",
    "melbourne": "Australia/Melbourne",
    "brisbane": "Australia/Brisbane",
    "perth": "Australia/Perth",
    "auckland": "Pacific/Auckland",
    "mexico city": "America/Mexico_City",
    "brasilia": "America/Sao_Paulo",
    "buenos aires": "America/Argentina/Buenos_Aires",
    "bogota": "America/Bogota",
    "lima": "America/Lima",
    "santiago": "America/Santiago",
}
"""Zones as tills and shops spell them, to their names in the tz database."""

_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+-−])\s*(\d{1,2}):?(\d{2})?(?:\s*\(.*\))?")
_IANA = re.compile(
    r"(?:africa|america|asia|atlantic|australia|europe|indian|pacific)(?:/[a-z_-]+)+"
)
_SEASONS: dict[Region, tuple[tuple[int, int], tuple[int, int]]] = {
    "america": ((3, 2), (11, 1)),
    "europe": ((3, -1), (10, -1)),
    "australia": ((10, 1), (4, 1)),
    "new_zealand": ((9, -1), (4, 1)),
}
"""The month and the Sunday of it (1 the first, -1 the last) on which summer time starts, ends."""


@cache
def read_zone(text: str) -> str | None:
    """`+02:00` or a name of the tz database for what a cell or header says, else None."""
    plain = " ".join(text.lower().split())
    if plain in ABBREVIATIONS:
        return offset_text(ABBREVIATIONS[plain].offset)
    if found := _OFFSET.fullmatch(plain):
        minutes = int(found[2]) * 60 + int(found[3] or 0)
        return offset_text(minutes if found[1] == "+" else -minutes) if minutes <= 14 * 60 else None
    if _IANA.fullmatch(plain):
        return "/".join(part.title() for part in plain.split("/"))
    bare = re.sub(r"\s*\(.*\)\s*", "", plain)
    return NAMES.get(plain) or NAMES.get(bare) or _zone_in(plain)


def _zone_in(text: str) -> str | None:
    """`created (UTC)`, `UTC timezone`: the abbreviation that a longer text names."""
    words = set(re.findall(r"[a-z]+", text)) & {"utc", "gmt"}
    return "+00:00" if words else None


def offset_text(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


def fits_season(zone: str, day: datetime.date) -> bool | None:
    """Whether a zone's abbreviation holds on that day; None where it holds all year.

    The days on which clocks change fit both.
    """
    known = ABBREVIATIONS.get(zone.lower())
    if known is None or known.region is None:
        return None
    start, end = (_sunday(day.year, *change) for change in _SEASONS[known.region])
    if day in {start, end}:
        return True
    summer = start < day < end if start < end else not (end < day < start)
    return summer == known.summer


@cache
def _sunday(year: int, month: int, nth: int) -> datetime.date:
    if nth > 0:
        first = datetime.date(year, month, 1)
        return first + datetime.timedelta(days=(6 - first.weekday()) % 7 + 7 * (nth - 1))
    last = datetime.date(year, month, 31 if month in {1, 3, 5, 7, 8, 10, 12} else 30)
    return last - datetime.timedelta(days=(last.weekday() + 1) % 7)
