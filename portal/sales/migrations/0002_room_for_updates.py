"""Each chunk of an import updates the rows of what it sells and of who buys. With room on their own
page PostgreSQL writes no new index entries for them."""

from typing import Any

from django.db import migrations

TABLES = ("sales_product", "sales_customer")


def leave_room(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        for table in TABLES:
            schema_editor.execute(f"ALTER TABLE {table} SET (fillfactor = 50)")


class Migration(migrations.Migration):
    dependencies = [("sales", "0001_initial")]
    operations = [migrations.RunPython(leave_room, migrations.RunPython.noop)]
