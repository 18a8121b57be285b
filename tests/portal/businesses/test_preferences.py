import pytest

from portal.businesses import preferences
from portal.refusals import Conflict
from tests.make import make_business, make_member

pytestmark = pytest.mark.django_db


def test_only_an_owner_changes_how_a_business_counts():
    business = make_business(currency="EUR")
    preferences.change(business, by=business.memberships.get().user, currency="USD")
    with pytest.raises(Conflict):
        preferences.change(business, by=make_member(business).user, currency="GBP")
    business.refresh_from_db()
    assert business.currency == "USD"
