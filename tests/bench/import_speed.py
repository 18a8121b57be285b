"""One file, imported by us and by others, on the database of DATABASE_URL."""

import time
from collections.abc import Callable
from pathlib import Path

from tests.bench import bulk_load, import_export, row_at_a_time, sales_file, shop
from uploads import processing
from uploads.models import FileUploadRecord

ROUNDS = 5


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
    """Seconds for the whole file each way, the best of several; ours and the yardstick take turns.

    Ours uses two cores, and so loses more than the yardstick where others want one of them.
    """
    ours, bulk = [], []
    for _ in range(ROUNDS):
        ours.append(imported(file))
        load = bulk_load.ready_made()
        bulk += [load(), load()]
    return {
        "import": min(ours),
        "bulk_load": min(bulk),
        "import_export": _best_of_two(import_export.seconds, file),
        "row_at_a_time": _best_of_two(row_at_a_time.seconds, file),
    }


def _best_of_two(way: Callable[[FileUploadRecord, Path], float], file: Path) -> float:
    return min(way(shop.upload(shop.empty(), file), file) for _ in range(2))


def by_size(folder: Path, megabytes: tuple[int, ...]) -> dict[str, float]:
    """Microseconds a row for files of about 1, 10 ... megabytes; the best of several for small."""
    result = {}
    for size in megabytes:
        rows = sales_file.ROWS * size // 10
        file = sales_file.write(folder / f"{size}.csv", rows)
        rounds = ROUNDS if size <= 10 else 1
        result[str(size)] = min(imported(file) for _ in range(rounds)) / rows * 1e6
        file.unlink()
    return result
