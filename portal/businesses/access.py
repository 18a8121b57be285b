"""Which business a request is about, and the door that pages have in front of them.

A person may belong to several businesses, change to another in a second tab, or be removed from
one while its page is still open. So a page says what business it was made for, in each of its
forms (includes/for_business.html) and, to HTMX, in a header (base.html); what is meant for one
business is never done to another.
"""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate
from urllib.parse import urlsplit

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache

from portal.businesses.models import Business
from portal.refusals import NotFound

SESSION_KEY = "business"
FIELD = "for_business"
HEADER = "X-Business"
SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}


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


def meant_for(request: HttpRequest) -> str | None:
    """The key of the business that the page was made for, as the page says; None if it does not."""
    return request.POST.get(FIELD) or request.headers.get(HEADER)


type View[**P] = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


def business_required[**P](view: View[P]) -> View[P]:
    """Only for the signed-in who belong to a business; times inside are in its time zone.

    The others are sent to sign in, or to the page where a business is named. What comes from a
    page of another business is not done, and what a view finds gone is as if it had never been.
    Browsers keep no copy, which whoever comes to a shared till after the sign-out could go back to.
    """

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        mine = businesses_of(request)
        business = current_business(request) if mine else None
        if is_out_of_date(request, business):
            return refused(request)
        if business is None:
            return redirect("business_new")
        try:
            with timezone.override(business.time_zone):
                return view(request, *args, **kwargs)
        except NotFound as gone:
            raise Http404 from gone

    return never_cache(signed_in_only(guarded))


def is_out_of_date(request: HttpRequest, business: Business | None) -> bool:
    """Whether it comes from a page of another business. A page that is opened comes from none."""
    meant = meant_for(request)
    if meant is None and request.method in SAFE_METHODS:
        return False
    return business is None or meant != str(business.pk)


def refused(request: HttpRequest) -> HttpResponse:
    """A part of a page is nothing to explain this in: the whole page is loaded again."""
    if request.method in SAFE_METHODS:
        return load_again(409)
    meant = meant_for(request)
    mine = {str(business.pk): business for business in businesses_of(request)}
    context = {"meant": mine.get(meant or "")}
    return render(request, "businesses/out_of_date.html", context, status=409)


def signed_in_only[**P](view: View[P]) -> View[P]:
    """Others are sent to sign in, and come back to where they were.

    Where only a part of a page was asked for, and there is none to give, the whole page is loaded
    again: it leads to the sign-in page, or says that there is nothing here (any more).
    """

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        part = "HX-Request" in request.headers
        if not request.user.is_authenticated:
            return load_again(401) if part else to_sign_in(request)
        try:
            return view(request, *args, **kwargs)
        except Http404:
            if not part:
                raise
            return load_again(404)

    return guarded


def to_sign_in(request: HttpRequest) -> HttpResponse:
    """Where something was sent, the page to come back to is the one that it was sent from: it must
    be sent again, and its address may be no page."""
    if request.method in SAFE_METHODS:
        return redirect_to_login(request.get_full_path())
    messages.warning(request, "You had been signed out, so nothing was done. Sign in to go on.")
    sent_from = urlsplit(request.headers.get("Referer", ""))
    ours = sent_from.netloc == request.get_host()
    return redirect_to_login(sent_from.path if ours else reverse("home"))


def load_again(status: int) -> HttpResponse:
    return HttpResponse(status=status, headers={"HX-Refresh": "true"})
