"""The statements that take a chunk's products and customers in.

Both databases understand the same text but for two words: how amounts are added (SQLite keeps
doubles, whose sums are rounded so that drift never shows) and how texts are compared (by their
bytes, as SQLite and polars do, so that the greater of two names is the same everywhere).
"""

from __future__ import annotations

from django.db import connection

from uploads.loading.writing import Upsert

PLACES = 6


def added(old: str, new: str) -> str:
    total = f"{old} + {new}"
    return f"ROUND({total}, {PLACES})" if connection.vendor == "sqlite" else total


def bytewise(text: str) -> str:
    return text if connection.vendor == "sqlite" else f'{text} COLLATE "C"'


def products() -> Upsert:
    """Parameters: business, upload."""
    priced = _supersedes("priced_at", "unit_price")
    named = _supersedes("named_at", bytewise("name"))
    return Upsert(
        "sales_product",
        "loading_products",
        {
            "key": "text",
            "sku": "text",
            "name": "text",
            "named_at": "timestamptz",
            "unit_price": "numeric",
            "priced_at": "timestamptz",
            "sold": "numeric",
            "last_sold_on": "date",
        },
        f"""
        INSERT INTO sales_product AS old (business_id, made_by_upload_id, sku, name, named_at,
            own_name, unit_price, priced_at, stock_quantity, last_sold_on)
        SELECT %s, %s, sku, name, named_at, '', unit_price, priced_at, -sold, last_sold_on
        FROM loading_products WHERE true ORDER BY {bytewise("key")}
        ON CONFLICT (business_id, key) DO UPDATE SET
            own_name = CASE WHEN old.named_at IS NULL THEN old.name ELSE old.own_name END,
            name = CASE WHEN {named} THEN excluded.name ELSE old.name END,
            named_at = CASE WHEN {named} THEN excluded.named_at ELSE old.named_at END,
            own_price = CASE WHEN old.priced_at IS NULL THEN old.unit_price ELSE old.own_price END,
            unit_price = CASE WHEN {priced} THEN excluded.unit_price ELSE old.unit_price END,
            priced_at = CASE WHEN {priced} THEN excluded.priced_at ELSE old.priced_at END,
            stock_quantity = {added("old.stock_quantity", "excluded.stock_quantity")},
            last_sold_on = {_later("last_sold_on")}
        """,
    )


def customers() -> Upsert:
    """Parameters: business, upload."""
    named = _supersedes("named_at", bytewise("name"), bytewise("external_id"))
    return Upsert(
        "sales_customer",
        "loading_customers",
        {
            "key": "text",
            "email": "text",
            "external_id": "text",
            "name": "text",
            "named_at": "timestamptz",
            "spent": "numeric",
            "purchases": "integer",
            "last_purchase_on": "date",
        },
        f"""
        INSERT INTO sales_customer AS old (business_id, made_by_upload_id, email, external_id, name,
            named_at, own_name, own_external_id, total_spent, purchases, last_purchase_on)
        SELECT %s, %s, email, external_id, name, named_at, '', '', spent, purchases,
            last_purchase_on
        FROM loading_customers WHERE true ORDER BY {bytewise("key")}
        ON CONFLICT (business_id, key) DO UPDATE SET
            own_name = CASE WHEN old.named_at IS NULL THEN old.name ELSE old.own_name END,
            own_external_id =
                CASE WHEN old.named_at IS NULL THEN old.external_id ELSE old.own_external_id END,
            name = CASE WHEN {named} THEN excluded.name ELSE old.name END,
            external_id = CASE WHEN {named} THEN excluded.external_id ELSE old.external_id END,
            named_at = CASE WHEN {named} THEN excluded.named_at ELSE old.named_at END,
            total_spent = {added("old.total_spent", "excluded.total_spent")},
            purchases = old.purchases + excluded.purchases,
            last_purchase_on = {_later("last_purchase_on")}
        """,
    )


def _supersedes(moment: str, *values: str) -> str:
    """Whether the new row states something, later than the old one or equally late and greater."""
    new = ", ".join(f"excluded.{column}" for column in (moment, *values))
    old = ", ".join(f"old.{column}" for column in (moment, *values))
    return f"(({new}) > ({old}) OR (old.{moment} IS NULL AND excluded.{moment} IS NOT NULL))"


def _later(day: str) -> str:
    return (
        f"CASE WHEN old.{day} IS NULL OR excluded.{day} > old.{day}"
        f" THEN excluded.{day} ELSE old.{day} END"
    )
