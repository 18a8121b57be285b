"""Uploads in the admin: to be looked at, and undone."""

from __future__ import annotations

from django.contrib import admin, messages
from django.http import HttpRequest

from portal.read_only import ReadOnlyAdmin
from portal.refusals import NotFound
from uploads import undo
from uploads.models import (
    DataSource,
    FileUploadQuerySet,
    FileUploadRecord,
    RejectedRow,
    Remembered,
    UsedKey,
)


@admin.register(FileUploadRecord)
class UploadAdmin(ReadOnlyAdmin):
    list_display = (
        "original_filename",
        "business",
        "status",
        "row_count",
        "rows_processed",
        "rows_failed",
        "created_transactions",
        "uploaded_at",
        "undone_at",
    )
    list_filter = ("status", "uploaded_at", ("undone_at", admin.EmptyFieldListFilter), "business")
    list_select_related = ("business",)
    search_fields = ("original_filename", "file_id", "error_reference", "business__name")
    date_hierarchy = "uploaded_at"
    actions = ("undo_imports",)

    @admin.action(description="Undo import: take the sales out again")
    def undo_imports(self, request: HttpRequest, uploads: FileUploadQuerySet) -> None:
        requested = sum(is_requested(upload) for upload in uploads)
        left = len(uploads) - requested
        if requested:
            self.message_user(request, f"{requested} being undone.", messages.SUCCESS)
        if left:
            self.message_user(request, f"{left} had nothing to undo.", messages.WARNING)


def is_requested(upload: FileUploadRecord) -> bool:
    """Whether there is something to undo; there is not where it was deleted meanwhile."""
    try:
        return undo.request(upload)
    except NotFound:
        return False


@admin.register(DataSource)
class DataSourceAdmin(ReadOnlyAdmin):
    list_display = ("__str__", "business")
    list_filter = ("business",)
    list_select_related = ("business",)
    search_fields = ("name", "business__name")


@admin.register(Remembered)
class RememberedAdmin(ReadOnlyAdmin):
    list_display = ("kind", "data_source", "answer", "filename", "said_at")
    list_filter = ("kind",)
    list_select_related = ("data_source",)
    search_fields = ("data_source__name", "filename")


@admin.register(RejectedRow)
class RejectedRowAdmin(ReadOnlyAdmin):
    list_display = ("line_number", "upload", "fixed_at")
    list_filter = (("fixed_at", admin.EmptyFieldListFilter),)
    list_select_related = ("upload",)
    search_fields = ("upload__original_filename", "upload__file_id")


@admin.register(UsedKey)
class UsedKeyAdmin(ReadOnlyAdmin):
    list_display = ("key", "business", "upload")
    list_filter = ("business",)
    list_select_related = ("business", "upload")
    search_fields = ("key", "business__name")
