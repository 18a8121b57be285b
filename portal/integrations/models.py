"""The keys by which the programs of a business call the JSON endpoint."""

from __future__ import annotations

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from portal.businesses.models import Business, Membership
from portal.businesses.owned import OwnedQuerySet


class AccessKeyQuerySet(OwnedQuerySet["AccessKey"]):
    def usable(self) -> Self:
        """Those not revoked, whose maker is still an owner, and has not left in between.

        Who was removed and has come back makes new keys: the old ones may be known elsewhere.
        """
        return self.filter(
            revoked_at=None,
            made_by__is_active=True,
            business__closed_at=None,
            business__memberships__user=F("made_by"),
            business__memberships__role=Membership.Role.OWNER,
            business__memberships__joined_at__lte=F("made_at"),
        )


class AccessKey(models.Model):
    """OAuth 2 client credentials of one business. Of the secret only its SHA-256 is kept: it is
    256 random bits, which nobody can guess from that."""

    business = models.ForeignKey(
        Business, on_delete=models.CASCADE, db_index=False, related_name="access_keys"
    )
    name = models.CharField(max_length=100)
    client_id = models.CharField(max_length=40, unique=True)
    secret_sha256 = models.CharField(max_length=64)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="access_keys"
    )
    made_at = models.DateTimeField(default=timezone.now)
    last_used_at = models.DateTimeField(null=True, blank=True)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    revoked_at = models.DateTimeField(null=True, blank=True)

    objects = AccessKeyQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["business", "name"],
                condition=Q(revoked_at=None),
                name="access_key_named_once",
            ),
        ]
        indexes = [models.Index(fields=["business", "-made_at"], name="access_keys_of_business")]

    def __str__(self) -> str:
        return self.name
