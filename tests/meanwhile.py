"""Something that happens in another tab, after a view has looked and before it acts."""

import contextlib
import re
from collections.abc import Callable, Iterator
from typing import Any

from django.db import connection

ACTS = r"\s*(INSERT|UPDATE|DELETE|SAVEPOINT)\b|.*\bFOR (NO KEY )?UPDATE\b"


@contextlib.contextmanager
def meanwhile(happens: Callable[[], Any], before: str = ACTS) -> Iterator[None]:
    """It happens once: just before the first statement that writes, locks or opens a transaction,
    or that matches a pattern."""
    waiting = [happens]
    acts = re.compile(before, re.DOTALL)

    def watch(execute, sql, params, many, context):
        if waiting and acts.match(sql):
            waiting.pop()()
        return execute(sql, params, many, context)

    with connection.execute_wrapper(watch):
        yield
    assert not waiting, "nothing was written"
