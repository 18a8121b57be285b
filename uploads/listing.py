"""A business's uploads, page by page."""

from __future__ import annotations

import datetime as dt
import uuid

from django.db.models import Q

from portal import cursors
from portal.businesses.models import Business
from uploads.models import FileUploadRecord


def page(
    business: Business,
    *,
    status: str | None = None,
    data_source_name: str | None = None,
    cursor: str | None = None,
    limit: int,
) -> tuple[list[FileUploadRecord], str | None]:
    """The next uploads after the cursor, newest first, and the cursor after these.

    Raises InvalidFields for a cursor that is none.
    """
    uploads = FileUploadRecord.objects.for_business(business).select_related("data_source")
    if status:
        uploads = uploads.filter(status=status)
    if data_source_name is not None:
        uploads = uploads.filter(data_source__name=data_source_name)
    if cursor:
        uploads = uploads.filter(after(cursor))
    found = list(uploads.newest_first()[: limit + 1])
    return found[:limit], cursor_at(found[limit - 1]) if len(found) > limit else None


def cursor_at(upload: FileUploadRecord) -> str:
    return cursors.encode([upload.uploaded_at.isoformat(), str(upload.file_id)])


def after(cursor: str) -> Q:
    time, name = cursors.decode(cursor, 2)
    try:
        uploaded_at, file_id = dt.datetime.fromisoformat(time), uuid.UUID(name)
    except ValueError:
        raise cursors.bad_cursor() from None
    if uploaded_at.tzinfo is None:
        raise cursors.bad_cursor()
    return Q(uploaded_at__lt=uploaded_at) | Q(uploaded_at=uploaded_at, file_id__lt=file_id)
