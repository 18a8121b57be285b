"""A file of sales in its plainest form, read in one go: the usual delimiters and English words."""

from __future__ import annotations

import csv
import datetime
import hashlib
import io
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, BinaryIO

import polars as pl

from uploads.csvfile.salestable import (
    SALE_COLUMNS,
    SEGMENT_RECORDS,
    Answers,
    Option,
    Problem,
    Question,
    Reading,
    Refusal,
    RejectedRecord,
    SalesTable,
)

WORDS: dict[str, tuple[str, ...]] = {
    "sold_on": ("order date", "sale date", "transaction date", "date created", "created at", "date",
                "invoice date", "invoicedate", "day"),
    "order_number": ("order id", "order number", "invoiceno", "invoice number", "name",
                     "receipt number", "transaction id"),
    "sku": ("lineitem sku", "sku", "stockcode", "item number"),
    "product": ("lineitem name", "product name", "product", "item name", "item", "description"),
    "quantity": ("lineitem quantity", "quantity ordered", "quantity", "qty"),
    "unit_price": ("lineitem price", "price each", "unit price", "unitprice", "price"),
    "total": ("net sales", "line total", "item total", "total spent", "amount", "total"),
    "currency": ("currency",),
    "customer_email": ("email", "customer email"),
    "customer_id": ("customer id", "customerid"),
    "customer_name": ("customer name", "billing name", "buyer name", "customer"),
}  # fmt: skip

Row = dict[str, Any]


