"""Names and the like: one line, however they were sent."""

from __future__ import annotations

from typing import Any

from django import forms


class OneLineField(forms.CharField):
    """Blanks and line breaks in a row are one blank. A name goes into letters and headings, where
    a line break would let it look like a text of ours. The longest it may be counts as sent."""

    def clean(self, value: Any) -> str:
        return " ".join(super().clean(value).split())
