import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.urls import reverse

from portal.businesses.currencies import country_of, currency_in
from portal.businesses.models import Business, User
from tests.make import make_business, make_user
from tests.meanwhile import meanwhile

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough sentence"
SAVES_THE_USER = 'INSERT INTO "businesses_user"'


def sign_up(client, **words):
    form = {"email": "ann@example.com", "password1": PASSWORD, "business": "Ann's Shop"}
    return client.post(reverse("account_signup"), form | words)


def link_in(message):
    return re.findall(r"http://\S+", message.body)[0]


def test_signing_up_names_a_business_and_makes_its_owner(client):
    answer = sign_up(client, currency="GBP", time_zone="Europe/London")
    user = User.objects.get(email="ann@example.com")
    business = Business.objects.of(user).get()
    assert answer.url == "/"
    assert (business.name, business.currency, business.time_zone) == (
        "Ann's Shop",
        "GBP",
        "Europe/London",
    )
    assert business.is_owned_by(user)


@pytest.mark.parametrize("delivered", [True, False])
def test_a_letter_is_spoken_of_where_one_is_sent(client, settings, delivered):
    settings.MAIL_IS_DELIVERED = delivered
    sign_up(client)
    assert ("We have sent a link" in client.get("/").text) is delivered


def test_a_mail_server_that_does_not_answer_stops_no_sign_up(client, settings):
    settings.MAIL_IS_DELIVERED = True
    settings.MAILERS = {"default": {"BACKEND": "tests.portal.businesses.lost_letters.LostLetters"}}
    assert sign_up(client).url == "/"
    page = client.get("/").text
    assert ("could not send you a letter" in page, "We have sent" in page) == (True, False)
    asked = client.post(reverse("account_reset_password"), {"email": "ann@example.com"})
    assert asked.url == reverse("account_reset_password_done")
    assert "could not send you a letter" in client.get(asked.url).text


@pytest.mark.parametrize("delivered", [True, False])
@pytest.mark.parametrize("name", ["account_reset_password", "account_reset_password_done"])
def test_where_no_letters_are_sent_it_says_who_has_the_link(client, settings, name, delivered):
    settings.MAIL_IS_DELIVERED = delivered
    page = client.get(reverse(name)).text
    assert ("This site does not send e-mail" in page) is not delivered


def test_what_is_left_open_follows_the_browser(client):
    sign_up(client, currency="")
    assert Business.objects.get().currency == "EUR"


@pytest.mark.parametrize(
    ("language", "currency"),
    [
        ("en-US,en;q=0.9", "USD"),
        ("de,de-CH;q=0.8", "CHF"),
        ("pt-BR", "BRL"),
        ("el-GR", "EUR"),
        ("de-LI", "CHF"),
        ("zh-Hant-TW", "TWD"),
        ("xx-ZZ", "EUR"),
        ("", "EUR"),
    ],
)
def test_the_currency_follows_the_language_of_the_browser(language, currency):
    assert currency_in(country_of(language)) == currency


def test_the_currency_of_the_browser_stands_there_already(client):
    page = client.get(reverse("account_signup"), headers={"Accept-Language": "pl-PL"})
    assert '<option value="PLN" selected>' in page.text


@pytest.mark.parametrize(
    ("language", "zone"), [("pl-PL", "Europe/Warsaw"), ("en-US", "UTC"), ("en", "UTC")]
)
def test_the_zone_of_a_country_that_has_one_stands_there_already(client, language, zone):
    page = client.get(reverse("account_signup"), headers={"Accept-Language": language})
    assert f'<option value="{zone}"' in page.text
    assert page.context["form"]["time_zone"].value() == zone


def test_a_business_must_be_named(client):
    answer = sign_up(client, business=" ")
    assert answer.context["form"].errors == {"business": ["This field is required."]}
    assert not User.objects.exists()


def test_a_form_with_a_mistake_keeps_our_words(client):
    page = sign_up(client, password1="123").text
    assert "E-mail address" in page
    assert "At least 8 characters" in page


def test_an_address_signs_up_once(client):
    make_user("ann@example.com")
    assert "A user is already registered with this email" in sign_up(client).text
    assert User.objects.count() == 1


def test_who_signs_up_twice_at_once_is_asked_to_sign_in(client):
    with meanwhile(lambda: make_user("ann@example.com"), before=SAVES_THE_USER):
        answer = sign_up(client)
    assert answer.url == reverse("account_login")
    assert "There is an account with this e-mail address now." in client.get(answer.url).text
    assert not Business.objects.exists()


