"""What happens when two sign up with one e-mail address at the same moment."""

from __future__ import annotations

from typing import Any

from allauth.core.exceptions import ImmediateHttpResponse
from django.contrib import messages
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from portal import answering
from portal.businesses.mailing import MailingAdapter
from portal.businesses.models import User
from portal.refusals import Conflict

TAKEN = "There is an account with this e-mail address now. If it is yours, please sign in."


class AccountAdapter(MailingAdapter):
    """allauth looks whether an address is free and saves it later; the database has the last
    word."""

    def save_user(self, request: HttpRequest, user: User, *args: Any, **kwargs: Any) -> User:
        try:
            with transaction.atomic():
                saved: User = super().save_user(request, user, *args, **kwargs)
        except IntegrityError:
            raise ImmediateHttpResponse(taken(request)) from None
        return saved


def taken(request: HttpRequest) -> HttpResponse:
    """Mostly it is one person, who pressed the button twice."""
    if answering.wants_json(request):
        return answering.as_json(Conflict(TAKEN))
    messages.info(request, TAKEN)
    return redirect("account_login")
