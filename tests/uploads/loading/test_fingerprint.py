"""What makes a row the same row in another file."""

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from tests.uploads.imports import sale, table
from uploads.loading.fingerprint import SIZE, Fingerprints, Multiset


def of(*files_tables):
    fingerprints = Fingerprints()
    return [mark for rows in files_tables for mark in fingerprints.of(table(rows).sales)]


def test_it_is_the_same_in_every_process_and_for_ever():
    assert of([sale()])[0].hex() == "0b47ef36950862e47fd9a0bf7a152265"
    assert len(of([sale()])[0]) == SIZE


def test_identical_rows_of_one_file_are_told_apart():
    marks = of([sale(), sale()], [sale(total=9), sale()])
    assert len(set(marks)) == 4


def test_the_nth_identical_row_is_the_same_however_the_file_is_cut():
    assert of([sale(), sale(), sale()]) == of([sale()], [sale(), sale()])


def test_the_number_of_decimals_and_the_line_make_no_difference():
    assert of([sale(total="5")]) == of([sale(total="5.00")])


def test_each_value_makes_a_difference():
    different = [
        sale(),
        sale(order_number="1"),
        sale(sku="1"),
        sale(product="1"),
        sale(unit_price=1),
        sale(discount=1),
        sale(tax=1),
        sale(kind="refund"),
        sale(sold_on="2025-03-02"),
    ]
    assert len({of([row])[0] for row in different}) == len(different)


@given(st.lists(st.lists(st.integers(0, 9), max_size=20), max_size=12))
def test_a_multiset_counts_what_was_added(batches):
    counted = Multiset()
    seen: list[int] = []
    for batch in batches:
        numbers = pl.Series(batch, dtype=pl.UInt64)
        assert counted.count(numbers).to_list() == [seen.count(number) for number in batch]
        counted.add(numbers)
        seen += batch
