"""What customers have spent, each currency by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from django.db.models import DecimalField, OuterRef, Q, QuerySet, Subquery, Sum

from portal.businesses.models import Business
from portal.sales.models import Customer, Transaction
from portal.sales.overview import in_money


def spent_by(customers: Iterable[Customer], business: Business) -> dict[int, dict[str, Decimal]]:
    """{customer's id: {currency: sales less refunds}}, the greatest sum first."""
    own = Transaction.objects.for_business(business).filter(customer__in=customers)
    sums = in_money(own, business).order_by().values("customer", "money").annotate(sum=Sum("total"))
    spent: dict[int, dict[str, Decimal]] = defaultdict(dict)
    for one in sums.order_by("-sum", "money"):
        spent[one["customer"]][one["money"]] = one["sum"]
    return spent


def with_own_spending(customers: QuerySet[Customer], business: Business) -> QuerySet[Customer]:
    """With `own_spent`: sales less refunds in the business's own currency; null where none is."""
    own = Transaction.objects.for_business(business).filter(
        Q(currency="") | Q(currency=business.currency), customer=OuterRef("pk")
    )
    total = own.order_by().values("customer").values(sum=Sum("total"))
    return customers.annotate(own_spent=Subquery(total, output_field=DecimalField()))
