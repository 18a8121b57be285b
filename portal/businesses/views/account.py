"""A person's own page."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from portal.businesses.access import signed_in_only
from portal.businesses.forms import NameForm
from portal.businesses.models import User


@never_cache
@signed_in_only
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    user = cast("User", request.user)
    form = NameForm(request.POST or None, initial={"name": user.name})
    if form.is_valid():
        user.rename(form.cleaned_data["name"])
        messages.success(request, "Saved.")
        return redirect("your_account")
    return render(request, "businesses/account.html", {"form": form})
