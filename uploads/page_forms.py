"""The forms of the pages: several files, the history's filter, what a file leaves open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms

from portal.businesses.models import Business
from portal.one_line import OneLineField
from uploads.explanation import FIELDS, SHOWN_ROWS, cell_at
from uploads.forms import UploadForm
from uploads.history import Shown
from uploads.models import DataSource
from uploads.places import Places
from uploads.remembering import NOT_REMEMBERED
from uploads.sources import KEPT_FOR_SAMPLE, is_sample


class SeveralFilesInput(forms.FileInput):
    """Several are chosen together, and each is judged by itself."""

    allow_multiple_selected = True

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:  # noqa: ARG002
        return files.get(name)


NO_PLACE = " "
"""Sent where a file comes from none of the places that have names: no name can be this."""


class UploadPageForm(UploadForm):
    """The form as the page shows it: several files, where they come from, and two switches.

    Where a business has named its tills and shops, one of these is chosen, or a new one is named.
    """

    ASKED = "Which till or shop does this come from?"
    WHY = (
        "Files from one place are read the same way, and a sale that is in two of them counts once."
    )

    new_source = OneLineField(label=ASKED, max_length=100, required=False, help_text=WHY)

    def __init__(self, *args: Any, places: Places | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for kind in ("date_order", "decimal_sign", "column_mapping"):
            del self.fields[kind]
        self.fields["file"].label = "CSV file or files"
        self.fields["file"].widget = SeveralFilesInput(attrs={"accept": ".csv,text/csv"})
        self.places = places or Places()
        self._offer_places()
        self.fields[
            "all_or_nothing"
        ].help_text = "Otherwise the good rows go in and the others wait for you."
        self.fields["check_only"].help_text = "Shows what would change, and changes nothing."

    def _offer_places(self) -> None:
        """Where there are several, nobody's choice is made for them: a file of the web shop that
        is taken for the till's would be read by the answers given for the till."""
        known, new = self.fields["data_source_name"], self.fields["new_source"]
        new.widget.attrs["autocomplete"] = "off"
        if self.places.named:
            known.label, known.help_text = self.ASKED, self.WHY
            unsaid = [] if self.places.sole is not None else [("", "Choose one")]
            if unsaid and self.places.last:
                known.help_text += f" Last time it was {self.places.last}."
            named = [(name, name) for name in self.places.named]
            known.widget = forms.Select(choices=[*unsaid, *named, (NO_PLACE, "None of these")])
            known.initial = self.places.sole
            new.label, new.help_text = "Its name", "Such as Front till, Webshop or Market stall."
        else:
            known.widget = forms.HiddenInput()

    def clean_new_source(self) -> str:
        """Written as it is known already, for a name in other letters would be another place."""
        name = str(self.cleaned_data["new_source"])
        if is_sample(name):
            raise forms.ValidationError(KEPT_FOR_SAMPLE)
        known = {source.casefold(): source for source in self.places.named}
        return known.get(name.casefold(), name)

    def clean(self) -> dict[str, Any]:
        said = super().clean()
        if new := said.pop("new_source", ""):
            said["data_source_name"] = new
        elif self.places.named and self.data.get("data_source_name") == "":
            self.add_error("data_source_name", "Say which till or shop it comes from.")
        return said

    def set_problems(self, problems: list[str]) -> None:
        """What the door said about each file, by the field."""
        self.errors["file"] = self.error_class(problems, renderer=self.renderer)


class SourceNameForm(forms.Form):
    """What a till, a shop or a tool is called."""

    name = OneLineField(
        label="Name",
        max_length=100,
        help_text="Such as Front till, Webshop or Market stall.",
        error_messages={"required": "Give it a name."},
    )


