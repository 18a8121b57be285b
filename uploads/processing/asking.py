"""What is asked of the person before a file is imported."""

from __future__ import annotations

import dataclasses
from typing import Any

from django.utils import dateformat

from uploads.claim import Claim
from uploads.csvfile.salestable import Option, Question
from uploads.models import FileUploadRecord

SAME_FILE = "same_file"
GO_ON, STOP = "import", "stop"


def same_file_question(upload: FileUploadRecord) -> Question | None:
    """Where a file of the same bytes has been imported, and nobody has said to go on."""
    if upload.check_only or SAME_FILE in upload.answers:
        return None
    earlier = FileUploadRecord.objects.standing().same_bytes_as(upload).newest_first().first()
    if earlier is None:
        return None
    return Question(
        SAME_FILE,
        f"This file was imported before, {as_told(earlier)}. Import it again?"
        " Rows that are already there are not added twice.",
        [Option(GO_ON, "Import it again"), Option(STOP, "Leave it out")],
        [],
    )


def as_told(upload: FileUploadRecord) -> str:
    """Such as: as sales.csv on 3 March 2026."""
    day = dateformat.format(upload.uploaded_at.astimezone(upload.business.zone), "j F Y")
    return f"as {upload.original_filename} on {day}"


def ask(claim: Claim, question: Question, account: dict[str, Any] | None) -> None:
    """The upload waits for an answer, and its business's other files go on."""
    claim.rows().update(
        status=FileUploadRecord.Status.PENDING,
        question=dataclasses.asdict(question),
        reading=account,
        processing_started_at=None,
        lease_expires_at=None,
        stalls=0,
    )
