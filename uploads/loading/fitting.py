"""Rows of sales made to fit the database's columns, and told who and what they are about."""

from __future__ import annotations

import polars as pl

LONGEST = {
    "order_number": 200,
    "sku": 200,
    "product": 500,
    "currency": 3,
    "customer_id": 200,
    "customer_email": 254,
    "customer_name": 300,
    "channel": 200,
}
"""In characters; longer texts are cut at their end."""


def fit(sales: pl.DataFrame, fingerprints: pl.Series) -> pl.DataFrame:
    """Adds `fingerprint`, `product_key` and `customer_key` (the models' `key`; null where none is
    stated), and `moment`: when it was sold, as exactly as is known."""
    return sales.with_columns(
        _fitting(name, limit)
        for name, limit in LONGEST.items()
        if (sales[name].str.len_bytes() > limit).any() or _has_nul(sales[name])
    ).with_columns(
        fingerprint=fingerprints,
        product_key=pl.when(pl.col("sku") != "")
        .then("s" + pl.col("sku"))
        .when(pl.col("product") != "")
        .then("n" + pl.col("product")),
        customer_key=pl.when(pl.col("customer_email") != "")
        .then("e" + pl.col("customer_email"))
        .when(pl.col("customer_id") != "")
        .then("i" + pl.col("customer_id"))
        .when(pl.col("customer_name") != "")
        .then("n" + pl.col("customer_name")),
        moment=pl.coalesce("sold_at", pl.col("sold_on").cast(pl.Datetime("us", "UTC"))),
    )


def _fitting(name: str, limit: int) -> pl.Expr:
    return pl.col(name).str.replace_all("\0", "", literal=True).str.slice(0, limit)


def _has_nul(texts: pl.Series) -> bool:
    """PostgreSQL takes no NUL in a text."""
    return bool(texts.str.contains("\0", literal=True).any())
