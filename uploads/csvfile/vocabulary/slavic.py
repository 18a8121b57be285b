"""Header words in Polish, Czech (with Slovak) and Russian (with Ukrainian)."""

POLISH = """
date_sale: data zamowienia | data sprzedazy | data zakupu | data transakcji | data zlozenia | data zlozenia zamowienia | sprzedano | data operacji
date_any: data | dzien | data i godzina
date_created: data utworzenia | utworzono | data dodania
date_invoice: data wystawienia | data faktury | data dokumentu | data paragonu | wystawiono
date_posted: data ksiegowania | data waluty
date_paid: data platnosci | data zaplaty | zaplacono dnia | data wplaty
date_other: data dostawy | data wysylki | termin platnosci | data wydania | data wyplaty | data wysylki zamowienia | data modyfikacji | wyslano
date_stay: data przyjazdu | przyjazd | data zameldowania | data wizyty
period: miesiac | rok | tydzien | okres | kwartal
time: godzina | czas
order: numer zamowienia | nr zamowienia | zamowienie | numer faktury | nr faktury | faktura | numer dokumentu | nr dokumentu | nr paragonu | numer paragonu | id zamowienia | paragon | dokument | numer | nr dok
reference: referencja | sygnatura
payment_id: id transakcji | numer transakcji | nr transakcji | id | identyfikator platnosci | id platnosci
row_id: lp | pozycja
sku: kod produktu | kod towaru | indeks | symbol | kod artykulu | indeks towaru | numer katalogowy | kod | id produktu | symbol towaru
sku_weak: ean | kod kreskowy
product: produkt | towar | nazwa produktu | nazwa towaru | nazwa | nazwa artykulu | usluga | artykul | nazwa oferty | towar usluga | produkty | nazwa uslugi | tytul oferty | oferta | tytul oferty | nazwa oferty | zajecia | zabieg
description: opis | tresc
variant: wariant | kategoria | rozmiar | kolor | grupa
quantity: ilosc | liczba sztuk | sztuk | szt | liczba | sprzedana ilosc | ilosc sztuk | ilosc sprzedana
quantity_order: laczna ilosc | liczba produktow | liczba pozycji | liczba sztuk razem
unit_price: cena jednostkowa | stawka godzinowa | cena za sztuke | cena jedn | cena sprzedazy | cena jednostkowa netto | cena jednostkowa brutto | cena netto | cena brutto | cena jedn netto | cena jedn brutto | cena szt
price: cena | cena produktu
price_other: cena katalogowa | cena przed promocja | stara cena | cena poprzednia
cost: koszt | cena zakupu | marza | zysk | koszt wlasny
line_total: wartosc pozycji | suma pozycji
net_sales: wartosc netto | kwota netto | netto | suma netto | razem netto | sprzedaz netto | wartosc sprzedazy netto | wartosc netto pozycji
gross: wartosc brutto | kwota brutto | brutto | suma brutto | razem brutto | sprzedaz brutto | wartosc brutto pozycji | do zaplaty brutto
payout: wyplata | kwota wyplaty
subtotal: suma czesciowa | wartosc produktow | wartosc towarow
amount: kwota | wartosc | suma | przychod | sprzedaz | obrot | wartosc sprzedazy | kwota transakcji
total: razem | kwota calkowita | lacznie | wartosc calkowita | total | suma calkowita | ogolem
total_with: wartosc zamowienia | kwota zamowienia | do zaplaty | suma zamowienia | wartosc faktury | razem do zaplaty
paid: zaplacono | wplacono | kwota zaplacona | zaliczka
tendered: reszta
discount: rabat | znizka | kwota rabatu | upust
discount_rate: rabat procent
discount_code: kod rabatowy | kupon
tax: vat | podatek | kwota vat | podatek vat | wartosc vat
tax_rate: stawka vat | stawka podatku
shipping: dostawa | koszt dostawy | koszt wysylki | wysylka | koszty dostawy | przesylka
tip: napiwek
fee: prowizja | oplata | oplaty
balance: saldo | pozostalo | pozostalo do zaplaty
refund_amount: zwrot | kwota zwrotu | zwrocono | zwroty
refund_quantity: zwrocona ilosc | ilosc zwrocona
currency: waluta
customer_name: klient | nazwa klienta | kupujacy | nabywca | imie i nazwisko | kontrahent | zamawiajacy | nazwa kontrahenta | klient nazwa | odbiorca faktury | nazwa nabywcy | uczen | kursant | pacjent | klientka
customer_company: firma | nazwa firmy
customer_other: odbiorca
first_name: imie
last_name: nazwisko
customer_email: adres e mail | e mail klienta | email klienta | adres email | e mail kupujacego | email kupujacego
customer_id: numer klienta | id klienta | kod klienta | nip | login | nr klienta | login kupujacego | nip nabywcy
status: status | status zamowienia | status platnosci | stan | status faktury
status_other: status wysylki | status dostawy
cancelled_on: data anulowania | anulowano
kind: typ | rodzaj | typ transakcji | rodzaj dokumentu | typ dokumentu | rodzaj transakcji | typ operacji | rodzaj operacji | operacja
debit: wn | obciazenie | debet
credit: ma | uznanie
debit_credit: wn ma
account: konto
contra_account: konto przeciwstawne
bank: iban | numer rachunku | saldo po operacji | rachunek
channel: kanal | sklep | kanal sprzedazy | zrodlo | punkt sprzedazy | kasa
orders_count: zamowienia | liczba zamowien | ilosc zamowien | liczba transakcji | liczba paragonow
stock: stan magazynowy | magazyn | stan magazynu | dostepne
supplier: dostawca | nazwa dostawcy
quote: wycena | numer wyceny | data wyceny
cart: porzucony koszyk
bill: faktura zakupu | faktura kosztowa
cancelled_flag: anulowany | anulowana | storno
debit_account: konto wn
credit_account: konto ma
date_value: data waluty
nights: noce | liczba nocy | doby
hours: godziny | liczba godzin
"""

