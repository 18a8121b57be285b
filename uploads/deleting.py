"""An upload's file and its place in the history, gone for good."""

from __future__ import annotations

import logging
from functools import partial

from django.db import transaction

from portal.businesses.models import User
from uploads import gone, storing
from uploads.models import FileUploadRecord

logger = logging.getLogger(__name__)


def may_delete(upload: FileUploadRecord, user: User) -> bool:
    """Whoever uploaded it, and owners of the business."""
    return upload.user_id == user.pk or upload.business.is_owned_by(user)


def is_possible(upload: FileUploadRecord) -> bool:
    return FileUploadRecord.objects.outside_the_books().filter(pk=upload.pk).exists()


def delete(upload: FileUploadRecord) -> None:
    """Raises Conflict where sales of it are in the books or on their way, and NotFound.

    The file goes once the record is gone: should that word be lost, it is found as an orphan.
    """
    with transaction.atomic():
        waiting = FileUploadRecord.objects.outside_the_books().select_for_update()
        found = waiting.filter(pk=upload.pk).first()
        if found is None or found.transactions.exists():
            raise gone.refusal(upload, "Undo this import first; then its file can be deleted.")
        found.delete()
        discard = partial(storing.discard, upload.file_path)
        transaction.on_commit(discard, robust=True)
    logger.info("Upload %s is deleted", upload.pk)
