"""Header words in Spanish and Portuguese."""

SPANISH = """
date_sale: fecha de pedido | fecha pedido | fecha de venta | fecha venta | fecha de compra | fecha compra | fecha de orden | fecha orden | fecha de la venta | fecha del pedido | fecha transaccion | fecha de transaccion | fecha de operacion | fecha operacion | vendido el | fecha de la compra | fecha y hora de venta
date_any: fecha | dia | fecha y hora | fecha hora
date_created: fecha de creacion | creado el | creado | fecha creacion | fecha de origen | fecha de alta
date_invoice: fecha de factura | fecha factura | fecha de emision | fecha emision | fecha documento | fecha del ticket | fecha de facturacion | fecha expedicion factura | fecha ticket
date_posted: fecha contable | fecha asiento | fecha de asiento
date_paid: fecha de pago | fecha pago | pagado el | fecha de aprobacion | fecha de cobro | fecha cobro
date_other: fecha de entrega | fecha de envio | fecha entrega | fecha envio | vencimiento | fecha de vencimiento | fecha vencimiento | fecha de liberacion | fecha de liquidacion | enviado el | actualizado | fecha de actualizacion | fecha de liberacion del dinero | fecha liquidacion
date_stay: llegada | fecha de llegada | fecha de entrada | fecha entrada | fecha de cita | fecha cita
period: mes | ano | semana | trimestre | periodo
time: hora
order: numero de pedido | n pedido | no pedido | pedido | num pedido | numero de orden | orden | numero de factura | factura | n factura | num factura | no factura | numero de venta | n de venta | ticket | numero de ticket | n ticket | folio | comprobante | numero de comprobante | id de pedido | id pedido | nro pedido | nro factura | nro de pedido | numero de documento | nro comprobante | boleta | id venta | nro de factura | n de pedido | n de factura | orden de compra | numero pedido | numero factura | numero ticket | nro venta | albaran | number venta | number de venta | n o pedido | n o factura | n o de pedido | n o de factura | n o de venta | n venta | numero de orden | n de orden | id ticket | ticket id | id factura
reference: referencia | ref | numero de referencia | referencia externa
payment_id: numero de operacion | id de transaccion | id de operacion | id transaccion | numero de transaccion | id | nro operacion | codigo de operacion | id de pago | n o operacion | n o de operacion | n operacion | no operacion | num operacion
row_id: linea | renglon | numero de linea | item n
sku: codigo | codigo de producto | codigo producto | codigo articulo | referencia producto | ref producto | cod producto | cod articulo | clave | codigo de articulo | id producto | sku producto | referencia articulo
sku_weak: ean | codigo de barras
product: producto | articulo | descripcion del producto | nombre del producto | nombre producto | servicio | concepto | titulo de la publicacion | productos | articulos | descripcion producto | nombre del articulo | descripcion articulo | titulo | nombre articulo | curso | clase | taller
description: descripcion | detalle | glosa
variant: variante | categoria | talla | color | familia | marca | rubro
quantity: cantidad | cant | unidades | uds | cantidad vendida | cant vendida | piezas | unidades vendidas | cantidad pedida
quantity_order: total de articulos | cantidad total | numero de articulos | no de articulos | no articulos | n de articulos
unit_price: precio unitario | precio ud | precio uds | p ud | precio hora | tarifa hora | precio por hora | precio unit | p unitario | precio por unidad | valor unitario | precio u | precio de venta | pvp unitario | precio unidad | p unit | precio unitario sin iva | precio venta | precio unitario de venta | precio unitario de venta de la publicacion | precio por kg | precio kg | precio kilo
price: precio | vendido por | precio articulo | pvp
price_other: precio de lista | precio tarifa | precio original | pvp recomendado | precio anterior | precio anterior | precio antiguo | precio tachado | precio pedido
cost: costo de los bienes | coste de los bienes | beneficio bruto | ganancia bruta | utilidad bruta | costo | coste | precio de costo | costo unitario | ganancia | margen | utilidad | coste unitario | precio de compra | beneficio | precio costo | precio coste | costo total
line_total: total linea | importe linea | total articulo | precio total | total producto | subtotal linea | importe de linea
net_sales: base imponible | importe neto | total neto sin iva | importe sin iva | total sin iva | subtotal sin iva | neto gravado | monto neto sin iva | base | ventas netas | importe base | total sin impuestos | monto sin iva | venta neta
net: neto | monto neto | total neto | valor neto
gross: importe con iva | total con iva | total iva incluido | bruto | importe bruto | monto bruto | total bruto | total con impuestos | ventas brutas | monto con iva | importe iva incluido
payout: valor neto recibido | monto neto recibido | neto recibido | monto recibido | transferido | liquidado | monto liquidado | valor liquidado
subtotal: subtotal | sub total | importe productos | total productos | ingresos por productos | ingresos por productos | subtotal articulos | subtotal productos
amount: importe | monto | valor | valor de la transaccion | venta | ventas | importe de venta | monto de la transaccion | ingresos | ingreso | monto venta | valor de venta | importe venta | monto de venta | facturacion | total venta | valor venta | cobro | valor de la compra | monto bruto de la operacion | vendido por
total: total | importe total | monto total | valor total | total ventas
total_with: total pedido | total factura | total a pagar | total del pedido | importe factura | total de la orden | importe del pedido | total de la factura | importe total factura | total orden | total cobrado | importe cobrado | total recaudado | monto cobrado
paid: pagado | importe pagado | monto pagado | anticipo | a cuenta | abonado | efectivo | tarjeta
tendered: recibido | vuelto | cambio | entregado
discount: descuento | descuentos | importe descuento | monto descuento | dto | bonificacion | rebaja | total descuento | monto de descuento
discount_rate: porcentaje descuento | porcentaje de descuento | dto pct
discount_code: cupon | codigo de descuento | codigo promocional | codigo de cupon
tax: iva | impuesto | impuestos | importe iva | monto iva | total iva | cuota iva | igv | itbis | importe impuestos | iva trasladado | impuestos trasladados | total impuestos
quota: cuota
tax_rate: tipo iva | porcentaje iva | tasa iva | tipo de iva | tasa de impuesto
shipping: envio | gastos de envio | costo de envio | coste de envio | flete | costo envio | portes | costos de envio | ingresos por envio | cargo por envio
tip: propina
fee: comision | comisiones | cargo | cargos | tarifa | cargo por venta | comision por venta | cargo por venta e impuestos
balance: saldo | balance | pendiente | saldo pendiente | restante | por pagar | por cobrar | resta
refund_amount: importe reembolsado | monto reembolsado | reembolso | devolucion | importe devuelto | reembolsos | monto devuelto | devoluciones | anulaciones y reembolsos | importe de devolucion | monto reembolso | importe reembolsado | monto reembolsado | total reembolsado | devuelto
refund_quantity: cantidad devuelta | cantidad reembolsada | unidades devueltas
currency: moneda | divisa
customer_name: cliente | nombre del cliente | nombre cliente | comprador | nombre | nombre del comprador | razon social cliente | nombre completo | nombre y apellidos | nombre de facturacion | nombre y apellido | facturar a | alumno | alumna | estudiante | paciente | socio
customer_company: empresa | razon social | compania
customer_other: destinatario
first_name: nombres | nombre de pila
last_name: apellido | apellidos
customer_email: correo | correo electronico | email del comprador | email cliente | correo del cliente | correo cliente | mail | email del cliente
customer_id: numero de cliente | id cliente | codigo cliente | nif | cif | rfc | codigo de cliente | n cliente | dni | cuit | rut | nif cif | id del cliente | cod cliente | nro cliente
status: estado | estado del pedido | estado de pago | estado del pago | estatus | situacion | estado pedido | estado factura | estado de la orden | estado de la factura | estado de la venta
status_other: estado de envio | estado del envio | estado de entrega
cancelled_on: cancelado el | fecha de cancelacion | anulado el | fecha de anulacion | fecha cancelacion
cancelled_flag: cancelado | anulado | anulada | cancelada
kind: tipo | tipo de operacion | tipo de transaccion | tipo de movimiento | tipo de documento | tipo comprobante | movimiento | tipo documento | tipo de comprobante | tipo movimiento | tipo operacion | clase | tipo comprobante | tipo de comprobante
debit: debe | cargo debe | debito | debitos
credit: haber | abono | credito | creditos | abonos
debit_credit: debe haber | d h
account: cuenta | cuenta contable | codigo cuenta | nombre cuenta | nombre de la cuenta
contra_account: contrapartida
bank: iban | clabe | cbu | numero de cuenta
channel: canal | tienda | sucursal | canal de venta | punto de venta | origen | local | caja
orders_count: pedidos | numero de pedidos | cantidad de pedidos | numero de ventas | visitas | ticket promedio | ordenes | cantidad de ventas | cantidad de ordenes | ticket medio | n de pedidos | tickets
stock: stock | existencias | inventario | stock minimo | almacen | disponible
supplier: proveedor | nombre proveedor | nombre del proveedor
quote: presupuesto | numero de presupuesto | cotizacion | numero de cotizacion | fecha de presupuesto | fecha cotizacion | fecha presupuesto | no cotizacion
cart: carrito abandonado
bill: factura de compra | factura proveedor
debit_account: cuenta debe | cuenta de cargo | cuenta cargo
credit_account: cuenta haber | cuenta de abono | cuenta abono
date_value: fecha valor | fecha de valor | f valor
payroll: salario bruto | salario neto | sueldo | sueldo neto | sueldo bruto | deducciones
nights: noches | numero de noches
hours: horas | numero de horas
"""

