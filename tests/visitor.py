"""A client that sends what a page just opened would send."""

from django.conf import settings
from django.contrib.auth import get_user
from django.http import HttpRequest
from django.test import Client
from django.test.client import MULTIPART_CONTENT

from portal.answering import JSON_PREFIXES
from portal.businesses.access import FIELD, NoBusinessError, current_business


class Visitor(Client):
    """Its forms say which business their page is about, as includes/for_business.html has them."""

    def post(self, path, data=None, content_type=MULTIPART_CONTENT, **sent):  # type: ignore[override]
        if content_type == MULTIPART_CONTENT and not path.startswith(JSON_PREFIXES):
            data = {FIELD: self.business_shown()} | (data or {})
        return super().post(path, data, content_type, **sent)

    def business_shown(self):
        """The key of the business that a page would be about; "" where there is none."""
        if settings.SESSION_COOKIE_NAME not in self.cookies:
            return ""
        request = HttpRequest()
        request.session = self.session
        request.user = get_user(request)
        try:
            return current_business(request).pk
        except NoBusinessError:
            return ""
