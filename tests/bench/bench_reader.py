"""The reader against `csv.DictReader` with `Decimal` and `date.fromisoformat`, on the same bytes.

Run it by itself: python -m tests.bench.bench_reader
"""

import csv
import datetime
import io
import json
import tempfile
import threading
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from tests.bench import sales_file
from uploads.csvfile import dialect, encoding, records
from uploads.csvfile.service import CSVParserService

REPEATS = 5
TICK_SECONDS = 0.001


def reference(content: bytes) -> int:
    """Every row as a dict of typed values, as an importer written by hand has them."""
    rows = 0
    for row in csv.DictReader(io.StringIO(content.decode(), newline="")):
        datetime.date.fromisoformat(row["Date"])
        for name in ("Quantity", "Unit price", "Total"):
            Decimal(row[name])
        rows += 1
    return rows


def read(content: bytes) -> int:
    """Every row as the reader has them."""
    reading = CSVParserService().read(io.BytesIO(content))
    return sum(table.records for table in reading.segments())


def split(content: bytes) -> int:
    """The reader's first steps alone: bytes into cells."""
    source = io.BytesIO(content)
    found = encoding.detect(source)
    form = dialect.detect(encoding.sample(source, found))
    return sum(batch.cells.height for batch in records.read(source, found, form))


def seconds(content: bytes, *ways: Callable[[bytes], int]) -> list[float]:
    """Of each way the best of several runs; the ways take turns."""
    best = [float("inf")] * len(ways)
    for _ in range(REPEATS):
        for at, way in enumerate(ways):
            start = time.perf_counter()
            way(content)
            best[at] = min(best[at], time.perf_counter() - start)
    return best


def pauses(work: Callable[[bytes], int], content: bytes) -> list[float]:
    """For how long a thread that wants to run every millisecond is held up meanwhile, sorted."""
    done = threading.Event()
    held: list[float] = []

    def tick() -> None:
        while not done.is_set():
            start = time.perf_counter()
            time.sleep(TICK_SECONDS)
            held.append(time.perf_counter() - start - TICK_SECONDS)

    ticker = threading.Thread(target=tick)
    ticker.start()
    try:
        work(content)
    finally:
        done.set()
        ticker.join()
    return sorted(held)


def measure(content: bytes) -> dict[str, float]:
    """Seconds of each way, their ratio, and the 99th percentile of the pauses in milliseconds."""
    by_hand, ours, splitting = seconds(content, reference, read, split)
    held = pauses(read, content)
    return {
        "dictreader_seconds": round(by_hand, 3),
        "reader_seconds": round(ours, 3),
        "reader_vs_dictreader": round(ours / by_hand, 3),
        "split_seconds": round(splitting, 3),
        "pause_p99_ms": round(1000 * held[int(len(held) * 0.99)], 1),
    }


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(
            json.dumps(measure(sales_file.write(Path(folder) / "sales.csv").read_bytes()), indent=1)
        )
