"""Stretches of time that the home page can show, each cut into bars of a chart."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

LABELS = {"month": "30 days", "quarter": "13 weeks", "year": "12 months"}


@dataclass(frozen=True)
class Period:
    """`name` is month (bars of a day), quarter (of a week) or year (of a month)."""

    name: str
    last: datetime.date

    @property
    def label(self) -> str:
        return LABELS[self.name]

    @property
    def first(self) -> datetime.date:
        if self.name == "month":
            return self.last - datetime.timedelta(days=29)
        if self.name == "quarter":
            return self.step_of(self.last) - datetime.timedelta(weeks=12)
        return next_month(self.last.replace(self.last.year - 1, day=1))

    def step_of(self, day: datetime.date) -> datetime.date:
        """The first day of the bar in which a day falls."""
        if self.name == "month":
            return day
        if self.name == "quarter":
            return day - datetime.timedelta(days=day.weekday())
        return day.replace(day=1)

    def steps(self) -> Iterator[datetime.date]:
        step = self.first
        while step <= self.last:
            yield step
            days = {"month": 1, "quarter": 7}.get(self.name)
            step = step + datetime.timedelta(days=days) if days else next_month(step)


def next_month(day: datetime.date) -> datetime.date:
    return (day.replace(day=1) + datetime.timedelta(days=32)).replace(day=1)


def chosen_period(name: str, first: datetime.date, last: datetime.date) -> Period:
    """The one asked for, else the shortest that shows every sale, else the longest."""
    if name in LABELS:
        return Period(name, last)
    periods = [Period(known, last) for known in LABELS]
    return next((period for period in periods if period.first <= first), periods[-1])
