"""Where a program gets its token: OAuth 2 client credentials (RFC 6749, section 4.4)."""

from __future__ import annotations

import base64
from typing import Any, ClassVar, Literal

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from portal.integrations import keys, tokens
from portal.refusals import Refused

GRANT = "client_credentials"
FORM_BODY: dict[str, Any] = {
    "security": [{"AccessKey": []}],
    "requestBody": {
        "required": True,
        "content": {
            "application/x-www-form-urlencoded": {
                "schema": {
                    "type": "object",
                    "required": ["grant_type"],
                    "properties": {
                        "grant_type": {"const": GRANT},
                        "client_id": {"type": "string"},
                        "client_secret": {"type": "string"},
                    },
                }
            }
        },
    },
}
router = Router(tags=["Tokens"])


class TokenRefused(Refused):
    """Told as RFC 6749, section 5.2 has it, besides the way of all our errors."""

    error: ClassVar[str]

    def as_json(self) -> dict[str, Any]:
        return {"error": self.error, "error_description": self.message, **super().as_json()}


class UnknownKey(TokenRefused):
    code = "UNAUTHENTICATED"
    status = 401
    error = "invalid_client"

    def headers(self) -> dict[str, str]:
        return {"WWW-Authenticate": 'Basic realm="Salesdrop"'}


class UnknownGrant(TokenRefused):
    code = "VALIDATION_ERROR"
    status = 400
    error = "unsupported_grant_type"


class NoGrant(UnknownGrant):
    """RFC 6749, 5.2: what is missing is not what is unknown."""

    error = "invalid_request"


class Token(Schema):
    access_token: str
    token_type: Literal["Bearer"] = "Bearer"  # noqa: S105
    expires_in: int = Field(description="Seconds.")


@router.post("/token", response=Token, openapi_extra=FORM_BODY)
def token(request: HttpRequest, response: HttpResponse) -> Token:
    """A token for an access key: by HTTP Basic (key and secret), or as two fields of the form."""
    if (grant := request.POST.get("grant_type")) != GRANT:
        refusal = UnknownGrant if grant else NoGrant
        raise refusal(f"Send grant_type={GRANT}, as a form.")
    key = keys.proven(*credentials(request))
    if key is None:
        raise UnknownKey("This key is unknown, its secret is wrong, or it has been revoked.")
    response["Cache-Control"] = "no-store"
    return Token(access_token=tokens.issue(key), expires_in=tokens.LIFE)


def credentials(request: HttpRequest) -> tuple[str, str]:
    """(client id, secret); empty where there are none."""
    scheme, _, encoded = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return request.POST.get("client_id", ""), request.POST.get("client_secret", "")
    try:
        client_id, _, secret = base64.b64decode(encoded).decode().partition(":")
    except ValueError:
        return "", ""
    return client_id, secret
