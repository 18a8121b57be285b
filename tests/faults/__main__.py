"""Kill, stop and starve importers: python -m tests.faults [--database D] short|long [NAME ...].

Each database is one of its own that goes away afterwards. Ends with one line of totals, and with
an exit status other than 0 where anything was bad.
"""

import argparse
import contextlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator

DATABASES = ("sqlite", "postgresql")
ON_A_SMALL_DISK = "full_disks"
SCENARIOS = (
    *("killed_sites", "killed_importers", "zombies", "restarts", "terminations"),
    *("handovers", "swarms", ON_A_SMALL_DISK),
)
ENVIRONMENT = {
    "UPLOAD_LEASE_SECONDS": "2",
    "UPLOAD_RATE_PER_MINUTE": "100000",
    "UPLOAD_SWEEP_SECONDS": "1",
    "UPLOAD_WORKERS": "2",
    "PYTHONWARNINGS": "ignore",
}
TOTALS = re.compile(r"total\s+([\d,]+) faults, (\d+) bad")


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.faults", description=__doc__)
    parser.add_argument("form", choices=["short", "long"])
    parser.add_argument("--database", choices=DATABASES)
    parser.add_argument("--times", type=int, help="faults of each scenario, instead")
    parser.add_argument("scenario", nargs="*", metavar="scenario", default=SCENARIOS)
    said = parser.parse_intermixed_args()
    usual = [name for name in said.scenario if name != ON_A_SMALL_DISK]
    small = [name for name in said.scenario if name == ON_A_SMALL_DISK]
    form, results = str(said.times or said.form), []
    for vendor in DATABASES:
        if said.database in (None, vendor):
            if usual:
                results.append(run(vendor, form, usual, disk=contextlib.nullcontext))
            if small:
                results.append(run(vendor, form, small, disk=small_disk))
    faults, bad = sum(f for f, _, _ in results), sum(b for _, b, _ in results)
    broken = sum(status != 0 for _, _, status in results)
    print(f"Totals: {faults:,} faults, {bad} bad, {broken} of {len(results)} runs with errors")
    return 1 if bad or broken else 0


def run(vendor: str, form: str, scenarios: list[str], disk) -> tuple[int, int, int]:
    """Faults made, things bad, and the exit status."""
    command = [sys.executable, "-m", "tests.faults.run", form, *scenarios]
    if vendor == "postgresql":
        command = [sys.executable, "-m", "tests.postgres", *command]
    with (
        tempfile.NamedTemporaryFile(prefix="salesdrop-faults-", suffix=".log") as log,
        tempfile.TemporaryDirectory(prefix="salesdrop-faults-") as folder,
        disk(folder),
    ):
        environment = {**os.environ, **ENVIRONMENT, "VAR_DIR": folder, "TMPDIR": folder}
        environment["FAULTS_LOG"] = log.name
        environment.pop("DATABASE_URL", None)
        with subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout
            lines = []
            for line in process.stdout:
                print(line, end="", flush=True)
                lines.append(line)
    totals = TOTALS.search("".join(lines))
    if not totals:
        return 0, 0, process.returncode or 1
    return int(totals[1].replace(",", "")), int(totals[2]), process.returncode


@contextlib.contextmanager
def small_disk(folder: str) -> Iterator[None]:
    """A disk in memory, which can be made smaller; where we may not mount one, nothing."""
    if os.geteuid() != 0:
        yield
        return
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4g", "tmpfs", folder], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


if __name__ == "__main__":
    sys.exit(main())
