"""A business is closed, and a person goes: who may, what it needs, and what is told."""

import pytest
from django.urls import reverse

from portal.businesses import closing, invitations, team
from portal.businesses.models import Business, Membership, User
from portal.refusals import Conflict, NotFound
from tests.make import make_business, make_member, make_user

pytestmark = pytest.mark.django_db
PASSWORD = "correct horse battery"


@pytest.fixture
def ann(client):
    """Signed in, with the password typed a moment ago."""
    ann = make_user("ann@example.com")
    client.force_login(ann)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    return ann


@pytest.fixture
def shop(ann):
    return make_business(ann, name="Corner Shop")


def delete_business(client, typed="corner  shop"):
    return client.post(reverse("business_delete"), {"typed": typed}, follow=True)


def delete_account(client, *closing, typed="ann@example.com"):
    numbers = [business.pk for business in closing]
    sent = {"typed": typed, "closing": numbers}
    return client.post(reverse("your_account_delete"), sent, follow=True)


def is_closed(business):
    return Business.objects.closed().filter(pk=business.pk).exists()


def test_the_page_says_what_goes_and_asks_for_the_name(client, shop):
    make_member(shop)
    page = client.get(reverse("business_delete")).text
    for word in ("0 files", "0 products", "access keys", "the other person", "type: Corner Shop"):
        assert word in page


def test_an_owner_closes_a_business_and_nobody_belongs_to_it(client, ann, shop):
    member = make_member(shop)
    invitation, _ = invitations.invite(shop, "ben@example.com", "member", by=ann)
    page = delete_business(client)
    assert "Corner Shop is deleted." in page.text
    assert "has deleted" not in page.text
    assert page.request["PATH_INFO"] == reverse("business_new")
    assert is_closed(shop)
    assert not list(Business.objects.of(member.user))
    invitation.refresh_from_db()
    assert not invitation.is_open
    client.force_login(member.user)
    assert "ann@example.com has deleted Corner Shop" in client.get("/", follow=True).text


def test_another_business_of_the_owner_is_shown_next(client, ann, shop):
    other = make_business(ann)
    page = delete_business(client).text
    assert other.name in page
    assert not is_closed(other)


@pytest.mark.parametrize("typed", ["", "Corner", "Corner Shop!"])
def test_without_its_name_nothing_is_closed(client, shop, typed):
    page = delete_business(client, typed)
    assert "Delete Corner Shop?" in page.text
    assert not is_closed(shop)


def test_the_password_is_asked_and_the_closing_then_goes_on(client, ann, shop):
    client.logout()
    client.force_login(ann)
    page = delete_business(client)
    assert "type your password once more" in page.text
    assert not is_closed(shop)
    sent = {"password": PASSWORD, "next": reverse("business_delete")}
    page = client.post(reverse("account_reauthenticate"), sent, follow=True)
    assert "Corner Shop is deleted." in page.text
    assert is_closed(shop)


def test_members_have_no_such_page(client, ann):
    make_member(shop := make_business(), ann)
    assert client.get(reverse("business_delete")).status_code == 404
    assert delete_business(client, shop.name).status_code == 404
    with pytest.raises(Conflict):
        closing.close(shop, by=ann)
    assert not is_closed(shop)


def test_a_closed_business_changes_no_more(ann, shop):
    member = make_member(shop)
    closing.close(shop, by=ann)
    changes = (
        lambda: closing.close(shop, by=ann),
        lambda: invitations.invite(shop, "ben@example.com", "member", by=ann),
        lambda: team.leave(member),
    )
    for change in changes:
        with pytest.raises(NotFound):
            change()


def test_who_is_alone_is_led_from_leaving_to_closing(client, shop):
    page = client.get(reverse("team_leave")).text
    assert reverse("business_delete") in page


def test_an_account_goes_with_the_businesses_of_one(client, ann, shop):
    elsewhere = make_member(make_business(), ann).business
    page = client.get(reverse("your_account_delete")).text
    assert "<strong>Corner Shop</strong>, so it is deleted with your account" in page
    assert f"You leave {elsewhere}." in page
    page = delete_account(client, shop).text
    assert "Your account is deleted." in page
    assert not User.objects.filter(pk=ann.pk).exists()
    assert "_auth_user_id" not in client.session
    assert (is_closed(shop), is_closed(elsewhere)) == (True, False)
    assert elsewhere.memberships.count() == 1


def test_the_only_owner_among_others_hands_over_first(client, ann, shop):
    make_member(shop)
    second = make_business(ann)
    make_member(second)
    page = client.get(reverse("your_account_delete")).text
    assert "Hand over first" in page
    assert all(name in page for name in (shop.name, second.name, "Switch to it"))
    assert "Hand over first" in delete_account(client).text
    with pytest.raises(Conflict, match="needs an owner"):
        closing.delete_account(ann, closing=[])
    assert User.objects.filter(pk=ann.pk).exists()


def test_a_business_that_the_page_did_not_name_is_not_closed(client, ann, shop):
    """Everybody else may have left since the page was opened."""
    page = delete_account(client).text
    assert "You are the only one left in Corner Shop." in page
    assert User.objects.filter(pk=ann.pk).exists()
    assert not is_closed(shop)


def test_who_has_just_joined_another_business_looks_again(ann, monkeypatch):
    late = make_member(make_business(), ann)
    monkeypatch.setattr(closing, "_memberships_of", lambda _: [])
    with pytest.raises(Conflict, match="joined another"):
        closing.delete_account(ann, closing=[])
    assert Membership.objects.filter(pk=late.pk).exists()


def test_without_the_address_no_account_goes(client, ann, shop):
    page = delete_account(client, shop, typed="ann").text
    assert "That is not the same." in page
    assert User.objects.filter(pk=ann.pk).exists()
