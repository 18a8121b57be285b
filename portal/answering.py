"""How a refusal is told: as JSON to programs, as a page to people.

A form that comes back with what is wrong in it is no refusal but a page like any other, and its
status is 200, as in Django's and allauth's own views: HTMX puts nothing else into a page.
"""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils.csp import build_policy

from portal.refusals import Refused

JSON_PREFIXES = ("/data/", "/api/", "/_allauth/")


def wants_json(request: HttpRequest) -> bool:
    return request.path_info.startswith(JSON_PREFIXES)


def refusal(request: HttpRequest, refused: Refused) -> HttpResponse:
    if wants_json(request):
        return as_json(refused)
    return as_page(refused)


def as_json(refused: Refused) -> JsonResponse:
    return JsonResponse(refused.as_json(), status=refused.status, headers=refused.headers())


def as_page(refused: Refused) -> HttpResponse:
    """Rendered without the request, so that it can be shown before anything of it is read."""
    page = render_to_string("refused.html", {"refused": refused})
    policy = build_policy(settings.SECURE_CSP)  # type: ignore[arg-type]
    headers = {"Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff"}
    return HttpResponse(page, status=refused.status, headers=headers | refused.headers())
