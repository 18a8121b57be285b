import re

import pytest
from django.urls import reverse

from portal import refusals
from portal.businesses.models import Business, Membership
from portal.integrations import keys
from portal.integrations.models import AccessKey
from portal.refusals import Refused
from tests.make import make_business, make_member, make_user

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


def make_demoted(member):
    member.role = Membership.Role.MEMBER
    member.save()


def test_a_new_key_is_shown_with_its_secret_this_once(client, business, owner):
    answer = client.post(PAGE, {"name": " Web  shop "})
    key = AccessKey.objects.get()
    secret = answer.context["secret"]
    assert (key.name, key.made_by, key.business) == ("Web shop", owner, business)
    assert f">{secret}</span>" in answer.text
    assert "no-store" in answer["Cache-Control"]
    assert secret not in client.get(PAGE).text


@pytest.mark.parametrize(
    ("name", "problem"), [("", "Say what the key is for."), ("Till", "There is a key called Till")]
)
def test_a_name_that_cannot_be_is_told_by_the_field(client, business, owner, name, problem):
    keys.make(business, "Till", by=owner)
    answer = client.post(PAGE, {"name": name})
    assert problem in answer.text
    assert AccessKey.objects.count() == 1


def test_the_page_tells_how_each_key_stands(client, business, owner):
    keys.make(business, "Till", by=owner)
    demoted = make_member(business, role="owner")
    keys.make(business, "Stall", by=demoted.user)
    make_demoted(demoted)
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
    make_demoted(business.memberships.get())
    page = client.get(PAGE).text
    assert ("Make a key" in page, "Till" in page) == (False, True)
    revoke = reverse("access_key_revoke", args=[key.pk])
    answers = [client.post(PAGE, {"name": "x"}), client.post(revoke), client.get(revoke)]
    assert [answer.status_code for answer in answers] == [404, 404, 404]
    assert AccessKey.objects.get(revoked_at=None) == key


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


@pytest.mark.parametrize("ask", ["make", "revoke"])
def test_who_is_demoted_at_that_moment_is_told_so(client, business, owner, monkeypatch, ask):
    key, _ = keys.make(business, "Till", by=owner)
    monkeypatch.setattr(Business, "is_owned_by", iter_of(True, False))
    revoke = reverse("access_key_revoke", args=[key.pk])
    answer = client.post(*((PAGE, {"name": "x"}) if ask == "make" else (revoke,)), follow=True)
    assert f"Only an owner of {business} can do this." in answer.text
    assert AccessKey.objects.get(revoked_at=None) == key


def iter_of(*answers):
    """A method that answers so, one call after the other; the last answer from then on."""
    left = list(answers)
    return lambda *_: left.pop(0) if len(left) > 1 else left[0]
