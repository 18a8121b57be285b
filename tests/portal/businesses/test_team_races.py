"""Changes of a team at the same moment, on the real database."""

from functools import partial

import pytest
from django.test import Client
from django.urls import reverse

from portal.businesses import closing, invitations, team
from portal.businesses.models import Business, Membership, User
from portal.integrations import keys
from portal.integrations.models import AccessKey
from portal.refusals import Conflict, NotFound
from tests.forks import at_once
from tests.make import make_business, make_member, make_user

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]
Role = Membership.Role


def went_through(change, *args, **kwargs):
    try:
        change(*args, **kwargs)
    except (Conflict, NotFound):
        return False
    return True


def test_of_owners_who_all_leave_at_once_one_stays():
    business = make_business()
    for _ in range(5):
        make_member(business, role=Role.OWNER)
    everybody = list(business.memberships.select_related("business", "user"))
    left = at_once([partial(went_through, team.leave, each) for each in everybody])
    assert sorted(left) == [False] + [True] * 5
    assert business.memberships.get().role == Role.OWNER


def test_of_two_owners_who_remove_each_other_at_once_one_stays():
    business = make_business()
    make_member(business, role=Role.OWNER)
    first, second = business.memberships.select_related("business", "user")
    removed = at_once(
        [
            partial(went_through, team.remove, first, by=second.user),
            partial(went_through, team.remove, second, by=first.user),
        ]
    )
    assert sorted(removed) == [False, True]
    assert business.memberships.count() == 1


def invitation_to(email):
    business = make_business()
    owner = business.memberships.get().user
    return invitations.invite(business, email, "member", by=owner)


def test_an_invitation_accepted_by_many_at_once_serves_one():
    invitation, _ = invitation_to("ben@example.com")
    jobs = [partial(went_through, invitations.accept, invitation, make_user()) for _ in range(6)]
    assert sum(at_once(jobs)) == 1
    assert invitation.business.memberships.count() == 2


def sign_up(link):
    return Client().post(link, {"name": "Ben", "password1": "a long enough sentence"}).status_code


def test_of_sign_ups_sent_at_once_one_counts_and_the_others_are_told_so():
    invitation, token = invitation_to("ben@example.com")
    link = reverse("invitation", args=[token])
    assert Client().get(link).status_code == 200
    answers = at_once([partial(sign_up, link)] * 4)
    assert answers.count(302) == 1
    assert set(answers) <= {200, 302, 410}
    assert invitation.business.memberships.count() == 2


def sign_up_anew():
    words = {"email": "ann@example.com", "password1": "a long enough sentence", "business": "Shop"}
    return Client().post(reverse("account_signup"), words).status_code


def test_of_people_who_sign_up_with_one_address_at_once_one_does():
    answers = at_once([sign_up_anew] * 4)
    assert set(answers) <= {200, 302}
    assert User.objects.get().memberships.count() == 1


def test_an_address_invited_by_two_at_once_has_one_invitation():
    business = make_business()
    owner = business.memberships.get().user
    invite = partial(invitations.invite, business, "ben@example.com", "member", by=owner)
    at_once([partial(went_through, invite)] * 4)
    assert business.invitations.pending().count() == 1


def deleted_account(user):
    return went_through(closing.delete_account, user, closing=[])


def test_of_owners_who_all_delete_their_accounts_at_once_one_stays():
    """Nobody was told that the business would go with them."""
    business = make_business()
    for _ in range(3):
        make_member(business, role=Role.OWNER)
    everybody = [member.user for member in business.memberships.select_related("user")]
    gone = at_once([partial(deleted_account, each) for each in everybody])
    assert sorted(gone) == [False, True, True, True]
    business.refresh_from_db()
    assert business.closed_at is None
    assert business.memberships.get().role == Role.OWNER


def test_whoever_joins_or_is_removed_while_a_business_is_closed_is_not_in_it():
    business = make_business()
    owner, member = business.memberships.get().user, make_member(business)
    invitation, _ = invitations.invite(business, "ben@example.com", "owner", by=owner)
    at_once(
        [
            partial(went_through, closing.close, business, by=owner),
            partial(went_through, invitations.accept, invitation, make_user("ben@example.com")),
            partial(went_through, team.remove, member, by=owner),
            partial(went_through, keys.make, business, "Till", by=owner),
        ]
    )
    assert Business.objects.closed().get() == business
    assert not business.memberships.exists()
    assert not AccessKey.objects.usable().exists()


def test_people_of_several_businesses_that_close_at_once_are_told_of_each():
    """Whoever closes one leaves word with the people of it, in one order."""
    people = [make_user() for _ in range(6)]
    businesses = [make_business() for _ in range(3)]
    for number, business in enumerate(businesses):
        for user in people[number:] + people[:number]:
            make_member(business, user)
    owners = [business.memberships.get(role=Role.OWNER).user for business in businesses]
    both = zip(businesses, owners, strict=True)
    closed = at_once([partial(went_through, closing.close, b, by=owner) for b, owner in both])
    assert closed == [True] * 3
    for user in people:
        user.refresh_from_db()
        assert user.news.count("\n") == 3
