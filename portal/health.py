"""Is this process alive, and can it take files? For load balancers and monitors; no sign-in."""

from __future__ import annotations

import logging
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import DatabaseError, InterfaceError, connection
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from uploads.models import FileUploadRecord

logger = logging.getLogger(__name__)


@require_safe
@never_cache
def healthz(request: HttpRequest) -> JsonResponse:  # noqa: ARG001
    return JsonResponse({"status": "ok"})


@require_safe
@never_cache
def readyz(request: HttpRequest) -> JsonResponse:  # noqa: ARG001
    """503 where the database or the storage fails; `queue_age` is in seconds."""
    checks = {"database": database_works(), "storage": storage_works()}
    ready = all(checks.values())
    answer: dict[str, Any] = {"status": "ok" if ready else "failing"}
    answer |= {name: "ok" if works else "failing" for name, works in checks.items()}
    if checks["database"]:
        answer["queue_age"] = queue_age()
    return JsonResponse(answer, status=200 if ready else 503)


def database_works() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except (DatabaseError, InterfaceError):
        logger.exception("The database does not answer")
        return False
    return True


def storage_works() -> bool:
    name = f"health/{get_random_string(12)}"
    try:
        default_storage.delete(default_storage.save(name, ContentFile(b"ok")))
    except Exception:
        logger.exception("The storage does not take a file")
        return False
    return True


def queue_age() -> int:
    """How long the upload that waits longest has waited, in seconds."""
    in_line = FileUploadRecord.objects.in_line().order_by("uploaded_at")
    oldest = in_line.values_list("uploaded_at", flat=True).first()
    return max(int((timezone.now() - oldest).total_seconds()), 0) if oldest else 0
