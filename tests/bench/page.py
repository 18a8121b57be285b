"""The page of figures for people, in Markdown."""

import datetime
import os
import platform

WAYS = {
    "bulk_load": "The database's own bulk load",
    "import": "Salesdrop, claim to completed",
    "import_export": "django-import-export, bulk",
    "row_at_a_time": "A row at a time",
}


def text(measured: dict, figures: dict) -> str:
    parts = (_head(), _ways(measured), _ratios(figures), _by_size(measured), _others(measured))
    return "\n\n".join([*parts, _door(measured), _disk(measured)]) + "\n"


def _head() -> str:
    day = f"{datetime.datetime.now(datetime.UTC):%d %B %Y}".lstrip("0")
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    return f"""# Benchmarks

Written by `make bench` on {day} ({machine}).
Everything was measured in one run on one machine, so the ratios say more than the seconds.

![Seconds by way of importing](benchmarks.svg)"""


def _ways(measured: dict) -> str:
    megabytes, rows = measured["sqlite"]["bytes"] / 1e6, measured["sqlite"]["rows"]
    return f"""One file of {megabytes:.1f} MB with {rows:,} rows of 9 columns, about 4,000 products
and as many customers, into an empty shop:

| way | SQLite | PostgreSQL |
|---|---:|---:|
{_rows(WAYS, lambda way, m: f"{m['seconds'][way]:.2f} s", measured)}

The yardstick is the database's own bulk load of rows that are ready (COPY, executemany) into the
same table with all its indexes and constraints, with products and customers there already. Ours is
everything from claim to completed: reading, deciding, checking for duplicates, products, customers,
stock, totals. Ours and the yardstick took turns; the best of five (the others': of two). The row at
a time was timed over 5,000 rows, in one transaction, and scaled."""


def _ratios(figures: dict) -> str:
    return f"""| ratio | SQLite | PostgreSQL | wanted |
|---|---:|---:|---:|
| our import to the bulk load | {_pair(figures, "import_vs_bulk_load")} | at most 2 |
| django-import-export to our import | {_pair(figures, "import_export_vs_import")} | at least 7 |
| a row at a time to our import | {_pair(figures, "row_at_a_time_vs_import")} | at least 30 |
| our reader to `csv.DictReader`, `Decimal`, `date` | {_pair(figures, "reader_vs_csv_module")} | |
| time per row, largest file to smallest | {_pair(figures, "time_per_row_growth")} | below 1.2 |"""


def _by_size(measured: dict) -> str:
    sizes = {size: f"{size} MB" for size in measured["sqlite"]["microseconds_per_row"]}
    cells = _rows(
        sizes, lambda size, m: f"{m['microseconds_per_row'][size]:.1f} µs a row", measured
    )
    return f"""## By size

| file | SQLite | PostgreSQL |
|---|---:|---:|
{cells}"""


def _others(measured: dict) -> str:
    return f"""## Others meanwhile

A real gunicorn, with its imports in the same process. One program polls the status of an upload
over JSON and another saves the settings page, each again 20 ms after the answer: first with nothing
else going on, then while five files of 10 MB are sent and imported at once. Milliseconds: median,
95th percentile, longest.

| | SQLite idle | SQLite loaded | PostgreSQL idle | PostgreSQL loaded |
|---|---:|---:|---:|---:|
| status poll | {_waits(measured, "poll")} |
| web write | {_waits(measured, "write")} |"""


def _door(measured: dict) -> str:
    files = {"one_file": "one file of 10 MB", "five_files": "five at once"}
    return f"""## At the door

From the last byte sent to the answer (the slowest of the files), the longest status poll until the
last file is imported, and by how much the one process that serves and imports grows:

| | SQLite | PostgreSQL |
|---|---:|---:|
{_rows(files, _of_the_door, measured)}"""


def _of_the_door(files: str, measured: dict) -> str:
    told = measured["door"][files]
    answered = max(told["post_seconds_beyond_transfer"])
    return (
        f"{answered:.2f} s, poll {told['poll_ms']['max']:.0f} ms, {told['memory_growth_mb']:.0f} MB"
    )


def _disk(measured: dict) -> str:
    return f"""## On disk

Bytes a transaction takes on PostgreSQL, right after an import:

| part | bytes |
|---|---:|
{_bytes(measured["postgresql"]["bytes_per_row"])}"""


def _rows(names: dict, cell, measured: dict) -> str:
    lines = []
    for key, words in names.items():
        cells = " | ".join(cell(key, m) for m in measured.values())
        lines.append(f"| {words} | {cells} |")
    return "\n".join(lines)


def _pair(figures: dict, name: str) -> str:
    return f"{figures[name]['sqlite']} | {figures[name]['postgresql']}"


def _waits(measured: dict, what: str) -> str:
    told = [
        f"{w['p50']:.0f}, {w['p95']:.0f}, {w['max']:.0f}"
        for m in measured.values()
        for w in (m["latency"][what]["idle"], m["latency"][what]["loaded"])
    ]
    return " | ".join(told)


def _bytes(parts: dict[str, float]) -> str:
    lines = [f"| {name} | {size:.0f} |" for name, size in sorted(parts.items())]
    return "\n".join([*lines, f"| all | {sum(parts.values()):.0f} |"])
