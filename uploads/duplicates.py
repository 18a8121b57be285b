"""Which earlier file brought the rows that a later one repeats."""

from __future__ import annotations

from portal.sales.models import Transaction
from uploads.models import FileUploadRecord


def first_brought_by(upload: FileUploadRecord) -> FileUploadRecord | None:
    """The upload that the first of this upload's duplicates came from; None without duplicates."""
    sighting = upload.transactionsightings.order_by("pk").first()
    if sighting is None:
        return None
    original = Transaction.objects.filter(
        data_source=upload.data_source_id, fingerprint=sighting.fingerprint
    )
    return FileUploadRecord.objects.filter(pk__in=original.values("upload")).first()
