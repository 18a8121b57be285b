"""Hands the tasks of django.tasks to Celery, for workers on other machines.

The message is a hint, never the record: one that is lost, repeated or late changes nothing.
"""

from __future__ import annotations

import contextlib
import functools
import threading
from collections.abc import Mapping, Sequence
from multiprocessing import Pipe
from typing import Any

from celery.signals import worker_process_init, worker_shutting_down
from django.db import transaction
from django.tasks import Task, TaskResult, TaskResultStatus
from django.tasks.backends.base import BaseTaskBackend
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.module_loading import import_string

from portal.celery import app
from portal.tasks.threadpool import stopping


def run(path: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    """Call the task at `path`. Raises TypeError where something else is there."""
    task = import_string(path)
    if not isinstance(task, Task):
        raise TypeError(f"{path} is not a task.")
    task.call(*args, **kwargs)


run_task = app.task(
    run,
    name="portal.run",
    acks_late=True,
    reject_on_worker_lost=True,
    ignore_result=True,
)


_listening, _speaking = Pipe(duplex=False)
"""From a worker to the processes of its pool: it closes when the worker is asked to leave, and
when it has died."""


def _listen(**_: Any) -> None:
    _speaking.close()
    threading.Thread(target=_leave_when_told, name="shutdown", daemon=True).start()


def _leave_when_told() -> None:
    with contextlib.suppress(EOFError, OSError):
        _listening.recv_bytes()
    stopping.set()


def _tell(**_: Any) -> None:
    """Running tasks hand over between two steps, for the worker waits for them to end."""
    stopping.set()
    _speaking.close()


worker_process_init.connect(_listen)
worker_shutting_down.connect(_tell)


class CeleryBackend(BaseTaskBackend):
    """Sends a message when the transaction commits, so no worker meets a row not there yet."""

    def enqueue(
        self, task: Task[Any, Any], args: Sequence[Any], kwargs: Mapping[str, Any]
    ) -> TaskResult[Any, Any]:
        self.validate_task(task)
        result: TaskResult[Any, Any] = TaskResult(
            task=task,
            id=get_random_string(32),
            status=TaskResultStatus.READY,
            enqueued_at=timezone.now(),
            started_at=None,
            finished_at=None,
            last_attempted_at=None,
            args=list(args),
            kwargs=dict(kwargs),
            backend=self.alias,
            errors=[],
            worker_ids=[],
        )
        transaction.on_commit(functools.partial(self._send, result), robust=True)
        return result

    def _send(self, result: TaskResult[Any, Any]) -> None:
        run_task.apply_async(
            (result.task.module_path, result.args, result.kwargs),
            task_id=result.id,
            queue=result.task.queue_name,
        )
