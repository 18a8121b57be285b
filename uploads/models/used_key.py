"""The keys under which programs sent their files."""

from __future__ import annotations

from django.db import models

from portal.businesses.models import Business
from portal.businesses.tenancy import CompositeForeignKey
from uploads.models.file_upload import FileUploadRecord


class UsedKey(models.Model):
    """An Idempotency-Key: used once, also where its upload (None then) is deleted for good.

    `digest` is `uploads.intake.request_digest` of the request that came with it first.
    """

    business = models.ForeignKey(
        Business, on_delete=models.CASCADE, db_index=False, related_name="used_keys"
    )
    key = models.CharField(max_length=255)
    digest = models.CharField(max_length=64)
    upload = models.OneToOneField(
        FileUploadRecord,
        on_delete=models.SET_NULL,
        db_constraint=False,
        null=True,
        related_name="used_key",
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["business", "key"], name="key_used_once"),
            CompositeForeignKey(
                fields=["business", "upload"],
                to="uploads.FileUploadRecord",
                to_fields=["business", "file_id"],
                name="key_of_own_upload",
            ),
        ]

    def __str__(self) -> str:
        return self.key
