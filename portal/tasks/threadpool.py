"""Tasks run on a pool of threads in this process.

A hint, not a queue: what waits here is forgotten when the process ends, so whoever enqueues keeps
a row that says what is left to do. The pool is made with the first task and once per process (a
pool made before a fork never runs in the child).
"""

from __future__ import annotations

import dataclasses
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from traceback import format_exception
from typing import Any

from django.db import close_old_connections, connections, transaction
from django.tasks import TaskContext, TaskResult, TaskResultStatus
from django.tasks.backends.base import BaseTaskBackend
from django.tasks.base import Task, TaskError
from django.tasks.signals import task_enqueued, task_finished, task_started
from django.utils import timezone
from django.utils.crypto import get_random_string

type Result = TaskResult[Any, Any]

THREAD_NAME = "task"

stopping = threading.Event()
"""Set when this process is to leave: a running task looks at it between two steps."""


@dataclasses.dataclass(frozen=True, slots=True)
class Figures:
    """What the pool is doing now; `oldest_waiting` in seconds, `completed` since it was made."""

    threads: int = 0
    running: int = 0
    queued: int = 0
    completed: int = 0
    oldest_waiting: float = 0.0


class Pool:
    def __init__(self, workers: int) -> None:
        self._executor = ThreadPoolExecutor(workers, thread_name_prefix=THREAD_NAME)
        self._lock = threading.Lock()
        self._waiting: dict[str, float] = {}
        self._running = 0
        self._completed = 0

    def submit(self, job_id: str, job: Callable[[], None]) -> None:
        with self._lock:
            self._waiting[job_id] = time.monotonic()
        self._executor.submit(self._run, job_id, job)

    def shut_down(self) -> None:
        """Forget what waits, and wait for what runs."""
        self._executor.shutdown(wait=True, cancel_futures=True)

    def figures(self) -> Figures:
        with self._lock:
            oldest = next(iter(self._waiting.values()), None)
            return Figures(
                threads=sum(t.name.startswith(f"{THREAD_NAME}_") for t in threading.enumerate()),
                running=self._running,
                queued=len(self._waiting),
                completed=self._completed,
                oldest_waiting=0.0 if oldest is None else time.monotonic() - oldest,
            )

    def _run(self, job_id: str, job: Callable[[], None]) -> None:
        with self._lock:
            del self._waiting[job_id]
            self._running += 1
        close_old_connections()
        try:
            job()
        finally:
            connections.close_all()
            with self._lock:
                self._running -= 1
                self._completed += 1


_pools: dict[str, Pool] = {}
_pools_lock = threading.Lock()


def pool(alias: str = "default", workers: int = 1) -> Pool:
    """This process's pool of that name, made on first use."""
    with _pools_lock:
        if alias not in _pools:
            _pools[alias] = Pool(workers)
        return _pools[alias]


def figures(alias: str = "default") -> Figures:
    """All zero where no task has come yet."""
    with _pools_lock:
        existing = _pools.get(alias)
    return existing.figures() if existing else Figures()


def drain() -> None:
    """Forget what waits and wait for what runs; the next task makes a new pool."""
    with _pools_lock:
        old = list(_pools.values())
        _pools.clear()
    for each in old:
        each.shut_down()


def stop() -> None:
    """This process leaves: ask running tasks to hand over, and take no more."""
    stopping.set()
    drain()


def _start_afresh() -> None:
    global _pools_lock
    _pools_lock = threading.Lock()
    _pools.clear()
    stopping.clear()


os.register_at_fork(after_in_child=_start_afresh)
# Runs before the interpreter joins the pool's threads, where atexit would come too late.
threading._register_atexit(stop)  # type: ignore[attr-defined]  # noqa: SLF001


class ThreadPoolBackend(BaseTaskBackend):
    """OPTIONS: `max_workers`, how many tasks run at once in this process."""

    def enqueue(self, task: Task[..., Any], args: Any, kwargs: Any) -> Result:
        """Runs once the surrounding transaction has committed, and never where it rolls back."""
        self.validate_task(task)
        result: Result = TaskResult(
            task=task,
            id=get_random_string(32),
            status=TaskResultStatus.READY,
            enqueued_at=None,
            started_at=None,
            last_attempted_at=None,
            finished_at=None,
            args=args,
            kwargs=kwargs,
            backend=self.alias,
            errors=[],
            worker_ids=[],
        )
        transaction.on_commit(partial(self._submit, result), robust=True)
        return result

    def _submit(self, result: Result) -> None:
        if stopping.is_set():
            return
        _set(result, enqueued_at=timezone.now())
        task_enqueued.send(type(self), task_result=result)
        workers = int(self.options.get("max_workers", 5))
        pool(self.alias, workers).submit(result.id, partial(self._execute, result))

    def _execute(self, result: Result) -> None:
        now = timezone.now()
        _set(result, status=TaskResultStatus.RUNNING, started_at=now, last_attempted_at=now)
        result.worker_ids.append(threading.current_thread().name)
        task_started.send(type(self), task_result=result)
        context: list[Any] = [TaskContext(task_result=result)] if result.task.takes_context else []
        try:
            result.task.call(*context, *result.args, **result.kwargs)
        except Exception as error:  # noqa: BLE001 - the signal logs it, with its traceback
            result.errors.append(_account_of(error))
            self._finish(result, TaskResultStatus.FAILED)
        else:
            self._finish(result, TaskResultStatus.SUCCESSFUL)

    def _finish(self, result: Result, status: TaskResultStatus) -> None:
        _set(result, status=status, finished_at=timezone.now())
        task_finished.send(type(self), task_result=result)


def _account_of(error: Exception) -> TaskError:
    kind = type(error)
    return TaskError(
        exception_class_path=f"{kind.__module__}.{kind.__qualname__}",
        traceback="".join(format_exception(error)),
    )


def _set(result: Result, **fields: Any) -> None:
    """Django's own backends write to the frozen result in this way too."""
    for name, value in fields.items():
        object.__setattr__(result, name, value)
