"""From a claimed upload to its end."""

import datetime as dt
import errno
from decimal import Decimal

import pytest
from django.conf import settings
from django.db import OperationalError

from portal.refusals import Conflict, InvalidFields
from portal.sales.models import Customer, Product, Transaction
from portal.tasks.threadpool import stopping
from tests.make import csv_bytes, make_business, make_upload
from tests.uploads.imports import imported, sale, table_bytes, upload_of
from uploads import undo
from uploads.loading import chunk
from uploads.models import FileUploadRecord
from uploads.processing import failing, importing
from uploads.processing.running import work_until_done
from uploads.questions import answer, import_again

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("nobody_is_told")]

SALES = csv_bytes(
    "Date,SKU,Product,Qty,Price,Email",
    "2025-03-01,A1,Mug,2,5.00,ann@example.com",
    "2025-03-02,A1,Mug,1,5.50,ann@example.com",
    "2025-03-02,B1,Cup,x,3.50,bob@example.com",
)
BOTH_WAYS = csv_bytes("Date,Product,Qty,Price", "03/04/2025,Mug,1,5.00")
TEN = [sale(order_number=str(number), sku="A") for number in range(10)]


def interrupt_second_chunk(monkeypatch, trouble):
    load, calls = chunk.load, iter([False, True])

    def interrupted(*args):
        if next(calls, False):
            trouble()
        load(*args)

    monkeypatch.setattr(importing, "load", interrupted)


def fail_with(error):
    def fail():
        raise error

    return fail


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


def test_the_same_rows_of_another_file_are_told_and_not_added():
    business = make_business()
    first = imported(SALES, business)
    again = imported(SALES, business)
    assert (again.created_transactions, again.duplicate_rows, again.rows_failed) == (0, 2, 1)
    assert again.reading["duplicates_of"]["file_id"] == str(first.pk)
    assert Transaction.objects.count() == 2


def test_the_same_bytes_are_asked_about_and_can_go_on():
    business = make_business()
    imported(SALES, business, content_sha256="a" * 64)
    again = imported(SALES, business, content_sha256="a" * 64)
    assert (again.status, again.question["kind"]) == ("pending", "same_file")
    answer(again, {"same_file": "import"})
    work_until_done()
    again.refresh_from_db()
    assert (again.status, again.duplicate_rows) == ("completed", 2)


def test_the_same_bytes_can_be_left_out():
    business = make_business()
    imported(SALES, business, content_sha256="a" * 64)
    again = imported(SALES, business, content_sha256="a" * 64)
    answer(again, {"same_file": "stop"})
    assert again.status == "failed"
    assert "imported before" in again.error_message


def test_an_answer_is_remembered_for_the_next_file_with_its_header():
    business = make_business()
    asked = imported(BOTH_WAYS, business)
    assert asked.question["kind"] == "date_order"
    answer(asked, {"date_order": "dmy"})
    work_until_done()
    asked.refresh_from_db()
    assert asked.status == "completed"
    following = imported(BOTH_WAYS + b"05/06/2025,Cup,1,2.00\n", business)
    assert following.status == "completed"
    days = Transaction.objects.order_by("sold_on").values_list("sold_on", flat=True)
    assert [day.isoformat() for day in days] == ["2025-04-03", "2025-06-05"]


def test_an_answer_that_was_not_on_offer_is_refused():
    asked = imported(BOTH_WAYS)
    with pytest.raises(InvalidFields):
        answer(asked, {"date_order": "backwards"})
    with pytest.raises(Conflict):
        answer(imported(SALES), {"date_order": "dmy"})


def test_a_file_that_is_not_sales_is_refused_in_the_readers_words():
    upload = imported(b"Colour,Size\nred,9\n")
    assert (upload.status, upload.error_reference) == ("failed", "")
    assert upload.error_message
    assert upload.lease_expires_at is None


def test_a_bug_leaves_nothing_of_the_file_and_a_reference_to_tell(
    monkeypatch, caplog, table_reader
):
    interrupt_second_chunk(monkeypatch, fail_with(ZeroDivisionError("the cause")))
    upload = imported(table_bytes(TEN))
    assert (upload.status, upload.rows_processed) == ("failed", 0)
    assert upload.error_reference in upload.error_message
    assert upload.error_reference in caplog.text
    assert "the cause" in caplog.text
    assert not Transaction.objects.exists()
    assert not Product.objects.exists()


def test_a_database_that_goes_away_puts_the_file_off(monkeypatch, table_reader):
    interrupt_second_chunk(monkeypatch, fail_with(OperationalError("gone")))
    upload = imported(table_bytes(TEN))
    assert (upload.status, upload.rows_processed, upload.stalls) == ("processing", 3, 0)
    assert goes_on(upload).created_transactions == 10


def test_a_process_that_leaves_hands_over_after_its_chunk(monkeypatch, table_reader):
    interrupt_second_chunk(monkeypatch, stopping.set)
    upload = imported(table_bytes(TEN))
    stopping.clear()
    assert (upload.status, upload.rows_processed) == ("processing", 6)
    assert upload.lease_expires_at is None
    assert goes_on(upload).created_transactions == 10


