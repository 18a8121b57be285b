"""Files that were stored and never recorded go, when it is certain that nobody will record them."""

import datetime as dt
import os
import uuid
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from tests.make import make_business
from tests.uploads.imports import upload_of
from uploads import orphans

pytestmark = pytest.mark.django_db

LONG = orphans.AGE + dt.timedelta(hours=1)


@pytest.fixture
def kept():
    upload = upload_of(b"a\n1\n")
    grow_old(upload.file_path)
    return upload


def stored(business, folder=None):
    """A file as the door stores it, by a process that then died."""
    name = f"uploads/{business.pk}/{folder or uuid.uuid4()}/original.csv"
    return default_storage.save(name, ContentFile(b"a\n1\n"))


def grow_old(path, age=LONG):
    moment = (timezone.now() - age).timestamp()
    os.utime(default_storage.path(path), (moment, moment))


def test_a_file_without_a_record_goes_with_its_folder(kept):
    orphan = stored(kept.business)
    grow_old(orphan)
    assert orphans.remove() == 1
    assert not Path(default_storage.path(orphan)).parent.exists()
    assert default_storage.exists(kept.file_path)


def test_a_file_that_may_still_be_recorded_stays(kept):
    young = stored(make_business())
    grow_old(young, dt.timedelta(hours=1))
    assert orphans.remove() == 0
    assert default_storage.exists(young)


def test_what_is_not_an_uploads_folder_stays(kept):
    foreign = stored(kept.business, folder="notes")
    grow_old(foreign)
    assert orphans.remove() == 0
    assert default_storage.exists(foreign)


def test_beside_an_empty_database_every_file_stays():
    orphan = stored(make_business())
    grow_old(orphan)
    assert orphans.remove() == 0
    assert default_storage.exists(orphan)


@pytest.mark.usefixtures("kept")
def test_a_folder_that_is_not_there_is_no_error(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "elsewhere"
    assert orphans.remove() == 0
