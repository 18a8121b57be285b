"""How tills, shops and tools send their files by themselves, and the keys that they need for it."""

from __future__ import annotations

import dataclasses
from typing import Any, cast

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from portal.businesses.access import business_required, current_business
from portal.businesses.models import Business, User
from portal.integrations import keys, tokens
from portal.integrations.forms import AccessKeyForm
from portal.integrations.models import AccessKey
from portal.refusals import Refused


@dataclasses.dataclass(frozen=True, slots=True)
class Row:
    key: AccessKey
    usable: bool


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
def integrations(request: HttpRequest) -> HttpResponse:
    """A new key's secret is in the answer to the form, and nowhere else: it is shown once."""
    business = current_business(request)
    owner = business.is_owned_by(request.user)
    if request.method == "POST" and not owner:
        raise Http404
    form = AccessKeyForm(request.POST or None)
    made: dict[str, Any] = {}
    if form.is_valid():
        try:
            key, secret = keys.make(
                business, form.cleaned_data["name"], by=cast("User", request.user)
            )
        except Refused as refusal:
            form.add_error("name", refusal.message)
        else:
            made = {"made": key, "secret": secret}
            form = AccessKeyForm()
    context = {"form": form, "owner": owner, "rows": rows_of(business), **made}
    return render(request, "integrations/integrations.html", context)


def rows_of(business: Business) -> list[Row]:
    mine = AccessKey.objects.for_business(business)
    usable = set(mine.usable().values_list("pk", flat=True))
    found = mine.select_related("made_by").order_by("-made_at", "-pk")
    return [Row(key, key.pk in usable) for key in found]


@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    """How to call the JSON endpoint of this very site; open to all, as its reference is."""
    context = {
        "site": request.build_absolute_uri("/").rstrip("/"),
        "max_bytes": settings.UPLOAD_MAX_BYTES,
        "per_minute": settings.UPLOAD_RATE_PER_MINUTE,
        "token_life": tokens.LIFE,
    }
    return render(request, "integrations/guide.html", context)


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask once, then stop the key at once."""
    business = current_business(request)
    standing = AccessKey.objects.for_business(business).filter(revoked_at=None)
    key = get_object_or_404(standing.select_related("business"), pk=pk)
    if not business.is_owned_by(request.user):
        raise Http404
    if request.method != "POST":
        return render(request, "integrations/revoke.html", {"key": key})
    try:
        keys.revoke(key, by=cast("User", request.user))
    except Refused as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(
            request, f"The key {key} is revoked. Nothing can be sent with it any more."
        )
    return redirect("integrations")
