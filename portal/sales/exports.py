"""Each list as rows of a CSV file, header first, read from the database while they are sent."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from decimal import Decimal

from django.db.models import Model, QuerySet

BATCH = 2000

TRANSACTIONS = {
    "Date": "sold_on",
    "Time": "sold_at",
    "Kind": "kind",
    "Order": "order_number",
    "SKU": "product__sku",
    "Product": "product__name",
    "Customer": "customer__name",
    "E-mail": "customer__email",
    "Customer number": "customer__external_id",
    "Quantity": "quantity",
    "Unit price": "unit_price",
    "Discount": "discount",
    "Tax": "tax",
    "Total": "total",
    "Currency": "currency",
    "Channel": "channel",
    "File": "upload__original_filename",
    "Line": "line_number",
}
PRODUCTS = {
    "SKU": "sku",
    "Name": "name",
    "Last price": "unit_price",
    "Currency": "price_currency",
    "Stock": "stock",
    "Last sold": "last_sold_on",
}
CUSTOMERS = {
    "Name": "name",
    "E-mail": "email",
    "Customer number": "external_id",
    "Spent in own currency": "own_spent",
    "Purchases": "purchases",
    "Last purchase": "last_purchase_on",
}


def exported[M: Model](rows: QuerySet[M], columns: dict[str, str]) -> Iterator[Sequence[object]]:
    """`columns` is {heading: field}."""
    yield list(columns)
    for values in rows.values_list(*columns.values()).iterator(BATCH):
        yield [written(value) for value in values]


def written(value: object) -> object:
    """Numbers without exponents, times in UTC as ISO 8601 writes them."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.UTC).isoformat()
    return value
