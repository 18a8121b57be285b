"""What came of a scenario, and how it is told."""

import dataclasses
import sys


@dataclasses.dataclass
class Outcome:
    """`tried` counts the faults that were made; `bad` holds a sentence for each thing wrong."""

    name: str
    tried: int = 0
    bad: list[str] = dataclasses.field(default_factory=list)
    notes: list[str] = dataclasses.field(default_factory=list)
    skipped: str = ""

    def report(self, vendor: str, seconds: float) -> None:
        if self.skipped:
            print(f"{vendor:11}{self.name:28}skipped: {self.skipped}", flush=True)
            return
        notes = "".join(f"; {note}" for note in self.notes)
        print(
            f"{vendor:11}{self.name:28}{self.tried:6,} faults, {len(self.bad)} bad,"
            f" {seconds:.0f} s{notes}",
            flush=True,
        )
        for sentence in self.bad[:10]:
            print(f"    BAD: {sentence}", file=sys.stderr, flush=True)
