"""One upload: its progress, its question, its ledger, its rows that need a hand."""

from __future__ import annotations

import uuid
from typing import Any, cast

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from portal.businesses.access import business_required, current_business
from portal.businesses.models import User
from uploads import deleting, rejected_csv
from uploads.corrections import rows_to_fix
from uploads.explanation import explanation
from uploads.ledger import ledger
from uploads.models import FileUploadRecord
from uploads.page_forms import QuestionForm
from uploads.questions import is_answered
from uploads.standing import Stage, standing

STOP_POLLING = 286
WITH_LEDGER = {Stage.DONE, Stage.CHECKED}
WITH_READING = {Stage.DONE, Stage.CHECKED, Stage.ASKING, Stage.FAILED, Stage.UNDONE}


def upload_or_404(request: HttpRequest, file_id: uuid.UUID) -> FileUploadRecord:
    """In one SELECT: the record, its data source and its place in line."""
    mine = FileUploadRecord.objects.for_business(current_business(request))
    return get_object_or_404(mine.with_place_in_line().select_related("data_source"), pk=file_id)


@business_required
@require_safe
def detail(request: HttpRequest, file_id: uuid.UUID) -> HttpResponseBase:
    return render(request, "uploads/detail.html", account(request, upload_or_404(request, file_id)))


@business_required
@require_safe
def status(request: HttpRequest, file_id: uuid.UUID) -> HttpResponseBase:
    """The part of the page that changes; asked for every second until nothing moves."""
    context = account(request, upload_or_404(request, file_id))
    code = 200 if context["standing"].moving else STOP_POLLING
    return render(request, "uploads/detail.html#state", context, status=code)


def account(request: HttpRequest, upload: FileUploadRecord) -> dict[str, Any]:
    """Everything there is to say of an upload as it stands; little of it while it moves."""
    now = standing(upload)
    context: dict[str, Any] = {"upload": upload, "standing": now}
    if now.stage in WITH_LEDGER:
        context["ledger"] = ledger(upload, current_business(request))
    if now.stage is Stage.ASKING:
        context["question"] = QuestionForm(question=upload.question or {})
    if now.stage in WITH_READING:
        context["answered"] = is_answered(upload)
        context["reading"] = explanation(upload.reading, current_business(request))
        context["may_delete"] = deleting.may_delete(upload, cast("User", request.user))
        context["deletable"] = context["may_delete"] and deleting.is_possible(upload)
    if upload.rows_failed and not now.moving and now.stage is not Stage.UNDONE:
        context["to_fix"] = rows_to_fix(upload, request.GET.get("page"))
    return context


@business_required
@require_safe
def rejected(request: HttpRequest, file_id: uuid.UUID) -> HttpResponseBase:
    return rejected_csv.response(upload_or_404(request, file_id))
