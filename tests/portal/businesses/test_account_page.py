import pytest
from django.urls import reverse

from tests.make import make_business, make_user

pytestmark = pytest.mark.django_db


def test_a_person_says_what_they_are_called(client):
    ann = make_user("ann@example.com")
    make_business(ann)
    client.force_login(ann)
    assert "ann@example.com" in client.get(reverse("your_account")).text
    client.post(reverse("your_account"), {"name": "Ann Lee"})
    assert "Ann Lee" in client.get(reverse("team")).text


def test_who_has_no_business_has_a_page_all_the_same(client):
    client.force_login(make_user())
    assert client.get(reverse("your_account")).status_code == 200
