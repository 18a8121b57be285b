"""The rows that could not be read."""

from __future__ import annotations

from django.db import models

from uploads.models.file_upload import FileUploadRecord


class RejectedRow(models.Model):
    """A record that could not be read; `problems` is [{"column", "value", "message"}]."""

    upload = models.ForeignKey(
        FileUploadRecord, on_delete=models.CASCADE, db_index=False, related_name="rejected_rows"
    )
    line_number = models.PositiveIntegerField()
    cells = models.JSONField()
    problems = models.JSONField()
    fixed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["upload", "line_number"], name="row_rejected_once_per_line"
            ),
        ]

    def __str__(self) -> str:
        return f"Line {self.line_number}"
