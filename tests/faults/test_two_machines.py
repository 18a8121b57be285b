"""Celery on two machines: workers are killed while they import, and the books come out right."""

import os
import signal
from functools import partial

import psutil
import pytest
from django.db import connection

from tests.faults import shops, victims
from tests.machines import broker_of_our_own, connect, machine, pull_the_plug
from tests.waiting import until
from uploads import sweeping

pytestmark = [
    pytest.mark.slow,
    pytest.mark.postgresql,
    pytest.mark.django_db(transaction=True),
]
WORKER = ("-m", "tests.faults.celery_worker")
KILLS, SHOPS_EACH, ROWS = 3, 3, 1_200


@pytest.fixture
def expected(settings):
    settings.TASKS = {"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}}
    return shops.undisturbed(ROWS)


@pytest.fixture
def environment(expected, settings, tmp_path):
    """Two machines have one database, one storage and one broker in common."""
    settings.TASKS = {"default": {"BACKEND": "portal.tasks.celery.CeleryBackend"}}
    settings.UPLOAD_RATE_PER_MINUTE = 1_000
    place = connection.settings_dict
    folder = place["OPTIONS"].get("host") or place["HOST"]
    with broker_of_our_own() as broker:
        connect(broker)
        yield {
            "CELERY_BROKER_URL": broker,
            "FAULTS_LOG": str(tmp_path / "workers.log"),
            "DATABASE_URL": f"postgresql://{place['USER']}@/{place['NAME']}?host={folder}",
            "MEDIA_ROOT": str(settings.MEDIA_ROOT),
            "TASKS_BACKEND": "celery",
            "UPLOAD_LEASE_SECONDS": "2",
            "VAR_DIR": str(tmp_path),
        }


def test_workers_are_killed_while_they_import(environment, expected, tmp_path):
    batch = []
    start = partial(
        machine, folder=tmp_path, environment=environment, concurrency=2, command=WORKER
    )
    with start("one") as one, start("two") as two:
        for _ in range(KILLS):
            batch += [shops.shop_with_two_exports(ROWS) for _ in range(SHOPS_EACH)]
            victim = until(lambda: at_work(one) or at_work(two), seconds=60)[0]
            os.kill(victim.pid, signal.SIGKILL)
        pull_the_plug(one)
        until(partial(swept_clean, batch), seconds=90, every=0.2)
    assert [wrong for shop in batch for wrong in shops.what_is_wrong(shop, expected)] == []


def at_work(celery):
    """Its processes that are at an import."""
    sweeping.sweep()
    children = psutil.Process(celery.pid).children(recursive=True)
    return [child for child in children if victims.held_by([child.pid]).exists()]


def swept_clean(batch):
    """Each web process has a sweeper; here we are it."""
    sweeping.sweep()
    return shops.finished(batch)
