"""One column of a table: what it is called, and what its cells show."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Sequence

from uploads.csvfile.values import DateEvidence, NumberEvidence
from uploads.csvfile.vocabulary.headers import Word

LIKELY = 0.5
FORCED = -1
"""The rank of a column that a person has mapped."""
FIELD_KINDS: dict[str, str] = {
    "sold_on": "date_sale", "sold_at": "time", "order_number": "order", "sku": "sku",
    "product": "product", "quantity": "quantity", "unit_price": "unit_price", "total": "line_total",
    "discount": "discount", "tax": "tax", "currency": "currency", "customer_id": "customer_id",
    "customer_email": "customer_email", "customer_name": "customer_name", "channel": "channel",
    "status": "status", "kind": "kind", "refund_amount": "refund_amount",
    "refund_quantity": "refund_quantity",
}  # fmt: skip
"""The fields that a person can choose for a column, and the kind of column that each is."""
_TEXTS = ("order", "reference", "payment_id", "sku", "product", "description", "customer", "row_id",
          "variant", "channel", "zone", "time", "status", "kind", "discount_code", "currency",
          "first_name", "last_name", "contact", "direction")  # fmt: skip


@dataclasses.dataclass(slots=True)
class Column:
    """One column: its name and word, how many cells hold something, and what they show.

    `values` counts the distinct cells of columns of few values (kinds, statuses, accounts), else
    it is empty.
    """

    at: int
    name: str
    word: Word | None
    filled: int = 0
    numbers: NumberEvidence = dataclasses.field(default_factory=NumberEvidence)
    dates: DateEvidence = dataclasses.field(default_factory=DateEvidence)
    emails: int = 0
    codes: int = 0
    glanced: int = 0
    values: Counter[str] = dataclasses.field(default_factory=Counter)

    @property
    def kind(self) -> str:
        return self.word.kind if self.word else ""

    @property
    def level(self) -> str:
        return self.word.level if self.word else ""

    @property
    def rank(self) -> int:
        return self.word.rank if self.word else 99

    @property
    def cell(self) -> str:
        """The name of its cells in the frames of a Body."""
        return f"c{self.at}"

    @property
    def is_number(self) -> bool:
        counted = self.numbers.units if self.kind.startswith("quantity") else 0
        return self.numbers.readable + counted >= LIKELY * max(self.numbers.stated, 1)

    @property
    def is_text(self) -> bool:
        """Its word says that its cells are texts, whatever digits they hold."""
        return self.kind.startswith(_TEXTS) and self.kind != "orders_count"

    @property
    def is_date(self) -> bool:
        return self.dates.share >= LIKELY and self.dates.stated > 0

    @property
    def is_code(self) -> bool:
        """Most cells are one word with a digit in it, as numbers of orders are."""
        return self.codes * 2 > self.glanced


MOST_TRIED = 6
"""Columns of unknown names of which proofs try all pairs."""


def nameless(columns: Sequence[Column]) -> list[Column]:
    """Those whose names say nothing, as many as are tried."""
    return [column for column in columns if column.word is None][:MOST_TRIED]
