"""What a table of sales says of each product and of each customer in it."""

from __future__ import annotations

import polars as pl

IS_SALE = pl.col("kind") == "sale"


def by_product(sales: pl.DataFrame) -> pl.DataFrame:
    """One row a product, in the order of `key`: sku, name, named_at, unit_price, priced_at, sold
    (units), last_sold_on. Name and price are those last stated; `named_at` is null where the
    product is known by its name."""
    rows = sales.filter(pl.col("product_key").is_not_null())
    prices = _last_stated(
        rows.filter(IS_SALE, pl.col("unit_price").is_not_null()), "product_key", ["unit_price"]
    )
    names = _last_stated(
        rows.filter(pl.col("sku") != "", pl.col("product") != ""), "product_key", ["product"]
    )
    return (
        rows.group_by("product_key")
        .agg(
            pl.col("sku").first(),
            pl.col("product").first().alias("first_name"),
            sold=pl.col("quantity").sum(),
            last_sold_on=pl.col("sold_on").filter(IS_SALE).max(),
        )
        .join(prices.rename({"moment": "priced_at"}), on="product_key", how="left")
        .join(names.rename({"moment": "named_at"}), on="product_key", how="left")
        .sort("product_key")
        .select(
            "sku",
            pl.coalesce("product", "first_name").alias("name"),
            "named_at",
            "unit_price",
            "priced_at",
            "sold",
            "last_sold_on",
            key="product_key",
        )
    )


def by_customer(sales: pl.DataFrame) -> pl.DataFrame:
    """One row a customer, in the order of `key`: email, external_id, name, named_at, spent,
    purchases, last_purchase_on. `named_at` is null where the customer is known by name."""
    rows = sales.filter(pl.col("customer_key").is_not_null())
    names = _last_stated(
        rows.filter(pl.col("customer_name") != "", ~pl.col("customer_key").str.starts_with("n")),
        "customer_key",
        ["customer_name", "customer_id"],
    )
    return (
        rows.group_by("customer_key")
        .agg(
            pl.col("customer_email").first().alias("email"),
            pl.col("customer_id").first().alias("first_id"),
            pl.col("customer_name").first().alias("first_name"),
            spent=pl.col("total").sum(),
            purchases=IS_SALE.sum(),
            last_purchase_on=pl.col("sold_on").filter(IS_SALE).max(),
        )
        .join(names.rename({"moment": "named_at"}), on="customer_key", how="left")
        .sort("customer_key")
        .select(
            "email",
            pl.when(pl.col("email") == "")
            .then("first_id")
            .otherwise(pl.col("customer_id").fill_null(""))
            .alias("external_id"),
            pl.coalesce("customer_name", "first_name").alias("name"),
            "named_at",
            "spent",
            "purchases",
            "last_purchase_on",
            key="customer_key",
        )
    )


def _last_stated(rows: pl.DataFrame, key: str, values: list[str]) -> pl.DataFrame:
    """The latest moment's values for each key; of several at one moment, the greatest."""
    return (
        rows.select(key, "moment", *values)
        .sort("moment", *values)
        .group_by(key, maintain_order=True)
        .last()
    )
