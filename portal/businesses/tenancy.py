"""Nothing refers across businesses, and the database itself says so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.apps import apps
from django.db.models.constraints import BaseConstraint


class CompositeForeignKey(BaseConstraint):
    """A foreign key over several columns: `fields` here are `to_fields` of one row of `to`.

    `to` ("app.Model") has a unique constraint over `to_fields`. A null in `fields` is let pass
    (MATCH SIMPLE). Checked at the end of the transaction, as Django's own foreign keys are. The
    single-column foreign keys that it covers can do with `db_constraint=False`.
    """

    def __init__(
        self, *, fields: Sequence[str], to: str, to_fields: Sequence[str], name: str
    ) -> None:
        super().__init__(name=name)
        self.fields = tuple(fields)
        self.to = to
        self.to_fields = tuple(to_fields)

    def constraint_sql(self, model: Any, schema_editor: Any) -> str:
        """The clause of CREATE TABLE; PostgreSQL gets it later, once all tables are there."""
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.deferred_sql.append(self.create_sql(model, schema_editor))
            return ""
        return self._clause(model, schema_editor)

    def create_sql(self, model: Any, schema_editor: Any) -> str:
        table = schema_editor.quote_name(model._meta.db_table)
        return f"ALTER TABLE {table} ADD {self._clause(model, schema_editor)}"

    def remove_sql(self, model: Any, schema_editor: Any) -> str:
        quote = schema_editor.quote_name
        return f"ALTER TABLE {quote(model._meta.db_table)} DROP CONSTRAINT {quote(self.name)}"

    def validate(self, *args: Any, **kwargs: Any) -> None:
        """Left to the database: forms offer only the business's own rows."""

    def deconstruct(self) -> Any:
        path, args, kwargs = super().deconstruct()
        return (
            path,
            args,
            kwargs
            | {
                "fields": self.fields,
                "to": self.to,
                "to_fields": self.to_fields,
            },
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, CompositeForeignKey):
            return NotImplemented
        return bool(self.deconstruct() == other.deconstruct())

    __hash__ = BaseConstraint.__hash__

    def _clause(self, model: Any, schema_editor: Any) -> str:
        target: Any = apps.get_model(self.to)
        quote = schema_editor.quote_name
        here = ", ".join(quote(model._meta.get_field(f).column) for f in self.fields)
        there = ", ".join(quote(target._meta.get_field(f).column) for f in self.to_fields)
        return (
            f"CONSTRAINT {quote(self.name)} FOREIGN KEY ({here})"
            f" REFERENCES {quote(target._meta.db_table)} ({there}) DEFERRABLE INITIALLY DEFERRED"
        )
