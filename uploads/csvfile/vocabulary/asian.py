"""Header words in Turkish, Japanese and Chinese."""

TURKISH = """
date_sale: siparis tarihi | satis tarihi | islem tarihi | alis tarihi | satin alma tarihi | siparis zamani | siparis tarih
date_any: tarih | gun | tarih saat
date_created: olusturma tarihi | olusturulma tarihi | kayit tarihi
date_invoice: fatura tarihi | belge tarihi | fis tarihi | duzenleme tarihi | duzenlenme tarihi
date_paid: odeme tarihi
date_other: teslim tarihi | kargo tarihi | vade tarihi | son odeme tarihi | teslimat tarihi | vade | kargolanma tarihi | hakedis tarihi | kargoya teslim tarihi | guncellenme tarihi | gonderim tarihi | valor tarihi
date_stay: giris tarihi | check in tarihi | randevu tarihi
period: ay | yil | hafta | donem
time: saat
order: siparis numarasi | siparis no | siparis | fatura numarasi | fatura no | fis no | fatura | belge no | siparis id | fis numarasi | evrak no | belge numarasi | satis no | siparis kodu | fatura seri no | adisyon no
reference: referans | referans no
payment_id: islem no | islem numarasi | islem id | id | odeme id | odeme numarasi | provizyon no
row_id: sira | sira no | satir
sku: urun kodu | stok kodu | malzeme kodu | model kodu | stok no | satici stok kodu | urun no
sku_weak: barkod
product: urun | urun adi | urun ismi | aciklama urun | hizmet | malzeme | mal hizmet | stok adi | urun basligi | kalem
description: aciklama | islem aciklamasi
variant: kategori | varyant | beden | renk | marka
quantity: adet | miktar | sayi | satis adedi | satilan adet | siparis adedi | urun adedi | satis miktari
unit_price: birim fiyat | birim fiyati | satis fiyati | adet fiyati | birim satis fiyati
price: fiyat | urun fiyati | ucret | hizmet ucreti | ucreti
price_other: liste fiyati | piyasa satis fiyati | etiket fiyati | indirimsiz fiyat | eski fiyat
cost: maliyet | alis fiyati | kar | birim maliyet
line_total: satir toplami | satir tutari | faturalanacak tutar | faturalanacak tutari | toplam fiyat
net_sales: kdv haric tutar | net tutar | kdv haric | kdv siz tutar | matrah | kdv haric toplam | net satis | vergisiz tutar
gross: kdv dahil tutar | kdv dahil | brut tutar | kdv dahil toplam | brut | cekilen tutar | odeme tutari | tahsil edilen tutar | vergili tutar | vergiler dahil toplam
payout: hakedis | odenen | satici hakedis | odenen net tutar | aktarilacak tutar | saticiya odenecek | hesaba gecen tutar
subtotal: ara toplam | urun toplami | urunler toplami | mal hizmet toplami
amount: tutar | satis tutari | ciro | bedel | faturalanacak tutar | islem tutari
total: toplam | toplam tutar | genel toplam
total_with: siparis tutari | siparis toplami | odenecek tutar | fatura tutari | fatura toplami | toplam siparis tutari | siparis genel toplami | odenecek toplam
paid: odenen tutar | kapora | on odeme
tendered: para ustu | alinan
discount: indirim | indirim tutari | iskonto | iskonto tutari
discount_rate: indirim orani | iskonto orani
discount_code: kupon kodu
tax: kdv | vergi | kdv tutari | vergi tutari | toplam kdv | kdv toplami | vergiler | hesaplanan kdv
tax_rate: kdv orani
shipping: kargo | kargo ucreti | teslimat ucreti | kargo tutari | kargo bedeli | nakliye
tip: bahsis
fee: komisyon | islem ucreti | komisyon tutari | hizmet bedeli | kesinti | platform hizmet bedeli
balance: bakiye | kalan | kalan tutar | kalan borc
refund_amount: iade tutari | iade | iade edilen tutar | iade edilen
refund_quantity: iade adedi
currency: para birimi | doviz | doviz cinsi | doviz turu
customer_name: musteri | musteri adi | alici | ad soyad | cari | cari unvan | musteri unvani | alici adi | unvan | cari hesap | cari adi | musteri adi soyadi
customer_company: firma | sirket
first_name: ad | adi
last_name: soyad | soyadi
customer_email: e posta | eposta | e posta adresi | musteri e posta
customer_id: musteri no | musteri kodu | cari kodu | musteri numarasi
status: durum | siparis durumu | odeme durumu | statu | durumu | siparis statusu | siparis statu
status_other: kargo durumu
cancelled_on: iptal tarihi
kind: tur | tip | islem turu | islem tipi | belge turu | fis turu | hareket turu | hareket tipi
debit: borc | cikis | gider | cikan
credit: alacak | giris | gelir | giren
account: hesap | hesap kodu | hesap adi
contra_account: karsi hesap
channel: kanal | magaza | sube | pazaryeri | satis kanali
orders_count: siparis sayisi | islem sayisi | fis sayisi
stock: stok | stok miktari | depo
supplier: tedarikci
quote: teklif | teklif no | teklif tarihi
cancelled_flag: iptal | iptal edildi | iptal mi
quantity_order: urun sayisi | kalem sayisi | toplam urun adedi
"""

