"""A short code by which a person and the log speak of the same failure."""

import secrets

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def new() -> str:
    """Such as 7F3K-22; without letters and digits that look alike."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(6))
    return f"{code[:4]}-{code[4:]}"
