"""The figures as they stand in docs: JSON for programs, Markdown and a plot for people."""

import datetime
import json
import os
import platform
from pathlib import Path

import matplotlib as mpl

mpl.use("svg")

from matplotlib import pyplot as plt

DOCS = Path(__file__).parent.parent.parent / "docs"
WAYS = {
    "bulk_load": "The database's own bulk load",
    "import": "Salesdrop, claim to completed",
    "import_export": "django-import-export, bulk",
    "row_at_a_time": "A row at a time",
}
RATIOS = {
    "import_vs_bulk_load": ("import", "bulk_load"),
    "import_export_vs_import": ("import_export", "import"),
    "row_at_a_time_vs_import": ("row_at_a_time", "import"),
}
NAMES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


def figures(measured: dict) -> dict:
    """The ratios, and the waits of people meanwhile (milliseconds, on the default database)."""
    ratios = {
        name: {
            vendor: round(each["seconds"][above] / each["seconds"][below], 2)
            for vendor, each in measured.items()
        }
        for name, (above, below) in RATIOS.items()
    }
    waits = measured["sqlite"]["latency"]
    return {
        **ratios,
        "poll_p95_ms": {when: round(w["p95"], 1) for when, w in waits["poll"].items()},
        "write_p95_ms": {when: round(w["p95"], 1) for when, w in waits["write"].items()},
        "time_per_row_growth": {v: round(growth(m), 2) for v, m in measured.items()},
        "reader_vs_csv_module": {
            vendor: round(m["reader"]["reader_vs_dictreader"], 2) for vendor, m in measured.items()
        },
        "reader_pause_p99_ms": {v: m["reader"]["pause_p99_ms"] for v, m in measured.items()},
        "seconds": {vendor: m["seconds"] for vendor, m in measured.items()},
        "microseconds_per_row": {v: m["microseconds_per_row"] for v, m in measured.items()},
        "bytes_per_row": measured["postgresql"]["bytes_per_row"],
        "latency_ms": {vendor: m["latency"] for vendor, m in measured.items()},
    }


def growth(measured: dict) -> float:
    """Time per row of the largest file against that of the smallest."""
    per_row: list[float] = list(measured["microseconds_per_row"].values())
    return per_row[-1] / per_row[0]


def totals(figures: dict) -> str:
    told = [f"{name} {figures[name]['sqlite']} / {figures[name]['postgresql']}" for name in RATIOS]
    for name in ("poll_p95_ms", "write_p95_ms"):
        told.append(f"{name} {figures[name]['idle']} idle, {figures[name]['loaded']} loaded")
    return "Totals (SQLite / PostgreSQL): " + "; ".join(told)


def write(measured: dict, figures: dict) -> None:
    (DOCS / "benchmarks.json").write_text(json.dumps(figures, indent=2) + "\n")
    plot(measured, DOCS / "benchmarks.svg")
    (DOCS / "benchmarks.md").write_text(page(measured, figures))


def plot(measured: dict, file: Path) -> None:
    mpl.rcParams["svg.hashsalt"] = "salesdrop"
    picture, axes = plt.subplots(figsize=(8, 3.6))
    for place, vendor in enumerate(measured):
        seconds = [measured[vendor]["seconds"][way] for way in WAYS]
        spots = [number + (place - 0.5) * 0.38 for number in range(len(WAYS))]
        colour = ("#0f6b6b", "#d08a2e")[place]
        bars = axes.barh(spots, seconds, height=0.36, color=colour, label=NAMES[vendor])
        axes.bar_label(bars, [f" {value:.1f} s" for value in seconds], fontsize=8)
    axes.set_yticks(range(len(WAYS)), list(WAYS.values()))
    axes.invert_yaxis()
    axes.set_xscale("log")
    axes.set_xlabel("seconds for one file of 10 MB, 88,060 rows (logarithmic)")
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False)
    picture.tight_layout()
    picture.savefig(file, metadata={"Date": None})


def page(measured: dict, figures: dict) -> str:
    day = f"{datetime.datetime.now(datetime.UTC):%d %B %Y}".lstrip("0")
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    return f"""# Benchmarks

Written by `make bench` on {day} ({machine}). Everything was measured in one run on one machine, so
the ratios say more than the seconds. The machine was not idle: other work shared its
cores, which makes long runs worse than short ones.

![Seconds by way of importing](benchmarks.svg)

One file of {measured["sqlite"]["bytes"] / 1e6:.1f} MB with {measured["sqlite"]["rows"]:,} rows of
9 columns, about 4,000 products and 4,000 customers, into an empty shop:

| way | SQLite | PostgreSQL |
|---|---:|---:|
{_rows(WAYS, lambda way, m: f"{m['seconds'][way]:.2f} s", measured)}

The yardstick is the database's own bulk load of rows that are ready (COPY, executemany) into the
same table with all its indexes and constraints, with products and customers there already. Ours is
everything from claim to completed: reading, deciding, checking for duplicates, products, customers,
stock, totals. Ours and the yardstick took turns; medians of three. The row at a time was timed over
5,000 rows, in one transaction, and scaled.

| ratio | SQLite | PostgreSQL | wanted |
|---|---:|---:|---:|
| our import to the bulk load | {_pair(figures, "import_vs_bulk_load")} | at most 2 |
| django-import-export to our import | {_pair(figures, "import_export_vs_import")} | at least 7 |
| a row at a time to our import | {_pair(figures, "row_at_a_time_vs_import")} | at least 30 |
| our reader to the csv module | {_pair(figures, "reader_vs_csv_module")} | at most 0.6 |
| ms it holds up a thread, 99th percentile | {_pair(figures, "reader_pause_p99_ms")} | at most 50 |
| time per row, largest file to smallest | {_pair(figures, "time_per_row_growth")} | at most 1.2 |

## By size

| file | SQLite | PostgreSQL |
|---|---:|---:|
{_sizes(measured)}

## Others meanwhile

A real gunicorn, with its imports in the same process. One program polls the status of an upload
over JSON and another saves the settings page, each again 20 ms after the answer: first with nothing
else going on, then while five files of 10 MB are imported at once. Milliseconds: median, 95th
percentile, longest.

| | SQLite idle | SQLite loaded | PostgreSQL idle | PostgreSQL loaded |
|---|---:|---:|---:|---:|
| status poll | {_waits(measured, "poll")} |
| web write | {_waits(measured, "write")} |

## On disk

Bytes a transaction takes on PostgreSQL, right after an import:

| part | bytes |
|---|---:|
{_bytes(measured["postgresql"]["bytes_per_row"])}
"""


def _rows(names: dict, cell, measured: dict) -> str:
    lines = []
    for key, words in names.items():
        cells = " | ".join(cell(key, m) for m in measured.values())
        lines.append(f"| {words} | {cells} |")
    return "\n".join(lines)


def _sizes(measured: dict) -> str:
    sizes = {size: f"{size} MB" for size in measured["sqlite"]["microseconds_per_row"]}
    return _rows(sizes, lambda size, m: f"{m['microseconds_per_row'][size]:.1f} µs a row", measured)


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
