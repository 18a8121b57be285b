import contextlib
import io
import time

import pytest

from uploads.csvfile import dialect, encoding, records

HEADER = "order,date,item,quantity,price,currency"


def read(content: bytes) -> list[tuple[int, list[str | None], str | None]]:
    """(line, cells, flaw) of every record, as the steps in order give them."""
    source = io.BytesIO(content)
    codec = encoding.detect(source)
    form = dialect.detect(encoding.sample(source, codec))
    return [
        (line, list(cells[:width]), flaw)
        for batch in records.read(source, codec, form)
        for line, cells, width, flaw in zip(
            batch.line, batch.cells.rows(), batch.width, batch.flaw, strict=True
        )
    ]


def read_row(row: str) -> tuple[int, list[str | None], str | None]:
    """What becomes of a row among sound ones, which must come out as they are."""
    sound = ["A-1,2026-03-01,Mug,2,18.00,EUR", 'A-2,2026-03-02,"Tea, green",1,25.50,EUR'] * 5
    found = read("\n".join([HEADER, *sound, row, *sound, ""]).encode())
    assert [cells for _, cells, _ in found[:11]] == [cells for _, cells, _ in read_sound(sound)]
    assert [cells for _, cells, _ in found[-10:]] == [cells for _, cells, _ in found[1:11]]
    assert len(found) == 22
    return found[11]


def read_sound(rows: list[str]) -> list[tuple[int, list[str | None], str | None]]:
    return read("\n".join([HEADER, *rows, ""]).encode())


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_each_record_knows_the_line_it_starts_on(delimiter):
    content = 'sku,item\n\n1,"Mug\nblue"\n2,Tea\n'.replace(",", delimiter).encode()
    assert read(content) == [
        (1, ["sku", "item"], None),
        (3, ["1", "Mug\nblue"], None),
        (5, ["2", "Tea"], None),
    ]


