"""The settings as they are in production, in a process of their own."""

import os
import subprocess
import sys

import pytest

from tests.processes import ROOT

PRODUCTION = {
    "SITE_URL": "https://salesdrop.example",
    "EMAIL_HOST": "mail.salesdrop.example",
}


def manage(*arguments, **environment):
    inherited = {key: value for key, value in os.environ.items() if "UNSAFE" not in key}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=inherited | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_check_for_deployment_finds_nothing(tmp_path):
    checked = manage(
        "check", "--deploy", "--fail-level", "WARNING", VAR_DIR=str(tmp_path), **PRODUCTION
    )
    assert checked.returncode == 0, checked.stderr
    assert checked.stdout == "System check identified no issues (0 silenced).\n"


@pytest.mark.parametrize(
    ("variable", "value"), [("LOG_LEVEL", "LOUD"), ("UPLOAD_MAX_BYTES", "10MB")]
)
def test_a_bad_value_stops_the_start_with_a_sentence(variable, value, tmp_path):
    checked = manage("check", VAR_DIR=str(tmp_path), **{variable: value})
    assert checked.returncode != 0
    assert f"{variable} must be" in checked.stderr.splitlines()[-1]


FAIL_IN_A_THREAD = """
import sentry_sdk
sent = []
sentry_sdk.get_client().transport.capture_envelope = sent.append
from portal.tasks import threadpool
from tests.portal.tasks.jobs import break_down
break_down.enqueue()
threadpool.drain()
[event] = [envelope.get_event() for envelope in sent if envelope.get_event()]
[error] = event["exception"]["values"]
print(error["type"], "|", error["value"], "|", event["environment"], "|", "user" in event)
"""


def test_sentry_is_told_of_a_failure_in_a_thread_without_anybodys_data(tmp_path):
    told = manage(
        "shell",
        "--no-imports",
        "--verbosity=0",
        "-c",
        FAIL_IN_A_THREAD,
        VAR_DIR=str(tmp_path),
        SENTRY_DSN="https://key@sentry.example/1",
        **PRODUCTION,
    )
    assert told.stdout == "RuntimeError | no paper | salesdrop.example | False\n", told.stderr
