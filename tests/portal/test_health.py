import datetime as dt

import pytest
from django.core.files.storage import FileSystemStorage, default_storage
from django.db import OperationalError, connection
from django.utils import timezone

from tests.make import make_upload

pytestmark = pytest.mark.django_db


def test_the_process_says_that_it_is_alive(client):
    assert client.get("/healthz").json() == {"status": "ok"}


def test_it_is_ready_while_database_and_storage_work(client):
    make_upload(uploaded_at=timezone.now() - dt.timedelta(seconds=90))
    make_upload(status="completed", uploaded_at=timezone.now() - dt.timedelta(days=1))
    answer = client.get("/readyz").json()
    assert answer.pop("queue_age") in range(90, 100)
    assert answer == {"status": "ok", "database": "ok", "storage": "ok"}
    assert default_storage.listdir("health") == ([], [])


def test_an_empty_queue_has_no_age(client):
    assert client.get("/readyz").json()["queue_age"] == 0


def fail(*args, **kwargs):
    raise OperationalError("gone, password=secret")


def test_without_a_database_it_is_not_ready_and_tells_no_secret(client, monkeypatch):
    monkeypatch.setattr(type(connection.cursor()), "execute", fail)
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.json() == {"status": "failing", "database": "failing", "storage": "ok"}


def test_without_storage_it_is_not_ready(client, monkeypatch):
    monkeypatch.setattr(FileSystemStorage, "save", fail)
    response = client.get("/readyz")
    assert (response.status_code, response.json()["storage"]) == (503, "failing")
