"""A table's sales made ready before their transaction begins, so that it is short."""

from __future__ import annotations

import dataclasses

import polars as pl

from uploads.loading.fitting import fit
from uploads.loading.grouping import by_customer, by_product
from uploads.loading.writers import writer_class


@dataclasses.dataclass(frozen=True, slots=True)
class Prepared:
    """`sales` as `fit` makes them, and what they say of products and customers.

    These and the columns of `transactions` are as the database keeps them. `transactions` lack
    whose they are; `product_at` and
    `customer_at` (null: none) count rows of `products` and `customers`, from 0.
    """

    sales: pl.DataFrame
    transactions: pl.DataFrame
    products: pl.DataFrame
    customers: pl.DataFrame


def prepare(sales: pl.DataFrame, fingerprints: pl.Series) -> Prepared:
    """Of `SalesTable.sales` and their fingerprints."""
    return arrange(fit(sales, fingerprints))


def arrange(sales: pl.DataFrame) -> Prepared:
    """Of sales as `fit` makes them."""
    products, customers = by_product(sales), by_customer(sales)
    transactions = (
        sales.pipe(_with_place, products, "product")
        .pipe(_with_place, customers, "customer")
        .select(
            "line_number",
            "kind",
            "sold_on",
            "sold_at",
            "order_number",
            "product_at",
            _where(pl.col("sku") != "", "product").alias("product_name"),
            "customer_at",
            _where(~pl.col("customer_key").str.starts_with("n"), "customer_name"),
            _where(pl.col("customer_email") != "", "customer_id").alias("customer_number"),
            "quantity",
            "unit_price",
            "total",
            "discount",
            "tax",
            "currency",
            "channel",
            "fingerprint",
        )
    )
    as_kept = writer_class().as_kept
    return Prepared(sales, as_kept(transactions), as_kept(products), as_kept(customers))


def _with_place(sales: pl.DataFrame, groups: pl.DataFrame, name: str) -> pl.DataFrame:
    places = groups.select(pl.col("key").alias(f"{name}_key")).with_row_index(f"{name}_at")
    return sales.join(places, on=f"{name}_key", how="left", maintain_order="left")


def _where(condition: pl.Expr, column: str) -> pl.Expr:
    """The column where the condition holds, else no text."""
    return pl.when(condition).then(column).otherwise(pl.lit("")).alias(column)
