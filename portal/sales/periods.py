"""Stretches of time that the home page can show, each cut into bars of a chart."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

LABELS = {"month": "30 days", "quarter": "13 weeks", "year": "12 months", "all": "All years"}
DAYS_ON = {"month": 1, "quarter": 7, "year": 31, "all": 366}
"""From the first day of a bar, so many lead into the next one."""


@dataclass(frozen=True)
class Period:
    """`name` is month (bars of a day), quarter (of a week), year (of a month) or all (of a year).

    `earliest` is the day of the first sale.
    """

    name: str
    earliest: datetime.date
    last: datetime.date

    @property
    def first(self) -> datetime.date:
        if self.name == "month":
            return self.last - datetime.timedelta(days=29)
        if self.name == "quarter":
            return self.step_of(self.last) - datetime.timedelta(weeks=12)
        if self.name == "year":
            return next_month(self.last.replace(self.last.year - 1, day=1))
        return self.step_of(self.earliest)

    def step_of(self, day: datetime.date) -> datetime.date:
        """The first day of the bar in which a day falls."""
        if self.name == "month":
            return day
        if self.name == "quarter":
            return day - datetime.timedelta(days=day.weekday())
        return day.replace(day=1) if self.name == "year" else day.replace(month=1, day=1)

    def steps(self) -> Iterator[datetime.date]:
        step = self.first
        while step <= self.last:
            yield step
            step = self.step_of(step + datetime.timedelta(days=DAYS_ON[self.name]))


def next_month(day: datetime.date) -> datetime.date:
    return (day.replace(day=1) + datetime.timedelta(days=32)).replace(day=1)


def chosen_period(name: str, first: datetime.date, last: datetime.date) -> Period:
    """The one asked for, else the shortest of a year at most that shows every sale, else a year."""
    if name in LABELS:
        return Period(name, first, last)
    periods = [Period(known, first, last) for known in ("month", "quarter", "year")]
    return next((period for period in periods if period.first <= first), periods[-1])
