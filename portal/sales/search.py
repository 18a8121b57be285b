"""Words that somebody types, looked up among sales, products and customers."""

from __future__ import annotations

from django.db.models import Model, Q, QuerySet

from portal.sales.models import Customer, Product, Transaction

FEW = 500


def products(rows: QuerySet[Product], words: str) -> QuerySet[Product]:
    """Each word is in the name or the SKU."""
    for word in words.split():
        rows = rows.filter(Q(name__icontains=word) | Q(sku__icontains=word))
    return rows


def customers(rows: QuerySet[Customer], words: str) -> QuerySet[Customer]:
    """Each word is in the name, the e-mail address or the customer number."""
    for word in words.split():
        rows = rows.filter(
            Q(name__icontains=word) | Q(email__icontains=word) | Q(external_id__icontains=word)
        )
    return rows


def transactions(
    rows: QuerySet[Transaction],
    words: str,
    own_products: QuerySet[Product],
    own_customers: QuerySet[Customer],
) -> QuerySet[Transaction]:
    """The sales of products and to customers that the words find, and the order of that number."""
    if not words.strip():
        return rows
    order = words.strip()
    numbers = {order, order.upper(), order.removeprefix("#"), f"#{order}"}
    return rows.filter(
        Q(product__in=few(products(own_products, words)))
        | Q(customer__in=few(customers(own_customers, words)))
        | (Q(order_number__in=numbers) & ~Q(order_number=""))
    )


def few[M: Model](found: QuerySet[M]) -> list[int] | QuerySet[M]:
    """A short list of keys lets the database use its indexes; a long one stays a subquery."""
    keys = list(found.order_by().values_list("pk", flat=True)[: FEW + 1])
    return keys if len(keys) <= FEW else found.order_by()
