"""Sizes of files as people write them."""

UNITS = ("bytes", "KB", "MB", "GB", "TB")


def in_words(size: int) -> str:
    """Of 1,024 bytes to the KB, with one decimal where it is not whole: "10 MB", "4.2 MB"."""
    amount = float(size)
    unit = UNITS[0]
    for unit in UNITS:
        if amount < 1024 or unit == UNITS[-1]:
            break
        amount /= 1024
    return f"{amount:.1f}".removesuffix(".0") + f" {unit}"
