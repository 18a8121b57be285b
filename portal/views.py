"""Pages that belong to no one part: the front door, the colour switch, the error pages."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST, require_safe

from portal.context import THEMES
from portal.sales.dashboard import dashboard

YEAR = 365 * 24 * 60 * 60


@require_safe
def home(request: HttpRequest) -> HttpResponseBase:
    if request.user.is_authenticated:
        return dashboard(request)
    limits = {
        "max_bytes": settings.UPLOAD_MAX_BYTES,
        "per_minute": settings.UPLOAD_RATE_PER_MINUTE,
    }
    return render(request, "landing.html", limits)


@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """Keep the colours chosen, and go back to the page where they were."""
    back = request.POST.get("next", "/")
    if not url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure()):
        back = "/"
    response = redirect(back)
    chosen = request.POST.get("theme")
    if chosen in THEMES:
        response.set_cookie(
            "theme", chosen, YEAR, secure=request.is_secure(), httponly=True, samesite="Lax"
        )
    else:
        response.delete_cookie("theme", samesite="Lax")
    return response


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "403_csrf.html", {"reason": reason}, status=403)
