"""Every address x method x {owner, other business, nobody} x {session, token}: who gets what.

A new address must be entered in ADDRESSES, or the first test fails.
"""

import itertools
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.urls import URLResolver, get_resolver

from portal.answering import JSON_PREFIXES
from portal.businesses import closing, invitations
from portal.integrations import keys
from tests.make import SALES, make_business, make_upload, make_user, sent_file
from tests.tokens import bearer
from uploads.models import FileUploadRecord

pytestmark = pytest.mark.django_db

SECRET = "Marmalade"
METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
NOT_OURS = ("accounts/", "_allauth/", "admin/")
GET = "GET HEAD"
POST = "POST"
FINE = {200, 202, 286, 302, 400, 409}


@dataclass(frozen=True)
class Page:
    """By session alone; whoever is not signed in is sent to sign in."""

    methods: str
    of_a_row: bool = False

    def expected(self, method, who, how):
        if who == "nobody" or how == "token":
            return {302}
        if method not in self.methods.split():
            return {405}
        return {404} if self.of_a_row and who == "other" else FINE


@dataclass(frozen=True)
class Json:
    """By token alone."""

    methods: str
    of_a_row: bool = False

    def expected(self, method, who, how):
        if method not in self.methods.split():
            return {405}
        if who == "nobody" or how == "session":
            return {401}
        return {404} if self.of_a_row and who == "other" else FINE


@dataclass(frozen=True)
class Open:
    """For everybody, and it tells nothing of anybody's."""

    methods: str

    def expected(self, method, who, how):
        return FINE if method in self.methods.split() else {405}


@dataclass(frozen=True)
class UnknownLink:
    """What a link that is known tells, it tells to whoever has it."""

    def expected(self, method, who, how):
        return {410} if method in f"{GET} {POST}".split() else {405}


@dataclass(frozen=True)
class Nothing:
    def expected(self, method, who, how):
        return {404}


@dataclass(frozen=True)
class Home:
    """The dashboard for the signed in, the landing page for all others."""

    def expected(self, method, who, how):
        return FINE if method in GET.split() else {405}


JSON = {
    "": Nothing(),
    "upload-csv": Json("GET POST"),
    "upload-csv/<uuidstr:file_id>": Json("GET DELETE", of_a_row=True),
    "upload-csv/<uuidstr:file_id>/answers": Json(POST, of_a_row=True),
    "upload-csv/<uuidstr:file_id>/rejected.csv": Json("GET", of_a_row=True),
    "transactions": Json("GET"),
}
ADDRESSES: dict[str, Any] = {
    "": Home(),
    "theme/": Open(POST),
    "healthz": Open(GET),
    "readyz": Open(GET),
    "api/": Nothing(),
    "api/token": Open(POST),
    "api/openapi.json": Open(" ".join(METHODS)),
    "api/docs": Open(" ".join(METHODS)),
    **{f"data/{route}": access for route, access in JSON.items()},
    **{f"api/data/{route}": access for route, access in JSON.items() if route},
    "upload/": Page(f"{GET} {POST}"),
    "upload/sample/": Page(f"{GET} {POST}"),
    "uploads/": Page(GET),
    "uploads/live/": Page(GET),
    "uploads/<uuid:file_id>/": Page(GET, of_a_row=True),
    "uploads/<uuid:file_id>/status/": Page(GET, of_a_row=True),
    "uploads/<uuid:file_id>/rejected.csv": Page(GET, of_a_row=True),
    "uploads/<uuid:file_id>/answer/": Page(POST, of_a_row=True),
    "uploads/<uuid:file_id>/columns/": Page(f"{GET} {POST}", of_a_row=True),
    "uploads/<uuid:file_id>/again/": Page(POST, of_a_row=True),
    "uploads/<uuid:file_id>/ask/": Page(POST, of_a_row=True),
    "uploads/<uuid:file_id>/fix/": Page(POST, of_a_row=True),
    "uploads/<uuid:file_id>/delete/": Page(f"{GET} {POST}", of_a_row=True),
    "uploads/<uuid:file_id>/undo/": Page(f"{GET} {POST}", of_a_row=True),
    "integrations/guide/": Open(GET),
    "integrations/": Page(f"{GET} {POST}"),
    "integrations/keys/<int:pk>/revoke/": Page(f"{GET} {POST}", of_a_row=True),
    "sources/": Page(GET),
    "sources/<int:pk>/": Page(f"{GET} {POST}", of_a_row=True),
    "sources/<int:pk>/forget/": Page(POST, of_a_row=True),
    "sources/<int:pk>/remove/": Page(POST, of_a_row=True),
    "account/": Page("GET HEAD POST"),
    "account/delete/": Page(f"{GET} {POST}"),
    "business/delete/": Page(f"{GET} {POST}"),
    "business/new/": Page("GET POST"),
    "business/settings/": Page("GET POST"),
    "business/switch/": Page(POST, of_a_row=True),
    "business/team/": Page(f"{GET} {POST}"),
    "business/team/leave/": Page(f"{GET} {POST}"),
    "business/team/<int:pk>/": Page(f"{GET} {POST}", of_a_row=True),
    "business/team/<int:pk>/remove/": Page(f"{GET} {POST}", of_a_row=True),
    "business/team/invitations/<int:pk>/again/": Page(POST, of_a_row=True),
    "business/team/invitations/<int:pk>/withdraw/": Page(POST, of_a_row=True),
    "business/join/<slug:token>/": UnknownLink(),
    "transactions/": Page(GET),
    "transactions/<int:pk>/": Page(GET, of_a_row=True),
    "transactions.csv": Page(GET),
    "products/": Page(GET),
    "products/<int:pk>/": Page(f"{GET} {POST}", of_a_row=True),
    "products.csv": Page(GET),
    "customers/": Page(GET),
    "customers/<int:pk>/": Page(GET, of_a_row=True),
    "customers.csv": Page(GET),
}
ROWS = {
    "integrations/": "access_keys",
    "products/": "products",
    "customers/": "customers",
    "sources/": "data_sources",
    "business/team/invitations/": "invitations",
    "business/team/": "memberships",
}


