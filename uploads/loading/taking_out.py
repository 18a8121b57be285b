"""An upload's transactions out of the database again, as if its file had never come.

Where a later file has a row too, that file takes the transaction over. Stock and totals are put
back by what is taken out; names, prices and last days become those of what is left; products and
customers that a file made, and that nothing uses any more, go.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper

from uploads.claim import Claim, ClaimLostError, name_transaction
from uploads.csvfile.salestable import SEGMENT_RECORDS
from uploads.loading import restoring
from uploads.loading.upserts import added
from uploads.loading.writers import writer_class
from uploads.models import RejectedRow

LEAVING = "taking_out"


def take_out(claim: Claim) -> Iterator[None]:
    """Yields after each chunk, which is one transaction, until nothing is left.

    Raises ClaimLostError where the upload is no longer this worker's.
    """
    while _take_out_chunk(claim):
        yield
    while _forget_sightings(claim):
        yield


def forget_rejected(claim: Claim) -> None:
    RejectedRow.objects.filter(upload=claim.file_id).delete()


def _take_out_chunk(claim: Claim) -> bool:
    with transaction.atomic(), connection.cursor() as cursor:
        upload = hold(claim)
        _choose(cursor, upload)
        if not _count(cursor):
            return False
        _hand_over(cursor)
        _put_back(cursor)
        cursor.execute(
            f"DELETE FROM sales_transaction WHERE id IN"
            f" (SELECT id FROM {LEAVING} WHERE heir IS NULL)"
        )
        restoring.restore(cursor, LEAVING, upload)
    return True


def hold(claim: Claim) -> str:
    """The fence: locks the upload until the end of the transaction; its key in this database."""
    name_transaction(claim.file_id)
    if not claim.rows().update(lease_expires_at=claim.lease_from_now(), stalls=0):
        raise ClaimLostError
    return writer_class().key(claim.file_id)


def _choose(cursor: CursorWrapper, upload: str) -> None:
    """The next transactions to leave; `heir` is the sighting that takes one over."""
    columns = (
        "id, business_id, data_source_id, fingerprint, product_id, customer_id, kind, quantity,"
        " total, line_number"
    )
    cursor.execute(f"DROP TABLE IF EXISTS {LEAVING}")
    cursor.execute(
        f"""
        CREATE TEMPORARY TABLE {LEAVING} AS
        SELECT {columns}, (
            SELECT MIN(s.id) FROM sales_transactionsighting s
            WHERE s.data_source_id = t.data_source_id AND s.fingerprint = t.fingerprint
        ) AS heir
        FROM sales_transaction t WHERE upload_id = %s
        ORDER BY line_number, kind LIMIT {SEGMENT_RECORDS}
        """,
        [upload],
    )


def _count(cursor: CursorWrapper) -> int:
    cursor.execute(f"SELECT COUNT(*) FROM {LEAVING}")
    return int(_only(cursor)[0])


def _hand_over(cursor: CursorWrapper) -> None:
    """Counts the heirs' rows as imported where they were duplicates, and moves them."""
    cursor.execute(f"SELECT COUNT(*) FROM {LEAVING} WHERE heir IS NOT NULL")
    if not _only(cursor)[0]:
        return
    cursor.execute(
        f"""
        UPDATE uploads_fileuploadrecord AS u SET
            created_transactions = created_transactions + h.taken,
            refunds_added = refunds_added + h.added,
            duplicate_rows = duplicate_rows - (h.taken - h.added)
        FROM (
            SELECT s.upload_id, COUNT(*) AS taken,
                SUM(CASE WHEN s.added THEN 1 ELSE 0 END) AS added
            FROM {LEAVING} l JOIN sales_transactionsighting s ON s.id = l.heir
            GROUP BY s.upload_id
        ) h
        WHERE u.file_id = h.upload_id
        """
    )
    cursor.execute(
        f"""
        UPDATE sales_transaction SET upload_id = h.upload_id, line_number = h.line_number
        FROM (
            SELECT l.id, s.upload_id, s.line_number
            FROM {LEAVING} l JOIN sales_transactionsighting s ON s.id = l.heir
        ) h
        WHERE sales_transaction.id = h.id
        """
    )
    cursor.execute(
        f"DELETE FROM sales_transactionsighting WHERE id IN (SELECT heir FROM {LEAVING})"
    )


def _put_back(cursor: CursorWrapper) -> None:
    cursor.execute(
        f"""
        UPDATE sales_product SET stock_quantity = {added("stock_quantity", "g.sold")}
        FROM (
            SELECT product_id, SUM(quantity) AS sold
            FROM {LEAVING} WHERE heir IS NULL AND product_id IS NOT NULL GROUP BY product_id
        ) g
        WHERE sales_product.id = g.product_id
        """
    )
    cursor.execute(
        f"""
        UPDATE sales_customer SET
            total_spent = {added("total_spent", "-g.spent")},
            purchases = sales_customer.purchases - g.sales
        FROM (
            SELECT customer_id, SUM(total) AS spent,
                SUM(CASE WHEN kind = 'sale' THEN 1 ELSE 0 END) AS sales
            FROM {LEAVING} WHERE heir IS NULL AND customer_id IS NOT NULL GROUP BY customer_id
        ) g
        WHERE sales_customer.id = g.customer_id
        """
    )


def _forget_sightings(claim: Claim) -> bool:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            f"DELETE FROM sales_transactionsighting WHERE id IN (SELECT id FROM"
            f" sales_transactionsighting WHERE upload_id = %s LIMIT {SEGMENT_RECORDS})",
            [hold(claim)],
        )
        return bool(cursor.rowcount)


def _only(cursor: CursorWrapper) -> Any:
    return cursor.fetchone()
