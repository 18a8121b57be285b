"""Words that are parts of headers: whose a number is, and what says nothing of it."""

LINE = "sku lineitem line lines item items product position artikel articulo produit produto prodotto".split()
ORDER = (
    "order orders sales sale invoice receipt purchase transaction ticket bestellung pedido".split()
)
SEVERAL = frozenset({"items", "lines"})
WHOLE = frozenset(
    """
    order bestelling bestellung rechnung factuur commande facture ordine fattura documento pedido
    factura encomenda fatura zamowienia zamowienie faktury objednavky faktura bestallning ordre
    artikelen articulos articles articoli artigos itens produtos produktow producten produits
    prodotti productos positionen artikel varer varor
    """.split()
)
OF_WHOLE = frozenset(
    "total total_with subtotal amount gross net_sales tax discount shipping status date_sale "
    "date_any date_created customer_email customer_name quantity".split()
)
"""What is said of a whole order, or of all its articles, by a last word."""
NEUTRAL = frozenset(
    """
    the a in of for per and usd eur gbp cad aud chf czk pln sek nok dkk brl ars mxn inr jpy cny try rub
    uah huf ron nzd zar sgd hkd de del la el los der die das des do da du le les di il lo utc gmt
    local timezone r us csv kc zl rs tl
    """.split()
)
NOT_SOLD = frozenset(
    """stock returned return refunded cancelled void min max minimum maximum reorder pack available
    received free gratis bonus lager bestand backorder open remaining rest ordered committed on""".split()
)
