"""One table of an upload into the database: one transaction, all of it or nothing."""

from __future__ import annotations

import dataclasses
import json

import polars as pl
from django.db import connection, transaction
from django.db.models import F

from uploads.claim import Claim, ClaimLostError, name_transaction
from uploads.csvfile.salestable import RejectedRecord, SalesTable
from uploads.loading import upserts
from uploads.loading.prepared import Prepared, arrange
from uploads.loading.writers import writer_class
from uploads.loading.writing import Writer


@dataclasses.dataclass(frozen=True, slots=True)
class Target:
    """Whose rows these are. `overlaps`: earlier files of the data source have left rows."""

    claim: Claim
    business_id: int
    data_source_id: int
    overlaps: bool


def load(target: Target, table: SalesTable, prepared: Prepared) -> None:
    """Raises ClaimLostError, with nothing written, where the upload is no longer this worker's."""
    with transaction.atomic(), connection.cursor() as cursor:
        writer = writer_class()(cursor)
        checkpoint(target.claim, table)
        _, seen_again = _insert(target, writer, prepared)
        if len(seen_again):
            count_duplicates(target.claim, seen_again)
        insert_rejected(writer, target.claim, table.rejected)


def load_besides(target: Target, prepared: Prepared) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Adds sales to an upload that is complete, within the caller's transaction.

    Returns those that are new, and those that an earlier file had brought; counts nothing.
    """
    with connection.cursor() as cursor:
        return _insert(target, writer_class()(cursor), prepared)


def _insert(
    target: Target, writer: Writer, prepared: Prepared
) -> tuple[pl.DataFrame, pl.DataFrame]:
    new, seen_again = split(target, writer, prepared.sales)
    if len(seen_again):
        _insert_sightings(target, writer, seen_again)
    if len(new):
        _insert_transactions(target, writer, arrange(new) if len(seen_again) else prepared)
    return new, seen_again


def look_over(
    target: Target, table: SalesTable, sales: pl.DataFrame, *, count: bool
) -> pl.DataFrame:
    """Those of the fitted sales that `load` would add; nothing is written but, with `count`, the
    upload's own counters and rejected rows. Raises ClaimLostError as `load` does."""
    with transaction.atomic(), connection.cursor() as cursor:
        writer = writer_class()(cursor)
        if count:
            checkpoint(target.claim, table)
            insert_rejected(writer, target.claim, table.rejected)
        new, seen_again = split(target, writer, sales)
        if count and len(seen_again):
            count_duplicates(target.claim, seen_again)
    return new


def checkpoint(claim: Claim, table: SalesTable) -> None:
    """Moves on by the table's records, every sale counted as imported, and renews the lease.

    The filter is the fence: the row is changed, and so locked until the end of the transaction,
    only where the upload is still this worker's and stands where this table starts.
    """
    name_transaction(claim.file_id)
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
            lease_expires_at=claim.lease_from_now(),
        )
    )
    if not moved:
        raise ClaimLostError


def split(target: Target, writer: Writer, sales: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The new ones among the sales, and those that an earlier file has brought."""
    if not target.overlaps:
        return sales, sales.clear()
    is_known = writer.known(target.data_source_id, sales["fingerprint"])
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
    rows = seen_again.select(*_owner(target, writer), "fingerprint", "line_number", "added")
    writer.insert("sales_transactionsighting", writer.as_kept(rows))


def _insert_transactions(target: Target, writer: Writer, prepared: Prepared) -> None:
    upload, business = writer.key(target.claim.file_id), target.business_id
    products = writer.upsert(upserts.products(), prepared.products, business, upload)
    customers = writer.upsert(upserts.customers(), prepared.customers, business, upload)
    rows = prepared.transactions
    writer.insert(
        "sales_transaction",
        rows.with_columns(
            *_owner(target, writer),
            product_at=products.gather(rows["product_at"]),
            customer_at=customers.gather(rows["customer_at"]),
        ).rename({"product_at": "product_id", "customer_at": "customer_id"}),
    )


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
