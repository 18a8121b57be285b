"""Access keys in the admin: to be looked at; never their secrets."""

from __future__ import annotations

from django.contrib import admin

from portal.integrations.models import AccessKey
from portal.read_only import ReadOnlyAdmin


@admin.register(AccessKey)
class AccessKeyAdmin(ReadOnlyAdmin):
    list_display = ("name", "business", "made_by", "made_at", "last_used_at", "revoked_at")
    list_filter = (("revoked_at", admin.EmptyFieldListFilter), "business")
    list_select_related = ("business", "made_by")
    search_fields = ("name", "client_id", "business__name", "made_by__email")
    exclude = ("secret_sha256",)
