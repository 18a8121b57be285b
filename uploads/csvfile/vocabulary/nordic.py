"""Header words in Swedish, Danish (with Norwegian) and Finnish."""

SWEDISH = """
date_sale: orderdatum | forsaljningsdatum | kopdatum | bestallningsdatum | transaktionsdatum | salgsdato | ordredato | kjopsdato | kobsdato | bestillingsdato | bestalld | salgsdato
date_any: datum | dag | dato | tidpunkt | tidspunkt | datum och tid
date_created: skapad | skapad datum | oprettet | opprettet | skapad den
date_invoice: fakturadatum | kvittodatum | fakturadato
date_posted: bokforingsdatum | bokford
date_paid: betald datum | betaldatum | betalningsdatum | betalingsdato | betald den
date_other: leveransdatum | forfallodatum | skickad | forfaldsdato | forfallsdato | leveringsdato | utbetalningsdatum | forfallodag | skickad den | uppdaterad | leveransdag
date_stay: ankomst | ankomstdatum | incheckning
period: manad | ar | vecka | period
time: tid | klockslag
order: ordernummer | bestallningsnummer | fakturanummer | kvittonummer | ordrenummer | order nr | fakturanr | kvitto | bestillingsnummer | ordrenr | kvitteringsnummer | bestallning | faktura | bilagsnummer | kvittonr | verifikationsnummer | verifikat
reference: referens | referanse | reference
payment_id: transaktionsid | transaktionsnummer | betalnings id | betalningsreferens
row_id: rad | radnummer
sku: artikelnummer | artikelnr | varenummer | varenr | produktkod | artnr | produktnummer | artikelkod
product: artikel | produkt | vara | produktnamn | benamning | artikelnamn | vare | varenavn | tjanst | artikelbenamning | produktnavn | varunamn
description: beskrivning | beskrivelse | meddelande | notering
variant: kategori | variant | varugrupp
quantity: antal | kvantitet | antall | mangd | antal salda | st | antal enheter | antal st
unit_price: styckpris | a pris | apris | pris per styck | enhetspris | stykpris | stykkpris | pris per enhet | forsaljningspris | pris st
price: pris
cost: inkopspris | kostnad | vinst | marginal | tackningsbidrag | sjalvkostnad
line_total: radsumma | radbelopp | radtotal | totalt pris
net_sales: netto | nettobelopp | summa exkl moms | belopp exkl moms | exkl moms | totalt exkl moms | nettosumma | pris exkl moms totalt | belob ekskl moms | forsaljning exkl moms
gross: brutto | summa inkl moms | belopp inkl moms | inkl moms | totalt inkl moms | bruttobelopp | belob inkl moms | forsaljning inkl moms | debiterat belopp
payout: utbetalning | utbetalt belopp | utbetalas
subtotal: delsumma | varuvarde | subtotal | produktsumma | summa varor
amount: belopp | belob | belop | omsattning | summa | forsaljning | varde | salg
total: totalt | totalbelopp | total | totalsumma | i alt | summa totalt | slutpris | slutsumma | totalpris
total_with: ordersumma | fakturabelopp | att betala | ordervarde | slutsumma | total ordersumma
paid: betalt | betalt belopp | betalat | inbetalt
tendered: vaxel
discount: rabatt | rabat | rabattbelopp | prisavdrag
discount_code: rabattkod
tax: moms | mva | momsbelopp | varav moms | total moms | moms totalt
tax_rate: momssats
shipping: frakt | fraktkostnad | fragt | fraktavgift | leveranskostnad
tip: dricks | drikkepenger
fee: avgift | provision | gebyr | avgifter | transaktionsavgift | kortavgift | serviceavgift
balance: saldo | aterstar | kvar att betala | utestaende
refund_amount: aterbetalning | aterbetalat | aterbetalt belopp | refusion | refunderet | aterbetalat belopp | aterbetalt | krediterat belopp
currency: valuta | valutakod
customer_name: kund | kundnamn | kunde | kundenavn | kopare | namn | navn | bestallare | kundens namn | fakturamottagare | koparens namn
customer_company: foretag | firma
first_name: fornamn | fornavn
last_name: efternamn | etternavn | efternavn
customer_email: e post | epost | e postadress | epostadress | e postadresse | kundens e post | mejl
customer_id: kundnummer | kundnr | kund id | kundenummer | kundenr
status: status | orderstatus | betalningsstatus | betalingsstatus | betalstatus
status_other: leveransstatus
kind: typ | transaktionstyp | handelse | handelsetyp | typ av transaktion
debit: debet
credit: kredit
account: konto
contra_account: motkonto
channel: kanal | butik | kassa | forsaljningskanal | forsaljningsstalle | saljkanal
orders_count: antal ordrar | antal kop | antal kvitton
stock: lager | lagersaldo
supplier: leverantor | leverandor
quote: offert | offertnummer | tilbud
cancelled_flag: makulerad | annullerad | avbruten
debit_account: debetkonto
credit_account: kreditkonto
date_value: valutadag | valutadatum
price_other: ordinarie pris | rek pris | listpris | rekommenderat pris
quantity_order: antal artiklar | antal produkter | antal rader
"""

