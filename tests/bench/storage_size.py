"""Bytes a transaction takes on disk, in the table and in each of its indexes."""

from django.db import connection

from portal.sales.models import Transaction

TABLE = Transaction._meta.db_table


def bytes_per_row() -> dict[str, float]:
    """Empty on SQLite, which keeps all in one file."""
    rows = Transaction.objects.count()
    if connection.vendor != "postgresql" or not rows:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT indexrelid::regclass::text, pg_relation_size(indexrelid) FROM pg_index"
            " WHERE indrelid = %s::regclass UNION ALL SELECT 'table', pg_table_size(%s::regclass)",
            [TABLE, TABLE],
        )
        return {name: round(size / rows, 1) for name, size in cursor.fetchall()}
