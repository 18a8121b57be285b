"""Rows that belong to a business."""

from typing import Self

from django.db import models

from portal.businesses.models import Business


class OwnedQuerySet[M: models.Model](models.QuerySet[M]):
    def for_business(self, business: Business) -> Self:
        return self.filter(business=business)
