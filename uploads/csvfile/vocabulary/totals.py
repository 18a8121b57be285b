"""How a line of totals, or of page numbers, begins."""

from __future__ import annotations

import re

TOTAL_LINE = (
    r"(?i)^\W*(?:(?:sub|grand|zwischen|gesamt|sous|net|order|report|page|days?|daily|weekly|monthly)"
    r"[- ]?)?(?:totals?|totale|totales|totais|totali|totaux|totaal|summe|gesamt|gesamtsumme|tagessumme|insgesamt|summa"
    r"|suma|razem|celkem|subtotaal|yhteensä|i alt|ialt|összesen|mindösszesen|σύνολο|ukupno|skupaj"
    r"|합계|총계|الإجمالي|المجموع|tổng|tổng cộng|รวม|jumlah|итого|всего|toplam|合計|小計|總計"
    r"|总计|合计|小计|iš viso|viso|kopā|kokku|разом|общо|spolu|подитог|סה.כ|סך הכל|sum|ogolem|ogółem|soma|somme)"
    r"(?:$|[\s:：]|\b\W)"
    r"|^\W*(?i:page|seite|pagina|página|strona|strana|sida|side|страница)\s+\d+\W*(?:\w+\s+\d+)?\W*$"
)
_TOTAL_LINE = re.compile(TOTAL_LINE)


def says_total(cell: str) -> bool:
    return bool(_TOTAL_LINE.search(cell))
