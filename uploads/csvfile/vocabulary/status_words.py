"""Words that say how a sale stands, in many languages."""

from __future__ import annotations

from typing import Literal

Status = Literal["ignored", "refunded", "part refunded", "none"]

STATUSES: dict[Status, str] = {
    "ignored": """
        rejeitada inutilizada negata negato sospeso sospesa attesa espera caducado caducada rejete rejetee rejetees oczekujaca
        oczekujacy odrzucona odrzucony zamitnuta ceka cekajici aguardando nao_autorizado nao_autorizada afwachting отклонена
        ожидает ожидании menunggu
        cancelled canceled cancel voided void error errored failed fail failure declined expired expire reverted pending draft drafts quote quotation rejected denied deny requires incomplete
        abandoned deleted aborted uncollectible blocked estimate
        storniert abgebrochen fehlgeschlagen abgelehnt abgelaufen ausstehend entwurf angebot geloscht ungultig storno
        attente annule annulee annulees annules echoue echouee refuse refusee expire expiree brouillon devis abandonne
        denegada denegado cancelado cancelada anulado anulada rechazado rechazada fallido fallida pendiente borrador expirado expirada
        annullato annullata fallito fallita rifiutato rifiutata bozza stornato stornata preventivo
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
        selhala selhalo selhani nezdarila nezdarilo nezaplaceno_vyprselo ceka_na_platbu ceka_na_uhradu nedokonceno zamietnuta zamietnute zlyhala zlyhalo caka_na_platbu zrusena avbokad angrad misslyckades avvisad vantande utgangen slettet afbestilt avbestilt fejlet udlobet mislykkedes mislyktes venter_pa_betaling afventer_betaling utlopt epaonnistui vanhentunut keskeytynyt
        удален неуспешно неуспешный ожидает_оплаты отказ не_прошел не_прошла не_выкуплен анульовано відмінено видалено помилка відхилено неуспішно очікує_оплати чернетка прострочено відмова очікує silindi vazgecildi odeme_bekleniyor odeme_bekliyor bekliyor suresi_doldu hatali onaylanmadi
        visszavonva visszavont sikertelen fizetesre_var stearsa sters expirata refuzata nereusita platii_asteptare διαγραφηκε απετυχε αποτυχια αποτυχημενη εληξε σε_αναμονη_πληρωμης αναμονη_πληρωμης анулирано сторнирана сторнирано изтрита неуспешна отхвърлена чакаща чернова изтекла изчаква_плащане obrisano neuspjelo neuspjesno neuspjesna neuspelo neuspesno na_cekanju nacrt isteklo ceka_uplatu izbrisano zavrnjeno ni_uspelo caka_na_placilo osnutek poteklo
        dihapus menunggu_pembayaran draf tertunda dipadam tamat_tempoh menunggu_bayaran da_xoa that_bai tu_choi cho_thanh_toan cho_xac_nhan_thanh_toan het_han khong_thanh_cong loi
        kadaluwarsa
        تم_الإلغاء الإلغاء إلغاء محذوف فاشلة فشلت مرفوضة بانتظار_الدفع منتهي נמחק נמחקה נכשל נכשלה נדחה נדחתה ממתין_לתשלום טיוטה פג_תוקף atsauktas atsaukta anuliuotas anuliuota istrintas istrinta nepavyko atmesta atmestas laukiama_apmokejimo juodrastis nesekmingas nesekminga atcelts atcelta anulets dzests neizdevas noraidits gaida_apmaksu melnraksts neveiksmigs tuhistatud annulleeritud kustutatud ebaonnestunud ebaonnestus tagasi_lukatud makse_ootel mustand aegunud
    """,
    "refunded": """
        refunded returned chargedback chargeback reversed erstattet zuruckerstattet retourniert rembourse remboursee
        reembolsado reembolsada devuelto devuelta rimborsato rimborsata devolvido devolvida estornado estornada
        terugbetaald geretourneerd zwrocone zwrocono zwrocona vraceno refundovano aterbetald aterbetalt возвращен возвращено
        возврат iade refundert refunderet palautettu hyvitetty visszateritve rambursata rambursat returnata επιστραφηκε
        vraceno vracena dikembalikan مسترد مرتجع
        възстановена възстановено върната refundirano vrnjeno rambursat
        dikembalikan_dana da_hoan_tien hoan_tien da_tra_hang
        تم_الاسترجاع מוחזר הוחזר grazinta grazintas atmaksats tagastatud
    """,
    "part refunded": "partially partly partial teilweise teilerstattet partiellement parcialmente parzialmente gedeeltelijk czesciowo castecne delvis частично",
    "none": "not no un non nicht nie ne",
}  # fmt: skip
EAST_ASIAN: dict[str, Status] = {
    "キャンセル": "ignored", "取消": "ignored", "拒绝": "ignored", "失效": "ignored", "失敗": "ignored", "失败": "ignored", "交易关闭": "ignored", "已关闭": "ignored",
    "無効": "ignored", "保留": "ignored", "下書き": "ignored", "作废": "ignored", "待付款": "ignored", "期限切れ": "ignored",
    "등록취소": "ignored", "취소": "ignored", "환불": "refunded", "반품": "refunded", "ยกเลิก": "ignored", "คืนเงิน": "refunded",
    "等待买家付款": "ignored", "草稿": "ignored", "返金": "refunded", "退款成功": "refunded", "已退款": "refunded", "返品": "refunded",
    "支払い待ち": "ignored", "入金待ち": "ignored", "承認待ち": "ignored", "エラー": "ignored", "拒否": "ignored", "取り消し": "ignored",
    "待支付": "ignored", "过期": "ignored", "审核不通过": "ignored", "作廢": "ignored", "不成立": "ignored", "未成立": "ignored",
    "逾期": "ignored", "무효": "ignored", "실패": "ignored", "결제대기": "ignored", "입금대기": "ignored", "승인거절": "ignored",
    "만료": "ignored", "거절": "ignored", "임시저장": "ignored", "오류": "ignored", "払い戻し": "refunded", "払戻": "refunded",
    "已退貨": "refunded", "已退货": "refunded",
    "ล้มเหลว": "ignored", "รอชำระ": "ignored", "ไม่สำเร็จ": "ignored", "หมดอายุ": "ignored", "ถูกปฏิเสธ": "ignored", "ร่าง": "ignored",
}  # fmt: skip
SETTLED = frozenset(
    """
    erfolgreich festgeschrieben gebucht verbucht versendet versandt offen uberfallig inviata emessa emesso scaduta pagata
    pagato incasata emisa wystawiona oplacona vystavena odoslana envoyee payee payees impayee retard posted dispatched
    autorizada autorizado autorizzata autorisee autorisert autoriserad godkand
    completado completada entregado entregada enviado enviada confirmado confirmada concluido concluida entregue faturado
    confirme confirmee livre livree expedie expediee terminee termine consegnato spedito pagato confermato completato
    abgeschlossen erledigt versendet geliefert bestatigt verzonden geleverd afgerond wyslane dostarczone zrealizowane
    paid unpaid complete completed closed open shipped delivered processing processed active approved captured succeeded successful
    success settled done sent fulfilled new confirmed ready finished authorized accepted received invoiced partial captured refunded
    aprovada aprovado aprobada aprobado pago paga pagada pagado bezahlt betaald payee paye oplacone zaplaceno betald odendi onaylandi
    basarili vyrizeno odeslano dokonceno uhrazeno nezaplaceno doruceno uspesna zaplatene vybavena odoslana dokoncena uhradene
    nezaplatene dorucena klar skickad levererad slutford obetald behandlas genomford lyckad betalt gennemfort afsendt leveret
    afsluttet ubetalt behandles godkendt fullfort sendt levert ferdig godkjent vellykket maksettu valmis lahetetty toimitettu
    kasittelyssa maksamatta onnistunut оплачен доставлен выполнен завершен отгружен получен успешно проведен успешныи исполнен
    оплачено доставлено виконано завершено відправлено успішно проведено успішнии tamamlandi kargolandi hazirlaniyor odenmedi 支払済み
    発送済み 完了 入金済み 対応済 未払い 処理中 成功 決済完了 交易成功 已付款 已发货 已完成 待发货 已支付 支付成功 已出貨 處理中 未付款 付款成功 결제완료 배송완료 구매확정 배송중
    상품준비중 발송완료 성공 승인 fizetve teljesitve feladva kiszallitva kifizetve sikeres teljesult platita finalizata
    livrata expediata neplatita achitat reusita aprobata finalizat πληρωμενη ολοκληρωθηκε απεσταλη παραδοθηκε ολοκληρωμενη απληρωτη
    επιτυχης платена завършена изпратена доставена неплатена приключена успешна placeno zavrseno poslano isporuceno neplaceno dovrseno
    uspjesno odobreno uspjesna poslato uspesno placano zakljuceno odposlano obdelavi dostavljeno neplacano selesai dibayar dikirim lunas
    diproses berhasil sukses dihantar berjaya
    مدفوع مكتمل ناجحة ناجح مكتملة שולם הושלמה נשלח נמסר בטיפול הצליחה אושר הושלם apmoketa ivykdytas issiustas pristatytas vykdomas
    neapmoketa sekmingas ivykdyta apmaksats pabeigts nosutits piegadats apstrade neapmaksats veiksmigs makstud taidetud saadetud
    tarnitud tootlemisel maksmata onnestunud
    """.split()
)
"""Words of sales that stand, however far they have come."""
