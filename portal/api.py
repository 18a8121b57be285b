"""The JSON endpoint as a whole: its two addresses, and every error in the one family."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from portal import answering, references
from portal.integrations.api import router as tokens
from portal.refusals import (
    Failed,
    FileTooLarge,
    InvalidFields,
    NotFound,
    Refused,
    Unauthenticated,
    Unavailable,
)
from portal.sales.api import router as sales
from uploads.api import router as uploads

logger = logging.getLogger(__name__)

DESCRIPTION = """\
Send files of sales, and fetch what became of them.

Send a token with every request, as `Authorization: Bearer <token>`. It lives for five minutes.

- **A program** has an access key, which an owner of the business makes on the page Integrations,
  and gets a token for it from `POST /api/token` by OAuth 2 client credentials.
- **A person** gets one from `POST /_allauth/app/v1/auth/login` (`meta.access_token`), and the next
  from `POST /_allauth/app/v1/tokens/refresh` with `{"refresh_token": ...}` (`meta.refresh_token`).
  Whoever belongs to several businesses names one with the header `X-Business`.

Every error is `{"error_code", "message"}` with `details` where they help.
"""


def invalid_fields(error: ValidationError) -> Refused:
    """By field, as the form's own errors are."""
    details: dict[str, list[str]] = {}
    for problem in error.errors:
        *_, field = [part for part in problem["loc"] if isinstance(part, str)]
        details.setdefault(field, []).append(problem["msg"])
    return InvalidFields("A field of the request is wrong.", details=details)


def unavailable(error: Exception) -> Refused:
    logger.error("The database did not answer", exc_info=error)
    return Unavailable("We can't answer right now. Please try again in a moment.", retry_after=5)


def failed(error: Exception) -> Refused:
    reference = references.new()
    logger.error("A request failed, reference %s", reference, exc_info=error)
    return Failed(
        "Something went wrong on our side. Please try again; if it happens again, tell us this "
        f"code: {reference}.",
        details={"reference": reference},
    )


NOT_UNDERSTOOD = InvalidFields("The request could not be understood.")

type Telling = Refused | Callable[[Any], Refused]

TOLD: dict[type[Exception], Telling] = {
    Refused: lambda refused: refused,
    AuthenticationError: Unauthenticated("Sign in first: send a valid access token."),
    ValidationError: invalid_fields,
    HttpError: NOT_UNDERSTOOD,
    MultiPartParserError: NOT_UNDERSTOOD,
    UnreadablePostError: NOT_UNDERSTOOD,
    SuspiciousOperation: NOT_UNDERSTOOD,
    RequestDataTooBig: FileTooLarge("The fields beside the file are too large."),
    Http404: NotFound("There is nothing at this address."),
    OperationalError: unavailable,
    InterfaceError: unavailable,
    Exception: failed,
}
"""{what went wrong: how it is told}"""


def handler(telling: Telling) -> Callable[[HttpRequest, Any], HttpResponse]:
    def answer(request: HttpRequest, error: Any) -> HttpResponse:  # noqa: ARG001
        return answering.as_json(telling if isinstance(telling, Refused) else telling(error))

    return answer


def endpoint(namespace: str, prefix: str, **options: Any) -> NinjaAPI:
    api = NinjaAPI(title="Salesdrop", description=DESCRIPTION, urls_namespace=namespace, **options)
    for router in (uploads, sales):
        api.add_router(prefix, router)
    for error, telling in TOLD.items():
        api.add_exception_handler(error, handler(telling))
    return api


ACCESS_KEY = {"type": "http", "scheme": "basic", "description": "An access key and its secret."}

api = endpoint(
    "api", "/data", openapi_extra={"components": {"securitySchemes": {"AccessKey": ACCESS_KEY}}}
)
api.add_router("", tokens)
data = endpoint("data", "", docs_url=None, openapi_url=None)
