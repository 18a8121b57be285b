"""A state machine: everything that can happen to uploads, in whatever order."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import OperationalError, connection
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from portal.businesses.models import Business
from portal.refusals import Conflict
from portal.sales.models import Product, Transaction
from portal.tasks.threadpool import stopping
from tests.make import make_upload
from tests.uploads.imports import table_bytes
from tests.uploads.sales_ledger import COUNTED, ROWS, check_books, check_ledger, contradictions
from uploads import undo
from uploads.loading import chunk, restoring, taking_out
from uploads.models import FileUploadRecord
from uploads.processing import importing
from uploads.processing.claiming import claim_next
from uploads.processing.running import work_until_done
from uploads.questions import import_again

CHUNK = 3
"""Records that the stand-in for the reader puts into a table."""

LONG_AGO = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
FILES = st.lists(
    st.one_of(st.sampled_from(ROWS), st.sampled_from([None, "status: Cancelled"])),
    min_size=1,
    max_size=8,
)
MOMENTS = st.integers(0, 2)


class KilledError(BaseException):
    """The process ends here and now."""


class Uploads(RuleBasedStateMachine):
    """Workers are interrupted at the `moment`-th chunk that they come to."""

    def __init__(self) -> None:
        super().__init__()
        self.shops = [Business.objects.create(name=f"Shop {number}") for number in range(2)]
        for shop in self.shops:
            Product.objects.create(business=shop, sku="A", name="Own", stock_quantity=COUNTED)
        self.files: dict[Any, list[Any]] = {}
        self.contradictions = contradictions(self.shops)

    @property
    def uploads(self):
        return FileUploadRecord.objects.filter(business__in=self.shops).order_by("uploaded_at")

    @rule(
        records=FILES,
        shop=st.integers(0, 1),
        source=st.sampled_from(["", "till"]),
        check_only=st.sampled_from([False] * 7 + [True]),
    )
    def post(self, records, shop, source, check_only):
        self.drop(records, shop, source, check_only=check_only)

    def drop(self, records, shop=0, source="", *, check_only=False):
        upload = make_upload(self.shops[shop], data_source_name=source, check_only=check_only)
        default_storage.save(upload.file_path, ContentFile(table_bytes(records)))
        self.files[upload.pk] = records

    @rule()
    def work(self):
        if upload := claim_next():
            importing.work_on(upload)

    @rule(moment=MOMENTS, inside=st.booleans())
    def work_and_be_killed(self, moment, inside):
        def die(_upload):
            raise KilledError

        self.work_with(die, moment, inside=inside)

    @rule(moment=MOMENTS)
    def work_and_lose_the_database(self, moment):
        def fail(_upload):
            raise OperationalError("server closed the connection unexpectedly")

        self.work_with(fail, moment, inside=True)

    @rule(moment=MOMENTS)
    def work_and_meet_a_bug(self, moment):
        def fail(_upload):
            raise ZeroDivisionError

        self.work_with(fail, moment, inside=True)

    @rule(moment=MOMENTS)
    def work_and_be_told_to_leave(self, moment):
        self.work_with(lambda _upload: stopping.set(), moment)
        stopping.clear()

    @rule(
        moment=MOMENTS,
        meanwhile=st.sampled_from(["claimed", "finished", "taken back"]),
        awake=st.sampled_from(["goes on", "meets a bug", "loses the database", "leaves"]),
    )
    def work_on_as_a_zombie(self, moment, meanwhile, awake):
        """It is overtaken while it sleeps; whatever it does then changes nothing at all."""
        left: list[Any] = []

        def be_overtaken(upload):
            self.leases_run_out()
            if meanwhile == "taken back":
                undo.request(upload)
            if meanwhile == "claimed":
                while self.uploads.get(pk=upload.pk).epoch == upload.epoch:
                    assert claim_next()
            else:
                work_until_done()
            left.append(self.everything())
            self.wake_up(awake)

        self.work_with(be_overtaken, moment)
        stopping.clear()
        assert all(then == self.everything() for then in left)
        self.leases_run_out()

    def wake_up(self, awake):
        if awake == "meets a bug":
            raise ZeroDivisionError
        if awake == "loses the database":
            raise OperationalError("server closed the connection unexpectedly")
        if awake == "leaves":
            stopping.set()

    def everything(self):
        sales = Transaction.objects.filter(business__in=self.shops)
        return list(self.uploads.values()), list(sales.order_by("pk").values_list("pk", "upload"))

    @rule(moment=MOMENTS, go_on=st.booleans())
    def undo_while_it_is_worked_on(self, moment, go_on):
        def take_back(upload):
            undo.request(upload)
            if go_on:
                work_until_done()

        self.work_with(take_back, moment)

    @rule()
    def leases_run_out(self):
        self.uploads.filter(lease_expires_at__isnull=False).update(lease_expires_at=LONG_AGO)

    @rule(number=st.integers(0, 20))
    def undo(self, number):
        if uploads := list(self.uploads):
            undo.request(uploads[number % len(uploads)])

    @rule(number=st.integers(0, 20))
    def import_again(self, number):
        if uploads := list(self.uploads):
            upload = uploads[number % len(uploads)]
            try:
                import_again(upload)
            except Conflict:
                assert upload.status != "failed" or upload.undo_requested_at

    def claim_something(self) -> FileUploadRecord:
        """Trouble needs work: where there is none, a file of three chunks comes."""
        if upload := claim_next():
            return upload
        self.leases_run_out()
        if not self.uploads.unfinished().exists():
            self.drop(ROWS[:8])
        upload = claim_next()
        assert upload
        return upload

    def chunks_left(self, upload: FileUploadRecord) -> int:
        if upload.undo_requested_at or upload.error_message:
            return 1
        return max(1, -(-(len(self.files[upload.pk]) - upload.rows_processed) // CHUNK))

    def work_with(
        self, trouble: Callable[[FileUploadRecord], None], moment: int, *, inside: bool = False
    ) -> None:
        """Trouble comes before a chunk's transaction or, `inside`, just before its commit."""
        upload = self.claim_something()
        chunks = self.chunks_left(upload)
        countdown = iter([False] * (moment % chunks) + [True])

        def troubled(function):
            def call(*args):
                if next(countdown, False):
                    trouble(upload)
                return function(*args)

            return call

        with pytest.MonkeyPatch.context() as patch:
            if inside:
                patch.setattr(chunk, "insert_rejected", troubled(chunk.insert_rejected))
                patch.setattr(restoring, "restore", troubled(restoring.restore))
            else:
                patch.setattr(importing, "load", troubled(chunk.load))
                patch.setattr(importing, "take_out", troubled(taking_out.take_out))
            with contextlib.suppress(KilledError):
                importing.work_on(upload)

    @invariant()
    def books_agree_with_their_sales(self):
        with connection.cursor() as cursor:
            for name, (statement, params) in self.contradictions.items():
                cursor.execute(statement, params)
                assert not cursor.fetchall(), name

    def teardown(self):
        stopping.clear()
        self.leases_run_out()
        work_until_done()
        assert not self.uploads.unfinished().exists()
        for upload in self.uploads:
            check_ledger(upload, self.files[upload.pk])
        for shop in self.shops:
            check_books(shop, self.files)
