"""What the JSON endpoint answers with."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any, Literal, Self

from ninja import Field, Schema

from uploads.models import FileUploadRecord, RejectedRow
from uploads.told import QuestionTold, ReadingTold

ERRORS_SHOWN = 100
ENDED = {FileUploadRecord.Status.COMPLETED, FileUploadRecord.Status.FAILED}


class TakenFile(Schema):
    message: Literal["Processing file..."] = "Processing file..."
    file_id: uuid.UUID
    file_name: str
    rows_detected: int = Field(description="Records below the header.")
    estimated_processing_time: int = Field(description="Whole seconds, at least 1.")


class Taken(Schema):
    status: Literal["pending"] = "pending"
    data: TakenFile

    @classmethod
    def of(cls, upload: FileUploadRecord) -> Taken:
        """The same at any time, for a repeat under an Idempotency-Key gives the first answer."""
        return cls(
            data=TakenFile(
                file_id=upload.file_id,
                file_name=upload.original_filename,
                rows_detected=upload.rows_detected,
                estimated_processing_time=upload.estimated_seconds,
            )
        )


class RowError(Schema):
    row: int = Field(description="The physical line of the file on which the record starts.")
    error: str
    column: str
    value: str


class UploadSummary(Schema):
    """An upload as it stands; all keys are always there."""

    file_id: uuid.UUID
    status: FileUploadRecord.Status
    file_name: str
    data_source_name: str
    row_count: int
    rows_processed: int
    rows_failed: int
    percent_complete: int = Field(ge=0, le=100)
    uploaded_at: dt.datetime
    processing_started_at: dt.datetime | None
    processing_completed_at: dt.datetime | None
    undone_at: dt.datetime | None
    created_transactions: int
    skipped_rows: int = Field(description="Rejected rows and duplicates.")
    duplicate_rows: int
    ignored_rows: int
    created_at: dt.datetime | None = Field(description="When the sales were all in.")
    error_message: str | None

    @classmethod
    def of(cls, upload: FileUploadRecord, **more: Any) -> Self:
        """One query at most, for the name of the data source."""
        completed = upload.status == FileUploadRecord.Status.COMPLETED
        return cls(
            file_id=upload.file_id,
            status=FileUploadRecord.Status(upload.status),
            file_name=upload.original_filename,
            data_source_name=upload.data_source.name,
            row_count=upload.row_count,
            rows_processed=upload.rows_processed,
            rows_failed=upload.rows_failed,
            percent_complete=percent_complete(upload),
            uploaded_at=upload.uploaded_at,
            processing_started_at=upload.processing_started_at,
            processing_completed_at=upload.processing_completed_at,
            undone_at=upload.undone_at,
            created_transactions=upload.created_transactions,
            skipped_rows=upload.skipped_rows,
            duplicate_rows=upload.duplicate_rows,
            ignored_rows=upload.ignored_rows,
            created_at=upload.processing_completed_at if completed else None,
            error_message=upload.error_message or None,
            **more,
        )


class UploadStatus(UploadSummary):
    errors: list[RowError] = Field(
        description=f"The first {ERRORS_SHOWN}, once it is completed or failed."
    )
    errors_total: int
    question: QuestionTold | None = Field(description="What is to be answered before it goes on.")
    reading: ReadingTold | None

    @classmethod
    def of(cls, upload: FileUploadRecord, **more: Any) -> Self:
        """Its errors are asked for only at its end."""
        errors: list[RowError] = []
        if upload.status in ENDED and upload.rows_failed:
            rows = upload.rejected_rows.filter(fixed_at=None).order_by("line_number")
            errors = [error_of(row) for row in rows[:ERRORS_SHOWN]]
        return super().of(
            upload,
            errors=errors,
            errors_total=upload.rows_failed if errors else 0,
            question=upload.question and QuestionTold(**upload.question),
            reading=ReadingTold.of(upload),
            **more,
        )


class Uploads(Schema):
    """Newest first; `next_cursor` asks for those after these, and is null at the end."""

    uploads: list[UploadSummary]
    next_cursor: str | None


class AnswersGiven(Schema):
    """Answers by the question's kind."""

    model_config = {"extra": "allow"}

    date_order: Literal["dmy", "mdy", "ymd"] | None = None
    decimal_sign: Literal[".", ","] | None = None
    column_mapping: dict[str, str] | None = None


def percent_complete(upload: FileUploadRecord) -> int:
    if upload.status in ENDED:
        return 100
    return 100 * upload.rows_processed // upload.row_count if upload.row_count else 0


def error_of(row: RejectedRow) -> RowError:
    """One for each row: its first cell at fault, and all that is wrong with it."""
    first = row.problems[0]
    sentence = " ".join(problem["message"] for problem in row.problems)
    return RowError(
        row=row.line_number, error=sentence, column=first["column"], value=first["value"]
    )
