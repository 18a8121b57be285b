"""What a file would become with each of several answers, in words that tell them apart."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from portal.businesses.models import Business
from portal.businesses.templatetags.figures import figure, money, sums
from uploads.csvfile.salestable import Option, Reading
from uploads.standing import counted, sales_words
from uploads.templatetags.upload_words import period, spoken_day


class Became(NamedTuple):
    """What one record became: `what` is sale, refund, rejected or ignored."""

    what: str
    day: dt.date | None = None
    quantity: Decimal | None = None
    total: Decimal | None = None
    currency: str = ""


IGNORED = Became("ignored")
_NO_SALE = {"ignored": "not counted", "rejected": "could not be read, and would need your help"}


class Whole(NamedTuple):
    """All records together; `worth` is {currency: sum}."""

    rows: Counter[str]
    worth: dict[str, Decimal]
    days: tuple[dt.date, dt.date] | None


@dataclasses.dataclass(frozen=True, slots=True)
class Trial:
    """The file as read with one answer: its records by number, and the line each starts on."""

    option: Option
    reading: Reading
    became: Mapping[int, Became]
    lines: Mapping[int, int]

    def of(self, record: int) -> Became:
        return self.became.get(record, IGNORED)

    def whole(self, currency: str) -> Whole:
        """`currency` is that of amounts which state none."""
        worth: dict[str, Decimal] = defaultdict(Decimal)
        for became in self.became.values():
            if became.total is not None:
                worth[became.currency or currency] += became.total
        days = sorted(became.day for became in self.became.values() if became.day)
        rows = Counter(became.what for became in self.became.values())
        return Whole(rows, dict(worth), (days[0], days[-1]) if days else None)


class Outcomes:
    """Says of one record, and of all, what differs between the trials and no more."""

    def __init__(self, trials: Sequence[Trial], record: int, business: Business) -> None:
        self.record, self.business = record, business
        rows = [trial.of(record) for trial in trials]
        wholes = [trial.whole(business.currency) for trial in trials]
        sold = [row for row in rows if row.what not in _NO_SALE]
        self._days_differ = _differ([row.day for row in sold])
        self._pieces_differ = _differ([abs(row.quantity or 0) for row in sold])
        self._money_differs = _differ([(row.what, row.total) for row in rows])
        self._sums_differ = _differ([(whole.rows, whole.worth) for whole in wholes])

    def row(self, trial: Trial) -> str:
        """a sale of EUR 18.00; 2 sold for EUR 18.00; sold on 3 April 2026; not counted."""
        became = trial.of(self.record)
        if became.what in _NO_SALE:
            return _NO_SALE[became.what]
        day = ""
        if became.day and self._days_differ:
            day = f" on {spoken_day(became.day, self.business, with_year=True)}"
        done = "sold" if became.what == "sale" else "given back"
        if day and not self._money_differs and not self._pieces_differ:
            return done + day
        amount = money(abs(became.total or Decimal()), became.currency or self.business.currency)
        if self._pieces_differ and became.quantity is not None:
            return f"{figure(abs(became.quantity))} {done} for {amount}{day}"
        return f"a {became.what} of {amount}{day}"

    def whole(self, trial: Trial) -> str:
        """148 sales and 1 refund, worth EUR 4,212.50; sales from 1 to 31 March 2026."""
        if trial.reading.outcome != "import":
            return "nothing is imported"
        whole = trial.whole(self.business.currency)
        parts = []
        if self._sums_differ or not self._days_differ:
            parts.append(_sales_words(whole))
        if whole.days and self._days_differ:
            parts.append(f"sold {period(*whole.days, self.business)}")
        return ", ".join(parts)


def _differ(values: Sequence[object]) -> bool:
    return any(value != values[0] for value in values)


def _sales_words(whole: Whole) -> str:
    told = sales_words(whole.rows["sale"], whole.rows["refund"])
    if whole.worth:
        told += f", worth {sums(whole.worth.items())}"
    if whole.rows["rejected"]:
        told += f", and {counted(whole.rows['rejected'], 'row')} to fix"
    return told
