"""What a file's fields and values are called on the pages, and dates in a sentence."""

from __future__ import annotations

import datetime as dt

from django import template
from django.utils import timezone

from portal.businesses.models import Business
from uploads.standing import counted, standing

register = template.Library()
register.filter("counted", counted)
register.filter("standing", standing)


@register.simple_tag
def period(first: dt.date, last: dt.date, business: Business) -> str:
    """on 3 March; from 1 to 31 March; from 3 to 31 March 2025; from 31 May 2025 to 1 June 2026."""
    if first == last:
        return f"on {spoken_day(first, business)}"
    if first.year != last.year:
        start, end = (spoken_day(day, business, with_year=True) for day in (first, last))
        return f"from {start} to {end}"
    if month_first(business) or first.month != last.month:
        start = spoken_day(first, business, with_year=False)
        return f"from {start} to {spoken_day(last, business)}"
    return f"from {first.day} to {spoken_day(last, business)}"


@register.filter
def on_day(moment: dt.datetime, business: Business) -> str:
    """The day of a moment, in a sentence: 3 March."""
    return spoken_day(timezone.localtime(moment).date(), business)


def spoken_day(day: dt.date, business: Business, *, with_year: bool | None = None) -> str:
    """3 March, or March 3 where the business writes the month first; the year where not this."""
    if with_year is None:
        with_year = day.year != timezone.localdate().year
    if month_first(business):
        return f"{day:%B} {day.day}, {day.year}" if with_year else f"{day:%B} {day.day}"
    return f"{day.day} {day:%B} {day.year}" if with_year else f"{day.day} {day:%B}"


def month_first(business: Business) -> bool:
    return business.date_order in ("mdy", "ymd")