def test_a_program_that_signs_up_twice_at_once_is_told_so(client):
    form = {"email": "ann@example.com", "password": PASSWORD, "business": "Ann's Shop"}
    with meanwhile(lambda: make_user("ann@example.com"), before=SAVES_THE_USER):
        answer = client.post("/_allauth/app/v1/auth/signup", form, "application/json")
    assert (answer.status_code, answer.json()["error_code"]) == (409, "CONFLICT")


def test_where_confirming_is_a_must_signing_up_twice_tells_only_by_mail(client, settings):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    make_user("ann@example.com")
    assert sign_up(client).url == reverse("account_email_verification_sent")
    assert mail.outbox[0].subject == "You have a Salesdrop account already"
    assert User.objects.count() == 1


def test_an_address_is_confirmed_by_the_link_that_was_mailed(client):
    sign_up(client)
    assert mail.outbox[0].subject == "Welcome to Salesdrop: please confirm your e-mail address"
    link = link_in(mail.outbox[0])
    assert "Is <strong>ann@example.com</strong> yours?" in client.get(link).text
    client.post(link)
    assert EmailAddress.objects.get(email="ann@example.com").verified


def test_where_confirming_is_a_must_nobody_is_in_before(client, settings):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    assert sign_up(client).url == reverse("account_email_verification_sent")
    assert "_auth_user_id" not in client.session


def test_signing_in_and_out(client):
    user = make_business(make_user("ann@example.com")).memberships.get().user
    words = {"login": "ANN@example.com", "password": "correct horse battery"}
    assert client.post(reverse("account_login"), words).url == "/"
    assert client.session["_auth_user_id"] == str(user.pk)
    client.post(reverse("account_logout"))
    assert "_auth_user_id" not in client.session


def test_a_wrong_password_is_refused_kindly(client):
    make_user("ann@example.com")
    answer = client.post(reverse("account_login"), {"login": "ann@example.com", "password": "no"})
    assert answer.status_code == 200
    assert answer.context["form"].errors


def test_a_forgotten_password_is_replaced_by_the_link_that_was_mailed(client):
    user = make_user("ann@example.com")
    client.post(reverse("account_reset_password"), {"email": "ann@example.com"})
    page = client.get(link_in(mail.outbox[0]), follow=True)
    new = {"password1": PASSWORD, "password2": PASSWORD}
    assert client.post(page.redirect_chain[-1][0], new).status_code == 302
    user.refresh_from_db()
    assert user.check_password(PASSWORD)


def test_a_link_used_up_says_so(client):
    answer = client.get("/accounts/password/reset/key/1-nonsense/", follow=True)
    assert "This link no longer works" in answer.text


def test_an_unknown_address_gets_a_letter_and_the_page_tells_nothing(client):
    answer = client.post(reverse("account_reset_password"), {"email": "who@example.com"})
    assert answer.url == reverse("account_reset_password_done")
    assert mail.outbox[0].subject == "No account with this address"


def test_changing_the_password_is_told_by_mail(client):
    client.force_login(make_user())
    words = {"oldpassword": "correct horse battery", "password1": PASSWORD, "password2": PASSWORD}
    client.post(reverse("account_change_password"), words)
    assert mail.outbox[0].subject == "Your password was changed"
    assert "If it was not you" in mail.outbox[0].body


def test_changing_the_address_asks_for_the_password_and_waits_for_the_link(client):
    user = make_user("ann@example.com")
    client.force_login(user)
    words = {"action_add": "", "email": "new@example.com"}
    asked = client.post(reverse("account_email"), words).url
    assert "Is it you?" in client.get(asked).text
    client.post(asked, {"password": "correct horse battery"})
    assert "new@example.com waits to be confirmed" in client.get(reverse("account_email")).text
    client.post(link_in(mail.outbox[-1]))
    user.refresh_from_db()
    assert user.email == "new@example.com"


@pytest.mark.parametrize(
    "name",
    [
        "account_login",
        "account_signup",
        "account_reset_password",
        "account_reset_password_done",
        "account_reset_password_from_key_done",
        "account_inactive",
        "account_email_verification_sent",
    ],
)
def test_every_page_of_a_visitor_is_in_our_look(client, name):
    assert "site-header" in client.get(reverse(name)).text


@pytest.mark.parametrize("name", ["account_email", "account_change_password", "account_logout"])
def test_every_page_of_an_account_is_in_our_look(client, name):
    make_business(make_user("ann@example.com"))
    words = {"login": "ann@example.com", "password": "correct horse battery"}
    client.post(reverse("account_login"), words)
    assert "site-header" in client.get(reverse(name)).text
