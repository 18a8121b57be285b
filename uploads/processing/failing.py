"""What goes wrong: what passes by itself, and what is told in one sentence with a reference."""

from __future__ import annotations

import datetime as dt
import errno
import logging
import sqlite3

from django.db import InterfaceError, OperationalError, connection
from django.db.models.functions import Now

from portal import references
from portal.tasks.threadpool import stopping
from uploads.claim import Claim, one_stall_less
from uploads.models import FileUploadRecord

logger = logging.getLogger(__name__)

OUR_FAULT = (
    "Something went wrong on our side and nothing from this file was kept. Please upload it again;"
    " if it happens again, tell us this code: {reference}."
)
STALLS_ALLOWED = 3
RETRY_AFTER = dt.timedelta(seconds=5)
PATIENCE_SECONDS = (0.2, 0.5, 1, 2, 4, 8)
PASSING_ERRNOS = {errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EMFILE, errno.ENFILE}


def is_passing(error: Exception) -> bool:
    """The database's or the disk's own coming and going: the file is not to blame."""
    if isinstance(error, OSError):
        return error.errno in PASSING_ERRNOS
    if isinstance(error.__cause__, sqlite3.OperationalError):
        return error.__cause__.sqlite_errorcode != sqlite3.SQLITE_ERROR
    return isinstance(error, OperationalError | InterfaceError)


def put_off(claim: Claim) -> None:
    """Try again soon, once the database answers; where it stays away the lease runs out instead."""
    for seconds in PATIENCE_SECONDS:
        connection.close()
        try:
            claim.rows().update(stalls=one_stall_less(), lease_expires_at=Now() + RETRY_AFTER)
        except (OperationalError, InterfaceError):
            stopping.wait(seconds)
        else:
            return


def mark_failing(claim: Claim, message: str, reference: str = "") -> None:
    """From here on the upload can only be taken out and end as failed, whoever works on it."""
    claim.rows().update(error_message=message, error_reference=reference)


def blame_ourselves(upload: FileUploadRecord, claim: Claim, error: Exception | None) -> None:
    reference = references.new()
    logger.error("Upload %s failed (%s)", upload.pk, reference, exc_info=error)
    mark_failing(claim, OUR_FAULT.format(reference=reference), reference)
