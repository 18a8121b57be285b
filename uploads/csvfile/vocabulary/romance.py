"""Header words in French and Italian."""

FRENCH = """
date_sale: date de commande | date commande | date de vente | date d achat | date achat | date vente | date de la commande | date de la vente | date de transaction | date transaction | commande le | date operation | vendu le
date_any: date | jour | date et heure | date heure | horodatage
date_created: date de creation | cree le | date creation
date_invoice: date de facture | date facture | date de facturation | date d emission | date du document | date piece | date du ticket | date de la facture | emise le
date_posted: ecriture date | piece date | date de comptabilisation | date comptable | date ecriture | date d operation
date_paid: date de paiement | date paiement | paye le | date de reglement | date reglement
date_other: date de livraison | date d expedition | date expedition | expedie le | livre le | date d echeance | echeance | date de virement | date livraison | date echeance | modifie le | date de modification | date de versement
date_stay: arrivee | date d arrivee | date arrivee | date du rendez vous | rendez vous
period: mois | annee | semaine | trimestre | periode
time: heure
order: numero de commande | n commande | n de commande | no commande | commande | numero commande | numero de facture | n facture | n de facture | facture | no facture | numero facture | ref commande | reference commande | ticket | n ticket | numero de ticket | numero ticket | n de ticket | num commande | num facture | id commande | numero de piece | n piece | reference de commande | no de commande | no de facture | numero de vente | piece | n ticket | no ticket | numero de ticket | ticket | n o commande | n o facture | numero de recu | no de recu | n de recu
reference: reference | ref | reference externe
payment_id: id transaction | numero de transaction | identifiant | n transaction | reference paiement | id | id paiement | identifiant de transaction | identifiant transaction
row_id: ligne | numero de ligne | n ligne
sku: code article | ref article | reference article | reference produit | ref produit | code produit | code barres produit | article code | sku produit | ugs
sku_weak: ean | code barre | code barres
product: produit | article | designation | nom du produit | libelle | libelle article | prestation | nom produit | articles | produits | intitule | libelle produit | nom article | service | designation article | nom de l article | cours | atelier | formation
description: description | descriptif | detail
variant: variante | declinaison | categorie | famille | taille | couleur | rayon
quantity: quantite | qte | quantite vendue | nombre | nb | qte vendue | quantite commandee | qte commandee | unites | nombre d articles vendus
quantity_order: nombre d articles | nb articles | nombre articles | quantite totale
unit_price: prix unitaire | taux horaire | tarif horaire | prix unitaire ht | prix unitaire ttc | pu | pu ht | pu ttc | p u | prix unit | prix a l unite | prix de vente | p u ht | prix unitaire hors taxe | prix de vente unitaire | prix au kg | prix kg | prix au kilo | prix au litre
price: prix | vendu pour | vendu a | prix produit | tarif | prix ht | prix ttc | prix article
price_other: prix catalogue | prix public | prix conseille | prix barre | prix d origine | prix initial | prix avant remise | ancien prix | prix barre | prix avant remise | prix demande
cost: cout unitaire | cout | prix d achat | prix achat | marge | benefice | cout d achat | cout total | prix de revient | cout des marchandises | benefice brut
line_total: total ligne | montant ligne | prix total | total article | sous total ligne | montant de la ligne
net_sales: montant ht | total ht | ht | montant hors taxe | total hors taxe | net ht | ca ht | montant hors taxes | total ligne ht | montant total ht | total net ht | prix total ht | chiffre d affaires ht | base ht | montant ligne ht | ventes nettes
net: net | montant net | total net
gross: montant ttc | total ttc | ttc | montant toutes taxes | ca ttc | montant total ttc | total ligne ttc | brut | montant brut | total brut | prix total ttc | net a payer ttc | avant commission
payout: versement | montant verse | virement | net verse | net recu
subtotal: sous total | total articles | total produits | sous total articles | total marchandise
amount: montant | chiffre d affaires | ca | valeur | vente | ventes | somme | recette | montant vente | montant de la vente | prix paye | vendu pour
total: total | montant total | total general
total_with: total commande | montant de la commande | total facture | montant facture | a payer | net a payer | total a payer | montant commande | total de la commande | total percu | total encaisse | total ttc commande | total commande ttc | montant encaisse
paid: montant paye | paye | acompte | regle | montant regle | encaisse | especes | carte | avance
tendered: rendu | recu | monnaie rendue
discount: remise | reduction | rabais | montant remise | total remise | ristourne | montant de la remise | remises
discount_rate: taux de remise | remise pourcent | pourcentage de remise
discount_code: code promo | code de reduction | bon de reduction | code promotionnel
tax: tva | montant tva | taxe | taxes | total tva | montant de la tva | montant taxes
tax_rate: taux tva | taux de tva | code tva | tva taux
shipping: frais de port | livraison | frais de livraison | port | frais d expedition | expedition | frais livraison | frais d expedition et de prise en charge | frais de port et d emballage | frais de port recus | port recu | frais de port payes | frais de port client | port client | frais d envoi | envoi
tip: pourboire
fee: frais | commission | frais de transaction | commissions
balance: solde | reste a payer | solde du | reste du | reliquat | restant du | reste
refund_amount: montant rembourse | remboursement | rembourse | remboursements | montant remboursement | montant du remboursement | montant rembourse | total rembourse
refund_quantity: quantite remboursee | quantite retournee | qte retournee
currency: devise | monnaie | code devise
customer_name: client | nom du client | nom client | acheteur | nom | nom acheteur | nom de facturation | nom de l acheteur | raison sociale client | cliente | nom complet | eleve | patient | adherent
customer_company: societe | entreprise | raison sociale
customer_other: destinataire | nom de livraison
first_name: prenom | prenom client | prenom facturation
last_name: nom de famille | nom facturation
customer_email: courriel | adresse e mail | adresse email | email client | mail | e mail client | adresse mail
customer_id: numero client | code client | n client | id client | ref client | no client | compte client
status: statut | etat | statut de la commande | statut commande | statut du paiement | etat de la commande | etat commande | statut paiement | statut facture
status_other: statut de livraison | statut livraison
cancelled_on: annulee le | annule le | date d annulation
cancelled_flag: annule | annulee
kind: type | nature | type de transaction | type d operation | type operation | type de document | type de piece | genre
debit: debit | montant debit
credit: credit | montant credit
debit_credit: sens
account: compte | compte general | numero de compte | compte num | comptenum | comptelib
contra_account: contrepartie | compte de contrepartie
bank: iban | bic | solde apres operation
channel: canal | magasin | boutique | canal de vente | point de vente | caisse | source
orders_count: commandes | nombre de commandes | nb commandes | nombre de ventes | visiteurs | panier moyen | nombre de tickets | nombre de transactions | nb tickets | nb ventes
stock: stock | quantite en stock | seuil | en stock | stock disponible
supplier: fournisseur | nom fournisseur
quote: devis | numero de devis | date du devis | date de devis
cart: panier abandonne
bill: facture fournisseur | facture d achat
gross_sales: ventes brutes
debit_account: compte debit | compte debite | compte au debit
credit_account: compte credit | compte credite | compte au credit
date_value: date de valeur | date valeur
payroll: salaire brut | salaire net | net a payer salarie
nights: nuits | nombre de nuits
hours: heures | nombre d heures | nb heures
"""

