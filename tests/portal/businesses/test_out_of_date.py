"""What comes from a page of another business than the one that it would act on."""

import re
import uuid

import pytest
from django.conf import settings
from django.urls import reverse

from portal.businesses.models import Membership
from tests.make import make_business, make_upload, make_user, sent_file
from tests.test_tenants import ADDRESSES, Page
from uploads.models import FileUploadRecord

pytestmark = pytest.mark.django_db

OF_A_PERSON = {"account/", "account/delete/", "business/new/", "business/switch/"}
OF_A_BUSINESS = [
    route
    for route, access in ADDRESSES.items()
    if isinstance(access, Page) and route not in OF_A_PERSON
]
FORM = re.compile(r'<form[^>]*method="post".*?</form>', re.DOTALL)
FORMS_OF_A_PERSON = {
    "base.html": "theme",
    "businesses/account.html": "own name",
    "businesses/account_delete.html": "own account; or switch",
    "businesses/invitation.html": "join, or sign out",
    "businesses/new.html": "another business",
    "businesses/out_of_date.html": "switch",
    "includes/account_menu.html": "switch, or sign out",
}


@pytest.fixture
def user(client):
    user = make_user()
    client.force_login(user)
    return user


@pytest.fixture
def shop(user):
    return make_business(user, name="Shop")


@pytest.fixture
def stall(user, shop):
    return make_business(user, name="Stall")


def some(route):
    return "/" + route.replace("<uuid:file_id>", str(uuid.uuid4())).replace("<int:pk>", "1")


@pytest.mark.parametrize("route", OF_A_BUSINESS)
def test_no_form_acts_on_a_business_that_it_was_not_made_for(client, stall, route):
    for meant in (stall.pk, make_business().pk, "", "x"):
        answer = client.post(some(route), {"for_business": meant})
        assert (answer.status_code, "Nothing was done." in answer.text) == (409, True)


def test_every_form_of_a_business_says_which():
    folder = settings.BASE_DIR / "templates"
    for template in folder.rglob("*.html"):
        name = template.relative_to(folder).as_posix()
        if name.startswith("account/") or name in FORMS_OF_A_PERSON:
            continue
        for form in FORM.findall(template.read_text()):
            assert '{% include "includes/for_business.html" %}' in form, name


def test_a_page_says_what_business_it_is_about(client, stall):
    client.post(reverse("business_switch"), {"business": stall.pk})
    page = client.get(reverse("upload")).text
    assert page.count(f'<input type="hidden" name="for_business" value="{stall.pk}">') == 2
    assert f'hx-headers=\'{{"X-Business": "{stall.pk}"}}\'' in page


def test_who_changed_the_business_in_another_tab_is_told_and_can_go_back(client, shop, stall):
    answer = client.post(reverse("upload_sample"), {"for_business": stall.pk})
    assert "it was about Stall, and you are in Shop now" in answer.text
    assert "Go back to Stall" in answer.text
    assert not FileUploadRecord.objects.exists()


def test_who_was_removed_is_told_so_and_nothing_goes_into_the_next_business(client, shop, stall):
    meant = {"for_business": shop.pk, "file": sent_file()}
    Membership.objects.filter(business=shop).delete()
    client.get(reverse("home"))
    answer = client.post(reverse("upload"), meant)
    assert "You no longer belong to the business that this page was about." in answer.text
    assert "Go on with Stall" in answer.text
    assert not FileUploadRecord.objects.exists()


def test_who_was_removed_from_the_only_business_is_told_so(client, shop):
    Membership.objects.all().delete()
    answer = client.post(reverse("upload_sample"), {"for_business": shop.pk})
    assert (answer.status_code, "You no longer belong" in answer.text) == (409, True)


def poll(client, name, business, *args):
    headers = {"HX-Request": "true", "X-Business": str(business.pk)}
    answer = client.get(reverse(name, args=args), headers=headers)
    return answer.status_code, answer.headers.get("HX-Refresh"), answer.text


def test_a_part_of_a_page_of_another_business_loads_the_page_again(client, shop, stall):
    upload = make_upload(stall)
    assert poll(client, "upload_status", stall, upload.pk) == (409, "true", "")
    assert poll(client, "customers", stall) == (409, "true", "")
    assert poll(client, "customers", shop)[:2] == (200, None)
    Membership.objects.all().delete()
    assert poll(client, "customers", shop) == (409, "true", "")


def test_a_part_of_what_is_gone_loads_the_page_again(client, shop):
    assert poll(client, "upload_status", shop, uuid.uuid4()) == (404, "true", "")


def test_what_is_not_found_may_be_in_another_of_ones_businesses(client, shop, stall):
    upload = make_upload(stall)
    assert "you are in Shop now" in client.get(reverse("upload_detail", args=[upload.pk])).text
