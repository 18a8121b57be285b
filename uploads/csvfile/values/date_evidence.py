"""What a column of dates shows about how it is written; mergeable over batches and columns."""

from __future__ import annotations

import dataclasses
import datetime
from collections import Counter
from collections.abc import Iterable

import polars as pl

from uploads.csvfile.salestable import DateOrder
from uploads.csvfile.values.clocks import take_apart
from uploads.csvfile.values.days import DayText, read_day, resolve
from uploads.csvfile.values.text import said
from uploads.csvfile.values.zones import fits_season

_DAY = "(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}"
_TIME = r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?"
ISO = f"^{_DAY}(?:[ T]{_TIME})?$"
"""The commonest shape: a column of nothing else is read without looking closer."""
_ISO_WITH_ZONES = f"^{_DAY}(?:[ T]{_TIME}(?:Z| ?[+-][01][0-9]:?[0-9]{{2}})?)?$"


@dataclasses.dataclass(frozen=True, slots=True)
class DateEvidence:
    """What the cells of a column show about how its dates are written; counts are of cells.

    `readable` are dates in some order, `certain` those of them that can be nothing else;
    `day_first` and `month_first` prove their order by a number above 12, `open` fit both orders
    and mean different days. `dotted` are open ones with dots; `yearless` have no year; `bare` are
    digits that may count days or seconds. `named` holds (separator, order) of dates with a named
    month. `misfits_*` count zone abbreviations that are impossible in that order. `short` are of
    three two-digit numbers, `short_fits_ymd` those whose year may come first; `firsts` and `lasts`
    are their outer numbers.
    """

    stated: int = 0
    readable: int = 0
    certain: int = 0
    day_first: int = 0
    month_first: int = 0
    open: int = 0
    dotted: int = 0
    yearless: int = 0
    bare: int = 0
    misfits_dmy: int = 0
    misfits_mdy: int = 0
    short: int = 0
    short_fits_ymd: int = 0
    firsts: frozenset[int] = frozenset()
    lasts: frozenset[int] = frozenset()
    separators: frozenset[str] = frozenset()
    named: frozenset[tuple[str, DateOrder]] = frozenset()
    years: frozenset[int] = frozenset()
    examples: tuple[str, ...] = ()

    @classmethod
    def of(cls, column: pl.Series, zones: pl.Series | None = None) -> DateEvidence:
        """Evidence of a column of dates, and of the column of time zones beside it."""
        text = said(column)
        return _iso_evidence(text) or _read_evidence(text, zones)

    def __or__(self, other: DateEvidence) -> DateEvidence:
        counts = {name: getattr(self, name) + getattr(other, name) for name in _COUNTS}
        return DateEvidence(
            **counts,
            separators=self.separators | other.separators,
            named=self.named | other.named,
            years=self.years | other.years,
            firsts=self.firsts | other.firsts,
            lasts=self.lasts | other.lasts,
            examples=_telling((*self.examples, *other.examples)),
        )

    @property
    def share(self) -> float:
        """The part of the stated cells that can be read as dates."""
        return self.readable / self.stated if self.stated else 0.0


_COUNTS = (
    "stated", "readable", "certain", "day_first", "month_first", "open", "dotted", "yearless",
    "bare", "misfits_dmy", "misfits_mdy", "short", "short_fits_ymd",
)  # fmt: skip


def _iso_evidence(text: pl.Series) -> DateEvidence | None:
    counts = text.drop_nulls().alias("text").value_counts(name="cells")
    shown = counts["text"]
    if shown.is_empty():
        return DateEvidence()
    if not shown.str.contains(_ISO_WITH_ZONES).all():
        return None
    day = shown.str.slice(0, 10).str.to_date("%Y-%m-%d", strict=False)
    good = int(counts["cells"].filter(day.is_not_null()).sum())
    years = frozenset(day.dt.year().drop_nulls().unique().to_list())
    return DateEvidence(int(counts["cells"].sum()), good, good, years=years)


def _read_evidence(text: pl.Series, zones: pl.Series | None) -> DateEvidence:
    beside = pl.lit("") if zones is None else said(zones).fill_null("")
    cells = pl.DataFrame({"text": text}).with_columns(beside=beside).drop_nulls("text")
    counted = cells.group_by("text", "beside", maintain_order=True).len()
    apart = take_apart(counted["text"]).with_columns(counted)
    grouped = (
        apart.select(
            pl.when("good").then("day").otherwise(pl.lit("")),
            pl.col("zone").fill_null(pl.col("beside")),
            "len",
        )
        .group_by("day", "zone", maintain_order=True)
        .sum()
    )
    return _tally(grouped)


def _tally(grouped: pl.DataFrame) -> DateEvidence:
    """Evidence of distinct dates and zones, each with the number of its cells."""
    counts: Counter[str] = Counter()
    days: list[DayText] = []
    shown: dict[bool, list[str]] = {True: [], False: []}
    for text, zone, cells in grouped.iter_rows():
        counts["stated"] += cells
        day = read_day(text) if text else None
        if day is None:
            continue
        days.append(day)
        traits = set(_traits(day, zone))
        counts.update(dict.fromkeys(traits, cells))
        if (day.shape == "open" or day.year is None) and len(shown["open" in traits]) < 3:
            shown["open" in traits].append(text)
    short = [day for day in days if day.short_year]
    return DateEvidence(
        **counts,
        separators=frozenset(day.separator for day in days if day.shape == "open"),
        named=frozenset((day.separator, day.named) for day in days if day.named),
        years=frozenset(day.year for day in days if day.year is not None),
        firsts=frozenset(day.first for day in short),
        lasts=frozenset(day.year % 100 for day in short if day.year is not None),
        examples=(*shown[True], *shown[False])[:3],
    )


def _telling(examples: Iterable[str]) -> tuple[str, ...]:
    """Three of the examples, first those that mean different days in different orders."""
    known = {text: read_day(text) for text in examples}
    opens = [text for text, day in known.items() if day and "open" in _traits(day, "")]
    return tuple(dict.fromkeys((*opens, *known)))[:3]


def _traits(day: DayText, zone: str) -> Iterable[str]:
    """The counts of DateEvidence to which one date adds."""
    by_order = {order: resolve(day, order, _LEAP_YEAR) for order in ("dmy", "mdy", "ymd")}
    if day.short_year:
        yield "short"
        if by_order["ymd"]:
            yield "short_fits_ymd"
    if not any(by_order.values()):
        return
    yield "readable"
    if day.certain:
        yield "certain"
    if day.year is None:
        yield "yearless"
    elif not day.certain:
        yield "bare"
    if day.shape == "open":
        yield from _order_traits(day, by_order["dmy"], by_order["mdy"], zone)


def _order_traits(
    day: DayText, day_first: datetime.date | None, month_first: datetime.date | None, zone: str
) -> Iterable[str]:
    if day.separator == ".":
        yield "dotted"
    if day_first != month_first:
        if day_first and month_first:
            yield "open"
        elif day_first:
            yield "day_first"
        else:
            yield "month_first"
    if zone and day.year is not None:
        if day_first and fits_season(zone, day_first) is False:
            yield "misfits_dmy"
        if month_first and fits_season(zone, month_first) is False:
            yield "misfits_mdy"


_LEAP_YEAR = 2024
