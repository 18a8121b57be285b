"""Expected failures, as one family: each has a code for programs and a sentence for a person."""

from __future__ import annotations

from typing import Any, ClassVar


class Refused(Exception):  # noqa: N818
    """`message` may be shown as it is; `details` and `retry_after` (seconds) where they help."""

    code: ClassVar[str]
    status: ClassVar[int]

    def __init__(
        self,
        message: str,
        *,
        details: dict[str, Any] | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.details = details or {}
        self.retry_after = retry_after

    def as_json(self) -> dict[str, Any]:
        answer = {"error_code": self.code, "message": self.message}
        return answer | {"details": self.details} if self.details else answer

    def headers(self) -> dict[str, str]:
        return {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}


class InvalidFile(Refused):
    """`details["reason"]` names which of the reasons in `uploads.content` it is."""

    code = "INVALID_FILE_FORMAT"
    status = 400


class InvalidFields(Refused):
    """`details` is {field: [sentence, ...]}."""

    code = "VALIDATION_ERROR"
    status = 400


class BusinessRequired(Refused):
    code = "BUSINESS_REQUIRED"
    status = 400


class Unauthenticated(Refused):
    code = "UNAUTHENTICATED"
    status = 401

    def headers(self) -> dict[str, str]:
        return {"WWW-Authenticate": "Bearer"}


class NotFound(Refused):
    code = "NOT_FOUND"
    status = 404


class NotAllowed(Refused):
    code = "METHOD_NOT_ALLOWED"
    status = 405


class Conflict(Refused):
    code = "CONFLICT"
    status = 409


class IdempotencyConflict(Conflict):
    code = "IDEMPOTENCY_CONFLICT"


class LengthRequired(Refused):
    code = "LENGTH_REQUIRED"
    status = 411


class FileTooLarge(Refused):
    code = "FILE_TOO_LARGE"
    status = 413


class RateLimited(Refused):
    code = "RATE_LIMITED"
    status = 429


class Failed(Refused):
    """Our fault, with a reference that stands in the log too."""

    code = "INTERNAL_ERROR"
    status = 500


class Unavailable(Refused):
    """Storage or database cannot take it now; nothing was kept."""

    code = "UNAVAILABLE"
    status = 503
