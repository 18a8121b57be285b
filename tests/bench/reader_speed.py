"""Reading and converting the file alone: ours, and the csv module with Decimal and date."""

import csv
import datetime
import decimal
import io
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from uploads.csvfile.service import CSVParserService


def against_the_csv_module(file: Path) -> dict[str, float]:
    """Seconds, medians of three."""
    text = file.read_bytes()
    return {
        "reader": _median(lambda: _ours(text)),
        "csv_module": _median(lambda: _csv_module(text)),
    }


def _median(read: Callable[[], int]) -> float:
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        read()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def _ours(text: bytes) -> int:
    reading = CSVParserService().read(io.BytesIO(text))
    return sum(len(table.sales) for table in reading.segments())


def _csv_module(text: bytes) -> int:
    rows = [
        (
            datetime.date.fromisoformat(row["Date"]),
            int(row["Quantity"]),
            decimal.Decimal(row["Unit price"]),
            decimal.Decimal(row["Total"]),
            row,
        )
        for row in csv.DictReader(io.StringIO(text.decode()))
    ]
    return len(rows)
