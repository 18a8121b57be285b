"""The header of a table: found among the first records by its words, or by what stands below."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from collections import Counter
from collections.abc import Sequence

from uploads.csvfile.table.merged import parted
from uploads.csvfile.vocabulary.header_languages import known_count
from uploads.csvfile.vocabulary.headers import key, meanings_of

SEARCHED_RECORDS = 60

_TYPED = re.compile(
    r"[-+(]?\W{0,3}\d[\d.,'’\s]*\W{0,3}[a-z€$%]{0,4}\)?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*|\S+@\S+\.\S+",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
_UNIT = re.compile(
    r"[(\[].{1,12}[)\]]|[€$£%#]|[A-Z]{3}|pcs|kg|text|date|number|string", re.IGNORECASE
)

Cells = Sequence[str | None]


@dataclasses.dataclass(frozen=True, slots=True)
class Header:
    """The names of the columns, unique and never empty; the line on which they stand (None where
    the file has none); how many records stand before the first one of the table; and the texts
    above the header."""

    names: tuple[str, ...]
    line: int | None
    first: int
    titles: tuple[str, ...] = ()
    named: int = 0
    cells: tuple[str, ...] = ()

    @property
    def signature(self) -> str:
        """The same for every file with these columns, whatever stands above them."""
        plain = "\x1f".join(key(name) or name for name in self.names)
        return hashlib.sha256(plain.encode()).hexdigest()[:32]


def find_header(rows: Sequence[Cells], lines: Sequence[int]) -> Header | None:
    """The header among a file's first records; None where they hold no table at all."""
    texts = [[(cell or "").strip() for cell in row] for row in rows[:SEARCHED_RECORDS]]
    if not any(map(any, texts)):
        return None
    place = _by_words(texts)
    if place is None:
        place = _by_shape(texts)
    if place is None:
        return _without_header(texts)
    height, cells = _whole_header(texts, place)
    top = place if height >= 0 else place - 1
    titles = tuple(cell for row in texts[:top] for cell in row if cell)
    below = place + max(height, 0) + 1
    cells = parted([*_trimmed(cells)], rows[below:]) if height == 0 else cells
    width = _width(rows[below:SEARCHED_RECORDS], len(_trimmed(cells)))
    names = _unique([*cells, *[""] * width][:width])
    return Header(names, lines[top], below, titles, len(_trimmed(cells)), tuple(cells[:width]))


def is_header_row(row: Cells) -> bool:
    """Whether a record within a table names columns: three words at least, and hardly another;
    beside that of a date, another one where nothing has a digit."""
    filled = [text for cell in row if (text := (cell or "").strip())]
    dated = any(m.kind.startswith("date") for cell in filled for m in meanings_of(cell)[1])
    known = known_count(filled)
    dateless = dated and known > 1 and not any(map(str.isdigit, "".join(filled)))
    return len(filled) >= 3 and (known * 3 >= len(filled) * 2 or dateless)


def _by_words(texts: list[list[str]]) -> int | None:
    """The record with the most header words: two at least, or one of at most three cells."""
    best, most = None, 0.0
    for place, row in enumerate(texts):
        if best is not None and _stands_above_a_table(texts, best, place):
            break
        filled = [cell for cell in row if cell]
        known = known_count(filled)
        typed = sum(bool(_TYPED.fullmatch(cell)) for cell in filled)
        needed = 2 if len(filled) > 3 else 1
        if len(filled) < 2 or known < needed or typed * 4 > len(filled):
            continue
        score = known - typed - 0.01 * place
        if known * 4 >= len(filled) and score > most + 0.5:
            best, most = place, score
    return best


def _stands_above_a_table(texts: list[list[str]], header: int, end: int) -> bool:
    """Whether at least three records of dated values, as wide as the header, stand between it and
    `end`: what comes then is another table, however well its header is known."""
    width = len(_trimmed(texts[header]))
    dated = [
        any(_DATE.match(cell) for cell in row)
        for row in texts[header + 1 : end]
        if len(_trimmed(row)) == width
    ]
    return sum(dated) >= 3


