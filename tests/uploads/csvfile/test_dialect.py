import pytest

from uploads.csvfile import dialect

TABLE = [
    ["order", "date", "item", "quantity", "price"],
    ["A-1", "2026-03-01", "Mug", "2", "18.00"],
    ["A-2", "2026-03-02", "Tea", "1", "25.50"],
    ["A-3", "2026-03-03", "Pot", "3", "4.20"],
]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", ":", "^", "~", " ", ", ", "||", "::"])
def test_delimiters_of_one_or_more_signs_are_found(delimiter, end):
    text = "".join(delimiter.join(row) + end for row in TABLE)
    found = dialect.detect(text)
    assert (found.delimiter, found.width) == (delimiter, 5)


@pytest.mark.parametrize("quote", ['"', "'"])
def test_the_quote_is_found(quote):
    text = "".join(";".join(quote + cell + quote for cell in row) + "\n" for row in TABLE)
    assert dialect.detect(text).quote == quote


def test_backslashes_before_quotes_are_found():
    text = "date,item,price\n" + '2026-03-01,"Table, 48\\" round",5\n' * 3
    assert dialect.detect(text).escape == "\\"


def test_decimal_commas_do_not_delimit():
    text = "Datum;Preis;Menge\n01.03.2026;3,50;1,5\n02.03.2026;4,20;2,0\n"
    assert dialect.detect(text).delimiter == ";"


def test_a_sep_line_decides():
    found = dialect.detect("sep=;\r\na,1;b,2\r\nc,3;d,4\r\n")
    assert (found.delimiter, found.skip, found.width) == (";", 1, 2)


def test_columns_of_numbers_are_known():
    text = "".join(",".join(row) + "\n" for row in TABLE)
    assert dialect.detect(text).numeric == (True, True, False, True, True)


@pytest.mark.parametrize("text", ["", "\n", '"', '"' * 1000, "a", ",", "\0", '",\n' * 500])
def test_anything_has_a_dialect(text):
    assert dialect.detect(text).width >= 1


def test_two_quotation_marks_alone_are_no_quoting():
    rows = "".join(f"A-{n},2026-01-0{n},'',{n},0.50\n" for n in range(1, 5))

    assert dialect.detect("Order,Date,Item,Quantity,Price\n" + rows).quote == '"'
