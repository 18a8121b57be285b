"""The page that an invitation's link opens, and what owners do with invitations.

Opening a link never joins: scanners of mail open links, too.
"""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from portal.businesses import invitations, joining, letters
from portal.businesses.access import business_required, choose_business, current_business
from portal.businesses.joining import JoinForm
from portal.businesses.models import Business, Invitation, User
from portal.refusals import Refused

PAGE = "businesses/invitation.html"
GONE = 410


@never_cache
@sensitive_post_parameters("password1")
@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponseBase:
    found = invitations.find(token)
    if found is None or not found.is_open:
        return gone(request, found)
    try:
        if not isinstance(request.user, User):
            return for_visitor(request, found)
        return for_user(request, found, request.user)
    except Refused:
        return gone(request, invitations.find(token))


def gone(request: HttpRequest, found: Invitation | None) -> HttpResponse:
    inside = found and found.business.memberships.filter(user=request.user.pk).exists()
    return render(request, PAGE, {"invitation": found, "gone": True, "inside": inside}, status=GONE)


def for_visitor(request: HttpRequest, found: Invitation) -> HttpResponseBase:
    """Somebody who is not signed in: a page to sign up where the address has no account yet."""
    if User.objects.filter(email__iexact=found.email).exists():
        return render(request, PAGE, {"invitation": found, "known": True})
    form = JoinForm(request.POST or None, invitation=found)
    if form.is_valid():
        return joining.sign_up(request, form)
    return render(request, PAGE, {"invitation": found, "form": form})


def for_user(request: HttpRequest, found: Invitation, user: User) -> HttpResponse:
    if user.email.lower() != found.email:
        return render(request, PAGE, {"invitation": found, "other_address": True})
    if request.method != "POST":
        return render(request, PAGE, {"invitation": found})
    invitations.accept(found, user)
    choose_business(request, found.business)
    messages.success(request, f"You belong to {found.business} now.")
    return redirect("home")


@business_required
@require_POST
def again(request: HttpRequest, pk: int) -> HttpResponse:
    earlier = pending(current_business(request), pk)
    try:
        send(request, earlier.business, earlier.email, earlier.role)
    except Refused as refusal:
        messages.error(request, refusal.message)
    return redirect("team")


@business_required
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    found = pending(current_business(request), pk)
    try:
        invitations.withdraw(found, by=cast("User", request.user))
    except Refused as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, f"The invitation to {found.email} is withdrawn.")
    return redirect("team")


def pending(business: Business, pk: int) -> Invitation:
    return get_object_or_404(business.invitations.pending().select_related("business"), pk=pk)


def send(request: HttpRequest, business: Business, email: str, role: str) -> None:
    """The next page says that it is on its way, or shows its link. Raises Conflict, RateLimited."""
    written, token = invitations.invite(business, email, role, by=cast("User", request.user))
    if letters.deliver(request, written, token):
        messages.success(request, f"An invitation is on its way to {email}.")
