"""How a business is doing: revenue over time, and who and what it comes from."""

from __future__ import annotations

import datetime
import hashlib
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, cast

from django.core.cache import caches
from django.db.models import Case, Count, F, Max, Min, Q, QuerySet, Sum, Value, When
from django.utils import timezone

from portal.businesses.models import Business
from portal.sales.models import Customer, Product, Transaction
from portal.sales.periods import Period, chosen_period

TOP = 5
KEPT_SECONDS = 600
SALE, REFUND = Transaction.Kind.SALE, Transaction.Kind.REFUND


@dataclass(frozen=True)
class Totals:
    """Sums in one currency; `refunded` is negative, `revenue` is sales less refunds."""

    currency: str
    revenue: Decimal
    sales: int
    refunds: int
    refunded: Decimal
    quantity: Decimal | None = None


@dataclass(frozen=True)
class Earner:
    """A product or a customer, and what came of it."""

    who: Product | Customer
    revenue: Decimal
    count: int


@dataclass(frozen=True)
class Overview:
    """`steps` are (first day, revenue, sales) of each bar, in `totals[0].currency`."""

    period: Period
    totals: list[Totals]
    steps: list[tuple[datetime.date, Decimal, int]]
    products: list[Earner]
    customers: list[Earner]


def in_money(rows: QuerySet[Transaction], business: Business) -> QuerySet[Any]:
    """With `money`: the row's currency, or the business's own where the file stated none."""
    own = Case(When(currency="", then=Value(business.currency)), default=F("currency"))
    return rows.annotate(money=own)


def currencies_of(business: Business) -> list[str]:
    """What the business sells in: its own currency first, then the others by their codes."""

    def compute() -> list[str]:
        own = Transaction.objects.for_business(business)
        found = set(own.order_by().values_list("currency", flat=True).distinct())
        named = {currency or business.currency for currency in found}
        return sorted(named, key=lambda currency: (currency != business.currency, currency))

    return kept(business, ("currencies",), compute)


def totals_by_currency(rows: QuerySet[Transaction], business: Business) -> list[Totals]:
    """The currency with most sales first. Amounts of different currencies are never added."""
    sums = (
        in_money(rows, business)
        .order_by()
        .values("money")
        .annotate(
            revenue=Sum("total"),
            sales=Count("pk", filter=Q(kind=SALE)),
            refunds=Count("pk", filter=Q(kind=REFUND)),
            refunded=Sum("total", filter=Q(kind=REFUND), default=Decimal(0)),
            quantity=Sum("quantity"),
        )
    )
    found = [Totals(currency=one.pop("money"), **one) for one in sums]
    return sorted(found, key=lambda totals: totals.sales + totals.refunds, reverse=True)


def overview(business: Business, period_name: str, currency: str) -> Overview | None:
    """The figures of a period that ends with the latest sale; None before the first sale.

    Kept in memory until an upload changes the sales, so that a large business waits once.
    """
    asked = ("overview", timezone.localdate(), period_name, currency)
    return kept(business, asked, lambda: computed(business, period_name, currency))


def kept[T](business: Business, asked: tuple[Any, ...], compute: Callable[[], T]) -> T:
    """What is computed from the sales of the business, in memory until they change."""
    state = (business.pk, *state_of(business), *asked)
    key = hashlib.sha256(repr(state).encode()).hexdigest()
    return cast("T", caches["figures"].get_or_set(key, compute, KEPT_SECONDS))


def state_of(business: Business) -> tuple[Any, ...]:
    """Changes whenever an upload has changed the sales of the business, or its settings were."""
    state: dict[str, Any] = business.uploads.aggregate(
        count=Count("pk"),
        rows=Sum("created_transactions"),
        completed=Max("processing_completed_at"),
        undone=Max("undone_at"),
    )
    return business.currency, *state.values()


def computed(business: Business, period_name: str, currency: str) -> Overview | None:
    own = Transaction.objects.for_business(business)
    span = own.filter(sold_on__lte=timezone.localdate()).aggregate(
        first=Min("sold_on"), last=Max("sold_on")
    )
    if span["last"] is None:
        return None
    period = chosen_period(period_name, span["first"], span["last"])
    rows = in_money(own.filter(sold_on__range=(period.first, period.last)), business)
    days = revenue_by_day(rows)
    totals = totals_of(days)
    totals.sort(key=lambda one: (one.currency == currency, one.sales), reverse=True)
    shown = rows.filter(money=totals[0].currency)
    return Overview(
        period,
        totals,
        steps_of(period, days, totals[0].currency),
        top(Product, shown, "product"),
        top(Customer, shown, "customer"),
    )


def revenue_by_day(rows: QuerySet[Any]) -> list[dict[str, Any]]:
    """{sold_on, money, kind, revenue, count} of each day, currency and kind."""
    groups = rows.order_by().values("sold_on", "money", "kind")
    return list(groups.annotate(revenue=Sum("total"), count=Count("pk")))


def totals_of(days: list[dict[str, Any]]) -> list[Totals]:
    revenue: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    count: dict[tuple[str, str], int] = defaultdict(int)
    for day in days:
        revenue[day["money"], day["kind"]] += day["revenue"]
        count[day["money"], day["kind"]] += day["count"]
    return [
        Totals(
            currency,
            revenue[currency, SALE] + revenue[currency, REFUND],
            count[currency, SALE],
            count[currency, REFUND],
            revenue[currency, REFUND],
        )
        for currency in {day["money"] for day in days}
    ]


def steps_of(
    period: Period, days: list[dict[str, Any]], currency: str
) -> list[tuple[datetime.date, Decimal, int]]:
    revenue = dict.fromkeys(period.steps(), Decimal(0))
    sales = dict.fromkeys(revenue, 0)
    for day in days:
        if day["money"] == currency:
            step = period.step_of(day["sold_on"])
            revenue[step] += day["revenue"]
            sales[step] += day["count"] if day["kind"] == SALE else 0
    return [(step, revenue[step], sales[step]) for step in revenue]


def top(model: type[Product | Customer], rows: QuerySet[Any], field: str) -> list[Earner]:
    """Those with the most revenue. Their names are read afterwards: a join would cost each row."""
    groups = rows.filter(**{f"{field}__isnull": False}).order_by().values(field)
    sums = groups.annotate(revenue=Sum("total"), count=Count("pk", filter=Q(kind=SALE)))
    best = list(sums.order_by("-revenue", field)[:TOP])
    known = model.objects.in_bulk([one[field] for one in best])
    return [Earner(known[one[field]], one["revenue"], one["count"]) for one in best]
