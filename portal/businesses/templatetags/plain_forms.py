"""Forms of other people's making, in our words."""

from __future__ import annotations

from django import forms, template

register = template.Library()


@register.filter
def plain(form: forms.BaseForm) -> forms.BaseForm:
    """Without placeholders, which only say the label again and are gone once one types."""
    for field in form.fields.values():
        field.widget.attrs.pop("placeholder", None)
    return form