class PlainReader:
    """Reads the whole source; `segments` cuts what it holds."""

    def __init__(self, source: BinaryIO, answers: Answers) -> None:
        self.answers = answers
        source.seek(0)
        content = source.read()
        try:
            self.text, self.encoding = content.decode("utf-8-sig"), "utf-8"
        except UnicodeDecodeError:
            self.text, self.encoding = content.decode("cp1252", "replace"), "cp1252"
        first = self.text[:20_000].split("\n", 1)[0]
        self.delimiter = max(",;\t", key=first.count)
        self.records = list(self._records())
        self.header = [cell.strip() for cell in self.records[0][1]] if self.records else []
        self.mapping = self._mapping()
        self.order = answers.date_order or answers.business_date_order

    def _records(self) -> Iterator[tuple[int, list[str]]]:
        reader = csv.reader(io.StringIO(self.text, newline=""), delimiter=self.delimiter)
        start = 1
        for cells in reader:
            if cells:
                yield start, cells
            start = reader.line_num + 1

    def _mapping(self) -> dict[str, int]:
        names = [re.sub(r"[^a-z0-9]+", " ", name.lower()).strip() for name in self.header]
        found = {}
        for field, words in WORDS.items():
            place = next((names.index(word) for word in words if word in names), None)
            if place is not None:
                found[field] = place
        for name, field in self.answers.column_mapping.items():
            if name in self.header:
                found[field] = self.header.index(name)
        return found

    def read(self) -> Reading:
        account = {
            "encoding": self.encoding, "delimiter": self.delimiter, "header_line": 1,
            "header": self.header,
            "signature": hashlib.sha256("\n".join(self.header).encode()).hexdigest()[:32],
            "mapping": {self.header[at]: field for field, at in self.mapping.items()},
            "date_order": self.order, "decimal_sign": ".", "notes": [], "preview": [],
        }  # fmt: skip
        if "sold_on" not in self.mapping:
            return Reading(
                "refuse",
                account,
                refusal=Refusal("date_column", "There is no date column in this file."),
            )
        if not {"total", "unit_price"} & self.mapping.keys():
            return Reading(
                "refuse",
                account,
                refusal=Refusal("amount_column", "There is no amount column in this file."),
            )
        question = self._date_question()
        if question:
            return Reading("question", account, question=question)
        account["date_order"] = self.order
        account["preview"] = self._preview()
        return Reading(
            "import",
            account,
            records=len(self.records) - 1,
            segments=self._segments,
            table=lambda: (cells for _, cells in self.records),
        )

    def _date_question(self) -> Question | None:
        at = self.mapping["sold_on"]
        dates = [m for _, cells in self.records[1:] if len(cells) > at
                 if (m := re.match(r"(\d{1,2})[/.-](\d{1,2})[/.-]\d{2}", cells[at]))]  # fmt: skip
        if any(int(m[1]) > 12 for m in dates):
            self.order = "dmy"
        elif any(int(m[2]) > 12 for m in dates):
            self.order = "mdy"
        if self.order or not dates:
            return None
        example = dates[0].string
        options = [Option("dmy", "Day first"), Option("mdy", "Month first")]
        text = f"Are these dates day/month or month/day? {example}"
        return Question("date_order", text, options, [example])

    def _segments(self) -> Iterator[SalesTable]:
        body = self.records[1:]
        for first in range(0, len(body), SEGMENT_RECORDS):
            yield self._segment(first, body[first : first + SEGMENT_RECORDS])

    def _segment(self, first: int, records: list[tuple[int, list[str]]]) -> SalesTable:
        sales: list[Row] = []
        rejected: list[RejectedRecord] = []
        ignored: Counter[str] = Counter()
        for record, (line, cells) in enumerate(records, start=first):
            if not any(cell.strip() for cell in cells):
                ignored["empty"] += 1
            elif [cell.strip() for cell in cells] == self.header:
                ignored["repeated header"] += 1
            else:
                row, problems = self._sale(record, line, cells)
                if problems:
                    rejected.append(RejectedRecord(record, line, cells, problems))
                else:
                    sales.append(row)
        table = pl.DataFrame(sales, schema=SALE_COLUMNS)
        return SalesTable(first, len(records), table, rejected, dict(ignored))

    def _sale(self, record: int, line: int, cells: list[str]) -> tuple[Row, list[Problem]]:
        def text(field: str) -> str:
            at = self.mapping.get(field)
            return cells[at].strip() if at is not None and at < len(cells) else ""

        problems: list[Problem] = []
        day = self._date(text("sold_on"))
        if day is None:
            message = f'Invalid date format: "{text("sold_on")}" is not a date'
            problems.append(
                self._problem(
                    "sold_on", text("sold_on"), message if text("sold_on") else "Missing date"
                )
            )
        numbers = {}
        for field in ("quantity", "unit_price", "total"):
            digits = re.sub(r"[^\d.-]", "", text(field))
            numbers[field] = Decimal(digits) if re.fullmatch(r"-?\d+(\.\d{1,6})?", digits) else None
            if text(field) and numbers[field] is None:
                problems.append(
                    self._problem(
                        field, text(field), f'Invalid number: "{text(field)}" is not a number'
                    )
                )
        quantity, price, total = numbers["quantity"], numbers["unit_price"], numbers["total"]
        if quantity is None:
            quantity = Decimal(1)
        if total is None and price is not None:
            total = (quantity * price).quantize(Decimal("0.000001"))
        if total is None:
            problems.append(self._problem("total", "", "Missing amount"))
        refund = quantity < 0 or (total or 0) < 0
        row = {name: "" for name, kind in SALE_COLUMNS.items() if kind == pl.String} | {
            "record": record, "line_number": line, "added": False,
            "kind": "refund" if refund else "sale", "sold_on": day, "sold_at": None,
            "quantity": -abs(quantity) if refund else quantity, "unit_price": price,
            "total": -abs(total) if refund and total is not None else total,
            "discount": None, "tax": None,
        }  # fmt: skip
        for field in ("order_number", "sku", "product", "currency", "customer_id", "customer_name"):
            row[field] = text(field)
        row["customer_email"] = text("customer_email").lower()
        return row, problems

    def _problem(self, field: str, value: str, message: str) -> Problem:
        at = self.mapping.get(field)
        return Problem(self.header[at] if at is not None else "", value, message)

    def _date(self, text: str) -> datetime.date | None:
        if m := re.match(r"(\d{4})-(\d\d)-(\d\d)", text):
            year, month, day = (int(part) for part in m.groups())
        elif m := re.match(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)", text):
            first, second, year = (int(part) for part in m.groups())
            day, month = (first, second) if self.order == "dmy" else (second, first)
            year = year + 2000 if year < 100 else year
        else:
            return None
        try:
            return datetime.date(year, month, day)
        except ValueError:
            return None

    def _preview(self) -> list[dict[str, Any]]:
        shown = []
        for record, (line, cells) in enumerate(self.records[1:9]):
            row, problems = self._sale(record, line, cells)
            understood = {k: str(v) for k, v in row.items() if v not in ("", None)}
            shown.append({"line_number": line, "cells": cells,
                          "became": "rejected" if problems else row["kind"],
                          "understood": {} if problems else understood,
                          "reason": problems[0].message if problems else ""})  # fmt: skip
        return shown
