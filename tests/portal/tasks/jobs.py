"""Tasks for the tests: a task must be a function of a module."""

import threading
from typing import Any

from django.db import connections
from django.tasks import task

gate = threading.Event()
seen: list[Any] = []


@task
def note(value):
    seen.append(value)


@task
def wait_at_the_gate():
    gate.wait(10)


@task
def break_down():
    raise RuntimeError("no paper\nfor ada@example.com")


@task
def touch_the_database():
    wrapper = connections["default"]
    wrapper.ensure_connection()
    seen.append(wrapper)


@task(takes_context=True)
def note_attempt(context, value):
    seen.append((context.attempt, value))
