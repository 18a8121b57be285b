"""Header words in Hungarian, Romanian, Greek and Croatian (with Serbian, Slovene, Bulgarian)."""

HUNGARIAN = """
date_sale: rendeles datuma | rendeles ideje | eladas datuma | ertekesites datuma | vasarlas datuma | teljesites datuma | teljesites | teljesites kelte | rendeles idopontja | tranzakcio datuma
date_any: datum | nap | idopont | datum es ido
date_created: letrehozva | letrehozas datuma | rogzites datuma
date_invoice: kelt | kiallitas datuma | szamla kelte | keltezes | kiallitas kelte | szamla datuma | bizonylat kelte | nyugta kelte
date_posted: konyveles datuma | konyveles datuma | konyvelesi datum
date_paid: fizetes datuma | kifizetes datuma | fizetve
date_other: fizetesi hatarido | hatarido | esedekesseg | szallitas datuma
period: honap | ev | het | idoszak
time: ido | ora
order: rendelesszam | rendeles szama | rendelesi szam | rendeles azonosito | szamlaszam | szamla sorszama | szamla szama | bizonylatszam | bizonylat szama | sorszam | nyugtaszam | rendeles | szamla | blokkszam
reference: hivatkozas
payment_id: tranzakcio azonosito | tranzakcio id | azonosito
row_id: sor | tetel sorszama
sku: cikkszam | termekkod | termek kod | termekazonosito
sku_weak: vonalkod | ean
product: termek | termek neve | termeknev | megnevezes | tetel | tetel megnevezese | cikk | cikknev | aru | szolgaltatas | tetel neve
description: leiras | megjegyzes
variant: kategoria | valtozat | meret | szin
quantity: mennyiseg | darab | db | darabszam
unit_price: egysegar | netto egysegar | brutto egysegar | egyseg ar | darabar
price: ar | eladasi ar | termek ara
cost: beszerzesi ar | koltseg | haszon | arres
line_total: tetel osszesen | sor osszesen | tetel erteke
net_sales: netto ertek | netto osszeg | netto | netto osszesen | netto vegosszeg | adoalap
gross: brutto ertek | brutto osszeg | brutto | brutto osszesen | brutto vegosszeg
subtotal: reszosszeg | termekek osszesen | reszosszesen
amount: osszeg | ertek | forgalom | arbevetel | eladas
total: osszesen | vegosszeg | mindosszesen | teljes osszeg
total_with: rendeles osszege | fizetendo | fizetendo osszeg | szamla vegosszege
paid: fizetett | befizetett osszeg
discount: kedvezmeny | engedmeny | kedvezmeny osszege
discount_code: kuponkod
tax: afa | afa osszeg | afa ertek | afa osszege | ado
tax_rate: afa kulcs | afakulcs | afa %
shipping: szallitas | szallitasi koltseg | szallitasi dij
tip: borravalo
fee: jutalek | dij | kezelesi koltseg
balance: egyenleg
refund_amount: visszaterites | visszateritett osszeg
currency: penznem | deviza | valuta
customer_name: vevo | vevo neve | ugyfel | ugyfel neve | vasarlo | vasarlo neve | partner | partner neve | nev
customer_company: ceg | cegnev
first_name: keresztnev
last_name: vezeteknev
customer_email: e mail cim | email cim
customer_id: vevokod | ugyfelszam | vevo azonosito | partnerkod
status: statusz | allapot | rendeles allapota | fizetesi allapot | rendeles statusza
status_other: szallitasi allapot
kind: tipus | bizonylat tipusa | tranzakcio tipusa
debit: tartozik | terheles
credit: kovetel | jovairas
account: fokonyvi szam | szamla neve
channel: csatorna | uzlet | bolt | ertekesitesi csatorna
stock: keszlet | raktarkeszlet
supplier: szallito | beszallito
quote: arajanlat | ajanlatszam
cancelled_flag: sztorno | sztornozott | torolve
date_value: erteknap
"""

