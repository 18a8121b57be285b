"""Files in S3-compatible storage, against a server process that speaks its protocol."""

import datetime as dt
import socket

import boto3
import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from portal import s3
from portal.sales.models import Transaction
from tests.make import make_business, make_user, sent_file
from tests.processes import running
from tests.tokens import bearer
from tests.uploads.imports import upload_of
from tests.waiting import until
from uploads import orphans
from uploads.processing.running import work_until_done

pytestmark = [
    pytest.mark.slow,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("bucket", "nobody_is_told"),
]
NAME = "salesdrop-uploads"
CSV = b"Date,Product,Quantity,Total\n2026-03-14,Tea,1,4.50\n2026-03-15,Mug,two,9.00\n"


@pytest.fixture(scope="module")
def service():
    """Its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with running("-m", "moto.server", "-p", str(port)):
        until(lambda: answers(port), seconds=60, every=0.1)
        yield f"http://127.0.0.1:{port}"


def answers(port):
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture
def bucket(service, settings, monkeypatch):
    for name, value in {
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": "eu-central-1",
    }.items():
        monkeypatch.setenv(name, value)
    settings.STORAGES = {**settings.STORAGES, "default": s3.storage(NAME, service)}
    made = boto3.resource("s3", endpoint_url=service).Bucket(NAME)
    made.create(CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    yield made
    made.objects.delete()
    made.delete()


@pytest.fixture
def nobody_is_told(settings):
    settings.TASKS = {"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}}


def test_an_upload_goes_in_is_imported_and_is_taken_back(client, bucket):
    owner = make_user()
    make_business(owner)
    headers = bearer(owner)
    posted = client.post("/data/upload-csv", {"file": sent_file(CSV)}, headers=headers)
    place = posted.headers["Location"]
    assert [item.key.split("/")[2] for item in bucket.objects.all()] == [place.rsplit("/", 1)[-1]]
    work_until_done()
    assert client.get(place, headers=headers).json()["status"] == "completed"
    rejected = client.get(f"{place}/rejected.csv", headers=headers).getvalue()
    assert b"Mug,two" in rejected
    assert client.delete(place, headers=headers).status_code == 202
    work_until_done()
    assert not Transaction.objects.exists()


def test_a_file_without_a_record_goes(bucket, monkeypatch):
    kept = upload_of(CSV)
    default_storage.save(
        f"uploads/{kept.business_id}/0b9d6c1e-2f0e-4a66-a5f0-7d1b8d3c2a10/original.csv",
        ContentFile(CSV),
    )
    monkeypatch.setattr(orphans, "AGE", -dt.timedelta(minutes=1))
    assert orphans.remove() == 1
    assert [item.key for item in bucket.objects.all()] == [kept.file_path]
