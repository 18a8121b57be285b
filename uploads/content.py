"""What a file is, told from its bytes: a CSV file, or something else under a CSV file's name."""

from __future__ import annotations

import io
import re
from pathlib import PurePath
from typing import Any

from django.conf import settings
from django.core.files import File

from portal.body_cap import file_too_large
from portal.refusals import InvalidFile
from uploads.csvfile import dialect, encoding, records

HEAD = 64 * 1024
FIRST_ROWS = 10
TAIL = 64 * 1024
ODD_BYTES_ALLOWED = 0.05
CONTENT_TYPES = {
    "",
    "text/csv",
    "application/csv",
    "text/plain",
    "application/vnd.ms-excel",
    "application/octet-stream",
}
REASONS = {
    "empty": "This file is empty. Export it again where it comes from, and upload the new file.",
    "header_only": (
        "This file has a header and no rows below it. Choose a period with sales, export it "
        "again, and upload the new file."
    ),
    "excel": (
        "This is an Excel workbook, not a CSV file. In Excel choose File, Save As, "
        '"CSV UTF-8", and upload that file.'
    ),
    "opendocument": (
        "This is an OpenDocument spreadsheet, not a CSV file. In LibreOffice choose File, "
        'Save As, "Text CSV", and upload that file.'
    ),
    "numbers": (
        "This is a Numbers spreadsheet, not a CSV file. In Numbers choose File, Export To, "
        '"CSV", and upload that file.'
    ),
    "document": (
        "This is a text document, not a CSV file. Choose CSV where you exported it, and upload "
        "that file."
    ),
    "pdf": (
        "This is a PDF, not a CSV file. Choose CSV instead of PDF where you exported it, and "
        "upload that file."
    ),
    "archive": (
        "This is a packed file such as a ZIP, not a CSV file. Unpack it first, and upload the "
        "CSV file inside."
    ),
    "image": (
        "This is a picture, not a CSV file. Export your sales as CSV where they are kept, and "
        "upload that file."
    ),
    "html": (
        "This is a web page, not a CSV file. Sign in where it comes from, export it again as "
        "CSV, and upload that file."
    ),
    "xml": (
        "This is an XML file, not a CSV file. Choose CSV where you exported it, and upload that "
        "file."
    ),
    "json": (
        "This is a JSON file, not a CSV file. Choose CSV where you exported it, and upload that "
        "file."
    ),
    "binary": (
        "This file is not text, so it is not a CSV file. Export it again as CSV, and upload "
        "that file."
    ),
    "extension": (
        'The file\'s name does not end in ".csv". Choose a CSV file; where this is one, rename '
        "it and upload it again."
    ),
    "content_type": (
        "This file was sent as another kind of file, not as CSV. Export it as CSV, and upload "
        "that file."
    ),
    "unreadable": (
        "The first rows of this file can't be read as a table. Export it again as CSV, and upload "
        "that file."
    ),
    "missing": "Choose a CSV file first.",
}
"""{reason: what it is and what to do}: the reasons of InvalidFile."""

SIGNATURES = [
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "excel"),
    (0, b"\x09\x08\x10\x00", "excel"),
    (0, b"\x09\x08\x08\x00", "excel"),
    (0, b"\x09\x04\x06\x00", "excel"),
    (0, b"\x09\x02\x06\x00", "excel"),
    (0, b"\x09\x00\x04\x00", "excel"),
    (0, b"\x1f\x8b", "archive"),
    (0, b"BZh", "archive"),
    (0, b"\xfd7zXZ\x00", "archive"),
    (0, b"\x28\xb5\x2f\xfd", "archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "archive"),
    (0, b"Rar!\x1a\x07", "archive"),
    (0, b"PK\x05\x06", "archive"),
    (257, b"ustar", "archive"),
    (0, b"\x89PNG\r\n\x1a\n", "image"),
    (0, b"\xff\xd8\xff", "image"),
    (0, b"GIF87a", "image"),
    (0, b"GIF89a", "image"),
    (0, b"II*\x00", "image"),
    (0, b"MM\x00*", "image"),
    (8, b"WEBP", "image"),
    (4, b"ftyp", "image"),
    (0, b"{\\rtf", "document"),
    (0, b"SQLite format 3\x00", "binary"),
    (0, b"PAR1", "binary"),
    (0, b"\x7fELF", "binary"),
    (0, b"MZ\x90\x00", "binary"),
]
"""(offset, bytes that stand there, reason)"""

INSIDE_ZIP = [
    (b"application/vnd.oasis.opendocument.spreadsheet", "opendocument"),
    (b"application/vnd.oasis.opendocument", "document"),
    (b"xl/", "excel"),
    (b"word/", "document"),
    (b".iwa", "numbers"),
]
"""(bytes near the start or the end of a ZIP file, reason), the first that fits"""

