"""The Celery backend, with a real broker and real worker processes."""

import contextlib
import os
import signal

import psutil
import pytest
from django.db import transaction

from portal.celery import app
from portal.tasks.celery import CeleryBackend, run
from tests.machines import broker_of_our_own, connect, machine
from tests.portal.tasks import celery_jobs as jobs
from tests.waiting import until


@pytest.fixture(scope="module")
def broker():
    with broker_of_our_own() as address:
        yield address


@pytest.fixture
def backend(broker):
    connect(broker)
    yield CeleryBackend("default", {})
    connect(broker)
    app.control.purge()


@contextlib.contextmanager
def workers(broker, folder, *names):
    environment = {"CELERY_BROKER_URL": broker, "VAR_DIR": str(folder)}
    with contextlib.ExitStack() as stack:
        for name in names:
            stack.enter_context(machine(name, folder, environment))
        yield


def notes(folder):
    file = folder / "notes"
    return [line.split() for line in file.read_text().splitlines()] if file.exists() else []


def queued():
    with app.connection_for_read() as connection:
        return connection.default_channel.client.llen("default")


@pytest.mark.django_db(transaction=True)
def test_a_message_is_sent_when_the_transaction_commits(backend, tmp_path):
    with transaction.atomic():
        backend.enqueue(jobs.note, [str(tmp_path), "kept"], {})
        assert queued() == 0
    assert queued() == 1


@pytest.mark.django_db(transaction=True)
def test_nothing_is_sent_where_the_transaction_fails(backend, tmp_path):
    with contextlib.suppress(ZeroDivisionError), transaction.atomic():
        backend.enqueue(jobs.note, [str(tmp_path), "lost"], {})
        raise ZeroDivisionError
    assert queued() == 0


@pytest.mark.django_db(transaction=True)
def test_a_broker_that_is_away_stops_nobody(backend, tmp_path, caplog):
    connect("redis://127.0.0.1:1/0")
    with transaction.atomic():
        backend.enqueue(jobs.note, [str(tmp_path), "unsent"], {})
    assert "Error calling" in caplog.text


def test_a_message_can_call_nothing_but_a_task():
    with pytest.raises(TypeError, match="is not a task"):
        run("os.getcwd", [], {})


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_task_whose_worker_is_killed_is_run_by_another(backend, broker, tmp_path):
    with workers(broker, tmp_path, "one", "two"):
        backend.enqueue(jobs.wait_for_release, [str(tmp_path)], {})
        until(lambda: notes(tmp_path))
        [[_, first]] = notes(tmp_path)
        os.kill(int(first), signal.SIGKILL)
        until(lambda: len(notes(tmp_path)) == 2)
        (tmp_path / "release").touch()
        until(lambda: notes(tmp_path)[-1][0] == "ended")
    assert notes(tmp_path)[1][1] != first
    assert not psutil.pid_exists(int(first))


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_worker_that_is_to_leave_tells_its_tasks(backend, broker, tmp_path):
    with workers(broker, tmp_path, "one"):
        backend.enqueue(jobs.stay_until_told, [str(tmp_path)], {})
        until(lambda: notes(tmp_path))
        psutil.Process(int(notes(tmp_path)[0][1])).parent().terminate()
        until(lambda: len(notes(tmp_path)) == 2, seconds=30)
    assert [said for said, _ in notes(tmp_path)] == ["started", "told"]
