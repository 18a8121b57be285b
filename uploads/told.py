"""How a file was read, what it leaves open and what a check found, as programs are told.

A contract: what the reader keeps for itself (`FileUploadRecord.reading`) may change, this does not.
"""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Literal, Self

from ninja import Field, Schema

from uploads.csvfile.values.date_order import EACH_SHOWS
from uploads.models import FileUploadRecord


class OptionTold(Schema):
    value: str = Field(description="What to send as the answer.")
    label: str = Field(description="The same in words.")
    outcome: str = Field("", description="What it would make of the row and of the file.")


class ExampleRow(Schema):
    line_number: int
    cells: list[tuple[str, str]] = Field(description="[column, cell], as they stand in the file.")


class QuestionTold(Schema):
    """Answered by POST to `answers`, as {kind: value}; any kind may be added in time."""

    kind: str = Field(description="date_order, decimal_sign, amount_column or another.")
    text: str = Field("", description="The question, for a person.")
    options: list[OptionTold] = []
    examples: list[str] = Field([], description="Cells of the file that it is about.")
    columns: list[str] = Field([], description="Columns of the file that it is about.")
    row: ExampleRow | None = Field(None, description="One that the answers read in other ways.")


class EarlierFile(Schema):
    """An upload that brought the same rows before; it may be gone by now."""

    file_id: uuid.UUID
    file_name: str
    uploaded_at: dt.datetime


class StockBelowZero(Schema):
    product: str
    stock: str


class Forecast(Schema):
    """What an import would change. Amounts are texts."""

    refunds: int = 0
    worth: dict[str, str] = Field({}, description="{currency: sales less refunds}")
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    new_products: int = 0
    new_customers: int = 0
    negative_stock: list[StockBelowZero] = []


class ReadingTold(Schema):
    """How the file was read. All keys are always there."""

    encoding: str | None = Field(None, description="As Python names it, such as utf-8.")
    delimiter: str | None = None
    header_line: int | None = Field(
        None, description="The line with the names of the columns; null where the file has none."
    )
    columns: list[str] = Field([], description="Their names, in order.")
    column_mapping: dict[str, str] = Field(
        {}, description="{column: what it is}, as it can be sent with a file or as an answer."
    )
    date_order: Literal["dmy", "mdy", "ymd"] | None = Field(
        None, description="Null where each date can be read in one way only, such as 2026-03-01."
    )
    decimal_sign: Literal[".", ","] | None = None
    currency: str | None = Field(None, description="Of the whole file, where it has one.")
    notes: list[str] = Field([], description="What is worth knowing, for a person.")
    ignored: dict[str, int] = Field({}, description="{why rows are no sales: how many}")
    duplicates_of: EarlierFile | None = None
    forecast: Forecast | None = Field(None, description="Of a check only.")

    @classmethod
    def of(cls, upload: FileUploadRecord) -> Self | None:
        """None before the file has been read."""
        if upload.reading is None and upload.forecast is None:
            return None
        kept = upload.reading or {}
        each_shows = kept.get("date_reason") == EACH_SHOWS
        earlier = kept.get("duplicates_of")
        told = {
            "columns": kept.get("header") or [],
            "column_mapping": kept.get("mapping") or {},
            "date_order": None if each_shows else kept.get("date_order"),
            "currency": kept.get("currency") or None,
            "duplicates_of": earlier and {**earlier, "file_name": earlier["filename"]},
            "forecast": upload.forecast,
        }
        return cls.model_validate({**kept, **told})