def test_a_file_goes_on_while_an_earlier_one_waits_to_be_undone(monkeypatch, table_reader):
    earlier = imported(table_bytes(TEN[-1:]))
    interrupt_second_chunk(monkeypatch, fail_with(OperationalError("gone")))
    upload = imported(table_bytes(TEN), earlier.business)
    undo.request(earlier)
    assert goes_on(upload).status == "completed"
    earlier.refresh_from_db()
    assert earlier.undone_at
    numbers = Transaction.objects.values_list("order_number", flat=True)
    assert sorted(numbers) == sorted(row["order_number"] for row in TEN)


def cannot_take_out(error):
    return importing, "take_out", lambda _: fail_with(error)()


def cannot_blame_ourselves(error):
    return failing, "mark_failing", lambda *_: fail_with(error)()


@pytest.mark.parametrize("clean_up", [cannot_take_out, cannot_blame_ourselves])
@pytest.mark.parametrize("gone", [OperationalError("gone"), OSError(errno.ENOSPC, "full")])
def test_a_database_or_disk_that_goes_away_while_a_bug_is_cleaned_up_puts_the_end_off(
    monkeypatch, table_reader, clean_up, gone
):
    interrupt_second_chunk(monkeypatch, fail_with(ZeroDivisionError()))
    monkeypatch.setattr(*clean_up(gone))
    upload = imported(table_bytes(TEN))
    lease = upload.lease_expires_at - upload.claimed_at
    assert lease < dt.timedelta(seconds=settings.UPLOAD_LEASE_SECONDS)
    assert upload.status == "processing"
    monkeypatch.undo()
    interrupt_second_chunk(monkeypatch, fail_with(ZeroDivisionError()))
    FileUploadRecord.objects.filter(pk=upload.pk).update(lease_expires_at=None)
    work_until_done()
    upload.refresh_from_db()
    assert upload.status == "failed"
    assert not Transaction.objects.exists()


def test_identical_rows_are_counted_on_after_an_interruption(monkeypatch, table_reader):
    interrupt_second_chunk(monkeypatch, stopping.set)
    upload = imported(table_bytes([sale()] * 8))
    stopping.clear()
    assert goes_on(upload).created_transactions == 8


def goes_on(upload):
    FileUploadRecord.objects.filter(pk=upload.pk).update(lease_expires_at=None)
    work_until_done()
    upload.refresh_from_db()
    assert upload.status == "completed"
    return upload


def test_three_claims_without_progress_end_it():
    upload = make_upload(stalls=failing.STALLS_ALLOWED)
    work_until_done()
    upload.refresh_from_db()
    assert (upload.status, bool(upload.error_reference)) == ("failed", True)


def test_all_or_nothing_takes_nothing_where_a_row_needs_help():
    upload = imported(SALES, all_or_nothing=True)
    assert (upload.status, upload.rows_failed) == ("failed", 1)
    assert upload.error_message.startswith("1 of 3 rows needs your help")
    assert upload.rejected_rows.count() == 1
    assert not Transaction.objects.exists()


def test_all_or_nothing_takes_all_where_every_row_is_good():
    upload = imported(csv_bytes(*SALES.decode().splitlines()[:3]), all_or_nothing=True)
    assert (upload.status, upload.created_transactions) == ("completed", 2)


def test_a_check_says_what_would_change_and_changes_nothing():
    business = make_business()
    Product.objects.create(business=business, sku="A1", name="Mug").count_stock(Decimal(1))
    upload = imported(SALES, business, check_only=True)
    assert (upload.status, upload.created_transactions, upload.rows_failed) == ("completed", 2, 1)
    assert upload.forecast == {
        "refunds": 0,
        "worth": {"": "15.5"},
        "first_day": "2025-03-01",
        "last_day": "2025-03-02",
        "new_products": 0,
        "new_customers": 1,
        "negative_stock": [{"product": "Mug", "stock": "-2"}],
    }
    assert not Transaction.objects.exists()
    assert Product.objects.get().stock_quantity == 1


def test_a_check_tells_refunds_from_sales():
    upload = imported(csv_bytes("Date,Item,Qty,Total", "2025-03-01,Mug,-1,-4"), check_only=True)
    assert (upload.forecast["refunds"], upload.forecast["worth"]) == (1, {"": "-4"})


def test_what_was_checked_can_then_be_imported():
    upload = imported(SALES, check_only=True)
    import_again(upload)
    work_until_done()
    upload.refresh_from_db()
    assert (upload.status, upload.check_only, Transaction.objects.count()) == (
        "completed",
        False,
        2,
    )


def test_a_lost_file_is_our_fault():
    upload = upload_of(SALES)
    FileUploadRecord.objects.update(file_path="uploads/gone.csv")
    work_until_done()
    upload.refresh_from_db()
    assert upload.error_message.startswith("Something went wrong on our side")