PORTUGUESE = """
date_sale: data do pedido | data pedido | data da venda | data venda | data da compra | data compra | data da transacao | data transacao | data da encomenda | vendido em | data encomenda | data da operacao | data e hora da venda | data de venda | data do movimento
date_any: data | dia | data e hora | data hora
date_created: criado em | data de criacao | data criacao | data de cadastro | criacao | data do cadastro
date_invoice: data da fatura | data de emissao | data emissao | emissao | data da nota | data do documento | data fatura | data documento | emitido em | data da emissao | data nota fiscal | data de faturamento
date_posted: data contabil | data de lancamento | data lancamento
date_paid: data de pagamento | data pagamento | data do pagamento | pago em | data de aprovacao | data da aprovacao
date_other: data de entrega | data de envio | entrega | data de vencimento | vencimento | data vencimento | atualizado em | data prevista | enviado em | data entrega | data envio | previsao de entrega | data de atualizacao | data de liberacao | data de credito | data saida | prevista | data do repasse
date_stay: chegada | data de chegada | data de check in | data check in
period: mes | ano | semana | trimestre | periodo | competencia
time: hora | horario
order: numero do pedido | n pedido | pedido | no pedido | numero pedido | encomenda | numero da encomenda | fatura | numero da fatura | nota fiscal | numero da nota | nf | n da nota | id venda | numero | cupom | numero do cupom | id pedido | numero da venda | id do pedido | codigo do pedido | cod pedido | venda | n do pedido | num pedido | numero nota | no da nota | documento | cupom fiscal | n fatura | numero fatura | cod venda | codigo da venda | recibo | comanda | n venda | no venda | numero venda | id da venda | ordem | no documento | n documento | n o documento | num documento | documento | numero documento | numero do documento | n o pedido | n o de venda | numero da venda | no da encomenda | no da fatura
reference: referencia | ref
payment_id: id da transacao | codigo da transacao | id transacao | numero da transacao | id | codigo transacao | id pagamento | transacao
row_id: linha | item n | seq | sequencia
sku: codigo do produto | codigo produto | codigo | cod produto | referencia do produto | cod | codigo sku | id do produto | id produto | cod do produto | codigo do item | codigo do artigo
sku_weak: ean | codigo de barras | gtin
product: produto | nome do produto | item | descricao do produto | artigo | servico | nome produto | produtos | titulo do anuncio | descricao do item | titulo | descricao produto | designacao | nome do item | mercadoria | curso | aula
description: descricao | detalhe | historico | observacao do item
variant: variacao | variacao do produto | categoria | tamanho | cor | marca | grupo
quantity: quantidade | qtd | qtde | quantidade comprada | qtd vendida | quantidade vendida | unidades | quant | qt | qtd itens vendidos | quantidade pedida | pecas
quantity_order: total de itens | quantidade total | quantidade de itens | numero de itens | qtd itens | no de itens | n de itens | itens
unit_price: valor unitario | valor hora | preco unitario | preco unit | valor do produto | preco de venda | vl unitario | vlr unitario | preco por unidade | vl unit | valor unit | pr unit | preco venda | preco unitario liquido | valor unitario do item | vr unitario | preco unitario de venda do anuncio | preco unitario de venda
price: preco | vendido por | preco do produto | preco do item | preco liquido
price_other: preco de tabela | preco original | preco de lista | preco antigo | preco anterior
cost: custo | preco de custo | custo unitario | lucro | margem | valor de custo | custo total | custo do produto
line_total: total do item | valor do item | total item | preco total | valor total do item | total linha | total do produto | valor total produto | subtotal do item | total por item | receita por produtos | receita dos produtos
net_sales: valor sem impostos | total sem iva | valor sem iva | total iliquido | vendas liquidas | valor liquido sem iva | incidencia | base tributavel | valor iliquido | total s iva | montante sem iva | base de incidencia
net: liquido | valor liquido | total liquido
gross: bruto | valor bruto | total com iva | valor com iva | total bruto | total c iva | valor total com iva | vendas brutas | valor com impostos
payout: valor recebido | valor liquido recebido | repasse | valor a receber | valor do repasse | valor liquido a receber | liquido recebido
subtotal: subtotal | sub total | valor dos produtos | total dos produtos | total produtos | valor produtos | total de produtos | valor das mercadorias
amount: valor | valor da venda | montante | valor da transacao | venda | vendas | faturamento | receita | valor venda | valor faturado | importancia | valor vendido
total: total | valor total | montante total | total geral | total da venda | vl total | vlr total | valor total da venda | vr total
total_with: total do pedido | valor do pedido | valor da nota | total da nota | total a pagar | total da fatura | valor da fatura | valor total do pedido | total pedido | valor total da nota | total do documento | total final | total cobrado | total recebido | valor cobrado
paid: pago | valor pago | adiantamento | sinal | dinheiro | cartao | troco
tendered: recebido
discount: desconto | descontos | valor do desconto | valor desconto | total de descontos | total desconto | vl desconto | desconto item | desconto do item
discount_rate: percentual de desconto | desconto percentual | pct desconto
discount_code: cupom de desconto | codigo promocional | codigo do cupom
tax: iva | imposto | impostos | valor do iva | icms | valor dos impostos | valor iva | total iva | valor imposto | total de impostos
tax_rate: taxa iva | taxa de iva | aliquota
shipping: frete | valor do frete | portes | envio | custo de envio | valor frete | taxa de entrega | custo do frete | receita por envio
tip: gorjeta | taxa de servico
fee: taxa | taxas | comissao | tarifa | tarifas | tarifa de venda | valor da taxa | taxa mercado | comissoes | tarifa de venda e impostos | tarifa de venda | tarifas de envio | desconto de mdr | desconto mdr | desconto de antecipacao | mdr | taxa mdr | valor mdr | taxa administrativa | taxa de antecipacao
balance: saldo | em aberto | saldo devedor | falta pagar | a pagar | restante | em falta
refund_amount: valor reembolsado | reembolso | valor estornado | estorno | valor devolvido | devolucao | reembolsado | cancelamentos e reembolsos | valor do reembolso | valor da devolucao | cancelamentos e reembolsos | valor reembolsado | valor devolvido
refund_quantity: quantidade devolvida | quantidade reembolsada | qtd devolvida
currency: moeda | divisa
customer_name: cliente | nome do cliente | nome cliente | comprador | nome do comprador | nome | razao social cliente | nome completo | nome fantasia | consumidor | destinatario da nota | nome comprador | aluno | aluna | paciente | socio
customer_company: empresa | razao social
customer_other: destinatario | nome do destinatario
last_name: sobrenome | apelido
customer_email: e mail do comprador | email do cliente | email cliente | e mail cliente | e mail do cliente
customer_id: codigo do cliente | id cliente | cpf cnpj | cpf | cnpj | nif | id do cliente | cod cliente | contribuinte | codigo cliente | n cliente | numero de contribuinte
status: status | situacao | estado | status do pedido | status do pagamento | status da venda | situacao do pedido | status pedido | situacao da venda | estado do pedido | status pagamento | estado da encomenda | situacao do pagamento | situacao da nota | ultimo status | status atual | situacao atual
status_other: status do envio | status da entrega | status de entrega | status do frete
cancelled_on: cancelado em | data de cancelamento | data do cancelamento
cancelled_flag: cancelado | cancelada | anulado
kind: tipo | tipo de transacao | tipo de documento | tipo de operacao | tipo documento | operacao | natureza da operacao | tipo de movimento | tipo operacao | natureza | tipo de venda | movimento
debit: debito
credit: credito
debit_credit: d c | debito credito
account: conta | conta contabil
contra_account: contrapartida
bank: iban | agencia | banco
channel: canal | loja | origem | canal de venda | marketplace | filial | canal venda | unidade | ponto de venda
orders_count: pedidos | numero de pedidos | quantidade de pedidos | visitas | ticket medio | qtd pedidos | numero de vendas | qtd vendas | encomendas | quantidade de vendas
stock: estoque | estoque minimo | existencias | saldo em estoque | stock | estoque atual
supplier: fornecedor | nome do fornecedor
quote: orcamento | numero do orcamento | cotacao | data do orcamento
cart: carrinho abandonado
bill: nota de entrada | fatura de compra
debit_account: conta debito | conta de debito
credit_account: conta credito | conta de credito
date_value: data valor | data de valor
payroll: salario bruto | salario liquido | salario base
nights: noites | numero de noites
hours: horas | numero de horas
"""
