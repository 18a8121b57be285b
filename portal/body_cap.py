"""Refuse a body that is too large by its Content-Length, before a byte of it is read.

First of the middleware: the CSRF check, among others, would read all of it.
"""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

from portal import answering
from portal.refusals import FileTooLarge, LengthRequired, Refused
from portal.sizes import in_words

FORM_ALLOWANCE = 64 * 1024
"""Bytes for the fields and boundaries around an uploaded file."""

type View = Callable[[HttpRequest], HttpResponseBase]


class BodyCapMiddleware:
    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        refused = refusal_of(request)
        return answering.refusal(request, refused) if refused else self.get_response(request)


def refusal_of(request: HttpRequest) -> Refused | None:
    takes_file = request.path_info in settings.UPLOAD_PATHS
    stated = request.META.get("CONTENT_LENGTH") or ""
    if "HTTP_TRANSFER_ENCODING" in request.META or (stated and not stated.isdecimal()):
        return length_required()
    if not stated:
        return length_required() if takes_file and request.method == "POST" else None
    if takes_file and int(stated) > settings.UPLOAD_MAX_BYTES + FORM_ALLOWANCE:
        return file_too_large()
    if not takes_file and int(stated) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
        return FileTooLarge("This is more than this page takes at once.")
    return None


def file_too_large() -> FileTooLarge:
    return FileTooLarge(
        f"This is larger than {in_words(settings.UPLOAD_MAX_BYTES)}, the most we take at once. "
        "Export a shorter period, and upload the parts one by one."
    )


def length_required() -> LengthRequired:
    return LengthRequired("The request does not say how long it is. Send it with Content-Length.")
