"""The upload that made a product or a customer is one of the same business."""

from portal.businesses.tenancy import CompositeForeignKey


def made_by_own_upload(name: str) -> CompositeForeignKey:
    return CompositeForeignKey(
        fields=["business", "made_by_upload"],
        to="uploads.FileUploadRecord",
        to_fields=["business", "file_id"],
        name=name,
    )
