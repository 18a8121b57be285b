"""What a person says about a product."""

from __future__ import annotations

from django import forms


class StockForm(forms.Form):
    """How many there are; below zero where more is promised than there is."""

    counted = forms.DecimalField(label="In stock now", max_digits=15, decimal_places=4)
