"""Exports of many kinds of tools, each with what it should become.

The files in `exports/` hold one case after the other: `=== name`, the CSV text, `--- ` and the
outcomes that are right (import, ask KIND, refuse; `or` between them). Below an import stand its
transactions, `date | order | product | quantity | total | currency` with `~` for what does not
matter, then `ignored N` and `rejected LINE LINE`.
"""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

FIELDS = ("sold_on", "order_number", "product", "quantity", "total", "currency")


@dataclass(frozen=True)
class Export:
    name: str
    text: str
    outcomes: list[str]
    transactions: list[list[str]]
    ignored: int
    rejected: list[int]


def exports() -> list[Export]:
    files = sorted((Path(__file__).parent / "exports").glob("*.txt"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    blocks = [block for text in texts for block in re.split("^=== ", text, flags=re.M)[1:]]
    return [_export(block) for block in blocks]


def _export(block: str) -> Export:
    name, rest = block.split("\n", 1)
    text, expected = rest.rsplit("\n--- ", 1)
    outcomes, *lines = expected.strip().splitlines()
    words = {line.split()[0]: line.split()[1:] for line in lines if "|" not in line}
    return Export(
        name=name,
        text=text.strip("\n") + "\n",
        outcomes=outcomes.split(" or "),
        transactions=[[cell.strip() for cell in line.split("|")] for line in lines if "|" in line],
        ignored=int(words.get("ignored", ["0"])[0]),
        rejected=[int(line) for line in words.get("rejected", [])],
    )


def agrees(wanted: list[str], sale: dict[str, object]) -> bool:
    return all(_same(want, sale[field]) for want, field in zip(wanted, FIELDS, strict=True))


def _same(want: str, got: object) -> bool:
    if want in {"~", str(got)}:
        return True
    try:
        return Decimal(want) == Decimal(str(got))
    except InvalidOperation:
        return False
