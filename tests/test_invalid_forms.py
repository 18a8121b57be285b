"""A form with something wrong in it comes back in its page, which is a page like any other: 200.
A new form must be entered in WRONG."""

import pytest
from django.urls import resolve, reverse

from tests.browser.stages import make_stages
from tests.make import make_business, make_member
from tests.test_tenants import ADDRESSES, Page

BOTH = {"GET", "POST"}
pytestmark = pytest.mark.django_db

ROWS = {
    "data_source": lambda business: business.data_sources.create(name="Till"),
    "product": lambda business: business.products.create(name="Mug"),
    "team_member": make_member,
    "upload_answer": lambda business: make_stages(business)["asking"],
    "upload_mapping": lambda business: make_stages(business)["asking"],
}
WRONG = {
    "business_delete": {"typed": "no"},
    "business_new": {},
    "business_settings": {},
    "data_source": {},
    "integrations": {},
    "product": {"counted": "many"},
    "team": {"email": "x"},
    "team_member": {},
    "upload": {},
    "upload_answer": {"kind": "date_order"},
    "upload_mapping": {},
    "your_account_delete": {"typed": "no"},
    "your_account": {"name": "x" * 101},
}
ASKS_NOTHING = {
    "access_key_revoke",
    "team_leave",
    "team_remove",
    "upload_delete",
    "upload_sample",
    "upload_undo",
}


def test_every_form_has_its_place():
    pages = [
        r
        for r, page in ADDRESSES.items()
        if isinstance(page, Page) and set(page.methods.split()) >= BOTH
    ]
    names = {resolve("/" + some(route)).url_name for route in pages}
    assert names | {"upload_answer"} == set(WRONG) | ASKS_NOTHING


def some(route):
    uuid = "11111111-1111-4111-8111-111111111111"
    return route.replace("<uuid:file_id>", uuid).replace("<int:pk>", "1")


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_stands_in_the_page_of_the_form(client, name):
    business = make_business()
    client.force_login(business.memberships.get().user)
    client.post(reverse("account_reauthenticate"), {"password": "correct horse battery"})
    of = [ROWS[name](business).pk] if name in ROWS else []
    page = client.post(reverse(name, args=of), WRONG[name])
    assert page.status_code == 200
    assert "invalid-feedback" in page.text or "notice-error" in page.text
