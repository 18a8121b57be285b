"""What customers have spent, each currency by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from django.db.models import DecimalField, F, OuterRef, Q, QuerySet, Subquery, Sum
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, Round

from portal.businesses.models import Business
from portal.sales.models import Customer, Transaction
from portal.sales.overview import currencies_of, in_money


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
    return customers.annotate(own_spent=own_spending(business))


def own_spending(business: Business) -> Subquery:
    """Of a customer of the business. Not narrowed to the business's sales, as the customer's own
    all are: SQLite would look through all of them for each customer."""
    own = Transaction.objects.filter(in_own_currency(business), customer=OuterRef("pk")).order_by()
    total = own.values("customer").values(sum=Sum("total"))
    return Subquery(total, output_field=DecimalField())


def in_currency(currency: str, business: Business) -> Q:
    return in_own_currency(business) if currency == business.currency else Q(currency=currency)


def in_own_currency(business: Business) -> Q:
    return Q(currency="") | Q(currency=business.currency)


def spending_order(business: Business) -> Combinable:
    """What puts customers in the order of what they spent: never a sum of several currencies.

    `total_spent` is such a sum, and at hand, where all sales are in one currency; elsewhere those
    in the business's own count. Rounded, for SQLite adds binary fractions.
    """
    if set(currencies_of(business)) <= {business.currency}:
        return F("total_spent")
    return Coalesce(Round(own_spending(business), precision=4), Decimal(0))
