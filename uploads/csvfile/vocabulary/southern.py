"""Header words in Korean, Indonesian (with Malay), Vietnamese and Thai."""

KOREAN = """
date_sale: 주문일 | 주문일시 | 주문일자 | 주문날짜 | 판매일 | 판매일자 | 거래일 | 거래일시 | 구매일 | 매출일 | 매출일자 | 거래일자 | 판매일시 | 주문시간 | 주문시각
date_any: 날짜 | 일자 | 일시
date_created: 등록일 | 생성일 | 등록일시
date_invoice: 발행일 | 작성일자 | 작성일
date_paid: 결제일 | 결제일시 | 입금일 | 결제일자 | 결제시간
date_other: 발송일 | 배송일 | 배송완료일 | 정산일 | 정산예정일 | 출고일 | 구매확정일 | 발주확인일 | 발송처리일 | 출고예정일 | 입금예정일 | 배송예정일 | 수정일
period: 월 | 년 | 주 | 연도
time: 시간 | 시각 | 결제시각
order: 주문번호 | 판매번호 | 영수증번호 | 전표번호 | 거래번호 | 송장번호 주문 | 주문 번호 | 주문id | 주문서번호 | 묶음주문번호 | 구매번호
payment_id: 결제번호 | 승인번호 | 거래id | 결제id | pg거래번호
row_id: 순번 | 번호 | 상품주문번호 | no
sku: 상품코드 | 품목코드 | 상품번호 | 판매자상품코드 | 판매자 상품코드 | 자체상품코드 | 제품코드 | 업체상품코드
sku_weak: 바코드
product: 상품명 | 상품 | 품목 | 품명 | 제품명 | 메뉴 | 메뉴명 | 품목명 | 상품이름 | 등록상품명 | 노출상품명 | 주문상품명
description: 설명 | 비고 | 적요 | 내용
variant: 옵션 | 옵션정보 | 카테고리 | 분류 | 옵션명
quantity: 수량 | 주문수량 | 판매수량 | 개수 | 구매수 | 구매수량
unit_price: 단가 | 상품단가 | 판매단가 | 개당가격 | 개별판매가격
price: 판매가 | 가격 | 상품가격 | 판매가격
price_other: 정가 | 소비자가 | 시중가 | 권장소비자가
cost: 원가 | 공급가 | 매입가 | 공급원가 | 매입단가
line_total: 상품금액 | 상품별 금액 | 상품별 총 주문금액 | 상품별 총주문금액 | 품목금액 | 총 상품금액 | 품목별 금액 | 상품별 결제금액 | 판매액
net_sales: 공급가액 | 순매출 | 순매출액 | 실매출 | 부가세 제외 금액
gross: 총매출 | 총매출액 | 승인금액 | 부가세 포함 금액
payout: 정산금액 | 정산예정금액 | 입금액 | 지급액 | 실수령액 | 최종지급액
subtotal: 소계 | 상품합계 | 상품총액 | 상품구매금액 | 총 상품구매금액
amount: 금액 | 매출 | 매출액 | 판매금액 | 거래금액
total: 합계 | 총액 | 합계금액 | 총금액
total_with: 결제금액 | 결제액 | 주문금액 | 총주문금액 | 총 결제금액 | 총결제금액 | 실결제금액 | 주문총액 | 최종결제금액 | 총 실결제금액 | 주문합계
discount: 할인 | 할인금액 | 할인액 | 쿠폰할인 | 할인가액 | 상품할인금액
tax: 부가세 | 세금 | 세액 | 부가가치세 | 부가세 합계
shipping: 배송비 | 배송료 | 택배비 | 총 배송비 | 배송비 합계 | 배달비
fee: 수수료 | 판매수수료 | 결제수수료 | 서비스이용료 | 네이버페이 주문관리 수수료 | 수수료액
balance: 잔액 | 미수금 | 잔금
refund_amount: 환불금액 | 환불액 | 취소금액 | 반품금액
refund_quantity: 환불수량 | 반품수량
currency: 통화 | 화폐 | 통화코드
customer_name: 고객명 | 주문자명 | 구매자명 | 주문자 | 구매자 | 고객 | 이름 | 거래처 | 거래처명 | 주문자 이름 | 구매자 이름 | 회원명
customer_other: 수령인 | 받는사람 | 수취인명 | 수령인명
customer_email: 이메일 | 구매자이메일 | 주문자 이메일 | 이메일 주소 | 고객 이메일
customer_id: 고객번호 | 회원번호 | 구매자id | 주문자id
status: 상태 | 주문상태 | 결제상태 | 거래상태 | 진행상태
status_other: 배송상태
kind: 구분 | 거래구분 | 유형 | 거래유형 | 거래종류 | 매출유형
channel: 채널 | 매장 | 매장명 | 판매채널 | 쇼핑몰 | 지점 | 마켓 | 쇼핑몰명 | 판매처 | 유입경로
stock: 재고 | 재고수량
supplier: 공급업체
quote: 견적번호 | 견적일
tip: 팁 | 봉사료
quantity_order: 총수량 | 상품수 | 주문품목수 | 총 주문수량
paid: 계약금
tendered: 거스름돈
debit: 출금 | 출금액 | 출금금액
credit: 입금 | 입금금액
"""