CZECH = """
date_sale: datum objednavky | datum prodeje | datum nakupu | datum transakce | objednano | datum zdanitelneho plneni | datum predaja | duzp | cas prodeje | datum a cas prodeje
date_any: datum | den | datum a cas
date_created: datum zalozeni | vytvoreno | datum vytvoreni | vytvorene | zalozeno | datum vytvorenia
date_invoice: datum vystaveni | datum faktury | datum dokladu | datum uctenky | datum vystavenia | vystaveno
date_posted: datum zauctovani | zauctovano
date_paid: datum zaplaceni | zaplaceno dne | datum platby | datum uhrady | uhrazeno dne | datum zaplatenia
date_other: datum dodani | datum odeslani | splatnost | datum splatnosti | datum prevodu | datum expedice | datum dorucenia | datum doruceni | datum vyplaty | odeslano dne | datum dodania tovaru | datum odoslania | datum expedicie
date_stay: prijezd | datum prijezdu | den prijezdu
period: mesic | rok | tyden | obdobi | mesiac
time: cas
order: cislo objednavky | objednavka | cislo faktury | faktura | cislo dokladu | doklad | cislo uctenky | c objednavky | c faktury | id od klienta | id objednavky | uctenka | kod objednavky | cislo prodejky | c dokladu | cislo uctu uctenky | objednavka c | faktura c | obj c | evidencni cislo | cislo blocku | cislo pokladnicneho dokladu | cislo
reference: variabilni symbol | reference | variabilni symbol platby | variabilny symbol
payment_id: id transakce | cislo transakce | id | id comgate | id platby | kod transakce | id transakcie | cislo transakcie
row_id: radek | poradi | polozka c
sku: kod produktu | kod zbozi | katalogove cislo | kod | cislo zbozi | kod polozky | kod tovaru | cislo produktu | cislo tovaru
sku_weak: ean | carovy kod
product: produkt | zbozi | nazev produktu | nazev zbozi | nazev | polozka | sluzba | nazov | nazov produktu | tovar | nazev polozky | jmeno produktu | artikl | text polozky | oznaceni polozky | nazov tovaru | nazov polozky
description: popis | text | popis platby | zprava | poznamka k platbe | sprava
variant: varianta | kategorie | velikost | barva
quantity: mnozstvi | pocet | pocet kusu | ks | kusu | kusy | mnozstvo | prodano ks | pocet ks | pocet kusov | predane mnozstvo | kusov | predane ks
quantity_order: celkovy pocet | pocet polozek | pocet produktu | pocet kusu celkem | celkovy pocet kusu | pocet poloziek | pocet produktov | celkovy pocet kusov
unit_price: jednotkova cena | hodinova sazba | cena za kus | cena za jednotku | cena ks | jednotkova cena bez dph | jednotkova cena s dph | prodejni cena | cena za ks | cena za mj | jedn cena | j cena | predajna cena
price: cena | cena produktu | cena bez dph | cena s dph
price_other: bezna cena | doporucena cena | puvodni cena | cenikova cena | cena pred slevou | odporucana cena | povodna cena | cennikova cena | cena pred zlavou
cost: naklady | nakupni cena | zisk | marze | porizovaci cena | nakladova cena | nakupna cena | obstaravacia cena
line_total: cena celkem polozka | celkem polozka | cena polozky | celkem za polozku | cena spolu | ciastka | spolu za polozku
net_sales: celkem bez dph | castka bez dph | zaklad dane | bez dph | cena celkem bez dph | suma bez dph | zaklad | trzba bez dph | celkova cena bez dph | suma bez dph spolu | cena spolu bez dph | zaklad dph | cena bez dph
gross: celkem s dph | castka s dph | s dph | cena celkem s dph | suma s dph | trzba s dph | celkova cena s dph | hruba castka | castka platby | celkem vc dph | hruba suma | suma platby | cena spolu s dph
payout: prevedena castka | vyplaceno | vyplata | cista castka | k vyplate | castka po odecteni poplatku | cista suma | prevedena suma | na vyplatu | suma po odpocitani poplatku
subtotal: mezisoucet | cena zbozi | cena za zbozi | zbozi celkem | medzisucet | cena tovaru | tovar spolu
amount: castka | hodnota | trzba | suma | potvrzena castka | trzby | obrat | hodnota transakce
total: celkem | celkova cena | celkova castka | spolu | cena celkem | celkom | cena celkom
total_with: celkem k uhrade | k uhrade | celkem objednavka | cena objednavky | castka faktury | hodnota objednavky | k zaplaceni | celkem k zaplaceni | celkom k uhrade | spolu k uhrade | na uhradu
paid: zaplaceno | uhrazeno | zaloha | zaplatene
discount: sleva | zlava | castka slevy | vyse slevy | suma zlavy | vyska zlavy
discount_rate: sleva procent
discount_code: slevovy kod | kupon
tax: dph | dan | castka dph | vyse dph | dph celkem | celkem dph | vyska dph | suma dph | dph spolu
tax_rate: sazba dph | sadzba dph
shipping: doprava | postovne | cena dopravy | dopravne | doprava a platba | cena za dopravu
tip: spropitne | dysko | prepitne
fee: poplatek | poplatek celkem | provize | poplatky | poplatok | transakcni poplatek | poplatek za transakci | provizia | transakcny poplatok
balance: zustatek | zostatok | zbyva | zbyva uhradit | nedoplatek
refund_amount: vraceno | refundace | vracena castka | vratka | dobropis castka | refundovano | vratene | vratena suma | refundovane
refund_quantity: vracene mnozstvi
currency: mena | kod meny
customer_name: zakaznik | jmeno zakaznika | odberatel | kupujici | jmeno | nazev zakaznika | jmeno a prijmeni | zakaznik nazev | plátce | platce | meno zakaznika | meno | objednatel | cele jmeno | kupujuci | meno a priezvisko | objednavatel
customer_company: firma | spolecnost
customer_other: prijemce
first_name: krestni jmeno
last_name: prijmeni | priezvisko
customer_email: e mail platce | e mail zakaznika | email zakaznika | e mailova adresa
customer_id: cislo zakaznika | id zakaznika | ico | kod zakaznika
status: stav | stav objednavky | stav platby | stav faktury | stav uhrady
status_other: stav dopravy | stav doruceni
cancelled_on: stornovano | datum storna | zruseno dne
kind: typ | druh | typ transakce | typ dokladu | typ pohybu | druh dokladu | typ polozky | druh polozky | typ operace | typ transakcie
debit: ma dati | md
credit: dal
account: ucet
contra_account: protiucet
bank: iban | cislo uctu | nazev protiuctu | cislo protiuctu
channel: kanal | prodejna | pobocka | zdroj | obchod | pokladna | prodejni kanal | e shop | prodejni misto | predajna | pokladnica | predajny kanal
orders_count: objednavky | pocet objednavek | navstevy | pocet uctenek | pocet prodeju
stock: sklad | skladem | zasoba | na sklade
supplier: dodavatel
quote: nabidka | cislo nabidky | datum nabidky | cenova nabidka
cart: opusteny kosik
bill: prijata faktura
cancelled_flag: zruseno | storno | zrusene
debit_account: ucet md | md ucet
credit_account: ucet dal | ucet d | dal ucet
date_value: datum valuty
nights: noci | pocet noci
hours: hodiny | pocet hodin
"""

