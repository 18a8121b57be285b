"""Say how files of sales would be read, without a database."""

from __future__ import annotations

import csv
import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from uploads.csvfile.salestable import Answers, Reading
from uploads.csvfile.service import CSVParserService
from uploads.csvfile.summary import FIRST, Summary, summarise

_WORDS = {
    "question_text": "question",
    "refusal_message": "refused",
    "encoding": "encoding",
    "delimiter": "delimiter",
    "header_line": "header in line",
    "date_order": "order of day and month",
    "decimal_sign": "decimal sign",
}
_LEDGER = """\
  {records} records: {imported} imported, {rejected} rejected, {ignored} ignored {ignored_reasons}
  {refunds} refunds, {refunds_added} of them from refunded amounts
  {sum_total} in all, from {date_min} to {date_max}"""


class Command(BaseCommand):
    help = "Shows how CSV files of sales would be read. Nothing is stored."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
        parser.add_argument("--jsonl", action="store_true", help="one JSON object a file")
        parser.add_argument(
            "--transactions", action="store_true", help="every sale, not only the first"
        )
        parser.add_argument("--tables", type=Path, metavar="DIR", help="write each table as read")
        parser.add_argument("--date-order", choices=("dmy", "mdy", "ymd"))
        parser.add_argument("--decimal-sign", choices=(".", ","))

    def handle(self, *args: Any, **options: Any) -> None:
        answers = Answers(date_order=options["date_order"], decimal_sign=options["decimal_sign"])
        for path in options["paths"]:
            found = self._inspect(path, answers, options)
            if options["jsonl"]:
                self.stdout.write(json.dumps(found, ensure_ascii=False, default=str))
            else:
                self.stdout.write("\n".join(describe(found)))

    def _inspect(self, path: Path, answers: Answers, options: dict[str, Any]) -> dict[str, Any]:
        try:
            with path.open("rb") as source:
                reading = CSVParserService().read(source, answers)
                if options["tables"]:
                    options["tables"].mkdir(parents=True, exist_ok=True)
                    write_table(reading, options["tables"] / path.name)
                return outcome(path, reading, keep_all=options["transactions"])
        except Exception as error:  # noqa: BLE001 - one broken file must not stop the others
            return {
                "file": str(path),
                "outcome": "refuse",
                "refusal": f"{type(error).__name__}: {error}",
            }


def outcome(path: Path, reading: Reading, *, keep_all: bool) -> dict[str, Any]:
    """The reading as one flat object."""
    summary = summarise(reading, keep_all=keep_all) if reading.outcome == "import" else Summary()
    account = reading.account
    found = {
        "file": str(path),
        "outcome": reading.outcome,
        "question": reading.question.kind if reading.question else None,
        "question_text": reading.question.text if reading.question else None,
        "refusal": reading.refusal.reason if reading.refusal else None,
        "refusal_message": reading.refusal.message if reading.refusal else None,
        **{key: account.get(key) for key in ("encoding", "delimiter", "header_line", "mapping")},
        "date_order": account.get("date_order"),
        "decimal_sign": account.get("decimal_sign"),
        "notes": account.get("notes", []),
        "records": reading.records,
        **summary.as_dict(),
        "problems": summary.problems[:FIRST],
    }
    if keep_all:
        found["transactions"] = summary.transactions
    return found


def write_table(reading: Reading, path: Path) -> None:
    """All records of the table as read, header first, as UTF-8 RFC 4180."""
    with path.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\r\n")
        for record in reading.table():
            writer.writerow(record)


def describe(found: dict[str, Any]) -> list[str]:
    """The account for people, in lines."""
    lines = [f"{found['file']}: {found['outcome']}"]
    lines += [f"  {words}: {found[key]}" for key, words in _WORDS.items() if found.get(key)]
    lines += [f"  {header} -> {field}" for header, field in (found.get("mapping") or {}).items()]
    if found["outcome"] == "import":
        lines += [_LEDGER.format_map(found), *(f"  {problem}" for problem in found["problems"])]
    return lines + [f"  {note}" for note in found.get("notes", [])]
