"""What the workers are told: an id comes in, one call goes on."""

import uuid

from django.tasks import task

from uploads import processing


@task
def import_file(file_id: str) -> None:
    processing.import_file(uuid.UUID(file_id))