JAPANESE = """
date_sale: 注文日 | 注文日時 | 売上日 | 売れた日 | 購入日 | 受注日 | 受注日時 | 取引日 | 販売日 | 購入日時 | 取引日時 | 売上日時 | 販売日時 | 会計日時 | 会計日 | ご注文日 | 注文受付日時 | 売上計上日
date_any: 日付 | 日時 | 年月日 | 発生日
date_created: 作成日 | 作成日時 | 登録日 | 登録日時
date_invoice: 請求日 | 発行日 | 請求書発行日 | 伝票日付
date_posted: 計上日 | 処理日 | 仕訳日
date_paid: 支払日 | 入金日 | 決済日 | 決済日時 | 支払日時
date_other: 発送日 | 納品日 | 支払期限 | 配送日 | 出荷日 | お届け日 | 更新日 | 配達日 | 振込日 | 更新日時 | 希望配達日 | 入金予定日 | お届け希望日 | 発送完了日 | 期日 | 決済期日
date_stay: チェックイン | チェックイン日 | 宿泊日 | 予約日 | 来店日 | 来店日時
period: 月 | 年 | 週 | 期間 | 年月 | 曜日
time: 時刻 | 時間 | 注文時刻 | 注文時間
order: 注文番号 | 受注番号 | 伝票番号 | 請求書番号 | 注文id | レシート番号 | 取引番号 | 受付番号 | 購入番号 | ご注文番号 | 注文no | 領収書番号 | 会計番号 | 売上番号 | 納品書番号 | 受注no | 伝票no | オーターid | 注文コート
reference: 参照番号 | 管理番号
payment_id: 取引id | 決済id | 決済番号 | id | トランサクションid | 支払いid
row_id: 行番号 | 明細番号 | no | 明細行 | 番号
sku: 商品コード | 品番 | 商品番号 | 型番 | 商品id | 商品管理番号 | 品目コード | 商品sku | skuコート
sku_weak: janコード | バーコード | jan
product: 商品名 | 商品 | 作品名 | 作品 | 品名 | 品目 | 商品名称 | サービス名 | メニュー | 製品名 | アイテム名 | メニュー名 | 品目名 | 品番 品名 | 商品タイトル
description: 説明 | 摘要 | 内容 | 備考 | 詳細 | 備考欄
variant: カテゴリ | 項目 | 選択肢 | 種類 | バリエーション | 色 | サイズ | 部門
quantity: 数量 | 個数 | 点数 | 販売数 | 注文数 | 注文数量 | 販売数量 | 購入数 | 売上数量 | 注文個数
quantity_order: 合計数量 | 合計点数 | 商品点数 | 注文点数 | 商品点数合計 | 商品数 | 購入点数 | 商品個数
unit_price: 単価 | 販売単価 | 税抜単価 | 税込単価 | 商品単価 | 売価
price: 価格 | 値段 | 販売価格 | 商品価格
price_other: 定価 | 希望小売価格 | 標準価格 | 通常価格 | 参考価格 | メーカー希望小売価格
cost: 原価 | 仕入価格 | 利益 | 粗利 | 仕入値 | 仕入単価 | 原価単価
line_total: 小計金額 | 明細金額 | 商品小計 | 行合計 | 明細合計 | 商品売上 | 販売額
net_sales: 税抜金額 | 税抜 | 純売上 | 税抜合計 | 売上金額 税抜 | 税抜売上 | 税抜価格 | 純売上高 | 本体価格 | 税抜き金額
gross: 税込金額 | 税込 | 総売上 | 税込合計 | 税込売上 | 総売上高 | 決済金額 | 税込み金額
payout: 振込金額 | 入金額 | 受取金額 | 販売利益 | 差引金額 | 純額 | 振込予定額 | 差引入金額
subtotal: 小計 | 商品合計 | 商品代金 | 商品合計金額 | 商品金額 | 商品計
amount: 金額 | 売上 | 売上金額 | 売上高 | 販売金額 | 取引金額 | 代金 | 購入金額
total: 合計 | 合計金額 | 総額 | 総合計
total_with: 注文合計 | 請求金額 | お支払い金額 | 支払総額 | 請求合計 | ご請求金額 | 総合計金額 | 注文金額 | 支払金額 | お支払い合計 | 合計請求額 | 注文総額 | こ請求額 | お支払金額 | 支払い合計 | 受注金額
paid: お預かり | お釣り | 預り金額 | 内金
tendered: 預り金 | お預り
discount: 割引 | 値引 | 割引額 | 値引き | 値引額 | クーポン利用額 | 割引金額 | 値引金額 | クーホン値引額 | 値引き額
discount_code: クーポンコード
tax: 消費税 | 税額 | 税 | 消費税額 | 内税 | 商品の売上税 | 消費税合計
tax_rate: 税率
shipping: 送料 | 配送料 | 送料合計 | 配送料金 | 運賃
tip: 包装料 | 代引手数料 | サービス料 | チッフ
fee: 手数料 | 販売手数料 | 決済手数料 | 手数料額 | サーヒス利用料
balance: 残高 | 未収金 | 残金 | 未収
refund_amount: 返金額 | 返金 | 返金金額 | 返品金額 | 返金済み金額 | 払戻額 | 返金済額
refund_quantity: 返品数 | 返品数量
currency: 通貨 | 通貨コード
customer_name: 顧客名 | 氏名 | お客様名 | 購入者 | 注文者 | 注文者氏名 | 購入者名 | 顧客 | 名前 | 得意先 | 得意先名 | 取引先 | 取引先名 | 注文者名 | お名前 | 購入者氏名 | 請求先名 | 会員名 | 宛名
customer_company: 会社名
customer_other: 届け先氏名 | 送付先氏名 | お届け先名 | 配送先氏名 | お届け先氏名
customer_email: メールアドレス | メール | eメール | 注文者メールアドレス | 購入者メールアトレス
customer_id: 顧客番号 | 顧客id | 会員番号 | 会員id | 得意先コード | 顧客コード | 取引先コード
status: ステータス | 状態 | 注文ステータス | 支払状況 | 入金状況 | 状況 | 注文状況 | 決済ステータス | 受注ステータス | 決済状況 | 入金ステータス | 取引状況
status_other: 配送状況 | 発送状況 | 配送ステータス | 発送ステータス
cancelled_on: キャンセル日 | キャンセル日時 | 取消日
kind: 種別 | 取引種別 | 区分 | 取引区分 | 売上区分 | 伝票区分 | 取引タイプ | トランザクションの種類 | 取引種別 | 取引の種類 | タイフ
debit: 借方 | 借方金額 | 出金 | お引出し | 支出
credit: 貸方 | 貸方金額 | 入金 | お預入れ | 収入
account: 勘定科目 | 勘定科目名 | 勘定科目コード | 科目名
debit_credit: 借貸 | 貸借 | 貸借区分 | 借貸区分
contra_account: 相手科目
bank: 口座番号 | 支店名 | 銀行名
channel: 店舗 | チャネル | 販売チャネル | 店舗名 | サイト | 販路 | モール | 媒体
orders_count: 注文件数 | 件数 | 客数 | 会計数 | 来店数 | 注文数合計 | 客単価
stock: 在庫 | 在庫数 | 在庫数量
supplier: 仕入先 | 仕入先名
quote: 見積 | 見積番号 | 見積日 | 見積書番号
cancelled_flag: キャンセル | 取消
debit_account: 借方勘定科目 | 借方科目 | 借方科目名 | 借方科目コード | 借方勘定科目名 | 借方勘定科目コード
credit_account: 貸方勘定科目 | 貸方科目 | 貸方科目名 | 貸方科目コード | 貸方勘定科目名 | 貸方勘定科目コード
"""

