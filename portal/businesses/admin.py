"""People and businesses in the admin."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import AdminUserCreationForm, UserChangeForm
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import redirect

from portal.businesses import closing
from portal.businesses.models import Business, Invitation, Membership, User
from portal.read_only import ReadOnlyAdmin
from portal.refusals import Refused


class TellsRefusals(admin.ModelAdmin):  # type: ignore[type-arg]
    """What is refused at the last moment, after its page has asked, is told on the list."""

    def delete_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        return self._or_told(super().delete_view, request, *args, **kwargs)

    def changelist_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        return self._or_told(super().changelist_view, request, *args, **kwargs)

    def _or_told(
        self, view: Callable[..., Any], request: HttpRequest, *args: Any, **kwargs: Any
    ) -> Any:
        if request.method != "POST":
            return view(request, *args, **kwargs)
        try:
            with transaction.atomic():
                return view(request, *args, **kwargs)
        except Refused as refusal:
            self.message_user(request, refusal.message, messages.ERROR)
        return redirect(f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist")


class NewPersonForm(AdminUserCreationForm):  # type: ignore[type-arg]
    class Meta:
        model = User
        fields = ("email",)


class PersonForm(UserChangeForm):  # type: ignore[type-arg]
    class Meta:
        model = User
        fields = "__all__"


@admin.register(User)
class PersonAdmin(TellsRefusals, UserAdmin):  # type: ignore[type-arg]
    form = PersonForm
    add_form = NewPersonForm
    list_display = ("email", "name", "is_active", "is_staff", "last_login", "date_joined")
    list_filter = ("is_active", "is_staff", "is_superuser")
    search_fields = ("email", "name")
    ordering = ("email",)
    readonly_fields = ("last_login", "date_joined")
    fieldsets = (
        (None, {"fields": ("email", "name", "password")}),
        (
            "May",
            {"fields": ("is_active", "is_staff", "is_superuser", "groups", "user_permissions")},
        ),
        ("Dates", {"fields": ("last_login", "date_joined")}),
    )
    add_fieldsets = ((None, {"fields": ("email", "usable_password", "password1", "password2")}),)

    def get_deleted_objects(self, objs: Iterable[User], request: HttpRequest) -> Any:  # noqa: ARG002
        """What goes, how many of what, what may not be deleted (nothing), and what is in the way:
        businesses that would be left without an owner."""
        departures = [(person, closing.departure_of(person)) for person in objs]
        closed = [[f"Business: {each}"] for _, going in departures for each in going.to_close]
        in_the_way = [
            f"{business}: {person} is its only owner. Make somebody else one, or delete it, first."
            for person, going in departures
            for business in going.to_hand_over
        ]
        people = [str(person) for person, _ in departures]
        return (
            [*people, *closed],
            {"people": len(people), "businesses": len(closed)},
            set(),
            in_the_way,
        )

    def delete_model(self, request: HttpRequest, obj: User) -> None:  # noqa: ARG002
        closing.delete_account(obj, closing=closing.departure_of(obj).to_close)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        for person in queryset:
            self.delete_model(request, person)


class MembershipInline(admin.TabularInline):  # type: ignore[type-arg]
    model = Membership
    extra = 0
    raw_id_fields = ("user",)


@admin.register(Business)
class BusinessAdmin(TellsRefusals):
    """A business that is deleted is closed at once, and is seen here until all it had is gone."""

    list_display = ("name", "currency", "date_order", "time_zone", "created_at", "closed_at")
    list_filter = ("date_order", "currency")
    search_fields = ("name", "memberships__user__email")
    inlines = (MembershipInline,)

    def has_change_permission(self, request: HttpRequest, obj: Business | None = None) -> bool:
        return not (obj and obj.closed_at) and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Business | None = None) -> bool:
        return not (obj and obj.closed_at) and super().has_delete_permission(request, obj)

    def get_deleted_objects(self, objs: Iterable[Business], request: HttpRequest) -> Any:  # noqa: ARG002
        """As for people. What a business has is not listed: it can be millions of rows."""
        closed = [f"Business: {business}, with all it has" for business in objs]
        return closed, {"businesses": len(closed)}, set(), []

    def delete_model(self, request: HttpRequest, obj: Business) -> None:  # noqa: ARG002
        closing.close_as_staff(obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Business]) -> None:
        for business in queryset.filter(closed_at=None):
            self.delete_model(request, business)


@admin.register(Invitation)
class InvitationAdmin(ReadOnlyAdmin):
    """Whoever invites, or withdraws an invitation, does it on the team page."""

    list_display = ("email", "business", "role", "invited_by", "created_at", "expires_at")
    list_select_related = ("business", "invited_by")
    search_fields = ("email", "business__name")
    exclude = ("token_sha256",)
