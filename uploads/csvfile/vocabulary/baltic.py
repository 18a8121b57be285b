"""Header words in Lithuanian, Latvian and Estonian."""

LITHUANIAN = """
time: laikas
period: menuo | metai | savaite
tax_rate: pvm tarifas
balance: likutis
stock: likutis sandelyje | sandelis
supplier: tiekejas
quote: pasiulymas
customer_company: imone
customer_other: gavejas
customer_id: pirkejo kodas | kliento kodas | imones kodas
status_other: pristatymo busena
date_posted: registravimo data
order: uzsakymo numeris | uzsakymo nr | uzsakymas | saskaitos numeris | saskaitos nr | kvito numeris | dokumento nr | uzsakymo id | cekio nr | pvm saskaitos fakturos nr
date_sale: uzsakymo data | pardavimo data | pirkimo data | operacijos data | data
date_invoice: saskaitos data | dokumento data | israsymo data
date_any: data ir laikas
date_created: sukurta
date_other: pristatymo data | apmoketi iki | issiuntimo data | mokejimo terminas | apmokejimo data | ismokejimo data | atnaujinta
product: preke | prekes pavadinimas | pavadinimas | produktas | aprasymas | paslauga | produkto pavadinimas | prekes aprasymas
sku: prekes kodas | kodas | barkodas | artikulas | produkto kodas
quantity: kiekis | vnt | vienetai | parduotas kiekis | kiekis vnt | vnt skaicius
unit_price: kaina | vieneto kaina | vnt kaina | pardavimo kaina | prekes kaina | kaina uz vnt
line_total: is viso | viso | bendra suma | eilutes suma | pardavimai | bendra kaina | verte | apyvarta | suma
cost: savikaina | pirkimo kaina
price_other: rekomenduojama kaina | sena kaina | pradine kaina | kaina be nuolaidos
tax: pvm | pvm suma | mokesciai | is viso pvm
discount: nuolaida | nuolaidos suma
shipping: pristatymas | pristatymo kaina | siuntimas | siuntimo kaina | pristatymo mokestis
tip: arbatpinigiai
total_with: uzsakymo suma | moketi | moketina suma | is viso moketi | saskaitos suma | uzsakymo verte | bendra uzsakymo suma
subtotal: tarpine suma | prekiu suma | prekes is viso
customer_name: klientas | pirkejas | kliento vardas | vardas pavarde | pirkejo vardas | uzsakovas
customer_email: el pastas | el pasto adresas | kliento el pastas
status: busena | uzsakymo busena | statusas | mokejimo busena | apmokejimo busena
currency: valiuta
channel: kanalas | parduotuve | pardavimo kanalas | pardavimo vieta | kasa
payment_id: operacijos id | operacijos numeris | mokejimo id | mokejimo numeris
gross: mokejimo suma | operacijos suma | bruto suma | suma su pvm | is viso su pvm | verte su pvm | suma
fee: mokestis | komisinis mokestis | komisiniai | aptarnavimo mokestis
payout: neto suma | ismokama suma | gauta suma | grynoji suma
kind: tipas | operacijos tipas | operacija | rusis
description: aprasymas | mokejimo paskirtis | paskirtis
refund_amount: grazinta suma | grazinta | grazinimas
quantity_order: prekiu kiekis | prekiu skaicius | bendras kiekis
net_sales: suma be pvm | is viso be pvm | verte be pvm
"""

