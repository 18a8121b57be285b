"""Deleting a business, or one's own account, after a word is typed and the password asked."""

from __future__ import annotations

from typing import cast

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.contrib.auth import logout
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from portal.businesses import closing
from portal.businesses.access import View, business_required, current_business, signed_in_only
from portal.businesses.forms import ConfirmForm
from portal.businesses.models import Business, User
from portal.refusals import Refused


def password_asked[**P](view: View[P]) -> View[P]:
    """Before a POST, unless it was typed within the last minutes; the POST then goes on."""
    asked: View[P] = reauthentication_required(view, allow_get=True)
    return asked


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
@password_asked
def business(request: HttpRequest) -> HttpResponse:
    """Only for owners: for others there is no such page."""
    closed = current_business(request)
    if not closed.is_owned_by(request.user):
        raise Http404
    form = ConfirmForm(request.POST or None, word=closed.name)
    if not form.is_valid():
        context = {"form": form, "others": closed.memberships.count() - 1}
        return render(request, "businesses/delete.html", context)
    try:
        closing.close(closed, by=cast("User", request.user))
    except Refused as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, f"{closed} is deleted. Its sales and files are being removed.")
    return redirect("home")


@never_cache
@signed_in_only
@require_http_methods(["GET", "HEAD", "POST"])
@password_asked
def account(request: HttpRequest) -> HttpResponse:
    user = cast("User", request.user)
    departure = closing.departure_of(user)
    form = ConfirmForm(request.POST or None, word=user.email)
    if departure.to_hand_over or not form.is_valid():
        context = {"form": form, "departure": departure}
        return render(request, "businesses/account_delete.html", context)
    try:
        closing.delete_account(user, closing=named_on_the_page(request, departure))
    except Refused as refusal:
        messages.error(request, refusal.message)
        return redirect("your_account_delete")
    logout(request)
    messages.success(request, "Your account is deleted.")
    return redirect("home")


def named_on_the_page(request: HttpRequest, departure: closing.Departure) -> list[Business]:
    """Those to close that the person was told of: somebody may have left since."""
    told = request.POST.getlist("closing")
    return [business for business in departure.to_close if str(business.pk) in told]
