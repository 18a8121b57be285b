"""What an access key is called."""

from __future__ import annotations

from django import forms


class AccessKeyForm(forms.Form):
    name = forms.CharField(
        label="What is it for?",
        max_length=100,
        help_text="Such as Webshop, or Front till.",
        error_messages={"required": "Say what the key is for."},
    )

    def clean_name(self) -> str:
        return " ".join(self.cleaned_data["name"].split())
