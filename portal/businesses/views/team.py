"""The people of a business: who they are, what they may do, and how they leave."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from portal.businesses import letters, team
from portal.businesses.access import business_required, current_business
from portal.businesses.forms import InviteForm, RoleForm
from portal.businesses.models import Business, Membership, User
from portal.businesses.views.invitations import send
from portal.refusals import Conflict, Refused


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
def members(request: HttpRequest) -> HttpResponse:
    """A POST invites somebody; only an owner has the form for it."""
    business = current_business(request)
    owner = business.is_owned_by(request.user)
    form = InviteForm(request.POST or None)
    if owner and form.is_valid() and invited(request, business, form):
        return redirect("team")
    context = {
        "members": business.memberships.select_related("user").order_by("joined_at", "pk"),
        "invitations": business.invitations.pending()
        .select_related("business", "invited_by")
        .order_by("created_at", "pk"),
        "owner": owner,
        "only_owner": owner
        and business.memberships.filter(role=Membership.Role.OWNER).count() == 1,
        "form": form,
        "link": letters.link_to_show(request),
    }
    return render(request, "businesses/team.html", context)


def invited(request: HttpRequest, business: Business, form: InviteForm) -> bool:
    """Whether somebody is; if not, the form says why."""
    try:
        send(request, business, **form.cleaned_data)
    except Refused as refusal:
        form.add_error("email", refusal.message)
        return False
    return True


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
def member(request: HttpRequest, pk: int) -> HttpResponse:
    """Only for owners: for others nobody has such a page."""
    business = current_business(request)
    found = get_object_or_404(business.memberships.select_related("user", "business"), pk=pk)
    if not business.is_owned_by(request.user):
        raise Http404
    form = RoleForm(request.POST or None, initial={"role": found.role})
    if not form.is_valid():
        context = {"member": found, "form": form, "last_owner": team.is_last_owner(found)}
        return render(request, "businesses/member.html", context)
    role = form.cleaned_data["role"]
    try:
        team.change_role(found, role, by=cast("User", request.user))
    except Conflict as refusal:
        messages.error(request, refusal.message)
        return redirect("team_member", pk)
    messages.success(request, f"{found.user} is {Membership.Role(role).label.lower()} now.")
    return redirect("team")


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask once, then end the membership at once. Owners who mean themselves leave instead."""
    business = current_business(request)
    found = get_object_or_404(business.memberships.select_related("user", "business"), pk=pk)
    if not business.is_owned_by(request.user):
        raise Http404
    if found.user == request.user:
        return redirect("team_leave")
    if request.method != "POST":
        return render(request, "businesses/remove.html", {"member": found})
    try:
        team.remove(found, by=cast("User", request.user))
    except Refused as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, f"{found.user} no longer belongs to {business}.")
    return redirect("team")


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: HttpRequest) -> HttpResponse:
    business = current_business(request)
    mine = own_membership(request, business)
    if request.method != "POST":
        context = {"last_owner": team.is_last_owner(mine), "others": others(mine)}
        return render(request, "businesses/leave.html", context)
    try:
        team.leave(mine)
    except Refused as refusal:
        messages.error(request, refusal.message)
        return redirect("team_leave")
    messages.success(request, f"You have left {business}.")
    return redirect("home")


def own_membership(request: HttpRequest, business: Business) -> Membership:
    mine = business.memberships.select_related("user", "business")
    return get_object_or_404(mine, user=cast("User", request.user))


def others(mine: Membership) -> bool:
    return mine.business.memberships.exclude(pk=mine.pk).exists()