LATVIAN = """
time: laiks
period: menesis | gads | nedela
tax_rate: pvn likme
balance: atlikums
stock: krajumi | noliktava
supplier: piegadatajs
quote: piedavajums
customer_company: uznemums
customer_other: sanemejs
customer_id: klienta kods
status_other: piegades statuss
order: pasutijuma numurs | pasutijuma nr | pasutijums | rekina numurs | rekina nr | ceka numurs | dokumenta numurs | pasutijuma id | ceka nr
date_sale: datums | pasutijuma datums | pardosanas datums | pirkuma datums
date_invoice: rekina datums | dokumenta datums
date_any: datums un laiks
date_created: izveidots
date_other: piegades datums | apmaksas termins | nosutisanas datums | apmaksas datums | izmaksas datums | atjauninats
product: prece | preces nosaukums | nosaukums | produkts | apraksts | pakalpojums | produkta nosaukums
sku: preces kods | kods | svitrkods | artikuls | produkta kods
quantity: daudzums | skaits | gab | pardotais daudzums | vienibas
unit_price: vienibas cena | cena par vienibu | pardosanas cena | preces cena | cena
line_total: kopa | kopeja summa | rindas summa | kopeja cena | pardosana | vertiba | apgrozijums | summa
cost: pasizmaksa | iepirkuma cena
price_other: ieteicama cena | sakotneja cena | veca cena
tax: pvn | pvn summa | nodoklis | pvn kopa
discount: atlaide | atlaides summa
shipping: piegade | piegades cena | piegades maksa | sutisana
tip: dzeramnauda
total_with: pasutijuma summa | kopa apmaksai | apmaksai | rekina summa | summa apmaksai | kopeja pasutijuma summa
subtotal: starpsumma | precu summa | preces kopa
customer_name: klients | pircejs | klienta vards | vards uzvards | pasutitajs
customer_email: e pasts | e pasta adrese | klienta e pasts
status: statuss | pasutijuma statuss | maksajuma statuss | stavoklis
channel: kanals | veikals | pardosanas kanals | kase
payment_id: darijuma id | darijuma numurs | maksajuma id
gross: maksajuma summa | darijuma summa | bruto summa | summa ar pvn | kopa ar pvn | vertiba ar pvn | summa
fee: komisija | maksa | apkalposanas maksa | komisijas maksa
payout: neto summa | izmaksajama summa | sanemta summa
kind: darijuma tips | veids | darijuma veids
description: apraksts | maksajuma merkis | merkis
refund_amount: atmaksata summa | atmaksats | atmaksa
quantity_order: precu skaits | kopejais daudzums
net_sales: summa bez pvn | kopa bez pvn | vertiba bez pvn
currency: valuta
"""

ESTONIAN = """
time: kellaaeg
period: kuu | aasta | nadal
tax_rate: km maar | kaibemaksu maar
balance: saldo | jaak
stock: laoseis | ladu
supplier: tarnija | hankija
quote: pakkumine
customer_company: ettevote
customer_other: saaja
customer_id: kliendi kood | registrikood
status_other: tarne olek
order: tellimuse number | tellimuse nr | tellimus | arve number | arve nr | kviitungi number | dokumendi number | tellimuse id | tseki number
date_sale: kuupaev | tellimuse kuupaev | muugikuupaev | ostukuupaev | tehingu kuupaev
date_invoice: arve kuupaev
date_any: kuupaev ja kellaaeg
date_created: loodud
date_other: tarnekuupaev | maksetahtaeg | saatmise kuupaev | maksekuupaev | valjamakse kuupaev | uuendatud | maksetahtpaev
product: toode | toote nimi | nimetus | tootenimi | kirjeldus | teenus | artikli nimetus | kauba nimetus | kaup
sku: tootekood | kood | ribakood | artikkel | artikli kood
quantity: kogus | tk | arv | muudud kogus | tukki | kogus tk
unit_price: hind | uhikuhind | uhiku hind | muugihind | toote hind | tukihind
line_total: kokku | kogusumma | rea summa | koguhind | muuk | vaartus | kaive | summa
cost: omahind | ostuhind | soetushind
price_other: soovitushind | algne hind | tavahind | vana hind
tax: km | kaibemaks | km summa | maks | kaibemaks kokku
discount: allahindlus | soodustus | allahindluse summa
shipping: tarne | saatekulu | tarnekulu | transpordikulu | transport
tip: jootraha
total_with: tellimuse summa | tasuda | kokku tasuda | arve summa | tellimus kokku | tasumisele kuulub | kuulub tasumisele
subtotal: vahesumma | tooted kokku | toodete summa
customer_name: ostja | kliendi nimi | ees ja perekonnanimi | tellija | klient | nimi
customer_email: e posti aadress | kliendi e post | meil | e post
status: staatus | olek | tellimuse olek | makse olek | tellimuse staatus
currency: valuuta
channel: pood | muugikanal | muugikoht | kanal | kassa
payment_id: tehingu id | tehingu number | makse id
gross: makse summa | tehingu summa | brutosumma | summa koos km ga | summa km ga | kokku koos km ga | summa
fee: teenustasu | tasu | komisjonitasu | vahendustasu
payout: netosumma | valjamakse summa | laekunud summa
kind: tuup | tehingu tuup | liik | tehingu liik
description: kirjeldus | selgitus | makse selgitus
refund_amount: tagastatud summa | tagastatud | tagastus
quantity_order: toodete arv | kogus kokku
net_sales: summa ilma km ta | summa km ta | kokku ilma km ta | netosumma
"""
