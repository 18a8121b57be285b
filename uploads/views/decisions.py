"""What a person decides about an upload: an answer, the columns, the corrections, the undo."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from portal.businesses.access import business_required, current_business
from portal.businesses.models import User
from portal.refusals import Conflict, NotFound, Refused
from uploads import deleting, fixing, questions, undo
from uploads.corrections import corrected
from uploads.explanation import explanation
from uploads.ledger import ledger
from uploads.page_forms import MappingForm, QuestionForm
from uploads.standing import Stage, counted, stage_of, standing
from uploads.views.detail import account, upload_or_404

UNDOABLE = {Stage.WAITING, Stage.ASKING, Stage.READING, Stage.IMPORTING, Stage.DONE}
READ_AGAIN = {Stage.ASKING, Stage.FAILED, Stage.CHECKED, Stage.UNDONE}


def decided(
    request: HttpRequest, file_id: uuid.UUID, act: Callable[[], object]
) -> HttpResponseBase:
    """Do it, or say why it cannot be done (any more), and show the upload as it is now."""
    try:
        act()
    except NotFound:
        raise
    except Refused as refusal:
        messages.error(request, refusal.message)
    return redirect("upload_detail", file_id)


@business_required
@require_POST
def answer(request: HttpRequest, file_id: uuid.UUID) -> HttpResponseBase:
    upload = upload_or_404(request, file_id)
    if stage_of(upload) is not Stage.ASKING:
        return redirect("upload_detail", file_id)
    form = QuestionForm(request.POST, question=upload.question or {})
    if form.is_about_another:
        messages.warning(request, "That was answered meanwhile. This is asked now.")
        return redirect("upload_detail", file_id)
    if not form.is_valid():
        context = account(request, upload) | {"question": form}
        return render(request, "uploads/detail.html", context)
    return decided(request, file_id, lambda: questions.answer(upload, form.answers()))


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
def mapping(request: HttpRequest, file_id: uuid.UUID) -> HttpResponseBase:
    """Say what each column means, before the import or after an undo, and read the file again."""
    upload = upload_or_404(request, file_id)
    shown = explanation(upload.reading, current_business(request))
    if not shown or stage_of(upload) not in READ_AGAIN:
        messages.warning(request, "Columns can be changed before an import, or after an undo.")
        return redirect("upload_detail", file_id)
    form = MappingForm(request.POST or None, reading=upload.reading or {})
    if form.is_valid():
        asked = stage_of(upload) is Stage.ASKING
        go_on = questions.answer if asked else questions.read_again
        return decided(request, file_id, lambda: go_on(upload, {"column_mapping": form.mapping()}))
    context = {"upload": upload, "form": form, "reading": shown}
    return render(request, "uploads/mapping.html", context)


@business_required
@require_POST
def again(request: HttpRequest, file_id: uuid.UUID) -> HttpResponseBase:
    """Import what was only checked, failed, or was undone."""
    upload, good_rows = upload_or_404(request, file_id), "good_rows" in request.POST
    return decided(request, file_id, lambda: questions.import_again(upload, good_rows=good_rows))


@business_required
@require_POST
def ask_again(request: HttpRequest, file_id: uuid.UUID) -> HttpResponseBase:
    """Forget the answers, and read the file as if it were the first with its header."""
    upload = upload_or_404(request, file_id)
    return decided(request, file_id, lambda: questions.ask_again(upload))


@business_required
@require_POST
def fix(request: HttpRequest, file_id: uuid.UUID) -> HttpResponseBase:
    """Import the rows that were corrected; those still wrong stay, as they are now."""
    upload = upload_or_404(request, file_id)
    rows = corrected(upload, request.POST)
    try:
        fixed = fixing.fix_rows(upload, rows) if rows else 0
    except Conflict as refusal:
        messages.error(request, refusal.message)
        return redirect("upload_detail", file_id)
    if not rows:
        messages.info(request, "Nothing was changed. Correct a row below, then import it.")
    if fixed:
        messages.success(request, f"{counted(fixed, 'row')} imported.")
    if left := len(rows) - fixed:
        need = "needs" if left == 1 else "need"
        messages.warning(request, f"{counted(left, 'row')} still {need} your help.")
    return redirect(f"{reverse('upload_detail', args=[file_id])}#to-fix")


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
def take_back(request: HttpRequest, file_id: uuid.UUID) -> HttpResponseBase:
    """Ask once, then take the upload's sales out again."""
    upload = upload_or_404(request, file_id)
    if stage_of(upload) not in UNDOABLE:
        return redirect("upload_detail", file_id)
    if request.method == "POST":
        return decided(request, file_id, lambda: undo.request(upload))
    context: dict[str, Any] = {"upload": upload, "standing": standing(upload)}
    if context["standing"].stage is Stage.DONE:
        context["ledger"] = ledger(upload, current_business(request))
    return render(request, "uploads/undo.html", context)


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: HttpRequest, file_id: uuid.UUID) -> HttpResponseBase:
    """Ask once, then the file and its place in the history are gone."""
    upload = upload_or_404(request, file_id)
    if not deleting.may_delete(upload, cast("User", request.user)):
        raise Http404
    if request.method != "POST":
        if not deleting.is_possible(upload):
            return redirect("upload_detail", file_id)
        return render(request, "uploads/delete.html", {"upload": upload})
    try:
        deleting.delete(upload)
    except Conflict as refusal:
        messages.error(request, refusal.message)
        return redirect("upload_detail", file_id)
    messages.success(request, f"{upload} is deleted.")
    return redirect("uploads")
