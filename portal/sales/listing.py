"""A business's transactions, page by page."""

from __future__ import annotations

import datetime as dt
import uuid

from django.db.models import Q

from portal import cursors
from portal.businesses.models import Business
from portal.sales.models import Transaction


def page(
    business: Business,
    *,
    upload: uuid.UUID | None = None,
    start: dt.date | None = None,
    end: dt.date | None = None,
    product: str | None = None,
    customer: str | None = None,
    cursor: str | None = None,
    limit: int,
) -> tuple[list[Transaction], str | None]:
    """The next transactions after the cursor, latest day first, and the cursor after these.

    `product` is a SKU or name, `customer` an e-mail, number or name. Raises InvalidFields for a
    cursor that is none.
    """
    wanted = Q()
    if upload:
        wanted &= Q(upload=upload)
    if start:
        wanted &= Q(sold_on__gte=start)
    if end:
        wanted &= Q(sold_on__lte=end)
    if product:
        wanted &= Q(product__sku=product) | Q(product__name=product)
    if customer:
        wanted &= (
            Q(customer__email=customer.lower())
            | Q(customer__external_id=customer)
            | Q(customer__name=customer)
        )
    if cursor:
        wanted &= after(cursor)
    sales = Transaction.objects.for_business(business).filter(wanted)
    ordered = sales.select_related("product", "customer").order_by("-sold_on", "-id")
    found = list(ordered[: limit + 1])
    return found[:limit], cursor_at(found[limit - 1]) if len(found) > limit else None


def cursor_at(sale: Transaction) -> str:
    return cursors.encode([sale.sold_on.isoformat(), str(sale.pk)])


def after(cursor: str) -> Q:
    day, number = cursors.decode(cursor, 2)
    try:
        sold_on, pk = dt.date.fromisoformat(day), int(number)
    except ValueError:
        raise cursors.bad_cursor() from None
    return Q(sold_on__lt=sold_on) | Q(sold_on=sold_on, pk__lt=pk)
