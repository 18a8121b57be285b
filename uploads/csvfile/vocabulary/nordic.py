"""Header words in Swedish, Danish (with Norwegian) and Finnish."""

SWEDISH = """
date_sale: orderdatum | forsaljningsdatum | kopdatum | bestallningsdatum | transaktionsdatum | salgsdato | ordredato | kjopsdato | kobsdato | bestillingsdato | bestalld | salgsdato
date_any: datum | dag | dato | tidpunkt | tidspunkt
date_created: skapad | skapad datum | oprettet | opprettet
date_invoice: fakturadatum | kvittodatum | fakturadato
date_posted: bokforingsdatum | bokford
date_paid: betald datum | betaldatum | betalningsdatum | betalingsdato | betald den
date_other: leveransdatum | forfallodatum | skickad | forfaldsdato | forfallsdato | leveringsdato | utbetalningsdatum
date_stay: ankomst | ankomstdatum | incheckning
period: manad | ar | vecka | period
time: tid | klockslag
order: ordernummer | bestallningsnummer | fakturanummer | kvittonummer | ordrenummer | order nr | fakturanr | kvitto | bestillingsnummer | ordrenr | kvitteringsnummer | bestallning | faktura | bilagsnummer
reference: referens | referanse | reference
payment_id: transaktionsid | transaktionsnummer | betalnings id
row_id: rad | radnummer
sku: artikelnummer | artikelnr | varenummer | varenr | produktkod | artnr | produktnummer
product: artikel | produkt | vara | produktnamn | benamning | artikelnamn | vare | varenavn | tjanst | artikelbenamning | produktnavn
description: beskrivning | beskrivelse
variant: kategori | variant | varugrupp
quantity: antal | kvantitet | antall | mangd | antal salda
unit_price: styckpris | a pris | apris | pris per styck | enhetspris | stykpris | stykkpris | pris per enhet
price: pris
cost: inkopspris | kostnad | vinst | marginal | tackningsbidrag
line_total: radsumma | radbelopp | radtotal
net_sales: netto | nettobelopp | summa exkl moms | belopp exkl moms | exkl moms | totalt exkl moms | nettosumma | pris exkl moms totalt | belob ekskl moms | forsaljning exkl moms
gross: brutto | summa inkl moms | belopp inkl moms | inkl moms | totalt inkl moms | bruttobelopp | belob inkl moms | forsaljning inkl moms
payout: utbetalning | utbetalt belopp
subtotal: delsumma | varuvarde | subtotal
amount: belopp | belob | belop | omsattning | summa | forsaljning | varde | salg
total: totalt | totalbelopp | total | totalsumma | i alt | summa totalt | slutpris | slutsumma | totalpris
total_with: ordersumma | fakturabelopp | att betala | ordervarde | slutsumma
paid: betalt | betalt belopp
discount: rabatt | rabat
discount_code: rabattkod
tax: moms | mva | momsbelopp | varav moms
tax_rate: momssats
shipping: frakt | fraktkostnad | fragt | fraktavgift
tip: dricks | drikkepenger
fee: avgift | provision | gebyr | avgifter
balance: saldo
refund_amount: aterbetalning | aterbetalat | aterbetalt belopp | refusion | refunderet
currency: valuta
customer_name: kund | kundnamn | kunde | kundenavn | kopare | namn | navn | bestallare
customer_company: foretag | firma
first_name: fornamn | fornavn
last_name: efternamn | etternavn | efternavn
customer_email: e post | epost | e postadress | epostadress | e postadresse
customer_id: kundnummer | kundnr | kund id | kundenummer | kundenr
status: status | orderstatus | betalningsstatus | betalingsstatus
status_other: leveransstatus
kind: typ | transaktionstyp
debit: debet
credit: kredit
account: konto
contra_account: motkonto
channel: kanal | butik | kassa | forsaljningskanal
orders_count: antal ordrar | antal kop | antal kvitton
stock: lager | lagersaldo
supplier: leverantor | leverandor
quote: offert | offertnummer | tilbud
cancelled_flag: makulerad | annullerad | avbruten
debit_account: debetkonto
credit_account: kreditkonto
date_value: valutadag | valutadatum
"""

