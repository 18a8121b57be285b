"""Take a file in by the same door as the pages, import it, and say what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.core.management.base import BaseCommand, CommandError, CommandParser

from portal.businesses.models import Business, Membership, User
from portal.refusals import NotFound, Refused
from portal.tasks.threadpool import stopping
from uploads import gone, intake
from uploads.models import FileUploadRecord
from uploads.processing.running import work_until_done

LOOK_AGAIN_SECONDS = 0.5


class Command(BaseCommand):
    help = "Import a CSV file of sales for a business."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("path", type=Path)
        parser.add_argument("--business", type=int, required=True, help="its number")
        parser.add_argument("--user", help="e-mail address; by default the business's first owner")
        parser.add_argument("--data-source", default="", help="where the file comes from")
        parser.add_argument("--date-order", choices=("dmy", "mdy", "ymd"))
        parser.add_argument("--decimal-sign", choices=(".", ","))
        parser.add_argument("--all-or-nothing", action="store_true")
        parser.add_argument("--check-only", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        business = Business.objects.filter(pk=options["business"]).first()
        if business is None:
            raise CommandError(f"There is no business {options['business']}.")
        upload = self._accept(business, options)
        work_until_done()
        while FileUploadRecord.objects.in_line().filter(pk=upload.pk).exists():
            stopping.wait(LOOK_AGAIN_SECONDS)
            work_until_done()
        self._look_again(upload)
        self.stdout.write(account(upload))
        if upload.status == FileUploadRecord.Status.FAILED:
            raise CommandError(upload.error_message)

    def _look_again(self, upload: FileUploadRecord) -> None:
        try:
            gone.refresh(upload)
        except NotFound as deleted:
            raise CommandError(
                "The upload was deleted meanwhile, by itself or with its business. "
                "Nothing of it is kept."
            ) from deleted

    def _accept(self, business: Business, options: dict[str, Any]) -> FileUploadRecord:
        path: Path = options["path"]
        said = {kind: options[kind] for kind in ("date_order", "decimal_sign") if options[kind]}
        try:
            with path.open("rb") as content:
                return intake.accept(
                    business=business,
                    user=person(business, options["user"]),
                    file=UploadedFile(content, path.name, "text/csv", path.stat().st_size),
                    data_source_name=options["data_source"],
                    all_or_nothing=options["all_or_nothing"],
                    check_only=options["check_only"],
                    answers=said | {"same_file": "import"},
                )
        except OSError as error:
            raise CommandError(f"{path}: {error.strerror}") from error
        except Refused as refusal:
            raise CommandError(refusal.message) from refusal


def person(business: Business, email: str | None) -> User:
    members = User.objects.filter(memberships__business=business)
    if email:
        found = members.filter(email=email.lower()).first()
    else:
        found = members.filter(memberships__role=Membership.Role.OWNER).order_by("pk").first()
    if found is None:
        raise CommandError(f"{business} has no such member.")
    return found


def account(upload: FileUploadRecord) -> str:
    """The ledger, a figure a line."""
    if asked := upload.question:
        options = [f"  {each['value']}: {each['outcome']}" for each in asked["options"]]
        return "\n".join([f"{upload.original_filename}: {asked['text']}", *options])
    figures = {
        "Records": upload.row_count,
        "Imported": upload.imported_rows,
        "Duplicates": upload.duplicate_rows,
        "Rejected": upload.rows_failed,
        "Ignored": upload.ignored_rows,
        "Refunds added": upload.refunds_added,
    }
    lines = [f"{name + ':':<15}{figure:>12,}" for name, figure in figures.items()]
    return "\n".join([f"{upload.original_filename}: {upload.get_status_display()}", *lines])
