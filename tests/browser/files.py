"""Files that visitors bring along, as Playwright hands them to a file field."""

from playwright.sync_api import FilePayload

HEADER = "Date,SKU,Product,Qty,Price"
GOOD = [HEADER, *(f"2025-03-{day:02},A{day % 3},Mug {day % 3},2,4.50" for day in range(1, 21))]
TWO_BAD = [*GOOD, "2025-02-31,A1,Mug 1,1,4.50", "2025-03-22,A1,Mug 1,many,4.50"]
AMBIGUOUS = [HEADER, "03/04/2025,A1,Mug 1,2,4.50", "05/06/2025,A2,Mug 2,1,3.00"]


BOOK: FilePayload = {
    "name": "book.csv",
    "mimeType": "text/csv",
    "buffer": b"PK\x03\x04" + b"\0" * 40,
}


def csv_file(lines: list[str], name: str = "sales.csv") -> FilePayload:
    content = "".join(f"{line}\n" for line in lines).encode()
    return {"name": name, "mimeType": "text/csv", "buffer": content}


def many_rows(count: int) -> list[str]:
    return [
        HEADER,
        *(f"2025-03-{1 + n % 28:02},A{n % 50},Mug {n % 50},2,4.50" for n in range(count)),
    ]
