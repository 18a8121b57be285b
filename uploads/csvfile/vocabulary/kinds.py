"""Words of the columns that say what a row is and how it stands, in many languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Literal

from uploads.csvfile.vocabulary.headers import key

Kind = Literal["sale", "payment", "refund", "ignored"]
Status = Literal["ignored", "refunded", "part refunded", "none"]

_KINDS: dict[Kind, str] = {
    "sale": """
        sale | sales | order | charge | purchase | invoice | receipt | sales receipt | cash sale | principal |
        sales invoice | tax invoice | si | ar | pos sale | online sale | item sale | product sale | sold | ticket |
        web order | sell | new sale | order payment | inv |
        verkauf | bestellung | rechnung | umsatz | kassenbon | auftrag | barverkauf | verkaufsrechnung | ausgangsrechnung |
        vente | commande | facture | ventes | venta | pedido | factura | ventas | boleta | ticket de venta | factura de venta |
        vendita | ordine | fattura | scontrino | venda | encomenda | fatura | vendas | nota fiscal | fatura recibo |
        verkoop | bestelling | factuur | sprzedaz | zamowienie | faktura | faktura sprzedazy | paragon | prodej | objednavka |
        prodejka | uctenka | forsaljning | kop | kvitto | salg | продажа | заказ | реализация | чек | приход | satis | siparis |
        satis faturasi | fis | 売上 | 販売 | 注文 | 購入 | 销售 | 订单 | 交易 | 销售单 | 銷售 | 訂單 | 消费 | shopping cart item |
        ingreso | product | products | physical good | physical | item | goods | produkt | artikel | artikelposition | product line | lineitem | line item | 판매 | 매출 | 결제완료 | faktura salgsfaktura | salgsfaktura | myynti | lasku | szamla | vanzare | factura fiscala | bon fiscal |
        prodaja | racun | πωληση | τιμολογιο | αποδειξη | penjualan | ban hang | مبيعات | فاتورة | بيع |
        cobro | sales order | itemprice | item price | reservation | booking | sale of goods | membership sale | vd | fac | rec
    """,
    "payment": """
        payment | payment received | website payment | express checkout payment | mobile payment | ebay auction payment |
        payments | web accept payment received | direct credit card payment | pos payment | customer payment | paid |
        subscription payment | recurring payment | checkout payment | card payment received | invoice payment | instant payment |
        zahlung | zahlungseingang | paiement | pago | pago recibido | pagamento | incasso | betaling | platnosc | wplata | platba | uhrada |
        betalning | оплата | платеж | поступление | odeme | tahsilat | 支払 | 入金 | 決済 | 付款 | 支付 | 收款 | 收入 | income | revenue | einnahme | einnahmen | recette | recettes | entrata | receita | przychod | intakt | pemasukan
    """,
    "refund": """
        refund | refunds | return | returns | credit memo | credit note | chargeback | dispute | reversal | sales return |
        sales credit | sc | partial refund | full refund | payment refund | payment reversal | refunded | exchange return | void sale return |
        item return | sales credit note | credit | credit invoice | returned | payment failure refund | a to z guarantee refund | cn | refund order |
        ruckzahlung | ruckbuchung | ruckerstattung | erstattung | gutschrift | retoure | storno | stornorechnung | rechnungskorrektur | ruckgabe | stornierung |
        remboursement | avoir | retour | note de credit | reembolso | devolucion | nota de credito | abono | factura rectificativa |
        rimborso | reso | nota di credito | nota credito | storno vendita | devolucao | nota credito pt | estorno | nota de credito pt |
        terugbetaling | retour verkoop | creditnota | creditfactuur | zwrot | korekta | faktura korygujaca | vratka | refundace | dobropis |
        opravny danovy doklad | aterbetalning | kreditfaktura | retur | kreditnota | возврат | возврат товара | iade | iade faturasi | 返品 | 返金 |
        egreso | 환불 | 반품 | 취소환불 | kreditering | returnering | hyvityslasku | palautus | hyvitys | visszaru | jovairo szamla | storno szamla | retur marfa | storno factura |
        πιστωτικο | επιστροφη | odobrenje | povrat | pengembalian | tra hang | hoan tien | مرتجع | استرداد | 退款 | 退货 | 退貨 | 冲红 | nc | retrocharge
    """,
    "ignored": """
        fee | fees | payout | payouts | transfer | transfers | deposit | deposits | withdrawal | withdrawals | hold | tax | taxes | label | labels |
        subscription | shipping | shipping label | postage | commission | adjustment | adjustments | bill | bill payment | expense | purchase invoice |
        pi | pc | purchase order | quote | estimate | draft order | balance | opening balance | currency conversion | conversion | exchange |
        top up | topup | interest | loan | marketing | advertising | vat | reserve | reserve release | journal | journal entry | check | cheque |
        stock | stock adjustment | inventory | cash in | cash out | payroll | salary | gift card | wire | ach | ads | bank transfer | atm | cash withdrawal |
        statement | contribution | network cost | card payment | direct debit | standing order | purchase return | vendor credit | supplier invoice |
        order cancellation | cancelled | canceled | cancellation | void | voided | other transaction | general adjustment | shipping services |
        gebuhr | gebuhren | auszahlung | uberweisung | einzahlung | abhebung | provision | steuer | umbuchung | versand | angebot | eingangsrechnung | lastschrift |
        frais | virement | versement | depot | retrait | taxe | devis | facture fournisseur | comision | cargo | transferencia | retiro | retirada | deposito | impuesto | cotizacion |
        retencion | commissione | bonifico | prelievo | versamento | preventivo | accredito | addebito | taxa | saque | transferencia bancaria | repasse | tarifa | orcamento |
        kosten | uitbetaling | overboeking | storting | offerte | oplata | prowizja | wyplata | przelew | przesuniecie | oferta | poplatek | vyber | prevod | vklad | nabidka |
        avgift | utbetalning | overforing | insattning | комиссия | вывод | перевод | удержание | komisyon | havale | transfer islemi | para cekme | teklif |
        versandposition | versandkosten | shipping line | shipping item | fee line | tax line | coupon line | rabattposition | gutscheinposition |
        支出 | 不计收支 | ausgabe | depense | gasto | uscita | saida | wydatek | vydaj | расход | gider | outgoing | money out | i paid | paid out | money sent | payment sent | sent |
        手数料 | 振込 | 振込み | 注文外料金 | 送金 | 出金 | 見積 | 手续费 | 提现 | 转账 | 充值 | 服务费 | 佣金
    """,
}
_KIND_TOKENS: dict[Kind, frozenset[str]] = {
    "ignored": frozenset(
        """fee fees withdrawal payout payouts transfer hold deposit conversion label tax commission advertising
        ads marketing reserve topup loan interest authorization adjustment subscription purchase bill quote estimate
        draft cancelled canceled void voided failed declined expired pending rejected denied gebuhr gebuhren auszahlung abbuchung frais comision commissione taxa tarifa
        poplatek prowizja oplata opname uitbetaling overboeking storting prelievo bonifico retirada retiro retrait
        virement wyplata vyplata uttag overforing utbetalning commingling storage reimbursement balance payable expense shipping postage""".split()
    ),
    "refund": frozenset(
        """refund refunds refunded return returned chargeback reversal dispute reversed clawback
        gutschrift erstattung ruckerstattung retoure storno remboursement avoir reembolso devolucion rimborso reso
        devolucao estorno terugbetaling zwrot korekta korygujaca korrektur rectificativa corrective
        creditnota creditfactuur kreditnota kreditfaktura dobropis opravny vratka dobropis aterbetalning возврат iade""".split()
    ),
    "payment": frozenset("payment paid zahlung paiement pago pagamento platba".split()),
    "sale": frozenset(
        "sale sales order invoice charge receipt sold verkauf vente venta vendita venda verkoop sprzedaz prodej".split()
    ),
}
_STATUSES: dict[Status, str] = {
    "ignored": """
        cancelled canceled cancel voided void error errored failed fail failure declined expired expire pending draft drafts quote quotation rejected denied deny requires incomplete
        abandoned deleted aborted uncollectible blocked estimate
        storniert abgebrochen fehlgeschlagen abgelehnt abgelaufen ausstehend entwurf angebot geloscht ungultig storno
        attente annule annulee annulees annules echoue echouee refuse refusee expire expiree brouillon devis abandonne
        denegada denegado cancelado cancelada anulado anulada rechazado rechazada fallido fallida pendiente borrador vencido expirado expirada
        annullato annullata fallito fallita rifiutato rifiutata scaduto bozza stornato stornata preventivo
        recusado recusada pendente rascunho falhou falhado falhada estornado_nao expirou negado negada rejeitado
        geannuleerd mislukt geweigerd verlopen concept vervallen
        anulowane anulowany anulowana anulowano odrzucone nieudane nieudana wygasle szkic oczekujace
        zruseno zrusena zruseny stornovano storno zamitnuto neuspesna neuspesne propadla koncept zrusene cekajici
        avbruten makulerad misslyckad nekad avbestalld annullerad utkast vantar kansellert annulleret
        отменен отменена отменено отмена отклонен отклонено ошибка просрочен черновик аннулирован скасовано ожидание
        iptal iptal_edildi basarisiz reddedildi beklemede taslak
        annulleret mislykket afvist afventer kladde kansellert avvist feilet ventende peruttu peruutettu mitatoity epaonnistunut hylatty luonnos odottaa
        torolt torolve lemondott lemondva meghiusult elutasitva sztornozva sztorno piszkozat fuggoben
        anulata anulat anulate respinsa respins esuat esuata ciorna asteptare
        ακυρωθηκε ακυρωμενη ακυρωμενο ακυρο ακυρωση απορριφθηκε εκκρεμει προχειρο
        otkazano otkazana storno stornirano ponisteno preklicano odbijeno отказана отменена анулирана
        dibatalkan batal gagal kedaluwarsa ditolak kadaluarsa huy loi nhap ملغي ملغى ملغاة ملغية مرفوض فشل مسودة בוטל בוטלה מבוטל מבוטלת
    """,
    "refunded": """
        refunded returned chargedback chargeback reversed erstattet zuruckerstattet retourniert rembourse remboursee
        reembolsado reembolsada devuelto devuelta rimborsato rimborsata devolvido devolvida estornado estornada
        terugbetaald geretourneerd zwrocone zwrocono zwrocona vraceno refundovano aterbetald aterbetalt возвращен возвращено
        возврат iade refundert refunderet palautettu hyvitetty visszateritve rambursata rambursat returnata επιστραφηκε
        vraceno vracena dikembalikan مسترد مرتجع
    """,
    "part refunded": "partially partly partial teilweise teilerstattet partiellement parcialmente parzialmente gedeeltelijk czesciowo castecne delvis частично",
    "none": "not no un non nicht nie ne",
}  # fmt: skip
_EAST_ASIAN: dict[str, Status] = {
    "キャンセル": "ignored", "取消": "ignored", "失敗": "ignored", "失败": "ignored", "交易关闭": "ignored", "已关闭": "ignored",
    "無効": "ignored", "保留中": "ignored", "下書き": "ignored", "作废": "ignored", "待付款": "ignored", "期限切れ": "ignored",
    "등록취소": "ignored", "취소": "ignored", "환불": "refunded", "반품": "refunded", "ยกเลิก": "ignored", "คืนเงิน": "refunded",
    "等待买家付款": "ignored", "草稿": "ignored", "返金": "refunded", "退款成功": "refunded", "已退款": "refunded", "返品": "refunded",
}  # fmt: skip
_DELIVERY = frozenset(
    "delivery shipping shipment fulfillment fulfilment versand lieferung envio entrega livraison".split()
)
YES = frozenset(
    "true yes y j s v 1 x t ja si oui sim wahr vrai verdadero vero tak ano да evet はい 是 igen kylla da ναι 네 예 ya نعم כן full fully 1 0".split()
) - {"0"}
NO = frozenset(
    "false no n 0 f nej nei nee ikke nein non nao falsch faux falso nie ne нет hayir いいえ 否 nem ei nu οχι 아니오 tidak khong لا לא none never".split()
)


_SETTLED = frozenset(
    """paid unpaid complete completed closed open shipped delivered processing processed active approved
    captured succeeded successful success settled done sent fulfilled new confirmed ready finished
    authorized accepted received invoiced partial captured refunded aprovada aprovado aprobada aprobado pago paga pagada
    pagado bezahlt betaald payee paye oplacone zaplaceno betald odendi onaylandi basarili""".split()
)
_BRACKETED = re.compile(r"\(.*?\)")
_CANCELLED = re.compile(
    r"cancel|kansel|storn|annul|anul|iptal|perutt|peruu|zrusen|geannul|makul|dibatal|preklic|otkaz|"
    r"отмен|скасов|キャンセル|取消|취소|ยกเลิก|ملغ|\bhuy\b|ακυρ|בוטל"
)


_PAYMENTS = ("zahlung", "betaling", "betalning")
"""How payments end that are one word with what was paid."""


@cache
def _kinds() -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for kind, words in _KINDS.items():
        for phrase in words.split("|"):
            found.setdefault(key(phrase), kind)
    return found


@lru_cache(maxsize=4096)
def kind_of(value: str) -> Kind | None:
    """What a cell of a column of kinds says, or None where it is not known."""
    plain = key(value)
    known = _kinds().get(plain)
    if known or not plain:
        return known
    tokens = set(plain.split())
    camel = set(re.findall(r"[a-z]+", plain))
    for kind, words in _KIND_TOKENS.items():
        if tokens & words or camel & words:
            return kind
    return "payment" if plain.endswith(_PAYMENTS) else None


_DEMANDS = ("invoice", "rechnung", "factur", "fattura", "fatura", "faktura", "bill", "factuur")


def is_demand(value: str) -> bool:
    """Whether a kind is that of an invoice, which a payment may settle."""
    return kind_of(value) == "sale" and any(word in key(value) for word in _DEMANDS)


_MOST_KINDS = 12


def tell_kinds(values: Iterable[str]) -> bool:
    """Whether cells are all well-known kinds, of sales and of others: whatever their header is."""
    plain: set[str] = set()
    for value in set(values):
        plain.add(key(value))
        if len(plain) > _MOST_KINDS:
            return False
    found = {_kinds().get(value) for value in plain}
    return None not in found and bool(found & {"sale", "payment"}) and len(found) > 1


@cache
def _statuses() -> dict[str, Status]:
    return {
        key(word.replace("_", " ")): status
        for status, words in _STATUSES.items()
        for word in words.split()
    }


@lru_cache(maxsize=4096)
def status_of(value: str) -> Status | None:
    """Whether a status makes the row no sale, or a refunded one; None for everything else. Words
    in brackets behind it say why."""
    text = value.strip()
    plain = _BRACKETED.sub(" ", text).strip()
    return _status(plain) or (_status(text) if plain != text else None)


def _status(text: str) -> Status | None:
    for word, status in _EAST_ASIAN.items():
        if key(word) in key(text):
            return status
    tokens = key(text).split()
    if len(tokens) > 6 or set(tokens) & _DELIVERY:
        return None
    found = [known for token in tokens if (known := _statuses().get(token))]
    if "none" in found:
        return None
    if not found and _CANCELLED.search(key(text)):
        return "ignored"
    for status in ("ignored", "part refunded", "refunded"):
        if status in found and (status != "part refunded" or "refunded" in found):
            return status
    return None


@lru_cache(maxsize=4096)
def says_cancelled(value: str) -> bool:
    """Whether a status, of whatever it may be, says that there is no sale any more."""
    return status_of(value) == "ignored" and bool(_CANCELLED.search(key(value)))


def is_status(value: str) -> bool:
    """Whether a cell says how a sale stands, whichever way."""
    return status_of(value) is not None or bool(set(key(value).split()) & _SETTLED)


def says_yes(value: str) -> bool:
    return key(value) in YES


def voids(value: str) -> bool:
    """Whether a cell of a column that voids sales does so: by a yes, or by saying it."""
    return says_yes(value) or says_cancelled(value)
