import datetime as dt

import pytest
from django.utils import timezone

from portal.businesses.models import Business
from uploads.templatetags.upload_words import period

THIS = timezone.localdate().year


@pytest.mark.parametrize(
    ("first", "last", "order", "told"),
    [
        ((THIS, 3, 3), (THIS, 3, 3), "dmy", "on 3 March"),
        ((2024, 3, 3), (2024, 3, 3), "mdy", "on March 3, 2024"),
        ((THIS, 3, 1), (THIS, 3, 31), "dmy", "from 1 to 31 March"),
        ((2024, 3, 1), (2024, 3, 31), "dmy", "from 1 to 31 March 2024"),
        ((2024, 1, 3), (2024, 3, 31), "dmy", "from 3 January to 31 March 2024"),
        ((2024, 3, 1), (2024, 3, 31), "mdy", "from March 1 to March 31, 2024"),
        ((2024, 12, 31), (THIS, 1, 1), "dmy", f"from 31 December 2024 to 1 January {THIS}"),
    ],
)
def test_a_period_says_each_year_that_is_not_plain(first, last, order, told):
    business = Business(date_order=order)
    assert period(dt.date(*first), dt.date(*last), business) == told
