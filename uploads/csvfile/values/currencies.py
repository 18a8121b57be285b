"""Which currency a cell, a column or a header states, as an ISO 4217 code."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import polars as pl

from uploads.csvfile.values.text import said

_CODES = """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN
    BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL
    GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF
    KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR
    MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
    SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU
    UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL
"""
CODES = frozenset(_CODES.split())

WORDS: dict[str, str] = {
    "€": "EUR", "euro": "EUR", "euros": "EUR", "евро": "EUR", "ユーロ": "EUR", "欧元": "EUR",
    "£": "GBP", "pound sterling": "GBP", "pounds sterling": "GBP", "british pound": "GBP",
    "us$": "USD", "u$s": "USD", "usd$": "USD", "us dollar": "USD", "us dollars": "USD",
    "u.s. dollar": "USD", "美元": "USD", "米ドル": "USD",
    "a$": "AUD", "au$": "AUD", "aud$": "AUD", "australian dollar": "AUD",
    "c$": "CAD", "ca$": "CAD", "cad$": "CAD", "cdn$": "CAD", "canadian dollar": "CAD",
    "nz$": "NZD", "hk$": "HKD", "nt$": "TWD", "s$": "SGD", "sg$": "SGD", "mx$": "MXN",
    "mex$": "MXN", "r$": "BRL", "real": "BRL", "reais": "BRL", "ar$": "ARS", "clp$": "CLP",
    "col$": "COP", "rd$": "DOP", "$u": "UYU", "s/": "PEN", "s/.": "PEN", "₡": "CRC", "gtq": "GTQ",
    "₹": "INR", "₺": "TRY", "tl": "TRY", "türk lirası": "TRY", "₽": "RUB", "₴": "UAH",
    "د.إ": "AED", "ر.س": "SAR", "ج.م": "EGP", "د.ك": "KWD", "ر.ق": "QAR", "د.ب": "BHD",
    "د.م": "MAD",
    "грн": "UAH", "₸": "KZT", "₾": "GEL", "₼": "AZN", "₩": "KRW", "원": "KRW", "円": "JPY",
    "日本円": "JPY", "人民币": "CNY", "rmb": "CNY", "cn¥": "CNY", "jp¥": "JPY", "₪": "ILS",
    "₫": "VND", "đ": "VND", "฿": "THB", "₱": "PHP", "₦": "NGN", "₵": "GHS", "gh₵": "GHS",
    "rm": "MYR", "rp": "IDR", "ksh": "KES", "r": "ZAR", "sfr": "CHF", "schweizer franken": "CHF",
    "zł": "PLN", "zl": "PLN", "zloty": "PLN", "złoty": "PLN", "kč": "CZK", "kc": "CZK",
    "akz": "AOA", "kz": "AOA", "ush": "UGX", "tsh": "TZS", "birr": "ETB", "tk": "BDT", "৳": "BDT",
    "gs": "PYG", "₲": "PYG", "mtn": "MZN", "frw": "RWF",
    "ft": "HUF", "forint": "HUF", "лв": "BGN", "kn": "HRK", "isk": "ISK",
}  # fmt: skip
"""Signs and words, in lower case and without a final dot, that mean one currency only."""

_UNDECIDED = r"""
    $ ¥ \ kr krona kronor kroner krone rs fr franc francs franken lei leu руб рублей рубль р
    元 圆 dollar dollars pound pounds peso pesos rupee rupees yuan yen dinar din dh bs q l usdt
    fcfa cfa
"""
UNDECIDED = frozenset(_UNDECIDED.split())
"""Signs and words of money that several countries use: they mark money and state no currency. In
the old Japanese and Korean encodings the sign of the yen and of the won is read as a backslash."""

_NOT_DAY_FIRST = """
    USD CAD PHP JPY CNY KRW KPW TWD KES GHS PAB BZD BSD BMD BBD KYD LRD XCD MNT IRR AFN
"""
DAY_FIRST = CODES - frozenset(_NOT_DAY_FIRST.split())
"""Currencies whose countries all write the day before the month where the year comes last."""

_NO_CENTS = r"""
    JPY KRW VND CLP ISK PYG XAF XOF XPF UGX RWF KMF GNF BIF DJF VUV ¥ \ 円 日本円 ₩ 원 ₫ đ
"""
NO_CENTS = frozenset(_NO_CENTS.split())
"""Codes and signs of money without cents; the yuan shares its sign and has two decimals at most."""

_PLAIN_WORDS = {"all", "bam", "cup", "gel", "lak", "mad", "mop", "pen", "sos", "top", "try"}
_HEADER_UNIT = re.compile(r"[\[(（【]\s*([^\])）】]{1,12}?)\s*[\])）】]")


@cache
def read_mark(text: str) -> str | None:
    """The code that a sign, code or word states; "" for money of no certain currency; else None."""
    word = " ".join(unicodedata.normalize("NFKC", text).lower().split()).rstrip(".")
    if word.upper() in CODES:
        return word.upper()
    if word in WORDS:
        return WORDS[word]
    if word in UNDECIDED:
        return ""
    return _doubled_mark(word)


def has_no_cents(mark: str) -> bool:
    return mark.upper() in NO_CENTS or mark in NO_CENTS


def _doubled_mark(word: str) -> str | None:
    """`usd $`, `$ usd`: a code beside a sign that fits any currency."""
    parts = word.replace("$", " $ ").split()
    codes = {part.upper() for part in parts if part.upper() in CODES}
    others = [part for part in parts if part.upper() not in CODES]
    return codes.pop() if len(codes) == 1 and others == ["$"] else None


@cache
def currency_in_header(header: str) -> str:
    """`Total (€)`, `Price USD`, `amount_eur`, `EUR`: the code stated there, or ""."""
    for unit in _HEADER_UNIT.findall(header):
        if mark := read_mark(unit):
            return mark
    found = {
        mark
        for word in re.split(r"[\s_()\[\]/:,;.]+", header)
        if (mark := _read_word(word, header))
    }
    return found.pop() if len(found) == 1 else ""


def _read_word(word: str, header: str) -> str:
    """A code or a sign within a header; `ALL` and `TRY` only where the rest is not in capitals."""
    if word.upper() in CODES:
        plain = word.lower() in _PLAIN_WORDS and not (word.isupper() and not header.isupper())
        return "" if plain else word.upper()
    return "" if word.isascii() and "$" not in word else WORDS.get(word.lower(), "")


def _read_cell(text: str) -> str | None:
    """`eur`, `€`, `US Dollar`, `Euro (EUR)`, `EUR - Euro`."""
    mark = read_mark(text)
    return mark if mark is not None else currency_in_header(text) or None


def convert_currencies(column: pl.Series) -> tuple[pl.Series, pl.Series]:
    """Codes of a currency column ("" where none is stated), and which cells are not a currency."""
    text = said(column)
    marks = {word: _read_cell(word) for word in text.drop_nulls().unique().to_list()}
    codes = text.replace_strict(
        list(marks), list(marks.values()), default=None, return_dtype=pl.String
    )
    return codes.fill_null(""), text.is_not_null() & codes.is_null()
