"""The short form of `make faults`, on the database that the tests run on."""

import subprocess
import sys

import pytest
from django.db import connection

QUICK = ["killed_importers", "killed_sites", "zombies", "terminations", "handovers", "swarms"]


@pytest.mark.slow
def test_nothing_is_lost_and_nothing_comes_twice():
    command = [sys.executable, "-m", "tests.faults", "--database", connection.vendor, "short"]
    finished = subprocess.run([*command, *QUICK], capture_output=True, text=True, timeout=120)
    assert finished.returncode == 0, finished.stdout + finished.stderr
