"""One chunk is one transaction behind a fence; each safeguard, taken away, is missed."""

import secrets
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from portal.sales.models import Customer, Product, Transaction
from tests.make import make_upload
from tests.uploads.imports import sale, table
from uploads.claim import Claim, ClaimLostError
from uploads.loading import chunk, fingerprint
from uploads.loading.fingerprint import Fingerprints
from uploads.loading.prepared import prepare

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("nobody_is_told")]

ROWS = [sale(sku="B", total=2), sale(sku="A", total=3, customer_email="ann@x.org"), None]


def claimed(row_count=6, **fields):
    return make_upload(status="processing", epoch=3, row_count=row_count, **fields)


def load(upload, records, *, first=0, epoch=3, overlaps=False):
    target = chunk.Target(
        Claim(upload.pk, epoch), upload.business_id, upload.data_source_id, overlaps
    )
    cut = table(records, first)
    chunk.load(target, cut, prepare(cut.sales, Fingerprints().of(cut.sales)))


def load_in_spite_of_itself(*args, **kwargs):
    with pytest.raises((ClaimLostError, IntegrityError)):
        load(*args, **kwargs)


def written(upload):
    upload.refresh_from_db()
    return upload.rows_processed, Transaction.objects.count(), upload.rejected_rows.count()


def test_rows_rejects_totals_and_counters_go_in_together():
    upload = claimed()
    load(upload, ROWS)
    assert written(upload) == (3, 2, 1)
    assert Customer.objects.get().total_spent == Decimal(3)


def test_a_worker_whose_epoch_has_passed_writes_nothing():
    upload = claimed()
    load_in_spite_of_itself(upload, ROWS, epoch=2)
    assert written(upload) == (0, 0, 0)


def test_a_chunk_that_is_in_already_writes_nothing():
    upload = claimed()
    load(upload, ROWS)
    load_in_spite_of_itself(upload, ROWS)
    assert written(upload) == (3, 2, 1)


def test_what_fails_at_the_end_of_a_chunk_leaves_nothing_of_it(monkeypatch):
    upload = claimed()
    break_at_the_end(monkeypatch)
    with pytest.raises(ZeroDivisionError):
        load(upload, ROWS)
    assert written(upload) == (0, 0, 0)
    assert not Product.objects.exists()


def test_rows_of_an_earlier_file_are_counted_as_duplicates():
    later = next_file()
    load(later, [*ROWS, sale(sku="B", total=2)], overlaps=True)
    later.refresh_from_db()
    assert (later.created_transactions, later.duplicate_rows, later.rows_failed) == (1, 2, 1)
    assert Product.objects.get(sku="B").stock_quantity == -2


def break_at_the_end(monkeypatch):
    def fail(*args):
        raise ZeroDivisionError

    monkeypatch.setattr(chunk, "insert_rejected", fail)


def test_without_the_fence_a_zombie_would_be_seen(monkeypatch):
    monkeypatch.setattr(chunk, "checkpoint", lambda claim, table: None)
    upload = claimed()
    load(upload, ROWS, epoch=2)
    assert written(upload) != (0, 0, 0)


def test_with_the_checkpoint_in_a_transaction_of_its_own_lost_rows_would_be_seen(monkeypatch):
    upload = claimed()
    break_at_the_end(monkeypatch)
    chunk.checkpoint(Claim(upload.pk, 3), table(ROWS))
    monkeypatch.setattr(chunk, "checkpoint", lambda claim, cut: None)
    with pytest.raises(ZeroDivisionError):
        load(upload, ROWS)
    assert written(upload)[:2] == (3, 0)


def test_a_row_goes_in_once_even_where_nobody_looks_for_duplicates():
    later = next_file()
    with pytest.raises(IntegrityError):
        load(later, ROWS, overlaps=False)
    assert written(later) == (0, 2, 0)


def test_with_fingerprints_that_are_never_the_same_rows_would_go_in_twice(monkeypatch):
    monkeypatch.setattr(fingerprint, "_digest", lambda row: secrets.token_bytes(13))
    later = next_file()
    load(later, ROWS, overlaps=True)
    assert written(later) == (3, 4, 1)


def next_file():
    """Another file of the data source, after one with ROWS is done."""
    earlier = claimed()
    load(earlier, ROWS)
    type(earlier).objects.filter(pk=earlier.pk).update(lease_expires_at=None)
    return make_upload(earlier.business, status="processing", epoch=3, row_count=6)


def test_products_are_upserted_in_the_order_of_their_keys():
    cut = table([sale(sku=sku) for sku in "CABBA"])
    prepared = prepare(cut.sales, Fingerprints().of(cut.sales))
    assert prepared.products["key"].to_list() == ["sA", "sB", "sC"]


def test_a_failed_statement_poisons_no_later_chunk():
    upload = claimed()
    load_in_spite_of_itself(upload, ROWS, first=3)
    with transaction.atomic():
        assert written(upload) == (0, 0, 0)
    load(upload, ROWS)
    load(upload, ROWS[2:], first=3)
    assert written(upload) == (4, 2, 2)


def test_many_rows_are_looked_up_where_an_earlier_file_has_left_some():
    many = [sale(sku=f"P{number}", total=1) for number in range(150)]
    first = claimed(row_count=150)
    load(first, many)
    first.lease_expires_at = None
    first.save()
    again = claimed(row_count=150, business=first.business, data_source=first.data_source)
    load(again, many, overlaps=True)
    again.refresh_from_db()
    assert (again.rows_processed, again.duplicate_rows) == (150, 150)
