"""How allauth writes to people, where the mail server may not answer."""

from __future__ import annotations

import logging
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from django.contrib import messages
from django.http import HttpRequest

logger = logging.getLogger(__name__)

LOST = "letter_is_lost"
NOT_SENT = "We could not send you a letter just now. Please try again later."
SENT = "account/messages/email_confirmation_sent.txt"


class MailingAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """What a letter is about goes through without it: a sign-up, a new password."""

    def send_mail(self, template_prefix: str, email: str, about: dict[str, Any]) -> None:
        try:
            self.post(template_prefix, email, about)
        except OSError:
            logger.warning("A letter could not be sent: %s", template_prefix, exc_info=True)
            setattr(context.request, LOST, True)
            self.add_message(context.request, messages.WARNING, message=NOT_SENT)

    def post(self, template_prefix: str, email: str, about: dict[str, Any]) -> None:
        """Raises OSError where the letter is not taken."""
        super().send_mail(template_prefix, email, about)

    def add_message(
        self,
        request: HttpRequest,
        level: int,
        message_template: str | None = None,
        *args: Any,
        **kwargs: Any,
    ) -> None:
        """But for the word that a letter is sent which is not."""
        if message_template != SENT or not hasattr(request, LOST):
            super().add_message(request, level, message_template, *args, **kwargs)
