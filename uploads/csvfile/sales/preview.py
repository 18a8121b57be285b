"""The first records side by side: as in the file, and as understood."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import polars as pl

from uploads.csvfile.reasons import ignored_words, wrong_words
from uploads.csvfile.sales.segment import Segment
from uploads.csvfile.table.dressing import as_in_file

SHOWN = 8


def preview(frame: pl.DataFrame, segment: Segment | None = None) -> list[dict[str, Any]]:
    """As `Reading` says; without a segment only what stands in the file."""
    rows = frame.head(SHOWN)
    sales: dict[int, dict[str, Any]] = {}
    rejected: dict[int, str] = {}
    if segment:
        last = int(rows["record"][-1]) if rows.height else -1
        first = segment.table.sales.filter((pl.col("record") <= last) & ~pl.col("added"))
        sales = {row["record"]: row for row in first.iter_rows(named=True)}
        rejected = {
            bad.record: "; ".join(wrong_words(p.message, p.value) for p in bad.problems)
            for bad in segment.table.rejected[:SHOWN]
        }
    shown = []
    for at, (cells, record, line) in enumerate(
        zip(as_in_file(rows).rows(), rows["record"], rows["line"], strict=True)
    ):
        reason = segment.ignored[at] if segment else None
        sale = sales.get(record)
        became = (
            sale["kind"]
            if sale
            else "rejected"
            if record in rejected
            else "ignored"
            if reason
            else ""
        )
        understood = {
            name: plain for name, value in (sale or {}).items() if (plain := _plain(name, value))
        }
        why = rejected.get(record) or (ignored_words(reason) if reason else "")
        shown.append(
            {"line_number": line, "cells": [cell or "" for cell in cells], "became": became,
             "understood": understood, "reason": why}
        )  # fmt: skip
    return shown


def _plain(name: str, value: Any) -> str:
    if name in {"record", "line_number", "added"} or value is None:
        return ""
    if isinstance(value, Decimal):
        text = f"{value:f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return str(value)
