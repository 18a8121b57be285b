"""A table of sales of our own, and every way in which one place of its file can be damaged."""

from collections.abc import Iterator

HEADER = ["DATE", "TIME", "Qty", "PRODUCTID", "Price", "ProductType", "Description", "URL", "Note"]
KINDS = ["Garden Chair", "Oak Table", 'Lamp, 12"', "Kid's Bike", "Wool Rug"]
TEXTS = [
    "Light, strong and weatherproof.",
    'Holds a 27" screen, or two small ones',
    "For indoors only",
    "Our best, in green, blue or red",
]
ROWS = [
    [
        f"{13 + n % 15:02}/{1 + n % 9:02}/2024",
        f"{8 + n % 10:02}:15",
        str(1 + n % 7),
        f"{'ABCDEFG'[n % 7]}X-{1000 + 37 * n}",
        f"${9 + n}.{10 + n}",
        KINDS[n % len(KINDS)],
        TEXTS[n % len(TEXTS)],
        f"https://shop.example/p/{n}",
        "",
    ]
    for n in range(24)
]
SALES = [(row[0], row[3], row[2], row[4].strip("$")) for row in ROWS]
"""Day, SKU, quantity and price of each row, as the file has them."""


def cell(text: str, delimiter: str = ",", quote: str = '"') -> str:
    """A cell as most programs write it: between quotes where it must be."""
    needed = delimiter in text or quote in text or " " in text
    return quote + text.replace(quote, quote * 2) + quote if needed and text else text


def line(cells: list[str], delimiter: str = ",", quote: str = '"') -> str:
    return delimiter.join(cell(text, delimiter, quote) for text in cells)


def damaged_rows() -> Iterator[tuple[str, int, str]]:
    """(what was done, which row, 0 being the header, and the whole file)."""
    table = [HEADER, *ROWS]
    for row, cells in enumerate(table):
        for kind, text in _damages([cell(text) for text in cells], cells):
            lines = [line(other) for other in table]
            lines[row] = text
            yield f"{kind} in row {row}", row, "\r\n".join([*lines, ""])


def _damages(written: list[str], cells: list[str]) -> Iterator[tuple[str, str]]:
    for at in range(len(written)):
        before, rest = written[:at], written[at + 1 :]
        yield f"extra quote {at}", ",".join([*before, '"' + written[at], *rest])
        yield f"extra delimiter {at}", ",".join([*before, "", *written[at:]])
        if rest:
            joined = written[at] + rest[0]
            yield f"missing delimiter {at}", ",".join([*before, joined, *rest[1:]])
        if written[at].startswith('"'):
            yield f"missing first quote {at}", ",".join([*before, written[at][1:], *rest])
            yield f"missing last quote {at}", ",".join([*before, written[at][:-1], *rest])
    for delimiter in (" ", ";", "\t", "|"):
        yield f"delimiter {delimiter!r}", line(cells, delimiter)
    yield "quote '", line(cells, quote="'")
    yield "backslash escape", ",".join(written).replace('""', '\\"')
    yield "no escape", ",".join(written).replace('""', '"')
    yield "cut", ",".join(written)[:24]
    yield "text after a quote", ",".join(written).replace('",', '" x,', 1)
    yield "blank line above", "\r\n" + ",".join(written)


def whole_files() -> Iterator[tuple[str, str]]:
    """Files that are sound, each written in a way of its own."""
    table = [HEADER, *ROWS]
    for delimiter in (",", ";", "\t", "|", "^", " ", ", ", "||"):
        yield f"delimiter {delimiter!r}", "\n".join(line(row, delimiter) for row in table)
    plain = [line(row) for row in table]
    for end in ("\n", "\r", "\r\n"):
        yield f"line end {end!r}", end.join([*plain, ""])
    yield "quote '", "\n".join(line(row, quote="'") for row in table)
    yield "backslash escape", "\n".join(plain).replace('""', '\\"')
    yield "no escape", "\n".join(plain).replace('""', '"')
    yield (
        "quotes everywhere",
        "\n".join('"' + '","'.join(text.replace('"', '""') for text in row) + '"' for row in table),
    )
    yield "two headers", "\n".join([plain[0], *plain])
    yield "three headers", "\n".join([plain[0], plain[0], *plain])
    yield "title", "\n".join(["Sales of the year,,,,,,,,", ",,,,,,,,", *plain])
    yield "footer", "\n".join([*plain, "", "24 records"])
    for name, other in (("same", HEADER), ("more", [*HEADER, "col1"]), ("less", HEADER[:-1])):
        rows = [[*row, ""][: len(other)] for row in ROWS]
        yield f"second table, {name}", "\n".join([*plain, *map(line, [other, *rows])])
