"""What a closed business had, removed for good: its rows in small transactions, then its files.

Each step finds out afresh what is left. So it goes on after a stop at any moment, and a file that
was on its way when the business was closed goes too.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from typing import Any

from django.db import connection, transaction
from django.db.models import F, QuerySet

from portal.businesses.models import Business
from portal.integrations.models import AccessKey
from portal.sales.models import Customer, Product, Transaction, TransactionSighting
from portal.tasks.threadpool import stopping
from uploads import storing
from uploads.models import DataSource, FileUploadRecord, RejectedRow, Remembered, UsedKey
from uploads.processing import turns

logger = logging.getLogger(__name__)

CHUNK = 1_000
"""Rows that go in one transaction."""
TURN_SECONDS = 2
"""After which whoever removes does something else first."""


def remove_closed() -> None:
    """One turn. What cannot be removed now, for the storage's or the database's sake, is left for
    the next, and holds up nothing else."""
    end = time.monotonic() + TURN_SECONDS
    for business in Business.objects.closed().order_by("closed_at"):
        try:
            for _ in steps(business):
                if stopping.is_set() or time.monotonic() > end:
                    return
        except Exception:
            logger.warning("Business %s could not be removed yet", business.pk, exc_info=True)


def steps(business: Business) -> Iterator[None]:
    """Yields after each step, until nothing is left or until another process is at it."""
    _have_sales_analyzed()
    while (removed := _remove_rows(business)) is not None:
        if not removed:
            yield from _remove_files(business)
            _remove_itself(business)
            return
        yield


def rows_of(business: Business) -> Iterator[QuerySet[Any]]:
    """All that a business has, each kind before those that it refers to."""
    uploads = FileUploadRecord.objects.for_business(business)
    sources = DataSource.objects.for_business(business)
    yield TransactionSighting.objects.filter(upload__in=uploads)
    yield Transaction.objects.for_business(business)
    yield RejectedRow.objects.filter(upload__in=uploads)
    yield UsedKey.objects.filter(business=business)
    yield Product.objects.for_business(business)
    yield Customer.objects.for_business(business)
    yield uploads
    yield Remembered.objects.filter(data_source__in=sources)
    yield sources
    yield AccessKey.objects.for_business(business)
    yield business.invitations.all()
    yield business.memberships.all()


def _have_sales_analyzed() -> None:
    """PostgreSQL looks up for each product that goes whether a sale refers to it. Where it has no
    statistics yet it walks all that the business has sold each time: 37 s for 2,000 products."""
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT reltuples <= 0 FROM pg_class WHERE relname = 'sales_transaction'")
        if any(unknown for (unknown,) in cursor.fetchall()):
            cursor.execute("ANALYZE sales_transaction")


def _remove_rows(business: Business) -> int | None:
    """How many, of one kind; None where somebody else is at it."""
    with turns.at_writing(), transaction.atomic():
        closed = Business.objects.closed().select_for_update(skip_locked=True, no_key=True)
        if not closed.filter(pk=business.pk).exists() or not _imports_are_stopped(business):
            return None
        return next((removed for rows in rows_of(business) if (removed := _remove_some(rows))), 0)


def _imports_are_stopped(business: Business) -> bool:
    """Stops them, but for one that is writing a chunk at this moment: its turn comes later. From
    then on a worker finds that its claim is lost."""
    unfinished = FileUploadRecord.objects.for_business(business).unfinished()
    free = unfinished.select_for_update(skip_locked=True).values_list("pk", flat=True)
    FileUploadRecord.objects.filter(pk__in=list(free)).update(
        status=FileUploadRecord.Status.FAILED,
        undo_requested_at=None,
        epoch=F("epoch") + 1,
        lease_expires_at=None,
    )
    return not unfinished.exists()


def _remove_some(rows: QuerySet[Any]) -> int:
    """Unlike Django's own `delete`, it does not load them, nor look for what refers to them: that
    is gone."""
    some = rows.model._base_manager.filter(pk__in=rows.order_by().values("pk")[:CHUNK])  # noqa: SLF001
    return int(some._raw_delete(some.db))  # noqa: SLF001


def _remove_files(business: Business) -> Iterator[None]:
    home = f"uploads/{business.pk}"
    for folder in storing.folders(home):
        for path in storing.files(f"{home}/{folder}"):
            storing.discard(path)
        storing.discard_folder(f"{home}/{folder}")
        yield
    storing.discard_folder(home)


def _remove_itself(business: Business) -> None:
    """Unless a file has come meanwhile. One that comes now finds no business, and is not kept."""
    with turns.at_writing(), transaction.atomic():
        closed = Business.objects.closed().select_for_update(skip_locked=True)
        there = closed.filter(pk=business.pk).exists()
        if there and not any(rows.exists() for rows in rows_of(business)):
            _remove_some(Business.objects.filter(pk=business.pk))
            logger.info("Business %s is removed with all it had", business.pk)
