"""One line for each event: time in UTC, level, where from, what; then the traceback, if any."""

from __future__ import annotations

import logging
import time
from typing import Any


class LineFormatter(logging.Formatter):
    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name} {message}", style="{")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        """A line break in a file's name must not look like a line of its own."""
        return super().formatMessage(record).replace("\n", "\\n").replace("\r", "\\r")


def configuration(level: str) -> dict[str, Any]:
    """For LOGGING: everything to the standard error output."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"()": LineFormatter}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
        "root": {"handlers": ["console"], "level": level},
        "loggers": {
            "django": {"handlers": [], "level": level, "propagate": True},
            # Whoever mistypes an address is no failure of ours.
            "django.request": {"level": "ERROR"},
            "django.security.DisallowedHost": {"level": "CRITICAL"},
        },
    }
