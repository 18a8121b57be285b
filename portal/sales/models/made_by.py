"""What uploads make besides transactions: products and customers."""

from __future__ import annotations

from django.db import models

from portal.businesses.tenancy import CompositeForeignKey


class MadeByUpload(models.Model):
    """`made_by_upload` is the upload that it came with first; an undo may take it out again."""

    made_by_upload = models.ForeignKey(
        "uploads.FileUploadRecord",
        on_delete=models.SET_NULL,
        db_constraint=False,
        null=True,
        editable=False,
        related_name="%(class)ss_made",
    )

    class Meta:
        abstract = True


def made_by_own_upload(name: str) -> CompositeForeignKey:
    """The upload is one of the same business."""
    return CompositeForeignKey(
        fields=["business", "made_by_upload"],
        to="uploads.FileUploadRecord",
        to_fields=["business", "file_id"],
        name=name,
    )
