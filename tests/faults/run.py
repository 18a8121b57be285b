"""Runs scenarios on the database of DATABASE_URL: python -m tests.faults.run short|long|N NAME...

Told apart from `python -m tests.faults`, which gives it a database and a folder of its own.
"""

import logging
import sys
import time
import traceback
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

type Scenario = Callable[[Outcome, int], None]

SCENARIOS: dict[str, tuple[str, Scenario, int, int]] = {
    "killed_sites": ("web process killed", killed_sites.run, 3, 500),
    "killed_importers": ("importers killed", killed_importers.run, 10, 1_000),
    "zombies": ("importers stopped, continued", zombies.run, 2, 100),
    "restarts": ("database crashed, restarted", lost_databases.restarts, 2, 50),
    "terminations": ("connections terminated", lost_databases.terminations, 3, 200),
    "handovers": ("asked to leave", handovers.run, 4, 100),
    "full_disks": ("disk full", full_disks.run, 2, 20),
    "swarms": ("tiny uploads, 4 x 5 workers", swarms.run, 20, 1_000),
}
"""Name: what it is called, what to run, how often in the short form, and in the long one."""


NOBODY = {"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}}
"""In this process nothing is imported: that is what the workers are for."""


@override_settings(TASKS=NOBODY)
def main(form: str, wanted: list[str]) -> int:
    logging.disable(logging.INFO)
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    outcomes = [
        _run(Outcome(title), scenario, {"short": short, "long": long}.get(form) or int(form))
        for name, (title, scenario, short, long) in SCENARIOS.items()
        if name in wanted
    ]
    tried, bad = sum(o.tried for o in outcomes), sum(len(o.bad) for o in outcomes)
    print(f"{connection.vendor:11}{'total':28}{tried:6,} faults, {bad} bad", flush=True)
    return 1 if bad else 0


def _run(outcome: Outcome, scenario: Scenario, times: int) -> Outcome:
    """A scenario that cannot go on has gone wrong; what it found until then is told."""
    start = time.monotonic()
    try:
        scenario(outcome, times)
    except Exception as error:  # noqa: BLE001 - the next scenario is to run
        outcome.bad.append("".join(traceback.format_exception(error)))
    outcome.report(connection.vendor, time.monotonic() - start)
    return outcome


if __name__ == "__main__":
    assert worker.LOG.parent.is_dir()
    sys.exit(main(sys.argv[1], sys.argv[2:]))
