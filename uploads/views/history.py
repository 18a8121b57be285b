"""The list of uploads: narrowed, paged, and alive while something runs."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Iterable

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from portal.businesses.access import business_required, current_business
from uploads.history import narrowed
from uploads.models import FileUploadRecord
from uploads.page_forms import HistoryForm
from uploads.standing import Standing, standing

PAGE = 25
STOP_POLLING = 286


@business_required
@require_safe
def uploads(request: HttpRequest) -> HttpResponseBase:
    business = current_business(request)
    everything = FileUploadRecord.objects.for_business(business).newest_first()
    form = HistoryForm(request.GET, business=business)
    found = narrowed(everything, **form.cleaned_data) if form.is_valid() else everything
    shown = found.with_place_in_line().select_related("data_source")
    page = Paginator(shown, PAGE).get_page(request.GET.get("page"))
    rows = rows_of(page)
    context = {
        "form": form,
        "page": page,
        "rows": rows,
        "moving": moving(rows),
        "narrowed": any(form.data.get(name) for name in form.fields),
    }
    return render(request, "uploads/history.html", context)


@business_required
@require_safe
def live(request: HttpRequest) -> HttpResponseBase:
    """The rows asked for (`file_id`, repeated) as they stand now; 404 where one is gone."""
    asked = known_ids(request.GET.getlist("file_id"))
    shown = (
        FileUploadRecord.objects.for_business(current_business(request))
        .filter(pk__in=asked)
        .with_place_in_line()
        .select_related("data_source")
    )
    rows = rows_of(shown)
    if len(rows) < len(asked):
        raise Http404
    context = {"rows": rows, "moving": moving(rows)}
    status = 200 if context["moving"] else STOP_POLLING
    return render(request, "uploads/history.html#live", context, status=status)


@dataclasses.dataclass(frozen=True, slots=True)
class Row:
    upload: FileUploadRecord
    standing: Standing


def rows_of(uploads: Iterable[FileUploadRecord]) -> list[Row]:
    return [Row(upload, standing(upload)) for upload in uploads]


def moving(rows: list[Row]) -> list[str]:
    """The ids of those that are worth asking about again."""
    return [str(row.upload.pk) for row in rows if row.standing.moving]


def known_ids(texts: list[str]) -> set[uuid.UUID]:
    ids = set()
    for text in texts[:PAGE]:
        try:
            ids.add(uuid.UUID(text))
        except ValueError:
            continue
    return ids