CHINESE = """
date_sale: 订单日期 | 下单时间 | 订单创建时间 | 销售日期 | 购买日期 | 交易日期 | 交易时间 | 成交时间 | 下单日期 | 订单时间 | 销售时间 | 訂單日期 | 訂購日期 | 銷售日期 | 交易日期時間 | 下單時間 | 交易創建時間 | 交易创建时间 | 购买时间 | 訂單成立日期 | 訂單時間 | 订单提交时间 | 訂單成立日期 | 訂單成立時間 | 下單時間 | 消费时间 | 購買日期 | 銷貨日期 | 結帳時間
date_any: 日期 | 时间日期 | 日期时间 | 日期時間
date_created: 创建时间 | 创建日期 | 建立時間 | 建立日期
date_invoice: 开票日期 | 发票日期 | 單據日期 | 单据日期 | 發票日期 | 开单日期 | 開立日期
date_paid: 付款时间 | 订单付款时间 | 支付时间 | 付款日期 | 付款時間 | 支付日期 | 支付完成时间 | 付款完成时间
date_other: 发货时间 | 发货日期 | 收货时间 | 到期日 | 出貨日期 | 完成时间 | 确认收货时间 | 更新时间 | 入账时间 | 结算时间 | 預計出貨日 | 订单完成时间 | 结算日期 | 到账时间 | 最后发货时间 | 预计送达时间 | 配送日期 | 撥款日期 | 付款期限 | 出貨時間 | 更新時間 | 完成日期 | 送達日期
date_stay: 入住日期 | 入住时间 | 预约时间 | 預約日期
period: 月 | 年 | 周 | 月份 | 年份
time: 时间 | 時間
order: 订单编号 | 订单号 | 单号 | 订单id | 发票号 | 发票号码 | 单据编号 | 小票号 | 訂單編號 | 訂單號碼 | 主订单编号 | 交易单号 | 销售单号 | 收据号 | 單號 | 子订单编号父 | 單據編號 | 訂單號 | 发票编号 | 流水号 | 平台订单号 | 业务单号 | 發票號碼 | 交易序號 | 銷貨單號 | 交易編號 | 訂單id
reference: 参考号 | 商户单号 | 商户订单号
payment_id: 交易号 | 交易编号 | 流水号id | 支付单号 | id | 支付宝交易号 | 支付流水号 | 微信支付单号 | 交易序號 | 金流單號 | 付款編號 | 交易代碼 | 授權碼
row_id: 序号 | 行号 | 子订单编号 | 編號
sku: 商品编码 | 商品编号 | 货号 | 产品编号 | 商家编码 | sku编码 | 商品货号 | 產品編號 | 貨號 | 商品編號 | 产品代码 | 商品代码 | 外部系统编号 | 商品選項貨號 | 产品编码 | 规格编码 | 物料编码 | 商品貨號 | 商品代碼 | 品號 | 條碼 | 商品料號
sku_weak: 条码 | 条形码 | 商品id | 宝贝id
product: 商品名称 | 商品 | 产品 | 产品名称 | 宝贝标题 | 品名 | 商品标题 | 项目 | 商品名稱 | 產品名稱 | 宝贝名称 | 货品名称 | 服务 | 菜品 | 商品名 | 菜品名称 | 名称 | 服务项目 | 选购商品 | 商品信息 | 品項 | 商品標題 | 產品 | 品項名稱 | 名稱
description: 描述 | 说明 | 摘要 | 备注说明 | 业务描述 | 說明
variant: 规格 | 分类 | 商品属性 | 类别 | 颜色 | 型号 | 商品規格
quantity: 数量 | 件数 | 购买数量 | 宝贝总数量 | 商品数量 | 數量 | 销售数量 | 销量 | 宝贝数量 | 订购数量 | 下单数量 | 商品件数 | 成交数量 | 購買數量 | 銷售數量 | 商品數量 | 件數 | 訂購數量 | 銷貨數量
quantity_order: 总数量 | 商品总数 | 总件数 | 商品种数 | 商品總數 | 總數量 | 商品件數 | 總件數
unit_price: 单价 | 商品单价 | 單價 | 销售单价 | 成交单价 | 含税单价 | 不含税单价 | 商品活動價格 | 商品单价 | 销售价 | 成交价 | 零售单价 | 商品單價 | 銷售單價 | 商品價格 | 商品售價 | 成交單價
price: 价格 | 售价 | 商品价格 | 價格 | 售價 | 宝贝价格
price_other: 原价 | 市场价 | 吊牌价 | 原價 | 商品原價 | 划线价 | 建议零售价 | 市價 | 建議售價 | 定價
cost: 成本 | 进价 | 利润 | 成本价 | 毛利 | 进货价 | 采购价 | 進價 | 成本價 | 進貨價
line_total: 商品金额 | 小计 | 商品小计 | 商品总价 | 小計 | 行金额 | 商品總價 | 商品总价 | 行合计 | 商品总金额 | 折后金额 | 实收 | 銷售金額 | 總價 | 結帳金額
net_sales: 不含税金额 | 未税金额 | 净销售额 | 未稅金額 | 不含税合计 | 税前金额 | 銷售額 未稅 | 未稅小計
gross: 含税金额 | 价税合计 | 含稅金額 | 支付金额 | 收款金额 | 总交易金额 | 含税合计 | 交易金額 | 付款金額 | 收款金額 | 請款金額 | 含稅總計 | 應稅總額
payout: 结算金额 | 到账金额 | 实收金额 | 商家实收 | 打款商家金额 | 入账金额 | 净额 | 应结金额 | 商家应收 | 撥款金額 | 實收金額 | 淨額 | 入帳金額 | 結算金額
subtotal: 买家应付货款 | 货款 | 商品总额 | 商品合計 | 货款金额 | 商品合计 | 商品金额合计 | 商品總額 | 商品總金額
amount: 金额 | 销售额 | 销售金额 | 交易金额 | 營業額 | 营业额 | 金額 | 成交金额 | 銷售額 | 收入 | 应结订单金额 | 应结订单总金额 | 交易额 | 总交易额 | 清算金额 | 结算金额
total: 合计 | 总计 | 总额 | 总价 | 合計 | 總計
total_with: 总金额 | 订单金额 | 订单总额 | 应付金额 | 买家实际支付金额 | 实付金额 | 订单总金额 | 訂單金額 | 實付金額 | 总金额含运费 | 訂單總金額 | 实付款 | 买家应付金额 | 买家实付金额 | 付款金额 | 買家總支付金額 | 订单应付金额 | 订单实付金额 | 支付总额 | 合计金额 | 订单总价 | 应收金额 | 訂單總額 | 訂單合計 | 付款總金額 | 應付金額 | 總金額 | 付款金額 | 应付款 | 应付总额
paid: 已付金额 | 买家支付积分 | 返点积分 | 买家实际支付积分 | 已付 | 定金 | 订金
tendered: 找零
discount: 折扣 | 优惠 | 优惠金额 | 折扣金额 | 優惠 | 折扣金額 | 优惠券金额 | 商家优惠 | 优惠合计 | 折扣额 | 优惠额 | 優惠金額 | 優惠折扣 | 折讓
discount_code: 优惠码 | 优惠券
tax: 税额 | 税金 | 税 | 稅額 | 增值税 | 税费 | 税金合计 | 税额合计 | 營業稅 | 稅金
tax_rate: 税率 | 稅率
shipping: 运费 | 买家应付邮费 | 邮费 | 運費 | 快递费 | 買家支付運費 | 配送费 | 运费金额 | 運費金額 | 物流費用
tip: 小费 | 小費
fee: 手续费 | 佣金 | 服务费 | 平台服务费 | 手續費 | 手续费总金额 | 平台佣金 | 技术服务费 | 扣点 | 成交手續費 | 金流手續費 | 服務費 | 金流與系統處理費
balance: 余额 | 账户余额 | 餘額 | 未付 | 欠款 | 尾款 | 未付金额
refund_amount: 退款金额 | 退款 | 退款金額 | 成功退款 | 申请退款金额 | 退款总金额 | 退款总额 | 已退款 | 申请退款总金额 | 已退金额 | 已退款金额 | 已退款金額
refund_quantity: 退货数量 | 退款数量
currency: 币种 | 货币 | 幣別 | 币别 | 貨幣 | 幣種
customer_name: 客户 | 客户名称 | 买家会员名 | 买家 | 姓名 | 客户姓名 | 买家昵称 | 顾客 | 會員名稱 | 購買人 | 客戶名稱 | 客戶 | 会员名称 | 购买方名称 | 买家姓名 | 顧客 | 下单人 | 下单账号 | 往来单位 | 買家 | 會員姓名 | 訂購人 | 買家帳號 | 顧客姓名 | 客戶姓名 | 買受人
customer_company: 公司 | 公司名称 | 单位名称
customer_other: 收货人姓名 | 收货人 | 收件人 | 收件人姓名
customer_email: 邮箱 | 电子邮箱 | 买家邮箱 | 電子郵件 | 电子邮件 | 客户邮箱 | 電子信箱 | 信箱 | 顧客信箱
customer_id: 客户编号 | 会员号 | 买家支付宝账号 | 會員編號 | 客戶編號 | 会员编号 | 买家id | 会员卡号
status: 状态 | 订单状态 | 支付状态 | 交易状态 | 訂單狀態 | 狀態 | 付款狀態 | 付款状态 | 交易狀態
status_other: 发货状态 | 物流状态 | 出貨狀態 | 配送狀態
cancelled_on: 取消时间 | 关闭时间 | 取消時間
kind: 类型 | 交易类型 | 业务类型 | 類型 | 订单类型 | 单据类型 | 收支类型 | 收 支 | 账务类型 | 交易類型 | 交易類別 | 類別 | 單別
debit: 借方 | 支出 | 支出金额
credit: 贷方 | 收入金额
account: 科目 | 会计科目 | 科目名称
debit_credit: 借贷 | 借贷方向 | 方向
contra_account: 对方科目
bank: 银行卡号 | 开户行 | 对方账号 | 对方户名
channel: 渠道 | 店铺名称 | 门店 | 店铺 | 平台 | 来源 | 通路 | 销售渠道 | 门店名称 | 收银台 | 門市 | 銷售通路 | 店名 | 賣場名稱
orders_count: 订单数 | 订单量 | 客单价 | 访客数 | 成交件数 | 订单笔数 | 支付买家数 | 單數 | 总交易单数 | 交易笔数 | 总笔数
stock: 库存 | 库存数量 | 庫存
supplier: 供应商 | 供應商 | 供应商名称
quote: 报价单 | 报价日期 | 报价单号 | 報價單
debit_account: 借方科目
credit_account: 贷方科目
discount_other: 代金券金额 | 充值券退款金额 | 充值券退款总金额 | 代金券或立减优惠金额
"""