ROMANIAN = """
date_sale: data comanda | data comenzii | data vanzarii | data vanzare | data tranzactiei | data tranzactie | data achizitiei | comandat la | data plasarii
date_any: data | zi | ziua | data si ora | data ora
date_created: data crearii | creat la | data adaugarii
date_invoice: data factura | data facturii | data emiterii | data document | data documentului | data bon
date_paid: data platii | platit la | data incasarii
date_other: data scadenta | scadenta | data livrarii | data scadentei | data expedierii
period: luna | an | saptamana | perioada
time: ora
order: numar comanda | nr comanda | comanda | id comanda | numar factura | nr factura | factura | numar bon | nr bon | nr document | numar document | nr comenzii | serie si numar | bon
reference: referinta
payment_id: id tranzactie | numar tranzactie
row_id: nr crt | numar curent
sku: cod produs | cod articol | cod
sku_weak: cod bare | cod de bare | ean
product: produs | denumire produs | nume produs | articol | denumire | denumire articol | serviciu | produse
description: descriere
variant: categorie | varianta | marime | culoare
quantity: cantitate | cant | buc | bucati | nr bucati | cantitatea
unit_price: pret unitar | pret buc | pret unitar fara tva | pret unitar cu tva
price: pret | pret vanzare | pretul
cost: cost | pret achizitie | profit | adaos
line_total: total linie | valoare linie | total produs
net_sales: valoare fara tva | total fara tva | valoare neta | net | suma fara tva | baza impozabila
gross: valoare cu tva | total cu tva | valoare bruta | brut | suma cu tva
subtotal: subtotal
amount: valoare | suma | vanzari | incasari | valoarea
total: total | total general
total_with: total comanda | valoare comanda | total de plata | total factura | de plata
paid: achitat | suma platita | platit
discount: reducere | discount | valoare discount
discount_code: cod reducere | voucher
tax: tva | valoare tva | suma tva
tax_rate: cota tva | procent tva
shipping: transport | cost transport | taxa livrare | livrare | cost livrare
tip: bacsis
fee: comision | taxa
balance: sold
refund_amount: suma rambursata | rambursat | valoare retur
currency: moneda | valuta
customer_name: client | nume client | cumparator | nume | denumire client | beneficiar | nume cumparator
customer_company: firma | companie
first_name: prenume
last_name: nume familie
customer_email: adresa email | adresa e mail
customer_id: cod client | id client | cui client
status: stare | stare comanda | status comanda | status plata
status_other: status livrare
kind: tip | tip document | tip tranzactie
debit: debit
credit: credit
channel: canal | magazin | punct de lucru | canal vanzare
stock: stoc
supplier: furnizor
quote: oferta | numar oferta
cancelled_flag: anulat | anulata | stornat
"""

GREEK = """
date_sale: ημερομηνια παραγγελιας | ημερομηνια πωλησης | ημερομηνια συναλλαγης | ημ παραγγελιας | ημ νια παραγγελιας | ημερομηνια αγορας
date_any: ημερομηνια | ημ νια | ημερα | ημνια
date_created: ημερομηνια δημιουργιας
date_invoice: ημερομηνια εκδοσης | ημερομηνια τιμολογιου | ημερομηνια παραστατικου | ημ νια παραστατικου
date_paid: ημερομηνια πληρωμης
date_other: ημερομηνια παραδοσης | ημερομηνια ληξης | ημερομηνια αποστολης
period: μηνας | ετος | εβδομαδα
time: ωρα
order: αριθμος παραγγελιας | αρ παραγγελιας | παραγγελια | αρ παραστατικου | αριθμος παραστατικου | αριθμος τιμολογιου | αρ τιμολογιου | παραστατικο | τιμολογιο | αρ αποδειξης | αριθμος αποδειξης | αποδειξη | κωδικος παραγγελιας
payment_id: κωδικος συναλλαγης | αριθμος συναλλαγης
row_id: α α
sku: κωδικος | κωδικος ειδους | κωδικος προιοντος | κωδ ειδους
sku_weak: barcode | γραμμικος κωδικας
product: προιον | ειδος | περιγραφη | περιγραφη ειδους | ονομα προιοντος | υπηρεσια | προιοντα
description: σημειωσεις | αιτιολογια
variant: κατηγορια | μεγεθος | χρωμα
quantity: ποσοτητα | τεμαχια | τεμ
unit_price: τιμη μοναδας | τιμη μοναδος | τιμη τεμαχιου
price: τιμη | τιμη πωλησης
cost: κοστος | τιμη αγορας | κερδος
line_total: συνολο γραμμης | αξια γραμμης
net_sales: καθαρη αξια | καθαρο ποσο | αξια προ φπα | συνολο χωρις φπα | αξια χωρις φπα | καθαρο | ποσο χωρις φπα
gross: μικτη αξια | συνολο με φπα | αξια με φπα | τελικη αξια | ποσο με φπα
subtotal: μερικο συνολο | υποσυνολο
amount: ποσο | αξια | πωλησεις | τζιρος
total: συνολο | γενικο συνολο | συνολικο ποσο
total_with: συνολο παραγγελιας | πληρωτεο | πληρωτεο ποσο
discount: εκπτωση | ποσο εκπτωσης
tax: φπα | ποσο φπα | αξια φπα | φορος
tax_rate: συντελεστης φπα
shipping: μεταφορικα | εξοδα αποστολης | αποστολη
fee: προμηθεια
balance: υπολοιπο
refund_amount: επιστροφη | ποσο επιστροφης
currency: νομισμα
customer_name: πελατης | ονομα πελατη | επωνυμια | ονοματεπωνυμο | επωνυμια πελατη
customer_email: ηλεκτρονικη διευθυνση
customer_id: κωδικος πελατη | αφμ | αφμ πελατη
first_name: ονομα
last_name: επωνυμο
status: κατασταση | κατασταση παραγγελιας | κατασταση πληρωμης
kind: τυπος | τυπος παραστατικου | ειδος παραστατικου
debit: χρεωση
credit: πιστωση
channel: καταστημα | καναλι
stock: αποθεμα
supplier: προμηθευτης
quote: προσφορα
"""

