import io

import pytest

from uploads.csvfile import encoding

TEXTS = {
    "german": "Datum;Artikel;Menge;Straße\n01.03.2026;Müsli groß;2;Königsweg 3\n",
    "french": "Date;Libellé;Quantité\n01/03/2026;Café crème;2\n",
    "swedish": "Datum;Antal;Belopp;Kund\n1;2;Köttbullar;Åsa Öberg\n",
    "polish": "Data;Ilość;Wartość;Zamówienie\n1;Łódź;źdźbło;Świeca\n",
    "czech": "Datum;Množství;Částka;Zákazník\n1;Příliš žluťoučký kůň;Dvořák;ěščř\n",
    "turkish": "Tarih;Müşteri;Ürün;Sipariş\n1;Işık;Şeker;Çiğdem\n",
    "russian": "Дата;Товар;Количество;Цена\n1;Чай зелёный;2;Москва\n",
    "japanese": "注文番号,注文日,商品名,数量\n1,2026,表示ソース,コーヒー豆\n",
    "simplified": "订单号,日期,商品名称,数量\n1,2026,绿茶杯,咖啡\n",
    "traditional": "訂單編號,日期,商品名稱,數量\n1,2026,綠茶,咖啡杯\n",
    "korean": "주문번호,날짜,상품명,수량\n1,2026,녹차,커피잔\n",
}
CODECS = {
    "german": "cp1252 iso8859-1 iso8859-15 mac-roman cp437 cp850 cp1250 iso8859-2 cp1254",
    "french": "cp1252 iso8859-1 mac-roman cp850",
    "swedish": "cp1252 iso8859-1 mac-roman cp437 cp850",
    "polish": "cp1250 iso8859-2",
    "czech": "cp1250 iso8859-2",
    "turkish": "cp1254",
    "russian": "cp1251 koi8-r cp866",
    "japanese": "shift_jis euc-jp",
    "simplified": "gb18030 gb2312",
    "traditional": "big5",
    "korean": "euc-kr",
}
WIDE = "utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32 utf-32-le"


def decoded(content: bytes) -> str:
    source = io.BytesIO(content)
    return b"".join(encoding.utf8_blocks(source, encoding.detect(source))).decode()


@pytest.mark.parametrize(
    ("language", "codec"),
    [(language, codec) for language in TEXTS for codec in f"{CODECS[language]} {WIDE}".split()],
)
def test_text_in_any_usual_encoding_reads_as_itself(language, codec):
    assert decoded(TEXTS[language].encode(codec)) == TEXTS[language]


@pytest.mark.parametrize("delimiter", ",;\t|:^")
def test_known_header_words_settle_an_encoding_whatever_stands_between_them(delimiter):
    text = f"Sipariş no{delimiter}Tarih{delimiter}Ürün adı\n1{delimiter}2{delimiter}Çay\n"
    assert decoded(text.encode("cp1254")) == text


def test_one_stray_byte_does_not_change_the_encoding_of_the_rest():
    source = io.BytesIO("Café\nTee\nKäse\n".encode() + b"M\xfcller \x80 5\n")
    found = encoding.detect(source)
    assert (found.codec, found.notes) == ("utf-8", (encoding.MIXED,))
    assert b"".join(encoding.utf8_blocks(source, found)).decode().endswith("Müller € 5\n")


def test_letters_beyond_ascii_are_looked_for_to_the_end():
    content = b"a,b\n" * 200_000 + "Köln,Straße\n".encode("cp1252")
    assert decoded(content).endswith("Köln,Straße\n")


def test_nuls_are_left_out_and_told():
    found = encoding.detect(io.BytesIO(b"sku,qty\nMU\0G-1,2\n" * 20))
    assert found.notes == (encoding.NULS,)


def test_letters_garbled_by_the_writer_are_told():
    found = encoding.detect(io.BytesIO("item\nCafÃ©\n".encode()))
    assert "Ã©" in found.notes[0]


def test_a_character_may_stand_across_two_blocks():
    content = b"x" * (encoding.BLOCK_BYTES - 1) + "ü\n".encode()
    assert decoded(content).endswith("xü\n")
