"""Header words in German and Dutch."""

GERMAN = """
date_sale: bestelldatum | verkaufsdatum | kaufdatum | auftragsdatum | bestellt am | verkauft am | transaktionsdatum | bestellzeitpunkt | datum der bestellung | bestelldatum uhrzeit | kauf am | datum bestellung | datum verkauf | auftrag vom | bestellung vom | bestellzeit
date_any: datum | tag | datum uhrzeit | datum zeit | zeitpunkt | belegzeit | datum und uhrzeit | zeitstempel
date_created: erstellt am | erstellungsdatum | angelegt am | erstellt | erfasst am | erfassungsdatum | anlagedatum
date_invoice: rechnungsdatum | belegdatum | ausstellungsdatum | bondatum | datum der rechnung | kassenbondatum | quittungsdatum | dokumentdatum | leistungsdatum
date_posted: buchungsdatum | buchungstag | buchungsdatum uhrzeit
date_paid: bezahlt am | zahlungsdatum | zahldatum | zahlungseingang | datum der zahlung | bezahldatum | zahlung am
date_other: lieferdatum | versanddatum | versendet am | falligkeitsdatum | fallig am | faellig am | geliefert am | auszahlungsdatum | geandert am | geaendert am | letzte anderung | falligkeit | versandt am | liefertermin | faelligkeit | faelligkeitsdatum | storniert bis | wunschlieferdatum
date_stay: anreise | anreisedatum | ankunft | anreisetag | termin | termindatum
period: monat | jahr | woche | quartal | zeitraum | kalenderwoche | kw
time: uhrzeit | zeit | kaufzeit | verkaufszeit
zone: zeitzone
order: bestellnummer | bestellnr | bestell nr | bestellung | auftragsnummer | auftragsnr | auftrag nr | auftrag | rechnungsnummer | rechnungsnr | rechnung nr | rechnung | belegnummer | belegnr | beleg nr | beleg | bonnummer | bon nr | bonnr | bon | quittungsnummer | kassenbonnummer | belegfeld 1 | bestell id | rechnungs nr | rechnungs nummer | auftrags nr | bestellungsnummer | vorgangsnummer | vorgang | quittungsnr | dokumentnummer | kassenbon nr
reference: referenz | referenznummer | kundenreferenz | externe nummer | belegfeld 2 | ihr zeichen | verwendungszweck
payment_id: transaktionsnummer | transaktionsnr | transaktions id | transaktionscode | zahlungs id | zahlungsreferenz | id | transaktion
row_id: position | pos | pos nr | positionsnummer | zeile | lfd nr | laufende nummer | positionsnr | pos nr
sku: artikelnummer | artikelnr | artikel nr | art nr | artnr | produktnummer | produktcode | artikel id | produkt id | materialnummer | warennummer | art nummer | bestellartikelnummer | artikelcode | produkt nr
sku_weak: ean | gtin | barcode | strichcode
product: artikel | produkt | artikelbezeichnung | bezeichnung | produktname | artikelname | ware | leistung | produktbezeichnung | artikelbeschreibung | artikeltext | titel | dienstleistung | produkttitel | positionsbezeichnung | speise | gericht | pos bezeichnung | pos text | positionstext | artikeltitel | workshop | seminar
description: beschreibung | buchungstext | positionstext | text | artikelliste | bestellte artikel | positionen
variant: variante | kategorie | warengruppe | grosse | farbe | marke | produktgruppe | artikelgruppe | hauptkategorie
quantity: menge | anzahl | stuck | stueck | stuckzahl | stueckzahl | bestellmenge | verkaufte menge | anz | stk | verkaufsmenge | menge bestellt | absatz | pos anzahl | pos menge
quantity_order: gesamtmenge | artikelanzahl | anzahl artikel | anzahl positionen | posten | anzahl posten
unit_price: einzelpreis | stundensatz | stuckpreis | stueckpreis | preis pro stuck | preis je einheit | ep | einzelpreis netto | einzelpreis brutto | preis einheit | einheitspreis | vk preis | verkaufspreis | preis stk | e preis | ek preis verkauf | preis pro stueck | einzel preis | nettopreis stuck | nettoeinzelpreis | einzelnettopreis | preis pro kg | kilopreis | preis je kg | preis pro liter | preis je stuck | pos einzel | pos einzelpreis | einzel
price: preis | verkauft fur | verkauft fuer | artikelpreis | nettopreis | bruttopreis | vk | vk brutto | vk netto | preis netto | preis brutto
price_other: uvp | listenpreis | streichpreis | katalogpreis | alter preis | originalpreis | statt preis | ursprungspreis | preis alt | alter preis | alter vk | streichpreis | statt preis | preisvorstellung | angebotspreis
cost: einkaufspreis | ek | ek preis | wareneinsatz | gewinn | deckungsbeitrag | marge | rohertrag | kosten | selbstkosten | rohgewinn
line_total: gesamtpreis | positionssumme | positionsbetrag | zeilensumme | positionspreis | zeilenbetrag | gp | gesamtpreis position | artikelsumme | positionswert | summe position | pos gesamt | pos gesamtpreis | pos summe
net_sales: nettobetrag | netto | nettosumme | nettoumsatz | summe netto | gesamt netto | betrag netto | umsatz netto | netto betrag | gesamtpreis netto | gesamtbetrag netto | netto gesamt | warenwert netto | nettowert | netto summe | positionssumme netto | rechnungsbetrag netto | netto umsatz | umsatze | produktumsatze
gross: brutto | bruttobetrag | bruttosumme | bruttoumsatz | summe brutto | gesamt brutto | betrag brutto | umsatz brutto | brutto betrag | gesamtpreis brutto | gesamtbetrag brutto | brutto gesamt | brutto umsatz | positionssumme brutto | rechnungsbetrag brutto | zahlungsbetrag
payout: auszahlung | auszahlungsbetrag | ausgezahlt | auszahlbetrag | netto auszahlung
subtotal: zwischensumme | warenwert | warensumme | summe artikel | artikelsumme gesamt | warenwert gesamt
amount: betrag | umsatz | wert | summe | erlos | erloes | verkaufsbetrag | einnahmen | umsatz ohne soll haben kz | transaktionsbetrag | preis gesamt | einnahme | erlose | verkauft fur | verkauft fuer
total: gesamt | gesamtbetrag | total | gesamtsumme | gesamtumsatz | summe gesamt | insgesamt
total_with: rechnungsbetrag | bestellsumme | auftragssumme | endbetrag | endsumme | rechnungssumme | zahlbetrag | bestellwert | auftragswert | zu zahlen | gesamtbetrag inkl versand | belegsumme | bonsumme | rechnungsendbetrag | gesamtbetrag der bestellung | kassiert | gesamt kassiert
paid: bezahlt | gezahlt | bezahlter betrag | anzahlung | gegeben | offen | offener betrag | bar | karte | gezahlter betrag
tendered: ruckgeld | wechselgeld | erhalten
discount: rabatt | rabattbetrag | nachlass | preisnachlass | gutschein betrag | skonto | rabatt betrag | rabatt in eur | gesamtrabatt | positionsrabatt | ermassigung
discount_rate: rabatt prozent | rabattsatz | rabatt in prozent
discount_code: gutscheincode | rabattcode | gutschein | aktionscode
tax: mwst | ust | mwst betrag | ust betrag | umsatzsteuer | mehrwertsteuer | steuer | steuerbetrag | mwst in eur | steuern | enthaltene mwst | mehrwertsteuerbetrag | umsatzsteuerbetrag | ust eur | mwst gesamt | produktumsatzsteuer
tax_rate: steuersatz | mwst satz | ust satz | steuerschlussel | bu schlussel | mwst prozent | ust prozent | mehrwertsteuersatz | steuercode | steuerklasse
shipping: verpackung und versand | versand | lieferung | anlieferung | zustellung | versandkosten | porto | lieferkosten | versandkosten brutto | versandkosten netto | fracht | versandgebuhr | liefergebuhr | gutschrift fur versandkosten
tip: trinkgeld | pramie | aufschlag | bedienung
fee: gebuhr | gebuhren | provision | verkaufsgebuhr | transaktionsgebuhr | kommission | paypal gebuhr | gebuehr | gebuehren | entgelt | verkaufsgebuhren | verkaufsgebuhr | transaktionsgebuhren | andere transaktionsgebuhren
balance: saldo | kontostand | restbetrag | guthaben | verfugbares guthaben | saldo nach buchung | kontostand nach buchung | kassenbestand | kassensaldo | bestand kasse
refund_amount: erstattet | erstattung | erstattungsbetrag | ruckerstattung | erstatteter betrag | gutschriftbetrag | ruckzahlung | ruckerstattungsbetrag | erstattungen | retourenbetrag | rueckerstattung | rueckerstattungsbetrag | erstatteter betrag | erstattungsbetrag | ruckerstattungsbetrag | ruckerstattet | zuruckerstattet
refund_quantity: erstattete menge | retournierte menge | retourenmenge | zuruckgesendet | menge retour
currency: wahrung | waehrung | wkz umsatz | wkz | whg | wahrungscode | bestellwahrung
currency_other: wkz basis umsatz
customer_name: kunde | kundenname | kaufer | kaeufer | name des kaufers | rechnungsname | besteller | auftraggeber | name kunde | rechnungsempfanger | zahler | kundin | gast | rechnung name | name | kaufername | rechnung an | schuler | schulerin | patient | mitglied
customer_company: firma | rechnungfirma | rechnungsfirma | unternehmen | firmenname
customer_other: empfanger | lieferadresse name | empfangfirma | liefername | empfaenger
first_name: vorname | rechnungvorname | vorname kunde
last_name: nachname | rechnungnachname | nachname kunde
customer_email: e mail adresse | email adresse | kunden email | e mail des kaufers | mailadresse | kunden e mail | email kunde
customer_id: kundennummer | kundennr | kunden nr | kunden id | debitor | debitorennummer | debitorennr | kaufername ebay | mitgliedsnummer | kd nr | kdnr
status: status | bestellstatus | zahlungsstatus | rechnungsstatus | auftragsstatus | zahlstatus | belegstatus
status_other: versandstatus | lieferstatus
cancelled_on: storniert am | stornodatum | stornierungsdatum
cancelled_flag: storniert | storno
kind: typ | art | belegart | transaktionstyp | transaktionsart | vorgangsart | buchungsart | buchungstyp | belegtyp | vorgangstyp | umsatzart | geschaftsvorfall | positionstyp | positionsart
debit: soll | sollbetrag | ausgabe | ausgaben | lastschrift | belastung
credit: haben | habenbetrag | gutschrift | einnahme | einnahmen | eingang | zugang
debit_credit: soll haben kennzeichen | soll haben | s h | soll haben kz | sh
account: konto | kontonummer | kontobezeichnung | sachkonto | erloskonto | kontoname
contra_account: gegenkonto | gegenkonto ohne bu schlussel
bank: iban | bic | auftraggeber empfanger | glaubiger id | kontoinhaber | beguenstigter zahlungspflichtiger | name zahlungsbeteiligter | auftragskonto | mandatsreferenz | zahlungsempfanger | zahlungspflichtiger
channel: kanal | verkaufskanal | filiale | shop | standort | marktplatz | kasse | vertriebskanal | plattform | herkunft | geschaft | laden
orders_count: bestellungen | anzahl bestellungen | auftrage | anzahl verkaufe | verkaufe | besucher | verkaufte artikel | anzahl kunden | durchschnittlicher bestellwert | anzahl bons | anzahl belege | kunden | verkaufte stuck
stock: bestand | lagerbestand | verfugbar | lager | mindestbestand | lagerort | meldebestand | lagerwert
supplier: lieferant | lieferantenname | kreditor | lieferantennummer | kreditorennummer
quote: angebot | angebotsnummer | angebotsdatum | kostenvoranschlag | angebotsnr
cart: abgebrochen | warenkorb abgebrochen
bill: eingangsrechnung | eingangsrechnungsnummer | einkaufsbeleg
debit_account: sollkonto | konto soll | soll konto
credit_account: habenkonto | konto haben | haben konto
date_value: valutadatum | wertstellung | valuta | wertstellungsdatum | wertstellungstag | wert
payroll: bruttolohn | nettolohn | gehalt | bruttogehalt | nettogehalt | abzuge
nights: nachte | anzahl nachte | ubernachtungen
hours: stunden | std | arbeitsstunden | anzahl stunden
"""

