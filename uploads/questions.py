"""What a person says about a file: an answer to its question, or how it is to be read again.

Each raises NotFound where the file is deleted meanwhile.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from django.db import transaction
from django.db.models import F
from django.db.models.functions import Now

from portal.refusals import Conflict, InvalidFields
from uploads import gone, remembering
from uploads.csvfile.columns.column import FIELD_KINDS
from uploads.models import FileUploadRecord
from uploads.processing.asking import GO_ON, SAME_FILE, STOP
from uploads.remembering import MAPPING, NOT_REMEMBERED
from uploads.tasks import import_file

Status = FileUploadRecord.Status

CHOICES = {"date_order": ("dmy", "mdy", "ymd"), "decimal_sign": (".", ",")}
_YEAR = re.compile(r"(19|20)[0-9]{2}")
"""Besides the years that are offered."""
LEFT_OUT = "You left this file out, for it was imported before."

AS_LEFT_OUT = {
    "status": Status.FAILED,
    "error_message": LEFT_OUT,
    "processing_completed_at": Now(),
}
AS_NEW = {
    "status": Status.PENDING,
    "question": None,
    "forecast": None,
    "error_message": "",
    "error_reference": "",
    "processing_started_at": None,
    "processing_completed_at": None,
    "undo_requested_at": None,
    "undone_at": None,
    "lease_expires_at": None,
    "stalls": 0,
    "row_count": 0,
    "rows_processed": 0,
    "rows_failed": 0,
    "created_transactions": 0,
    "refunds_added": 0,
    "duplicate_rows": 0,
    "ignored_rows": 0,
}


def answer(upload: FileUploadRecord, given: Mapping[str, Any]) -> None:
    """Remembers what is said, for this file and the next ones with its header, and puts it in line.

    `given` is {question's kind: answer} or {"column_mapping": {header: field}}. Raises Conflict
    where nothing is asked, and InvalidFields.
    """
    if upload.status != Status.PENDING or not upload.question or upload.undo_requested_at:
        raise Conflict("Nothing is asked about this file.")
    _validate(upload, given)
    with transaction.atomic():
        if given.get(SAME_FILE) == STOP:
            _end_question(upload, **AS_LEFT_OUT)
        else:
            _end_question(upload, answers={**upload.answers, **given})
            remembering.remember(upload, given)
            _put_in_line(upload)
    gone.refresh(upload)


def import_again(upload: FileUploadRecord, *, good_rows: bool = False) -> None:
    """Puts a file in line once more: one that was undone, failed, or was only checked.

    With `good_rows` also where not every row is good. Raises Conflict where its sales are in the
    books or on their way.
    """
    everything = upload.all_or_nothing and not good_rows
    with transaction.atomic():
        _start_anew(upload, upload.answers, check_only=False, all_or_nothing=everything)
    gone.refresh(upload)


def read_again(upload: FileUploadRecord, given: Mapping[str, Any]) -> None:
    """As `import_again`, and as `given` says, as in `answer`; a check stays a check.

    Raises Conflict, and InvalidFields.
    """
    _validate(upload, given, asked=False)
    with transaction.atomic():
        _start_anew(upload, {**upload.answers, **given})
        remembering.remember(upload, given)
    gone.refresh(upload)


def ask_again(upload: FileUploadRecord) -> None:
    """As `read_again`, with all forgotten that was said about files with this header."""
    with transaction.atomic():
        _start_anew(upload, {})
        remembering.forget(upload)
    gone.refresh(upload)


def is_answered(upload: FileUploadRecord) -> bool:
    """Whether anything was said about this file, or about others with its header."""
    return bool(upload.answers.keys() - NOT_REMEMBERED or remembering.is_remembered(upload))


def _end_question(upload: FileUploadRecord, **changes: Any) -> None:
    """Raises Conflict where it was answered meanwhile, though another one may be asked by now."""
    waiting = FileUploadRecord.objects.filter(
        pk=upload.pk,
        epoch=upload.epoch,
        status=Status.PENDING,
        question__isnull=False,
        undo_requested_at=None,
    )
    if not waiting.update(question=None, **changes):
        raise gone.refusal(upload, "Somebody has answered this meanwhile.")


def _start_anew(upload: FileUploadRecord, answers: Mapping[str, Any], **changes: bool) -> None:
    again = FileUploadRecord.objects.idle_without_sales().filter(pk=upload.pk)
    put_back = again.update(
        **AS_NEW, **changes, epoch=F("epoch") + 1, answers={**answers, SAME_FILE: GO_ON}
    )
    if not put_back:
        raise gone.refusal(upload, "Undo this import first; then it can be read in another way.")
    upload.rejected_rows.all().delete()
    _put_in_line(upload)


def _put_in_line(upload: FileUploadRecord) -> None:
    transaction.on_commit(partial(import_file.enqueue, str(upload.pk)), robust=True)


def _validate(upload: FileUploadRecord, given: Mapping[str, Any], *, asked: bool = True) -> None:
    """Raises InvalidFields, with a sentence for each answer that cannot be."""
    problems = {
        kind: [problem] for kind, said in given.items() if (problem := _problem(upload, kind, said))
    }
    question = upload.question or {}
    if asked and not problems and not given.keys() & {question.get("kind"), MAPPING}:
        problems = {str(question.get("kind")): ["Please answer the question."]}
    if problems:
        raise InvalidFields("This cannot be the answer.", details=problems)


def _problem(upload: FileUploadRecord, kind: str, said: Any) -> str:
    question = upload.question or {}
    if kind == MAPPING:
        return _mapping_problem(upload, said)
    if kind == question.get("kind"):
        if kind == "year" and _YEAR.fullmatch(str(said)):
            return ""
        allowed = [option["value"] for option in question["options"]]
    elif kind in CHOICES:
        allowed = list(CHOICES[kind])
    else:
        return "This is not asked."
    return "" if said in allowed else f"Choose one of: {', '.join(allowed)}."


def _mapping_problem(upload: FileUploadRecord, said: Any) -> str:
    if not isinstance(said, dict) or not all(isinstance(field, str) for field in said.values()):
        return "Say for each column what it is."
    header = set((upload.reading or {}).get("header") or said)
    if unknown := [column for column in said if column not in header]:
        return f"The file has no column {unknown[0]}."
    if unknown := [field for field in said.values() if field and field not in FIELD_KINDS]:
        return f"{unknown[0]} is none of: {', '.join(FIELD_KINDS)}."
    return ""
