"""Pages about the business itself: name one, change its settings, switch to another."""

import copy
from typing import cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from portal.businesses import preferences
from portal.businesses.access import (
    business_required,
    businesses_of,
    choose_business,
    current_business,
    signed_in_only,
)
from portal.businesses.forms import BusinessForm, BusinessSettingsForm
from portal.businesses.models import Business, User
from portal.businesses.signup import own_currency, own_zone
from portal.refusals import Conflict


@signed_in_only
@require_http_methods(["GET", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    suggested = {"currency": own_currency(request), "time_zone": own_zone(request)}
    form = BusinessForm(request.POST or None, initial=suggested)
    if form.is_valid() and isinstance(request.user, User):
        choose_business(request, Business.objects.start(request.user, **form.cleaned_data))
        return redirect("home")
    return render(request, "businesses/new.html", {"form": form})


@business_required
@require_http_methods(["GET", "POST"])
def settings(request: HttpRequest) -> HttpResponse:
    business = current_business(request)
    form = BusinessSettingsForm(request.POST or None, instance=copy.copy(business))
    owner = business.is_owned_by(request.user)
    if not owner:
        for field in form.fields.values():
            field.disabled = True
    if owner and form.is_valid():
        try:
            preferences.change(business, by=cast("User", request.user), **form.cleaned_data)
        except Conflict as refusal:
            messages.error(request, refusal.message)
        else:
            messages.success(request, "Saved.")
        return redirect("business_settings")
    return render(request, "businesses/settings.html", {"form": form, "owner": owner})


@signed_in_only
@require_POST
def switch(request: HttpRequest) -> HttpResponse:
    wanted = request.POST.get("business")
    for business in businesses_of(request):
        if str(business.pk) == wanted:
            choose_business(request, business)
            return redirect("home")
    raise Http404
