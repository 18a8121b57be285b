"""Typed readers of environment variables; a bad value stops the start with a sentence."""

import contextlib
import os
import secrets
import tempfile
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured


def text(name: str, default: str = "") -> str:
    return os.environ.get(name, default).strip()


def number(name: str, default: int, *, at_least: int = 0) -> int:
    """Raises ImproperlyConfigured where the value is not a whole number >= at_least."""
    raw = text(name, str(default))
    try:
        value = int(raw)
    except ValueError:
        raise ImproperlyConfigured(f"{name} must be a whole number, not {raw!r}.") from None
    if value < at_least:
        raise ImproperlyConfigured(f"{name} must be at least {at_least}, not {value}.")
    return value


def flag(name: str, *, default: bool = False) -> bool:
    """Raises ImproperlyConfigured where the value is neither true nor false."""
    raw = text(name, str(default)).lower()
    if raw in {"1", "true", "yes", "on"}:
        return True
    if raw in {"0", "false", "no", "off", ""}:
        return False
    raise ImproperlyConfigured(f"{name} must be true or false, not {raw!r}.")


def choice(name: str, default: str, allowed: tuple[str, ...]) -> str:
    """Raises ImproperlyConfigured where the value is not one of those allowed."""
    raw = text(name, default)
    if raw not in allowed:
        raise ImproperlyConfigured(f"{name} must be one of {', '.join(allowed)}, not {raw!r}.")
    return raw


def words(name: str, default: str = "") -> list[str]:
    """A comma-separated list."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def secret(name: str, file: Path) -> str:
    """The variable's value, else the secret kept in the file, made on first use (mode 0600)."""
    if value := text(name):
        return value
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _write_once(file, secrets.token_urlsafe(64))
    return file.read_text()


def _write_once(file: Path, content: str) -> None:
    """Linking a finished file into place: two processes at once agree on one, and read it whole."""
    descriptor, draft = tempfile.mkstemp(dir=file.parent)
    with os.fdopen(descriptor, "w") as new:
        new.write(content)
    with contextlib.suppress(FileExistsError):
        os.link(draft, file)
    Path(draft).unlink()
