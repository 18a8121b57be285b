"""A worker's hold on an upload: whatever it writes is fenced by the epoch of its claim."""

from __future__ import annotations

import dataclasses
import datetime as dt
import uuid

from django.conf import settings
from django.db.models import Case, Expression, F, QuerySet, When
from django.db.models.functions import Now

from uploads.models import FileUploadRecord


class ClaimLostError(Exception):
    """The upload has gone to another worker, or is being undone: stop, and write nothing."""


@dataclasses.dataclass(frozen=True, slots=True)
class Claim:
    file_id: uuid.UUID
    epoch: int

    def rows(self) -> QuerySet[FileUploadRecord]:
        """The upload while it is this worker's; empty from then on."""
        return FileUploadRecord.objects.filter(pk=self.file_id, epoch=self.epoch)

    def renew(self) -> None:
        """Raises ClaimLostError where the upload is no longer this worker's."""
        if not self.rows().update(lease_expires_at=lease_from_now()):
            raise ClaimLostError


def lease_from_now() -> Expression:
    """By the database's clock, which all workers share."""
    return Now() + dt.timedelta(seconds=settings.UPLOAD_LEASE_SECONDS)


def one_stall_less() -> Expression:
    """For a claim that is not to count as one without progress."""
    return Case(When(stalls__gt=0, then=F("stalls") - 1), default=0)
