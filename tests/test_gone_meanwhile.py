"""What a form is about may be gone when it is sent, or even between the look-up and the act: then
nothing is done, and that is said. A new address must be entered in ACTS."""

import pytest
from django.core.files.storage import default_storage
from django.urls import reverse

from portal.businesses import closing, invitations
from portal.businesses.models import Business, User
from portal.integrations import keys
from tests.browser.stages import make_stages
from tests.make import make_business, make_member, make_user, sent_file
from tests.meanwhile import meanwhile
from tests.test_tenants import ADDRESSES, POST
from tests.tokens import bearer
from uploads.models import FileUploadRecord

pytestmark = pytest.mark.django_db


def upload(stage):
    def find(business):
        found = make_stages(business)[stage]
        default_storage.save(found.file_path, sent_file())
        return found

    return find


def corrected(found):
    return {f"cell-{row.pk}-1": "03/04/2026" for row in found.rejected_rows.all()}


def member(business):
    return make_member(business, role="owner")


def invitation(business):
    owner = business.memberships.get().user
    return invitations.invite(business, "ben@example.com", "member", by=owner)[0]


def key(business):
    return keys.make(business, "Till", by=business.memberships.get().user)[0]


def source(business):
    found = business.data_sources.create(name="Till")
    found.said.create(signature="x", kind="date_order", answer="dmy")
    return found


def product(business):
    return business.products.create(name="Mug")


COLUMNS = {"column-1": "sold_on", "column-5": "total"}
ACTS = {
    "upload_answer": (upload("asking"), {"answer": "dmy", "kind": "date_order"}),
    "upload_mapping": (upload("asking"), COLUMNS),
    "upload_again": (upload("undone"), {}),
    "upload_ask_again": (upload("undone"), {}),
    "upload_fix": (upload("done"), corrected),
    "upload_undo": (upload("done"), {}),
    "upload_delete": (upload("undone"), {}),
    "data_source": (source, {"name": "Stall"}),
    "data_source_forget": (source, {"everything": "yes"}),
    "data_source_remove": (source, {}),
    "access_key_revoke": (key, {}),
    "team_member": (member, {"role": "member"}),
    "team_remove": (member, {}),
    "invitation_again": (invitation, {}),
    "invitation_withdraw": (invitation, {}),
    "product": (product, {"counted": "4"}),
}
OF_A_BUSINESS = {
    "business_settings": {
        "name": "New name",
        "currency": "USD",
        "date_order": "mdy",
        "time_zone": "Asia/Tokyo",
    },
    "integrations": {"name": "Till"},
    "team": {"email": "ben@example.com", "role": "member"},
    "team_leave": {},
    "upload_sample": {},
}
OF_A_PERSON = {
    "your_account": {"name": "Ann"},
    "your_account_delete": {"typed": "ann@example.com"},
}
AS_GOOD_AS_DONE = {
    "access_key_revoke",
    "data_source_forget",
    "invitation_again",
    "invitation_withdraw",
    "team_remove",
}


@pytest.fixture
def business(client, settings):
    settings.TASKS = {"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}}
    business = make_business()
    client.force_login(business.memberships.get().user)
    return business


def test_every_form_about_a_row_has_its_place():
    about_a_row = [
        route
        for route, access in ADDRESSES.items()
        if getattr(access, "of_a_row", False) and POST in access.methods and "data/" not in route
    ]
    assert len(about_a_row) == len(ACTS) + 1  # Switching to a business is about no row of one.


@pytest.mark.parametrize("name", ACTS)
def test_what_is_gone_between_the_look_and_the_act_is_told(client, business, name):
    make, fields = ACTS[name]
    found = make(business)
    itself = type(found).objects.filter(pk=found.pk)
    fields = fields(found) if callable(fields) else fields
    with meanwhile(itself.delete):
        answer = client.post(reverse(name, args=[found.pk]), fields)
    assert answer.status_code in {302, 404}
    assert not itself.exists()
    if answer.status_code == 302 and name not in AS_GOOD_AS_DONE:
        page = client.get(answer.url)
        assert "notice-success" not in page.text
        assert "notice-error" in page.text or page.status_code == 404


@pytest.mark.parametrize("name", [*ACTS, *OF_A_BUSINESS])
def test_a_form_sent_twice_at_once_is_no_fault(client, business, name):
    make, fields = ACTS.get(name) or (None, OF_A_BUSINESS[name])
    found = make and make(business)
    fields = fields(found) if callable(fields) else fields
    address = reverse(name, args=[found.pk] if found else [])
    in_another_tab = type(client)()
    in_another_tab.cookies = client.cookies
    with meanwhile(lambda: in_another_tab.post(address, fields)):
        answer = client.post(address, fields)
    assert answer.status_code < 500


@pytest.mark.parametrize("name", OF_A_BUSINESS)
def test_a_business_closed_between_the_look_and_the_act_stays_closed(client, business, name):
    with meanwhile(lambda: closing.close_as_staff(business)):
        client.post(reverse(name), OF_A_BUSINESS[name])
    assert Business.objects.closed().get().name == business.name
    assert not business.invitations.open().exists()
    assert not business.memberships.exists()
    assert not business.access_keys.usable().exists()


@pytest.mark.parametrize(("name", "fields"), OF_A_PERSON.items())
def test_who_is_deleted_between_the_look_and_the_act_stays_so(client, name, fields):
    ann = make_user("ann@example.com")
    client.force_login(ann)
    client.post(reverse("account_reauthenticate"), {"password": "correct horse battery"})
    with meanwhile(User.objects.all().delete):
        answer = client.post(reverse(name), fields)
    assert client.get(answer.url).status_code in {200, 302}
    assert not User.objects.exists()


@pytest.mark.parametrize("act", ["answer", "undo"])
def test_an_upload_that_a_program_asks_about_is_not_found_either(client, business, act):
    found = upload("asking")(business)
    path = f"/data/upload-csv/{found.pk}"
    headers = bearer(found.user)
    with meanwhile(FileUploadRecord.objects.filter(pk=found.pk).delete):
        if act == "undo":
            answer = client.delete(path, headers=headers)
        else:
            json = {"date_order": "dmy"}
            answer = client.post(f"{path}/answers", json, "application/json", headers=headers)
    assert (answer.status_code, answer.json()["error_code"]) == (404, "NOT_FOUND")
