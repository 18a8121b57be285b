"""Rows rejected at first, corrected by a person, and taken in."""

from decimal import Decimal

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from portal.refusals import Conflict
from portal.sales.models import Product, Transaction
from tests.make import csv_bytes, make_business, make_upload
from uploads.fixing import fix_rows
from uploads.processing import import_file

pytestmark = pytest.mark.django_db(transaction=True)

HEADER = "Date,SKU,Product,Qty,Price"
MUG = "2025-03-01,A1,Mug,2,5.00"


def imported(*rows, header=HEADER, **fields):
    upload = make_upload(**fields)
    default_storage.save(upload.file_path, ContentFile(csv_bytes(header, *rows)))
    import_file(upload.pk)
    upload.refresh_from_db()
    assert upload.status == "completed", upload.error_message
    return upload


def fix(upload, *rows):
    """Corrects as many of the rejected rows, in order of their lines."""
    rejected = upload.rejected_rows.filter(fixed_at=None).order_by("line_number")
    corrections = [(bad, row.split(",")) for bad, row in zip(rejected, rows, strict=False)]
    fixed = fix_rows(upload, corrections)
    upload.refresh_from_db()
    return fixed


def test_a_corrected_row_becomes_a_sale_of_its_line():
    upload = imported(MUG, "2025-03-02,A1,Mug,x,5.50")
    assert fix(upload, "2025-03-02,A1,Mug,3,5.50") == 1
    sale = Transaction.objects.get(line_number=3)
    assert (sale.upload, sale.quantity, sale.total) == (upload, Decimal(3), Decimal("16.50"))
    assert (upload.created_transactions, upload.rows_failed) == (2, 0)
    assert Product.objects.get(sku="A1").stock_quantity == -5
    assert upload.rejected_rows.get().fixed_at


def test_a_row_still_wrong_keeps_its_new_cells_and_reason():
    upload = imported(MUG, "2025-03-02,A1,Mug,x,5.50")
    assert fix(upload, "2025-03-02,A1,Mug,y,5.50") == 0
    bad = upload.rejected_rows.get()
    assert (bad.cells[3], bad.problems[0]["value"], bad.fixed_at) == ("y", "y", None)
    assert (upload.created_transactions, upload.rows_failed) == (1, 1)


def test_several_rows_are_fixed_at_once():
    upload = imported("bad,A1,Mug,2,5.00", MUG, "2025-03-03,A1,Mug,x,5.00", MUG)
    assert fix(upload, "2025-03-04,A1,Mug,2,5.00", "2025-03-03,A1,Mug,4,5.00") == 2
    sold = Transaction.objects.order_by("line_number").values_list("line_number", "quantity")
    assert [(line, int(quantity)) for line, quantity in sold] == [(2, 2), (3, 2), (4, 4), (5, 2)]


def test_what_the_whole_file_has_shown_holds_for_the_corrected_row():
    upload = imported(
        "25/03/2025,A1,Mug,2,5.00", "03/04/2025,A1,Mug,x,5.00", "26/03/2025,A1,Mug,1,5.00"
    )
    fix(upload, "03/04/2025,A1,Mug,1,5.00")
    assert f"{Transaction.objects.get(line_number=3).sold_on}" == "2025-04-03"


def test_a_row_made_like_another_of_its_file_counts_besides():
    upload = imported(MUG, MUG, "2025-03-01,A1,Mug,x,5.00", "2025-03-01,A1,Mug,y,5.00")
    assert fix(upload, MUG, MUG) == 2
    assert (upload.created_transactions, upload.duplicate_rows) == (4, 0)


def test_a_row_that_an_earlier_file_has_brought_is_not_added_twice():
    business = make_business()
    imported(MUG, business=business)
    later = imported("2025-03-01,A1,Mug,x,5.00", "2025-03-09,B1,Cup,1,3.00", business=business)
    assert fix(later, MUG) == 1
    assert (later.created_transactions, later.duplicate_rows, later.rows_failed) == (1, 1, 0)
    assert Transaction.objects.count() == 2


def test_a_cell_with_line_breaks_and_quotes_stays_one_cell():
    upload = imported("2025-03-01,A1,Mug,x,5.00", "2025-03-01,A1,Mug,y,5.00")
    first, second = upload.rejected_rows.order_by("line_number")
    odd = 'Mug, "big"\nand blue'
    corrections = [
        (first, ["2025-03-01", "A9", odd, "1", "5.00"]),
        (second, ["2025-03-01", "A1", "Mug", "1", "5.00"]),
    ]
    assert fix_rows(upload, corrections) == 2
    assert Product.objects.get(sku="A9").name == odd
    assert set(Transaction.objects.values_list("line_number", flat=True)) == {2, 3}


def test_a_row_far_down_a_large_file_is_read_with_its_beginning(monkeypatch):
    monkeypatch.setattr("uploads.rereading.CONTEXT_BYTES", 200)
    upload = imported(*[MUG] * 30, "2025-03-01,A1,Mug,x,5.00")
    assert fix(upload, "2025-03-05,A1,Mug,1,5.00") == 1
    assert Transaction.objects.get(line_number=32).quantity == 1


def test_a_row_emptied_is_left_out_from_then_on():
    upload = imported(MUG, "2025-03-02,A1,Mug,x,5.50")
    assert fix(upload, ",,,,") == 1
    assert (upload.ignored_rows, upload.rows_failed) == (1, 0)
    assert upload.reading["ignored"] == {"no sale any more after your correction": 1}


def test_nothing_is_fixed_in_an_upload_that_is_being_undone():
    upload = imported(MUG, "2025-03-02,A1,Mug,x,5.50")
    upload.undo_requested_at = timezone.now()
    upload.save()
    with pytest.raises(Conflict):
        fix(upload, MUG)
    assert Transaction.objects.count() == 1


def test_a_row_fixed_twice_at_once_counts_once():
    upload = imported(MUG, "2025-03-02,A1,Mug,x,5.50")
    row = upload.rejected_rows.get()
    cells = ["2025-03-02", "A1", "Mug", "3", "5.50"]
    assert [fix_rows(upload, [(row, cells)]) for _ in range(2)] == [1, 0]
    upload.refresh_from_db()
    assert (upload.created_transactions, upload.rows_failed) == (2, 0)
