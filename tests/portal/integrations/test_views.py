import re

import pytest
from django.urls import reverse

from portal import refusals
from portal.businesses.models import Membership
from portal.integrations import keys
from portal.integrations.models import AccessKey
from portal.refusals import Refused
from tests.make import make_business, make_user

pytestmark = pytest.mark.django_db

PAGE = "/integrations/"


@pytest.fixture
def owner(client):
    owner = make_user("ana@example.com")
    client.force_login(owner)
    return owner


@pytest.fixture
def business(owner):
    return make_business(owner)


def become_member(business):
    business.memberships.update(role=Membership.Role.MEMBER)


def test_a_new_key_is_shown_with_its_secret_this_once(client, business, owner):
    answer = client.post(PAGE, {"name": " Web  shop "})
    key = AccessKey.objects.get()
    secret = answer.context["secret"]
    assert (key.name, key.made_by, key.business) == ("Web shop", owner, business)
    assert f">{secret}</dd>" in answer.text
    assert "no-store" in answer["Cache-Control"]
    assert secret not in client.get(PAGE).text


@pytest.mark.parametrize(
    ("name", "problem"), [("", "Say what the key is for."), ("Till", "There is a key called Till")]
)
def test_a_name_that_cannot_be_is_told_by_the_field(client, business, owner, name, problem):
    keys.make(business, "Till", by=owner)
    answer = client.post(PAGE, {"name": name})
    assert (answer.status_code, problem in answer.text) == (400, True)
    assert AccessKey.objects.count() == 1


def test_the_page_tells_how_each_key_stands(client, business, owner):
    keys.make(business, "Till", by=owner)
    keys.make(business, "Stall", by=make_user())
    revoked, _ = keys.make(business, "Webshop", by=owner)
    keys.revoke(revoked, by=owner)
    states = re.findall(r'class="state state-\w+">(\w+)<', client.get(PAGE).text)
    assert states == ["Revoked", "Stopped", "Works"]


def test_a_revocation_asks_first(client, business, owner):
    key, _ = keys.make(business, "Till", by=owner)
    address = reverse("access_key_revoke", args=[key.pk])
    assert "Revoke this key?" in client.get(address).text
    assert "is revoked" in client.post(address, follow=True).text
    key.refresh_from_db()
    assert key.revoked_by == owner
    assert client.get(address).status_code == 404


def test_keys_are_made_and_revoked_by_owners_alone(client, business, owner):
    key, _ = keys.make(business, "Till", by=owner)
    become_member(business)
    page = client.get(PAGE).text
    assert ("Make a key" in page, "Till" in page) == (False, True)
    revoke = reverse("access_key_revoke", args=[key.pk])
    answers = [client.post(PAGE, {"name": "x"}), client.post(revoke), client.get(revoke)]
    assert [answer.status_code for answer in answers] == [404, 404, 404]
    assert AccessKey.objects.usable().get() == key


def test_the_guide_is_open_to_whoever_connects_something(client):
    page = client.get("/integrations/guide/").text
    assert 'href="/accounts/login/"' in page
    assert "http://testserver/api/token" in page


def test_the_guide_tells_members_the_number_of_their_business(client, business):
    page = client.get("/integrations/guide/").text
    assert f"the number of {business.name} is {business.pk}." in page


def test_every_answer_that_the_guide_explains_is_one_of_ours(client):
    row = re.compile(r'<tr><th scope="row">(\d+)</th><td><code>(\w+)</code>')
    told = row.findall(client.get("/integrations/guide/").text)
    ours = {
        (str(kind.status), kind.code)
        for kind in vars(refusals).values()
        if isinstance(kind, type) and issubclass(kind, Refused) and kind is not Refused
    }
    assert len(told) == 9
    assert set(told) <= ours