def test_a_sep_line_is_no_record():
    assert read(b"sep=;\r\na;b\r\n1;2\r\n") == [(2, ["a", "b"], None), (3, ["1", "2"], None)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_counts_one_line(end):
    found = read(f"sku,qty{end}MUG,1{end}{end}TEA,2".encode())
    assert [line for line, _, _ in found] == [1, 2, 4]


@pytest.mark.parametrize(
    ("row", "item"),
    [
        ('A-3,2026-03-03,"MUG 12" tall,2,18.00,EUR', "MUG 12 tall"),
        ('A-3,2026-03-03,"Tea, green" ,2,18.00,EUR', "Tea, green"),
        ('A-3,2026-03-03,TV 55",2,18.00,EUR', 'TV 55"'),
        ('A-3,2026-03-03,Monitor 27" flat,2,18.00,EUR', 'Monitor 27" flat'),
        ('A-3,2026-03-03,"Table, 48"",2,18.00,EUR', 'Table, 48"'),
        ('A-3,2026-03-03,""Tea, green",2,18.00,EUR', '"Tea, green'),
        ("A-3;2026-03-03;Tea, green;2;18.00;EUR", "Tea, green"),
        ('A-3 2026-03-03 "Tea, green" 2 18.00 EUR', "Tea, green"),
        ("A-3 2026-03-03 Tea green 2 18.00 EUR", "Tea green"),
        ("A-3,,2026-03-03,Tea,2,18.00,EUR", "Tea"),
    ],
)
def test_a_quote_or_delimiter_out_of_place_costs_nothing_where_the_count_is_right(row, item):
    _, cells, flaw = read_row(row)
    assert (cells, flaw) == (["A-3", "2026-03-03", item, "2", "18.00", "EUR"], None)


@pytest.mark.parametrize(
    "row",
    [
        'A-3,2026-03-03,"Tea, green,2,18.00,EUR',
        'A-3,2026-03-03,"never closed,2,18.00,EUR',
        '"A-3,2026-03-03,"Tea, green,2,18.00,EUR',
        'A-3,2026-03-03,"Tea,2,"18.00',
    ],
)
def test_a_record_that_cannot_be_mended_is_flawed_and_no_other(row):
    line, _, flaw = read_row(row)
    assert (line, bool(flaw)) == (12, True)


@pytest.mark.parametrize("row", ['A-3,"2026-03-03,Tea,2,18.00,EUR', 'A-3,2026-03-03,Tea,2,18.00,"'])
def test_a_quote_before_a_number_or_alone_is_a_slip(row):
    _, cells, flaw = read_row(row)
    assert (len(cells), flaw) == (6, None)


def test_a_quoted_text_behind_a_missing_delimiter_is_no_pair_of_inch_marks():
    _, _, flaw = read_row('A-3,2026-03-03,Tea"green, large",18.00,EUR')
    assert flaw


def test_text_after_a_quoted_cell_of_several_lines_costs_nothing():
    content = f'{HEADER}\nA-1,2026-03-01,"Mug\nblue" x,2,18.00,EUR\nA-2,2026-03-02,Tea,1,2,EUR\n'
    found = read((content + "A-3,2026-03-02,Tea,1,2,EUR\n" * 4).encode())
    assert [line for line, _, _ in found] == [1, 2, 4, 5, 6, 7, 8]
    assert found[1][1][2] == "Mug\nblue x"


def test_short_and_long_records_say_how_wide_they_are():
    found = read(f"{HEADER}\nA,2026-03-01\nB,2026-03-01,Tea, green,1,2.50,EUR\n".encode())
    assert [len(cells) for _, cells, _ in found] == [6, 2, 7]


def test_a_short_record_is_not_made_up_for_by_a_long_one():
    rows = ["A,1,2,3,4,5", "B,1,2,3,4", "C,1,2,3,4,5,6"]
    found = read("\n".join([HEADER, *rows, *["D,1,2,3,4,5"] * 9, ""]).encode())
    assert [len(cells) for _, cells, _ in found[:4]] == [6, 6, 5, 7]


def test_a_huge_cell_makes_its_record_flawed():
    long = "x" * 2_000_000
    content = f'{HEADER}\nA-1,2026-03-01,"{long}",1,2.50,EUR\nA-2,2026-03-01,Mug,1,2.50,EUR\n'
    found = read(content.encode())
    assert [flaw for _, _, flaw in found] == [None, records.LONG_CELL, None]
    assert found[1][1][2] == "x" * 1000


@pytest.mark.parametrize(
    "content", [",".join(map(str, range(5_000))).encode() + b"\n", b"x" * 10_000_000]
)
def test_beyond_the_limits_a_file_is_refused(content):
    with pytest.raises(records.UnreadableError, match="This file has"):
        read(content)


def test_blocks_are_cut_between_records():
    row = 'A-{0},2026-03-01,"Mug\n{0} ""blue""",2,18.00,EUR\n'
    content = f"{HEADER}\n" + "".join(map(row.format, range(40_000)))
    found = read(content.encode())
    assert [cells[2] for _, cells, _ in found[1:]] == [f'Mug\n{n} "blue"' for n in range(40_000)]
    assert found[-1][0] == 80_000


def test_batches_are_of_bounded_size_and_always_the_same():
    content = b"a,b\n" + b"1,2\n" * 25_000
    form = dialect.detect(content.decode())
    sizes = [
        [
            batch.cells.height
            for batch in records.read(io.BytesIO(content), encoding.Encoding("utf-8"), form)
        ]
        for _ in range(2)
    ]
    assert sizes[0] == sizes[1]
    assert max(sizes[0]) <= records.BATCH_RECORDS
    assert sum(sizes[0]) == 25_001


@pytest.mark.parametrize(
    "text",
    [
        '"',
        '"a\n',
        '"a""\n',
        'A-1,2026-03-01,"Mug,2,18.00,EUR\n',
        '",',
        '"a",' * 5_000 + "\n",
        "'a''\n",
    ],
)
def test_hostile_signs_take_no_more_time_than_others(text):
    sound = "A-1,2026-03-01,Mug,2,18.00,EUR\n" * 20
    content = f"{HEADER}\n{sound}{text * (200_000 // len(text))}".encode()
    start = time.process_time()
    with contextlib.suppress(records.UnreadableError):
        read(content)
    assert time.process_time() - start < 2
