"""The safeguards taken out one by one: the same comparison of books must then find harm, or the
database a deadlock."""

import dataclasses
import random
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import polars as pl
import pytest
from django.db import DatabaseError, OperationalError, connection, connections, transaction
from django.db.models import F
from django.db.models.functions import Now

from tests.faults import shops
from tests.faults.books import books_of
from tests.make import make_upload
from uploads.claim import Claim
from uploads.csvfile import service
from uploads.loading import chunk, upserts
from uploads.loading.fingerprint import Fingerprints
from uploads.loading.writers import writer_class
from uploads.models import FileUploadRecord
from uploads.processing import importing
from uploads.processing.claiming import claim_next
from uploads.processing.running import work_until_done

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("nobody_is_told", "short_tables"),
]
ROWS = 120


@pytest.fixture
def nobody_is_told(settings):
    settings.TASKS = {"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}}


@pytest.fixture
def short_tables(monkeypatch):
    monkeypatch.setattr(service, "SEGMENT_RECORDS", 40)


@pytest.fixture
def expected():
    shop = shops.shop_with_two_exports(ROWS)
    work_until_done()
    return books_of(shop)


@pytest.fixture
def shop(expected):
    return shops.shop_with_two_exports(ROWS)


def lose_lease(upload):
    FileUploadRecord.objects.filter(pk=upload.pk).update(lease_expires_at=Now())


def a_zombie_wakes_up(monkeypatch):
    """A worker falls asleep before its second table; another finishes; then it goes on."""
    zombie = claim_next()
    assert zombie
    load, calls = chunk.load, list[tuple]()

    def sleepy(*arguments):
        calls.append(arguments)
        if len(calls) == 2:
            lose_lease(zombie)
            work_until_done()
        load(*arguments)

    monkeypatch.setattr(importing, "load", sleepy)
    importing.work_on(zombie)
    work_until_done()


def a_crash_between_checkpoint_and_rows(monkeypatch):
    """The worker dies there once, without a word; the next one takes over."""
    insert, deaths = chunk._insert, list[bool]()

    def dying(*arguments):
        if not deaths:
            deaths.append(True)
            raise KeyboardInterrupt
        return insert(*arguments)

    monkeypatch.setattr(chunk, "_insert", dying)
    upload = claim_next()
    assert upload
    with pytest.raises(KeyboardInterrupt):
        importing.work_on(upload)
    lose_lease(upload)
    work_until_done()


def test_a_zombie_changes_nothing(monkeypatch, shop, expected):
    a_zombie_wakes_up(monkeypatch)
    assert not shops.what_is_wrong(shop, expected)


def test_without_the_fence_a_zombie_does_harm(monkeypatch, shop, expected):
    monkeypatch.setattr(
        Claim, "rows", lambda claim: FileUploadRecord.objects.filter(pk=claim.file_id)
    )
    monkeypatch.setattr(chunk, "checkpoint", unfenced_checkpoint)
    a_zombie_wakes_up(monkeypatch)
    assert shops.what_is_wrong(shop, expected)


def unfenced_checkpoint(claim, table):
    """Trusts what its worker remembers of where the file stands."""
    added = int(table.sales["added"].sum())
    FileUploadRecord.objects.filter(pk=claim.file_id).update(
        row_count=F("row_count") + table.records,
        rows_processed=F("rows_processed") + table.records,
        created_transactions=F("created_transactions") + len(table.sales),
        refunds_added=F("refunds_added") + added,
        rows_failed=F("rows_failed") + len(table.rejected),
        ignored_rows=F("ignored_rows") + sum(table.ignored.values()),
    )


def test_a_crash_in_a_table_changes_nothing(monkeypatch, shop, expected):
    a_crash_between_checkpoint_and_rows(monkeypatch)
    assert not shops.what_is_wrong(shop, expected)


def test_a_checkpoint_outside_the_transaction_loses_rows(monkeypatch, shop, expected):
    def load(target, table, prepared):
        chunk.checkpoint(target.claim, table)
        chunk._insert(target, writer_class()(connection.cursor()), prepared)

    monkeypatch.setattr(importing, "load", load)
    a_crash_between_checkpoint_and_rows(monkeypatch)
    assert shops.what_is_wrong(shop, expected)


def test_without_fingerprints_rows_of_two_exports_count_twice(monkeypatch, shop, expected):
    of = Fingerprints.of

    def salted(fingerprints, sales):
        salt = random.randbytes(16)
        return of(fingerprints, sales).map_elements(
            lambda known: bytes(a ^ b for a, b in zip(known, salt, strict=True)),
            return_dtype=of(fingerprints, sales).dtype,
        )

    monkeypatch.setattr(Fingerprints, "of", salted)
    try:
        work_until_done()
    except DatabaseError:
        return
    assert shops.what_is_wrong(shop, expected)


@pytest.mark.postgresql
def test_two_workers_upsert_the_same_products_without_a_deadlock():
    assert deadlocks(upserts.products(), rounds=5) == 0


@pytest.mark.postgresql
def test_unsorted_upserts_deadlock():
    upsert = upserts.products()
    unsorted = dataclasses.replace(
        upsert, statement=upsert.statement.replace('ORDER BY key COLLATE "C"', "")
    )
    assert unsorted != upsert
    assert deadlocks(unsorted, rounds=50, enough=1) == 1


def deadlocks(upsert, rounds, enough=99):
    """Two workers take the same products in at once, one of them from the last to the first."""
    upload, rows, found = make_upload(), product_rows(4_000), 0
    with ThreadPoolExecutor(2) as workers:
        for _ in range(rounds):
            gate = threading.Barrier(2)
            job = partial(take_in, upsert, upload, gate)
            found += any(workers.map(job, [rows, rows.reverse()]))
            if found == enough:
                break
    return found


def take_in(upsert, upload, gate, rows):
    """Whether the database ended it as one of a pair that waited for each other."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL deadlock_timeout = '50ms'")
            writer = writer_class()(cursor)
            gate.wait(30)
            writer.upsert(upsert, rows, upload.business_id, writer.key(upload.pk))
    except OperationalError as error:
        return "deadlock" in str(error)
    finally:
        connections.close_all()
    return False


def product_rows(count):
    numbers = [f"{number:05}" for number in range(count)]
    return pl.DataFrame({"sku": numbers, "key": [f"s{number}" for number in numbers]}).with_columns(
        name=pl.lit("Thing"),
        named_at=pl.lit(None, pl.Datetime),
        unit_price=pl.lit(1),
        priced_at=pl.lit(None, pl.Datetime),
        sold=pl.lit(1),
        last_sold_on=pl.lit(None, pl.Date),
    )
