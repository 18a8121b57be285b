"""What a well-formed record looks like in a dialect, as patterns."""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Sequence
from typing import Literal

MAX_RECORD_CHARS = 1_000_000


@dataclasses.dataclass(frozen=True, slots=True)
class Scan:
    """How far a record reads by the rules. "open": a quote is not closed on any line at hand;
    "broken": a quote stands where none may. `lines` counts those looked at, `quoted` holds the
    numbers of the cells that stand between quotes."""

    state: Literal["well", "open", "broken"]
    cells: list[str]
    lines: int
    quoted: frozenset[int] = frozenset()


class Grammar:
    """The rules of one dialect. Blanks around quotes are no part of a cell."""

    def __init__(self, delimiter: str, quote: str, escape: str) -> None:
        self.delimiter, self.quote, self.escape = delimiter, quote, escape
        gap, mark = re.escape(delimiter), re.escape(quote)
        blanks = "".join(sign for sign in " \t" if sign not in delimiter)
        pad = f"[{blanks}]*" if blanks else ""
        end = rf"(?:({gap})|(?=[\r\n]*\Z))"
        inside = _inside(mark, re.escape(escape))
        self._opening = re.compile(pad + mark if quote else r"(?!)")
        self._closing = re.compile(f"({inside}){mark}{pad}{end}", re.DOTALL)
        self._unclosed = re.compile(rf"{inside}\Z", re.DOTALL)
        self._plain = re.compile(f"({_outside(gap, mark)}){end}")
        self._escaped = re.compile(f"{re.escape(escape)}([{re.escape(escape)}{mark}])")

    def scan(self, lines: Sequence[str], at: int, most: int = 1) -> Scan:
        """Read the record that starts on line `at` (lines keep their ends), over `most` lines."""
        line, position, used = lines[at], 0, 1
        if not self.quote or self.quote not in line:
            return Scan("well", line.rstrip("\r\n").split(self.delimiter), 1)
        cells: list[str] = []
        quoted: list[int] = []
        while True:
            opening = self._opening.match(line, position)
            if opening:
                position, parts, size = opening.end(), [], 0
                while not (match := self._closing.match(line, position)):
                    size += len(line)
                    if size > MAX_RECORD_CHARS or not self._unclosed.match(line, position):
                        return Scan("broken", cells, used)
                    if used >= most or at + used >= len(lines):
                        return Scan("open", cells, used)
                    parts.append(line[position:])
                    line, position, used = lines[at + used], 0, used + 1
                quoted.append(len(cells))
                cells.append(self.unescape("".join(parts) + match[1]))
            else:
                match = self._plain.match(line, position)
                if not match:
                    return Scan("broken", cells, used)
                cells.append(match[1])
            position = match.end()
            if match[2] is None:
                return Scan("well", cells, used, frozenset(quoted))

    def unescape(self, content: str) -> str:
        """What is meant by the text between two quotes."""
        if self.escape and self.escape in content:
            content = self._escaped.sub(r"\1", content)
        return content.replace(self.quote * 2, self.quote)


@functools.lru_cache(maxsize=256)
def grammar(delimiter: str, quote: str, escape: str) -> Grammar:
    """The grammar of a dialect, compiled once."""
    return Grammar(delimiter, quote, escape)


def _inside(mark: str, escape: str) -> str:
    """Text between quotes. An apostrophe between two letters never ends it."""
    if not mark:
        return ""
    pairs = f"{mark}{mark}"
    if mark == "'":
        pairs += r"|(?<=\w)'(?=\w)"
    if escape:
        pairs += f"|{escape}."
    return f"[^{mark}{escape}]*(?:(?:{pairs})[^{mark}{escape}]*)*"


def _outside(gap: str, mark: str) -> str:
    """Text of a cell without quotes around it."""
    inner = "" if mark == "'" else mark
    first = f"(?!{mark})" if mark else ""
    if len(gap.replace("\\", "")) > 1:
        return rf"{first}(?:(?!{gap})[^{inner}\r\n])*"
    return rf"{first}[^{inner}{gap}\r\n]*"
