"""Where files come from."""

from __future__ import annotations

from typing import Any, Self

from django.db import models

from portal.businesses.models import Business
from portal.businesses.owned import OwnedQuerySet


class DataSourceQuerySet(OwnedQuerySet["DataSource"]):
    def named(self) -> Self:
        """All but the default one, by name."""
        return self.exclude(name="").order_by("name")


class DataSource(models.Model):
    """Where a business's files come from, and what was answered about them.

    Both by header signature: `mappings` is {signature: {header: field}} and `answers` is
    {signature: {question kind: answer}}.
    """

    business = models.ForeignKey(
        Business, on_delete=models.CASCADE, db_index=False, related_name="data_sources"
    )
    name = models.CharField(max_length=100, blank=True)
    mappings = models.JSONField(default=dict, blank=True)
    answers = models.JSONField(default=dict, blank=True)

    objects = DataSourceQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["business", "name"], name="source_once_per_business"),
            models.UniqueConstraint(fields=["business", "id"], name="source_of_its_business"),
        ]

    def __str__(self) -> str:
        return self.name or "Default"

    def remembered(self, signature: str) -> dict[str, Any]:
        """Answers for files with that header, as in `FileUploadRecord.answers`."""
        known = dict(self.answers.get(signature, {}))
        if mapping := self.mappings.get(signature):
            known["column_mapping"] = mapping
        return known