DANISH = """
date_sale: ordredato | salgsdato | kobsdato | kjopsdato | bestillingsdato | handelsdato | transaktionsdato | transaksjonsdato | bestilt
date_any: dato | dag | tidspunkt | dato og tid
date_created: oprettet | opprettet | oprettelsesdato | opprettet dato
date_invoice: fakturadato | bilagsdato | kvitteringsdato
date_posted: bogfort | bokfort | posteringsdato
date_paid: betalingsdato | betalt dato | betalt den
date_other: forfaldsdato | forfallsdato | leveringsdato | forfald | forfall | udbetalingsdato | afsendelsesdato | afsendt | betalingsfrist | opdateret | sendt | utbetalingsdato | oppdatert | sendt dato
period: maned | ar | uge | uke | periode | kvartal
time: klokkeslaet | klokkeslett | kl | tid
order: ordrenummer | ordrenr | ordre nr | ordre | fakturanummer | fakturanr | faktura nr | faktura | bon nr | bonnr | bonnummer | bong nr | bongnr | bongnummer | bon | kvitteringsnummer | kvitteringsnr | kvittering | bilagsnummer | bilagsnr | bilag | bestillingsnummer | salgsnr | ordre id | bestillingsnr | bestilling
reference: reference | referanse
payment_id: transaktions id | transaksjons id | transaktionsnummer | transaksjonsnummer | transaksjon
row_id: linje | linjenr | raekke | rad
sku: varenummer | varenr | vare nr | produktnummer | produktnr | produktkode | artikkelnummer | artikkelnr | varekode
sku_weak: ean | stregkode | strekkode
product: vare | varenavn | produkt | produktnavn | varetekst | ydelse | tjeneste | artikkel | varebeskrivelse | produktbeskrivelse | tittel
description: beskrivelse | tekst | besked | melding | notat
variant: kategori | variant | varegruppe | storrelse | farve | farge
quantity: antal | antall | maengde | mengde | stk | solgt antal | antall solgt | antal solgt | antal stk | antal enheder | solgt antall | antall stk | antall enheter | kvantum
unit_price: stykpris | stk pris | stykkpris | enhedspris | enhetspris | pris pr stk | pris per stk | enhedspris ekskl moms | pr stk | pris pr enhed | pris pr enhet | utsalgspris | pris stk
price: pris | salgspris | varepris
price_other: vejledende pris | veiledende pris | forpris | normalpris | vejl pris | listepris | ordinaer pris | veil pris
cost: kostpris | indkobspris | innkjopspris | daekningsbidrag | dekningsbidrag | fortjeneste | vareforbrug | kost | varekost | innpris
line_total: linjetotal | linjebelob | linjebelop | linjesum | samlet pris | pris i alt | varetotal | varelinje sum
net_sales: netto | nettobelob | nettobelop | belob ekskl moms | belop ekskl mva | belop eks mva | i alt ekskl moms | total ekskl moms | sum eks mva | nettosum | omsaetning ekskl moms | omsetning eks mva | ekskl moms | eks mva
gross: brutto | bruttobelob | bruttobelop | belob inkl moms | belop inkl mva | i alt inkl moms | total inkl moms | sum inkl mva | haevet belob | trukket belop | inkl mva
payout: udbetaling | utbetaling | udbetalt belob | til udbetaling | utbetalt belop | til utbetaling
subtotal: subtotal | delsum | varer i alt | varebelob | varesum | sum varer
amount: belob | belop | omsaetning | omsetning | sum | vaerdi | verdi | salg
total: i alt | ialt | total | totalbelob | totalbelop | totalt | samlet belob | totalsum
total_with: ordretotal | fakturabelob | fakturabelop | at betale | a betale | ordresum | fakturatotal | ordrebelob | til betaling | ordrevaerdi | belob til betaling | sum a betale | ordrebelop | ordreverdi | samlet belop
paid: betalt | betalt belob | betalt belop
discount: rabat | rabatt | rabatbelob | rabattbelop | afslag | avslag
discount_rate: rabat % | rabat procent | rabatt % | rabatt prosent | rabat pct
discount_code: rabatkode | rabattkode
tax: moms | mva | momsbelob | mvabelop | momsbelop | heraf moms | moms i alt | herav mva | merverdiavgift | sum mva | mva totalt
tax_rate: momssats | mva sats | moms %
shipping: fragt | frakt | levering | forsendelse | porto | fragtomkostninger | leveringsgebyr | fraktpris
tip: drikkepenge | drikkepenger | tips | driks
fee: gebyr | gebyrer | provision | provisjon | transaktionsgebyr | kortgebyr | transaksjonsgebyr | kommisjon
balance: saldo | restbelob | udestaende
refund_amount: refunderet | refundert | refusion | refusjon | tilbagebetalt | tilbagebetaling | refunderet belob | refundering | krediteret | refundert belop | tilbakebetalt | kreditert
refund_quantity: returneret antal | returnert antall
currency: valuta | valutakode
customer_name: kunde | kundenavn | kober | kjoper | navn | kundens navn | modtager af faktura | bestiller
customer_company: firma | virksomhed | bedrift
first_name: fornavn
last_name: efternavn | etternavn
customer_email: e mail | e post | mailadresse | e postadresse | kundens e mail | kundens e post
customer_id: kundenr | kundenummer | kunde id
status: status | ordrestatus | betalingsstatus
status_other: leveringsstatus
kind: type | transaktionstype | transaksjonstype | bilagstype | haendelse | posteringstype | bevaegelse | hendelse
debit: debet
credit: kredit
account: konto | kontonummer | kontonr
contra_account: modkonto | motkonto
channel: kanal | butik | butikk | kasse | afdeling | avdeling | salgskanal | salgssted | utsalgssted
orders_count: antal ordrer | antall ordre | antal salg | antall salg
stock: lager | lagerbeholdning | beholdning
supplier: leverandor
quote: tilbud | tilbudsnummer
cancelled_flag: annulleret | makuleret | kansellert | annullert
date_value: valordato | rentedato
quantity_order: antal produkter | antal linjer | antall produkter | antall linjer
"""

