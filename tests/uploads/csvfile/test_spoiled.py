"""Exports that somebody or something spoiled end in an import, a question or a refusal."""

import io
import os
from random import Random

import pytest

from tests.uploads.csvfile.exported import exports
from uploads.csvfile.service import CSVParserService

SEEDS = range(int(os.environ.get("FUZZ_EXAMPLES", "240")) // 4)
STRANGE = [b"\x00\x00", b"\xef\xbb\xbf", b"1E999", b"NaN", b"-0", b"0000-00-00", b"{}", b"9" * 400,
           "\u0661\u0662".encode(), "\uff11\uff12".encode(), b"\"", b"\r", b";", b"\t"]  # fmt: skip


def spoiled(content: bytes, random: Random) -> bytes:
    """The content with bytes changed, left out, repeated and put in."""
    found = bytearray(content)
    for _ in range(random.choice([1, 3, 20, 100])):
        at = random.randrange(len(found) + 1)
        match random.randrange(4):
            case 0:
                found[at : at + 1] = bytes([random.randrange(256)])
            case 1:
                del found[at : at + random.randint(1, 40)]
            case 2:
                found[at:at] = found[at : at + random.randint(1, 200)]
            case 3:
                found[at:at] = random.choice(STRANGE)
    return bytes(found[: random.choice([len(found), random.randrange(len(found) + 1)])])


def taken_in(content: bytes) -> str:
    """The outcome, when all that the reading promises has been looked at."""
    reading = CSVParserService().read(io.BytesIO(content))
    if reading.outcome == "import":
        counted = [
            table.sales.filter(~table.sales["added"]).height
            + len(table.rejected)
            + sum(table.ignored.values())
            for table in reading.segments()
        ]
        assert sum(counted) == reading.records
    assert all(isinstance(cell, str) for row in reading.table() for cell in row)
    return reading.outcome


def test_whatever_is_spoiled_the_reader_says_how_it_reads_it():
    files = [export.text.encode() for export in exports()]
    for seed in SEEDS:
        random = Random(seed)
        assert taken_in(spoiled(random.choice(files), random)) in {"import", "question", "refuse"}


@pytest.mark.parametrize("content", [b",", b",,\n,,\n", b" ; \n", b"\n\n", b"\x00", b'"', b"a"])
def test_next_to_nothing_is_refused(content):
    assert taken_in(content) == "refuse"


def test_a_control_sign_among_delimiters_of_several_characters_changes_nothing_else():
    rows = [
        "Order , Date , Item , Amount",
        *(f"{n} , 2026-03-13 , Mug , 5.00" for n in range(1, 5)),
    ]
    for sign in map(chr, range(1, 32)):
        if sign not in "\t\n\r":
            text = "\n".join([*rows, f"5 , 2026-03-13 , M{sign}ug , 5.00"])
            assert taken_in(text.encode()) == "import"
