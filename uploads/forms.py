"""What can be said together with a file, on the upload page and over JSON alike."""

from __future__ import annotations

from typing import Any

from django import forms

from portal.one_line import OneLineField
from portal.texts import NOT_KEPT
from uploads.csvfile.columns.column import FIELD_KINDS


class UploadForm(forms.Form):
    """One file and what is said about it; what the file holds is for `intake.accept` to judge.

    `cleaned_data` has the keys file, data_source_name, all_or_nothing, check_only and `answers`
    ({question kind: answer}, without those left open), and is handed to `intake.accept` as it is.
    """

    file = forms.FileField(
        label="CSV file",
        allow_empty_file=True,
        max_length=255,
        error_messages={
            "required": "Choose a CSV file first.",
            "invalid": "No file came with the form. Choose a CSV file and try again.",
            "max_length": "The file's name is longer than %(max)d characters. Please shorten it.",
        },
    )
    data_source_name = OneLineField(label="Where it comes from", max_length=100, required=False)
    all_or_nothing = forms.BooleanField(label="Only if every row is good", required=False)
    check_only = forms.BooleanField(label="Check only", required=False)
    date_order = forms.ChoiceField(
        choices=[("", "From the file"), ("dmy", "dmy"), ("mdy", "mdy"), ("ymd", "ymd")],
        required=False,
    )
    decimal_sign = forms.ChoiceField(
        choices=[("", "From the file"), (".", "."), (",", ",")], required=False
    )
    column_mapping = forms.JSONField(required=False)

    def clean_column_mapping(self) -> dict[str, str]:
        mapping = self.cleaned_data["column_mapping"] or {}
        if not is_mapping(mapping):
            raise forms.ValidationError(
                'Give the columns as an object of texts, such as {"Sold at": "sold_on"}.'
            )
        if unknown := [field for field in mapping.values() if field and field not in FIELD_KINDS]:
            raise forms.ValidationError(f"{unknown[0]} is none of: {', '.join(FIELD_KINDS)}.")
        return dict(mapping)

    def clean(self) -> dict[str, Any]:
        said = {
            kind: self.cleaned_data.pop(kind, None)
            for kind in ("date_order", "decimal_sign", "column_mapping")
        }
        self.cleaned_data["answers"] = {kind: answer for kind, answer in said.items() if answer}
        return self.cleaned_data


def is_mapping(value: object) -> bool:
    """Of texts to texts that can be kept."""
    return isinstance(value, dict) and all(
        isinstance(text, str) and not NOT_KEPT.search(text)
        for pair in value.items()
        for text in pair
    )
