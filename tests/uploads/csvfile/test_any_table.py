"""Any table of sales, in any language, encoding, dialect, style of dates and of numbers, reads back
as itself, or is asked about."""

import csv
import datetime
import io
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from uploads.csvfile.service import CSVParserService

EXAMPLES = settings(
    max_examples=int(os.environ.get("FUZZ_EXAMPLES", "60")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
WESTERN = ["cp1252", "latin-1", "iso8859-15", "mac-roman", "cp850", "cp437"]


DAY_FIRST = ("%d/%m/%Y", "%d-%m-%Y", "%d/%m/%y", "%d/%m/%Y %H:%M")
MONTH_FIRST = ("%m/%d/%Y", "%m/%d/%y", "%m/%d/%Y %I:%M %p")


@dataclass(frozen=True)
class Language:
    """Header words for order, date, item, quantity, price and total; what is sold; encodings."""

    header: tuple[str, str, str, str, str, str]
    items: tuple[str, ...]
    legacy: tuple[str, ...]
    open_dates: tuple[str, ...] = DAY_FIRST
    """Styles of dates whose order of day and month the language leaves open, or decides."""


LANGUAGES = {
    "English": Language(
        ("Order number", "Date", "Product", "Quantity", "Unit price", "Total"),
        ("Mug, large", "Candle", 'Poster 24"', "Café au lait", "Tea; green"),
        ("cp1252", "latin-1", "mac-roman", "cp850"),
        open_dates=DAY_FIRST + MONTH_FIRST,
    ),
    "German": Language(
        ("Bestellnummer", "Datum", "Artikel", "Menge", "Einzelpreis", "Gesamtbetrag"),
        ("Brötchen", "Weißwurst", "Käse, jung", "Müsliriegel", "Öl"),
        tuple(WESTERN),
    ),
    "French": Language(
        ("N° commande", "Date", "Désignation", "Quantité", "Prix unitaire", "Montant total"),
        ("Crème brûlée", "Pâté", "Thé à la menthe", "Baguette", "Gâteau, grand"),
        ("cp1252", "latin-1", "mac-roman", "cp850"),
    ),
    "Spanish": Language(
        ("Nº pedido", "Fecha", "Artículo", "Cantidad", "Precio unitario", "Importe total"),
        ("Jamón", "Piña", "Café con leche", "Churros", "Turrón"),
        ("cp1252", "latin-1", "cp850"),
    ),
    "Italian": Language(
        ("Numero ordine", "Data", "Articolo", "Quantità", "Prezzo unitario", "Importo totale"),
        ("Caffè", "Tiramisù", "Pane", "Ragù", "Prosciutto"),
        ("cp1252", "latin-1", "cp850"),
    ),
    "Portuguese": Language(
        ("Número do pedido", "Data", "Descrição", "Quantidade", "Preço unitário", "Valor total"),
        ("Pão de queijo", "Pastéis", "Maçã", "Feijão", "Água"),
        ("cp1252", "latin-1", "cp850"),
    ),
    "Dutch": Language(
        ("Ordernummer", "Datum", "Artikel", "Aantal", "Prijs per stuk", "Totaalbedrag"),
        ("Stroopwafel", "Kaas", "Crème", "Brood", "Appelflap"),
        ("cp1252", "latin-1"),
    ),
    "Swedish": Language(
        ("Ordernummer", "Datum", "Artikel", "Antal", "Styckpris", "Totalbelopp"),
        ("Köttbullar", "Smör", "Räksmörgås", "Bröd", "Ål"),
        ("cp1252", "latin-1", "cp850"),
    ),
    "Polish": Language(
        ("Numer zamówienia", "Data", "Nazwa produktu", "Ilość", "Cena jednostkowa", "Wartość"),
        ("Żurek", "Pączek", "Gęś", "Śliwka", "Łosoś"),
        ("cp1250", "iso8859-2"),
    ),
    "Czech": Language(
        ("Číslo objednávky", "Datum", "Název zboží", "Množství", "Jednotková cena", "Celkem"),
        ("Knedlík", "Řízek", "Žebro", "Párek", "Chléb"),
        ("cp1250", "iso8859-2"),
    ),
    "Russian": Language(
        ("Номер заказа", "Дата", "Товар", "Количество", "Цена", "Сумма"),
        ("Борщ", "Пирожок", "Чай чёрный", "Хлеб", "Сырники"),
        ("cp1251",),
    ),
    "Turkish": Language(
        ("Sipariş no", "Tarih", "Ürün adı", "Miktar", "Birim fiyat", "Toplam tutar"),
        ("Çay", "Şeker", "Gözleme", "Simit", "Kayısı"),
        ("cp1254",),
    ),
    "Japanese": Language(
        ("注文番号", "日付", "商品名", "数量", "単価", "合計金額"),
        ("りんご", "お茶", "弁当", "表示用ソース", "醤油"),
        ("shift_jis",),
        open_dates=("%y/%m/%d",),
    ),
    "Chinese": Language(
        ("订单编号", "日期", "商品名称", "数量", "单价", "总金额"),
        ("苹果", "绿茶", "面包", "酱油", "杯子"),
        ("gb18030",),
        open_dates=("%y/%m/%d",),
    ),
}

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
PLAIN_DATES: list[Callable[[datetime.date], str]] = [
    lambda d: d.isoformat(),
    lambda d: f"{d} 09:05",
    lambda d: f"{d}T09:05:07",
    lambda d: d.strftime("%Y/%m/%d"),
    lambda d: d.strftime("%Y%m%d"),
    lambda d: d.strftime("%d.%m.%Y"),
    lambda d: d.strftime("%d.%m.%y"),
    lambda d: f"{d.day}.{d.month}.{d.year}",
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day:02}-{MONTHS[d.month - 1]}-{d.year % 100:02}",
    lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{d.year}年{d.month}月{d.day}日",
]
SIGNS = [("", "."), (",", "."), ("'", "."), ("", ","), (".", ","), (" ", ","), ("\xa0", ",")]
FRAMES = ["{}", "€ {}", "{} EUR", "{} €", "${}", "£{}", "{} zł", "{} Kč", "¥{}"]


@st.composite
def tables(draw):
    """Records with their header, the sales that are in them, and an encoding that has the words."""
    language = draw(st.sampled_from(list(LANGUAGES.values())))
    style = draw(st.sampled_from(PLAIN_DATES) | st.sampled_from(language.open_dates))
    dated = style if callable(style) else lambda day: day.strftime(style)
    american = style in MONTH_FIRST
    group, point = draw(st.sampled_from(SIGNS[:3] if american else SIGNS))
    frame = draw(st.sampled_from(["{}", "${}"] if american else FRAMES))

    def money(amount):
        digits = f"{amount:,.2f}".translate({ord(","): group, ord("."): point})
        return frame.format(digits)

    records, sales = [list(language.header)], []
    for number in range(draw(st.integers(3, 12))):
        day = draw(st.dates(datetime.date(2005, 1, 1), datetime.date(2026, 6, 30)))
        quantity = draw(st.integers(1, 40))
        price = draw(st.decimals("0.05", "2500", places=2))
        item = draw(st.sampled_from(language.items))
        order = f"B-{1000 + number}"
        records.append(
            [order, dated(day), item, str(quantity), money(price), money(quantity * price)]
        )
        sales.append((day, order, item, quantity, price, quantity * price))
    encoding = draw(st.sampled_from([*UNICODE, *language.legacy]))
    text = "".join(map("".join, records))
    return records, sales, encoding if _tells(encoding, text) else "utf-8"


def _tells(encoding: str, text: str) -> bool:
    """Whether it has these letters, and an old one enough of them to be known by."""
    letters = {letter for letter in text if not letter.isascii()}
    if encoding not in UNICODE and 0 < len(letters) < 3:
        return False
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def written(records: list[list[str]], delimiter: str, quoting: Literal[0, 1, 2], end: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator=end)
    writer.writerows(records)
    return out.getvalue()


@EXAMPLES
@given(
    tables(),
    st.sampled_from(",;\t|:^"),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_a_table_of_sales_reads_back_as_itself_or_is_asked_about(table, delimiter, quoting, end):
    records, sales, encoding = table
    content = written(records, delimiter, quoting, end).encode(encoding)
    reading = CSVParserService().read(io.BytesIO(content))
    if reading.outcome == "question":
        return
    assert reading.outcome == "import", reading.refusal
    fields = ("sold_on", "order_number", "product", "quantity", "unit_price", "total")
    found = [row for part in reading.segments() for row in part.sales.select(*fields).iter_rows()]
    assert found == sales


def test_the_sign_of_the_yen_in_its_old_encoding_is_no_backslash():
    records = [
        ["注文番号", "日付", "商品名", "数量", "単価", "合計金額"],
        ["B-1", "2026/03/13", "表示用ソース", "2", "¥1,200", "¥2,400"],
        ["B-2", "2026/03/14", "お茶", "1", "¥800", "¥800"],
    ]
    content = written(records, ",", csv.QUOTE_MINIMAL, "\n").encode("shift_jis")
    reading = CSVParserService().read(io.BytesIO(content))
    totals = [total for part in reading.segments() for total in part.sales["total"]]
    assert totals == [2400, 800]
