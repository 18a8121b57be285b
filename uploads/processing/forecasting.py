"""What an import would change, without changing it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from decimal import Decimal
from typing import Any

import polars as pl

from portal.sales.models import Customer, Product, Transaction
from uploads.csvfile.salestable import Reading
from uploads.loading.chunk import Target, look_over
from uploads.loading.fingerprint import Fingerprints, Multiset
from uploads.loading.fitting import fit
from uploads.models import FileUploadRecord
from uploads.processing import leaving

MOST_SHOWN = 100


class Forecast:
    """Grows table by table; holds 8 bytes for each new product and customer, and the products that
    were counted, are in stock and sold in the file."""

    def __init__(self, business_id: int) -> None:
        self._business = business_id
        self._refunds = 0
        self._worth: dict[str, Decimal] = {}
        self._days: list[dt.date] = []
        self._new = {"product": Unseen(), "customer": Unseen()}
        self._stock: dict[str, tuple[str, Decimal]] = {}

    def add(self, sales: pl.DataFrame) -> None:
        if not len(sales):
            return
        self._refunds += int((sales["kind"] == Transaction.Kind.REFUND).sum())
        for currency, total in sales.group_by("currency").agg(pl.col("total").sum()).rows():
            self._worth[currency] = self._worth.get(currency, Decimal(0)) + total
        self._days = [*self._days, *sales["sold_on"].unique()]
        self._days = [min(self._days), max(self._days)]
        self._add_products(sales)
        keys = sales["customer_key"].drop_nulls().unique()
        known = Customer.objects.filter(business=self._business, key__in=keys.to_list())
        self._new["customer"].add(keys, set(known.values_list("key", flat=True)))

    def _add_products(self, sales: pl.DataFrame) -> None:
        sold = dict(
            sales.drop_nulls("product_key")
            .group_by("product_key")
            .agg(pl.col("quantity").sum())
            .rows()
        )
        known = Product.objects.filter(business=self._business, key__in=list(sold))
        by_key = {product.key: product for product in known}
        self._new["product"].add(pl.Series(list(sold), dtype=pl.String), set(by_key))
        for key, product in by_key.items():
            if product.stock_counted_at and product.stock_quantity > 0:
                _, left = self._stock.get(key, ("", product.stock_quantity))
                self._stock[key] = (str(product), left - sold[key])

    def account(self) -> dict[str, Any]:
        """As `FileUploadRecord.forecast` holds it."""
        first, last = self._days or (None, None)
        lacking = sorted((left, name) for name, left in self._stock.values() if left < 0)
        return {
            "refunds": self._refunds,
            "worth": {currency: plain(total) for currency, total in self._worth.items()},
            "first_day": first and first.isoformat(),
            "last_day": last and last.isoformat(),
            "new_products": self._new["product"].count,
            "new_customers": self._new["customer"].count,
            "negative_stock": [
                {"product": name, "stock": plain(left)} for left, name in lacking[:MOST_SHOWN]
            ],
        }


class Unseen:
    """How many different keys there are that the database does not know."""

    def __init__(self) -> None:
        self._seen = Multiset()
        self.count = 0

    def add(self, keys: pl.Series, known: set[str]) -> None:
        hashes = keys.filter(~keys.is_in(list(known))).hash()
        self.count += int((self._seen.count(hashes) == 0).sum())
        self._seen.add(hashes)


def check(target: Target, upload: FileUploadRecord, reading: Reading) -> Counter[str]:
    """Counts as an import would, and forecasts; returns how many records are ignored, by reason."""
    forecast, fingerprints, ignored = Forecast(target.business_id), Fingerprints(), Counter[str]()
    for table in reading.segments():
        leaving.look()
        ignored.update(table.ignored)
        is_new = table.first_record >= upload.rows_processed
        sales = fit(table.sales, fingerprints.of(table.sales))
        forecast.add(look_over(target, table, sales, count=is_new))
        target.claim.renew()
    target.claim.rows().update(forecast=forecast.account())
    return ignored


def plain(amount: Decimal) -> str:
    """Without zeros at the end, and never as 1E+3."""
    return f"{amount.normalize():f}"
