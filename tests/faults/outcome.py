"""What came of a scenario, and how it is told."""

import dataclasses
import sys
import time
from collections.abc import Callable, Iterable

from tests.waiting import until


@dataclasses.dataclass
class Outcome:
    """`tried` counts the faults that were made, `met` those that met an import at work, and `bad`
    holds a sentence for each thing wrong. `slowest`: seconds from a fault to all being well."""

    name: str
    tried: int = 0
    met: int = 0
    bad: list[str] = dataclasses.field(default_factory=list)
    slowest: float = 0.0
    notes: list[str] = dataclasses.field(default_factory=list)
    skipped: str = ""

    def fault(self, *, met: object = False) -> None:
        self.tried += 1
        self.met += bool(met)

    def expect(self, wrong: Iterable[str]) -> None:
        self.bad += wrong

    def wait(self, condition: Callable[[], object], *, seconds: float, every: float = 0.05) -> None:
        """Raises AssertionError where it takes longer than that."""
        start = time.monotonic()
        until(condition, seconds=seconds, every=every)
        self.slowest = max(self.slowest, time.monotonic() - start)

    def report(self, vendor: str, seconds: float) -> None:
        if self.skipped:
            print(f"{vendor:11}{self.name:28}skipped: {self.skipped}", flush=True)
            return
        notes = "".join(f"; {note}" for note in self.notes)
        print(
            f"{vendor:11}{self.name:28}{self.tried:6,} faults, {len(self.bad)} bad;"
            f" {self.met:,} met an import; well again within {self.slowest:.1f} s{notes}"
            f" ({seconds:.0f} s)",
            flush=True,
        )
        for sentence in self.bad[:10]:
            print(f"    BAD: {sentence}", file=sys.stderr, flush=True)