TEXT_SHAPES = [
    (r"<\?xml.{0,2000}urn:schemas-microsoft-com:office:spreadsheet", "excel"),
    (r"(<\?xml.{0,1000})?<!doctype html", "html"),
    (r"<(html|head|body|table|div|meta|script|style|title|p|br)[\s>/]", "html"),
    (r"<!--.{0,1000}<(html|table|head)", "html"),
    (r"<\?xml|<[a-z][\w:.-]*(\s[^<>]*)?>\s*<", "xml"),
    (r'\[?\s*\{\s*("(\\.|[^"\\])*"\s*:|\})', "json"),
    (r'\[\s*("(\\.|[^"\\])*"|-?\d[\d.]*|\[|true|false|null|\])\s*[,\]"\d\[]?', "json"),
]
"""(how the text starts, reason), the first that fits"""
_TEXT_SHAPES = [(re.compile(shape, re.I | re.S), reason) for shape, reason in TEXT_SHAPES]

EXTENSIONS = {
    ".xls": "excel",
    ".xlsx": "excel",
    ".xlsm": "excel",
    ".xlsb": "excel",
    ".ods": "opendocument",
    ".numbers": "numbers",
    ".pdf": "pdf",
    ".zip": "archive",
    ".gz": "archive",
    ".json": "json",
    ".html": "html",
    ".xml": "xml",
}
"""What to say of a file by its name, where its bytes tell nothing."""

NOT_IN_TEXT = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1a\x1b") + b"\x7f"
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


def check(file: File[Any], content_type: str = "") -> None:
    """Raises InvalidFile, with what it is and what to do, or FileTooLarge."""
    size = file.size
    if size > settings.UPLOAD_MAX_BYTES:
        raise file_too_large()
    file.seek(0)
    head = file.read(HEAD)
    file.seek(max(0, size - TAIL))
    tail = file.read(TAIL)
    reason = (
        disguise(head, tail)
        or by_name(file.name or "")
        or ("" if content_type.lower() in CONTENT_TYPES else "content_type")
        or ("header_only" if size <= HEAD and lacks_rows(head) else "")
        or ("" if first_rows_readable(head) else "unreadable")
    )
    if reason:
        raise InvalidFile(REASONS[reason], details={"reason": reason})


def by_name(name: str) -> str:
    extension = PurePath(name).suffix.lower()
    return "" if extension == ".csv" else EXTENSIONS.get(extension, "extension")


def disguise(head: bytes, tail: bytes) -> str:
    """The reason why these are not the bytes of a CSV file, or ""."""
    if not head.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x00"):
        return "empty" if len(head) < HEAD else "binary"
    if head.startswith(b"PK\x03\x04"):
        return next((why for mark, why in INSIDE_ZIP if mark in head or mark in tail), "archive")
    if b"%PDF-" in head[:1024]:
        return "pdf"
    for offset, mark, reason in SIGNATURES:
        if head.startswith(mark, offset):
            return reason
    if is_binary(head):
        return "binary"
    start = text_of(head).lstrip("\ufeff \t\r\n")
    return next((reason for shape, reason in _TEXT_SHAPES if shape.match(start)), "")


def is_binary(head: bytes) -> bool:
    if is_wide(head):
        return False
    odd = len(head) - len(head.translate(None, NOT_IN_TEXT))
    return odd > ODD_BYTES_ALLOWED * len(head)


def is_wide(head: bytes) -> bool:
    """Two or four bytes a character: by its mark, or because every other byte is zero."""
    if head.startswith(WIDE_MARKS):
        return True
    half = len(head) // 2
    zeros = max(head[0::2].count(0), head[1::2].count(0))
    others = min(head[0::2].count(0), head[1::2].count(0))
    return zeros > 0.7 * half and others < 0.1 * half


def text_of(head: bytes) -> str:
    """Good enough to see how it starts; the reader decides for itself."""
    if is_wide(head):
        head = head.replace(b"\x00", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    return head.decode("utf-8", "replace")


def lacks_rows(whole: bytes) -> bool:
    lines = [line for line in text_of(whole).splitlines() if line.strip("\ufeff \t")]
    return sum(not line.lower().startswith("sep=") for line in lines) < 2


def first_rows_readable(head: bytes) -> bool:
    """Whether any of the first rows comes out whole."""
    source = io.BytesIO(head)
    found = encoding.detect(source)
    try:
        batch = next(records.read(source, found, dialect.detect(encoding.sample(source, found))))
    except (records.UnreadableError, StopIteration):
        return False
    return batch.flaw.head(FIRST_ROWS).null_count() > 0
