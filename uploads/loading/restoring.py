"""Products and customers made what they are without the transactions that have left."""

from __future__ import annotations

from django.db import connection
from django.db.backends.utils import CursorWrapper

from uploads.loading.upserts import bytewise


def restore(cursor: CursorWrapper, left: str, upload: str) -> None:
    """`left` is the table of transactions that the upload has just lost."""
    for table, reference, columns in (
        ("sales_product", "product_id", _product_columns()),
        ("sales_customer", "customer_id", _customer_columns()),
    ):
        concerned = f"(SELECT {reference} FROM {left} WHERE {reference} IS NOT NULL)"
        _pass_on(cursor, table, reference, concerned, upload)
        _delete_unused(cursor, table, reference, concerned, upload)
        values = ", ".join(f"{name} = {value}" for name, value in columns.items())
        cursor.execute(f"UPDATE {table} AS p SET {values} WHERE id IN {concerned}")


def _pass_on(
    cursor: CursorWrapper, table: str, reference: str, concerned: str, upload: str
) -> None:
    """What the upload made, and only others use by now, counts as made by one of those."""
    uses = f"FROM sales_transaction t WHERE t.{reference} = p.id"
    cursor.execute(
        f"UPDATE {table} AS p SET made_by_upload_id = (SELECT upload_id {uses} LIMIT 1)"
        f" WHERE made_by_upload_id = %s AND id IN {concerned} AND EXISTS (SELECT 1 {uses})"
        f" AND NOT EXISTS (SELECT 1 {uses} AND t.upload_id = %s)",
        [upload, upload],
    )


def _delete_unused(
    cursor: CursorWrapper, table: str, reference: str, concerned: str, upload: str
) -> None:
    """Except a product whose stock somebody has counted."""
    counted = " AND stock_counted_at IS NULL" if table == "sales_product" else ""
    cursor.execute(
        f"DELETE FROM {table} WHERE made_by_upload_id = %s AND id IN {concerned}{counted}"
        f" AND NOT EXISTS (SELECT 1 FROM sales_transaction t WHERE t.{reference} = {table}.id)",
        [upload],
    )


def _product_columns() -> dict[str, str]:
    priced = "t.product_id = p.id AND t.kind = 'sale' AND t.unit_price IS NOT NULL"
    named = "t.product_id = p.id AND t.product_name <> ''"
    price = _latest("t.unit_price", priced, "t.unit_price")
    name = _latest("t.product_name", named, bytewise("t.product_name"))
    return {
        "unit_price": f"CASE WHEN priced_at IS NULL THEN unit_price"
        f" ELSE COALESCE({price}, own_price) END",
        "priced_at": _latest(_moment(), priced),
        "name": f"CASE WHEN named_at IS NULL THEN name ELSE COALESCE({name}, own_name) END",
        "named_at": _latest(_moment(), named),
        "last_sold_on": _last_day("t.product_id = p.id AND t.kind = 'sale'"),
    }


def _customer_columns() -> dict[str, str]:
    named = "t.customer_id = p.id AND t.customer_name <> ''"
    order = bytewise("t.customer_name"), bytewise("t.customer_number")
    name = _latest("t.customer_name", named, *order)
    number = _latest("t.customer_number", named, *order)
    return {
        "name": f"CASE WHEN named_at IS NULL THEN name ELSE COALESCE({name}, own_name) END",
        "external_id": f"CASE WHEN named_at IS NULL OR email = '' THEN external_id"
        f" ELSE COALESCE({number}, own_external_id) END",
        "named_at": _latest(_moment(), named),
        "last_purchase_on": _last_day("t.customer_id = p.id AND t.kind = 'sale'"),
    }


def _latest(value: str, condition: str, *order: str) -> str:
    """The value of the latest transaction that is left; of several at one moment the greatest.

    The moment in UTC is less than a day from the date as written, so that only the last two days,
    which the index finds, need to be looked at.
    """
    ordering = ", ".join(f"{each} DESC" for each in (_moment(), *order))
    return (
        f"(SELECT {value} FROM sales_transaction t WHERE {condition}"
        f" AND t.sold_on >= {_day_before(_last_day(condition))} ORDER BY {ordering} LIMIT 1)"
    )


def _last_day(condition: str) -> str:
    return (
        f"(SELECT t.sold_on FROM sales_transaction t WHERE {condition}"
        f" ORDER BY t.sold_on DESC LIMIT 1)"
    )


def _day_before(day: str) -> str:
    return f"DATE({day}, '-1 day')" if connection.vendor == "sqlite" else f"{day} - 1"


def _moment() -> str:
    midnight = (
        "t.sold_on || ' 00:00:00.000000'"
        if connection.vendor == "sqlite"
        else "t.sold_on::timestamp AT TIME ZONE 'UTC'"
    )
    return f"COALESCE(t.sold_at, {midnight})"
