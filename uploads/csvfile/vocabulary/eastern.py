"""Header words in Hungarian, Romanian, Greek and Croatian (with Serbian, Slovene, Bulgarian)."""

HUNGARIAN = """
date_sale: rendeles datuma | rendeles ideje | eladas datuma | ertekesites datuma | vasarlas datuma | teljesites datuma | teljesites | teljesites kelte | rendeles idopontja | tranzakcio datuma
date_any: datum | nap | idopont | datum es ido
date_created: letrehozva | letrehozas datuma | rogzites datuma
date_invoice: kelt | kiallitas datuma | szamla kelte | keltezes | kiallitas kelte | szamla datuma | bizonylat kelte | nyugta kelte
date_posted: konyveles datuma | konyveles datuma | konyvelesi datum
date_paid: fizetes datuma | kifizetes datuma | fizetve
date_other: fizetesi hatarido | hatarido | esedekesseg | szallitas datuma | feladas datuma | modositva | kiszallitas datuma
period: honap | ev | het | idoszak
time: ido | ora
order: rendelesszam | rendeles szama | rendelesi szam | rendeles azonosito | szamlaszam | szamla sorszama | szamla szama | bizonylatszam | bizonylat szama | sorszam | nyugtaszam | rendeles | szamla | blokkszam | bizonylat sorszama
reference: hivatkozas
payment_id: tranzakcio azonosito | tranzakcio id | azonosito | fizetesi azonosito
row_id: sor | tetel sorszama
sku: cikkszam | termekkod | termek kod | termekazonosito | termek cikkszama | cikk kod
sku_weak: vonalkod | ean
product: termek | termek neve | termeknev | megnevezes | tetel | tetel megnevezese | cikk | cikknev | aru | szolgaltatas | tetel neve | aru megnevezese
description: leiras | megjegyzes | kozlemeny | megjegyzes a fizeteshez
variant: kategoria | valtozat | meret | szin
quantity: mennyiseg | darab | db | darabszam | menny
unit_price: egysegar | netto egysegar | brutto egysegar | egyseg ar | darabar | egys ar
price: ar | eladasi ar | termek ara
cost: beszerzesi ar | koltseg | haszon | arres | onkoltseg | bekerulesi ar
line_total: tetel osszesen | sor osszesen | tetel erteke | teljes ar | eladas osszege
net_sales: netto ertek | netto osszeg | netto | netto osszesen | netto vegosszeg | adoalap
gross: brutto ertek | brutto osszeg | brutto | brutto osszesen | brutto vegosszeg | fizetett osszeg | tranzakcio osszege
subtotal: reszosszeg | termekek osszesen | reszosszesen | termekek ara | termekek erteke
amount: osszeg | ertek | forgalom | arbevetel | eladas
total: osszesen | vegosszeg | mindosszesen | teljes osszeg
total_with: rendeles osszege | fizetendo | fizetendo osszeg | szamla vegosszege | rendeles vegosszege | rendeles erteke | fizetendo vegosszeg | rendeles osszesen
paid: fizetett | befizetett osszeg
discount: kedvezmeny | engedmeny | kedvezmeny osszege | kedvezmeny erteke
discount_code: kuponkod
tax: afa | afa osszeg | afa ertek | afa osszege | ado | afa erteke | afa osszesen | osszes afa
tax_rate: afa kulcs | afakulcs | afa %
shipping: szallitas | szallitasi koltseg | szallitasi dij | postakoltseg
tip: borravalo
fee: jutalek | dij | kezelesi koltseg | tranzakcios dij | tranzakcios koltseg
balance: egyenleg
refund_amount: visszaterites | visszateritett osszeg | visszateritve | visszafizetett osszeg
currency: penznem | deviza | valuta | devizanem
customer_name: vevo | vevo neve | ugyfel | ugyfel neve | vasarlo | vasarlo neve | partner | partner neve | nev | megrendelo | szamlazasi nev
customer_company: ceg | cegnev
first_name: keresztnev
last_name: vezeteknev
customer_email: e mail cim | email cim | vevo e mail | e mail cime
customer_id: vevokod | ugyfelszam | vevo azonosito | partnerkod
status: statusz | allapot | rendeles allapota | fizetesi allapot | rendeles statusza | fizetes allapota
status_other: szallitasi allapot
kind: tipus | bizonylat tipusa | tranzakcio tipusa | muvelet tipusa | muvelet
debit: tartozik | terheles
credit: kovetel | jovairas
account: fokonyvi szam | szamla neve
channel: csatorna | uzlet | bolt | ertekesitesi csatorna | ertekesitesi hely | forras | penztar
stock: keszlet | raktarkeszlet
supplier: szallito | beszallito
quote: arajanlat | ajanlatszam
cancelled_flag: sztorno | sztornozott | torolve
date_value: erteknap
price_other: eredeti ar | listaar | ajanlott ar | akcio elotti ar | fogyasztoi ar
payout: kifizetett osszeg | kifizetes | utalando osszeg | jovairt osszeg
quantity_order: tetelek szama | termekek szama
"""

