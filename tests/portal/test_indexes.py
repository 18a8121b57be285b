"""Indexes that only repeat the beginning of another cost each row, and mislead PostgreSQL.

Before a table is analysed its planner takes an index on the business alone to be as good as the
unique one on business and id, and each foreign key check then walks all products of the business.
"""

import pytest
from django.apps import apps
from django.db import connection

OURS = [
    m
    for app in ("businesses", "integrations", "sales", "uploads")
    for m in apps.get_app_config(app).models
]


@pytest.mark.django_db
@pytest.mark.parametrize("table", [m for m in apps.get_models() if m._meta.model_name in OURS])
def test_no_index_repeats_the_beginning_of_another(table):
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, table._meta.db_table)
    indexes = {name: c["columns"] for name, c in found.items() if c["index"] or c["unique"]}
    repeated = [
        name
        for name, columns in indexes.items()
        for other, longer in indexes.items()
        if not found[name]["unique"]
        and other != name
        and len(longer) > len(columns)
        and longer[: len(columns)] == columns
    ]
    assert not repeated
