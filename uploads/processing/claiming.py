"""Who works on what: the database is the queue, and one UPDATE decides."""

from __future__ import annotations

import contextlib
import os
import secrets
import socket
import uuid
from collections.abc import Iterator

from django.db import IntegrityError, connection, transaction
from django.db.models import Case, Exists, F, Max, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce, Now

from uploads.claim import (
    Claim,
    end_abandoned,
    lease_from_now,
    name_transaction,
    one_stall_less,
)
from uploads.models import FileUploadRecord

Status = FileUploadRecord.Status

TURNS_TRIED = 20
"""How many businesses' next uploads are tried before a worker goes away empty-handed."""


_worked_on_here: set[uuid.UUID] = set()


@contextlib.contextmanager
def kept_from_others_here(upload: FileUploadRecord) -> Iterator[None]:
    """No other thread of this process takes it, though its lease may run out: where the machine is
    that slow, a second thread would be no faster, and the first one is alive."""
    _worked_on_here.add(upload.pk)
    try:
        yield
    finally:
        _worked_on_here.discard(upload.pk)


def claim_next() -> FileUploadRecord | None:
    """The next upload, now this worker's; None where there is nothing to do.

    Businesses come in turn: the one that has waited longest since its last claim is first.
    """
    for upload in first_in_line()[:TURNS_TRIED]:
        if upload.pk not in _worked_on_here and _claim(upload):
            upload.refresh_from_db()
            return upload
    return None


def claimable() -> QuerySet[FileUploadRecord]:
    """Uploads with work to do that no living worker holds."""
    is_free = Q(lease_expires_at__isnull=True) | Q(lease_expires_at__lte=Now())
    return FileUploadRecord.objects.unfinished().filter(is_free)


def hand_back(claim: Claim) -> bool:
    """Another worker may go on at once; this claim does not count as one without progress."""
    return bool(claim.rows().update(lease_expires_at=None, stalls=one_stall_less()))


def first_in_line() -> QuerySet[FileUploadRecord]:
    """Each free business's first upload: one begun before, then one to undo, then the oldest."""
    held = FileUploadRecord.objects.filter(
        business=OuterRef("business"), lease_expires_at__gt=Now()
    )
    first = (
        claimable()
        .filter(business=OuterRef("business"))
        .annotate(
            rank=Case(
                When(lease_expires_at__isnull=False, then=0),
                When(status=Status.PROCESSING, then=1),
                When(undo_requested_at__isnull=False, then=2),
                default=3,
            )
        )
        .order_by("rank", "uploaded_at", "pk")
        .values("pk")[:1]
    )
    last_turn = (
        FileUploadRecord.objects.filter(business=OuterRef("business"))
        .order_by()
        .values("business")
        .values(latest=Max("claimed_at"))
    )
    return (
        claimable()
        .filter(~Exists(held), pk=Subquery(first))
        .annotate(last_turn=Subquery(last_turn))
        .order_by(F("last_turn").asc(nulls_first=True), "uploaded_at", "pk")
    )


def _claim(upload: FileUploadRecord) -> bool:
    """Whether it is this worker's now. An epoch is never used twice, so neither is a claim."""
    try:
        with transaction.atomic():
            name_transaction(upload.pk)
            if connection.features.has_select_for_update_skip_locked:
                locked = FileUploadRecord.objects.select_for_update(skip_locked=True)
                if not locked.filter(pk=upload.pk).exists():
                    end_abandoned(upload.pk)
                    return False
            return bool(
                claimable()
                .filter(pk=upload.pk, epoch=upload.epoch)
                .update(
                    epoch=F("epoch") + 1,
                    status=Case(
                        When(status=Status.PENDING, then=Value(Status.PROCESSING)),
                        default=F("status"),
                    ),
                    claimed_by=_worker_name(),
                    claimed_at=Now(),
                    lease_expires_at=lease_from_now(upload.stalls + 1),
                    processing_started_at=Coalesce("processing_started_at", Now()),
                    attempts=F("attempts") + 1,
                    stalls=F("stalls") + 1,
                )
            )
    except IntegrityError:
        return False


def _worker_name() -> str:
    """Never used again, not even by a process of the same number."""
    return f"{socket.gethostname()[:30]}-{os.getpid()}-{secrets.token_hex(6)}"


def claim_of(upload: FileUploadRecord) -> Claim:
    return Claim(upload.pk, upload.epoch, max(upload.stalls, 1))
