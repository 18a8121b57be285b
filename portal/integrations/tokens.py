"""Short-lived access tokens for access keys: JWTs, as those of people are, and not to be mistaken
for theirs."""

from __future__ import annotations

import time
from typing import Any

import jwt
from django.conf import settings

from portal.integrations import keys
from portal.integrations.models import AccessKey

USE = "access_key"
LIFE = 300
"""Seconds, as for a person's token."""


def issue(key: AccessKey) -> str:
    claims = {"token_use": USE, "sub": key.client_id, "exp": int(time.time()) + LIFE}
    return jwt.encode(
        claims, settings.HEADLESS_JWT_PRIVATE_KEY, algorithm=settings.HEADLESS_JWT_ALGORITHM
    )


def key_of(token: str) -> AccessKey | None:
    """None for a token that is bad, expired or not of a key, or whose key is no longer usable."""
    try:
        claims: dict[str, Any] = jwt.decode(
            token,
            settings.HEADLESS_JWT_PRIVATE_KEY,
            algorithms=[settings.HEADLESS_JWT_ALGORITHM],
            options={"require": ["exp", "sub"]},
        )
    except jwt.PyJWTError:
        return None
    return keys.by_client_id(claims["sub"]) if claims.get("token_use") == USE else None
