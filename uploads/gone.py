"""An upload that may be deleted for good while somebody still looks at it."""

from __future__ import annotations

from portal.refusals import Conflict, NotFound, Refused
from uploads.models import FileUploadRecord

DELETED = "This file has been deleted."


def refresh(upload: FileUploadRecord) -> None:
    """What stands of it now. Raises NotFound where it is deleted."""
    try:
        upload.refresh_from_db()
    except FileUploadRecord.DoesNotExist:
        raise NotFound(DELETED) from None


def refusal(upload: FileUploadRecord, sentence: str) -> Refused:
    """Conflict with the sentence, or NotFound where the upload is deleted."""
    there = FileUploadRecord.objects.filter(pk=upload.pk).exists()
    return Conflict(sentence) if there else NotFound(DELETED)
