"""How gunicorn serves the site: one process, so that its pool of imports is the only one.

There is no max_requests: recycling the process would cut off the imports that run in it.
"""

import os
import signal
import sys
from typing import Any

from portal.tasks import threadpool

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
worker_class = "gthread"
workers = 1
threads = 8
graceful_timeout = 20
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: PTH112, S108
loglevel = "warning"

SWITCH_SECONDS = 0.0005
"""After which a thread that computes lets others go on. With Python's own 5 ms a web write beside
five imports took 215 ms (95th percentile), with this 153."""


def when_ready(server: Any) -> None:  # noqa: ARG001
    address = os.environ.get("SITE_URL", f"http://{bind}")
    print(f"Salesdrop is ready: open {address} (Ctrl+C stops it)", flush=True)  # noqa: T201


def post_worker_init(worker: Any) -> None:  # noqa: ARG001
    """Imports begin to hand over when the worker is asked to leave, not after its last answer."""
    sys.setswitchinterval(SWITCH_SECONDS)
    leave = signal.getsignal(signal.SIGTERM)

    def hand_over_and_leave(number: int, frame: Any) -> None:
        threadpool.stopping.set()
        if callable(leave):
            leave(number, frame)

    signal.signal(signal.SIGTERM, hand_over_and_leave)


def worker_exit(server: Any, worker: Any) -> None:  # noqa: ARG001
    """Imports hand over after the chunk they are at; another process goes on from there."""
    threadpool.stop()
