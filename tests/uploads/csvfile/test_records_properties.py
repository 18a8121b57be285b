"""What holds for every table, every dialect and every damage. FUZZ_EXAMPLES asks for more."""

import io
import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from uploads.csvfile import dialect, encoding, records
from uploads.csvfile.dialect import Dialect
from uploads.csvfile.encoding import Encoding

FUZZ = settings(
    max_examples=int(os.environ.get("FUZZ_EXAMPLES", "60")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
HEADER = ["Order", "Date", "Item", "Quantity", "Price"]
WORDS = st.text(st.sampled_from(list("abcXYZ éü,;|\t'\"\n-.0127")), min_size=1, max_size=12)
ROWS = st.lists(
    st.tuples(
        st.integers(1, 9999).map("A-{}".format),
        st.dates().map(str),
        WORDS.map(str.strip).filter(bool),
        st.integers(1, 99).map(str),
        st.decimals("0.01", "9999", places=2).map(str),
    ).map(list),
    min_size=4,
    max_size=30,
)
DELIMITERS = st.sampled_from([",", ";", "\t", "|", "^", ", ", "||"])
ENDS = st.sampled_from(["\n", "\r\n"])


def written(rows: list[list[str]], delimiter: str, end: str, *, always: bool) -> list[str]:
    """Records as RFC 4180 has them, every cell quoted or only those that need it."""

    def cell(text: str) -> str:
        plain = not always and not set(text) & {*delimiter, '"', "\n", "\r"}
        return text if plain else '"' + text.replace('"', '""') + '"'

    return [delimiter.join(map(cell, row)) + end for row in rows]


def read(content: bytes) -> list[list[str]]:
    """The cells of every record, by whatever dialect is found."""
    source = io.BytesIO(content)
    codec = encoding.detect(source)
    return cells_of(source, codec, dialect.detect(encoding.sample(source, codec)))


def cells_of(source: io.BytesIO, codec: Encoding, form: Dialect) -> list[list[str]]:
    return [
        list(cells[:width])
        for batch in records.read(source, codec, form)
        for cells, width in zip(batch.cells.rows(), batch.width, strict=True)
    ]


@FUZZ
@given(ROWS, DELIMITERS, ENDS, st.booleans(), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_a_table_in_any_dialect_reads_as_itself(rows, delimiter, end, always, codec):
    table = [HEADER, *rows]
    content = "".join(written(table, delimiter, end, always=always)).encode(codec)
    assert read(content) == table


@FUZZ
@given(st.binary(max_size=4000))
def test_any_bytes_end_without_an_error(content):
    read(content)


@FUZZ
@given(st.text(st.sampled_from(list("\"',;\n\r\\ a1\0\t=")), max_size=600))
def test_any_heap_of_signs_ends_without_an_error(text):
    read(text.encode())


@FUZZ
@given(
    ROWS,
    DELIMITERS.filter(lambda delimiter: len(delimiter) == 1),
    st.booleans(),
    st.data(),
)
def test_damage_to_one_record_changes_no_other(rows, delimiter, always, data):
    rows = [[cell.replace("\n", " ") for cell in row] for row in rows]
    lines = written([HEADER, *rows], delimiter, "\n", always=always)
    form = Dialect(delimiter, width=5, numeric=(True, True, False, True, True))
    victim = data.draw(st.integers(1, len(rows)))
    line = lines[victim].rstrip("\n")
    at = data.draw(st.integers(0, len(line)))
    inserted, cut = data.draw(st.sampled_from([('"', 0), (delimiter, 0), ("", 1), ("", 999)]))
    lines[victim] = line[:at] + inserted + line[at + cut :] + "\n"
    found = cells_of(io.BytesIO("".join(lines).encode()), Encoding("utf-8"), form)
    assert found[:victim] == [HEADER, *rows][:victim]
    after = len(rows) - victim
    assert found[len(found) - after :] == rows[victim:]
    assert len(found) in (len(rows), len(rows) + 1)