CROATIAN = """
date_sale: datum narudzbe | datum prodaje | datum kupnje | datum narocila | datum porudzbine | дата на поръчка | дата на продажба | дата на поръчката
date_any: datum | dan | datum i vrijeme | дата
date_created: kreirano | datum kreiranja | ustvarjeno
date_invoice: datum racuna | datum izdavanja | datum izdaje | datum dokumenta | дата на фактура | дата на издаване
date_paid: datum placanja | datum placila | дата на плащане
date_other: datum isporuke | rok placanja | datum dospijeca | datum zapadlosti | падеж
period: mjesec | godina | leto | tjedan
time: vrijeme | cas | vreme | час
order: broj narudzbe | narudzba | broj racuna | racun | br racuna | stevilka narocila | narocilo | stevilka racuna | broj porudzbine | broj fakture | broj dokumenta | номер на поръчка | поръчка | номер на фактура | поръчка номер | фактура номер
payment_id: id transakcije
row_id: rb | redni broj | zap st
sku: sifra | sifra artikla | sifra proizvoda | sifra izdelka | код | код на продукт
sku_weak: barkod | crtna koda | баркод
product: proizvod | naziv proizvoda | artikl | naziv artikla | naziv | izdelek | artikel | usluga | storitev | proizvodi | naziv izdelka | продукт | артикул | наименование | име на продукт
description: opis | opomba | описание
variant: kategorija | velicina | boja | категория
quantity: kolicina | kom | komada | kol | количество | брой
unit_price: jedinicna cijena | cijena po komadu | cena na enoto | jedinicna cena | cena na kos | единична цена | ед цена
price: cijena | prodajna cijena | цена
cost: nabavna cijena | trosak | nabavna cena | себестойност
line_total: ukupno stavka | iznos stavke | znesek postavke
net_sales: neto | neto iznos | osnovica | iznos bez pdv a | iznos bez pdv | ukupno bez pdv a | ukupno bez pdv | osnova | znesek brez ddv | neto znesek | vrednost brez ddv | сума без ддс | данъчна основа | нето
gross: bruto | bruto iznos | iznos s pdv om | iznos sa pdv | ukupno s pdv om | ukupno sa pdv | znesek z ddv | bruto znesek | vrednost z ddv | сума с ддс | бруто
subtotal: meduzbroj | vmesna vsota | междинна сума
amount: iznos | znesek | vrijednost | promet | vrednost | prodaja | сума | стойност | оборот
total: ukupno | skupaj | ukupni iznos | sveukupno | общо | обща сума
total_with: ukupno za platiti | za platiti | za uplatu | za placilo | iznos narudzbe | сума за плащане
discount: popust | iznos popusta | отстъпка
tax: pdv | iznos pdv a | iznos pdv | porez | ddv | znesek ddv | ддс
tax_rate: stopa pdv a | stopa pdv | stopnja ddv
shipping: dostava | postarina | trosak dostave | доставка
fee: naknada | provizija | комисионна
balance: saldo | stanje
refund_amount: povrat | iznos povrata | vracilo
currency: valuta | валута
customer_name: kupac | ime kupca | naziv kupca | kupec | stranka | ime stranke | klijent | клиент | име на клиент | купувач
customer_company: tvrtka | podjetje | firma | фирма
first_name: ime
last_name: prezime | priimek
customer_email: e posta | e mail kupca | имейл
customer_id: sifra kupca | oib | oib kupca
status: status | status narudzbe | stanje narudzbe | status placanja | статус
kind: tip | vrsta | vrsta dokumenta | тип
channel: kanal | poslovnica | trgovina | prodajno mjesto | prodavnica | обект
stock: zaliha | zaloga
supplier: dobavljac | dobavitelj | доставчик
quote: ponuda | ponudba | оферта
cancelled_flag: stornirano | storno | otkazano
"""
