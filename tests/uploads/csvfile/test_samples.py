"""The reader against a corpus of exports with the right result of each, where one lies beside."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
CORPUS = ROOT.parent / "shared"


@pytest.mark.slow
@pytest.mark.parametrize("score", ["score_reader.py", "score_damaged.py"])
def test_no_file_of_the_corpus_is_silently_wrong(score):
    script = next(
        (p / "score" / score for p in (CORPUS, ROOT.parents[1] / "shared") if p.exists()), None
    )
    if script is None:
        pytest.skip("there is no corpus beside this folder")
    run = subprocess.run(
        [sys.executable, str(script), "--python", sys.executable],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    last = run.stdout.strip().splitlines()[-1]

    assert " 0 silently wrong" in last, json.dumps(run.stdout)
