"""A shop to measure with: its uploads, and the way back to an empty one."""

import hashlib
from pathlib import Path

from django.core.files import File
from django.core.files.storage import default_storage
from django.db import connection

from portal.businesses.models import Business
from portal.sales.models import Customer, Product, Transaction
from uploads.models import DataSource, FileUploadRecord, RejectedRow

MODELS = (Transaction, RejectedRow, Product, Customer, FileUploadRecord, DataSource)


def empty() -> Business:
    """The one business of this database, with nothing in it and no dead rows left behind."""
    business, _ = Business.objects.get_or_create(name="Measured", date_order="dmy")
    tables = [model._meta.db_table for model in MODELS]
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(f"TRUNCATE {', '.join(tables)} CASCADE")
            cursor.execute("CHECKPOINT")
        else:
            for table in tables:
                cursor.execute(f"DELETE FROM {table}")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.execute("VACUUM")
    return business


def upload(business: Business, file: Path) -> FileUploadRecord:
    """The file as it lies after the door has taken it: stored, recorded, not yet claimed."""
    source, _ = DataSource.objects.get_or_create(business=business, name="")
    with file.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
        content.seek(0)
        path = default_storage.save(f"uploads/{business.pk}/{file.name}", File(content))
    return FileUploadRecord.objects.create(
        business=business,
        data_source=source,
        file_path=path,
        original_filename=file.name,
        file_size=file.stat().st_size,
        content_sha256=digest,
    )
