"""One worker a business, businesses in turn, and no zombie writes."""

import contextlib
import datetime as dt
import threading

import pytest
from django.db import InterfaceError, OperationalError, connection, connections, transaction

from tests.make import make_business, make_upload
from tests.uploads.imports import sale, table_bytes, upload_of
from tests.waiting import until
from uploads.claim import ClaimLostError, name_transaction
from uploads.models import FileUploadRecord
from uploads.processing.claiming import claim_next, claim_of, hand_back, kept_from_others_here

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("table_reader", "nobody_is_told"),
]
LONG_AGO = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)


def claim() -> FileUploadRecord:
    upload = claim_next()
    assert upload
    return upload


def run_out(upload):
    FileUploadRecord.objects.filter(pk=upload.pk).update(lease_expires_at=LONG_AGO)


def test_a_waiting_upload_is_claimed_once():
    upload = make_upload()
    claimed = claim()
    assert claimed == upload
    assert (claimed.status, claimed.epoch, claimed.stalls) == ("processing", 1, 1)
    assert claimed.lease_expires_at
    assert claim_next() is None


def test_a_business_has_one_import_at_a_time():
    business = make_business()
    first, second = make_upload(business), make_upload(business)
    assert claim_next() == first
    assert claim_next() is None
    FileUploadRecord.objects.filter(pk=first.pk).update(status="completed", lease_expires_at=None)
    assert claim_next() == second


def test_businesses_come_in_turn():
    busy, small = make_business(), make_business()
    many = [make_upload(busy) for _ in range(3)]
    one = make_upload(small)
    order = []
    while upload := claim_next():
        order.append(upload)
        FileUploadRecord.objects.filter(pk=upload.pk).update(
            status="completed", lease_expires_at=None
        )
    assert order == [many[0], one, *many[1:]]


def test_what_a_dead_worker_left_comes_before_the_businesss_next_file():
    business = make_business()
    make_upload(business, uploaded_at=LONG_AGO)
    begun = make_upload(
        business, status="processing", lease_expires_at=LONG_AGO, row_count=1, epoch=4
    )
    claimed = claim()
    assert claimed == begun
    assert claimed.epoch == 5


def test_an_upload_with_a_question_waits_for_its_answer():
    make_upload(question={"kind": "date_order"})
    assert claim_next() is None


def test_a_claim_after_one_that_came_to_nothing_is_given_more_time(settings):
    upload = make_upload()
    first = claim()
    run_out(upload)
    second = claim()
    longer = dt.timedelta(seconds=2 * settings.UPLOAD_LEASE_SECONDS)
    assert (claim_of(first).patience, claim_of(second).patience) == (1, 2)
    assert second.lease_expires_at
    assert second.claimed_at
    assert second.lease_expires_at - second.claimed_at == longer


def test_threads_of_one_process_do_not_overtake_each_other():
    upload = make_upload()
    first = claim()
    with kept_from_others_here(first):
        run_out(upload)
        assert claim_next() is None
    assert claim_next() == upload


@pytest.mark.postgresql
def test_a_worker_stopped_in_mid_statement_does_not_keep_others_from_the_upload(settings):
    settings.UPLOAD_LEASE_SECONDS = 1
    upload = make_upload()
    with stopped_in_mid_copy(claim()):
        overtaken = until(claim_next, seconds=20, every=0.1)
    assert overtaken == upload


class Rows:
    """A file whose next bytes do not come until somebody lets them."""

    def __init__(self):
        self.asked, self.come = threading.Event(), threading.Event()

    def read(self, _size):
        self.asked.set()
        self.come.wait(30)
        return b""


@contextlib.contextmanager
def stopped_in_mid_copy(upload):
    """Another worker, whose transaction has locked the upload: its lease runs out by itself."""
    rows = Rows()

    def work():
        with contextlib.suppress(InterfaceError, OperationalError), transaction.atomic():
            name_transaction(upload.pk)
            claim_of(upload).renew()
            with connection.cursor() as cursor, connection.wrap_database_errors:
                cursor.execute("CREATE TEMPORARY TABLE hungry (word text)")
                cursor.copy_expert("COPY hungry FROM STDIN", rows)
        connections.close_all()

    worker = threading.Thread(target=work)
    worker.start()
    try:
        rows.asked.wait(10)
        yield
    finally:
        rows.come.set()
        worker.join()


def test_a_claim_is_lost_with_its_lease_and_never_comes_back():
    make_upload()
    zombie = claim_of(claim())
    run_out(FileUploadRecord.objects.get())
    claim_next()
    with pytest.raises(ClaimLostError):
        zombie.renew()
    assert not hand_back(zombie)


def test_a_claim_handed_back_is_not_held_against_the_file():
    make_upload()
    upload = claim()
    assert hand_back(claim_of(upload))
    upload.refresh_from_db()
    assert (upload.stalls, upload.lease_expires_at) == (0, None)
    assert claim_next() == upload


def test_many_workers_at_once_claim_each_upload_once():
    for _ in range(12):
        upload_of(table_bytes([sale()]))
    claimed: list[object] = []

    def work():
        try:
            while upload := claim_next():
                claimed.append(upload.pk)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=work) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    while upload := claim_next():
        claimed.append(upload.pk)
    assert len(claimed) == len(set(claimed)) == 12
