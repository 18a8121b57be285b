"""Runs the scenarios on the database of DATABASE_URL: python -m tests.faults.run short|long NAME...

Told apart from `python -m tests.faults`, which gives it a database and a folder of its own.
"""

import logging
import sys
import time
from collections.abc import Callable

from tests.faults import worker  # First: it makes chunks small, and sets Django up.

from django.core.management import call_command  # isort: skip
from django.db import connection  # isort: skip
from django.test import override_settings  # isort: skip

from tests.faults.outcome import Outcome
from tests.faults.scenarios import (
    full_disks,
    handovers,
    killed_importers,
    killed_sites,
    lost_databases,
    swarms,
    zombies,
)

SCENARIOS: dict[str, tuple[Callable[[int], Outcome], int, int]] = {
    "killed_sites": (killed_sites.run, 1, 500),
    "killed_importers": (killed_importers.run, 5, 1_000),
    "zombies": (zombies.run, 1, 100),
    "restarts": (lost_databases.restarts, 2, 50),
    "terminations": (lost_databases.terminations, 2, 200),
    "handovers": (handovers.run, 2, 100),
    "full_disks": (full_disks.run, 2, 20),
    "swarms": (swarms.run, 20, 1_000),
}
"""Name: what to run, how often in the short form, and in the long one."""


NOBODY = {"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}}
"""In this process nothing is imported: that is what the workers are for."""


@override_settings(TASKS=NOBODY)
def main(form: str, wanted: list[str]) -> int:
    logging.disable(logging.INFO)
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    outcomes = [
        _run(scenario, short if form == "short" else long)
        for name, (scenario, short, long) in SCENARIOS.items()
        if name in wanted
    ]
    tried, bad = sum(o.tried for o in outcomes), sum(len(o.bad) for o in outcomes)
    print(f"{connection.vendor:11}{'total':28}{tried:6,} faults, {bad} bad", flush=True)
    return 1 if bad else 0


def _run(scenario: Callable[[int], Outcome], times: int) -> Outcome:
    start = time.monotonic()
    outcome = scenario(times)
    outcome.report(connection.vendor, time.monotonic() - start)
    return outcome


if __name__ == "__main__":
    assert worker.LOG.parent.is_dir()
    sys.exit(main(sys.argv[1], sys.argv[2:]))