ITALIAN = """
date_sale: data ordine | data vendita | data acquisto | data dell ordine | data di vendita | data transazione | data operazione | data di acquisto | data d ordine | venduto il
date_any: data | giorno | data e ora | data ora
date_created: data creazione | creato il | data di creazione
date_invoice: data fattura | data documento | data emissione | data scontrino | data di emissione | data doc | data della fattura | data ricevuta
date_posted: data contabile | data registrazione
date_paid: data pagamento | pagato il | data di pagamento | data incasso
date_other: data consegna | data spedizione | scadenza | data scadenza | data di scadenza | spedito il | consegnato il | data di consegna | data di spedizione | ultima modifica
date_stay: arrivo | data arrivo | data di arrivo | data check in | data appuntamento
period: mese | anno | settimana | trimestre | periodo
time: ora | orario
order: numero ordine | n ordine | ordine | nr ordine | numero d ordine | numero fattura | n fattura | fattura | numero | numero documento | n documento | scontrino | numero scontrino | nr fattura | id ordine | num ordine | num fattura | numero dell ordine | nr documento | documento | n doc | n scontrino | numero doc | ricevuta | numero ricevuta | num documento | codice ordine | n o ordine | n o fattura | n documento
reference: riferimento | rif | vs riferimento
payment_id: id transazione | numero transazione | codice transazione | id | id pagamento
row_id: prog | riga | progressivo | numero riga
sku: codice articolo | codice prodotto | cod articolo | codice | cod prodotto | cod art | id prodotto | cod
sku_weak: ean | codice a barre
product: prodotto | articolo | nome prodotto | descrizione articolo | descrizione prodotto | servizio | nome articolo | prodotti | titolo | piatto | denominazione articolo | corso | lezione
description: descrizione | dettaglio | causale
variant: variante | categoria | taglia | colore | marca | reparto
quantity: quantita | qta | q ta | pezzi | pz | qta venduta | unita | quantita venduta | quantita ordinata | numero pezzi
quantity_order: totale articoli | numero articoli | n articoli | n di articoli
unit_price: prezzo unitario | tariffa oraria | prezzo unit | prezzo cad | prezzo di vendita | prezzo cadauno | prezzo per unita | p unitario | prezzo vendita | prezzo unitario netto | prezzo netto unitario | prezzo unitario ivato | prezzo al kg | prezzo kg
price: prezzo | venduto per | venduto a | prezzo articolo | prezzo netto | prezzo ivato
price_other: prezzo di listino | prezzo listino | prezzo originale | prezzo precedente | prezzo vecchio | prezzo precedente | prezzo barrato
cost: costo | costo unitario | margine | utile | prezzo di acquisto | guadagno | costo totale
line_total: totale riga | importe riga | importo riga | prezzo totale | totale articolo | valore riga
net_sales: imponibile | totale imponibile | importo netto iva | totale senza iva | importo imponibile | imponibile riga | netto iva | totale netto iva | importo senza iva | importo iva esclusa | totale iva esclusa
net: netto | importo netto | totale netto
gross: lordo | importo lordo | totale lordo | totale iva inclusa | importo iva inclusa | totale con iva | importo ivato | totale ivato | lordo iva
payout: accredito | importo accreditato | netto accreditato | bonifico
subtotal: subtotale | totale merce | totale prodotti | totale articoli euro | sub totale
amount: importo | valore | incasso | vendita | fatturato | vendite | ricavo | corrispettivo | ricavi | somma | corrispettivi | importo vendita
total: totale | importo totale | valore totale | totale vendita
total_with: totale ordine | totale fattura | totale documento | totale da pagare | totale scontrino | da pagare | totale dovuto | importo fattura | importo ordine | importo totale ordine | totale incassato | importo incassato
paid: pagato | importo pagato | acconto | contanti | carta | incassato
tendered: resto | ricevuto
discount: sconto | sconti | importo sconto | sconto euro | totale sconto | totale sconti
discount_rate: percentuale sconto | sconto percentuale
discount_code: codice sconto | coupon | buono sconto
tax: iva | imposta | importo iva | tasse | totale iva | imposte
tax_rate: aliquota | aliquote | aliquota iva | codice iva | percentuale iva | perc iva
shipping: spedizione | spese di spedizione | costo spedizione | spese spedizione | trasporto | costi di spedizione
tip: mancia
fee: commissione | commissioni | spese | costo transazione | tariffa
balance: saldo | residuo
refund_amount: importo rimborsato | rimborso | rimborsato | rimborsi | importo rimborso | totale rimborsato | importo rimborsato | totale rimborsato
refund_quantity: quantita resa | quantita rimborsata | pezzi resi
currency: valuta | divisa
customer_name: cliente | nome cliente | acquirente | nome | ragione sociale cliente | intestatario | nominativo | nome acquirente | denominazione | intestazione | committente | nome e cognome | cessionario | allievo | studente | paziente | socio
customer_company: ragione sociale | azienda | societa
customer_other: destinatario
first_name: nome di battesimo
last_name: cognome
customer_email: email cliente | posta elettronica | indirizzo email | e mail cliente | indirizzo e mail
customer_id: codice cliente | id cliente | p iva cf | partita iva | codice fiscale | numero cliente | cod cliente | p iva | piva | cf
status: stato | stato ordine | stato pagamento | stato dell ordine | stato documento | stato fattura | note
status_other: stato spedizione | stato consegna
cancelled_on: annullato il | data annullamento
cancelled_flag: annullato | stornato
kind: tipo | tipo documento | tipo transazione | tipologia | tipo operazione | tipo doc | tipo movimento | tipo di documento
debit: dare
credit: avere
debit_credit: dare avere | d a
account: conto | sottoconto | nome conto
contra_account: contropartita
bank: iban | abi | cab | entrate bancarie
channel: canale | negozio | punto vendita | canale di vendita | cassa | provenienza
orders_count: ordini | numero ordini | visite | scontrino medio | numero scontrini | n scontrini | numero vendite
stock: giacenza | magazzino | scorta | scorta minima | disponibilita
supplier: fornitore | nome fornitore | ragione sociale fornitore
quote: preventivo | numero preventivo | data preventivo
cart: carrello abbandonato
bill: fattura passiva | fattura fornitore
debit_account: conto dare
credit_account: conto avere
date_value: data valuta
payroll: stipendio | stipendio netto | stipendio lordo | retribuzione lorda
nights: notti | numero notti
hours: ore | numero ore
"""