INDONESIAN = """
date_sale: tanggal pesanan | tanggal order | tanggal penjualan | tanggal transaksi | waktu pesanan dibuat | tanggal pembelian | waktu transaksi | tanggal pesanan dibuat | tarikh pesanan | tarikh jualan | tarikh transaksi | tgl transaksi | tarikh belian | masa pesanan dibuat | tarikh dicipta
date_any: tanggal | tgl | hari | tanggal dan waktu | tarikh
date_created: dibuat pada | tanggal dibuat
date_invoice: tanggal faktur | tanggal invoice | tarikh invois
date_paid: tanggal pembayaran | waktu pembayaran | waktu pembayaran dilakukan | tarikh bayaran
date_other: tanggal kirim | jatuh tempo | tanggal pengiriman | waktu pengiriman diatur | tanggal jatuh tempo | waktu pesanan selesai | tanggal pencairan | tanggal diperbarui | tarikh penghantaran | tarikh akhir bayaran | tarikh pembayaran keluar | tarikh kemas kini | tarikh tamat tempoh
period: bulan | tahun | minggu
time: waktu | jam | masa
order: nomor pesanan | no pesanan | nomor invoice | no invoice | nomor order | no order | nomor faktur | no faktur | id pesanan | nomor transaksi | no transaksi | no nota | nomor nota | no struk | nombor pesanan | no resit | no invois | kode transaksi | kode pesanan | nombor invois | no bil | nombor resit | nomor
payment_id: id transaksi | nomor referensi | id pembayaran | nombor transaksi | no rujukan
sku: kode produk | kode barang | nomor sku | nomor referensi sku | sku induk | kod produk | kode item | kod item | kod bar | kod barang
product: nama produk | produk | nama barang | barang | menu | nama item | nama menu | layanan | produk jasa | perkhidmatan | penerangan
description: keterangan | deskripsi | catatan | berita | penerangan
variant: variasi | kategori | ukuran | warna | nama variasi | varian
quantity: jumlah barang | kuantitas | jumlah produk dibeli | qty terjual | jumlah terjual | banyaknya | kuantiti | jumlah item | jumlah unit | jumlah pesanan | jml | kuantitas terjual | bilangan | kuantiti dijual | bil unit
unit_price: harga satuan | harga jual | harga per unit | harga seunit | harga setelah diskon | harga barang | harga jualan
price: harga | harga produk
price_other: harga awal | harga normal | harga coret | harga sebelum diskon | harga asal | harga runcit disyorkan | harga biasa
cost: harga beli | harga modal | modal | hpp | laba | keuntungan | untung | harga pokok | kos | harga kos | harga belian
line_total: total harga produk | jumlah harga | total per item | total harga barang | jualan | amaun | jumlah jualan | harga keseluruhan
net_sales: penjualan bersih | pendapatan bersih | total sebelum pajak | dpp | jumlah sebelum ppn | jumlah sebelum cukai | amaun sebelum cukai | jumlah tanpa cukai
gross: penjualan kotor | jumlah kotor | jumlah transaksi | nominal transaksi | total setelah pajak | total termasuk pajak | jumlah termasuk ppn | amaun | amaun kasar | amaun bayaran | jumlah termasuk cukai | amaun selepas cukai | jumlah selepas cukai
subtotal: subtotal | sub total | subtotal produk | subtotal pesanan | subjumlah | jumlah kecil
sum_or_count: jumlah
amount: nilai | penjualan | omzet | pendapatan | nominal | jumlah rp
total: total harga | total penjualan | jumlah keseluruhan | total jualan
total_with: total pembayaran | total pesanan | grand total | total bayar | total tagihan | jumlah bayaran | dibayar pembeli | jumlah pembayaran | nilai pesanan | total belanja | total transaksi | amaun pesanan | jumlah perlu dibayar | jumlah besar
discount: diskon | potongan | total diskon | diskaun | potongan harga | jumlah diskaun
tax: pajak | ppn | cukai | nilai pajak | jumlah pajak | total pajak | jumlah cukai | sst | amaun cukai
shipping: ongkos kirim | ongkir | biaya pengiriman | biaya kirim | kos penghantaran | ongkos kirim dibayar oleh pembeli | total ongkos kirim | penghantaran | yuran penghantaran | caj penghantaran
fee: biaya | biaya admin | komisi | biaya layanan | biaya transaksi | biaya administrasi | potongan biaya | yuran | komisen | yuran transaksi | caj perkhidmatan | yuran perkhidmatan
balance: saldo | baki | sisa | kurang bayar | sisa tagihan | sisa bayar
refund_amount: pengembalian dana | jumlah refund | dana dikembalikan | jumlah pengembalian dana | bayaran balik | jumlah bayaran balik | amaun dipulangkan
refund_quantity: returned quantity | jumlah dikembalikan
currency: mata uang | mata wang | kode mata uang
customer_name: nama pelanggan | pelanggan | nama pembeli | pembeli | konsumen | nama konsumen | nama customer | nama pemesan
customer_other: nama penerima | penerima
customer_id: id pelanggan | username pembeli | kode pelanggan
status: status pesanan | status terakhir | status pembayaran | status transaksi | status bayaran
status_other: status pengiriman
kind: jenis | tipe | jenis transaksi | tipe transaksi
channel: toko | kanal | nama toko | cabang | outlet | cawangan | kanal penjualan | kedai | saluran | saluran jualan
stock: stok | sisa stok
supplier: pemasok
quote: penawaran
tip: uang tip
customer_email: email pelanggan | email pembeli | emel | e mel | emel pelanggan
payout: jumlah bersih | dana diterima | total diterima | pencairan | jumlah pencairan | total penghasilan | amaun bersih | bayaran bersih | pembayaran keluar
quantity_order: total barang | jumlah produk di pesan | bilangan item | jumlah kuantiti
paid: dibayar | terbayar | uang muka | dp
tendered: kembalian | uang diterima
"""

