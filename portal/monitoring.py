"""Failures told to Sentry, where SENTRY_DSN names one: what broke and where, and nobody's data."""

from __future__ import annotations

from typing import Any

import sentry_sdk

type Event = Any


def start(dsn: str, environment: str) -> None:
    """Errors that are logged, in requests and in the pool's threads alike."""
    sentry_sdk.init(
        dsn=dsn,
        environment=environment,
        send_default_pii=False,
        include_local_variables=False,
        max_request_body_size="never",
        before_send=without_personal_data,
    )


def without_personal_data(event: Event, hint: dict[str, Any]) -> Event:  # noqa: ARG001
    """Databases quote a row's values from the second line of their messages on."""
    for exception in event.get("exception", {}).get("values", []):
        exception["value"] = (exception.get("value") or "").split("\n")[0]
    event.pop("user", None)
    request = event.get("request", {})
    for part in ("cookies", "data", "env", "headers", "query_string"):
        request.pop(part, None)
    return event
