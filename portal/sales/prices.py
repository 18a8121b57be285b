"""The currencies that products were sold in last."""

from __future__ import annotations

from django.db.models import OuterRef, QuerySet, Subquery

from portal.businesses.models import Business
from portal.sales.models import Product, Transaction
from portal.sales.overview import in_money


def with_price_currency(products: QuerySet[Product], business: Business) -> QuerySet[Product]:
    """With `price_currency`, of the latest sale at the last price; null where none was at it."""
    sold = Transaction.objects.filter(product=OuterRef("pk"), unit_price=OuterRef("unit_price"))
    latest = in_money(sold, business).order_by("-sold_on", "-id")
    return products.annotate(price_currency=Subquery(latest.values("money")[:1]))
