"""What was said about files, so that it is asked only once."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from uploads.models.data_source import DataSource


class Remembered(models.Model):
    """One thing that holds for a data source's files with one header.

    `answer` is the text of an answer, or {header: field} where `kind` is "column_mapping". `header`
    holds the names of the columns. `question` and `label` are what was asked and what was chosen,
    in words; both are "" for what was said unasked. `filename` is the file that it was said about.
    """

    data_source = models.ForeignKey(
        DataSource, on_delete=models.CASCADE, db_index=False, related_name="said"
    )
    signature = models.CharField(max_length=32)
    kind = models.CharField(max_length=50)
    answer = models.JSONField()
    header = models.JSONField(default=list)
    question = models.TextField(blank=True)
    label = models.TextField(blank=True)
    filename = models.CharField(max_length=255, blank=True)
    said_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name_plural = "remembered answers"
        constraints = [
            models.UniqueConstraint(
                fields=["data_source", "signature", "kind"], name="remembered_once_per_header"
            ),
        ]

    def __str__(self) -> str:
        return self.kind
