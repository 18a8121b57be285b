"""An uploaded file put where it stays; its size, SHA-256 and lines are taken on the way."""

from __future__ import annotations

import codecs
import contextlib
import dataclasses
import hashlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from django.core.files import File
from django.core.files.storage import default_storage

CHUNK = 64 * 1024
WIDE_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


@dataclasses.dataclass(frozen=True, slots=True)
class Stored:
    path: str
    size: int
    sha256: str
    filled_lines: int


class NotStored(Exception):  # noqa: N818
    """The storage could not keep a file."""


def store(file: File[Any], name: str) -> Stored:
    """Raises NotStored, whatever the storage's own error is; nothing stays then."""
    measured = Measured(file)
    try:
        path = default_storage.save(name, measured)
    except Exception as error:
        with contextlib.suppress(Exception):
            discard(name)
        raise NotStored(name) from error
    return Stored(path, measured.taken, measured.sha256.hexdigest(), measured.lines.total())


def discard(path: str) -> None:
    """The file and, where the storage has folders, its own one."""
    default_storage.delete(path)
    discard_folder(str(PurePosixPath(path).parent))


def discard_folder(folder: str) -> None:
    """Only where it is empty, and where the storage has folders."""
    with contextlib.suppress(OSError):
        default_storage.delete(folder)


def folders(folder: str) -> list[str]:
    """The names of those in it; none where there is no such folder."""
    return _listed(folder)[0]


def files(folder: str) -> list[str]:
    """The paths of those in it."""
    return [f"{folder}/{name}" for name in _listed(folder)[1]]


def _listed(folder: str) -> tuple[list[str], list[str]]:
    try:
        folders, files = default_storage.listdir(folder)
    except FileNotFoundError:
        return [], []
    return list(folders), list(files)


def sha256_of(file: File[Any]) -> str:
    digest = hashlib.sha256()
    for chunk in file.chunks(CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


class Measured(File):  # type: ignore[type-arg]
    """A file that is measured while a storage takes its chunks.

    It hides a temporary file's path, so that a storage reads it instead of moving it.
    """

    def __init__(self, file: File[Any]) -> None:
        super().__init__(file.file, file.name)
        self.source = file
        self.taken = 0
        self.sha256 = hashlib.sha256()
        self.lines = FilledLines()

    def chunks(self, chunk_size: int | None = None) -> Iterator[bytes]:
        self.source.seek(0)
        while chunk := self.source.read(chunk_size or CHUNK):
            self.taken += len(chunk)
            self.sha256.update(chunk)
            self.lines.add(chunk)
            yield chunk


class FilledLines:
    """Counts the lines that hold anything, whatever their ends (CRLF, LF, CR), chunk by chunk."""

    def __init__(self) -> None:
        self._counted = 0
        self._rest = b""
        self._decoder: codecs.IncrementalDecoder | None = None
        self._started = False

    def add(self, chunk: bytes) -> None:
        if not self._started:
            self._started = True
            self._decoder = decoder_for(chunk)
        if self._decoder:
            chunk = self._decoder.decode(chunk).encode("utf-8", "replace")
        *whole, self._rest = (self._rest + chunk).splitlines(keepends=True) or [b""]
        self._counted += sum(not line.isspace() for line in whole)
        if len(self._rest) > CHUNK:
            self._rest = b"x" + self._rest[-1:]

    def total(self) -> int:
        return self._counted + bool(self._rest.strip(b"\xef\xbb\xbf \t\r\n"))


def decoder_for(head: bytes) -> codecs.IncrementalDecoder | None:
    """For a file whose byte order mark says two or four bytes a character; else None."""
    for mark, encoding in WIDE_MARKS.items():
        if head.startswith(mark):
            return codecs.getincrementaldecoder(encoding)("replace")
    return None
