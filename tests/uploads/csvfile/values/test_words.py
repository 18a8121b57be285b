from uploads.csvfile.values import words


def test_each_language_has_twelve_months():
    for language, line in words._MONTHS.items():
        assert len(line.split()) == 12, language


def test_no_month_name_means_two_months():
    meanings: dict[str, set[int]] = {}
    for line in words._MONTHS.values():
        for number, spellings in enumerate(line.split(), start=1):
            for word in spellings.split("|"):
                meanings.setdefault(words.key(word), set()).add(number)
    assert [word for word, months in meanings.items() if len(months) > 1] == []
