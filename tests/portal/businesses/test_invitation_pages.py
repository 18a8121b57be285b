"""From the form on the team's page to the new member."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import MD5PasswordHasher
from django.core import mail
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from portal.businesses import invitations
from portal.businesses.models import Business, Invitation, User
from tests.make import make_business, make_member, make_user

pytestmark = pytest.mark.django_db
BEN = "ben@example.com"
PASSWORD = "a long enough sentence"


@pytest.fixture
def business():
    return make_business(make_user("ann@example.com"), name="Corner Shop")


@pytest.fixture
def ann(business, client, settings):
    """An owner, signed in, whose address is confirmed and whose letters go out."""
    settings.MAIL_IS_DELIVERED = True
    ann = business.memberships.get().user
    EmailAddress.objects.create(user=ann, email=ann.email, verified=True, primary=True)
    client.force_login(ann)
    return ann


@pytest.fixture
def visitor(client):
    return type(client)()


def invite(client, email="Ben@Example.com", role="member"):
    return client.post(reverse("team"), {"email": email, "role": role}, follow=True)


def link_of(business, *, by_mail=True, email=BEN):
    owner = business.memberships.first().user
    invitation, token = invitations.invite(business, email, "member", by=owner)
    Invitation.objects.filter(pk=invitation.pk).update(by_mail=by_mail)
    return reverse("invitation", args=[token])


def sign_up(visitor, link, **words):
    return visitor.post(link, {"name": "Ben Dahl", "password1": PASSWORD} | words)


def test_an_invitation_goes_out_as_a_letter(client, ann):
    page = invite(client).text
    assert "An invitation is on its way to ben@example.com." in page
    assert "/join/" not in page
    [letter] = mail.outbox
    assert letter.subject == "ann@example.com invites you to Corner Shop"
    assert letter.to == [BEN]
    [link] = re.findall(r"http://testserver(/business/join/\S+)", str(letter.body))
    assert "Join Corner Shop" in type(client)().get(link).text
    assert Invitation.objects.get().by_mail


def link_shown_on(page):
    return re.findall(r'value="http://testserver(/business/join/[^"]+)"', page)


@pytest.mark.parametrize("why", ["no mail", "not confirmed", "not sent"])
def test_where_no_letter_goes_out_the_link_is_shown_once(client, ann, settings, monkeypatch, why):
    match why:
        case "no mail":
            settings.MAIL_IS_DELIVERED = False
        case "not confirmed":
            EmailAddress.objects.update(verified=False)
        case "not sent":
            settings.MAILERS = {
                "default": {"BACKEND": "tests.portal.businesses.lost_letters.LostLetters"}
            }
    [link] = link_shown_on(invite(client).text)
    assert not mail.outbox
    assert not Invitation.objects.get().by_mail
    assert link_shown_on(client.get(reverse("team")).text) == []
    assert type(client)().get(link).status_code == 200


def test_an_address_gets_few_letters_a_day_from_whichever_businesses(client, ann):
    for number in range(6):
        make_business(ann, name=f"Shop {number}")
        client.post(reverse("business_switch"), {"business": ann.memberships.last().business_id})
        page = invite(client).text
    assert "enough letters for one day" in page
    assert len(mail.outbox) == 5


def test_where_nobody_confirms_addresses_letters_go_out_all_the_same(client, ann, settings):
    settings.ACCOUNT_EMAIL_VERIFICATION = "none"
    EmailAddress.objects.all().delete()
    invite(client)
    assert len(mail.outbox) == 1


@pytest.mark.parametrize("email", ["", "nonsense", "ann@example.com"])
def test_the_form_says_what_is_wrong(client, ann, email):
    assert invite(client, email).context["form"].errors.keys() == {"email"}
    assert not mail.outbox


def test_open_invitations_are_seen_by_all_and_changed_by_owners(client, ann, business):
    link_of(business)
    again = reverse("invitation_again", args=[Invitation.objects.get().pk])
    assert again in client.get(reverse("team")).text
    client.force_login(make_member(business).user)
    page = client.get(reverse("team")).text
    assert BEN in page
    assert again not in page
    assert "Only an owner" in client.post(again, follow=True).text
    assert not invite(client, "cyd@example.com").redirect_chain
    assert Invitation.objects.count() == 1


def test_an_invitation_is_sent_again(client, ann, business, visitor):
    link = link_of(business)
    client.post(reverse("invitation_again", args=[Invitation.objects.get().pk]))
    assert [letter.to for letter in mail.outbox] == [[BEN]]
    assert "Look for a later letter" in visitor.get(link).text


def test_an_invitation_is_withdrawn(client, ann, business, visitor):
    link = link_of(business)
    address = reverse("invitation_withdraw", args=[Invitation.objects.get().pk])
    assert "is withdrawn" in client.post(address, follow=True).text
    assert visitor.get(link).status_code == 410
    assert client.post(address).status_code == 404


def test_opening_a_link_joins_nobody(business, client, visitor):
    link = link_of(business)
    client.force_login(make_user(BEN))
    for who in (client, visitor):
        assert who.get(link).status_code == who.head(link).status_code == 200
    assert business.memberships.count() == 1
    assert Invitation.objects.get().is_open


def test_one_click_joins_whoever_is_signed_in_with_that_address(business, client):
    link, ben = link_of(business), make_user(BEN)
    make_business(ben, name="Ben's own")
    client.force_login(ben)
    assert "Ben&#x27;s own stays" in client.get(link).text
    page = client.post(link, follow=True)
    assert "You belong to Corner Shop now." in page.text
    assert page.context["business"] == business
    assert "You belong to Corner Shop" in client.get(link).text


def test_with_another_address_nobody_joins_and_the_page_says_what_to_do(business, client):
    link = link_of(business)
    client.force_login(make_user("cyd@example.com"))
    for answer in (client.get(link), client.post(link)):
        assert "you are signed in as <strong>cyd@example.com</strong>" in answer.text
    assert business.memberships.count() == 1
    assert client.post(reverse("account_logout"), {"next": link}).url == link


def test_who_has_an_account_signs_in_and_comes_back(business, visitor):
    link = link_of(business)
    make_user(BEN)
    assert f"?next={link}" in visitor.get(link).text
    words = {"login": BEN, "password": "correct horse battery", "next": link}
    assert visitor.post(reverse("account_login"), words).url == link
    assert visitor.post(link, follow=True).context["business"] == business


def test_who_has_none_signs_up_without_naming_a_business(business, visitor):
    link = link_of(business)
    assert 'name="business"' not in visitor.get(link).text
    assert sign_up(visitor, link).url == reverse("home")
    ben = User.objects.get(email=BEN)
    assert (ben.name, Business.objects.of(ben).get()) == ("Ben Dahl", business)
    assert EmailAddress.objects.get(user=ben).verified
    assert not mail.outbox
    assert visitor.get(reverse("home")).context["business"] == business


def test_the_address_of_an_invitation_cannot_be_exchanged(business, visitor):
    sign_up(visitor, link_of(business), email="eve@example.com")
    assert User.objects.filter(email=BEN).exists()
    assert not User.objects.filter(email="eve@example.com").exists()


def test_a_link_that_an_owner_passed_on_does_not_confirm_the_address(business, visitor, settings):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    answer = sign_up(visitor, link_of(business, by_mail=False))
    assert answer.url == reverse("account_email_verification_sent")
    assert not EmailAddress.objects.get(email=BEN).verified
    assert business.memberships.filter(user__email=BEN).exists()


def test_where_confirming_is_a_must_the_letter_with_the_link_is_enough(business, visitor, settings):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    assert sign_up(visitor, link_of(business)).url == reverse("home")


def test_a_bad_password_is_told_and_joins_nobody(business, visitor):
    link = link_of(business)
    answer = sign_up(visitor, link, password1="123")
    assert answer.context["form"].errors.keys() == {"password1"}
    assert Invitation.objects.get().is_open


@pytest.mark.parametrize(
    ("end", "words"),
    [
        ({"accepted_at": timezone.now()}, "It has been used."),
        ({"withdrawn_at": timezone.now()}, "It was withdrawn"),
        ({"expires_at": timezone.now()}, "It ran out on"),
    ],
)
def test_a_link_that_is_over_says_why(business, visitor, client, end, words):
    link = link_of(business)
    Invitation.objects.update(**end)
    client.force_login(make_user(BEN))
    for who in (visitor, client):
        for answer in (who.get(link), sign_up(who, link)):
            assert answer.status_code == 410
            assert words in answer.text
    assert not business.memberships.exclude(user__email="ann@example.com").exists()


def test_an_unknown_link_tells_nothing(business, visitor):
    link = link_of(business)
    answer = visitor.get(link[:-3] + "/")
    assert answer.status_code == 410
    assert "Perhaps the link is incomplete" in answer.text
    assert "Corner Shop" not in answer.text


@pytest.mark.django_db(transaction=True)
def test_a_password_is_hashed_before_anything_is_locked(business, visitor, monkeypatch):
    """It takes so long that others would notice."""
    hashed_when_locked = []
    encode = MD5PasswordHasher.encode

    def noted(*args):
        hashed_when_locked.append(connection.in_atomic_block)
        return encode(*args)

    link = link_of(business)
    monkeypatch.setattr(MD5PasswordHasher, "encode", noted)
    assert sign_up(visitor, link).status_code == 302
    assert hashed_when_locked == [False]
    assert User.objects.get(email=BEN).check_password(PASSWORD)
