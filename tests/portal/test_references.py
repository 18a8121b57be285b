import re

from portal import references


def test_a_reference_is_short_and_has_nothing_that_looks_alike():
    made = {references.new() for _ in range(50)}
    assert len(made) == 50
    assert all(re.fullmatch("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{2}", code) for code in made)
