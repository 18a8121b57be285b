"""Changes of a team at the same moment, on the real database."""

from functools import partial

import pytest

from portal.businesses import team
from portal.businesses.models import Membership
from portal.refusals import Conflict
from tests.forks import at_once
from tests.make import make_business, make_member

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]
Role = Membership.Role


def went_through(change, *args, **kwargs):
    try:
        change(*args, **kwargs)
    except Conflict:
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
