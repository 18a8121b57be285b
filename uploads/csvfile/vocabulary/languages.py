"""The languages whose header words are known, the most usual first."""

from __future__ import annotations

from uploads.csvfile.vocabulary import (
    asian,
    baltic,
    eastern,
    english,
    germanic,
    iberian,
    nordic,
    romance,
    semitic,
    slavic,
    southern,
)
from uploads.csvfile.vocabulary.contacts import CONTACTS

_WORDS: dict[str, str] = {
    "en": english.WORDS,
    "de": germanic.GERMAN,
    "fr": romance.FRENCH,
    "es": iberian.SPANISH,
    "it": romance.ITALIAN,
    "pt": iberian.PORTUGUESE,
    "nl": germanic.DUTCH,
    "pl": slavic.POLISH,
    "cs": slavic.CZECH,
    "sv": nordic.SWEDISH,
    "da": nordic.DANISH,
    "fi": nordic.FINNISH,
    "ru": slavic.RUSSIAN,
    "tr": asian.TURKISH,
    "ja": asian.JAPANESE,
    "zh": asian.CHINESE,
    "ko": southern.KOREAN,
    "hu": eastern.HUNGARIAN,
    "ro": eastern.ROMANIAN,
    "el": eastern.GREEK,
    "hr": eastern.CROATIAN,
    "id": southern.INDONESIAN,
    "vi": southern.VIETNAMESE,
    "th": southern.THAI,
    "ar": semitic.ARABIC,
    "he": semitic.HEBREW,
    "lt": baltic.LITHUANIAN,
    "lv": baltic.LATVIAN,
    "et": baltic.ESTONIAN,
}
LANGUAGES = {name: f"{words}\ncontact: {CONTACTS[name]}" for name, words in _WORDS.items()}
"""For each language lines of `kind: phrase | phrase`, the most usual phrase first."""
