"""Everything that is measured on one database, told as JSON: python -m tests.bench.measure."""

import json
import logging
import os
from pathlib import Path
from typing import Any

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from tests.bench import (  # noqa: E402
    bench_door,
    bench_reader,
    import_speed,
    latency,
    sales_file,
    shop,
    storage_size,
)

SIZES = tuple(int(size) for size in os.environ.get("BENCH_MEGABYTES", "1,10,100").split(","))
"""About, of the files whose time per row is compared."""


def main() -> None:
    logging.disable(logging.WARNING)
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    folder = Path(os.environ["VAR_DIR"])
    file = sales_file.write(folder / "sales.csv")
    result: dict[str, Any] = {"bytes": file.stat().st_size, "rows": sales_file.ROWS}
    result |= {"reader": bench_reader.measure(file.read_bytes())}
    result |= {"seconds": import_speed.against_others(file)}
    result |= {"bytes_per_row": _after_an_import(file)}
    result |= {"microseconds_per_row": import_speed.by_size(folder, SIZES)}
    shop.empty()
    result |= {"latency": latency.measure(file)}
    shop.empty()
    result |= {"door": bench_door.run()}
    print(json.dumps({connection.vendor: result}))


def _after_an_import(file: Path) -> dict[str, float]:
    import_speed.imported(file)
    return storage_size.bytes_per_row()


if __name__ == "__main__":
    main()
