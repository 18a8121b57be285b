import pytest
from django.urls import reverse

from tests.make import make_business, make_user

pytestmark = pytest.mark.django_db


def test_a_visitor_sees_what_the_portal_is_for(client):
    answer = client.get("/")
    assert "landing.html" in [template.name for template in answer.templates]


def test_the_colours_chosen_are_kept_and_taken_back(client):
    answer = client.post(reverse("theme"), {"theme": "dark", "next": "/accounts/login/"})
    assert answer.url == "/accounts/login/"
    assert 'data-bs-theme="dark"' in client.get("/").text
    client.post(reverse("theme"), {"theme": "system"})
    assert "data-bs-theme" not in client.get("/").text


def test_the_colour_switch_does_not_lead_elsewhere(client):
    answer = client.post(reverse("theme"), {"theme": "dark", "next": "https://evil.example/"})
    assert answer.url == "/"


def test_colours_that_do_not_exist_change_nothing(client):
    client.cookies["theme"] = '"><script>'
    assert "<script>" not in client.get("/").text.split("</head>")[1]


def test_a_missing_page_says_so_in_our_look(client):
    answer = client.get("/nowhere/")
    assert answer.status_code == 404
    assert "There is no such page" in answer.text
    assert "site-header" in answer.text


def test_a_form_without_its_token_is_refused_in_our_look(client):
    client.handler.enforce_csrf_checks = True
    answer = client.post(reverse("theme"), {"theme": "dark"})
    assert answer.status_code == 403
    assert "This page had been open too long" in answer.text
    assert "<p data-refusal>" in answer.text


def test_an_error_of_ours_is_shown_plainly(client, monkeypatch):
    client.raise_request_exception = False
    client.force_login(make_business(make_user()).memberships.get().user)
    monkeypatch.setattr("portal.views.dashboard", lambda request: 1 / 0)
    answer = client.get("/")
    assert answer.status_code == 500
    assert "Something went wrong on our side" in answer.text


def test_the_front_door_states_the_limits(client, settings):
    settings.UPLOAD_MAX_BYTES = 25 * 1024**2
    assert "CSV files up to 25 MB, 10 in a minute" in client.get("/").text
