"""What the base template needs to know on every page."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from portal.businesses.access import businesses_of, current_business

THEMES = ("light", "dark")


def page(request: HttpRequest) -> dict[str, Any]:
    """`theme` ('' follows the device), and for the signed-in `business`, `other_businesses`."""
    theme = request.COOKIES.get("theme", "")
    mine = businesses_of(request) if hasattr(request, "user") else []
    business = current_business(request) if mine else None
    return {
        "theme": theme if theme in THEMES else "",
        "business": business,
        "mail_is_delivered": settings.MAIL_IS_DELIVERED,
        "other_businesses": [other for other in mine if other != business],
    }
