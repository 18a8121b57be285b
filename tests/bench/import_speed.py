"""One file, imported by us and by others, on the database of DATABASE_URL."""

import statistics
import time
from pathlib import Path

from tests.bench import bulk_load, import_export, row_at_a_time, sales_file, shop
from uploads import processing

ROUNDS = 3


def imported(file: Path) -> float:
    """Seconds from claim to completed, into an empty shop."""
    upload = shop.upload(shop.empty(), file)
    start = time.perf_counter()
    processing.import_file(upload.pk)
    seconds = time.perf_counter() - start
    upload.refresh_from_db()
    assert upload.status == "completed", upload.error_message
    return seconds


def against_others(file: Path) -> dict[str, float]:
    """Seconds for the whole file each way; ours and the yardstick take turns, medians of three."""
    ours, bulk = [], []
    for _ in range(ROUNDS):
        ours.append(imported(file))
        load = bulk_load.ready_made()
        bulk.append(statistics.median(load() for _ in range(ROUNDS)))
    return {
        "import": statistics.median(ours),
        "bulk_load": statistics.median(bulk),
        "import_export": import_export.seconds(shop.upload(shop.empty(), file), file),
        "row_at_a_time": row_at_a_time.seconds(shop.upload(shop.empty(), file), file),
    }


def by_size(folder: Path, megabytes: tuple[int, ...]) -> dict[str, float]:
    """Microseconds a row for files of about 1, 10 ... megabytes; the best of three for small."""
    result = {}
    for size in megabytes:
        rows = sales_file.ROWS * size // 10
        file = sales_file.write(folder / f"{size}.csv", rows)
        rounds = ROUNDS if size <= 10 else 1
        result[str(size)] = min(imported(file) for _ in range(rounds)) / rows * 1e6
        file.unlink()
    return result
