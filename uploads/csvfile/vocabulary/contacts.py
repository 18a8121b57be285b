"""Headers of telephone numbers and post codes by language: numbers that are no money."""

from __future__ import annotations

CONTACTS: dict[str, str] = {
    "en": "phone | phone number | phone no | mobile | mobile number | mobile no | telephone | tel | "
    "cell phone | contact number | contact no | customer phone | buyer phone | billing phone | "
    "shipping phone | whatsapp | zip | zip code | postcode | post code | postal code | pin code | "
    "pincode | billing zip | billing postcode | shipping zip | shipping postcode | fax",
    "de": "telefon | telefonnummer | handy | handynummer | mobilnummer | rufnummer | plz | "
    "postleitzahl",
    "fr": "telephone | numero de telephone | portable | code postal",
    "es": "telefono | numero de telefono | movil | celular | codigo postal",
    "it": "telefono | cellulare | numero di telefono | codice postale",
    "pt": "telefone | telemovel | celular | cep | codigo postal",
    "nl": "telefoon | telefoonnummer | mobiel",
    "pl": "telefon | nr telefonu | numer telefonu | kod pocztowy",
    "cs": "telefon | telefonni cislo | mobil | psc",
    "sv": "telefonnummer | mobilnummer | postnummer | postnr",
    "da": "telefonnummer | tlf | mobilnummer | postnummer | postnr",
    "fi": "puhelin | puhelinnumero | postinumero",
    "ru": "телефон | номер телефона | мобильный | почтовый индекс | номер телефону | поштовий індекс",
    "tr": "telefon | telefon no | telefon numarasi | cep telefonu | gsm | posta kodu",
    "ja": "電話 | 電話番号 | 携帯 | 携帯番号 | 郵便番号",
    "zh": "电话 | 手机 | 手机号 | 手机号码 | 联系电话 | 联系方式 | 收货电话 | 邮编 | 邮政编码 | 電話 | "
    "手機 | 手機號碼 | 聯絡電話 | 郵遞區號",
    "ko": "전화 | 전화번호 | 연락처 | 휴대폰 | 휴대폰번호 | 휴대전화 | 우편번호",
    "hu": "telefon | telefonszam | iranyitoszam",
    "ro": "telefon | numar de telefon | cod postal",
    "el": "τηλεφωνο | κινητο | ταχυδρομικος κωδικας",
    "hr": "telefon | mobitel | postanski broj | телефон | пощенски код",
    "id": "no hp | no telp | no telepon | telepon | nomor telepon | nomor hp | kode pos",
    "vi": "so dien thoai | dien thoai | sdt",
    "th": "โทรศัพท์ | เบอร์โทร | เบอร์โทรศัพท์ | รหัสไปรษณีย์",
    "ar": "الهاتف | رقم الهاتف | الجوال | رقم الجوال | الرمز البريدي",
    "he": "טלפון | מספר טלפון | נייד | מיקוד",
    "lt": "telefonas | telefono numeris | pasto kodas",
    "lv": "talrunis | telefons | pasta indekss",
    "et": "telefon | telefoninumber | postiindeks",
}
