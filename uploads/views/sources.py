"""Where files come from, and what is remembered of them."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from portal.businesses.access import business_required, current_business
from portal.refusals import Conflict
from uploads import sources
from uploads.models import DataSource
from uploads.page_forms import ForgetForm, SourceNameForm
from uploads.recalling import recalled

PAGE = 50


def source_or_404(request: HttpRequest, pk: int) -> DataSource:
    return get_object_or_404(sources.with_figures(current_business(request)), pk=pk)


@business_required
@require_safe
def data_sources(request: HttpRequest) -> HttpResponseBase:
    found = sources.with_figures(current_business(request))
    page = Paginator(found, PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "rows": sources.rows_of(page)}
    return render(request, "uploads/sources.html", context)


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
def data_source(request: HttpRequest, pk: int) -> HttpResponseBase:
    """What is remembered, and under which name."""
    source = source_or_404(request, pk)
    form = SourceNameForm(request.POST or None, initial={"name": source.name})
    if form.is_valid():
        try:
            sources.rename(source, form.cleaned_data["name"])
        except Conflict as refusal:
            form.add_error("name", refusal.message)
        else:
            messages.success(request, f"It is called {form.cleaned_data['name']} from now on.")
            return redirect("data_source", pk)
    return page_of(request, source, form)


def page_of(request: HttpRequest, source: DataSource, form: SourceNameForm) -> HttpResponse:
    context = {
        "source": source,
        "last": sources.rows_of([source])[0].last,
        "alike": recalled(source),
        "form": form,
    }
    return render(request, "uploads/source.html", context)


@business_required
@require_POST
def forget(request: HttpRequest, pk: int) -> HttpResponseBase:
    """One thing that was said, or all of them."""
    source = source_or_404(request, pk)
    form = ForgetForm(request.POST, source=source)
    if form.is_valid():
        sources.forget(source, form.cleaned_data["said"])
        messages.success(request, "Forgotten. You are asked again where a file leaves it open.")
    else:
        messages.warning(request, "That is not remembered any more.")
    return redirect("data_source", pk)


@business_required
@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponseBase:
    """For one that no file has come from."""
    source = source_or_404(request, pk)
    try:
        sources.remove(source)
    except Conflict as refusal:
        messages.error(request, refusal.message)
        return redirect("data_source", pk)
    messages.success(request, f"{source} is removed.")
    return redirect("data_sources")