VIETNAMESE = """
date_sale: ngay dat hang | ngay ban | ngay mua | ngay giao dich | thoi gian dat hang | ngay ban hang | thoi gian giao dich | ngay dat | ngay don hang
date_any: ngay | thoi gian | ngay thang | ngay gio
date_created: ngay tao | ngay tao don | thoi gian tao | ngay tao don hang
date_invoice: ngay hoa don | ngay xuat hoa don | ngay lap | ngay chung tu
date_paid: ngay thanh toan | thoi gian thanh toan | thoi gian don hang duoc thanh toan
date_other: ngay giao hang | han thanh toan | ngay giao | ngay gui hang | thoi gian giao hang | ngay doi soat | ngay hoan thanh | ngay cap nhat | thoi gian hoan thanh don hang
period: thang | nam | tuan
time: gio
order: ma don hang | so don hang | ma don | so hoa don | ma hoa don | hoa don | don hang | so chung tu | so phieu | ma giao dich | ma dat hang
row_id: stt
sku: ma san pham | ma hang | ma sku | sku san pham | ma hang hoa | sku phan loai hang
sku_weak: ma vach
product: san pham | ten san pham | ten hang | ten hang hoa | hang hoa | dich vu | mat hang | ten mon | ten mat hang
description: mo ta | ghi chu | dien giai | noi dung
variant: phan loai | danh muc | loai | mau | kich thuoc | ten phan loai hang
quantity: so luong | sl | so luong ban | so luong san pham ban | sl ban | so luong dat
unit_price: don gia | gia ban | gia don vi | don gia ban
price: gia | gia san pham | gia tien | gia uu dai
price_other: gia goc | gia niem yet | gia so sanh
cost: gia von | gia nhap | loi nhuan | gia mua
line_total: thanh tien | tong gia ban | tong gia ban san pham | thanh tien sau chiet khau
net_sales: doanh thu thuan | tien truoc thue | thanh tien truoc thue | gia tri truoc thue
gross: tien sau thue | thanh tien sau thue | so tien giao dich | tong so tien | so tien thanh toan | tong tien sau thue | tong co thue
subtotal: tam tinh | tien hang | tong tien hang
amount: so tien | doanh thu | doanh so | tri gia
total: tong | tong tien | tong cong
total_with: tong thanh toan | khach phai tra | tong don hang | gia tri don hang | tong gia tri don hang | tong so tien nguoi mua thanh toan | khach can tra | tong tien thanh toan | tong tien don hang | can thanh toan
paid: khach tra | khach da tra | tra truoc | da tra
tendered: tien thua
discount: giam gia | chiet khau | khuyen mai | tien chiet khau | tien giam gia
tax: thue | vat | tien thue | thue gtgt | tien thue gtgt | tong thue
shipping: phi van chuyen | phi giao hang | phi ship | tien ship | phi van chuyen nguoi mua tra
fee: phi | hoa hong | phi giao dich | phi dich vu | phi thanh toan | phi co dinh
balance: so du tai khoan | con lai | con no
refund_amount: hoan tien | so tien hoan | tien hoan | so tien hoan tra
currency: tien te | loai tien | don vi tien te
customer_name: khach hang | ten khach hang | nguoi mua | ten nguoi mua | ten khach | ho ten | ho va ten | nguoi dat hang
customer_other: nguoi nhan | ten nguoi nhan
customer_id: ma khach hang | ma khach
status: trang thai | trang thai don hang | tinh trang | trang thai thanh toan
status_other: trang thai giao hang
kind: loai giao dich | loai chung tu | hinh thuc
channel: kenh | cua hang | kenh ban hang | chi nhanh | nguon | nguon don | gian hang
stock: ton kho
supplier: nha cung cap
quote: bao gia
tip: tien tip
customer_email: email khach hang | thu dien tu
payment_id: id giao dich | ma thanh toan | so giao dich
payout: thuc nhan | so tien thuc nhan | so tien nhan duoc | tien ve | so tien quyet toan
quantity_order: tong so luong | so san pham | so mat hang | tong sl
"""

