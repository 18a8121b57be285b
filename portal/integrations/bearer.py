"""Who calls the JSON endpoint, and for which business: by access token, and by nothing else.

A token is a person's, from signing in, or an access key's.
"""

from __future__ import annotations

import dataclasses
from typing import cast

from allauth.headless.tokens.strategies.jwt.internal import validate_access_token
from django.http import HttpRequest
from ninja.security import HttpBearer

from portal.businesses.models import Business, User
from portal.integrations import tokens
from portal.integrations.models import AccessKey
from portal.refusals import BusinessRequired, NotFound

BUSINESS_HEADER = "X-Business"


@dataclasses.dataclass(frozen=True, slots=True)
class Caller:
    user: User
    business: Business


class Call(HttpRequest):
    """A request that has passed `Bearer`."""

    auth: Caller


class Bearer(HttpBearer):
    """`Authorization: Bearer <access token>`. A session cookie is not looked at.

    Raises BusinessRequired, or NotFound for a business that is not the caller's.
    """

    def authenticate(self, request: HttpRequest, token: str) -> Caller | None:
        if key := tokens.key_of(token):
            return caller_by(key, request)
        user = user_of(token)
        return Caller(user, business_of(user, request)) if user else None


def caller_by(key: AccessKey, request: HttpRequest) -> Caller:
    """A key speaks for its maker, and for its one business alone."""
    if request.headers.get(BUSINESS_HEADER, str(key.business_id)) != str(key.business_id):
        raise no_such_business()
    return Caller(cast("User", key.made_by), key.business)


def user_of(token: str) -> User | None:
    """None for a token that is bad, expired or revoked, or whose user is no longer active."""
    valid = validate_access_token(token)
    if valid is None:
        return None
    _, claims = valid
    return User.objects.filter(pk=claims["sub"], is_active=True).first()


def no_such_business() -> NotFound:
    return NotFound("You have no such business.")


def business_of(user: User, request: HttpRequest) -> Business:
    businesses = list(Business.objects.of(user))
    named = request.headers.get(BUSINESS_HEADER)
    if named is not None:
        found = next((business for business in businesses if str(business.pk) == named), None)
        if found is None:
            raise no_such_business()
        return found
    if len(businesses) == 1:
        return businesses[0]
    raise BusinessRequired(
        f"Say which business this is for, by its number in the {BUSINESS_HEADER} header.",
        details={"businesses": [{"id": b.pk, "name": b.name} for b in businesses]},
    )
