"""Who: people, the businesses they work for, and their part in each."""

from __future__ import annotations

import datetime as dt
import zoneinfo
from typing import Any, ClassVar, Self

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import AnonymousUser, PermissionsMixin
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models.functions import Lower
from django.utils import timezone


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> User:
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractBaseUser, PermissionsMixin):
    """A person, known by e-mail address. `news`: sentences, a line each, not yet told to them."""

    email = models.EmailField("e-mail", unique=True)
    name = models.CharField(max_length=100, blank=True)
    is_staff = models.BooleanField("may use the admin", default=False)
    is_active = models.BooleanField("active", default=True)
    date_joined = models.DateTimeField(default=timezone.now)
    news = models.TextField(blank=True, editable=False)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    def __str__(self) -> str:
        return self.name or self.email

    def rename(self, name: str) -> None:
        """Unlike `save`, it does not bring back somebody who is deleted meanwhile."""
        type(self).objects.filter(pk=self.pk).update(name=name)


def validate_time_zone(name: str) -> None:
    if name not in zoneinfo.available_timezones():
        raise ValidationError("%(name)s is not a time zone.", params={"name": name})


class BusinessQuerySet(models.QuerySet["Business"]):
    def of(self, user: User) -> Self:
        """The businesses that the user belongs to, the one first joined first."""
        return self.filter(memberships__user=user, closed_at=None).order_by(
            "memberships__joined_at", "memberships__pk"
        )

    def closed(self) -> Self:
        """Those that are to go, with all they have."""
        return self.filter(closed_at__isnull=False)

    @transaction.atomic
    def start(self, owner: User, **fields: str) -> Business:
        """A new business with its owner; or the one of that name that they own, where the form was
        sent twice."""
        list(User.objects.select_for_update().filter(pk=owner.pk))
        owned = {"memberships__user": owner, "memberships__role": Membership.Role.OWNER}
        if there := self.filter(name=fields["name"], closed_at=None, **owned).first():
            return there
        business = self.create(**fields)
        business.memberships.create(user=owner, role=Membership.Role.OWNER)
        return business


class Business(models.Model):
    """From `closed_at` on nobody belongs to it, and what it has is being removed."""

    class DateOrder(models.TextChoices):
        DAY_FIRST = "dmy", "Day first: 31/12/2025"
        MONTH_FIRST = "mdy", "Month first: 12/31/2025"
        YEAR_FIRST = "ymd", "Year first: 2025/12/31"
        ASK = "ask", "Ask me where a file can be read both ways"

    name = models.CharField(max_length=100)
    currency = models.CharField(max_length=3, default="EUR")
    date_order = models.CharField(max_length=3, choices=DateOrder.choices, default=DateOrder.ASK)
    time_zone = models.CharField(max_length=64, default="UTC", validators=[validate_time_zone])
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    closed_at = models.DateTimeField(null=True, editable=False)

    memberships: models.QuerySet[Membership]
    invitations: InvitationQuerySet
    objects = BusinessQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "businesses"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(date_order__in=["dmy", "mdy", "ymd", "ask"]),
                name="business_date_order_known",
            ),
            models.CheckConstraint(condition=~models.Q(name=""), name="business_has_a_name"),
        ]
        indexes = [
            models.Index(
                fields=["closed_at"],
                condition=models.Q(closed_at__isnull=False),
                name="business_closed",
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.time_zone)

    def is_owned_by(self, user: User | AnonymousUser) -> bool:
        return (
            user.is_authenticated
            and self.memberships.filter(user=user, role=Membership.Role.OWNER).exists()
        )


class Membership(models.Model):
    class Role(models.TextChoices):
        OWNER = "owner", "Owner"
        MEMBER = "member", "Member"

    user = models.ForeignKey(
        User, on_delete=models.CASCADE, db_index=False, related_name="memberships"
    )
    business = models.ForeignKey(Business, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=6, choices=Role.choices, default=Role.MEMBER)
    joined_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "business"], name="one_membership_each"),
            models.CheckConstraint(
                condition=models.Q(role__in=["owner", "member"]), name="membership_role_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user} at {self.business}"


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def pending(self) -> Self:
        """Neither used nor withdrawn; they may have run out."""
        return self.filter(accepted_at=None, withdrawn_at=None)

    def open(self) -> Self:
        return self.pending().filter(expires_at__gt=timezone.now())

    def closed(self) -> Self:
        return self.exclude(accepted_at=None, withdrawn_at=None)

    def withdraw(self) -> int:
        return self.pending().update(withdrawn_at=timezone.now())


class Invitation(models.Model):
    """Somebody is asked to join. Who has the link may; of its token only a digest is kept.

    `by_mail`: the link has gone to the address and has been shown to nobody, so that whoever has
    it has the address.
    """

    business = models.ForeignKey(
        Business, on_delete=models.CASCADE, db_index=False, related_name="invitations"
    )
    email = models.EmailField("e-mail")
    role = models.CharField(max_length=6, choices=Membership.Role.choices)
    invited_by = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="invitations_written"
    )
    token_sha256 = models.CharField(max_length=64, unique=True)
    by_mail = models.BooleanField(default=False)
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["business", "email"],
                condition=models.Q(accepted_at=None, withdrawn_at=None),
                name="one_pending_invitation_each",
            ),
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")), name="invitation_email_in_lower_case"
            ),
            models.CheckConstraint(
                condition=models.Q(role__in=["owner", "member"]), name="invitation_role_known"
            ),
        ]
        indexes = [
            models.Index(fields=["business", "created_at"], name="invitation_by_business"),
            models.Index(fields=["email", "created_at"], name="invitation_by_address"),
        ]

    def __str__(self) -> str:
        return f"{self.email} to {self.business}"

    @property
    def is_open(self) -> bool:
        return not (self.accepted_at or self.withdrawn_at or self.has_run_out)

    @property
    def has_run_out(self) -> bool:
        return self.expires_at <= timezone.now()

    @property
    def last_day(self) -> dt.date:
        """On the business's calendar."""
        return timezone.localtime(self.expires_at, self.business.zone).date()
