"""Which business a request is about, and the door that pages have in front of them."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
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
        with timezone.override(business.time_zone):
            return view(request, *args, **kwargs)

    return never_cache(signed_in_only(guarded))


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
