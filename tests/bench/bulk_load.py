"""The yardstick: the database's own bulk load of ready-made rows into the same table.

The rows are those an import made, with products, customers and upload in place; what is timed is
one transaction that puts them into the same indexed table under its constraints: COPY on
PostgreSQL (from text that is ready too), executemany on SQLite.
"""

import io
import time
from collections.abc import Callable

from django.db import connection, transaction

from portal.sales.models import Transaction

TABLE = Transaction._meta.db_table


def ready_made() -> Callable[[], float]:
    """A function that loads the rows now in the table anew, and says in how many seconds."""
    return _copy() if connection.vendor == "postgresql" else _executemany()


def _copy() -> Callable[[], float]:
    text = io.BytesIO()
    with connection.cursor() as cursor:
        cursor.copy_expert(f"COPY (SELECT * FROM {TABLE} ORDER BY id) TO STDOUT", text)

    def load() -> float:
        text.seek(0)
        with connection.cursor() as cursor:
            cursor.execute(f"TRUNCATE {TABLE} CASCADE")
            cursor.execute("CHECKPOINT")
            start = time.perf_counter()
            cursor.copy_expert(f"COPY {TABLE} FROM STDIN", text)
        return time.perf_counter() - start

    return load


def _executemany() -> Callable[[], float]:
    with connection.cursor() as cursor:
        rows = cursor.execute(f"SELECT * FROM {TABLE} ORDER BY id").fetchall()
    places = ", ".join("?" * len(rows[0]))

    def load() -> float:
        connection.ensure_connection()
        raw = connection.connection
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {TABLE}")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        start = time.perf_counter()
        with transaction.atomic():
            raw.executemany(f"INSERT INTO {TABLE} VALUES ({places})", rows)
        return time.perf_counter() - start

    return load
