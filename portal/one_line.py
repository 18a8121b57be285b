"""Names and the like: one line, however they were sent."""

from __future__ import annotations

from typing import Any

from django import forms


class OneLineField(forms.CharField):
    """Blanks and line breaks in a row are one blank. A name goes into letters and headings, where
    a line break would let it look like a text of ours."""

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        return " ".join(text.split()) if isinstance(text, str) else text
