"""Bytes to text: which encoding a file is in, and its content as UTF-8, block by block."""

from __future__ import annotations

import codecs
import dataclasses
from collections.abc import Iterator
from typing import BinaryIO

SAMPLE_BYTES = 256 * 1024
BLOCK_BYTES = 1024 * 1024

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclasses.dataclass(frozen=True, slots=True)
class Encoding:
    """How a file's bytes are read: a codec's name, the length of the mark before the text,
    and what a person should know about it."""

    codec: str
    bom: int = 0
    notes: tuple[str, ...] = ()


def detect(source: BinaryIO) -> Encoding:
    """Decide from the first SAMPLE_BYTES of `source`."""
    source.seek(0)
    head = source.read(SAMPLE_BYTES)
    for mark, codec in _BOMS:
        if head.startswith(mark):
            return Encoding(codec, len(mark))
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return Encoding("cp1252")
    return Encoding("utf-8")


def sample(source: BinaryIO, encoding: Encoding) -> str:
    """The beginning of the file as text."""
    source.seek(encoding.bom)
    decoder = codecs.getincrementaldecoder(encoding.codec)("replace")
    return decoder.decode(source.read(SAMPLE_BYTES))


def utf8_blocks(source: BinaryIO, encoding: Encoding) -> Iterator[bytes]:
    """The whole file from its first character, as UTF-8, in blocks of about BLOCK_BYTES."""
    source.seek(encoding.bom)
    decoder = codecs.getincrementaldecoder(encoding.codec)("replace")
    while block := source.read(BLOCK_BYTES):
        yield decoder.decode(block).encode()
    yield decoder.decode(b"", final=True).encode()
