import pytest

from tests.uploads.imports import TableReader
from uploads.processing import reading


@pytest.fixture
def table_reader(monkeypatch) -> TableReader:
    """Files are lists of sales, cut every three records."""
    reader = TableReader()
    monkeypatch.setattr(reading, "CSVParserService", reader)
    return reader


@pytest.fixture
def nobody_is_told(settings):
    """The test itself is the only worker."""
    settings.TASKS = {"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}}
