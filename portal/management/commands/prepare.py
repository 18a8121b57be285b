"""Bring the database, the cache tables and the static files up to date; quick where they are."""

import hashlib
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = "Bring the database, the cache tables and the static files up to date."

    def handle(self, *args: Any, **options: Any) -> None:
        settings.VAR_DIR.mkdir(parents=True, exist_ok=True, mode=0o700)
        Path(settings.MEDIA_ROOT).mkdir(parents=True, exist_ok=True)
        call_command("migrate", verbosity=0, interactive=False)
        call_command("createcachetable", verbosity=0)
        stamp = Path(settings.STATIC_ROOT) / ".collected"
        state = static_state()
        if not stamp.exists() or stamp.read_text() != state:
            call_command("collectstatic", verbosity=0, interactive=False, clear=True)
            stamp.write_text(state)


def static_state() -> str:
    """A digest of every static file's place, size and time of change."""
    digest = hashlib.sha256()
    for finder in get_finders():
        for path, storage in finder.list([]):
            facts = Path(storage.path(path)).stat()
            digest.update(f"{path} {facts.st_size} {facts.st_mtime_ns}\n".encode())
    return digest.hexdigest()
