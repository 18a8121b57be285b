"""The first page of the signed-in: how the business is doing."""

from __future__ import annotations

import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from portal.businesses.access import business_required, current_business
from portal.businesses.models import Business
from portal.businesses.templatetags.figures import day, money
from portal.sales.chart import Chart, bar_chart
from portal.sales.overview import Overview, overview
from portal.sales.periods import LABELS, Period

LAST_UPLOADS = 5


@business_required
def dashboard(request: HttpRequest) -> HttpResponse:
    business = current_business(request)
    asked = request.GET
    found = overview(business, asked.get("period", ""), asked.get("currency", ""))
    context = {
        "overview": found,
        "chart": revenue_chart(business, found) if found else None,
        "periods": LABELS,
        "uploads": business.uploads.newest_first()[:LAST_UPLOADS],
    }
    return render(request, "sales/dashboard.html", context)


def revenue_chart(business: Business, found: Overview) -> Chart:
    currency = found.totals[0].currency
    columns = []
    for step, revenue, sales in found.steps:
        label = label_of(step, found.period, business)
        word = "sale" if sales == 1 else "sales"
        columns.append((label, revenue, f"{label}: {money(revenue, currency)}, {sales:,} {word}"))
    return bar_chart(columns)


def label_of(step: datetime.date, period: Period, business: Business) -> str:
    """As short as the bar is long: 3 Apr, Apr 26, 2026."""
    match period.name:
        case "all":
            return f"{step.year}"
        case "year":
            return f"{step:%b %y}"
        case _:
            return day(step, business).removesuffix(f" {step:%Y}")