DUTCH = """
date_sale: besteldatum | verkoopdatum | orderdatum | aankoopdatum | transactiedatum | besteld op | datum bestelling | datum verkoop
date_any: datum | dag | datum tijd | tijdstip
date_created: aangemaakt | aangemaakt op | aanmaakdatum
date_invoice: factuurdatum | bondatum | documentdatum
date_posted: boekdatum | boekingsdatum
date_paid: betaald op | betaaldatum | datum betaling
date_other: leverdatum | verzenddatum | vervaldatum | verzonden op | geleverd op | uitbetaald op | vervalt op
date_stay: aankomst | aankomstdatum | afspraak | datum afspraak
period: maand | jaar | week | kwartaal | periode
time: tijd
order: bestelnummer | ordernummer | factuurnummer | bonnummer | order nr | factuur | bestelling | factuur nr | bestelnr | ordernr | factuurnr | kassabon | verkoopnummer | bon
reference: referentie | kenmerk
payment_id: transactienummer | transactie id | betalingskenmerk | betaal id | betalings id
row_id: regel | regelnummer | volgnummer
sku: artikelnummer | productcode | artikelcode | artikelnr | productnummer
product: artikel | product | productnaam | omschrijving artikel | artikelomschrijving | artikelnaam | dienst | productomschrijving | cursus | workshop
description: omschrijving | beschrijving
variant: categorie | variant | productgroep | artikelgroep
quantity: aantal | hoeveelheid | stuks | aantal stuks | aantal verkocht | verkochte stuks
unit_price: stukprijs | uurtarief | eenheidsprijs | prijs per stuk | verkoopprijs | prijs per eenheid | stuksprijs
price: prijs | artikelprijs
price_other: adviesprijs | catalogusprijs | van prijs | oude prijs | van prijs | prijs gevraagd | vraagprijs | gevraagd
cost: kostprijs | inkoopprijs | winst | marge
line_total: regeltotaal | totaalprijs | regelbedrag | totaal regel
net_sales: bedrag excl btw | totaal excl btw | excl btw | netto bedrag | nettobedrag | netto | bedrag exclusief btw | totaal exclusief btw | omzet excl btw | subtotaal excl btw
gross: bedrag incl btw | totaal incl btw | incl btw | bruto bedrag | brutobedrag | bruto | bedrag inclusief btw | totaal inclusief btw | omzet incl btw
payout: uitbetaling | uitbetaald bedrag
subtotal: subtotaal | productbedrag
amount: bedrag | omzet | waarde | verkoopbedrag | som | verkocht voor
total: totaal | totaalbedrag | totale omzet
total_with: ordertotaal | factuurbedrag | factuurtotaal | te betalen | eindtotaal | bestelbedrag | orderbedrag
paid: betaald | betaald bedrag | aanbetaling
tendered: wisselgeld
discount: korting | kortingsbedrag
discount_rate: kortingspercentage
discount_code: kortingscode
tax: btw | btw bedrag | belasting | totaal btw | btw totaal
tax_rate: btw tarief | btw percentage | btw code
shipping: verzendkosten | verzending | bezorgkosten
tip: fooi
fee: kosten | commissie | transactiekosten | vergoeding
balance: saldo | openstaand | openstaand bedrag | nog te betalen
refund_amount: terugbetaald | terugbetaling | terugbetaald bedrag | restitutie | retourbedrag | teruggestort bedrag | terugbetaald bedrag | teruggestort
refund_quantity: aantal retour | geretourneerd aantal
currency: valuta | munt | muntsoort
customer_name: klant | klantnaam | naam | koper | naam klant | factuurnaam | debiteur | debiteurnaam | leerling | cursist
customer_company: bedrijf | bedrijfsnaam
first_name: voornaam
last_name: achternaam
customer_email: e mailadres | emailadres | klant email | email klant
customer_id: klantnummer | klant id | debiteurnummer | klantcode | klantnr | debiteurnr
status: status | bestelstatus | betaalstatus | orderstatus | factuurstatus
status_other: verzendstatus
cancelled_on: geannuleerd op
kind: soort | type transactie | transactietype
debit: debet | af
credit: bij
debit_credit: af bij | debet credit
account: rekening | grootboekrekening | grootboek
contra_account: tegenrekening
bank: iban | naam tegenpartij | tegenpartij
channel: kanaal | winkel | verkoopkanaal | vestiging | filiaal
orders_count: bestellingen | aantal bestellingen | aantal orders
stock: voorraad | minimumvoorraad
supplier: leverancier | crediteur
quote: offerte | offertenummer | offertedatum
cancelled_flag: geannuleerd | gecrediteerd
quantity_order: aantal artikelen | aantal producten
date_value: valutadatum | rentedatum
nights: nachten | aantal nachten
hours: uren | aantal uren
"""
