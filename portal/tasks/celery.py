"""Hands the tasks of django.tasks to Celery, for workers on other machines.

The message is a hint, never the record: one that is lost, repeated or late changes nothing.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction
from django.tasks import Task, TaskResult, TaskResultStatus
from django.tasks.backends.base import BaseTaskBackend
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.module_loading import import_string

from portal.celery import app


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
