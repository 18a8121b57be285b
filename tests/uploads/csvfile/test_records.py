import io

import pytest

from uploads.csvfile import dialect, encoding, records


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
