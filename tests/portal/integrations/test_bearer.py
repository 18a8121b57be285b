import datetime as dt

import jwt
import pytest
from django.conf import settings
from django.contrib.sessions.models import Session

from tests.make import make_business, make_upload, make_user
from tests.tokens import bearer, make_token

pytestmark = pytest.mark.django_db

ADDRESS = "/data/upload-csv"


@pytest.fixture
def owner():
    return make_business().memberships.get().user


def answer(client, token="", **headers):
    return client.get(ADDRESS, headers={"Authorization": f"Bearer {token}", **headers})


def assert_unauthenticated(response):
    assert response.status_code == 401
    assert response["WWW-Authenticate"] == "Bearer"
    assert response.json()["error_code"] == "UNAUTHENTICATED"


def test_a_valid_token_is_let_in(client, owner):
    assert answer(client, make_token(owner)).status_code == 200


def test_a_token_from_signing_in_is_let_in(client, owner):
    credentials = {"email": owner.email, "password": "correct horse battery"}
    signed_in = client.post(
        "/_allauth/app/v1/auth/login", credentials, content_type="application/json"
    )
    client.cookies.clear()
    assert answer(client, signed_in.json()["meta"]["access_token"]).status_code == 200


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Bearer x.y.z", "Basic eDp5", "é"])
def test_without_a_valid_token_nobody_is(client, header):
    headers = {"Authorization": header} if header else {}
    assert_unauthenticated(client.get(ADDRESS, headers=headers))


def test_a_session_does_not_count(client, owner):
    client.force_login(owner, "allauth.account.auth_backends.AuthenticationBackend")
    assert_unauthenticated(client.get(ADDRESS))


def test_a_post_needs_no_csrf_token(owner, client):
    client.handler.enforce_csrf_checks = True
    response = client.post(ADDRESS, {"x": "y"}, headers=bearer(owner))
    assert response.status_code == 400


def test_an_expired_token_is_refused(client, owner):
    claims = jwt.decode(make_token(owner), options={"verify_signature": False})
    claims["exp"] = int(dt.datetime.now(dt.UTC).timestamp()) - 1
    assert_unauthenticated(answer(client, jwt.encode(claims, settings.HEADLESS_JWT_PRIVATE_KEY)))


@pytest.mark.parametrize("change", [{"token_use": "refresh"}, {"sub": "999999"}, {"sid": "x"}])
def test_a_token_of_other_claims_is_refused(client, owner, change):
    claims = jwt.decode(make_token(owner), options={"verify_signature": False}) | change
    assert_unauthenticated(answer(client, jwt.encode(claims, settings.HEADLESS_JWT_PRIVATE_KEY)))


def test_a_token_signed_with_another_key_is_refused(client, owner):
    claims = jwt.decode(make_token(owner), options={"verify_signature": False})
    assert_unauthenticated(answer(client, jwt.encode(claims, "another key " * 4)))


def test_a_token_ends_with_its_session(client, owner):
    token = make_token(owner)
    Session.objects.all().delete()
    assert_unauthenticated(answer(client, token))


def test_a_token_ends_with_a_new_password(client, owner):
    token = make_token(owner)
    owner.set_password("another horse battery")
    owner.save()
    assert_unauthenticated(answer(client, token))


def test_the_deactivated_and_the_deleted_are_refused(client, owner):
    token = make_token(owner)
    owner.is_active = False
    owner.save()
    assert_unauthenticated(answer(client, token))
    owner.delete()
    assert_unauthenticated(answer(client, token))


def test_with_several_businesses_one_must_be_named(client, owner):
    second = make_business(owner)
    upload = make_upload(second)
    response = answer(client, make_token(owner))
    assert (response.status_code, response.json()["error_code"]) == (400, "BUSINESS_REQUIRED")
    named = answer(client, make_token(owner), **{"X-Business": str(second.pk)})
    assert [each["file_id"] for each in named.json()["uploads"]] == [str(upload.file_id)]


@pytest.mark.parametrize("number", ["0", "x", ""])
def test_a_business_that_is_not_the_callers_does_not_exist(client, owner, number):
    response = answer(client, make_token(owner), **{"X-Business": number})
    assert (response.status_code, response.json()["error_code"]) == (404, "NOT_FOUND")


def test_the_business_of_another_does_not_exist(client, owner):
    other = make_business()
    response = answer(client, make_token(owner), **{"X-Business": str(other.pk)})
    assert response.status_code == 404


def test_who_has_no_business_is_told_so(client):
    response = answer(client, make_token(make_user()))
    assert (response.status_code, response.json()["error_code"]) == (400, "BUSINESS_REQUIRED")
