import pytest
from django.urls import reverse

from portal.businesses.models import Membership
from tests.make import make_business, make_user

pytestmark = pytest.mark.django_db
WORDS = {"name": "New name", "currency": "USD", "date_order": "mdy", "time_zone": "Asia/Tokyo"}


def test_an_owner_changes_the_settings(client):
    business = make_business()
    client.force_login(business.memberships.get().user)
    client.post(reverse("business_settings"), WORDS)
    business.refresh_from_db()
    assert {name: getattr(business, name) for name in WORDS} == WORDS


def test_a_member_sees_the_settings_and_changes_nothing(client):
    business, member = make_business(name="Old name"), make_user()
    Membership.objects.create(user=member, business=business)
    client.force_login(member)
    assert "Only an owner of Old name" in client.get(reverse("business_settings")).text
    client.post(reverse("business_settings"), WORDS)
    business.refresh_from_db()
    assert business.name == "Old name"


@pytest.mark.parametrize(
    "wrong", [{"name": " "}, {"currency": "XXX"}, {"time_zone": "Mars"}, {"date_order": "dym"}]
)
def test_nonsense_is_not_saved(client, wrong):
    business = make_business(name="Old name")
    client.force_login(business.memberships.get().user)
    answer = client.post(reverse("business_settings"), WORDS | wrong)
    assert list(answer.context["form"].errors) == list(wrong)
    assert answer.context["business"].name == "Old name"
    business.refresh_from_db()
    assert business.name == "Old name"


@pytest.mark.parametrize(
    ("zone", "selected"), [("Asia/Calcutta", "Asia/Kolkata"), ("US/Eastern", "US/Eastern")]
)
def test_a_zone_saved_under_another_name_stays_chosen(client, zone, selected):
    business = make_business(time_zone=zone)
    client.force_login(business.memberships.get().user)
    page = client.get(reverse("business_settings")).text
    assert f'<option value="{selected}" selected' in page.replace(' data-currency="INR"', "")
    assert "data-own-time-zone" not in page
