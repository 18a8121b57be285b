"""Which business a request is about, and the door that pages have in front of them."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache

from portal.businesses.models import Business

SESSION_KEY = "business"


class NoBusinessError(Exception):
    """The person belongs to no business (yet, or no longer)."""


def businesses_of(request: HttpRequest) -> list[Business]:
    """The businesses of whoever is signed in, the one first joined first; one query a request."""
    state = vars(request)
    if "businesses" not in state:
        joined = request.user.is_authenticated and Business.objects.of(request.user)
        state["businesses"] = list(joined or ())
    found: list[Business] = state["businesses"]
    return found


def current_business(request: HttpRequest) -> Business:
    """The business chosen last, else the one first joined. Raises NoBusinessError."""
    mine = businesses_of(request)
    if not mine:
        raise NoBusinessError
    chosen = request.session.get(SESSION_KEY)
    return next((business for business in mine if business.pk == chosen), mine[0])


def remember(request: HttpRequest, business: Business) -> None:
    """Which business is shown to somebody who has, or had, several: what they send next is meant
    for it."""
    chosen = request.session.get(SESSION_KEY)
    if chosen != business.pk and (chosen or len(businesses_of(request)) > 1):
        choose_business(request, business)


def was_removed(request: HttpRequest) -> bool:
    """Whether the business that the person was looking at is no longer theirs."""
    chosen = request.session.get(SESSION_KEY)
    return bool(chosen) and all(mine.pk != chosen for mine in businesses_of(request))


def choose_business(request: HttpRequest, business: Business) -> None:
    request.session[SESSION_KEY] = business.pk


type View[**P] = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


def business_required[**P](view: View[P]) -> View[P]:
    """Only for the signed-in who belong to a business; times inside are in its time zone.

    The others are sent to sign in, or to the page where a business is named. Browsers keep no
    copy, which whoever comes to a shared till after the sign-out could go back to.
    """

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        try:
            business = current_business(request)
        except NoBusinessError:
            return redirect("business_new")
        if request.method == "POST" and was_removed(request):
            return removed(request, business)
        remember(request, business)
        with timezone.override(business.time_zone):
            return view(request, *args, **kwargs)

    return never_cache(signed_in_only(guarded))


def removed(request: HttpRequest, next_one: Business) -> HttpResponse:
    """What was meant for one business must not go into another: the person is told, and shown the
    next one."""
    choose_business(request, next_one)
    messages.warning(
        request,
        "You no longer belong to the business you were looking at, so nothing was done. "
        f"This is {next_one}.",
    )
    if "HX-Request" in request.headers:
        return HttpResponse(status=409, headers={"HX-Redirect": reverse("home")})
    return redirect("home")


def signed_in_only[**P](view: View[P]) -> View[P]:
    """Others are sent to sign in. Where a part of a page was asked for, the whole page is loaded
    again and sent there, or the part would be the sign-in page."""
    to_sign_in = login_required(view)

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if "HX-Request" in request.headers and not request.user.is_authenticated:
            return HttpResponse(status=401, headers={"HX-Refresh": "true"})
        return to_sign_in(request, *args, **kwargs)

    return guarded