DANISH = """
date_sale: ordredato | salgsdato | kobsdato | kjopsdato | bestillingsdato | handelsdato | transaktionsdato | transaksjonsdato
date_any: dato | dag | tidspunkt | dato og tid
date_created: oprettet | opprettet | oprettelsesdato | opprettet dato
date_invoice: fakturadato | bilagsdato | kvitteringsdato
date_posted: bogfort | bokfort | posteringsdato
date_paid: betalingsdato | betalt dato | betalt den
date_other: forfaldsdato | forfallsdato | leveringsdato | forfald | forfall | udbetalingsdato | afsendelsesdato
period: maned | ar | uge | uke | periode | kvartal
time: klokkeslaet | klokkeslett | kl | tid
order: ordrenummer | ordrenr | ordre nr | ordre | fakturanummer | fakturanr | faktura nr | faktura | bon nr | bonnr | bonnummer | bong nr | bongnr | bongnummer | bon | kvitteringsnummer | kvitteringsnr | kvittering | bilagsnummer | bilagsnr | bilag | bestillingsnummer | salgsnr
reference: reference | referanse
payment_id: transaktions id | transaksjons id | transaktionsnummer | transaksjonsnummer
row_id: linje | linjenr | raekke | rad
sku: varenummer | varenr | vare nr | produktnummer | produktnr | produktkode | artikkelnummer | artikkelnr
sku_weak: ean | stregkode | strekkode
product: vare | varenavn | produkt | produktnavn | varetekst | ydelse | tjeneste | artikkel | varebeskrivelse | produktbeskrivelse
description: beskrivelse | tekst
variant: kategori | variant | varegruppe | storrelse | farve | farge
quantity: antal | antall | maengde | mengde | stk | solgt antal | antall solgt
unit_price: stykpris | stk pris | stykkpris | enhedspris | enhetspris | pris pr stk | pris per stk | enhedspris ekskl moms | pr stk
price: pris | salgspris | varepris
price_other: vejledende pris | veiledende pris
cost: kostpris | indkobspris | innkjopspris | daekningsbidrag | dekningsbidrag | fortjeneste
line_total: linjetotal | linjebelob | linjebelop | linjesum
net_sales: netto | nettobelob | nettobelop | belob ekskl moms | belop ekskl mva | belop eks mva | i alt ekskl moms | total ekskl moms | sum eks mva | nettosum | omsaetning ekskl moms | omsetning eks mva
gross: brutto | bruttobelob | bruttobelop | belob inkl moms | belop inkl mva | i alt inkl moms | total inkl moms | sum inkl mva
payout: udbetaling | utbetaling
subtotal: subtotal | delsum | varer i alt
amount: belob | belop | omsaetning | omsetning | sum | vaerdi | verdi | salg
total: i alt | ialt | total | totalbelob | totalbelop | totalt | samlet belob | totalsum
total_with: ordretotal | fakturabelob | fakturabelop | at betale | a betale | ordresum | fakturatotal
paid: betalt | betalt belob | betalt belop
discount: rabat | rabatt | rabatbelob | rabattbelop
discount_rate: rabat % | rabat procent | rabatt % | rabatt prosent | rabat pct
discount_code: rabatkode | rabattkode
tax: moms | mva | momsbelob | mvabelop | momsbelop
tax_rate: momssats | mva sats | moms %
shipping: fragt | frakt | levering | forsendelse | porto
tip: drikkepenge | drikkepenger | tips
fee: gebyr | gebyrer | provision | provisjon
balance: saldo
refund_amount: refunderet | refundert | refusion | refusjon | tilbagebetalt | tilbagebetaling
refund_quantity: returneret antal | returnert antall
currency: valuta
customer_name: kunde | kundenavn | kober | kjoper | navn
customer_company: firma | virksomhed | bedrift
first_name: fornavn
last_name: efternavn | etternavn
customer_email: e mail | e post | mailadresse | e postadresse
customer_id: kundenr | kundenummer | kunde id
status: status | ordrestatus | betalingsstatus
status_other: leveringsstatus
kind: type | transaktionstype | transaksjonstype | bilagstype
debit: debet
credit: kredit
account: konto | kontonummer | kontonr
contra_account: modkonto | motkonto
channel: kanal | butik | butikk | kasse | afdeling | avdeling | salgskanal
orders_count: antal ordrer | antall ordre | antal salg | antall salg
stock: lager | lagerbeholdning | beholdning
supplier: leverandor
quote: tilbud | tilbudsnummer
cancelled_flag: annulleret | makuleret | kansellert | annullert
date_value: valordato | rentedato
"""

