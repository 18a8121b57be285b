"""From a record in line to sales in the books."""

import logging
import uuid

logger = logging.getLogger(__name__)


def import_file(file_id: uuid.UUID) -> None:
    logger.info("Import of %s is due", file_id)
