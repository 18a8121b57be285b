from functools import partial

import pytest
from django.apps import apps
from django.contrib import admin
from django.urls import reverse

from portal.businesses.models import Business, Membership, User
from tests.make import make_business, make_member, make_upload, make_user
from tests.meanwhile import meanwhile
from uploads.models import FileUploadRecord

pytestmark = pytest.mark.django_db

OURS = [
    model
    for app in ("businesses", "sales", "uploads")
    for model in apps.get_app_config(app).get_models()
]
SHOWN_INSIDE_ANOTHER = {"Membership", "TransactionSighting"}


@pytest.fixture
def staff(client):
    client.force_login(
        User.objects.create_superuser("staff@example.com", "correct horse battery"),
        "allauth.account.auth_backends.AuthenticationBackend",
    )
    return client


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_every_model_has_its_list_page(staff, model):
    if model.__name__ in SHOWN_INSIDE_ANOTHER:
        assert model not in admin.site._registry
        return
    make_upload()
    names = (model._meta.app_label, model._meta.model_name)
    response = staff.get(reverse("admin:{}_{}_changelist".format(*names)), {"q": "x"})
    assert response.status_code == 200


def test_an_upload_can_be_looked_at_and_not_changed(staff):
    upload = make_upload()
    address = reverse("admin:uploads_fileuploadrecord_change", args=[upload.pk])
    page = staff.get(address)
    assert "sales.csv" in page.text
    assert 'type="submit"' not in page.text.replace("Log out", "").split("content-main")[1]
    assert staff.post(address, {"status": "completed"}).status_code == 403


def test_uploads_can_be_undone(staff):
    done, failed = make_upload(status="completed"), make_upload(status="failed")
    chosen = {"action": "undo_imports", "_selected_action": [done.pk, failed.pk]}
    page = staff.post(reverse("admin:uploads_fileuploadrecord_changelist"), chosen, follow=True)
    assert "1 being undone." in page.text
    assert "1 had nothing to undo." in page.text
    done.refresh_from_db()
    assert done.undo_requested_at


def test_an_upload_deleted_meanwhile_has_nothing_to_undo(staff):
    done = make_upload(status="completed")
    chosen = {"action": "undo_imports", "_selected_action": [done.pk]}
    address = reverse("admin:uploads_fileuploadrecord_changelist")
    with meanwhile(FileUploadRecord.objects.filter(pk=done.pk).delete):
        page = staff.post(address, chosen, follow=True)
    assert "1 had nothing to undo." in page.text


def test_a_person_can_be_added_with_a_password(staff):
    fields = {
        "email": "ada@example.com",
        "usable_password": "true",
        "password1": "correct horse battery",
        "password2": "correct horse battery",
    }
    assert staff.post(reverse("admin:businesses_user_add"), fields).status_code == 302
    assert User.objects.get(email="ada@example.com").check_password("correct horse battery")


def test_a_business_can_be_given_a_member(staff):
    business, person = make_business(), make_user()
    page = staff.get(reverse("admin:businesses_business_change", args=[business.pk]))
    form = page.context["adminform"].form
    inline = page.context["inline_admin_formsets"][0].formset
    fields = dict(form.initial) | {
        "memberships-TOTAL_FORMS": 2,
        "memberships-INITIAL_FORMS": 1,
        "memberships-0-id": inline.forms[0].instance.pk,
        "memberships-0-business": business.pk,
        "memberships-0-user": inline.forms[0].instance.user_id,
        "memberships-0-role": "owner",
        "memberships-1-business": business.pk,
        "memberships-1-user": person.pk,
        "memberships-1-role": "member",
    }
    staff.post(reverse("admin:businesses_business_change", args=[business.pk]), fields)
    assert business.memberships.filter(user=person, role="member").exists()


def delete(staff, *rows, confirmed=True):
    """As somebody does who has chosen these rows in their list."""
    meta = rows[0]._meta
    chosen = {"action": "delete_selected", "_selected_action": [row.pk for row in rows]}
    address = reverse(f"admin:{meta.app_label}_{meta.model_name}_changelist")
    return staff.post(address, chosen | ({"post": "yes"} if confirmed else {}), follow=True)


def test_a_deleted_business_is_closed(staff):
    first, second = make_upload().business, make_business()
    assert f"Business: {first}, with all it has" in delete(staff, first, confirmed=False).text
    delete(staff, first, second)
    address = reverse("admin:businesses_business_change", args=[first.pk])
    assert Business.objects.closed().count() == 2
    assert not Membership.objects.exists()
    assert "Save" not in staff.get(address).text
    delete(staff, first)


def test_a_business_is_deleted_from_its_own_page_too(staff):
    business = make_business()
    address = reverse("admin:businesses_business_delete", args=[business.pk])
    staff.post(address, {"post": "yes"})
    assert Business.objects.closed().get() == business


def test_a_deleted_person_takes_along_the_businesses_of_one(staff):
    alone = make_business()
    person = alone.memberships.get().user
    page = delete(staff, person, confirmed=False).text
    assert f"Business: {alone}" in page
    delete(staff, person)
    assert Business.objects.closed().get() == alone
    assert not User.objects.filter(pk=person.pk).exists()


def test_the_only_owner_among_others_is_not_deleted(staff):
    business = make_business()
    make_member(business)
    owner = business.memberships.get(role="owner").user
    page = delete(staff, owner).text
    assert f"{owner} is its only owner." in page
    assert User.objects.filter(pk=owner.pk).exists()


def test_a_person_who_became_the_only_owner_meanwhile_is_not_deleted(staff):
    business = make_business()
    owner, other = business.memberships.get(), make_member(business, role="owner")
    step_down = partial(Membership.objects.filter(pk=other.pk).update, role="member")
    with meanwhile(step_down, before=r"\s*INSERT"):
        page = delete(staff, owner.user)
    assert "owner" in page.text.split("messagelist")[1]
    assert User.objects.filter(pk=owner.user_id).exists()


def test_the_first_page_asks_for_the_figures_of_the_pool(staff):
    assert 'hx-get="/admin/pool/"' in staff.get(reverse("admin:index")).text
    figures = staff.get(reverse("admin_pool")).text
    for word in ("Threads", "Running", "Queued", "Completed", "Oldest waiting"):
        assert word in figures


def test_the_figures_are_for_staff_alone(client):
    client.force_login(make_user(), "allauth.account.auth_backends.AuthenticationBackend")
    assert client.get(reverse("admin_pool")).status_code == 302


def test_signing_in_to_the_admin_goes_through_the_sites_own_page(client):
    response = client.get(reverse("admin:login"), {"next": "/admin/"})
    assert response.status_code == 302
    assert response["Location"].startswith(reverse("account_login"))


def test_tries_to_sign_in_are_limited(client):
    make_user("ada@example.com")
    wrong = {"login": "ada@example.com", "password": "wrong"}
    answers = [client.post(reverse("account_login"), wrong) for _ in range(15)]
    assert any(answer.status_code == 429 or "Too many failed" in answer.text for answer in answers)
