"""Who belongs to a business, and as what. A business always has an owner."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from django.db import transaction

from portal.businesses.models import Business, Membership, User
from portal.businesses.news import leave_word
from portal.refusals import Conflict, NotFound

Role = Membership.Role


@contextlib.contextmanager
def one_change_at_a_time(business: Business) -> Iterator[None]:
    """A transaction that holds the business's row, so that two owners who leave at once leave one
    after the other. Other rows may refer to it meanwhile: imports go on."""
    with transaction.atomic():
        held = Business.objects.select_for_update(no_key=True)
        if not held.filter(pk=business.pk, closed_at=None).exists():
            raise NotFound("This business is no longer there.")
        yield


def change_role(member: Membership, role: str, *, by: User) -> None:
    """Raises Conflict where the business would be left without an owner, or where `by` is none, and
    NotFound where the member is one no longer."""
    with one_change_at_a_time(member.business):
        must_be_owner(by, member.business)
        if role != Role.OWNER:
            end_ownership(member)
        if not member.business.memberships.filter(pk=member.pk).update(role=role):
            raise NotFound(f"{member.user} no longer belongs to {member.business}.")


def remove(member: Membership, *, by: User) -> None:
    """Access ends with it, for each request looks the membership up. Raises as `change_role`."""
    with one_change_at_a_time(member.business):
        must_be_owner(by, member.business)
        end_ownership(member)
        member.delete()
        leave_word(
            User.objects.filter(pk=member.user_id),
            f"You are no longer in {member.business}. Was that a mistake? Ask one of its owners.",
        )


def leave(member: Membership) -> None:
    """Raises Conflict where the business would be left without an owner."""
    with one_change_at_a_time(member.business):
        end_ownership(member)
        member.delete()


def is_last_owner(member: Membership) -> bool:
    owners = member.business.memberships.filter(role=Role.OWNER)
    return owners.filter(pk=member.pk).exists() and not owners.exclude(pk=member.pk).exists()


def must_be_owner(user: User, business: Business) -> None:
    """Asked again under the lock: ownership may have ended since the page was opened."""
    if not business.is_owned_by(user):
        raise Conflict(f"Only an owner of {business} can do this.")


def end_ownership(member: Membership) -> None:
    """Invitations that they wrote end with it: they may have kept a link for themselves."""
    if is_last_owner(member):
        raise Conflict(
            f"A business needs an owner, and {member.user} is the only one of {member.business}. "
            "Make somebody else an owner first."
        )
    member.business.invitations.filter(invited_by=member.user).withdraw()
