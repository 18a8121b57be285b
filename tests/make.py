"""Ready-made people, businesses and files for tests."""

import itertools
import uuid
from decimal import Decimal

from django.core.files.uploadedfile import SimpleUploadedFile

from portal.businesses.models import Business, Membership, User
from portal.sales.models import Transaction
from uploads.models import DataSource, FileUploadRecord

SALES = b"Date,Item,Quantity,Total\n2025-03-01,Mug,2,9.50\n2025-03-02,Bowl,1,12.00\n"

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


def make_member(business: Business, user: User | None = None, role: str = "member") -> Membership:
    return Membership.objects.create(user=user or make_user(), business=business, role=role)


def csv_bytes(*rows: str, end: str = "\n") -> bytes:
    """Lines of a file, header first."""
    return "".join(row + end for row in rows).encode()


def make_upload(business: Business | None = None, **fields) -> FileUploadRecord:
    """An upload of a file called sales.csv, in line, with its data source ("" by default)."""
    business = business or make_business()
    name = fields.pop("data_source_name", "")
    source, _ = DataSource.objects.get_or_create(business=business, name=name)
    return FileUploadRecord.objects.create(
        **{
            "business": business,
            "data_source": source,
            "file_path": f"uploads/{business.pk}/{uuid.uuid4()}/sales.csv",
            "original_filename": "sales.csv",
            "file_size": 4_200,
            "content_sha256": uuid.uuid4().hex * 2,
            **fields,
        }
    )


def sent_file(content: bytes = b"", name: str = "sales.csv", content_type: str = "text/csv"):
    """A file as it comes with a form; a small file of sales where no content is given."""
    return SimpleUploadedFile(name, content or SALES, content_type)


def make_sale(upload: FileUploadRecord, **fields) -> Transaction:
    """A sale of one thing for 10.00 in the currency of the business."""
    return Transaction.objects.create(
        **{
            "business": upload.business,
            "upload": upload,
            "data_source": upload.data_source,
            "line_number": next(_numbers),
            "kind": Transaction.Kind.SALE,
            "sold_on": "2025-03-01",
            "quantity": 1,
            "total": Decimal("10.00"),
            "fingerprint": uuid.uuid4().bytes,
            **fields,
        }
    )
