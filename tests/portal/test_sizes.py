import pytest

from portal.sizes import in_words


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (1023, "1023 bytes"),
        (1024, "1 KB"),
        (4_404_019, "4.2 MB"),
        (10 * 1024**2, "10 MB"),
        (2 * 1024**3, "2 GB"),
        (5000 * 1024**4, "5000 TB"),
    ],
)
def test_sizes_are_written_as_people_do(size, words):
    assert in_words(size) == words
