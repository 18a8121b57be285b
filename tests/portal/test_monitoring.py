from portal.monitoring import without_personal_data


def test_what_could_be_somebodys_data_is_taken_out():
    event = {
        "exception": {"values": [{"value": "duplicate key\nDETAIL: (email)=(ada@example.com)"}]},
        "user": {"email": "ada@example.com"},
        "request": {"url": "https://salesdrop.example/", "query_string": "q=ada", "data": "x"},
    }
    assert without_personal_data(event, {}) == {
        "exception": {"values": [{"value": "duplicate key"}]},
        "request": {"url": "https://salesdrop.example/"},
    }
