"""The storage setting for files in S3-compatible storage."""

from __future__ import annotations

from typing import Any


def storage(bucket: str, endpoint: str) -> dict[str, Any]:
    """`endpoint`: the service's address; '' for AWS. Keys and region come from the environment, as
    every AWS tool reads them. A name that is taken is never written over."""
    return {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {
            "bucket_name": bucket,
            "endpoint_url": endpoint or None,
            "file_overwrite": False,
        },
    }
