"""What an access key is called."""

from __future__ import annotations

from django import forms

from portal.one_line import OneLineField


class AccessKeyForm(forms.Form):
    name = OneLineField(
        label="What is it for?",
        max_length=100,
        help_text="Such as Webshop, or Front till.",
        error_messages={"required": "Say what the key is for."},
    )
