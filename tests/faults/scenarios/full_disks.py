"""The disk fills up in mid-import, and has room again: nothing lost, and no restart needed."""

import os
import random
import re
import subprocess
import time
from functools import partial
from pathlib import Path

from django.db import DatabaseError, InterfaceError, connection, connections

from tests.faults import postgres_server, shops
from tests.faults.outcome import Outcome
from tests.faults.worker import LOG, Worker, importer
from tests.waiting import until

FOLDER = Path(os.environ["VAR_DIR"])
ROOM = 4_000_000_000
ROWS = 6_000
RECOVERY = 45
TROUBLE = re.compile("put off|database is away")
LARGEST_GAP = {"sqlite": 2_000_000, "postgresql": 6_000_000}
"""Bytes left at most when an import begins: somewhat less than it needs."""


def run(outcome: Outcome, times: int) -> None:
    if not FOLDER.is_mount():
        outcome.skipped = "a small disk can be mounted by root only"
        return
    expected = shops.undisturbed(ROWS)
    for number in range(times):
        shop = shops.shop_with_two_exports(ROWS)
        mark = LOG.stat().st_size if LOG.exists() else 0
        with Worker(importer):
            _resize(_used() + LARGEST_GAP[connection.vendor] * (number + 1) // (times + 1))
            _wait_for_trouble(shop, mark)
            time.sleep(random.uniform(0, 2))
            _resize(ROOM)
            if connection.vendor == "postgresql" and not postgres_server.is_up():
                connections.close_all()
                postgres_server.control("restart", "-m", "immediate")
            outcome.wait(partial(_is_done, shop), seconds=RECOVERY)
        outcome.fault(met=_has_met_trouble(mark))
        outcome.expect(shops.what_is_wrong(shop, expected))


def _used() -> int:
    facts = os.statvfs(FOLDER)
    return (facts.f_blocks - facts.f_bfree) * facts.f_frsize


def _resize(size: int) -> None:
    subprocess.run(["mount", "-o", f"remount,size={size}", FOLDER], check=True)


def _has_met_trouble(mark: int) -> bool:
    return bool(TROUBLE.search(LOG.read_text()[mark:]))


def _wait_for_trouble(shop, mark: int) -> None:
    """Or for an import that gets by with the room that there is."""
    until(lambda: _has_met_trouble(mark) or _is_done(shop), seconds=60, every=0.05)


def _is_done(shop) -> bool:
    try:
        return shops.finished([shop])
    except (DatabaseError, InterfaceError):
        connections.close_all()
        return False
