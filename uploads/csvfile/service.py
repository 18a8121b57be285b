"""CSVParserService: the steps from bytes to sales, in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

from uploads.csvfile.plain import PlainReader
from uploads.csvfile.salestable import Answers, Reading


class CSVParserService:
    """Reads any file of sales. It keeps no state and may be used from several threads."""

    def read(
        self,
        source: BinaryIO,
        answers: Answers | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> Reading:
        """How the file is read; `progress` is told the number of bytes read so far."""
        reading = PlainReader(source, answers or Answers()).read()
        if progress:
            progress(source.tell())
        return reading