def routes(resolver=None, prefix=""):
    for pattern in (resolver or get_resolver()).url_patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from routes(pattern, route)
        else:
            yield route


def test_every_address_has_its_place_in_the_matrix():
    ours = {route for route in routes() if not route.startswith(NOT_OURS)}
    assert ours == set(ADDRESSES)


@pytest.fixture
def owner(settings):
    """Of a business with an upload, a sale and more, all called Marmalade."""
    settings.TASKS = {"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}}
    business = make_business(name=SECRET)
    upload = make_upload(business, original_filename=f"{SECRET}.csv", status="completed")
    default_storage.save(upload.file_path, sent_file(SALES))
    product = business.products.create(name=SECRET)
    customer = business.customers.create(name=SECRET)
    keys.make(business, SECRET, by=business.memberships.get().user)
    business.transactions.create(
        upload=upload,
        data_source=upload.data_source,
        line_number=2,
        kind="sale",
        sold_on="2025-03-01",
        order_number=SECRET,
        product=product,
        customer=customer,
        quantity=1,
        total=1,
        fingerprint=b"0" * 16,
    )
    owner = business.memberships.get().user
    invitations.invite(business, f"{SECRET}@example.com".lower(), "member", by=owner)
    return owner


def address(route, owner):
    business = owner.memberships.get().business
    kind = next((kind for start, kind in ROWS.items() if route.startswith(start)), "transactions")
    pk = str(getattr(business, kind).get().pk)
    file_id = str(business.uploads.get().file_id)
    return "/" + route.replace("<uuid:file_id>", file_id).replace(
        "<uuidstr:file_id>", file_id
    ).replace("<int:pk>", pk).replace("<slug:token>", "unknown")


def call(client, method, path, person, how, business=None):
    client.logout()
    if person and how == "session":
        client.force_login(person, "allauth.account.auth_backends.AuthenticationBackend")
    headers = bearer(person) if person and how == "token" else {}
    if person and method != "POST" and (own := person.memberships.first()):
        headers["X-Business"] = str(own.business_id)
    if method == "POST" and path.startswith(JSON_PREFIXES):
        return client.post(path, {"date_order": "dmy"}, "application/json", headers=headers)
    if method == "POST":
        return client.post(path, {"business": business or ""}, headers=headers)
    return client.generic(method, path, headers=headers)


def text_of(response):
    return (response.getvalue() if response.streaming else response.content).decode()


CALLERS = list(itertools.product(["owner", "other", "nobody"], ["session", "token"]))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("route", ADDRESSES)
def test_who_gets_what(client, owner, route, method):
    path, access = address(route, owner), ADDRESSES[route]
    people = {"owner": owner, "other": make_business().memberships.get().user, "nobody": None}
    upload = FileUploadRecord.objects.get()
    before = FileUploadRecord.objects.values().get(pk=upload.pk)
    for who, how in sorted(CALLERS, key=lambda caller: caller[0] == "owner"):
        response = call(client, method, path, people[who], how, upload.business_id)
        expected = access.expected(method, who, how)
        assert response.status_code in expected, (who, how)
        if response.status_code == 302 and expected == {302}:
            assert response["Location"].startswith("/accounts/login/")
        if who != "owner":
            assert SECRET not in text_of(response), (who, how)
            assert FileUploadRecord.objects.values().get(pk=upload.pk) == before
        for close in response._resource_closers:
            close()


@pytest.mark.parametrize("how", ["session", "token"])
def test_a_closed_business_is_nobodys(client, owner, how):
    """From the moment on that it is closed, long before all it had is removed."""
    ours = {route: address(route, owner) for route in ADDRESSES}
    closing.close(owner.memberships.get().business, by=owner)
    for route, method in itertools.product(ours, ["GET", "POST"]):
        response = call(client, method, ours[route], owner, how)
        if response.status_code < 300:
            assert SECRET not in text_of(response), (route, method)
            assert not getattr(ADDRESSES[route], "of_a_row", False), (route, method)


@pytest.mark.parametrize("route", ["admin/", "admin/pool/", "admin/uploads/fileuploadrecord/"])
@pytest.mark.parametrize("how", ["session", "token"])
def test_the_admin_is_for_staff_alone(client, owner, route, how):
    for person in (owner, make_user(), None):
        assert call(client, "GET", f"/{route}", person, how).status_code == 302
