"""One date as text, without its time of day: what it says, and what it leaves open."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from uploads.csvfile.salestable import DateOrder
from uploads.csvfile.values.words import IGNORED, MONTHS, key

_WORD = re.compile(r"[^\W\d_]+")
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
_NUMERIC = re.compile(r"(\d{1,4})\s*([-/.]|\s)\s*(\d{1,2})\s*\2\s*(\d{1,4})\s*\.?", re.ASCII)
_EAST_ASIAN = re.compile(r"(\d{4}|\d{2})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]?")
_ERA = re.compile(
    r"(?:令和|r)\s*(\d{1,2})\s*[年.]\s*(\d{1,2})\s*[月.]\s*(\d{1,2})\s*日?", re.IGNORECASE
)
_SHORT = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\.?", re.ASCII)
_SERIAL = re.compile(r"([2-7]\d{4})(?:[.,]\d+)?", re.ASCII)
_WEEKDAY_BEFORE = re.compile(r"^([^\W\d]{2,12})[.,]?\s+(?=\d)")
_WEEKDAY_AFTER = re.compile(r"\s*[(（][^)）]{1,12}[)）]\s*$")
_EXCEL_EPOCH = datetime.date(1899, 12, 30)
_YEARS = range(1900, 2101)
_REIWA = 2018
_BUDDHIST = 543
_BUDDHIST_YEARS = range(2540, 2600)
_MINGUO = 1911
_MINGUO_YEARS = range(80, 150)

Shape = Literal["fixed", "open"]


class DayText(NamedTuple):
    """`fixed`: `first` is the month and `second` the day; `open`: their order is not shown.

    `year` is None where it is left out. `separator` is what stands between the parts; `named` is
    the order that a named month shows. `short_year` marks three two-digit numbers, of which the
    year may also stand first. `certain` is False for bare digits and dates without a year, which
    may be anything.
    """

    shape: Shape
    year: int | None
    first: int
    second: int
    separator: str = ""
    named: DateOrder | None = None
    short_year: bool = False
    certain: bool = True


@lru_cache(maxsize=8192)
def read_day(text: str) -> DayText | None:
    """What a date says, or None where it is none. An impossible day (31/31/2025) reads as open.

    `@` before it tells that it was worked out from a count of time.
    """
    text = _WEEKDAY_AFTER.sub("", text.strip().strip(",;'").strip())
    if (weekday := _WEEKDAY_BEFORE.match(text)) and key(weekday[1]) in IGNORED:
        text = text[weekday.end() :]
    if not text or len(text) > 40:
        return None
    if text.isascii() and text.replace(".", "").replace(",", "").isdigit() and text.count(".") < 2:
        digits = _read_digits(text)
        if digits or text.isdigit():
            return digits
    if numeric := _NUMERIC.fullmatch(text):
        return _read_numeric(*numeric.groups())
    if text.startswith("@"):
        counted = read_day(text[1:])
        return counted and counted._replace(certain=False)
    return _read_east_asian(text) or _read_named(text) or _read_short(text)


def name_month(texts: Iterable[str]) -> bool:
    """Whether any word of theirs is the name of a month, without which words make no date."""
    words = {word for text in texts for word in _WORD.findall(text)}
    return any(key(word) in MONTHS for word in words)


def _read_numeric(first: str, separator: str, second: str, third: str) -> DayText | None:
    separator = separator if separator in "-/." else " "
    if len(first) == 4:
        return _fixed(int(first), int(second), int(third), separator) if len(third) <= 2 else None
    if int(first) in _MINGUO_YEARS and len(first) == 3 and separator == "/" and len(third) <= 2:
        return _fixed(int(first) + _MINGUO, int(second), int(third), separator)
    if len(first) > 2 or len(third) not in {2, 4}:
        return None
    short = len(third) == 2
    year = full_year(int(third)) if short else _common_year(int(third))
    if year not in _YEARS:
        return None
    return DayText("open", year, int(first), int(second), separator, short_year=short)


def _fixed(year: int, month: int, day: int, separator: str = "") -> DayText | None:
    year = _common_year(year)
    return DayText("fixed", year, month, day, separator) if year in _YEARS else None


def _common_year(year: int) -> int:
    """2569 of the Buddhist era is 2026."""
    return year - _BUDDHIST if year in _BUDDHIST_YEARS else year


def full_year(two_digits: int) -> int:
    """69-99 are 19xx, as POSIX has it."""
    return two_digits + (1900 if two_digits >= 69 else 2000)


def _read_east_asian(text: str) -> DayText | None:
    if found := _EAST_ASIAN.fullmatch(text):
        year, month, day = map(int, found.groups())
        return _fixed(year if year > 99 else full_year(year), month, day)
    if found := _ERA.fullmatch(text):
        year, month, day = map(int, found.groups())
        return _fixed(year + _REIWA, month, day)
    return None


def _read_named(text: str) -> DayText | None:
    """A date with one named month: 1 Mar 2026, Jul-21-25, Tue, 3. März 2026, 2026-Mar-01, 5 mai."""
    numbers: list[str] = []
    month, before, separator = 0, 0, " "
    for token in _TOKEN.findall(text):
        word = key(token)
        if token.isdigit():
            numbers.append(token)
        elif word in MONTHS and not month:
            month, before = MONTHS[word], len(numbers)
        elif token in {"-", "/", "."}:
            separator = token
        elif token not in {",", "'", "’", "º", "ª"} and word not in IGNORED:
            return None
    return _place_named(numbers, month, before, separator) if month else None


def _place_named(numbers: list[str], month: int, before: int, separator: str) -> DayText | None:
    order: DateOrder = "mdy" if before == 0 else "dmy"
    if len(numbers) == 1 and len(numbers[0]) <= 2:
        return DayText("fixed", None, month, int(numbers[0]), separator, order)
    if len(numbers) != 2 or before == 2:
        return None
    first, last = numbers
    if len(first) == 4 and len(last) <= 2:
        return _fixed(int(first), month, int(last), separator) if before == 1 else None
    if len(first) > 2 or len(last) not in {2, 4}:
        return None
    year = full_year(int(last)) if len(last) == 2 else int(last)
    if year not in _YEARS:
        return None
    return DayText("fixed", year, month, int(first), separator, order)


def _read_short(text: str) -> DayText | None:
    """Day and month without a year: 03/04, 3.4."""
    found = _SHORT.fullmatch(text)
    if not found:
        return None
    return DayText("open", None, int(found[1]), int(found[3]), found[2], certain=False)


def _read_digits(text: str) -> DayText | None:
    """20260301, 01032026, an Excel serial, 0103."""
    if len(text) == 8 and text.isdigit():
        return _read_eight(text)
    if serial := _SERIAL.fullmatch(text):
        day = _EXCEL_EPOCH + datetime.timedelta(days=int(serial[1]))
        return DayText("fixed", day.year, day.month, day.day, certain=False)
    if len(text) in {3, 4} and text.isdigit():
        return DayText("open", None, int(text[:-2]), int(text[-2:]), certain=False)
    return None


def _read_eight(text: str) -> DayText | None:
    year, month, day = int(text[:4]), int(text[4:6]), int(text[6:])
    if year in _YEARS and make_date(year, month, day):
        return DayText("fixed", year, month, day)
    if int(text[4:]) not in _YEARS:
        return None
    return DayText("open", int(text[4:]), int(text[:2]), int(text[2:4]))


def make_date(year: int, month: int, day: int) -> datetime.date | None:
    """The date, or None where the calendar has none."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def resolve(day: DayText, order: DateOrder, year: int | None = None) -> datetime.date | None:
    """The date that it is where `order` rules open ones and `year` those without a year."""
    when = day.year if day.year is not None else year
    if when is None:
        return None
    if day.shape == "fixed":
        return make_date(when, day.first, day.second)
    if order == "ymd" and day.short_year:
        return make_date(full_year(day.first), day.second, when % 100)
    day_first = order == "dmy"
    month, number = (day.second, day.first) if day_first else (day.first, day.second)
    return make_date(when, month, number)
