"""What stands in the books of a business, without ids and times, so that two can be compared."""

import dataclasses
import hashlib
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.db.models import Sum

from portal.businesses.models import Business
from portal.sales.models import Customer, Product, Transaction
from uploads.models import FileUploadRecord, RejectedRow

COUNTERS = (
    *("original_filename", "status", "row_count", "rows_processed", "rows_failed"),
    *("created_transactions", "refunds_added", "duplicate_rows", "ignored_rows", "error_message"),
)
LINE = (
    *("upload__original_filename", "line_number", "kind", "sold_on", "order_number"),
    *("product__key", "customer__key", "quantity", "unit_price", "total", "currency"),
)


@dataclasses.dataclass(frozen=True, slots=True)
class Books:
    """Counts and sums are there to be read, the digests so that nothing at all may differ."""

    transactions: int
    quantity: Decimal
    total: Decimal
    lines: str
    stock: str
    customers: str
    rejected: str
    uploads: tuple[tuple[Any, ...], ...]

    def differences(self, other: "Books") -> list[str]:
        return [
            f"{field.name}: {getattr(self, field.name)} instead of {getattr(other, field.name)}"
            for field in dataclasses.fields(self)
            if getattr(self, field.name) != getattr(other, field.name)
        ]


def books_of(business: Business) -> Books:
    lines = Transaction.objects.for_business(business)
    sums = lines.aggregate(quantity=Sum("quantity"), total=Sum("total"))
    products = Product.objects.for_business(business).order_by("key")
    customers = Customer.objects.for_business(business).order_by("key")
    rejected = RejectedRow.objects.filter(upload__business=business)
    uploads = FileUploadRecord.objects.for_business(business)
    return Books(
        transactions=lines.count(),
        quantity=plain(sums["quantity"] or Decimal(0)),
        total=plain(sums["total"] or Decimal(0)),
        lines=digest(lines.order_by(*LINE[:3]).values_list(*LINE)),
        stock=digest(
            products.values_list("key", "name", "stock_quantity", "unit_price", "last_sold_on")
        ),
        customers=digest(
            customers.values_list("key", "name", "total_spent", "purchases", "last_purchase_on")
        ),
        rejected=digest(
            rejected.order_by("upload__original_filename", "line_number").values_list(
                "upload__original_filename", "line_number", "cells", "problems"
            )
        ),
        uploads=tuple(uploads.order_by("original_filename").values_list(*COUNTERS)),
    )


def digest(rows: Iterable[tuple[Any, ...]]) -> str:
    sha = hashlib.sha256()
    for row in rows:
        sha.update(repr(tuple(plain(cell) for cell in row)).encode())
    return sha.hexdigest()[:16]


def plain(cell: Any) -> Any:
    """2.50 and 2.5 are the same amount."""
    return cell.normalize() + 0 if isinstance(cell, Decimal) else cell


def contradictions(business: Business) -> list[str]:
    """Where stock or a customer's figures are not what the transactions say."""
    found = []
    sold = dict(
        Transaction.objects.for_business(business).values_list("product").annotate(Sum("quantity"))
    )
    for product in Product.objects.for_business(business):
        if product.stock_quantity != -sold.get(product.pk, 0):
            found.append(f"stock of {product.key}: {product.stock_quantity}")
    spent = dict(
        Transaction.objects.for_business(business).values_list("customer").annotate(Sum("total"))
    )
    for customer in Customer.objects.for_business(business):
        if customer.total_spent != spent.get(customer.pk, 0):
            found.append(f"total of {customer.key}: {customer.total_spent}")
    return found
