"""After an undo everything is what it would be had the file never come."""

import datetime as dt
from decimal import Decimal

import pytest

from portal.sales.models import Customer, Product, Transaction, TransactionSighting
from tests.make import make_business
from tests.uploads.imports import imported, sale, table_bytes, upload_of
from uploads import undo
from uploads.processing.running import work_until_done
from uploads.questions import import_again

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("table_reader", "nobody_is_told"),
]

MARCH = [
    sale(sku="A", product="Mug", quantity=2, unit_price=5, total=10, customer_email="ann@x.org"),
    sale(sku="A", product="Mug", sold_on="2025-03-05", unit_price=6, total=6),
    sale(sku="B", product="Cup", sold_on="2025-03-05", unit_price=3, total=3),
    sale(sku="B", product="Cup", sold_on="2025-03-05", unit_price=3, total=3),
]
APRIL = [
    *MARCH[2:],
    sale(sku="A", product="Big mug", sold_on="2025-04-01", unit_price=7, total=7,
         customer_email="ann@x.org", customer_name="Ann"),
]  # fmt: skip


def books() -> dict[str, object]:
    """Everything that a person sees of the sales."""
    return {
        "products": list(
            Product.objects.order_by("key").values_list(
                "key", "name", "unit_price", "stock_quantity", "last_sold_on"
            )
        ),
        "customers": list(
            Customer.objects.order_by("key").values_list(
                "key", "name", "external_id", "total_spent", "purchases", "last_purchase_on"
            )
        ),
        "sales": sorted(
            Transaction.objects.values_list("sold_on", "product__key", "customer__key", "total"),
            key=str,
        ),
    }


def undone(upload):
    assert undo.request(upload)
    work_until_done()
    upload.refresh_from_db()
    assert upload.undone_at
    return upload


def test_undoing_the_only_file_leaves_nothing():
    upload = undone(imported(table_bytes(MARCH)))
    assert books() == {"products": [], "customers": [], "sales": []}
    assert (upload.status, upload.created_transactions) == ("completed", 4)


@pytest.mark.parametrize("first_goes", [True, False])
def test_undoing_one_of_two_that_overlap_leaves_what_the_other_brings(first_goes):
    stays, goes = (APRIL, MARCH) if first_goes else (MARCH, APRIL)
    alone = imported(table_bytes(stays))
    expected = books()
    undone(alone)
    business = make_business()
    uploads = [imported(table_bytes(rows), business) for rows in (MARCH, APRIL)]
    undone(uploads[0 if first_goes else 1])
    assert books() == expected
    left = uploads[1 if first_goes else 0]
    left.refresh_from_db()
    assert (left.created_transactions, left.duplicate_rows) == (len(stays), 0)
    assert goes


def test_what_was_there_by_hand_comes_back():
    business = make_business()
    Product.objects.create(
        business=business, sku="A", name="My mug", unit_price=4, stock_quantity=9
    )
    Customer.objects.create(business=business, email="ann@x.org", name="Ann by hand")
    expected = books()
    undone(imported(table_bytes(APRIL), business))
    assert books() == expected


def test_a_product_whose_stock_was_counted_stays():
    upload = imported(table_bytes(MARCH))
    Product.objects.get(sku="A").count_stock(Decimal(7))
    undone(upload)
    mug = Product.objects.get()
    assert (mug.sku, mug.stock_quantity) == ("A", Decimal(10))


def test_the_file_can_be_imported_again():
    upload = imported(table_bytes(MARCH))
    expected = books()
    import_again(undone(upload))
    work_until_done()
    upload.refresh_from_db()
    assert (upload.status, upload.created_transactions, upload.undone_at) == ("completed", 4, None)
    assert books() == expected


def test_undo_is_asked_for_once():
    upload = imported(table_bytes(MARCH))
    assert undo.request(upload)
    assert not undo.request(upload)
    work_until_done()
    assert not undo.request(upload)


def test_an_undone_file_that_waits_never_goes_in():
    upload = undone(upload_of(table_bytes(MARCH)))
    assert (upload.status, upload.error_message[:18]) == ("failed", "You stopped this i")
    assert not Transaction.objects.exists()


def test_nothing_of_an_undone_file_is_seen_again():
    business = make_business()
    first = imported(table_bytes(MARCH), business)
    second = undone(imported(table_bytes(MARCH), business))
    assert not TransactionSighting.objects.exists()
    undone(first)
    assert not Transaction.objects.exists()
    assert second.duplicate_rows == 4


def test_a_later_price_is_the_last_price_whatever_the_order_of_files():
    business = make_business()
    imported(table_bytes(APRIL), business)
    imported(table_bytes(MARCH), business)
    mug = Product.objects.get(sku="A")
    assert (mug.unit_price, mug.name, mug.last_sold_on) == (
        Decimal(7),
        "Big mug",
        dt.date(2025, 4, 1),
    )