ROMANIAN = """
date_sale: data comanda | data comenzii | data vanzarii | data vanzare | data tranzactiei | data tranzactie | data achizitiei | comandat la | data plasarii | data plasarii comenzii
date_any: data | zi | ziua | data si ora | data ora
date_created: data crearii | creat la | data adaugarii
date_invoice: data factura | data facturii | data emiterii | data document | data documentului | data bon
date_paid: data platii | platit la | data incasarii
date_other: data scadenta | scadenta | data livrarii | data scadentei | data expedierii | termen de plata | data virarii | data actualizarii
period: luna | an | saptamana | perioada
time: ora
order: numar comanda | nr comanda | comanda | id comanda | numar factura | nr factura | factura | numar bon | nr bon | nr document | numar document | nr comenzii | serie si numar | bon | cod comanda | nr bon fiscal
reference: referinta
payment_id: id tranzactie | numar tranzactie | id plata | cod tranzactie
row_id: nr crt | numar curent
sku: cod produs | cod articol | cod | pnk | cod sku
sku_weak: cod bare | cod de bare | ean
product: produs | denumire produs | nume produs | articol | denumire | denumire articol | serviciu | produse | titlu produs
description: descriere | detalii | explicatii
variant: categorie | varianta | marime | culoare
quantity: cantitate | cant | buc | bucati | nr bucati | cantitatea | cantitate vanduta | cantitate comandata
unit_price: pret unitar | pret buc | pret unitar fara tva | pret unitar cu tva | pret pe bucata | pret produs
price: pret | pret vanzare | pretul
cost: cost | pret achizitie | profit | adaos | cost marfa
line_total: total linie | valoare linie | total produs | valoare totala | pret total | suma totala
net_sales: valoare fara tva | total fara tva | valoare neta | net | suma fara tva | baza impozabila
gross: valoare cu tva | total cu tva | valoare bruta | brut | suma cu tva | suma bruta | suma tranzactiei | suma incasata
subtotal: subtotal | total produse | valoare produse
amount: valoare | suma | vanzari | incasari | valoarea
total: total | total general
total_with: total comanda | valoare comanda | total de plata | total factura | de plata | valoarea comenzii | suma de plata | total general comanda | valoare totala comanda
paid: achitat | suma platita | platit
discount: reducere | discount | valoare discount | valoare reducere
discount_code: cod reducere | voucher
tax: tva | valoare tva | suma tva | taxa tva
tax_rate: cota tva | procent tva
shipping: transport | cost transport | taxa livrare | livrare | cost livrare | taxa transport
tip: bacsis
fee: comision | taxa | comisioane | comision tranzactie | taxa procesare
balance: sold
refund_amount: suma rambursata | rambursat | valoare retur | rambursare | suma returnata
currency: moneda | valuta | cod moneda
customer_name: client | nume client | cumparator | nume | denumire client | beneficiar | nume cumparator | nume complet | nume si prenume | persoana facturare
customer_company: firma | companie
first_name: prenume
last_name: nume familie
customer_email: adresa email | adresa e mail
customer_id: cod client | id client | cui client
status: stare | stare comanda | status comanda | status plata | stare plata
status_other: status livrare
kind: tip | tip document | tip tranzactie | tip operatiune | operatiune
debit: debit
credit: credit
channel: canal | magazin | punct de lucru | canal vanzare | sursa | platforma | casa
stock: stoc
supplier: furnizor
quote: oferta | numar oferta
cancelled_flag: anulat | anulata | stornat
price_other: pret de lista | prp | pret recomandat | pret intreg | pret vechi
payout: suma neta | suma virata | net de incasat | suma decontata | net de plata
quantity_order: numar produse | nr produse | total bucati | numar articole
"""

