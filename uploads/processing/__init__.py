"""Uploads on their way into the books: claimed, read, asked about, loaded, finished."""

import logging
import uuid

from uploads.processing.running import work_until_done

logger = logging.getLogger(__name__)


def import_file(file_id: uuid.UUID) -> None:
    """That upload is waiting: work until it, and whatever else waits, has had its turn.

    It may be another's turn first, and another worker may have this one already.
    """
    logger.debug("Woken for upload %s", file_id)
    work_until_done()
