"""What every test shares: files that go away, a pool that is drained, and the same random examples
in every run; only FUZZ_EXAMPLES draws new ones."""

import os

import hypothesis
import pytest
from django.db import connection

from portal.tasks import threadpool
from tests.visitor import Visitor

hypothesis.settings.register_profile("repeated", derandomize="FUZZ_EXAMPLES" not in os.environ)
hypothesis.settings.load_profile("repeated")


@pytest.fixture(autouse=True)
def _media_of_its_own(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def client():
    return Visitor()


def pytest_collection_modifyitems(items):
    for item in items:
        for vendor in ("sqlite", "postgresql"):
            if item.get_closest_marker(vendor) and connection.vendor != vendor:
                item.add_marker(pytest.mark.skip(reason=f"only meaningful on {vendor}"))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown():
    """Before the database is flushed: a task still running would write into the next test."""
    threadpool.drain()
