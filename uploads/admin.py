"""Uploads in the admin: to be looked at, and undone."""

from __future__ import annotations

from django.contrib import admin

from portal.read_only import ReadOnlyAdmin
from uploads.models import DataSource, FileUploadRecord, RejectedRow


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


@admin.register(DataSource)
class DataSourceAdmin(ReadOnlyAdmin):
    list_display = ("__str__", "business")
    list_filter = ("business",)
    list_select_related = ("business",)
    search_fields = ("name", "business__name")


@admin.register(RejectedRow)
class RejectedRowAdmin(ReadOnlyAdmin):
    list_display = ("line_number", "upload", "fixed_at")
    list_filter = (("fixed_at", admin.EmptyFieldListFilter),)
    list_select_related = ("upload",)
    search_fields = ("upload__original_filename", "upload__file_id")
