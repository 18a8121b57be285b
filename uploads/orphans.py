"""Files that nobody was promised: stored by a process that died before it could record them.

Files of records that have been deleted are found as well.
"""

from __future__ import annotations

import datetime as dt
import logging
import uuid

from django.core.files.storage import default_storage
from django.utils import timezone

from uploads import storing
from uploads.models import FileUploadRecord

logger = logging.getLogger(__name__)

ROOT = "uploads"
AGE = dt.timedelta(days=7)
"""Far longer than any request lasts, and long enough to notice that a database was restored from
yesterday's copy: its newer files are then still there."""


def remove() -> int:
    """How many folders went. Nothing does where no upload is recorded: then the database is new or
    another's. Raises OSError, or the storage's own error."""
    if not FileUploadRecord.objects.exists():
        return 0
    removed = 0
    for business in filter(str.isdecimal, storing.folders(ROOT)):
        records = FileUploadRecord.objects.filter(business=int(business))
        recorded = set(records.values_list("file_path", flat=True))
        for folder in filter(_is_uuid, storing.folders(f"{ROOT}/{business}")):
            removed += _remove_from(f"{ROOT}/{business}/{folder}", recorded)
    if removed:
        logger.info("%s files without a record are removed", removed)
    return removed


def _is_uuid(name: str) -> bool:
    try:
        uuid.UUID(name)
    except ValueError:
        return False
    return True


def _remove_from(folder: str, recorded: set[str]) -> bool:
    paths = storing.files(folder)
    if not recorded.isdisjoint(paths):
        return False
    youngest = timezone.now() - AGE
    if any(default_storage.get_modified_time(path) > youngest for path in paths):
        return False
    for path in paths:
        storing.discard(path)
    return bool(paths)
