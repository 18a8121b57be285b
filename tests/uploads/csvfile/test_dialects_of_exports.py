"""A table means the same, whatever delimiters, quotes, line ends and encoding it is written in."""

import csv
import io
import os

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.uploads.csvfile.exported import Export, exports
from uploads.csvfile.service import CSVParserService

EXAMPLES = settings(max_examples=int(os.environ.get("FUZZ_EXAMPLES", "20")), deadline=None)


def records(export: Export) -> list[list[str]]:
    delimiter = max(",;\t", key=export.text.count)
    return list(csv.reader(io.StringIO(export.text), delimiter=delimiter))


def written(rows: list[list[str]], delimiter=",", quoting=csv.QUOTE_MINIMAL, end="\n") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator=end).writerows(rows)
    return out.getvalue()


def outcome(content: bytes) -> object:
    reading = CSVParserService().read(io.BytesIO(content))
    if reading.outcome != "import":
        return reading.outcome, reading.question and reading.question.kind
    tables = list(reading.segments())
    sales = [table.sales.drop("line_number").rows() for table in tables]
    return sales, [table.ignored for table in tables], [len(table.rejected) for table in tables]


@EXAMPLES
@given(
    st.sampled_from(exports()),
    st.sampled_from(",;\t|"),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_an_export_reads_the_same_in_any_dialect(export, delimiter, quoting, end, encoding):
    rows = records(export)
    usual = outcome(written(rows).encode())
    assert outcome(written(rows, delimiter, quoting, end).encode(encoding)) == usual
