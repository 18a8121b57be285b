"""Where files come from."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, Self

from django.db import models

from portal.businesses.models import Business
from portal.businesses.owned import OwnedQuerySet

if TYPE_CHECKING:
    from uploads.models.file_upload import FileUploadRecord
    from uploads.models.remembered import Remembered


class DataSourceQuerySet(OwnedQuerySet["DataSource"]):
    def named(self) -> Self:
        """All but the default one, by name."""
        return self.exclude(name="").order_by("name")


class DataSource(models.Model):
    """A till, a shop or a tool that a business's files come from; "" is the one without a name."""

    business = models.ForeignKey(
        Business, on_delete=models.CASCADE, db_index=False, related_name="data_sources"
    )
    name = models.CharField(max_length=100, blank=True)

    uploads: models.QuerySet[FileUploadRecord]
    said: models.QuerySet[Remembered]
    objects = DataSourceQuerySet.as_manager()
    files = answers = 0  # Filled by `uploads.sources.with_figures`, as is `last_upload`.
    last_upload: uuid.UUID | None = None

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["business", "name"], name="source_once_per_business"),
            models.UniqueConstraint(fields=["business", "id"], name="source_of_its_business"),
        ]

    def __str__(self) -> str:
        return self.name or "Not named"

    def remembered(self, signature: str) -> dict[str, Any]:
        """Answers for files with that header, as in `FileUploadRecord.answers`."""
        return dict(self.said.filter(signature=signature).values_list("kind", "answer"))
