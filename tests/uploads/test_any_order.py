"""Whatever happens to uploads, in whatever order, the books hold each sale once."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import OperationalError, connection
from django.db.models import Count, F, Q, Sum
from django.db.models.functions import Coalesce
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from portal.businesses.models import Business
from portal.refusals import Conflict
from portal.sales.models import Customer, Product, Transaction
from portal.tasks.threadpool import stopping
from tests.make import make_upload
from tests.uploads.imports import sale, table_bytes
from uploads import undo
from uploads.loading import chunk, restoring
from uploads.models import FileUploadRecord
from uploads.processing import importing, turns
from uploads.processing.claiming import claim_next
from uploads.processing.running import work_until_done
from uploads.questions import import_again

EXAMPLES = 100 if connection.vendor == "sqlite" else 25
STEPS = 50
COUNTED = 100
LONG_AGO = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)

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

    @rule(moment=MOMENTS)
    def work_on_as_a_zombie(self, moment):
        def be_overtaken(_upload):
            self.leases_run_out()
            work_until_done()

        self.work_with(be_overtaken, moment)

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

    def work_with(
        self, trouble: Callable[[FileUploadRecord], None], moment: int, *, inside: bool = False
    ) -> None:
        """Trouble comes before a chunk's transaction or, `inside`, just before its commit."""
        upload = claim_next()
        if upload is None:
            return
        countdown = iter([False] * moment + [True])
        before, within = chunk.load, (chunk.insert_rejected, restoring.restore)

        def troubled(function):
            def call(*args):
                if next(countdown, False):
                    trouble(upload)
                return function(*args)

            return call

        with pytest.MonkeyPatch.context() as patch:
            if inside:
                patch.setattr(chunk, "insert_rejected", troubled(within[0]))
                patch.setattr(restoring, "restore", troubled(within[1]))
            else:
                patch.setattr(importing, "load", troubled(before))
            with contextlib.suppress(KilledError):
                importing.work_on(upload)

    @invariant()
    def stock_is_what_was_there_less_what_is_sold(self):
        wrong = (
            Product.objects.filter(business__in=self.shops)
            .annotate(
                counted=Coalesce(Sum("transactions__quantity"), Decimal(0)) + F("stock_quantity")
            )
            .exclude(Q(sku="A", counted=COUNTED) | Q(sku__in="BC", counted=0))
        )
        assert not list(wrong.values_list("sku", "counted"))

    @invariant()
    def totals_are_the_sums_of_sales(self):
        wrong = (
            Customer.objects.filter(business__in=self.shops)
            .annotate(
                sales=Count("transactions", filter=Q(transactions__kind="sale")),
                sum=Coalesce(Sum("transactions__total"), Decimal(0)),
            )
            .exclude(sales=F("purchases"), sum=F("total_spent"))
        )
        assert not list(wrong.values())

    @invariant()
    def counters_are_what_was_imported(self):
        wrong = (
            self.uploads.filter(undo_requested_at=None, check_only=False, error_message="")
            .annotate(sales=Count("transactions"))
            .exclude(sales=F("created_transactions"))
        )
        assert not list(wrong.values())

    def teardown(self):
        stopping.clear()
        self.leases_run_out()
        work_until_done()
        assert not self.uploads.unfinished().exists()
        for upload in self.uploads:
            self.check_ledger(upload)
        for shop in self.shops:
            self.check_books(shop)

    def check_ledger(self, upload):
        records = self.files[upload.pk]
        if upload.status == "completed":
            assert upload.rows_processed == upload.row_count == len(records)
            assert upload.rows_failed == records.count(None)
            assert upload.ignored_rows == sum(isinstance(record, str) for record in records)
        if upload.status == "failed":
            assert upload.rows_processed == 0
        if upload.status == "failed" or upload.undone_at:
            assert not upload.transactions.exists()

    def check_books(self, shop):
        expected: Counter[tuple[int, str]] = Counter()
        for upload in self.uploads.standing().filter(business=shop):
            rows = [record for record in self.files[upload.pk] if isinstance(record, dict)]
            expected |= Counter((upload.data_source_id, row["order_number"]) for row in rows)
        found = Transaction.objects.filter(business=shop)
        assert Counter(found.values_list("data_source", "order_number")) == expected
        sold = [ROWS[int(number)] for _, number in expected]
        for product in Product.objects.filter(business=shop):
            self.check_product(product, [row for row in sold if row["sku"] == product.sku])
        assert {row["sku"] for row in sold} | {"A"} == set(
            Product.objects.filter(business=shop).values_list("sku", flat=True)
        )
        assert {row["customer_email"] for row in sold} == set(
            Customer.objects.filter(business=shop).values_list("email", flat=True)
        )

    def check_product(self, product, rows):
        name = max(((row["sold_on"], row["product"]) for row in rows), default=("", "Own"))[1]
        sales = [row for row in rows if row["kind"] == "sale"]
        price = max(((row["sold_on"], row["unit_price"]) for row in sales), default=("", None))[1]
        day = max((row["sold_on"] for row in sales), default=None)
        assert (product.name, product.unit_price) == (name, price)
        assert str(product.last_sold_on) == str(day)


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("table_reader", "nobody_is_told")
def test_the_books_are_right_whatever_happens(settings_in_memory, monkeypatch, caplog):
    caplog.set_level("CRITICAL")
    monkeypatch.setattr(turns, "ALONE_SECONDS", 0)
    run_state_machine_as_test(
        Uploads,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.fixture
def settings_in_memory(settings):
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    }
