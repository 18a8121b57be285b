"""Words that are parts of headers: whose a number is, and what says nothing of it."""

import re

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
    uah huf ron kr ft lei din руб грн nzd zar sgd hkd de del la el los der die das des do da du le les di il lo utc gmt
    local timezone r us csv kc zl rs tl
    """.split()
)
NOT_EARNED = frozenset(
    """tax taxes vat gst discount discounts shipping postage delivery fee fees refund refunds refunded
    returned return cost costs tip tips due balance payout settlement credit points weight stock
    inventory cancelled commission rebate target budget card cash tendered margin profit
    costo costi coste costos cout couts custo custos kosten kosztow koszt koszty naklad naklady
    kostnad kostnader maliyet maliyeti себестоимость kustannus
    reverser reversement auszahlung auszuzahlen repasse repassar liquidar liquidacion bonifico""".split()
)
NOT_SOLD = frozenset(
    """stock returned return refunded cancelled void min max minimum maximum reorder pack available
    received free gratis bonus lager bestand backorder open remaining rest ordered committed on""".split()
)
PACKS = frozenset(
    """case cases box boxes carton cartons pack packs pallet bag crate caja cajas bulto pallets kiste
    kisten karton kartons colis carton caisse scatola cartone caixa doos dozen karton kasa""".split()
)
"""What holds several pieces, whose number is none of what was sold."""
SENDING = frozenset(
    """shipping shipment delivery postage freight dostawy dostawa wysylki versand lieferung porto
    livraison expedition envio entrega spedizione consegna frete kargo teslimat doprava dopravne
    dopravy verzending bezorging levering frakt leverans levering toimitus доставки доставка""".split()
)
PAID = frozenset(
    """amount cost costs price fee charge charges value total kwota koszt koszty cena betrag kosten
    preis montant frais cout prix importe coste costo precio gastos valor preco taxa custo importo
    prezzo spese bedrag kosten tutari bedeli ucreti cena castka belopp kostnad summa стоимость сумма
    цена""".split()
)
"""Beside a word of `SENDING`: what was paid to have goods sent."""
PER = re.compile(r" (?:per|por|pro|par|je|za|pr|al|la) ")
CENTS = re.compile(
    r"\b(?:in )?(?:cents?|minor(?: units?)?|pence|centavos|centimes|centimos|centesimi|groszy|paise)$"
)
"""Words by which an amount is told in hundredths."""
OF = re.compile(
    r" (?:del|de los|de la|de|do|dos|da|des|du|di|dell|della|van|van het|of) "
    r"(?:(?P<line>producto|articulo|produto|produit|article|prodotto|articolo|item)"
    r"|(?P<order>pedidos?|orden|ordenes|orders?|commandes?|ordin[ei]|encomendas?|bestelling)"
    r"|productos|articulos|produtos|produits|articles|prodotti|articoli|items)$"
)
_TAX = r"(?:vat|tax|taxes|gst|btw|mw ?st|moms|mva|iva|tva|dph|kdv|ust|steuer|alv|pdv|ddv|afa)"
TAX_CLAUSE = re.compile(
    rf"\b(?:(?:{_TAX} )?(?:(?P<out>ex|exc|excl|excluding|without|w o|exkl|ekskl|eks|exclusief|exklusive|ht|hors|ohne"
    r"|netto|sin|sem|senza|bez|zonder|utan|uden|uten|fara|haric)"
    rf"|incl|inc|including|inkl|inclusief|inklusive|ttc|dahil|mit|con|com|avec|z|met|s|sis|cu)"
    rf"(?: {_TAX})?|(?:before (?P<before>{_TAX})|after {_TAX}|with {_TAX}))$"
)
TAX_FIRST = re.compile(
    rf"^{_TAX} (?:(?P<out>ex|exc|excl|excluded|excluding|exclusive|exkl)"
    r"|incl|inc|included|including|inclusive|inkl) (?P<amount>.+)$"
)
"""`Tax excl. subtotal`: as `TAX_CLAUSE`, said first."""
