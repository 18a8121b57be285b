"""The same moment in many processes: forked from the test, let go together."""

import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any

from django.db import connections

fork = multiprocessing.get_context("fork")


def at_once(jobs: Sequence[Callable[[], Any]], *, seconds: float = 60) -> list[Any]:
    """What each job returned, in the order of the jobs; AssertionError where one raised."""
    connections.close_all()
    start, told = fork.Barrier(len(jobs)), fork.SimpleQueue()
    processes = [
        fork.Process(target=_run, args=(number, job, start, told))
        for number, job in enumerate(jobs)
    ]
    for process in processes:
        process.start()
    results = dict(told.get() for _ in jobs)
    for process in processes:
        process.join(seconds)
        assert process.exitcode == 0, process
    failed = [error for works, error in results.values() if not works]
    assert not failed, failed
    return [results[number][1] for number in range(len(jobs))]


def _run(number: int, job: Callable[[], Any], start: Any, told: Any) -> None:
    connections.close_all()
    start.wait(30)
    try:
        told.put((number, (True, job())))
    except BaseException as error:  # noqa: BLE001
        told.put((number, (False, repr(error))))
    connections.close_all()
