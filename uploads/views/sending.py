"""The page that takes files, one at a time or several, and the sample to try."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, cast

from django.conf import settings
from django.contrib import messages
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.datastructures import MultiValueDict
from django.views.decorators.http import require_http_methods

from portal.businesses.access import business_required, current_business
from portal.businesses.models import User
from portal.refusals import Refused
from uploads import intake, sources
from uploads.forms import UploadForm
from uploads.models import FileUploadRecord
from uploads.page_forms import UploadPageForm
from uploads.places import Places, places_of
from uploads.standing import counted

SAMPLE = Path(__file__).parent.parent / "salesdrop-sample.csv"


@dataclasses.dataclass(frozen=True, slots=True)
class Sent:
    """One file at the door: taken (`upload`), or not (`problem`, and the answer's HTTP status)."""

    name: str
    upload: FileUploadRecord | None = None
    problem: str = ""
    status: int = 201
    wait: int | None = None


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: HttpRequest) -> HttpResponseBase:
    """A script sends each file by itself and gets a line about it; a plain form sends them all."""
    if request.method != "POST":
        return page(request, asking(request))
    files: list[Any] = request.FILES.getlist("file") or [None]
    places = places_of(current_business(request))
    sent = [send(request, form_with(request, file, places), name_of(file)) for file in files]
    if "HX-Request" in request.headers:
        return line(request, sent[0])
    if all(one.upload for one in sent):
        return arrived(request, sent)
    form = asking(request)
    form.is_valid()
    form.set_problems([f"{one.name}: {one.problem}" for one in sent if one.problem])
    return page(request, form, sent)


type Posted = UploadedFile[Any] | None


def asking(request: HttpRequest) -> UploadPageForm:
    """The form of the page, as it was sent or to be filled in."""
    places = places_of(current_business(request))
    if request.method == "POST":
        return UploadPageForm(request.POST, request.FILES, places=places)
    return UploadPageForm(places=places)


def form_with(request: HttpRequest, file: Posted, places: Places) -> UploadPageForm:
    files = MultiValueDict({"file": [file]} if file else {})
    return UploadPageForm(request.POST, files, places=places)


def name_of(file: Posted) -> str:
    return (file and file.name) or "No file"


def send(request: HttpRequest, form: UploadForm, name: str) -> Sent:
    if not form.is_valid():
        problems = [str(problem) for found in form.errors.values() for problem in found]
        return Sent(name, problem=" ".join(problems), status=400)
    try:
        upload = intake.accept(
            business=current_business(request), user=cast("User", request.user), **form.cleaned_data
        )
    except Refused as refusal:
        return Sent(name, problem=refusal.message, status=refusal.status, wait=refusal.retry_after)
    return Sent(name, upload)


def line(request: HttpRequest, sent: Sent) -> HttpResponse:
    answer = render(request, "uploads/upload.html#line", {"sent": sent}, status=sent.status)
    if sent.wait is not None:
        answer["Retry-After"] = str(sent.wait)
    return answer


def arrived(request: HttpRequest, sent: list[Sent]) -> HttpResponse:
    if len(sent) == 1 and sent[0].upload:
        return redirect("upload_detail", sent[0].upload.pk)
    messages.success(request, f"{counted(len(sent), 'file')} taken. They are imported in turn.")
    return redirect("uploads")


def page(
    request: HttpRequest, form: UploadPageForm, sent: list[Sent] | None = None
) -> HttpResponse:
    context = {"form": form, "sent": sent or [], "max_bytes": settings.UPLOAD_MAX_BYTES}
    return render(request, "uploads/upload.html", context)


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
def sample(request: HttpRequest) -> HttpResponseBase:
    """A small file of made-up sales, two rows of which need a hand: to look at, or to try."""
    if request.method != "POST":
        return FileResponse(SAMPLE.open("rb"), as_attachment=True, filename=SAMPLE.name)
    file = SimpleUploadedFile(SAMPLE.name, SAMPLE.read_bytes(), "text/csv")
    form = UploadForm({"data_source_name": sources.SAMPLE}, MultiValueDict({"file": [file]}))
    sent = send(request, form, SAMPLE.name)
    if sent.upload:
        return redirect("upload_detail", sent.upload.pk)
    messages.error(request, sent.problem)
    return redirect("upload")
