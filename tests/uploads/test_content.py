import gzip
import io
import zipfile

import pytest

from portal.refusals import FileTooLarge, InvalidFile
from tests.make import SALES, sent_file
from uploads import content


def zipped(*names: str) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as writer:
        for name in names:
            writer.writestr(name, "application/vnd.oasis.opendocument.spreadsheet")
    return archive.getvalue()


def stored(name: str, text: str) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as writer:
        writer.writestr(name, text)
    return archive.getvalue()


XLSX = zipped("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")
ODS = stored("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
XLS = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
EXCEL_XML = (
    b'<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'
)
NOISE = bytes(range(256)) * 40

DISGUISES = [
    ("empty", b" "),
    ("empty", b"\xef\xbb\xbf\r\n\r\n"),
    ("empty", b"\xff\xfe"),
    ("header_only", b"Date,Total"),
    ("header_only", b"\r\nDate,Total\r\n\r\n"),
    ("header_only", b"sep=;\nDate;Total\n"),
    ("header_only", "Date,Total\n".encode("utf-16")),
    ("unreadable", b",".join(b"%d" % n for n in range(9000)) + b"\n1\n"),
    ("excel", XLSX),
    ("excel", XLS),
    ("excel", EXCEL_XML),
    ("opendocument", ODS),
    ("document", zipped("[Content_Types].xml", "word/document.xml")),
    ("document", rb"{\rtf1\ansi Sales}"),
    ("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
    ("pdf", b"\n%PDF-1.4\n"),
    ("archive", zipped("sales.csv")),
    ("archive", gzip.compress(SALES)),
    ("image", b"\x89PNG\r\n\x1a\n" + bytes(50)),
    ("image", b"\xff\xd8\xff\xe0" + bytes(50)),
    ("html", b"<!DOCTYPE html><html><body>Sign in</body></html>"),
    ("html", b"\xef\xbb\xbf\n <HTML>\n<head>"),
    ("html", b"<table border=1><tr><td>Date</td></tr></table>"),
    ("xml", b"<?xml version='1.0'?><sales><sale/></sales>"),
    ("xml", b'<sales at="1">\n <sale/></sales>'),
    ("json", b'{"sales": [{"date": "2025-03-01"}]}'),
    ("json", b'[\n  {"date": "2025-03-01"}\n]'),
    ("json", b'{"date": "2025-03-01"}\n{"date": "2025-03-02"}'),
    ("json", b'["2025-03-01", 9.5]'),
    ("binary", NOISE),
    ("binary", b"\x00" * 500_000),
    ("binary", b"\x7fELF\x02\x01\x01" + bytes(99)),
]


@pytest.mark.parametrize(("reason", "disguised"), DISGUISES)
def test_what_is_no_csv_file_is_told_by_its_bytes(reason, disguised):
    with pytest.raises(InvalidFile) as refusal:
        content.check(sent_file(disguised))
    assert refusal.value.details == {"reason": reason}
    assert refusal.value.message == content.REASONS[reason]


@pytest.mark.parametrize(
    "sales",
    [
        SALES,
        SALES.replace(b"\n", b"\r"),
        SALES.decode().encode("utf-16"),
        SALES.decode().encode("utf-16-le"),
        SALES.decode().encode("utf-32"),
        "Fecha;Artículo;Importe\n1/3/2025;Taza;9,50\n".encode("cp1252"),
        "日付,商品,金額\n2025-03-01,カップ,950\n".encode("shift_jis"),
        b"Name,Total\x00\n2025-03-01,9.50\n" * 9,
        b"ID;Price\n1;2\n",
        b'"[""Total""]",Date\n1,2\n',
        b"<unknown>,Total\n2025,2\n",
        b"{id},total\n1,2\n",
        b"-1,2\n3,4\n",
        b"MZ,II,BM\n1,2,3\n",
    ],
)
def test_csv_files_of_any_encoding_and_shape_pass(sales):
    content.check(sent_file(sales))


@pytest.mark.parametrize(
    ("name", "reason"),
    [("sales.txt", "extension"), ("sales", "extension"), ("sales.xlsx", "excel")],
)
def test_the_name_must_end_in_csv(name, reason):
    with pytest.raises(InvalidFile) as refusal:
        content.check(sent_file(name=name))
    assert refusal.value.details == {"reason": reason}


def test_the_name_may_be_in_capitals():
    content.check(sent_file(name="SALES.CSV"))


@pytest.mark.parametrize("content_type", sorted(content.CONTENT_TYPES))
def test_content_types_that_browsers_send_for_csv_pass(content_type):
    content.check(sent_file(), content_type)


def test_another_content_type_is_refused():
    with pytest.raises(InvalidFile) as refusal:
        content.check(sent_file(), "image/png")
    assert refusal.value.details == {"reason": "content_type"}


def test_a_file_above_the_cap_is_refused_with_the_cap(settings):
    settings.UPLOAD_MAX_BYTES = 10 * 1024 * 1024
    file = sent_file()
    file.size = settings.UPLOAD_MAX_BYTES + 1
    with pytest.raises(FileTooLarge, match="larger than 10 MB"):
        content.check(file)
