"""Words of dates in many languages, as data: months, weekdays, small words, orders of languages."""

from __future__ import annotations

import unicodedata

_MONTHS = {
    "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
    "september|sept|sep october|oct november|nov december|dec",
    "de": "januar|jan|jänner|jän februar|feb|feber märz|maerz|mär|mrz april|apr mai juni|jun "
    "juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez",
    "fr": "janvier|janv|jan février|févr|fév mars avril|avr mai juin juillet|juil août|aoû "
    "septembre|sept octobre|oct novembre|nov décembre|déc",
    "es": "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago "
    "septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic",
    "it": "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug "
    "agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic",
    "pt": "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago "
    "setembro|set outubro|out novembro|nov dezembro|dez",
    "nl": "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug "
    "september|sep oktober|okt november|nov december|dec",
    "pl": "stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj "
    "czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz "
    "października|październik|paź listopada|listopad|lis grudnia|grudzień|gru",
    "cs": "ledna|leden|led února|únor|úno března|březen|bře dubna|duben|dub května|květen|kvě "
    "června|červen|čvn července|červenec|čvc srpna|srpen|srp září|zář října|říjen|říj "
    "listopadu|listopad|lis prosince|prosinec|pro",
    "sv": "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug "
    "september|sep oktober|okt november|nov december|dec",
    "da": "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug "
    "september|sep oktober|okt november|nov december|dec",
    "no": "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug "
    "september|sep oktober|okt november|nov desember|des",
    "fi": "tammikuuta|tammi helmikuuta|helmi maaliskuuta|maalis huhtikuuta|huhti "
    "toukokuuta|touko kesäkuuta|kesä heinäkuuta|heinä elokuuta|elo syyskuuta|syys "
    "lokakuuta|loka marraskuuta|marras joulukuuta|joulu",
    "ru": "января|январь|янв февраля|февраль|фев|февр марта|март|мар апреля|апрель|апр мая|май "
    "июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент "
    "октября|октябрь|окт ноября|ноябрь|ноя|нояб декабря|декабрь|дек",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "tr": "ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu "
    "eylül|eyl ekim|eki kasım|kas aralık|ara",
    "ro": "ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug "
    "septembrie|sept octombrie|oct noiembrie|noi decembrie|dec",
    "hu": "január|jan február|febr március|márc április|ápr május|máj június|jún július|júl "
    "augusztus|aug szeptember|szept október|okt november|nov december|dec",
}  # fmt: skip

_WEEKDAYS = {
    "en": "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday "
    "sat sunday sun",
    "de": "montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa "
    "sonntag so",
    "fr": "lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim",
    "es": "lunes lun martes mar miércoles mié jueves jue viernes vie sábado sáb domingo dom",
    "it": "lunedì lun martedì mar mercoledì mer giovedì gio venerdì ven sabato sab domenica dom",
    "pt": "segunda seg terça ter quarta qua quinta qui sexta sex sábado sáb domingo dom",
    "nl": "maandag ma dinsdag di woensdag wo donderdag do vrijdag vr zaterdag za zondag zo",
    "pl": "poniedziałek pon pn wtorek wt środa śr czwartek czw piątek pt sobota sob niedziela ndz",
    "cs": "pondělí po úterý út středa st čtvrtek čt pátek pá sobota so neděle ne",
    "sv": "måndag mån tisdag tis onsdag ons torsdag tors tor fredag fre lördag lör söndag sön",
    "ru": "понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс",
    "tr": "pazartesi pzt salı sal çarşamba çar perşembe per cuma cum cumartesi cmt pazar paz",
}

_SMALL_WORDS = {
    "en": "the of at st nd rd th",
    "de": "den der dem am um uhr",
    "fr": "le du à er h",
    "es": "de del el a las h hs hrs",
    "it": "il alle ore",
    "pt": "às as feira",
    "nl": "om op",
    "sv": "den kl klo",
    "pl": "r roku godz",
    "ru": "г года в",
}


def key(word: str) -> str:
    """A word without case, accents and final dot, as the tables have it."""
    plain = unicodedata.normalize("NFKD", word.casefold().replace("ı", "i").replace("ł", "l"))
    return "".join(char for char in plain if not unicodedata.combining(char)).rstrip(".")


def _words(table: dict[str, str]) -> set[str]:
    return {key(word) for line in table.values() for word in line.split()}


MONTHS: dict[str, int] = {
    key(word): number
    for line in _MONTHS.values()
    for number, spellings in enumerate(line.split(), start=1)
    for word in spellings.split("|")
}
"""Month names and their abbreviations, as `key` writes them, to 1..12."""

IGNORED = frozenset((_words(_WEEKDAYS) | _words(_SMALL_WORDS)) - MONTHS.keys())
"""Weekdays, ordinal endings and small words that a date may carry."""

DAY_FIRST_LANGUAGES = frozenset(_MONTHS) - {"en", "hu"} | {
    "sk",
    "hr",
    "el",
    "ar",
    "he",
    "id",
    "vi",
    "th",
    "lv",
    "et",
}
"""Languages (ISO 639-1) that write the day before the month where the year comes last."""

YEAR_FIRST_LANGUAGES = frozenset({"ja", "zh", "ko", "hu", "lt"})
"""Languages that put even a two-digit year first."""

ENGLISH_MONTHS = [spellings.split("|")[0].title() for spellings in _MONTHS["en"].split()]
