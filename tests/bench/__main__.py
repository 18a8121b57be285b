"""Measure on both databases and write docs/benchmarks.{json,md,svg}: python -m tests.bench."""

import json
import os
import subprocess
import sys
import tempfile

from tests.bench import report

DATABASES = {"sqlite": [], "postgresql": [sys.executable, "-m", "tests.postgres"]}


def main() -> int:
    measured: dict = {}
    for vendor, before in DATABASES.items():
        measured |= measure(vendor, [*before, sys.executable, "-m", "tests.bench.measure"])
    figures = report.figures(measured)
    report.write(measured, figures)
    print(report.totals(figures))
    return 0


def measure(vendor: str, command: list[str]) -> dict:
    with tempfile.TemporaryDirectory(prefix="salesdrop-bench-") as folder:
        environment = {**os.environ, "VAR_DIR": folder, "PYTHONWARNINGS": "ignore"}
        environment.pop("DATABASE_URL", None)
        print(f"Measuring on {vendor} ...", flush=True)
        told = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, text=True, check=True
        ).stdout
    result: dict = json.loads(told.splitlines()[-1])
    print(json.dumps(result), flush=True)
    return result


if __name__ == "__main__":
    sys.exit(main())
