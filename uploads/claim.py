"""A worker's hold on an upload: whatever it writes is fenced by the epoch of its claim."""

from __future__ import annotations

import dataclasses
import datetime as dt
import uuid

from django.conf import settings
from django.db import connection
from django.db.models import Case, Expression, F, QuerySet, When
from django.db.models.functions import Now

from uploads.models import FileUploadRecord


class ClaimLostError(Exception):
    """The upload has gone to another worker, or is being undone: stop, and write nothing."""


@dataclasses.dataclass(frozen=True, slots=True)
class Claim:
    """`patience`: how many leases' time it is given at once. After claims that came to nothing it
    is more than one, for it may have been the machine that was slow."""

    file_id: uuid.UUID
    epoch: int
    patience: int = 1

    def rows(self) -> QuerySet[FileUploadRecord]:
        """The upload while it is this worker's; empty from then on."""
        return FileUploadRecord.objects.filter(pk=self.file_id, epoch=self.epoch)

    def renew(self) -> None:
        """Raises ClaimLostError where the upload is no longer this worker's."""
        if not self.rows().update(lease_expires_at=self.lease_from_now()):
            raise ClaimLostError

    def lease_from_now(self) -> Expression:
        return lease_from_now(self.patience)


def lease_from_now(times: int = 1) -> Expression:
    """By the database's clock, which all workers share."""
    return Now() + dt.timedelta(seconds=settings.UPLOAD_LEASE_SECONDS * times)


def one_stall_less() -> Expression:
    """For a claim that is not to count as one without progress."""
    return Case(When(stalls__gt=0, then=F("stalls") - 1), default=0)


def name_transaction(file_id: uuid.UUID) -> None:
    """To be called in each transaction that locks an upload: PostgreSQL ends it where its worker
    stops between two statements for as long as a lease, and `end_abandoned` finds it."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT set_config('idle_in_transaction_session_timeout', %s, true),"
                " set_config('application_name', %s, true)",
                [str(settings.UPLOAD_LEASE_SECONDS * 1000), _transaction_name(file_id)],
            )


def end_abandoned(file_id: uuid.UUID) -> None:
    """Where a worker was stopped in mid-statement PostgreSQL would wait for it for ever, and all
    others for its lock on the upload: its connection is cut."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND usename = current_user"
            " AND application_name = %s AND wait_event = 'ClientRead'"
            " AND xact_start < clock_timestamp() - make_interval(secs => %s)",
            [_transaction_name(file_id), settings.UPLOAD_LEASE_SECONDS],
        )


def _transaction_name(file_id: uuid.UUID) -> str:
    return f"salesdrop upload {file_id.hex}"
