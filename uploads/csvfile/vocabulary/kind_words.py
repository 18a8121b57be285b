"""Words that say what a row is, in many languages."""

from __future__ import annotations

from typing import Literal

Kind = Literal["sale", "payment", "refund", "ignored"]

KINDS: dict[Kind, str] = {
    "sale": """
        customer | klant | kunde | kunden | client | cliente | klient | zakaznik | verkoopfactuur |
        subscription charge | subscription sale | subscription order | subscription renewal | recurring charge | sale | sales | order | charge | purchase | invoice | receipt | sales receipt | cash sale | principal |
        sales invoice | tax invoice | si | ar | pos sale | online sale | item sale | product sale | sold | ticket |
        web order | sell | new sale | order payment | inv |
        verkauf | bestellung | rechnung | umsatz | kassenbon | auftrag | barverkauf | verkaufsrechnung | ausgangsrechnung |
        vente | commande | facture | ventes | venta | pedido | factura | ventas | boleta | ticket de venta | factura de venta |
        vendita | ordine | fattura | scontrino | venda | encomenda | fatura | vendas | nota fiscal | fatura recibo |
        verkoop | bestelling | factuur | sprzedaz | zamowienie | faktura | faktura sprzedazy | paragon | prodej | objednavka |
        prodejka | uctenka | forsaljning | kop | kvitto | salg | продажа | заказ | реализация | чек | приход | satis | siparis |
        satis faturasi | fis | 売上 | 販売 | 注文 | 購入 | 出庫 | 出库 | 销售出库 | 销售 | 订单 | 交易 | 销售单 | 銷售 | 訂單 | 消费 | shopping cart item |
        ingreso | product | products | physical good | physical | item | goods | produkt | artikel | artikelposition | product line | lineitem | line item | 판매 | 매출 | 결제완료 | faktura salgsfaktura | salgsfaktura | myynti | lasku | szamla | vanzare | factura fiscala | bon fiscal |
        prodaja | racun | πωληση | τιμολογιο | αποδειξη | penjualan | ban hang | مبيعات | فاتورة | بيع |
        cobro | autorizacion | sales order | itemprice | item price | reservation | booking | sale of goods | membership sale | vd | fac | rec |
        trzba | predaj | ordre | tilaus | osto | kob | kjop |
        продаж | замовлення | реалізація | чек продажу | прихід |
        銷貨 | 訂單收入 | 商品交易 | 주문 | 구매 | 승인 |
        eladas | vasarlas | rendeles | ertekesites | comanda | achizitie | παραγγελια | ταμειακη αποδειξη | продажба | поръчка | покупка | фактура | narudzba | kupnja | kupovina | porudzbina | narocilo | nakup |
        pesanan | jualan | transaksi penjualan | don hang | hoa don ban hang | ขาย | คำสั่งซื้อ |
        hoa don |
        طلب | مبيعات | עסקה | מכירה | הזמנה | חשבונית מס | חשבונית מס קבלה | קבלה | חיוב | pardavimas | uzsakymas | pirkimas | pardosana | pasutijums | pirkums | muuk | tellimus | ost
    """,
    "payment": """
        payment | payment received | website payment | express checkout payment | mobile payment | ebay auction payment |
        payments | web accept payment received | direct credit card payment | pos payment | customer payment | paid |
        subscription payment | recurring payment | checkout payment | card payment received | invoice payment | instant payment |
        zahlung | zahlungseingang | paiement | pago | pago recibido | pagamento | incasso | betaling | platnosc | wplata | platba | uhrada |
        betalning | оплата | платеж | поступление | odeme | tahsilat | 支払 | 入金 | 決済 | 付款 | 支付 | 收款 | 收入 | 収入 | income | revenue | einnahme | einnahmen | recette | recettes | entrata | receita | przychod | intakt | pemasukan |
        maksu | korttimaksu | suoritus | platba kartou online |
        оплата картой | платіж | надходження | поступление оплаты | kart odemesi |
        支払い | カード決済 | 決済完了 | 交易付款 | 在线支付 | 線上付款 | 信用卡付款 | 결제 | 카드결제 | 입금 |
        fizetes | bankkartyas fizetes | befizetes | plata | plata card | incasare | πληρωμη | πληρωμη με καρτα | εισπραξη | плащане | плащане с карта | постъпление | placanje | karticno placanje | uplata | placilo | karticno placilo |
        pembayaran | penerimaan | bayaran | thanh toan | thu tien | ชำระเงิน | การชำระเงิน | รับชำระ |
        دفع | دفعة | عملية دفع | سند قبض | תשלום | mokejimas | apmokejimas | maksajums | apmaksa | makse | kaardimakse | laekumine
    """,
    "refund": """
        refund | refunds | return | returns | credit memo | credit note | chargeback | dispute | reversal | sales return |
        sales credit | sc | partial refund | full refund | payment refund | payment reversal | refunded | exchange return | void sale return |
        item return | sales credit note | credit | credit invoice | returned | payment failure refund | a to z guarantee refund | cn | refund order |
        ruckzahlung | ruckbuchung | ruckerstattung | erstattung | gutschrift | retoure | storno | stornorechnung | rechnungskorrektur | ruckgabe | stornierung |
        remboursement | avoir | retour | note de credit | reembolso | devolucion | anulacion | anulacion de venta | nota de credito | abono | factura rectificativa |
        rimborso | reso | nota di credito | nota credito | storno vendita | devolucao | nota credito pt | estorno | nota de credito pt |
        terugbetaling | retour verkoop | creditnota | creditfactuur | zwrot | korekta | faktura korygujaca | vratka | refundace | dobropis |
        opravny danovy doklad | aterbetalning | kreditfaktura | retur | kreditnota | возврат | возврат товара | iade | iade faturasi | 返品 | 返金 |
        egreso | 환불 | 반품 | 취소환불 | kreditering | returnering | hyvityslasku | palautus | hyvitys | visszaru | jovairo szamla | storno szamla | retur marfa | storno factura |
        πιστωτικο | επιστροφη | odobrenje | povrat | pengembalian | tra hang | hoan tien | مرتجع | استرداد | 退款 | 退货 | 退貨 | 冲红 | nc | retrocharge |
        vraceni | vraceni platby | vraceni penez | reklamace | vratenie | vratenie platby | vratenie penazi | refundacia | aterkop | aterbetald | refundering | refusion | refusjon | tilbagebetaling | tilbakebetaling | maksun palautus | hyvitetty | hyvitys | krediteret | aterbetalning av kop |
        возврат платежа | возврат средств | отмена платежа | возврат прихода | возврат покупателю | повернення | повернення товару | повернення коштів | повернення платежу | urun iadesi | geri odeme | ters ibraz | iptal iade | kismi iade |
        払い戻し | 払戻 | 返金処理 | 売上返品 | チャージバック | 売上取消 | 返品伝票 | 交易退款 | 退款成功 | 售后退款 | 销售退货 | 退单 | 銷貨退回 | 訂單退款 | 退貨退款 | 銷貨折讓 | 승인취소 | 결제취소 | 부분환불 | 매출취소 | 환불완료 |
        visszaterites | sztorno szamla | sztorno | visszafizetes | visszavet | rambursare | stornare | restituire | rambursare plata | επιστροφη χρηματων | πιστωτικο τιμολογιο | αντιλογισμος | възстановяване | връщане | рекламация | кредитно известие | сторно | възстановена сума | povrat novca | povrat robe | reklamacija | povracaj | povracaj novca | refundacija | knjizno odobrenje | vracilo | vracilo denarja | vracilo kupnine |
        pengembalian dana | pengembalian barang | retur penjualan | bayaran balik | pemulangan | pulangan | hoan tra | tra lai hang | tra hang hoan tien | คืนเงิน | คืนสินค้า | การคืนเงิน | ใบลดหนี้ |
        استرجاع | إرجاع | إشعار دائن | مرتجع مبيعات | החזר | זיכוי | חשבונית זיכוי | החזר כספי | החזרה | grazinimas | pinigu grazinimas | kreditine saskaita | prekiu grazinimas | atmaksa | naudas atmaksa | kreditrekins | precu atgriesana | atgriesana | tagastus | tagasimakse | kreeditarve | raha tagastamine
    """,
    "ignored": """
        inkoop | inkoopfactuur | einkauf | einkaufsrechnung | zakup | faktura zakupu | alis faturasi | fattura passiva | facture d achat | purchase bill |
        leverancier | lieferant | supplier | vendor | fournisseur | proveedor | fornitore | fornecedor | dostawca | dodavatel |
        fee | fees | payout | payouts | transfer | transfers | deposit | deposits | withdrawal | withdrawals | hold | tax | taxes | label | labels |
        subscription | shipping | shipping label | postage | commission | adjustment | adjustments | bill | bill payment | expense | purchase invoice |
        pi | pc | purchase order | quote | estimate | draft order | balance | opening balance | currency conversion | conversion | exchange |
        top up | topup | interest | loan | marketing | advertising | vat | reserve | reserve release | journal | journal entry | check | cheque |
        starting cash | opening float | float | till float | cash drop | safe drop | cash lift | pay in | pay out | paid in |
        expected cash | counted cash | cash count | closing cash | no sale | bank deposit | over short |
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
        手数料 | 振込 | 振込み | 注文外料金 | 送金 | 出金 | 見積 | 入庫 | 仕入 | 入库 | 采购入库 | 進貨 | 手续费 | 提现 | 转账 | 充值 | 服务费 | 佣金 |
        prevod na ucet | vyplaceno na ucet | provize | poplatok | provizia | dobirka | dobierka | bankutbetalning | udbetaling | utbetaling | overforsel | bankoverforsel | bankoverforing | gebyr | haevning | indsaetning | uttak | innskudd | provisjon | tilitys | siirto | tilisiirto | kulu | kulut | palkkio | nosto | maksatus | provisio | komissio | talletus |
        выплата | вывод средств | логистика | хранение | штраф | перечисление | эквайринг | реклама | виплата | переказ | виведення коштів | комісія | утримання | зняття | перерахування | hakedis | hakedis odemesi | kargo kesintisi | odeme cikisi | eft | virman | kargo bedeli | ceza | banka transferi | para transferi | kesinti | hizmet bedeli | reklam |
        振替 | 引き出し | 引出 | 調整 | 月額利用料 | 入金振込 | チャージ | 広告費 | 交易手续费 | 账户转账 | 保证金 | 扣费 | 技术服务费 | 推广费 | 提領 | 撥款 | 手續費 | 轉帳 | 提款 | 廣告費 | 儲值 | 정산 | 출금 | 이체 | 수수료 | 정산입금 | 인출 | 충전 | 광고비 | 판매수수료 |
        kifizetes | atutalas | jutalek | utalas | dij | levonas | kivet | tranzakcios dij | virament | retragere | decontare | plata furnizor | depunere | comision | μεταφορα | αναληψη | προμηθεια | καταθεση | εκκαθαριση | εμβασμα | χρεωση | τελη | превод | изплащане | такса | теглене | комисиона | комисионна | внасяне | банков превод | isplata | prijenos | prenos | naknada | provizija | podizanje | polog | depozit | doznaka | izplacilo | dvig | nakazilo |
        penarikan | penarikan dana | penarikan saldo | pencairan dana | biaya admin | biaya layanan | komisi | pengeluaran | pindahan | yuran | yuran perkhidmatan | komisen | pembayaran keluar | rut tien | chuyen khoan | chuyen tien | nap tien | phi | phi dich vu | phi giao dich | chi tra | hoa hong | ถอนเงิน | โอนเงิน | ค่าธรรมเนียม | การถอนเงิน | เติมเงิน | ค่าบริการ |
        تحويل | سحب | رسوم | عمولة | تسوية | تحويل بنكي | إيداع | העברה | משיכה | עמלה | הפקדה | העברה בנקאית | ismokejimas | pervedimas | mokestis | komisinis mokestis | ismoka | pavedimas | izmaksa | parskaitijums | komisija | maksa | komisijas maksa | valjamakse | ulekanne | teenustasu | komisjonitasu | vahendustasu
    """,
}
KIND_TOKENS: dict[Kind, frozenset[str]] = {
    "ignored": frozenset(
        """fee fees withdrawal payout payouts transfer hold deposit conversion label tax commission advertising
        ads marketing reserve sent topup loan interest authorization adjustment subscription purchase bill quote estimate
        draft cancelled canceled void voided failed declined expired pending rejected denied supplier vendor
        lieferant fournisseur fornitore proveedor fornecedor leverancier dostawca dodavatel passiva acquisto
        acquisti einkauf eingangsrechnung inkoop zakup zakupu zakupy nakup gebuhr gebuhren auszahlung abbuchung frais comision commissione taxa tarifa
        poplatek prowizja oplata opname uitbetaling overboeking storting prelievo bonifico retirada retiro retrait
        virement wyplata vyplata uttag overforing utbetalning commingling storage reimbursement balance payable expense shipping postage""".split()
    ),
    "refund": frozenset(
        """refund refunds refunded return returned chargeback reversal dispute reversed clawback
        gutschrift erstattung ruckerstattung retoure storno remboursement avoir reembolso devolucion rimborso reso
        devolucao estorno terugbetaling zwrot korekta korygujaca korrektur rectificativa corrective
        creditnota creditfactuur kreditnota kreditfaktura dobropis opravny vratka aterbetalning возврат iade""".split()
    ),
    "payment": frozenset("payment paid received zahlung paiement pago pagamento platba".split()),
    "sale": frozenset(
        """sale sales order invoice charge receipt sold verkauf vente venta vendita venda verkoop sprzedaz
        prodej rechnung facture factura fattura fatura faktura factuur parcella boleta scontrino""".split()
    ),
}
