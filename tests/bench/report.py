"""The figures as they stand in docs: JSON for programs, Markdown and a plot for people."""

import json
from pathlib import Path

import matplotlib as mpl

mpl.use("svg")

from matplotlib import pyplot as plt

from tests.bench import page

DOCS = Path(__file__).parent.parent.parent / "docs"
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
        "door": {vendor: m["door"] for vendor, m in measured.items()},
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
    (DOCS / "benchmarks.md").write_text(page.text(measured, figures))


def plot(measured: dict, file: Path) -> None:
    mpl.rcParams["svg.hashsalt"] = "salesdrop"
    picture, axes = plt.subplots(figsize=(8, 3.6))
    for place, vendor in enumerate(measured):
        seconds = [measured[vendor]["seconds"][way] for way in page.WAYS]
        spots = [number + (place - 0.5) * 0.38 for number in range(len(page.WAYS))]
        colour = ("#0f6b6b", "#d08a2e")[place]
        bars = axes.barh(spots, seconds, height=0.36, color=colour, label=NAMES[vendor])
        axes.bar_label(bars, [f" {value:.1f} s" for value in seconds], fontsize=8)
    axes.set_yticks(range(len(page.WAYS)), list(page.WAYS.values()))
    axes.invert_yaxis()
    axes.set_xscale("log")
    axes.set_xlabel("seconds for one file of 10 MB, 88,060 rows (logarithmic)")
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False)
    picture.tight_layout()
    picture.savefig(file, metadata={"Date": None})
