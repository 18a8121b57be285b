"""Bytes to text: which encoding a file is in, and its content as UTF-8, block by block."""

from __future__ import annotations

import codecs
import dataclasses
import re
from collections.abc import Iterator
from typing import BinaryIO

from uploads.csvfile.legacy import detect_legacy

SAMPLE_BYTES = 256 * 1024
BLOCK_BYTES = 2 * 1024 * 1024

MIXED = (
    "Some letters are stored in another way than the rest. They were read as Windows stores them: "
    "look at names with accents."
)
GARBLED = "Some letters were already garbled when the file was written, such as {example}."
NULS = "The file holds characters without a meaning, which were left out."

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")

_MOJIBAKE = re.compile("[ÂÃ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\x9d“”¢¦]|ï»¿")


@dataclasses.dataclass(frozen=True, slots=True)
class Encoding:
    """How a file's bytes are read: a codec's name, the length of the mark before the text,
    and what a person should know about it."""

    codec: str
    bom: int = 0
    notes: tuple[str, ...] = ()


def detect(source: BinaryIO) -> Encoding:
    """Decide from the first SAMPLE_BYTES and from the first bytes beyond ASCII in `source`."""
    source.seek(0)
    head = source.read(SAMPLE_BYTES)
    for mark, codec in _BOMS:
        if head.startswith(mark):
            return Encoding(codec, len(mark))
    if wide := _without_mark(head):
        return Encoding(wide)
    telling = head if not head.isascii() else _first_beyond_ascii(source)
    lines = [line for line in telling.splitlines() if not line.isascii()]
    if len(telling) == SAMPLE_BYTES and len(lines) > 1:
        lines.pop()
    notes = (NULS,) if b"\0" in head else ()
    broken = sum(not _is_utf8(line) for line in lines)
    if not broken:
        return Encoding("utf-8", 0, notes + _garbled(lines))
    if broken * 2 <= len(lines):
        return Encoding("utf-8", 0, (*notes, MIXED))
    return Encoding(detect_legacy(lines), 0, notes)


def sample(source: BinaryIO, encoding: Encoding) -> str:
    """The beginning of the file as text."""
    source.seek(encoding.bom)
    return next(_texts(source, encoding, SAMPLE_BYTES), b"").decode()


def utf8_blocks(source: BinaryIO, encoding: Encoding) -> Iterator[bytes]:
    """The whole file from its first character, as UTF-8, in blocks of about BLOCK_BYTES. NULs are
    left out; bytes that are no UTF-8 in a file of UTF-8 are read as Windows-1252."""
    source.seek(encoding.bom)
    return _texts(source, encoding, BLOCK_BYTES)


def _texts(source: BinaryIO, encoding: Encoding, size: int) -> Iterator[bytes]:
    errors = "windows-1252" if encoding.codec == "utf-8" else "replace"
    decoder = codecs.getincrementaldecoder(encoding.codec)(errors)
    while block := source.read(size):
        yield _as_utf8(decoder.decode(block))
    if rest := decoder.decode(b"", final=True):
        yield _as_utf8(rest)


def _as_utf8(text: str) -> bytes:
    if "\0" in text:
        text = text.replace("\0", "")
    return text.encode("utf-8", "replace")


def _in_windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    return stray.decode("cp1252", "replace"), error.end


codecs.register_error("windows-1252", _in_windows_1252)


def _without_mark(head: bytes) -> str | None:
    """UTF-16 or UTF-32 that does not say so: it has lines, and zeros in the same places only."""
    if head.count(0) * 20 < len(head):
        return None
    for codec in _WIDE:
        try:
            text = codecs.getincrementaldecoder(codec)().decode(head)
        except UnicodeDecodeError:
            continue
        if "\0" not in text and ("\n" in text or "\r" in text):
            return codec
    return None


def _first_beyond_ascii(source: BinaryIO) -> bytes:
    """The first block with bytes beyond ASCII after the place where `source` stands."""
    while block := source.read(SAMPLE_BYTES):
        if not block.isascii():
            return block + source.readline()
    return b""


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _garbled(lines: list[bytes]) -> tuple[str, ...]:
    """A note where UTF-8 was taken for Windows-1252 and written as UTF-8 once more."""
    for line in lines:
        if found := _MOJIBAKE.search(line.decode()):
            return (GARBLED.format(example=found[0]),)
    return ()