def _by_shape(texts: list[list[str]]) -> int | None:
    """A record of texts, all different, above records of the same width that hold values."""
    width = Counter(len(_trimmed(row)) for row in texts if any(row)).most_common(1)[0][0]
    for place, row in enumerate(texts[:-1]):
        filled = [cell for cell in row if cell]
        if len(filled) < max(2, width - 1) or any(_TYPED.fullmatch(cell) for cell in filled):
            continue
        below = [cell for cells in texts[place + 1 : place + 6] for cell in cells]
        typed = sum(bool(_TYPED.fullmatch(cell)) for cell in below)
        if len(set(filled)) == len(filled) and typed >= 2:
            return place
    return None


def _without_header(texts: list[list[str]]) -> Header | None:
    """A table that starts at once, with its values."""
    width = Counter(len(_trimmed(row)) for row in texts if any(row)).most_common(1)[0][0]
    for place, row in enumerate(texts):
        typed = sum(bool(_TYPED.fullmatch(cell)) for cell in row)
        if len(_trimmed(row)) >= max(2, width - 1) and typed >= 2:
            titles = tuple(cell for above in texts[:place] for cell in above if cell)
            return Header(_unique([""] * width), None, place, titles)
    return None


def _whole_header(texts: list[list[str]], place: int) -> tuple[int, list[str]]:
    """A header that goes over two records: -1 with the one above, 1 with the one below, else 0."""
    cells = texts[place]
    if place + 1 < len(texts) and _is_part(texts[place + 1], cells):
        joined = _joined(cells, texts[place + 1], spread=True)
        if known_count(joined) > known_count(cells):
            return 1, joined
        if all(_UNIT.fullmatch(cell) for cell in texts[place + 1] if cell):
            return 1, _joined(cells, texts[place + 1], spread=False)
    if place and _is_part(texts[place - 1], cells):
        above = texts[place - 1]
        joined = _joined(above, cells, spread=True)
        merged = "" in above and known_count(joined) == len(joined)
        gaps = cells.count("") + len(cells) - len(set(cells))
        plain = _joined(above, cells, spread=False)
        if known_count(plain) > known_count(cells):
            return -1, plain
        mostly = known_count(joined) > len(joined) // 2
        if known_count(joined) > known_count(cells) or merged or (gaps and mostly):
            return -1, joined
    return 0, cells


def _is_part(row: list[str], beside: list[str]) -> bool:
    filled = [cell for cell in row if cell]
    return (
        len(filled) >= 2
        and len(_trimmed(row)) <= len(beside)
        and not any(_TYPED.fullmatch(cell) for cell in filled)
        and all(len(cell) <= 40 for cell in filled)
    )


def _joined(above: list[str], below: list[str], *, spread: bool) -> list[str]:
    """Names from two records; with `spread` a name above several columns stands for each."""
    joined, group = [], ""
    for at in range(max(len(above), len(below))):
        over = above[at] if at < len(above) else ""
        under = below[at] if at < len(below) else ""
        group = over or (group if spread else "")
        joined.append(f"{group} {under}".strip())
    return joined


def _trimmed(cells: Sequence[str]) -> Sequence[str]:
    end = len(cells)
    while end and not cells[end - 1]:
        end -= 1
    return cells[:end]


def _width(below: Sequence[Cells], named: int) -> int:
    """The number of columns: more than are named where most records are wider than the header, and
    hardly any ends just where the header does, which would show that the others are shifted."""
    ends = [len(_trimmed([(cell or "").strip() for cell in row])) for row in below]
    widths = Counter(end for end in ends if end)
    if not widths:
        return named
    wider = sum(times for width, times in widths.items() if width > named)
    full = zip(below, ends, strict=True)
    exact = sum(end == named == sum(cell is not None for cell in row) for row, end in full)
    return max(widths) if wider > max(sum(widths.values()) / 2, exact * _SHIFTED) else named


_SHIFTED = 10


def _unique(names: Sequence[str]) -> tuple[str, ...]:
    """Names as they stand, without line breaks; `Column 3` for none, `Total (2)` for a second."""
    seen: Counter[str] = Counter()
    unique = []
    for at, name in enumerate(names, start=1):
        plain = " ".join(name.split()) or f"Column {at}"
        seen[plain] += 1
        unique.append(plain if seen[plain] == 1 else f"{plain} ({seen[plain]})")
    return tuple(unique)
