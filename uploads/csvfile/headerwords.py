"""Words that stand in the headers of sales files, to tell a right reading from a wrong one.

They confirm an encoding or a delimiter; what a column holds is decided elsewhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_LISTS = """
    account amount article barcode billing brand buyer category channel city client code cost count
    country created currency customer date day delivery description discount email fee fees gross
    id invoice item kind line location method name net no note notes number order payment phone
    price product productid purchase qty quantity receipt ref reference refund sale sales sku
    status store subtotal tax time title total transaction type unit units url value vat
    anzahl artikel artikelnummer belegdatum bestelldatum bestellnummer bestellung betrag
    bezeichnung brutto datum einzelpreis gesamt kunde kundennummer land menge mwst netto nummer
    ort plz preis produkt rabatt rechnung rechnungsnummer summe umsatz waehrung wahrung
    article client commande date designation facture libelle montant nom numero paiement
    prix produit quantite reference remise taxe total tva unitaire ville
    articulo cantidad cliente descripcion descuento fecha folio importe impuesto moneda nombre
    numero pago pedido precio producto subtotal unidades venta
    articolo cliente codice data descrizione fattura importo iva ordine pagamento prezzo prodotto
    quantita sconto totale valuta
    cliente codigo data desconto descricao moeda nome pagamento pedido preco produto
    quantidade valor venda
    aantal bedrag bestelling btw datum factuur klant korting naam omschrijving prijs product totaal
    cena data faktura ilosc klient kwota nazwa numer rabat razem towar wartosc zamowienie
    castka celkem cislo datum faktura jmeno kus kusu mnozstvi nazev objednavka polozka zakaznik
    antal artikel belopp datum kund moms namn pris produkt rabatt summa vara
    adet ad birim fatura fiyat indirim miktar musteri siparis tarih toplam tutar urun
    дата заказ имя клиент количество код наименование номер скидка стоимость сумма товар цена
"""
_WORDS = frozenset(_LISTS.split())
_CHINESE_AND_JAPANESE = re.compile(
    "注文|受注|商品|数量|単価|金額|合計|日付|日時|番号|顧客|税|"
    "订单|数量|单价|金额|价格|日期|时间|客户|编号|名称|总额|訂單|單價|金額|價格|時間|客戶|編號|名稱|總額|"
    "주문|상품|수량|단가|금액|가격|날짜|번호|고객"
)


def known_words(cells: Iterable[str]) -> int:
    """How many of the cells hold a word that headers of sales files hold."""
    return sum(map(_is_known, cells))


def _is_known(cell: str) -> bool:
    if not cell or len(cell) > 60:
        return False
    if cell.isascii():
        plain = cell.lower()
    else:
        if _CHINESE_AND_JAPANESE.search(cell):
            return True
        split = unicodedata.normalize("NFKD", cell.casefold())
        plain = "".join(sign for sign in split if not unicodedata.combining(sign))
    return any(word in _WORDS for word in re.findall(r"[^\W\d_]+", plain))
