"""Files in, and what became of them, for programs. Thin: the form and intake are the pages' own."""

from __future__ import annotations

import uuid
from typing import Annotated, Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404
from ninja import Query, Router, Status

from portal.integrations.bearer import Bearer, Call
from portal.refusals import InvalidFields, InvalidFile
from portal.sizes import in_words
from portal.texts import StorableText
from uploads import content, intake, listing, questions, rejected_csv, undo
from uploads.forms import UploadForm
from uploads.models import FileUploadRecord
from uploads.shapes import AnswersGiven, Taken, Uploads, UploadStatus, UploadSummary
from uploads.standing import standing

KEY_HEADER = "Idempotency-Key"
KEY_LENGTH = 255
LONGEST_WAIT = 10
FORM_BODY: dict[str, Any] = {
    "parameters": [
        {
            "in": "header",
            "name": KEY_HEADER,
            "schema": {"type": "string", "maxLength": KEY_LENGTH},
            "description": "The same key with the same request gives the first answer again, or "
            "409 where its upload has been deleted.",
        }
    ],
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {"type": "string", "format": "binary"},
                        "data_source_name": {"type": "string", "maxLength": 100},
                        "all_or_nothing": {"type": "boolean"},
                        "check_only": {"type": "boolean"},
                        "date_order": {"enum": ["dmy", "mdy", "ymd"]},
                        "decimal_sign": {"enum": [".", ","]},
                        "column_mapping": {
                            "type": "object",
                            "additionalProperties": {"type": "string"},
                        },
                    },
                }
            }
        },
    },
}

router = Router(tags=["Uploads"], auth=Bearer())


@router.post("/upload-csv", response={202: Taken}, openapi_extra=FORM_BODY)
def upload_csv(request: Call, response: HttpResponse) -> Status[Taken]:
    """Take a file in. It is kept from then on, and imported in the background."""
    form = UploadForm(request.POST, request.FILES)
    if not form.is_valid():
        raise refused_form(form)
    said = form.cleaned_data
    # A program that sends a file again cannot be asked whether it means it.
    said["answers"] = {"same_file": "import", **said["answers"]}
    try:
        upload = intake.accept(
            business=request.auth.business,
            user=request.auth.user,
            idempotency_key=idempotency_key(request),
            **said,
        )
    except InvalidFile as refused:
        raise invalid_file(refused.message, refused.details) from None
    response["Location"] = f"/data/upload-csv/{upload.file_id}"
    response["Retry-After"] = str(worth_waiting(upload))
    return Status(202, Taken.of(upload))


@router.get("/upload-csv", response=Uploads)
def uploads(
    request: Call,
    status: FileUploadRecord.Status | None = None,
    data_source_name: StorableText | None = None,
    cursor: str | None = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 50,
) -> Uploads:
    """The uploads of the business, newest first."""
    found, following = listing.page(
        request.auth.business,
        status=status,
        data_source_name=data_source_name,
        cursor=cursor,
        limit=limit,
    )
    return Uploads(uploads=[UploadSummary.of(each) for each in found], next_cursor=following)


@router.get("/upload-csv/{uuid:file_id}", response=UploadStatus)
def upload_status(request: Call, response: HttpResponse, file_id: uuid.UUID) -> UploadStatus:
    """How far an upload is, and what became of its rows.

    While it moves, `Retry-After` says in how many seconds it is worth asking again.
    """
    upload = upload_or_404(request, file_id)
    if standing(upload).moving:
        response["Retry-After"] = str(worth_waiting(upload))
    return UploadStatus.of(upload)


@router.get("/upload-csv/{uuid:file_id}/rejected.csv", response={200: None})
def rejected_rows(request: Call, file_id: uuid.UUID) -> HttpResponseBase:
    """The rejected rows as CSV, with line and problem: correct it and upload it again."""
    return rejected_csv.response(upload_or_404(request, file_id))


@router.post("/upload-csv/{uuid:file_id}/answers", response={202: UploadStatus})
def answers(request: Call, file_id: uuid.UUID, given: AnswersGiven) -> Status[UploadStatus]:
    """Answer the question of an upload, and on it goes."""
    upload = upload_or_404(request, file_id)
    questions.answer(upload, given.model_dump(exclude_none=True))
    return Status(202, UploadStatus.of(upload))


@router.delete("/upload-csv/{uuid:file_id}", response={202: UploadStatus, 200: UploadStatus})
def undo_upload(request: Call, file_id: uuid.UUID) -> Status[UploadStatus]:
    """Take the sales of an upload out again, also while it is imported; again: no change."""
    upload = upload_or_404(request, file_id)
    requested = undo.request(upload)
    return Status(202 if requested else 200, UploadStatus.of(upload))


def worth_waiting(upload: FileUploadRecord) -> int:
    """Seconds until it is likely to have ended, few enough to see it move."""
    left = standing(upload).seconds_left or upload.estimated_seconds
    return min(max(left, 1), LONGEST_WAIT)


def upload_or_404(request: Call, file_id: uuid.UUID) -> FileUploadRecord:
    mine = FileUploadRecord.objects.for_business(request.auth.business)
    return get_object_or_404(mine.select_related("data_source"), pk=file_id)


def idempotency_key(request: HttpRequest) -> str:
    key = request.headers.get(KEY_HEADER, "").strip()
    if len(key) > KEY_LENGTH:
        sentence = f"A key has at most {KEY_LENGTH} characters."
        raise InvalidFields(f"The {KEY_HEADER} is too long.", details={KEY_HEADER: [sentence]})
    return key


def refused_form(form: UploadForm) -> InvalidFile | InvalidFields:
    if "file" in form.errors:
        return invalid_file(content.REASONS["missing"], {"reason": "missing"})
    return InvalidFields("A field of the form is wrong.", details=dict(form.errors))


def invalid_file(sentence: str, details: dict[str, Any]) -> InvalidFile:
    limit = in_words(settings.UPLOAD_MAX_BYTES).replace(" ", "")
    return InvalidFile(f"File must be a valid CSV, max {limit}. {sentence}", details=details)
