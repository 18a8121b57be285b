import os
import threading

import pytest
from django.db import transaction
from django.tasks.signals import task_enqueued, task_finished, task_started

from portal.tasks import threadpool
from tests.portal.tasks import jobs
from tests.waiting import until

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _nothing_seen():
    jobs.seen.clear()
    jobs.gate.clear()
    yield
    jobs.gate.set()


def test_a_task_runs_in_a_thread_of_the_pool():
    before = threading.active_count()
    jobs.note.enqueue(1)
    until(lambda: jobs.seen == [1])
    assert threading.active_count() == before + 1


def test_no_thread_is_there_before_the_first_task_nor_after_draining():
    before = threading.active_count()
    assert threadpool.figures() == threadpool.Figures()
    jobs.note.enqueue(1)
    threadpool.drain()
    assert threading.active_count() == before


def test_inside_a_transaction_it_waits_for_the_commit():
    with transaction.atomic():
        jobs.note.enqueue(1)
        assert threadpool.figures().threads == 0
    until(lambda: jobs.seen == [1])


def test_a_rollback_takes_the_task_with_it():
    with transaction.atomic():
        jobs.note.enqueue(1)
        transaction.set_rollback(True)
    jobs.note.enqueue(2)
    until(lambda: jobs.seen)
    assert jobs.seen == [2]


def test_the_figures_say_what_runs_and_what_waits(settings):
    workers = settings.UPLOAD_WORKERS
    for _ in range(workers + 2):
        jobs.wait_at_the_gate.enqueue()
    busy = until(lambda: (f := threadpool.figures()).running == workers and f)
    assert (busy.threads, busy.queued, busy.completed) == (workers, 2, 0)
    assert busy.oldest_waiting > 0
    jobs.gate.set()
    until(lambda: threadpool.figures().completed == workers + 2)
    assert threadpool.figures().oldest_waiting == 0


def test_a_failing_task_is_logged_and_costs_no_thread(caplog):
    jobs.break_down.enqueue()
    jobs.note.enqueue("after")
    until(lambda: jobs.seen == ["after"] and threadpool.figures().completed == 2)
    [line] = [record for record in caplog.records if record.levelname == "ERROR"]
    assert "no paper" in line.exc_text


def test_connections_are_closed_after_each_task():
    jobs.touch_the_database.enqueue()
    until(lambda: threadpool.figures().completed == 1)
    [wrapper] = jobs.seen
    assert wrapper.connection is None


def test_signals_tell_each_step():
    steps = []

    def note(signal, sender, task_result, **_):
        steps.append(task_result.status)

    for signal in (task_enqueued, task_started, task_finished):
        signal.connect(note, weak=False, dispatch_uid="steps")
    try:
        jobs.note_attempt.enqueue("x")
        until(lambda: len(steps) == 3)
    finally:
        for signal in (task_enqueued, task_started, task_finished):
            signal.disconnect(dispatch_uid="steps")
    assert steps == ["READY", "RUNNING", "SUCCESSFUL"]
    assert jobs.seen == [(1, "x")]


def test_stopping_forgets_what_waits_and_takes_no_more(settings):
    for _ in range(settings.UPLOAD_WORKERS):
        jobs.wait_at_the_gate.enqueue()
    jobs.note.enqueue("waits")
    leaver = threading.Thread(target=threadpool.stop)
    leaver.start()
    try:
        assert threadpool.stopping.wait(10)
        jobs.note.enqueue("late")
        jobs.gate.set()
        leaver.join(10)
        assert jobs.seen == []
        assert threadpool.figures() == threadpool.Figures()
    finally:
        threadpool.stopping.clear()


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_makes_a_pool_of_its_own():
    jobs.note.enqueue("parent")
    until(lambda: jobs.seen == ["parent"])
    child = os.fork()
    if child == 0:
        ran = threading.Event()
        threadpool.pool("default", 1).submit("child", ran.set)
        os._exit(0 if ran.wait(5) else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
