"""Access keys: made, exchanged for a token, and revoked."""

from __future__ import annotations

import hashlib
import hmac
import logging
import secrets

from django.db.models.functions import Now

from portal.businesses.models import Business, User
from portal.businesses.team import must_be_owner, one_change_at_a_time
from portal.integrations.models import AccessKey, AccessKeyQuerySet
from portal.refusals import Conflict
from portal.texts import NOT_KEPT

logger = logging.getLogger(__name__)


def make(business: Business, name: str, *, by: User) -> tuple[AccessKey, str]:
    """The key and its secret, which is not kept.

    Raises Conflict for a name in use, or where `by` is no owner.
    """
    secret = secrets.token_urlsafe(32)
    with one_change_at_a_time(business):
        must_be_owner(by, business)
        if AccessKey.objects.for_business(business).filter(name=name, revoked_at=None).exists():
            raise Conflict(f"There is a key called {name} already. Revoke it first.")
        key = AccessKey.objects.create(
            business=business,
            name=name,
            client_id=f"sd-{secrets.token_hex(10)}",
            secret_sha256=digest(secret),
            made_by=by,
        )
    logger.info("Access key %s of business %s is made by user %s", key.pk, business.pk, by.pk)
    return key, secret


def revoke(key: AccessKey, *, by: User) -> None:
    """From the next request on; who did it first stays known. Raises Conflict where `by` is no
    owner."""
    with one_change_at_a_time(key.business):
        must_be_owner(by, key.business)
        standing = AccessKey.objects.filter(pk=key.pk, revoked_at=None)
        revoked = standing.update(revoked_at=Now(), revoked_by=by)
    if revoked:
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
