"""Which of the encodings from before Unicode a text is in.

"It decodes without error" proves next to nothing here, so each candidate is judged by what comes
out: letters of one language, in words whose case makes sense, and header words that are known.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence

from uploads.csvfile.vocabulary.header_languages import known_count

_SAMPLE_BYTES = 8 * 1024
_KNOWN_WORD = 2.0
_SYMBOLS = "€£¥§©®™°²³½¼¾·•–—…‘’“”„«»‚ºª×µ¿¡\xa0`´"

_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
_FREQUENT = frozenset("äöüßéèáíóñçоеаинтсрвлαοιετσνηυρίάόήέ")

_LANGUAGES = {
    "western": ("äöüß", "éèêëàâçîïôûùœæ", "áéíóúüñ", "àèéìòù", "ãõáàâçéêíóôú", "åäöéæø", "éëïóöü"),
    "central": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćšžđ"),
    "turkish": ("çğışöüâîû",),
    "cyrillic": (_CYRILLIC, "абвгдежзийклмнопрстуфхцчшщьюяіїєґ"),
    "greek": ("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ",),
}
_SINGLE_BYTE = (
    ("cp1252", "western"),
    ("cp1250", "central"),
    ("cp1251", "cyrillic"),
    ("cp1254", "turkish"),
    ("iso8859-2", "central"),
    ("iso8859-15", "western"),
    ("cp850", "western"),
    ("cp437", "western"),
    ("mac-roman", "western"),
    ("koi8-r", "cyrillic"),
    ("cp866", "cyrillic"),
    ("cp1253", "greek"),
    ("cp852", "central"),
)
"""Codecs and the group of languages they are for, likelier ones first."""

_COMMON_CHINESE = frozenset(
    "的一是不了在人有我他这中大来上个国和地到说时要就出会可也你对生能而子那得于着下自之年过发后"
    "作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开"
    "但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最"
    "重并物手应战向头文体政美相见被利什二等产新己制身果加西斯月话合回特代内信表化老给世位次度门"
    "商品订单号数量金额价格期客户名称编总付款状态元店铺茶咖啡杯寄買賣訂單號數額價戶稱總這個來時"
    "國會說對發後們還沒過樣開從實點業將兩間問應體見產長書電話車門東馬張"
)
_COMMON_KOREAN = frozenset(
    "이다는에을를의가고하지사대한기서도로리어시정부자수인주문상품금액날짜량객일은과나라마보스아장전제"
    "해그조구비여연우원위유용동명문성세소선신방경공관국만면모물미바반분"
)


@dataclasses.dataclass(frozen=True, slots=True)
class _Candidate:
    codec: str
    judge: Callable[[str], float]


def detect_legacy(lines: Sequence[bytes]) -> str:
    """The codec for text whose lines with bytes beyond ASCII are `lines`, in the file's order."""
    sample = b"\n".join(lines)[:_SAMPLE_BYTES]
    best, most = "cp1252", float("-inf")
    for candidate in _CANDIDATES:
        text = _decoded(sample, candidate.codec)
        if text is not None:
            score = candidate.judge(text) + _KNOWN_WORD * _words(text)
            if score > most + 0.01:
                best, most = candidate.codec, score
    return best


def _decoded(sample: bytes, codec: str) -> str | None:
    """The sample as text; None where it cannot be in that encoding but for a cut at its end."""
    for cut in range(4):
        try:
            return sample[: len(sample) - cut].decode(codec)
        except UnicodeDecodeError as error:
            if error.end < len(sample) - cut - 4:
                return None
    return None


def _words(text: str) -> float:
    """The share of known header words among cells beyond ASCII in the best of the first lines."""
    shares = [0.0]
    for line in text.split("\n")[:20]:
        cells = [cell for cell in re.split(r'[,;:^\t|"]+', line) if not cell.isascii()]
        if cells:
            shares.append(known_count(cells) / len(cells))
    return max(shares)


def _alphabetic(letters: str) -> Callable[[str], float]:
    """A judge of texts in the languages of a group: the average over all signs beyond ASCII
    of what each says for (up to 1) or against one of the languages."""
    languages = [frozenset(language + language.upper()) for language in _LANGUAGES[letters]]

    def judge(text: str) -> float:
        signs = list(re.finditer(r"[^\x00-\x7f]", text))
        return max(
            sum(_fits(text, match.start(), language) for match in signs) / max(1, len(signs))
            for language in languages
        )

    return judge


def _fits(text: str, at: int, language: frozenset[str]) -> float:
    sign, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if sign.isalpha():
        if (sign.isupper() and before.islower()) or _mixes_scripts(sign, before + after):
            return -2.0
        if sign not in language:
            return -1.0
        usual = 1.0 if sign.lower() in _FREQUENT else 0.9
        return usual if before.isalpha() or after.isalpha() else 0.3
    if sign not in _SYMBOLS:
        return -2.0
    if before.isalpha() and after.isalpha() and sign not in "’´`·":
        return -2.0
    return 0.5


def _mixes_scripts(sign: str, neighbours: str) -> bool:
    """Whether a Greek or Cyrillic letter stands in a Latin word."""
    return sign >= "\u0370" and any(other.isascii() and other.isalpha() for other in neighbours)


def _ideographic(common: Callable[[str], float]) -> Callable[[str], float]:
    """A judge of East Asian texts; a sign alone between Latin letters is an accented letter."""

    def judge(text: str) -> float:
        signs = list(re.finditer(r"[^\x00-\x7f]", text))
        lonely = sum(1 for _ in re.finditer(r"[A-Za-z][^\x00-\x7f][A-Za-z]?", text))
        total = sum(common(match[0]) for match in signs) - 3.0 * lonely
        return total / max(1, len(signs))

    return judge


def _chinese(codec: str, last_common_lead: int) -> Callable[[str], float]:
    def common(sign: str) -> float:
        if sign in _COMMON_CHINESE:
            return 1.3
        if not "\u4e00" <= sign <= "\u9fff":
            return 0.4 if "\u3000" <= sign <= "\u303f" or "\uff00" <= sign <= "\uff5e" else -1.0
        encoded = sign.encode(codec, "replace")
        return 0.6 if encoded[0] <= last_common_lead and len(encoded) == 2 else -0.5

    return common


def _japanese(sign: str) -> float:
    if "\u3041" <= sign <= "\u30ff":
        return 1.2
    if "\uff61" <= sign <= "\uff9f":
        return -0.5
    if "\u4e00" <= sign <= "\u9fff":
        return 0.6 if sign.encode("cp932", "replace")[0] <= 0x97 else -0.3
    return 0.4 if "\u3000" <= sign <= "\u303f" or "\uff00" <= sign <= "\uff5e" else -1.0


def _korean(sign: str) -> float:
    if sign in _COMMON_KOREAN:
        return 1.3
    return 0.7 if "\uac00" <= sign <= "\ud7a3" else -0.5


_CANDIDATES = (
    *(_Candidate(codec, _alphabetic(group)) for codec, group in _SINGLE_BYTE),
    _Candidate("cp932", _ideographic(_japanese)),
    _Candidate("euc-jp", _ideographic(_japanese)),
    _Candidate("gb18030", _ideographic(_chinese("gb2312", 0xD7))),
    _Candidate("big5", _ideographic(_chinese("big5", 0xC6))),
    _Candidate("cp949", _ideographic(_korean)),
)
