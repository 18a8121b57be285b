"""A file of 1 GB through `manage.py import_csv`, on the database of DATABASE_URL.

python -m tests.bench.large_file (after `python -m tests.postgres` for PostgreSQL): prints JSON.
LARGE_MEGABYTES=100 takes a smaller one.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench import sales_file
from tests.processes import ROOT

MEGABYTES = int(os.environ.get("LARGE_MEGABYTES", "1000"))
MAKE_SHOP = (
    "from tests.make import make_business, make_user;"
    "print('business', make_business(make_user('large@example.com')).pk)"
)


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="salesdrop-bench-") as folder:
        environment = os.environ | {"VAR_DIR": folder, "UPLOAD_MAX_BYTES": str(2 * 1024**3)}
        manage(environment, "prepare")
        business = manage(environment, "shell", "-v0", "-c", MAKE_SHOP).split()[-1]
        result: dict[str, Any] = {}
        for name, rows in (
            ("one_row", 1),
            ("ten_megabytes", sales_file.ROWS),
            ("large", sales_file.ROWS * MEGABYTES // 10),
        ):
            file = sales_file.write(Path(folder) / f"{name}.csv", rows)
            source = ("--business", business, "--data-source", name)
            size = file.stat().st_size
            result[name] = timed(environment, "import_csv", str(file), *source)
            result[name] |= {"rows": rows, "bytes": size}
            file.unlink()
    print(json.dumps(figures(result), indent=1))


def figures(result: dict[str, Any]) -> dict[str, Any]:
    """Rows a second leave out what a file of one row takes, which is the start of the program."""
    start, small, large = (result[name] for name in ("one_row", "ten_megabytes", "large"))
    per_row = {
        name: 1e6 * (each["seconds"] - start["seconds"]) / each["rows"]
        for name, each in (("ten_megabytes", small), ("large", large))
    }
    return {
        **result,
        "microseconds_per_row": {name: round(each, 1) for name, each in per_row.items()},
        "extra_megabytes": round(large["peak_megabytes"] - start["peak_megabytes"]),
    }


def manage(environment: dict[str, str], *arguments: str) -> str:
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True
    ).stdout


def timed(environment: dict[str, str], *arguments: str) -> dict[str, float]:
    """How long the command takes, and the most memory that its process has held."""
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, "manage.py", *arguments], cwd=ROOT, env=environment)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, arguments
    return {
        "seconds": round(time.perf_counter() - began, 1),
        "peak_megabytes": round(used.ru_maxrss / 1024),
    }


if __name__ == "__main__":
    main()
