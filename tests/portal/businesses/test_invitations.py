"""Who may be invited, how often, and what a link is worth afterwards."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from portal.businesses import invitations, team
from portal.businesses.models import Invitation, Membership
from portal.refusals import Conflict, RateLimited
from tests.make import make_business, make_member, make_user

pytestmark = pytest.mark.django_db
BEN = "ben@example.com"
Role = Membership.Role


@pytest.fixture
def business():
    return make_business(make_user("ann@example.com"), name="Corner Shop")


@pytest.fixture
def ann(business):
    return business.memberships.get().user


def invite(business, email=BEN, role="member", by=None):
    return invitations.invite(business, email, role, by=by or business.memberships.first().user)


def is_open(token):
    found = invitations.find(token)
    return bool(found and found.is_open)


def test_only_a_digest_of_the_token_is_kept(business):
    invitation, token = invite(business)
    assert token not in str(Invitation.objects.values().get())
    assert invitations.find(token) == invitation


def test_an_invitation_lasts_seven_days(business):
    invitation, token = invite(business)
    assert invitation.expires_at - invitation.created_at == dt.timedelta(days=7)
    Invitation.objects.update(expires_at=timezone.now())
    assert not is_open(token)
    with pytest.raises(Conflict):
        invitations.accept(invitation, make_user(BEN))


def test_who_accepts_belongs_to_the_business(business):
    ben = make_user(BEN)
    invitations.accept(invite(business, role="owner")[0], ben)
    assert business.memberships.get(user=ben).role == Role.OWNER


def test_an_invitation_serves_once(business):
    invitation, _ = invite(business)
    invitations.accept(invitation, make_user(BEN))
    with pytest.raises(Conflict):
        invitations.accept(invitation, make_user())
    assert business.memberships.count() == 2


def test_a_member_keeps_the_role_they_have(business):
    invitation, _ = invite(business)
    ben = make_member(business, make_user(BEN), role=Role.OWNER)
    assert invitations.accept(invitation, ben.user) == ben


def test_inviting_again_takes_the_place_of_the_earlier_invitation(business):
    _, first = invite(business)
    second, token = invite(business, role="owner")
    assert not is_open(first)
    assert is_open(token)
    assert business.invitations.pending().get() == second


def test_the_database_keeps_one_pending_invitation_for_each_address(business, ann):
    fields = {"email": BEN, "role": "member", "invited_by": ann, "expires_at": timezone.now()}
    business.invitations.create(token_sha256="1", **fields)
    with pytest.raises(IntegrityError), transaction.atomic():
        business.invitations.create(token_sha256="2", **fields)
    with pytest.raises(IntegrityError), transaction.atomic():
        business.invitations.create(token_sha256="3", **fields | {"email": "BEN@example.com"})


def test_a_member_is_not_invited_again(business):
    make_member(business, make_user(BEN))
    with pytest.raises(Conflict, match="belongs to Corner Shop already"):
        invite(business)


def test_only_owners_invite_and_withdraw(business):
    invitation, _ = invite(business)
    member = make_member(business).user
    with pytest.raises(Conflict):
        invite(business, by=member)
    with pytest.raises(Conflict):
        invitations.withdraw(invitation, by=member)
    assert business.invitations.pending().get() == invitation


def test_a_business_invites_twenty_times_a_day_however_many_are_withdrawn(business, ann):
    for number in range(invitations.PER_DAY):
        invitation, _ = invite(business, f"person{number}@example.net")
        invitations.withdraw(invitation, by=ann)
    with pytest.raises(RateLimited):
        invite(business)
    invite(make_business(ann), by=ann)
    Invitation.objects.update(created_at=timezone.now() - invitations.DAY)
    invite(business)


def test_what_is_over_is_kept_for_thirty_days(business, ann):
    invitations.withdraw(invite(business, "old@example.com")[0], by=ann)
    waiting, _ = invite(business, "waiting@example.com")
    Invitation.objects.update(created_at=timezone.now() - invitations.KEPT)
    fresh, _ = invite(business)
    assert set(business.invitations.all()) == {waiting, fresh}


@pytest.mark.parametrize("end", ["removed", "demoted", "left"])
def test_invitations_end_with_the_ownership_of_who_wrote_them(business, ann, end):
    other = make_member(business, role=Role.OWNER)
    _, token = invite(business, by=other.user)
    match end:
        case "removed":
            team.remove(other, by=ann)
        case "demoted":
            team.change_role(other, Role.MEMBER, by=ann)
        case "left":
            team.leave(other)
    assert not is_open(token)
