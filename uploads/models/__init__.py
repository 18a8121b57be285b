"""The uploaded file, what is remembered of its kind, and its rows that need a hand."""

from uploads.models.data_source import DataSource
from uploads.models.file_upload import FileUploadQuerySet, FileUploadRecord
from uploads.models.rejected_row import RejectedRow
from uploads.models.remembered import Remembered
from uploads.models.used_key import UsedKey

__all__ = [
    "DataSource",
    "FileUploadQuerySet",
    "FileUploadRecord",
    "RejectedRow",
    "Remembered",
    "UsedKey",
]
