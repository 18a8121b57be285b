import pytest
from django.urls import reverse

from portal.businesses.models import Business, Membership
from tests.make import make_business, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def user(client):
    user = make_user()
    client.force_login(user)
    return user


def test_an_anonymous_visitor_is_sent_to_sign_in(client):
    answer = client.get(reverse("business_settings"))
    assert answer.url == "/accounts/login/?next=/business/settings/"


def test_who_sends_something_signed_out_comes_back_to_where_it_was_sent_from(client):
    address = reverse("upload_sample")
    referer = {"Referer": "http://testserver/upload/"}
    assert client.post(address, headers=referer).url == "/accounts/login/?next=/upload/"
    assert "You had been signed out" in client.get(reverse("account_login")).text
    for elsewhere in ({}, {"Referer": "http://other.example/upload/"}):
        assert client.post(address, headers=elsewhere).url == "/accounts/login/?next=/"


@pytest.mark.parametrize("page", ["customers", "uploads_live"])
def test_a_part_of_a_page_is_never_the_sign_in_page(client, page):
    answer = client.get(reverse(page), headers={"HX-Request": "true"})
    assert (answer.status_code, answer["HX-Refresh"], answer.content) == (401, "true", b"")


@pytest.mark.parametrize("page", ["home", "customers", "customers_csv", "uploads"])
def test_nothing_of_a_business_stays_in_the_browser(client, user, page):
    make_business(user)
    assert "no-store" in client.get(reverse(page))["Cache-Control"]


def test_somebody_without_a_business_is_sent_to_name_one(client, user):
    assert client.get(reverse("home")).url == reverse("business_new")


def test_naming_a_business_makes_its_owner(client, user):
    words = {"name": "Corner Café", "currency": "GBP", "time_zone": "Europe/London"}
    assert client.post(reverse("business_new"), words).url == reverse("home")
    business = Business.objects.of(user).get()
    assert (business.name, business.currency) == ("Corner Café", "GBP")
    assert business.memberships.get().role == Membership.Role.OWNER


def test_a_name_that_is_sent_twice_makes_one_business(client, user):
    words = {"name": "Corner Café", "currency": "GBP", "time_zone": "Europe/London"}
    for _ in range(2):
        assert client.post(reverse("business_new"), words).url == reverse("home")
    client.post(reverse("business_new"), words | {"name": "Harbour Café"})
    names = Business.objects.of(user).order_by("pk").values_list("name", flat=True)
    assert list(names) == ["Corner Café", "Harbour Café"]


def test_the_business_joined_first_is_shown_and_another_can_be_chosen(client, user):
    first, second = make_business(user, name="First"), make_business(user, name="Second")
    assert client.get(reverse("home")).context["business"] == first
    client.post(reverse("business_switch"), {"business": second.pk})
    answer = client.get(reverse("home"))
    assert answer.context["business"] == second
    assert answer.context["other_businesses"] == [first]


@pytest.mark.parametrize("wanted", ["somebody else's", "nonsense", ""])
def test_nobody_switches_to_a_business_that_is_not_theirs(client, user, wanted):
    make_business(user)
    other = make_business()
    wanted = other.pk if wanted == "somebody else's" else wanted
    assert client.post(reverse("business_switch"), {"business": wanted}).status_code == 404


def test_a_chosen_business_that_was_left_gives_way_to_the_next(client, user):
    first, second = make_business(user), make_business(user)
    client.post(reverse("business_switch"), {"business": second.pk})
    second.memberships.all().delete()
    assert client.get(reverse("home")).context["business"] == first
