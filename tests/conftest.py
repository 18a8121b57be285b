"""What every test shares: a state folder of its own, files that go away, and ready-made people."""

import os
import tempfile

_STATE = tempfile.TemporaryDirectory(prefix="salesdrop-tests-")
os.environ["VAR_DIR"] = _STATE.name
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

import pytest  # noqa: E402
from django.db import connection  # noqa: E402

from portal.tasks import threadpool  # noqa: E402


@pytest.fixture(autouse=True)
def _media_of_its_own(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture(autouse=True)
def _passwords_hashed_quickly(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _static_files_without_collecting(settings):
    settings.STATIC_ROOT = _STATE.name
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}


def pytest_collection_modifyitems(items):
    for item in items:
        for vendor in ("sqlite", "postgresql"):
            if item.get_closest_marker(vendor) and connection.vendor != vendor:
                item.add_marker(pytest.mark.skip(reason=f"only meaningful on {vendor}"))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown():
    """Before the database is flushed: a task still running would write into the next test."""
    threadpool.drain()