GREEK = """
date_sale: ημερομηνια παραγγελιας | ημερομηνια πωλησης | ημερομηνια συναλλαγης | ημ παραγγελιας | ημ νια παραγγελιας | ημερομηνια αγορας
date_any: ημερομηνια | ημ νια | ημερα | ημνια | ημερομηνια ωρα
date_created: ημερομηνια δημιουργιας
date_invoice: ημερομηνια εκδοσης | ημερομηνια τιμολογιου | ημερομηνια παραστατικου | ημ νια παραστατικου | ημ νια εκδοσης
date_paid: ημερομηνια πληρωμης
date_other: ημερομηνια παραδοσης | ημερομηνια ληξης | ημερομηνια αποστολης | ημερομηνια ενημερωσης | ημερομηνια εκκαθαρισης
period: μηνας | ετος | εβδομαδα
time: ωρα
order: αριθμος παραγγελιας | αρ παραγγελιας | παραγγελια | αρ παραστατικου | αριθμος παραστατικου | αριθμος τιμολογιου | αρ τιμολογιου | παραστατικο | τιμολογιο | αρ αποδειξης | αριθμος αποδειξης | αποδειξη | κωδικος παραγγελιας | id παραγγελιας
payment_id: κωδικος συναλλαγης | αριθμος συναλλαγης | id συναλλαγης | κωδικος πληρωμης
row_id: α α
sku: κωδικος | κωδικος ειδους | κωδικος προιοντος | κωδ ειδους
sku_weak: barcode | γραμμικος κωδικας
product: προιον | ειδος | περιγραφη | περιγραφη ειδους | ονομα προιοντος | υπηρεσια | προιοντα | τιτλος | ονομασια προιοντος | ονομασια
description: σημειωσεις | αιτιολογια | σχολια
variant: κατηγορια | μεγεθος | χρωμα
quantity: ποσοτητα | τεμαχια | τεμ | πος | αρ τεμαχιων
unit_price: τιμη μοναδας | τιμη μοναδος | τιμη τεμαχιου | τιμη μον | τιμη ανα τεμαχιο
price: τιμη | τιμη πωλησης
cost: κοστος | τιμη αγορας | κερδος | τιμη κοστους
line_total: συνολο γραμμης | αξια γραμμης | συνολικη αξια | συνολικη τιμη
net_sales: καθαρη αξια | καθαρο ποσο | αξια προ φπα | συνολο χωρις φπα | αξια χωρις φπα | καθαρο | ποσο χωρις φπα
gross: μικτη αξια | συνολο με φπα | αξια με φπα | τελικη αξια | ποσο με φπα | μικτο ποσο | ποσο συναλλαγης | ποσο πληρωμης | εισπραχθεν ποσο
subtotal: μερικο συνολο | υποσυνολο | συνολο προιοντων | αξια προιοντων
amount: ποσο | αξια | πωλησεις | τζιρος
total: συνολο | γενικο συνολο | συνολικο ποσο
total_with: συνολο παραγγελιας | πληρωτεο | πληρωτεο ποσο | αξια παραγγελιας | συνολο πληρωμης | ποσο παραγγελιας | τελικο συνολο | συνολο τιμολογιου
discount: εκπτωση | ποσο εκπτωσης | αξια εκπτωσης
tax: φπα | ποσο φπα | αξια φπα | φορος | συνολο φπα | φοροι
tax_rate: συντελεστης φπα
shipping: μεταφορικα | εξοδα αποστολης | αποστολη | κοστος αποστολης | κοστος μεταφορικων
fee: προμηθεια | χρεωση υπηρεσιας | εξοδα συναλλαγης | προμηθειες | τελη
balance: υπολοιπο
refund_amount: επιστροφη | ποσο επιστροφης | επιστραφεν ποσο | επιστροφη χρηματων
currency: νομισμα
customer_name: πελατης | ονομα πελατη | επωνυμια | ονοματεπωνυμο | επωνυμια πελατη | αγοραστης | ονοματεπωνυμο πελατη
customer_email: ηλεκτρονικη διευθυνση | email πελατη
customer_id: κωδικος πελατη | αφμ | αφμ πελατη
first_name: ονομα
last_name: επωνυμο
status: κατασταση | κατασταση παραγγελιας | κατασταση πληρωμης
kind: τυπος | τυπος παραστατικου | ειδος παραστατικου | τυπος συναλλαγης | ειδος συναλλαγης | τυπος κινησης
debit: χρεωση
credit: πιστωση
channel: καταστημα | καναλι | καναλι πωλησης | υποκαταστημα | ταμειο | σημειο πωλησης
stock: αποθεμα
supplier: προμηθευτης
quote: προσφορα
price_other: αρχικη τιμη | τιμη καταλογου | προτεινομενη τιμη | π λ τ
tip: φιλοδωρημα
payout: ποσο εκκαθαρισης | ποσο αποδοσης | ποσο καταθεσης
quantity_order: αριθμος προιοντων | πληθος ειδων | πληθος προιοντων
"""

