"""The writer of the database in use."""

from __future__ import annotations

from django.db import connection

from uploads.loading.postgresql import PostgreSQLWriter
from uploads.loading.sqlite import SQLiteWriter
from uploads.loading.writing import Writer

_WRITERS: dict[str, type[Writer]] = {"postgresql": PostgreSQLWriter, "sqlite": SQLiteWriter}


def writer_class() -> type[Writer]:
    return _WRITERS[connection.vendor]
