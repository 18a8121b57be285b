"""The file that is measured with: a shop's sales, the same bytes each time it is made."""

import datetime
import random
from collections.abc import Iterator
from pathlib import Path

HEADER = "Date,Order number,SKU,Product,Quantity,Unit price,Total,Customer e-mail,Currency\n"
ROWS = 88_060
"""About 10 MB."""

_COLOURS = ("Black", "White", "Green", "Blue", "Red", "Grey", "Ochre", "Rose", "Brown", "Copper")
_THINGS = ("mug", "teapot", "blanket", "candle", "lamp", "scarf", "basket", "vase", "tray", "clock")
_MAKERS = (
    "Berg",
    "Okafor",
    "Moreau",
    "Tanaka",
    "Silva",
    "Novak",
    "Brennan",
    "Haddad",
    "Costa",
    "Ito",
)
_FIRST_DAY = datetime.date(2024, 1, 2)


def rows(count: int, products: int = 4_000, customers: int = 4_000) -> Iterator[str]:
    """Lines of sales: orders of one to four lines, in the order of their days over two years."""
    chance = random.Random(7)
    prices = [chance.randrange(150, 19_900) for _ in range(products)]
    left_in_order = order = 0
    for row in range(count):
        if not left_in_order:
            left_in_order, order = chance.randrange(1, 5), order + 1
            day = _FIRST_DAY + datetime.timedelta(days=row * 730 // count)
            customer = chance.randrange(customers)
            buyer = f"{_MAKERS[customer % 10].lower()}.{customer:05}@customer.example"
        left_in_order -= 1
        product, quantity = int(products * chance.random() ** 2), chance.choice((1, 1, 1, 2, 3, 5))
        price, total = prices[product], prices[product] * quantity
        yield (
            f"{day},SO-{order:09},SKU-{product:05},{_name(product)},{quantity},"
            f"{price // 100}.{price % 100:02},{total // 100}.{total % 100:02},{buyer},EUR\n"
        )


def write(file: Path, count: int = ROWS) -> Path:
    with file.open("w", encoding="utf-8", newline="") as out:
        out.write(HEADER)
        out.writelines(rows(count))
    return file


def _name(product: int) -> str:
    colour = _COLOURS[product % 10]
    maker = _MAKERS[product // 10 % 10]
    return f"{colour} {_THINGS[product // 100 % 10]} by {maker} no. {product}"