FINNISH = """
date_sale: tilauspaiva | myyntipaiva | ostopaiva | tilauksen paivays | tapahtumapaiva | tilauspvm | myyntipvm
date_any: paivamaara | pvm | paiva | aika ja paivamaara | paivays
date_created: luotu | luontipaiva
date_invoice: laskun paivamaara | laskupaiva | laskun pvm | laskutuspaiva | kuitin paivamaara
date_paid: maksupaiva | maksettu pvm
date_other: erapaiva | toimituspaiva | lahetyspaiva | tilityspaiva | lahetetty | paivitetty | toimitettu
period: kuukausi | vuosi | viikko
time: kellonaika | klo | aika
order: tilausnumero | tilaus | tilausnro | laskunumero | laskun numero | lasku | kuittinumero | kuitti | kuitin numero | tositenumero | tosite | tilauksen numero | tilaustunnus | kuitin nro | lasku nro
reference: viite | viitenumero
payment_id: maksutunnus | tapahtumatunnus | tapahtuma id | maksun tunniste | transaktiotunnus
row_id: rivi | rivinumero
sku: tuotekoodi | tuotenumero | tuotenro | nimikekoodi | nimikenumero | tuotetunnus
sku_weak: viivakoodi | ean
product: tuote | tuotenimi | tuotteen nimi | nimike | artikkeli | palvelu | tuotteet | tuotekuvaus | nimikkeen nimi | tuoteseloste
description: kuvaus | selite | viesti
variant: kategoria | tuoteryhma | koko | vari
quantity: maara | kpl | lukumaara | kappalemaara | myyty maara | myydyt kpl
unit_price: yksikkohinta | a hinta | kappalehinta | hinta kpl | veroton yksikkohinta
price: hinta | myyntihinta
cost: ostohinta | kustannus | kate | hankintahinta | omakustannushinta
line_total: rivisumma | rivi yhteensa | rivin summa | kokonaishinta | hinta yhteensa
net_sales: veroton | veroton summa | veroton hinta | summa ilman alv | netto | veroton yhteensa | yhteensa alv 0 | myynti veroton | yhteensa ilman alv
gross: verollinen | verollinen summa | summa sis alv | brutto | verollinen yhteensa | yhteensa sis alv | bruttosumma | veloitettu summa
subtotal: valisumma | tuotteet yhteensa | tuotteiden summa
amount: summa | myynti | liikevaihto | arvo
total: yhteensa | loppusumma | kokonaissumma
total_with: tilauksen summa | maksettava | laskun summa | tilaus yhteensa | maksettava yhteensa | tilauksen loppusumma | maksettavaa
paid: maksettu | maksettu summa
discount: alennus | alennuksen maara | alennus euroa
discount_rate: alennus % | alennusprosentti | ale %
tax: alv | vero | arvonlisavero | alv summa | veron maara | alv osuus | alv yhteensa | verot | vero yhteensa
tax_rate: alv % | verokanta | alv kanta
shipping: toimituskulut | postikulut | toimitusmaksu | toimitus | rahti | lahetyskulut
tip: tippi | juomaraha
fee: palkkio | maksu | kulut | komissio | provisio | palvelumaksu | valityspalkkio
balance: saldo
refund_amount: hyvitys | palautus | palautettu summa | hyvitetty | palautettu
currency: valuutta | valuuttakoodi
customer_name: asiakas | asiakkaan nimi | ostaja | nimi | tilaaja | asiakasnimi | ostajan nimi
customer_company: yritys
first_name: etunimi
last_name: sukunimi
customer_email: sahkoposti | sahkopostiosoite | asiakkaan sahkoposti
customer_id: asiakasnumero | asiakasnro
status: tila | tilauksen tila | maksun tila | maksutila | tilausstatus
status_other: toimituksen tila
kind: tyyppi | tapahtumatyyppi | laji | tapahtuman tyyppi
channel: kanava | myymala | kassa | toimipiste | myyntikanava | kauppa
stock: varasto | varastosaldo
supplier: toimittaja
quote: tarjous
cancelled_flag: peruttu | mitatoity
date_posted: kirjauspaiva
price_other: ovh | suositushinta | normaalihinta | listahinta | alkuperainen hinta
payout: tilitettava | tilitetty summa | tilitys
quantity_order: tuotteita | tuotteita yhteensa
"""
