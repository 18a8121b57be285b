"""Numbers, money and dates as people write them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from django import template
from django.template.defaultfilters import date as date_filter
from django.utils import timezone

from portal.businesses.currencies import WITHOUT_DECIMALS
from portal.businesses.models import Business

register = template.Library()
TENTH = Decimal("0.1")
MINUS = "\N{MINUS SIGN}"
SIZES = ((1024**3, "GB"), (1024**2, "MB"), (1024, "KB"))
DAYS = {"dmy": "j M Y", "mdy": "M j, Y", "ymd": "Y-m-d", "ask": "j M Y"}


@register.filter
def figure(number: int | Decimal | None) -> str:
    """88060 -> 88,060; a decimal keeps its own digits: 2.50 -> 2.5."""
    if number is None:
        return ""
    value = Decimal(number)
    whole = value == value.to_integral_value()
    shown = f"{value:,.0f}" if whole else f"{value.normalize():,f}"
    return shown.replace("-", MINUS)


@register.filter
def size(number: int | None) -> str:
    """4404019 -> 4.2 MB."""
    if number is None:
        return ""
    for unit, name in SIZES:
        if number >= unit:
            return f"{number / unit:,.1f}".removesuffix(".0") + f" {name}"
    return f"{number:,} bytes"


@register.filter
def money(amount: Decimal | None, currency: str = "") -> str:
    """-12.5, "EUR" -> EUR −12.50. Two decimals (none for yen and the like), more where stated."""
    if amount is None:
        return ""
    return _written(amount, currency, max(usual_decimals(currency), decimals(amount)))


@register.filter
def money_sum(amount: Decimal | None, currency: str = "") -> str:
    """As `money`, to the cent: of many amounts, smaller parts say nothing."""
    if amount is None:
        return ""
    places = usual_decimals(currency)
    return _written(amount.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP), currency, places)


@register.filter
def money_short(amount: Decimal | None, currency: str = "") -> str:
    """For a column of amounts: to the cent, but for those below 1, as the prices of screws are."""
    if amount is None or abs(amount) < 1:
        return money(amount, currency)
    return money_sum(amount, currency)


@register.filter
def sums(amounts: Iterable[tuple[str, Decimal]]) -> str:
    """[("EUR", 4212.5), ("JPY", 90), ("USD", 10)] -> EUR 4,212.50, JPY 90 and USD 10.00."""
    parts = [money_sum(amount, currency) for currency, amount in amounts]
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def _written(amount: Decimal, currency: str, places: int) -> str:
    shown = f"{amount:,.{places}f}".replace("-", MINUS)
    return f"{currency}\N{NO-BREAK SPACE}{shown}" if currency else shown


def usual_decimals(currency: str) -> int:
    return 0 if currency in WITHOUT_DECIMALS else 2


def decimals(amount: Decimal) -> int:
    """How many digits after the point say something: 1.50 -> 1, 12 -> 0; four at the most.

    None of a quotient such as 3.333333, unless cents alone would say too little of it.
    """
    rounded = amount.quantize(Decimal("0.0001"), ROUND_HALF_UP)
    if rounded != amount and abs(amount) >= TENTH:
        return 0
    exponent = rounded.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


@register.filter
def day(value: datetime.date | None, business: Business | None = None) -> str:
    """A date in the business's order: 3 Apr 2025, Apr 3, 2025 or 2025-04-03."""
    return str(date_filter(value, DAYS[business.date_order if business else "ask"]))


@register.filter
def moment(value: datetime.datetime | None, business: Business | None = None) -> str:
    """A time on the business's clock, in its order: 3 Apr 2025, 14:05."""
    if value is None:
        return ""
    local = timezone.localtime(value, business.zone if business else None)
    return f"{day(local, business)}, {local:%H:%M}"
