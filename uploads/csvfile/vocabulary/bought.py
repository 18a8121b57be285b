"""Kinds of a firm's own books: what it sold, and beside that what it bought."""

SOLD = frozenset(
    """sale|sales|sales invoice|invoice|verkauf|verkaufe|vente|ventes|venta|ventas|vendita|vendite|venda|
    vendas|verkoop|verkopen|sprzedaz|prodej|predaj|forsaljning|salg|myynti|satis|продажа|продажи|продаж|売上|
    销售|銷售""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
BOUGHT = frozenset(
    """purchase|purchases|einkauf|einkaufe|achat|achats|charge|charges|compra|compras|acquisto|acquisti|
    inkoop|zakup|zakupy|nakup|inkop|kob|innkjop|osto|alis|закупка|покупка|закупівля|仕入|采购|採購""".replace(
        "\n", ""
    )
    .replace("    ", "")
    .split("|")
)
"""In the words of the firm that keeps the book: without a sale beside, a customer may have bought."""
