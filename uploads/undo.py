"""Taking a whole upload back."""

from __future__ import annotations

from functools import partial

from django.db import transaction
from django.db.models import F
from django.db.models.functions import Now

from uploads import gone
from uploads.models import FileUploadRecord
from uploads.tasks import import_file


def request(upload: FileUploadRecord) -> bool:
    """Whether this is news: False where it is being undone, is undone, or never went in.

    Raises the epoch, so that a worker that is importing the file writes nothing more; a worker
    then takes out what is there. Raises NotFound where the upload is deleted.
    """
    with transaction.atomic():
        requested = (
            FileUploadRecord.objects.filter(pk=upload.pk, undo_requested_at=None)
            .exclude(status=FileUploadRecord.Status.FAILED)
            .update(
                undo_requested_at=Now(),
                epoch=F("epoch") + 1,
                lease_expires_at=None,
                stalls=0,
            )
        )
        if requested:
            enqueue = partial(import_file.enqueue, str(upload.pk))
            transaction.on_commit(enqueue, robust=True)
    gone.refresh(upload)
    return bool(requested)