THAI = """
date_sale: วันที่สั่งซื้อ | วันที่ขาย | วันที่ทำรายการ | วันที่สั่ง | เวลาที่สั่งซื้อ | วันที่ทำการสั่งซื้อ | ว นเวลา | ว นท ออกบ ล | ว นท ซ อ
date_any: วันที่ | วัน
date_created: วันที่สร้าง
date_invoice: วันที่ออกใบเสร็จ | วันที่ใบแจ้งหนี้ | วันที่เอกสาร
date_paid: วันที่ชำระเงิน | เวลาการชำระสินค้า
date_other: วันที่จัดส่ง | วันครบกำหนด | ว นท สงส นคา | ว นท โอนเง น | ว นท คาดวาจะสง | ว นท อ ปเดต | เวลาสงส นคา
time: เวลา
order: หมายเลขคำสั่งซื้อ | เลขที่คำสั่งซื้อ | เลขที่ใบเสร็จ | เลขที่เอกสาร | เลขที่บิล | เลขที่ใบแจ้งหนี้ | คำสั่งซื้อ | เลขที่ออเดอร์ | รห สค าส งซ อ | เลขท ใบก าก บภาษ | เลขท รายการขาย
row_id: ลำดับ
sku: รหัสสินค้า | เลขอ้างอิง sku | รหัส | รห ส sku
sku_weak: บาร์โค้ด
product: สินค้า | ชื่อสินค้า | รายการ | รายการสินค้า | เมนู | บริการ | ช อผล ตภ ณฑ | ช อเมน
description: รายละเอียด | หมายเหตุ | ค าอธ บาย
variant: ตัวเลือก | หมวดหมู่ | ชื่อตัวเลือก
quantity: จำนวน | จำนวนที่ขาย | จำนวนชิ้น | จ านวนส นคา | จ านวนท ส ง
unit_price: ราคาต่อหน่วย | ราคาต่อชิ้น | ราคา หน่วย | ราคาส นคา
price: ราคา | ราคาขาย
price_other: ราคาตั้งต้น | ราคาเต ม | ราคาปกต
cost: ต้นทุน | กำไร | ราคาทน
line_total: ราคารวม | รวมเป็นเงิน | ราคาขายสุทธิ | เป นเง น | ราคาขายรวม
amount: จำนวนเงิน | ยอดขาย | มูลค่า
total: รวม | ยอดรวม | รวมทั้งสิ้น | รวมเงิน
total_with: ยอดชำระ | จำนวนเงินทั้งหมด | ยอดสุทธิ | ยอดรวมค าส งซ อ | ยอดรวมท งส น | ยอดท ตองช าระ | ยอดรวมสทธ
discount: ส่วนลด | ยอดสวนลด | มลคาสวนลด
tax: ภาษี | ภาษีมูลค่าเพิ่ม | ยอดภาษ | ภาษ รวม
shipping: ค่าจัดส่ง | ค่าส่ง | คาขนสง | คาจ ดสงท ช าระโดยผซ อ
fee: ค่าธรรมเนียม | คาคอมม ชช น | คาบร การ | คาธรรมเน ยมการท าธรกรรม
balance: ยอดคงเหลือ
currency: สกุลเงิน
customer_name: ลูกค้า | ชื่อลูกค้า | ชื่อผู้ซื้อ | ผู้ซื้อ | ช อ นามสกล
customer_other: ชื่อผู้รับ
customer_email: อีเมล | อ เมลลกคา
status: สถานะ | สถานะการสั่งซื้อ | สถานะคำสั่งซื้อ | สถานะการช าระเง น
kind: ประเภท | ประเภทรายการ | ประเภทธรกรรม
channel: ช่องทาง | สาขา | ร้าน | ชองทางการขาย | รานคา
stock: คงเหลือ | สต็อก
tip: ท ป
subtotal: ยอดรวมส นคา | รวมคาส นคา | ยอดรวมยอย
payment_id: รห สธรกรรม | เลขท ธรกรรม | หมายเลขอางอ ง | รห สการช าระเง น
gross: ยอดเง น | ยอดช าระเง น | ยอดรวมภาษ | รวมภาษ | มลคารวมภาษ
payout: ยอดเง นสทธ | เง นท ไดร บ | ยอดโอน | ยอดร บสทธ
refund_amount: ยอดค นเง น | จ านวนเง นค น | ค นเง น
quantity_order: จ านวนรายการ | จ านวนส นคาท งหมด | จ านวนรวม
net_sales: ยอดกอนภาษ | มลคากอนภาษ | ราคากอน vat
paid: ชำระแล้ว | มัดจำ
tendered: เงินทอน
"""
