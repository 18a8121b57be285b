"""celery -A portal, with chunks as small as the other importers' of the harness."""

import sys

from tests.faults import worker  # First: it makes chunks small, and sets Django up.

from portal.celery import app  # isort: skip

if __name__ == "__main__":
    assert worker.LOG.parent.is_dir()
    app.worker_main(sys.argv[1:])
