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
    "EUR": "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK",
    "CHF": "CH LI",
    "USD": "US EC PR SV",
}


def country_of(accept_language: str) -> str:
    """The code of the country of the browser's first language that has one, or "".

    "de-CH,de;q=0.9" -> CH.
    """
    tags = (part.split(";")[0].strip() for part in accept_language.split(","))
    regions = (tag.rpartition("-") for tag in tags)
    return next((last.upper() for first, _, last in regions if first and len(last) == 2), "")


def currency_in(country: str) -> str:
    """What is paid with in a country, else euros. A code begins with its country's, but for a few
    (ISO 4217)."""
    for code, countries in REGIONS.items():
        if country in countries.split():
            return code
    own = (code for code in NAMES if country and code.startswith(country))
    return next(own, "EUR")
