"""The currencies that a business may count in: ISO 4217 codes, with their English names."""

NAMES = {
    "AED": "UAE dirham",
    "ARS": "Argentine peso",
    "AUD": "Australian dollar",
    "BDT": "Bangladeshi taka",
    "BGN": "Bulgarian lev",
    "BRL": "Brazilian real",
    "CAD": "Canadian dollar",
    "CHF": "Swiss franc",
    "CLP": "Chilean peso",
    "CNY": "Chinese yuan",
    "COP": "Colombian peso",
    "CZK": "Czech koruna",
    "DKK": "Danish krone",
    "EGP": "Egyptian pound",
    "EUR": "Euro",
    "GBP": "Pound sterling",
    "GHS": "Ghanaian cedi",
    "HKD": "Hong Kong dollar",
    "HUF": "Hungarian forint",
    "IDR": "Indonesian rupiah",
    "ILS": "Israeli new shekel",
    "INR": "Indian rupee",
    "ISK": "Icelandic króna",
    "JPY": "Japanese yen",
    "KES": "Kenyan shilling",
    "KRW": "South Korean won",
    "LKR": "Sri Lankan rupee",
    "MAD": "Moroccan dirham",
    "MXN": "Mexican peso",
    "MYR": "Malaysian ringgit",
    "NGN": "Nigerian naira",
    "NOK": "Norwegian krone",
    "NZD": "New Zealand dollar",
    "PEN": "Peruvian sol",
    "PHP": "Philippine peso",
    "PKR": "Pakistani rupee",
    "PLN": "Polish zloty",
    "RON": "Romanian leu",
    "RSD": "Serbian dinar",
    "RUB": "Russian rouble",
    "SAR": "Saudi riyal",
    "SEK": "Swedish krona",
    "SGD": "Singapore dollar",
    "THB": "Thai baht",
    "TRY": "Turkish lira",
    "TWD": "New Taiwan dollar",
    "TZS": "Tanzanian shilling",
    "UAH": "Ukrainian hryvnia",
    "UGX": "Ugandan shilling",
    "USD": "US dollar",
    "UYU": "Uruguayan peso",
    "VND": "Vietnamese dong",
    "ZAR": "South African rand",
}
CURRENCIES = [
    (code, f"{name} ({code})") for code, name in sorted(NAMES.items(), key=lambda n: n[1])
]
WITHOUT_DECIMALS = frozenset({"CLP", "IDR", "ISK", "JPY", "KRW", "UGX", "VND"})
REGIONS = {
    "EUR": "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK",
    "CHF": "CH LI",
    "USD": "US EC PR SV",
}


def currency_of(accept_language: str) -> str:
    """What is paid with where the browser's first language with a region is spoken, else euros.

    "de-CH,de;q=0.9" -> CHF. A code begins with its country's, but for a few (ISO 4217).
    """
    tags = (part.split(";")[0].strip() for part in accept_language.split(","))
    for tag in tags:
        region = tag.partition("-")[2].upper()
        for code, regions in REGIONS.items():
            if region in regions.split():
                return code
        if len(region) == 2:
            return next((code for code in NAMES if code.startswith(region)), "EUR")
    return "EUR"
