"""How a file was read, laid out for a person: its columns, and its first rows as understood."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from portal.businesses.models import Business
from portal.businesses.templatetags.figures import day, figure, moment, money
from uploads.csvfile.values.date_order import EACH_SHOWS

FIELDS: dict[str, str] = {
    "sold_on": "Date",
    "sold_at": "Time",
    "order_number": "Order number",
    "product": "Product",
    "sku": "SKU",
    "quantity": "Quantity",
    "unit_price": "Price of one",
    "total": "Total",
    "discount": "Discount",
    "tax": "Tax",
    "currency": "Currency",
    "customer_name": "Customer",
    "customer_email": "Customer's e-mail",
    "customer_id": "Customer number",
    "channel": "Channel",
    "kind": "Sale or refund",
    "status": "Status",
    "refund_amount": "Refunded amount",
    "refund_quantity": "Refunded quantity",
}
DECIDING = {"status", "refund_amount", "refund_quantity"}
MONEY = {"unit_price", "total", "discount", "tax"}
DELIMITERS = {
    ",": "by commas",
    ";": "by semicolons",
    "\t": "by tabs",
    "|": "by vertical bars",
    ":": "by colons",
    "^": "by carets",
    " ": "by blanks",
}
DATE_ORDERS = {"dmy": "day, month, year", "mdy": "month, day, year", "ymd": "year, month, day"}
DECIMAL_SIGNS = {".": "as in 1,234.50", ",": "as in 1.234,50"}
LETTERS = {
    **dict.fromkeys(("cp1252", "iso8859-15", "cp850", "cp437", "mac-roman"), "Western European"),
    **dict.fromkeys(("cp1250", "iso8859-2", "cp852"), "Central European"),
    **dict.fromkeys(("cp1251", "koi8-r", "cp866"), "Cyrillic"),
    **dict.fromkeys(("cp932", "euc-jp"), "Japanese"),
    **dict.fromkeys(("gb18030", "gb2312", "big5"), "Chinese"),
    "cp1253": "Greek",
    "cp1254": "Turkish",
    "cp949": "Korean",
}
"""By encoding; those of Unicode hold all letters, and are not worth a word."""
BECAME = {
    "sale": "A sale",
    "refund": "A refund",
    "rejected": "Needs your help",
    "ignored": "Left out",
}
SHOWN_ROWS = 3


@dataclasses.dataclass(frozen=True, slots=True)
class ColumnRead:
    """A column of the file, what it means, and in each row shown (as in the file, as understood).

    `header` is "" for what was worked out from other columns; None is understood of rows that are
    no sales, and of those that nothing has been decided about.
    """

    header: str
    field: str
    label: str
    cells: list[tuple[str, str | None]]

    @property
    def only_decides(self) -> bool:
        """What a row counts as: nothing of it stands in the sale."""
        return self.field in DECIDING


@dataclasses.dataclass(frozen=True, slots=True)
class RowRead:
    line_number: int
    became: str
    reason: str


@dataclasses.dataclass(frozen=True, slots=True)
class Explanation:
    facts: list[tuple[str, str]]
    notes: list[str]
    rows: list[RowRead]
    columns: list[ColumnRead]
    unused: list[str]

    @property
    def is_understood(self) -> bool:
        return any(column.field for column in self.columns)

    @property
    def says_what_became(self) -> bool:
        return any(row.became for row in self.rows)


def label_of(field: str) -> str:
    return "" if not field else FIELDS.get(field) or field.replace("_", " ").capitalize()


def explanation(reading: Mapping[str, Any] | None, business: Business) -> Explanation | None:
    """None where the file was not read as far as its header.

    Where nothing has become of its rows yet, all columns are shown as they stand.
    """
    if not reading or not reading.get("header"):
        return None
    header, mapping = list(reading["header"]), dict(reading.get("mapping") or {})
    preview = (reading.get("preview") or [])[:SHOWN_ROWS]
    rows = [row_read(row) for row in preview]
    decided = bool(mapping) and (not rows or any(row.became for row in rows))
    shown = [
        column_read(header, index, mapping.get(name, ""), preview, business)
        for index, name in enumerate(header)
        if mapping.get(name) or not decided
    ]
    return Explanation(
        facts=facts(reading),
        notes=list(reading.get("notes") or []),
        rows=rows,
        columns=shown + worked_out(set(mapping.values()), preview, business),
        unused=[name for name in header if decided and name and not mapping.get(name)],
    )


def facts(reading: Mapping[str, Any]) -> list[tuple[str, str]]:
    delimiter = reading.get("delimiter") or ""
    told = reading.get("date_reason") != EACH_SHOWS
    line, encoding = reading.get("header_line"), reading.get("encoding") or "utf-8"
    found = {
        "Dates": DATE_ORDERS.get(reading.get("date_order") or "") if told else None,
        "Amounts": DECIMAL_SIGNS.get(reading.get("decimal_sign") or ""),
        "Columns set apart": DELIMITERS.get(delimiter, delimiter),
        "Names of the columns": f"in line {line}" if line else "none: told by what stands below",
        "Letters": None if encoding.startswith("utf") else LETTERS.get(encoding, encoding.upper()),
    }
    return [(label, value) for label, value in found.items() if value]


def row_read(row: Mapping[str, Any]) -> RowRead:
    became = BECAME.get(row.get("became", ""), "")
    return RowRead(row["line_number"], became, row.get("reason", ""))


def column_read(
    header: list[str], index: int, field: str, preview: list[Any], business: Business
) -> ColumnRead:
    cells = [(cell_at(row["cells"], index), meant(row, field, business)) for row in preview]
    return ColumnRead(header[index], field, label_of(field), cells)


def cell_at(cells: list[str], index: int) -> str:
    return cells[index] if index < len(cells) else ""


def worked_out(mapped: set[str], preview: list[Any], business: Business) -> list[ColumnRead]:
    """What stands in no column by itself: a total from quantity and price, and the like."""
    columns = []
    for field in ("quantity", "unit_price", "total", "currency"):
        cells = [("", meant(row, field, business)) for row in preview]
        if field not in mapped and any(value for _, value in cells):
            columns.append(ColumnRead("", field, label_of(field), cells))
    return columns


def meant(row: Mapping[str, Any], field: str, business: Business) -> str | None:
    values = row.get("understood")
    return understood(values, field, business) if values else None


def understood(values: Mapping[str, str], field: str, business: Business) -> str:
    """A value in this business's own way of writing."""
    text = values.get(field) or ""
    if not text:
        return ""
    if field == "sold_on":
        return day(dt.date.fromisoformat(text), business)
    if field == "sold_at":
        return moment(dt.datetime.fromisoformat(text), business)
    if field in MONEY:
        return money(Decimal(text), values.get("currency", ""))
    return figure(Decimal(text)) if field == "quantity" else text