class ForgetForm(forms.Form):
    """One thing that is remembered of a source (`said`), or all of them (`everything`)."""

    everything = forms.BooleanField(required=False)

    def __init__(self, *args: Any, source: DataSource, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["said"] = forms.ModelChoiceField(
            source.said.all(), required="everything" not in self.data
        )


class HistoryForm(forms.Form):
    """What the list of uploads is narrowed to."""

    q = forms.CharField(label="File name", max_length=255, required=False)
    state = forms.ChoiceField(
        label="State",
        choices=[("", "All"), *Shown.choices],
        required=False,
    )

    def __init__(self, *args: Any, business: Business, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["source"] = forms.ModelChoiceField(
            DataSource.objects.for_business(business).order_by("name"),
            label="Data source",
            empty_label="All",
            required=False,
        )


class QuestionForm(forms.Form):
    """What a file leaves open: one of the options that a stored `Question` gives.

    `kind` comes back with the answer, for by then something else may be asked that has such an
    option, too.
    """

    def __init__(self, *args: Any, question: Mapping[str, Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kind: str = question["kind"]
        self.text: str = question["text"]
        self.options: list[dict[str, str]] = question.get("options") or []
        self.examples: list[str] = question.get("examples") or []
        self.columns: list[str] = question.get("columns") or []
        self.row: dict[str, Any] = question.get("row") or {}
        self.fields["answer"] = forms.ChoiceField(
            choices=[(option["value"], option["label"]) for option in self.options],
            error_messages={
                "required": "Choose one of the answers.",
                "invalid_choice": "Choose one of the answers.",
            },
        )

    @property
    def is_about_another(self) -> bool:
        return bool(self.data.get("kind") != self.kind)

    @property
    def is_remembered(self) -> bool:
        return self.kind not in NOT_REMEMBERED

    @property
    def cells(self) -> list[tuple[str, str, bool]]:
        """[(column, cell, whether the question is about it)] of the row that is shown."""
        return [(name, cell, name in self.columns) for name, cell in self.row.get("cells", [])]

    def answers(self) -> dict[str, str]:
        return {self.kind: self.cleaned_data["answer"]}


class MappingForm(forms.Form):
    """What each column of a file means: a choice of fields by column, named by its place."""

    ONCE = {"sold_on", "quantity", "unit_price", "total"}

    def __init__(self, *args: Any, reading: Mapping[str, Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.header: list[str] = reading["header"]
        self.preview: list[dict[str, Any]] = (reading.get("preview") or [])[:SHOWN_ROWS]
        mapping = reading.get("mapping") or {}
        for place, name in enumerate(self.header):
            self.fields[f"column-{place}"] = forms.ChoiceField(
                label=name or f"Column {place + 1}",
                widget=forms.Select(attrs={"class": "form-select"}),
                choices=choices_with(mapping.get(name, "")),
                initial=mapping.get(name, ""),
                required=False,
            )

    def clean(self) -> dict[str, Any]:
        chosen = list(self.mapping().values())
        for field in self.ONCE:
            if chosen.count(field) > 1:
                raise forms.ValidationError(f"Only one column can be “{FIELDS[field]}”.")
        if "sold_on" not in chosen:
            raise forms.ValidationError("Say which column has the date of the sale.")
        if not {"total", "unit_price"} & set(chosen):
            raise forms.ValidationError("Say which column has the total, or the price of one.")
        return self.cleaned_data

    def columns(self) -> list[tuple[forms.BoundField, list[str]]]:
        """Each column's choice, and what its first cells hold."""
        return [
            (self[f"column-{place}"], [cell_at(row["cells"], place) for row in self.preview])
            for place in range(len(self.header))
        ]

    def mapping(self) -> dict[str, str]:
        """{header: field}, "" for a column that means nothing here."""
        return {
            name: self.cleaned_data.get(f"column-{place}", "")
            for place, name in enumerate(self.header)
            if name
        }


def choices_with(field: str) -> list[tuple[str, str]]:
    """Every field, and the column's own where it is none of those that are offered."""
    known = [("", "Not used"), *FIELDS.items()]
    return known if not field or field in FIELDS else [*known, (field, field)]
