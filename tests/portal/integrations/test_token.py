"""OAuth 2 client credentials, and what a token of a key opens."""

import base64

import jwt
import pytest
from django.conf import settings

from portal.integrations import keys, tokens
from tests.make import make_business, make_upload

pytestmark = pytest.mark.django_db

GRANT = {"grant_type": "client_credentials"}


@pytest.fixture
def business():
    return make_business()


@pytest.fixture
def key_and_secret(business):
    return keys.make(business, "Webshop", by=business.memberships.get().user)


def basic(client_id, secret):
    return {"Authorization": f"Basic {base64.b64encode(f'{client_id}:{secret}'.encode()).decode()}"}


def token_for(client, key, secret):
    answer = client.post("/api/token", GRANT, headers=basic(key.client_id, secret))
    assert answer.status_code == 200, answer.text
    return answer.json()["access_token"]


def uploads(client, token, **headers):
    return client.get("/data/upload-csv", headers={"Authorization": f"Bearer {token}", **headers})


def test_a_key_is_exchanged_for_a_token(client, key_and_secret):
    key, secret = key_and_secret
    answer = client.post("/api/token", GRANT, headers=basic(key.client_id, secret))
    told = answer.json()
    assert told.pop("access_token")
    assert told == {"token_type": "Bearer", "expires_in": 300}
    assert answer["Cache-Control"] == "no-store"


def test_key_and_secret_may_come_in_the_form(client, key_and_secret):
    key, secret = key_and_secret
    form = GRANT | {"client_id": key.client_id, "client_secret": secret}
    assert client.post("/api/token", form).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [{}, basic("sd-1", "x"), {"Authorization": "Basic é"}, {"Authorization": "Basic /w=="}],
)
def test_who_has_no_key_is_told_as_oauth_has_it(client, headers):
    answer = client.post("/api/token", GRANT, headers=headers)
    assert answer.status_code == 401
    assert answer["WWW-Authenticate"] == 'Basic realm="Salesdrop"'
    told = answer.json()
    assert (told["error"], told["error_code"]) == ("invalid_client", "UNAUTHENTICATED")
    assert told["error_description"] == told["message"]


@pytest.mark.parametrize(
    ("form", "error"),
    [({}, "invalid_request"), ({"grant_type": "password"}, "unsupported_grant_type")],
)
def test_another_grant_is_refused(client, key_and_secret, form, error):
    key, secret = key_and_secret
    answer = client.post("/api/token", form, headers=basic(key.client_id, secret))
    assert (answer.status_code, answer.json()["error"]) == (400, error)


def test_a_token_opens_the_business_of_its_key_alone(client, business, key_and_secret):
    token = token_for(client, *key_and_secret)
    mine, others = make_upload(business), make_upload()
    found = uploads(client, token).json()["uploads"]
    assert [upload["file_id"] for upload in found] == [str(mine.file_id)]
    statuses = [
        uploads(client, token, **{"X-Business": str(number)}).status_code
        for number in (business.pk, others.business_id)
    ]
    assert statuses == [200, 404]


def test_a_maker_of_several_businesses_makes_no_difference(client, business, key_and_secret):
    make_business(business.memberships.get().user)
    assert uploads(client, token_for(client, *key_and_secret)).status_code == 200


def revoke(key):
    keys.revoke(key, by=key.made_by)


def remove_the_maker(key):
    key.business.memberships.all().delete()


def demote_the_maker(key):
    key.business.memberships.update(role="member")


@pytest.mark.parametrize("event", [revoke, remove_the_maker, demote_the_maker])
def test_tokens_stop_at_once_with_their_key(client, key_and_secret, event):
    token = token_for(client, *key_and_secret)
    event(key_and_secret[0])
    assert uploads(client, token).status_code == 401


@pytest.mark.parametrize("change", [{"token_use": "access"}, {"sub": "sd-1"}, {"exp": 1}])
def test_a_token_of_other_claims_is_refused(client, key_and_secret, change):
    claims = jwt.decode(tokens.issue(key_and_secret[0]), options={"verify_signature": False})
    forged = jwt.encode(claims | change, settings.HEADLESS_JWT_PRIVATE_KEY)
    assert uploads(client, forged).status_code == 401


def test_a_token_opens_no_pages(client, key_and_secret):
    headers = {"Authorization": f"Bearer {tokens.issue(key_and_secret[0])}"}
    assert client.get("/uploads/", headers=headers).status_code == 302
