"""What a header names: its words looked up, whatever their case, accents, brackets and order."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple, Self

from uploads.csvfile.vocabulary.endings import ending, rated_tax, sending, total_of
from uploads.csvfile.vocabulary.languages import LANGUAGES
from uploads.csvfile.vocabulary.meanings import Dictionary, Meaning
from uploads.csvfile.vocabulary.parts import (
    CENTS,
    LINE,
    NEUTRAL,
    OF,
    OF_WHOLE,
    ORDER,
    PACKS,
    PER,
    SEVERAL,
    TAX_CLAUSE,
    TAX_FIRST,
    WHOLE,
)
from uploads.csvfile.vocabulary.short_forms import SHORT_FOR

_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "ı": "i", "đ": "d", "æ": "ae", "œ": "oe", "№": "no", "#": " number "}
)
_LONGEST = 120
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PARTS = re.compile(r"\s*[,/|;]\s*|\s+[-–:]\s+")
_TAXED = frozenset({"line_total", "total", "amount", "subtotal", "gross", "net", "net_sales"})
_LATIN = re.compile(r"[A-Za-z]")
_BRACKETS = re.compile(r"[(\[{（【].*?[)\]}）】]")


class Word(NamedTuple):
    """What a header is: the kind of column, how usual the word is for it (0 the most), the level
    its money is of ("line", "order" or ""), and the languages that have the word."""

    kind: str
    rank: int
    level: str
    languages: frozenset[str]

    @classmethod
    def proven(cls, kind: str, level: str = "") -> Self:
        """What rows say of a column whose header says nothing: behind every word."""
        return cls(kind, 90, level, frozenset())


@lru_cache(maxsize=4096)
def key(text: str) -> str:
    """A header without case, accents, signs and camel case: `*InvoiceDate` is `invoice date`."""
    parted = _CAMEL.sub(" ", text.strip())
    folded = parted.casefold().translate(_PLAIN)
    bare = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[\W_]+", " ", bare).split())


@cache
def _dictionaries() -> tuple[Dictionary, Dictionary]:
    """(phrases as they stand, the same without small words or without blanks)."""
    exact: Dictionary = {}
    loose: Dictionary = {}
    for language, words in LANGUAGES.items():
        for line in words.strip().splitlines():
            kind, _, phrases = line.partition(":")
            for rank, phrase in enumerate(map(key, phrases.split("|"))):
                meaning = Meaning(kind, rank, language)
                _enter(exact, phrase, meaning)
                _enter(loose, _short(phrase), meaning)
                _enter(loose, phrase.replace(" ", ""), meaning)
    return exact, loose


def _enter(dictionary: Dictionary, phrase: str, meaning: Meaning) -> None:
    known = dictionary.setdefault(phrase, [])
    if phrase and meaning.language not in {other.language for other in known}:
        known.append(meaning)


def _short(phrase: str) -> str:
    return " ".join(token for token in phrase.split() if token not in NEUTRAL)


@lru_cache(maxsize=8192)
def meanings_of(header: str) -> tuple[str, tuple[Meaning, ...]]:
    """(the level that its words show, the meanings), for one header."""
    if len(header) > _LONGEST:
        return "", ()
    exact, loose = _dictionaries()
    whole, bare = key(header), key(_BRACKETS.sub(" ", header))
    shorts = (_short(whole), _short(bare))
    squeezed = whole.replace(" ", "")
    if whole not in exact and whole != bare and (told := _taxed(whole)):
        return told
    tries = [(exact, form) for form in (whole, bare, *shorts)]
    tries += [(loose, form) for form in (*shorts, squeezed, squeezed.rstrip("0123456789"))]
    for dictionary, form in tries:
        if found := dictionary.get(form):
            return _level(whole), tuple(found)
    if (owned := OF.search(whole)) and owned.start():
        level = "line" if owned["line"] else "order" if owned["order"] else ""
        return level, meanings_of(whole[: owned.start()])[1]
    level, meanings = _stripped(shorts[1])
    if meanings:
        return level, meanings
    if (spelled := _spelled(whole)) != whole:
        return meanings_of(spelled)
    return (
        _taxed(whole)
        or _without_cents(whole)
        or sending(shorts[1])
        or _per_piece(bare)
        or rated_tax(bare, exact)
        or ending(shorts[1], exact)
        or total_of(shorts[1], exact)
        or _first_part(header)
        or _bracketed(header)
    )


def tells_cents(header: str) -> bool:
    """`total_cents`, `Amount (pence)`, and not `Per cent`."""
    form = key(header)
    return bool(CENTS.search(form)) and "per" not in form.split()


def _without_cents(form: str) -> tuple[str, tuple[Meaning, ...]] | None:
    rest = CENTS.sub("", form).strip() if tells_cents(form) else ""
    return meanings_of(rest) if rest else None


def _per_piece(form: str) -> tuple[str, tuple[Meaning, ...]] | None:
    """`Price per litre`, `Precio por kilo`: that of one of whatever is counted."""
    parts = PER.split(form)
    if len(parts) != 2 or len(parts[1].split()) > 2:
        return None
    level, meanings = meanings_of(parts[0])
    each = [m._replace(kind="unit_price") for m in meanings if m.kind in {"price", "unit_price"}]
    return (level, tuple(each)) if each else None


def _spelled(form: str) -> str:
    """`disc amt` is `discount amount`."""
    return " ".join(SHORT_FOR.get(token, token) for token in form.split())


def _stripped(form: str) -> tuple[str, tuple[Meaning, ...]]:
    """`Item Unit Price`: the meaning without a first word that only says whose price it is.
    `Totaal bestelling`, `Totale articoli`: without a last one."""
    known, words, seen = _dictionaries()[0], form.split(), set[str]()
    if len(words) > 1 and words[-1] in WHOLE and (found := known.get(" ".join(words[:-1]))):
        return "order", tuple(m for m in found if m.kind in OF_WHOLE)
    while len(words) > 1 and words[0] in {*LINE, *ORDER}:
        seen.add(words.pop(0))
        rest = " ".join(words)
        if rest in known:
            return "line" if seen & set(LINE) else "order", tuple(known[rest])
    return "", ()


def _taxed(form: str) -> tuple[str, tuple[Meaning, ...]] | None:
    """`Regeltotaal incl. btw`: an amount that says whether tax is in it."""
    if first := TAX_FIRST.match(form):
        amount, without = first["amount"], first["out"]
    elif (found := TAX_CLAUSE.search(form)) and found.start():
        amount, without = form[: found.start()].strip(), found["out"] or found["before"]
    else:
        return None
    level, meanings = meanings_of(amount)
    told = "net_sales" if without else "gross"
    of_tax = [m._replace(kind=told) if m.kind in _TAXED else m for m in meanings]
    return (level, tuple(of_tax)) if of_tax else None


def _first_part(header: str) -> tuple[str, tuple[Meaning, ...]] | None:
    """`Item, colour`, `Price/kg`: what the first words name, but for `Units/case`."""
    parts = _PARTS.split(header.strip(), maxsplit=1)
    if len(parts) != 2 or not parts[0].strip() or {*key(parts[1]).split()} & PACKS:
        return None
    return meanings_of(parts[0])


def _bracketed(header: str) -> tuple[str, tuple[Meaning, ...]]:
    """`옵션판매가(판매단가)`: where the first words say nothing, the plain ones in brackets;
    in Latin letters those name a unit, as in `Duration (nights)`."""
    if _LATIN.search(header):
        return "", ()
    inside = [found.strip("()[]{}（）【】") for found in _BRACKETS.findall(header)]
    found = [told for text in inside if (told := meanings_of(text))[1]]
    return found[0] if len(found) == 1 else ("", ())


def whose(header: str) -> str:
    """The level that one of its words names, wherever it stands: `Total order net price`."""
    words = {*key(header).split()}
    return "" if words & {*LINE} else "order" if words & {"order", *WHOLE} else ""


def _level(form: str) -> str:
    tokens = form.split() or [""]
    if tokens[0] in LINE and tokens[0] not in SEVERAL and len(tokens) > 1:
        return "line"
    return "order" if tokens[0] in {"order", "invoice", "bestellung", "pedido"} else ""
