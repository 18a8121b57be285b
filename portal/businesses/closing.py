"""The end of a business, and of a person's account.

Nobody belongs to a closed business from that moment on, so that no page, no key and no token
reaches it. What it has is removed afterwards, by the app that keeps it.
"""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Collection

from django.db import transaction
from django.utils import timezone

from portal.businesses.models import Business, Membership, User
from portal.businesses.news import leave_word
from portal.businesses.team import (
    end_ownership,
    is_last_owner,
    must_be_owner,
    one_change_at_a_time,
)
from portal.refusals import Conflict, NotFound

logger = logging.getLogger(__name__)


@dataclasses.dataclass(frozen=True, slots=True)
class Departure:
    """What becomes of a person's businesses when they go."""

    to_hand_over: list[Business]
    to_close: list[Business]
    to_leave: list[Business]


def close(business: Business, *, by: User) -> None:
    """Raises Conflict where `by` is no owner, NotFound where it is closed already."""
    with one_change_at_a_time(business):
        must_be_owner(by, business)
        others = User.objects.filter(memberships__business=business).exclude(pk=by.pk)
        leave_word(others, f"{by} has deleted {business}, with all its files and sales.")
        _shut(business)


def close_as_staff(business: Business) -> None:
    """Whoever owns it. Raises NotFound where it is closed already."""
    with one_change_at_a_time(business):
        everybody = User.objects.filter(memberships__business=business)
        leave_word(everybody, f"{business} is deleted, with all its files and sales.")
        _shut(business)


def departure_of(user: User) -> Departure:
    departure = Departure([], [], [])
    for member in _memberships_of(user):
        if _is_alone(member):
            departure.to_close.append(member.business)
        elif is_last_owner(member):
            departure.to_hand_over.append(member.business)
        else:
            departure.to_leave.append(member.business)
    return departure


@transaction.atomic
def delete_account(user: User, *, closing: Collection[Business]) -> None:
    """With the businesses that nobody else belongs to, which are those in `closing`: the person has
    been told of them.

    Raises Conflict where others would be left without an owner, or where things have changed, and
    NotFound where one of the businesses has been closed meanwhile, or the account deleted.
    """
    for member in _memberships_of(user):
        with one_change_at_a_time(member.business):
            if not _is_alone(member):
                end_ownership(member)
                member.delete()
            elif member.business in closing:
                _shut(member.business)
            else:
                raise Conflict(f"You are the only one left in {member.business}. Look again.")
    if not User.objects.select_for_update().filter(pk=user.pk).exists():
        raise NotFound("This account is deleted already.")
    if user.memberships.exists():
        raise Conflict("You have joined another business meanwhile. Look again.")
    logger.info("User %s is deleted", user.pk)
    user.delete()


def _shut(business: Business) -> None:
    business.memberships.all().delete()
    business.invitations.all().withdraw()
    Business.objects.filter(pk=business.pk).update(closed_at=timezone.now())
    logger.info("Business %s is closed", business.pk)


def _memberships_of(user: User) -> list[Membership]:
    """Always in the same order, in which they are locked."""
    mine = Membership.objects.filter(user=user)
    return list(mine.select_related("business", "user").order_by("business"))


def _is_alone(member: Membership) -> bool:
    return not member.business.memberships.exclude(pk=member.pk).exists()
