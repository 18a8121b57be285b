"""From a claimed upload to its end."""

from decimal import Decimal

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from portal.sales.models import Customer, Product, Transaction
from tests.make import csv_bytes, make_upload
from uploads.processing import import_file

pytestmark = pytest.mark.django_db(transaction=True)

SALES = csv_bytes(
    "Date,SKU,Product,Qty,Price,Email",
    "2025-03-01,A1,Mug,2,5.00,ann@example.com",
    "2025-03-02,A1,Mug,1,5.50,ann@example.com",
    "2025-03-02,B1,Cup,x,3.50,bob@example.com",
)


def upload_of(content: bytes, **fields):
    upload = make_upload(**fields)
    default_storage.save(upload.file_path, ContentFile(content))
    return upload


def imported(content: bytes, **fields):
    upload = upload_of(content, **fields)
    import_file(upload.pk)
    upload.refresh_from_db()
    return upload


def test_a_file_becomes_sales():
    upload = imported(SALES)
    assert upload.status == "completed", upload.error_message
    assert (upload.row_count, upload.rows_processed) == (3, 3)
    assert (upload.created_transactions, upload.rows_failed) == (2, 1)
    mug = Product.objects.get(sku="A1")
    assert (mug.unit_price, mug.stock_quantity, mug.name) == (Decimal("5.50"), Decimal(-3), "Mug")
    ann = Customer.objects.get()
    assert (ann.total_spent, ann.purchases) == (Decimal("15.50"), 2)
    assert Transaction.objects.filter(product=mug, customer=ann).count() == 2
    assert upload.rejected_rows.get().line_number == 4