RUSSIAN = """
date_sale: дата заказа | дата продажи | дата покупки | дата транзакции | дата операции | дата и время продажи | дата замовлення | дата продажу | дата оформления | дата оформления заказа | время продажи | продано | принят в обработку | дата реализации | дата оформлення
date_any: дата | день | дата и время | дата время | учетный день | учетная дата | операционный день | дата і час
date_created: дата создания | создан | создано | дата створення | время создания платежа | время создания | дата создания платежа
date_invoice: дата счета | дата документа | дата чека | дата накладной | дата выставления | дата рахунку
date_posted: дата проводки | дата учета
date_paid: дата оплаты | оплачен | оплачено дата | дата платежа | время платежа | время оплаты
date_other: дата доставки | дата отгрузки | срок оплаты | дата отправки | дата выплаты | дата изменения | передан в доставку | обновлен | оплатить до | дата відвантаження | дата оплати | термін оплати | дата виплати | дата відправлення | оновлено
date_stay: дата заезда | заезд | дата визита | дата записи
period: месяц | год | неделя | период | квартал
time: время
order: номер заказа | заказ | номер чека | чек | номер счета | счет | номер документа | документ | id заказа | no заказа | накладная | номер накладной | номер | n заказа | номер отправления | номер замовлення | замовлення | код заказа | заказ no | чек no | no чека | номер продажи | no замовлення | id замовлення | номер рахунку | номер накладноі | код замовлення
reference: ссылка
payment_id: id транзакции | номер транзакции | id | идентификатор | номер операции | id платежа | id операции | номер платежа | id транзакціі | номер транзакціі | id платежу | номер операціі
row_id: n п п | строка | номер строки | п п | no п п
sku: артикул | код товара | код | номенклатурный номер | sku товара | код номенклатуры | артикул товара | артикул продавца | артикул поставщика | код товару | артикул товару
sku_weak: штрихкод | штрих код | баркод
product: товар | наименование | номенклатура | название товара | продукт | наименование товара | услуга | название | товары | блюдо | найменування | позиция | название продукта | предмет | блюдо | наименование позиции | назва товару | наименування товару | назва | послуга | позиція | курс | занятие
description: описание | комментарий | содержание | назначение платежа | комментарии к платежу | назначение | опис | призначення платежу | призначення
variant: категория | вариант | размер | цвет | бренд | группа товара
quantity: количество | кол во | шт | колво | кол | количество товара | штук | кількість | продано шт | кол во шт | количество блюд | кол во блюд | количество проданных | к сть | кіл ть | кількість товару
quantity_order: всего товаров | количество товаров | кол во товаров | количество позиции | товаров шт | кількість товарів | к сть товарів | кількість позиціи | всього товарів
unit_price: цена за единицу | цена за штуку | цена за шт | цена единицы | цена продажи | цена реализации | цена ед | ціна за одиницю | ціна за шт | ціна продажу | ціна товару | ціна за штуку
price: цена | цена товара | ціна | стоимость единицы | итоговая цена
price_other: розничная цена до скидки | цена до скидки | розничная цена | старая цена | ррц | рекомендованная цена | роздрібна ціна | ціна до знижки | стара ціна
cost: себестоимость | закупочная цена | прибыль | маржа | наценка | закупка | цена закупки | собівартість | закупівельна ціна | ціна закупівлі
line_total: сумма позиции | стоимость позиции | сумма по строке | итоговая стоимость товара | стоимость товара для покупателя | стоимость товара | итоговая стоимость | сумма по позиции | вартість | сума позиціі | виручка | сума продажу | вартість товару | загальна сума
net_sales: сумма без ндс | стоимость без ндс | выручка без ндс | без ндс | сумма со скидкой | сумма со скидкой р | итого без ндс | сума без пдв | вартість без пдв | без пдв | разом без пдв
gross: сумма с ндс | стоимость с ндс | всего с ндс | с ндс | сумма списания | оплаченная сумма | итого с ндс | сумма вкл ндс | сума платежу | сума операціі | сплачена сума | сума оплати | сума з пдв | вартість з пдв | всього з пдв | разом з пдв
payout: к выплате | к перечислению | перечислено | сумма платежа за вычетом комиссии | сумма за вычетом комиссии | за вычетом комиссии | к зачислению | к выплате | сумма к зачислению | к перечислению | сумма к перечислению | до виплати | до перерахування | до зарахування | сума за вирахуванням комісіі
subtotal: подытог | стоимость товаров | сумма товаров | всего за товары | сума товарів | вартість товарів | проміжнии підсумок
amount: сумма | стоимость | выручка | продажи | сумма продажи | оборот | сума | сумма операции | сумма операции | сумма платежа | сумма оплаты | сумма транзакции
total: итого | всего | общая сумма | сумма итого | общая стоимость | всього | разом
total_with: сумма заказа | к оплате | стоимость заказа | итого к оплате | сумма чека | сумма отправления | общая сумма заказа | итого по заказу | всего к оплате | общая стоимость заказа | итоговая сумма | сума замовлення | разом до сплати | до сплати | вартість замовлення | загальна сума замовлення | сума чека | всього до сплати | до оплати
paid: оплачено | сумма оплаты | аванс | предоплата
tendered: сдача | получено
discount: скидка | сумма скидки | знижка | сумма скидки р | размер скидки | сума знижки
discount_rate: скидка процент | процент скидки
discount_code: промокод | купон
tax: ндс | налог | сумма ндс | пдв | в т ч ндс | всего ндс | сумма налога | сума пдв | податок | всього пдв
tax_rate: ставка ндс
shipping: доставка | стоимость доставки | цена доставки | сумма доставки | вартість доставки | ціна доставки
tip: чаевые | чаиові
fee: комиссия | сбор | вознаграждение | сумма комиссии | комиссия сервиса | комиссия банка | комісія | сума комісіі | винагорода | комісія сервісу
balance: баланс | остаток | сальдо | долг | остаток долга
refund_amount: возврат | сумма возврата | возвращено | возвращенная сумма | сума повернення | повернення | повернено | повернена сума
refund_quantity: возвращено шт | количество возврата
currency: валюта | код валюты | код валюты заказа | код валюти
customer_name: клиент | покупатель | имя клиента | фио | заказчик | контрагент | имя | имя покупателя | фио клиента | клієнт | покупець | фио покупателя | наименование клиента | ім я клієнта | замовник | піб | піб покупця | ім я покупця | ученик | пациент | клиентка
customer_company: компания | организация
customer_other: получатель
first_name: имя отчество
last_name: фамилия
customer_email: электронная почта | почта | email клиента | e mail клиента | эл почта | email покупателя | електронна пошта | пошта
customer_id: код клиента | id клиента | инн | номер клиента
status: статус | статус заказа | статус оплаты | состояние | состояние заказа | статус замовлення | статус оплати | стан
status_other: статус доставки
cancelled_on: дата отмены | отменен
kind: тип | вид | тип операции | вид операции | тип документа | вид документа | тип транзакции | операция | тип платежа | тип операціі | вид операціі | тип транзакціі | операція
debit: дебет
credit: кредит
account: счет учета
contra_account: корр счет | корреспондирующий счет
bank: iban | бик | расчетный счет
channel: канал | магазин | источник | канал продаж | склад продажи | точка продаж | площадка | касса | торговая точка | каса | канал продажів | джерело | точка продажу
orders_count: заказы | количество заказов | средний чек | посетители | число чеков | количество чеков
stock: склад | остаток на складе | наличие | остатки
supplier: поставщик
quote: коммерческое предложение | смета
cart: брошенная корзина
debit_account: счет дебета | дебет счет | счет дт | дт
credit_account: счет кредита | кредит счет | счет кт | кт
gross_sales: сумма без скидки | сумма без скидки р
"""