CROATIAN = """
date_sale: datum narudzbe | datum prodaje | datum kupnje | datum narocila | datum porudzbine | дата на поръчка | дата на продажба | дата на поръчката | дата на документа | дата на покупка | vrijeme narudzbe | datum kupovine | datum prometa | vreme prodaje | datum nakupa | datum opravljene storitve
date_any: datum | dan | datum i vrijeme | дата | дата и час | datum i vreme | datum in ura
date_created: kreirano | datum kreiranja | ustvarjeno | създадена на
date_invoice: datum racuna | datum izdavanja | datum izdaje | datum dokumenta | дата на фактура | дата на издаване | datum fakture
date_paid: datum placanja | datum placila | дата на плащане
date_other: datum isporuke | rok placanja | datum dospijeca | datum zapadlosti | падеж | дата на доставка | дата на изпращане | срок за плащане | дата на превод | обновена на | datum slanja | datum isplate | datum otpreme | azurirano | datum dospeca | valuta placanja | datum dobave | rok placila | datum odpreme | datum izplacila | zapadlost
period: mjesec | godina | leto | tjedan
time: vrijeme | cas | vreme | час
order: broj narudzbe | narudzba | broj racuna | racun | br racuna | stevilka narocila | narocilo | stevilka racuna | broj porudzbine | broj fakture | broj dokumenta | номер на поръчка | поръчка | номер на фактура | поръчка номер | фактура номер | поръчка no | no на поръчка | фактура no | номер на документ | документ no | касов бон no | id на поръчка | id narudzbe | narudzba br | broj ponude | sifra narudzbe | porudzbina | porudzbina br | id porudzbine | sifra porudzbine | fiskalni racun | st racuna | st narocila | id narocila | stevilka dokumenta | racun st
payment_id: id transakcije | id на транзакция | номер на транзакция | id на плащане | трансакция no | broj transakcije | id placanja | stevilka transakcije | id placila
row_id: rb | redni broj | zap st
sku: sifra | sifra artikla | sifra proizvoda | sifra izdelka | код | код на продукт | артикулен номер | код на артикул | каталожен номер | kataloski broj | kod proizvoda | koda izdelka
sku_weak: barkod | crtna koda | баркод
product: proizvod | naziv proizvoda | artikl | naziv artikla | naziv | izdelek | artikel | usluga | storitev | proizvodi | naziv izdelka | продукт | артикул | наименование | име на продукт | стока | име на артикул | наименование на стоката | заглавие | stavka | roba | naslov | artikal | naziv robe | postavka | blago | ime izdelka
description: opis | opomba | описание | основание | бележка към плащането | svrha uplate | opis placanja | svrha placanja | namen placila | namen
variant: kategorija | velicina | boja | категория
quantity: kolicina | kom | komada | kol | количество | брой | к во | бр | броики | broj komada | kos | kosov | stevilo kosov | prodano kosov
unit_price: jedinicna cijena | cijena po komadu | cena na enoto | jedinicna cena | cena na kos | единична цена | ед цена | цена за брои | продажна цена | цена за единица | jed cijena | prodajna cena | cena po komadu | cena sa pdv | mp cena | enotna cena
price: cijena | prodajna cijena | цена | mpc | vpc
cost: nabavna cijena | trosak | nabavna cena | себестойност | доставна цена | покупна цена | nabavna vrijednost | nabavna vrednost | strosek
line_total: ukupno stavka | iznos stavke | znesek postavke | обща цена | сума на реда | краина цена | обща стоиност | ukupna cijena | ukupan iznos | ukupna vrijednost | ukupna cena | ukupna vrednost | svega | skupna cena | skupni znesek | skupna vrednost
net_sales: neto | neto iznos | osnovica | iznos bez pdv a | iznos bez pdv | ukupno bez pdv a | ukupno bez pdv | osnova | znesek brez ddv | neto znesek | vrednost brez ddv | сума без ддс | данъчна основа | нето | стоиност без ддс | общо без ддс | porezna osnovica | poreska osnovica | skupaj brez ddv
gross: bruto | bruto iznos | iznos s pdv om | iznos sa pdv | ukupno s pdv om | ukupno sa pdv | znesek z ddv | bruto znesek | vrednost z ddv | сума с ддс | бруто | брутна сума | платена сума | сума на транзакцията | стоиност с ддс | общо с ддс | placeni iznos | iznos transakcije | ukupno sa pdv om | iznos sa pdv om | vrednost sa pdv | placani znesek | znesek transakcije
subtotal: meduzbroj | vmesna vsota | междинна сума | стоиност на продуктите | общо продукти | сума на продуктите | ukupno proizvodi | vrijednost proizvoda | iznos proizvoda | meduzbir | vrednost proizvoda | skupaj izdelki | vrednost izdelkov
amount: iznos | znesek | vrijednost | promet | vrednost | prodaja | сума | стойност | оборот
total: ukupno | skupaj | ukupni iznos | sveukupno | общо | обща сума
total_with: ukupno za platiti | za platiti | za uplatu | za placilo | iznos narudzbe | сума за плащане | за плащане | общо за плащане | стоиност на поръчката | сума на поръчката | общо поръчка | краина сума | ukupno narudzba | iznos racuna | vrijednost narudzbe | za naplatu | za placanje | ukupno za uplatu | iznos porudzbine | ukupno porudzbina | vrednost porudzbine | ukupno za placanje | skupaj za placilo | znesek narocila | znesek racuna | vrednost narocila | skupaj narocilo | koncni znesek
discount: popust | iznos popusta | отстъпка | сума на отстъпката | стоиност на отстъпката | znesek popusta
tax: pdv | iznos pdv a | iznos pdv | porez | ddv | znesek ddv | ддс | сума ддс | размер на ддс | данък | общо ддс | ukupno pdv | ukupan pdv | davek | skupaj ddv | ddv skupaj
tax_rate: stopa pdv a | stopa pdv | stopnja ddv
shipping: dostava | postarina | trosak dostave | доставка | цена на доставка | цена за доставка | транспорт | стоиност на доставката | troskovi dostave | cijena dostave | cena dostave | isporuka | postnina | strosek dostave | stroski dostave
fee: naknada | provizija | комисионна | такса | комисиона | такси | такса за обработка | naknade | trosak transakcije | nadomestilo | provizije | strosek transakcije
balance: saldo
refund_amount: povrat | iznos povrata | vracilo | възстановена сума | възстановено | върната сума | възстановяване | vraceni iznos | iznos povracaja | povracaj | refundirano | vrnjeni znesek | vrnjeno | znesek vracila
currency: valuta | валута | код на валута | oznaka valute
customer_name: kupac | ime kupca | naziv kupca | kupec | stranka | ime stranke | klijent | клиент | име на клиент | купувач | име | име и фамилия | получател на фактура | ime i prezime | narucitelj | narucilac | komitent | ime in priimek | narocnik | naziv stranke
customer_company: tvrtka | podjetje | firma | фирма
first_name: ime
last_name: prezime | priimek
customer_email: e posta | e mail kupca | имейл | имеил на клиент | ел поща | e mail adresa | imejl | e naslov | e posta kupca
customer_id: sifra kupca | oib | oib kupca
status: status | status narudzbe | stanje narudzbe | status placanja | статус | състояние | статус на поръчка | статус на поръчката | статус на плащане | status porudzbine | stanje porudzbine | stanje narocila | status narocila | status placila | stanje placila
kind: tip | vrsta | vrsta dokumenta | тип | тип на транзакция | тип транзакция | вид операция | вид документ | vrsta transakcije | tip transakcije
channel: kanal | poslovnica | trgovina | prodajno mjesto | prodavnica | обект | канал на продажба | източник | prodajni kanal | blagajna | radnja | prodajno mesto | kanal prodaje | objekat | poslovalnica
stock: zaliha | zaloga
supplier: dobavljac | dobavitelj | доставчик
quote: ponuda | ponudba | оферта
cancelled_flag: stornirano | storno | otkazano
price_other: стара цена | препоръчителна цена | каталожна цена | пцд | redovna cijena | preporucena cijena | stara cijena | izvorna cijena | redovna cena | preporucena cena | stara cena | redna cena | priporocena cena | izvirna cena
tip: бакшиш | napojnica | baksis | napitnina
payout: нетна сума | за изплащане | изплатена сума | преведена сума | isplaceni iznos | za isplatu | isplata | izplacani znesek | za izplacilo | izplacilo
quantity_order: брои продукти | брои артикули | общо броики | общ брои | broj proizvoda | broj artikala | broj stavki | stevilo izdelkov | stevilo artiklov | stevilo postavk
status_weak: stanje
"""
