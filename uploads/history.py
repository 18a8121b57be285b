"""What the list of uploads can be narrowed to."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from uploads.models import DataSource, FileUploadQuerySet


class Shown(models.TextChoices):
    RUNNING = "running", "In line or importing"
    ASKING = "asking", "Needs your answer"
    TO_FIX = "to_fix", "Rows to fix"
    DONE = "done", "Done"
    FAILED = "failed", "Not imported"
    UNDONE = "undone", "Undone"


STANDING = Q(undo_requested_at=None)
CONDITIONS = {
    Shown.RUNNING: Q(status__in=["pending", "processing"], question__isnull=True),
    Shown.ASKING: STANDING & Q(status="pending", question__isnull=False),
    Shown.TO_FIX: STANDING & Q(status="completed", rows_failed__gt=0, check_only=False),
    Shown.DONE: STANDING & Q(status="completed"),
    Shown.FAILED: STANDING & Q(status="failed"),
    Shown.UNDONE: Q(undone_at__isnull=False),
}


def narrowed(
    uploads: FileUploadQuerySet, *, q: str, state: str, source: DataSource | None
) -> FileUploadQuerySet:
    if q:
        uploads = uploads.filter(original_filename__icontains=q)
    if state:
        uploads = uploads.filter(CONDITIONS[Shown(state)])
    if source:
        uploads = uploads.filter(data_source=source)
    return uploads
