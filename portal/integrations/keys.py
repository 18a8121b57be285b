"""Access keys: made, exchanged for a token, and revoked."""

from __future__ import annotations

import hashlib
import hmac
import logging
import secrets

from django.db import IntegrityError, transaction
from django.db.models.functions import Now

from portal.businesses.models import Business, User
from portal.integrations.models import AccessKey, AccessKeyQuerySet
from portal.refusals import Conflict
from portal.texts import NOT_KEPT

logger = logging.getLogger(__name__)


def make(business: Business, name: str, *, by: User) -> tuple[AccessKey, str]:
    """The key and its secret, which is not kept. Raises Conflict for a name in use."""
    secret = secrets.token_urlsafe(32)
    try:
        with transaction.atomic():
            key = AccessKey.objects.create(
                business=business,
                name=name,
                client_id=f"sd-{secrets.token_hex(10)}",
                secret_sha256=digest(secret),
                made_by=by,
            )
    except IntegrityError:
        raise Conflict(f"There is a key called {name} already. Revoke it first.") from None
    logger.info("Access key %s of business %s is made by user %s", key.pk, business.pk, by.pk)
    return key, secret


def revoke(key: AccessKey, *, by: User) -> None:
    """From the next request on; who did it first stays known."""
    standing = AccessKey.objects.filter(pk=key.pk, revoked_at=None)
    if standing.update(revoked_at=Now(), revoked_by=by):
        logger.info("Access key %s is revoked by user %s", key.pk, by.pk)


def proven(client_id: str, secret: str) -> AccessKey | None:
    """The usable key whose secret this is, with its business and maker; notes that it was used."""
    if NOT_KEPT.search(client_id):
        return None
    found = usable().filter(client_id=client_id).first()
    if not found or not hmac.compare_digest(found.secret_sha256, digest(secret)):
        return None
    AccessKey.objects.filter(pk=found.pk).update(last_used_at=Now())
    return found


def by_client_id(client_id: str) -> AccessKey | None:
    """With its business and maker; None once it is unusable."""
    return usable().filter(client_id=client_id).first()


def usable() -> AccessKeyQuerySet:
    return AccessKey.objects.usable().select_related("business", "made_by")


def digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()
