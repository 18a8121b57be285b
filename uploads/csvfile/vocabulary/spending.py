"""Words of books about money spent: categories of a household, and ways to pay."""

from __future__ import annotations

CATEGORIES = frozenset(
    """rent|housing|mortgage|groceries|utilities|salary|income|paycheck|payroll|insurance|savings|transport|
    transportation|dining|food dining|food and dining|subscriptions|bills|bills utilities|fuel|gas|wants|needs|
    entertainment|personal care|health fitness|healthcare|investments|coffee shops|eating out|
    miete|gehalt|lebensmittel|versicherung|loyer|salaire|courses|assurance|alquiler|nomina|sueldo|supermercado|
    affitto|stipendio|spesa|aluguel|salario|moradia|mercado|huur|salaris|boodschappen|czynsz|wynagrodzenie|
    jedzenie|аренда|зарплата|продукты|транспорт|kira|maas|market|家賃|給料|食費|交通費|房租|工资|餐饮|交通""".replace(
        "\n", ""
    )
    .replace("    ", "")
    .split("|")
)
TENDERS = frozenset(
    """cash|card|credit|debit|credit card|debit card|check|cheque|gift card|voucher|visa|mastercard|master card|amex|
    american express|discover|paypal|comptant|especes|carte|virement|contado|efectivo|tarjeta|a vista|a prazo|fiado|
    dinheiro|cartao|contanti|carta|bonifico|bar|barzahlung|karte|rechnung|kredit|kontant|kort|contant|pin|
    gotowka|karta|hotove|prevodem|nakit|kart|tunai|наличные|карта|кредит|現金|现金|赊账|apple pay|google pay|bank transfer|store credit|house account|house|
    other|mobile|online|wallet|external|ebt|interac|klarna|twint|ideal|upi|pix|boleto""".replace(
        "\n", ""
    )
    .replace("    ", "")
    .split("|")
)
SPENT = frozenset(
    """expense|expenses|ausgabe|ausgaben|depense|depenses|gasto|gastos|egreso|uscita|uscite|despesa|despesas|saida|
    uitgave|uitgaven|wydatek|wydatki|vydaj|vydaje|utgift|utgifter|udgift|расход|расходы|gider|pengeluaran|
    支出|outgoing|money out|spending""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Kinds that are never a sale's, whatever the others of the column are."""
RESULTS = frozenset(
    """profit|net profit|result|gewinn|ergebnis|benefice|resultat|ganancia|beneficio|utilidad|lucro|utile|
    guadagno|winst|zysk|zisk|kar|прибыль|利益|利润|利潤|keuntungan|laba""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""What is left of a day, a week or a month when its expenses are taken off its sales."""
STAFF = frozenset(
    "staff employee worker mitarbeiter angestellter employe salarie empleado trabajador dipendente "
    "funcionario medewerker werknemer pracownik zamestnanec сотрудник работник calisan personel".split()
)
HOURS = frozenset(
    "hours hrs stunden heures horas ore uren godziny hodiny часы saat tuntia timer".split()
)
BUDGETS = frozenset(
    """budget|budget category|budget line|poste budgetaire|budgetkategorie|categoria de presupuesto|
    partida presupuestaria|kategoria budzetu|voce di budget|begrotingspost""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
SUPPLIERS = frozenset(
    """supplier suppliers vendor vendors lieferant lieferanten fournisseur fournisseurs proveedor
    proveedores fornitore fornitori fornecedor fornecedores leverancier leveranciers dostawca
    dostawcy dodavatel dodavatele leverantor leverandor toimittaja поставщик поставщика tedarikci
    pemasok 仕入先 供应商""".split()
)
INVOICES = frozenset(
    """invoice rechnung rechnungsnummer rechnungsnr facture factura fattura fatura factuur
    factuurnummer faktura faktury fakturanummer lasku счет счета""".split()
)
"""Beside a word of `SUPPLIERS`: the number of what was bought."""
CLAIMS = frozenset("claimed reimbursed reimbursement reimbursable".split())
"""What somebody of the staff gets back for what was spent."""
