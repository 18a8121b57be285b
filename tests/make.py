"""Ready-made people, businesses and files for tests."""

import itertools

from portal.businesses.models import Business, Membership, User

_numbers = itertools.count(1)


def make_user(email: str = "", password: str = "correct horse battery") -> User:
    return User.objects.create_user(email or f"person{next(_numbers)}@example.com", password)


def make_business(owner: User | None = None, **fields) -> Business:
    """A business with an owner (made too where none is given)."""
    business = Business.objects.create(**{"name": f"Shop {next(_numbers)}", **fields})
    Membership.objects.create(
        user=owner or make_user(), business=business, role=Membership.Role.OWNER
    )
    return business


def csv_bytes(*rows: str, end: str = "\n") -> bytes:
    """Lines of a file, header first."""
    return "".join(row + end for row in rows).encode()
