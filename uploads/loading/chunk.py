"""One table of an upload into the database: one transaction, all of it or nothing."""

from __future__ import annotations

import dataclasses
import json

import polars as pl
from django.db import connection, transaction
from django.db.models import F

from uploads.claim import Claim, ClaimLostError, lease_from_now
from uploads.csvfile.salestable import RejectedRecord, SalesTable
from uploads.loading import upserts
from uploads.loading.fitting import fit
from uploads.loading.grouping import by_customer, by_product
from uploads.loading.postgresql import PostgreSQLWriter
from uploads.loading.sqlite import SQLiteWriter
from uploads.loading.writing import Writer

WRITERS: dict[str, type[Writer]] = {"postgresql": PostgreSQLWriter, "sqlite": SQLiteWriter}


@dataclasses.dataclass(frozen=True, slots=True)
class Target:
    """Whose rows these are. `overlaps`: earlier files of the data source have left rows."""

    claim: Claim
    business_id: int
    data_source_id: int
    overlaps: bool


def load(target: Target, table: SalesTable, fingerprints: pl.Series) -> None:
    """Raises ClaimLostError, with nothing written, where the upload is no longer this worker's."""
    with transaction.atomic(), connection.cursor() as cursor:
        writer = WRITERS[connection.vendor](cursor)
        checkpoint(target.claim, table)
        _, seen_again = _insert(target, writer, table.sales, fingerprints)
        if len(seen_again):
            count_duplicates(target.claim, seen_again)
        insert_rejected(writer, target.claim, table.rejected)


def load_besides(
    target: Target, sales: pl.DataFrame, fingerprints: pl.Series
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Adds sales to an upload that is complete, within the caller's transaction.

    Returns those that are new, and those that an earlier file had brought; counts nothing.
    """
    with connection.cursor() as cursor:
        return _insert(target, WRITERS[connection.vendor](cursor), sales, fingerprints)


def _insert(
    target: Target, writer: Writer, sales: pl.DataFrame, fingerprints: pl.Series
) -> tuple[pl.DataFrame, pl.DataFrame]:
    new, seen_again = split(target, writer, sales, fingerprints)
    if len(seen_again):
        _insert_sightings(target, writer, seen_again)
    _insert_transactions(target, writer, new)
    return new, seen_again


def look_over(
    target: Target, table: SalesTable, fingerprints: pl.Series, *, count: bool
) -> pl.DataFrame:
    """The sales that `load` would add; nothing is written but, with `count`, the upload's own
    counters and rejected rows. Raises ClaimLostError as `load` does."""
    with transaction.atomic(), connection.cursor() as cursor:
        writer = WRITERS[connection.vendor](cursor)
        if count:
            checkpoint(target.claim, table)
            insert_rejected(writer, target.claim, table.rejected)
        sales, seen_again = split(target, writer, table.sales, fingerprints)
        if count and len(seen_again):
            count_duplicates(target.claim, seen_again)
    return sales


def checkpoint(claim: Claim, table: SalesTable) -> None:
    """Moves on by the table's records, every sale counted as imported, and renews the lease.

    The filter is the fence: the row is changed, and so locked until the end of the transaction,
    only where the upload is still this worker's and stands where this table starts.
    """
    added = int(table.sales["added"].sum())
    moved = (
        claim.rows()
        .filter(rows_processed=table.first_record)
        .update(
            rows_processed=F("rows_processed") + table.records,
            created_transactions=F("created_transactions") + len(table.sales),
            refunds_added=F("refunds_added") + added,
            rows_failed=F("rows_failed") + len(table.rejected),
            ignored_rows=F("ignored_rows") + sum(table.ignored.values()),
            stalls=0,
            lease_expires_at=lease_from_now(),
        )
    )
    if not moved:
        raise ClaimLostError


def split(
    target: Target, writer: Writer, sales: pl.DataFrame, fingerprints: pl.Series
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The new ones among the sales, and those that an earlier file has brought."""
    sales = fit(sales.with_columns(fingerprint=fingerprints))
    if not target.overlaps:
        return sales, sales.clear()
    known = writer.known(target.data_source_id, fingerprints)
    is_known = sales["fingerprint"].is_in(known.implode())
    return sales.filter(~is_known), sales.filter(is_known)


def count_duplicates(claim: Claim, seen_again: pl.DataFrame) -> None:
    """Corrects the checkpoint; refunds that were added to a sale's row are no rows of the file."""
    added = int(seen_again["added"].sum())
    claim.rows().update(
        created_transactions=F("created_transactions") - len(seen_again),
        refunds_added=F("refunds_added") - added,
        duplicate_rows=F("duplicate_rows") + len(seen_again) - added,
    )


def _insert_sightings(target: Target, writer: Writer, seen_again: pl.DataFrame) -> None:
    writer.insert(
        "sales_transactionsighting",
        seen_again.select(*_owner(target, writer), "fingerprint", "line_number", "added"),
    )


def _insert_transactions(target: Target, writer: Writer, sales: pl.DataFrame) -> None:
    upload = writer.key(target.claim.file_id)
    business = target.business_id
    products = writer.upsert(upserts.products(), by_product(sales), business, upload)
    customers = writer.upsert(upserts.customers(), by_customer(sales), business, upload)
    writer.insert(
        "sales_transaction",
        sales.pipe(_with_id, products, "product")
        .pipe(_with_id, customers, "customer")
        .select(
            *_owner(target, writer),
            "line_number",
            "kind",
            "sold_on",
            "sold_at",
            "order_number",
            pl.col("product_row_id").alias("product_id"),
            _where(pl.col("sku") != "", "product").alias("product_name"),
            "customer_row_id",
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
        .rename({"customer_row_id": "customer_id"}),
    )


def _with_id(sales: pl.DataFrame, ids: pl.DataFrame, name: str) -> pl.DataFrame:
    return sales.join(
        ids.select(pl.col("key").alias(f"{name}_key"), pl.col("id").alias(f"{name}_row_id")),
        on=f"{name}_key",
        how="left",
        maintain_order="left",
    )


def _where(condition: pl.Expr, column: str) -> pl.Expr:
    """The column where the condition holds, else no text."""
    return pl.when(condition).then(column).otherwise(pl.lit("")).alias(column)


def _owner(target: Target, writer: Writer) -> list[pl.Expr]:
    return [
        pl.lit(target.business_id).alias("business_id"),
        pl.lit(target.data_source_id).alias("data_source_id"),
        pl.lit(writer.key(target.claim.file_id)).alias("upload_id"),
    ]


def insert_rejected(writer: Writer, claim: Claim, rejected: list[RejectedRecord]) -> None:
    if not rejected:
        return
    upload = writer.key(claim.file_id)
    writer.insert(
        "uploads_rejectedrow",
        pl.DataFrame(
            {
                "upload_id": [upload] * len(rejected),
                "line_number": [row.line_number for row in rejected],
                "cells": [json.dumps(row.cells) for row in rejected],
                "problems": [
                    json.dumps([dataclasses.asdict(problem) for problem in row.problems])
                    for row in rejected
                ],
            }
        ),
    )
