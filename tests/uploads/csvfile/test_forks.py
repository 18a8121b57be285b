"""Workers may be forked from a process that has everything loaded, as Celery's are."""

import subprocess
import sys

FORKED = """
import io, os, signal
from uploads.csvfile.service import CSVParserService

if os.fork() == 0:
    signal.alarm(30)
    content = b"Date,Product,Quantity,Total\\n" + b"2025-03-01,Mug,1,9.50\\n" * 50
    tables = CSVParserService().read(io.BytesIO(content)).segments()
    os._exit(sum(table.sales.height for table in tables))
print(os.waitstatus_to_exitcode(os.wait()[1]))
"""


def test_a_forked_process_reads_a_file():
    told = subprocess.run(
        [sys.executable, "-c", FORKED], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["50"]