FINNISH = """
date_sale: tilauspaiva | myyntipaiva | ostopaiva | tilauksen paivays | tapahtumapaiva | tilauspvm | myyntipvm
date_any: paivamaara | pvm | paiva | aika ja paivamaara
date_created: luotu | luontipaiva
date_invoice: laskun paivamaara | laskupaiva | laskun pvm | laskutuspaiva | kuitin paivamaara
date_paid: maksupaiva | maksettu pvm
date_other: erapaiva | toimituspaiva | lahetyspaiva | tilityspaiva
period: kuukausi | vuosi | viikko
time: kellonaika | klo | aika
order: tilausnumero | tilaus | tilausnro | laskunumero | laskun numero | lasku | kuittinumero | kuitti | kuitin numero | tositenumero | tosite | tilauksen numero
reference: viite | viitenumero
payment_id: maksutunnus | tapahtumatunnus
row_id: rivi | rivinumero
sku: tuotekoodi | tuotenumero | tuotenro
sku_weak: viivakoodi | ean
product: tuote | tuotenimi | tuotteen nimi | nimike | artikkeli | palvelu | tuotteet
description: kuvaus | selite
variant: kategoria | tuoteryhma | koko | vari
quantity: maara | kpl | lukumaara | kappalemaara | myyty maara
unit_price: yksikkohinta | a hinta | kappalehinta | hinta kpl
price: hinta | myyntihinta
cost: ostohinta | kustannus | kate
line_total: rivisumma | rivi yhteensa | rivin summa
net_sales: veroton | veroton summa | veroton hinta | summa ilman alv | netto | veroton yhteensa | yhteensa alv 0 | myynti veroton
gross: verollinen | verollinen summa | summa sis alv | brutto | verollinen yhteensa | yhteensa sis alv
subtotal: valisumma
amount: summa | myynti | liikevaihto | arvo
total: yhteensa | loppusumma | kokonaissumma
total_with: tilauksen summa | maksettava | laskun summa | tilaus yhteensa
paid: maksettu
discount: alennus | alennuksen maara
discount_rate: alennus % | alennusprosentti | ale %
tax: alv | vero | arvonlisavero | alv summa | veron maara
tax_rate: alv % | verokanta | alv kanta
shipping: toimituskulut | postikulut | toimitusmaksu
tip: tippi
fee: palkkio | maksu | kulut
balance: saldo
refund_amount: hyvitys | palautus | palautettu summa
currency: valuutta
customer_name: asiakas | asiakkaan nimi | ostaja | nimi
customer_company: yritys
first_name: etunimi
last_name: sukunimi
customer_email: sahkoposti | sahkopostiosoite
customer_id: asiakasnumero | asiakasnro
status: tila | tilauksen tila | maksun tila
status_other: toimituksen tila
kind: tyyppi | tapahtumatyyppi | laji
channel: kanava | myymala | kassa | toimipiste
stock: varasto | varastosaldo
supplier: toimittaja
quote: tarjous
cancelled_flag: peruttu | mitatoity
"""
