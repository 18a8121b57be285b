"""What the books must say of the files that stand in them."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any

from django.db.models import Count, F, Q, Sum
from django.db.models.functions import Coalesce

from portal.businesses.models import Business
from portal.sales.models import Customer, Product, Transaction
from tests.uploads.imports import sale
from uploads.models import FileUploadRecord

COUNTED = 100
"""What somebody has counted of product A before the first file."""

ROWS: list[dict[str, Any]] = [
    sale(
        order_number=str(number),
        sku="ABC"[number % 3],
        product=f"Name {number % 4}",
        sold_on=f"2025-03-{1 + number % 5:02}",
        quantity=number % 3 - 1,
        unit_price=number,
        total=number * (number % 3 - 1),
        kind="sale" if number % 3 else "refund",
        customer_email=f"{'ab'[number % 2]}@x.org",
        customer_name="" if number % 4 else f"Person {number}",
    )
    for number in range(9)
]


def contradictions(shops: list[Business]) -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Statements that find nothing while all is well: compiled once, for they run at each step."""
    sold = Coalesce(Sum("transactions__quantity"), Decimal(0))
    stock = (
        Product.objects.filter(business__in=shops)
        .annotate(counted=sold + F("stock_quantity"))
        .exclude(Q(sku="A", counted=COUNTED) | Q(sku__in="BC", counted=0))
        .values_list("sku", "counted")
    )
    totals = (
        Customer.objects.filter(business__in=shops)
        .annotate(
            sales=Count("transactions", filter=Q(transactions__kind="sale")),
            sum=Coalesce(Sum("transactions__total"), Decimal(0)),
        )
        .exclude(sales=F("purchases"), sum=F("total_spent"))
        .values_list("email", "sum")
    )
    counters = (
        FileUploadRecord.objects.filter(business__in=shops)
        .filter(undo_requested_at=None, check_only=False, error_message="")
        .annotate(sales=Count("transactions"))
        .exclude(sales=F("created_transactions"))
        .values_list("pk", "sales")
    )
    found = {"stock": stock, "customers' totals": totals, "counters": counters}
    return {name: query.query.sql_with_params() for name, query in found.items()}


def check_ledger(upload, records):
    """The counters of an upload at rest are those of its file."""
    if upload.status == "completed":
        assert upload.rows_processed == upload.row_count == len(records)
        assert upload.rows_failed == records.count(None)
        assert upload.ignored_rows == sum(isinstance(record, str) for record in records)
    if upload.status == "failed":
        assert upload.rows_processed == 0
    if upload.status == "failed" or upload.undone_at:
        assert not upload.transactions.exists()


def check_books(shop, files):
    """The books of a shop are those of the files that stand, by upload."""
    expected: Counter[tuple[int, str]] = Counter()
    for upload in FileUploadRecord.objects.standing().filter(business=shop):
        rows = [record for record in files[upload.pk] if isinstance(record, dict)]
        expected |= Counter((upload.data_source_id, row["order_number"]) for row in rows)
    found = Transaction.objects.filter(business=shop)
    assert Counter(found.values_list("data_source", "order_number")) == expected
    sold = [ROWS[int(number)] for _, number in expected]
    for product in Product.objects.filter(business=shop):
        check_product(product, [row for row in sold if row["sku"] == product.sku])
    assert {row["sku"] for row in sold} | {"A"} == set(
        Product.objects.filter(business=shop).values_list("sku", flat=True)
    )
    assert {row["customer_email"] for row in sold} == set(
        Customer.objects.filter(business=shop).values_list("email", flat=True)
    )


def check_product(product, rows):
    name = max(((row["sold_on"], row["product"]) for row in rows), default=("", "Own"))[1]
    sales = [row for row in rows if row["kind"] == "sale"]
    price = max(((row["sold_on"], row["unit_price"]) for row in sales), default=("", None))[1]
    day = max((row["sold_on"] for row in sales), default=None)
    assert (product.name, product.unit_price) == (name, price)
    assert str(product.last_sold_on) == str(day)
