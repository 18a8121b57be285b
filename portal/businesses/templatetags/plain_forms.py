"""Forms of other people's making, in our words."""

from __future__ import annotations

from django import forms, template

register = template.Library()
LABELS = {
    "Email": "E-mail address",
    "Current Password": "Current password",
    "New Password": "New password",
    "New Password (again)": "New password, once more",
    "Password (again)": "Password, once more",
}
ADVICE = "At least 8 characters: not figures alone, not a common password, not like your address."


@register.filter
def plain(form: forms.BaseForm) -> forms.BaseForm:
    """Without placeholders, which say the label again, and with one sentence about passwords."""
    for shown in form:
        attributes = shown.field.widget.attrs
        attributes.pop("placeholder", None)
        shown.label = LABELS.get(str(shown.label), shown.label)
        if attributes.get("autocomplete") == "new-password" and shown.help_text:
            shown.help_text = ADVICE
    return form
