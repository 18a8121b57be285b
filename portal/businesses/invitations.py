"""Asking somebody to join a business, and joining by the link that they got."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import secrets
from collections.abc import Iterator

from django.utils import timezone

from portal.businesses.models import Business, Invitation, Membership, User
from portal.businesses.team import must_be_owner, one_change_at_a_time
from portal.refusals import Conflict, RateLimited

LIFETIME = dt.timedelta(days=7)
DAY = dt.timedelta(days=1)
PER_DAY = 20
"""Of one business. `letters` has limits of its own."""
KEPT = dt.timedelta(days=30)
"""For how long a link that is used or withdrawn can still say so."""


def invite(business: Business, email: str, role: str, *, by: User) -> tuple[Invitation, str]:
    """The invitation and the token of its link, which is known only now.

    An earlier one to the same address gives way to it. Raises Conflict where `by` is no owner or
    the address belongs to a member, and RateLimited.
    """
    now = timezone.now()
    with one_change_at_a_time(business):
        must_be_owner(by, business)
        if business.memberships.filter(user__email__iexact=email).exists():
            raise Conflict(f"{email} belongs to {business} already.")
        _must_be_within_limit(business, now - DAY)
        business.invitations.filter(email=email).withdraw()
        business.invitations.filter(created_at__lt=now - KEPT).closed().delete()
        token = secrets.token_urlsafe(32)
        invitation = business.invitations.create(
            email=email,
            role=role,
            invited_by=by,
            token_sha256=digest(token),
            created_at=now,
            expires_at=now + LIFETIME,
        )
    return invitation, token


def withdraw(invitation: Invitation, *, by: User) -> None:
    """Raises Conflict where `by` is no owner."""
    with one_change_at_a_time(invitation.business):
        must_be_owner(by, invitation.business)
        invitation.business.invitations.filter(pk=invitation.pk).withdraw()


def find(token: str) -> Invitation | None:
    """Whatever has become of it; None where there is none of that token, or no longer."""
    known = Invitation.objects.select_related("business", "invited_by")
    return known.filter(token_sha256=digest(token)).first()


@contextlib.contextmanager
def held(invitation: Invitation) -> Iterator[None]:
    """A transaction in which nobody else joins by it. Raises Conflict where it is not open."""
    with one_change_at_a_time(invitation.business):
        if not Invitation.objects.open().filter(pk=invitation.pk).exists():
            raise Conflict("This invitation has been used or withdrawn meanwhile.")
        yield


def accept(invitation: Invitation, user: User) -> Membership:
    """Raises Conflict where the invitation is not open. A member keeps the role they have."""
    with held(invitation):
        Invitation.objects.filter(pk=invitation.pk).update(accepted_at=timezone.now())
        joined, _ = invitation.business.memberships.get_or_create(
            user=user, defaults={"role": invitation.role}
        )
    return joined


def digest(token: str) -> str:
    """SHA-256 in hexadecimal. The token is random and long, so that it needs no salt."""
    return hashlib.sha256(token.encode()).hexdigest()


def _must_be_within_limit(business: Business, since: dt.datetime) -> None:
    if business.invitations.filter(created_at__gt=since).count() >= PER_DAY:
        raise RateLimited(
            f"That makes {PER_DAY} invitations in 24 hours. You can send more tomorrow."
        )
