"""Reading a file must not keep the pages waiting: it leaves the interpreter's lock free."""

from tests.bench import bench_reader, sales_file


def test_other_threads_run_on_while_ten_megabytes_are_read(tmp_path):
    content = sales_file.write(tmp_path / "sales.csv").read_bytes()
    held = bench_reader.pauses(bench_reader.read, content)
    assert held[int(len(held) * 0.99)] < 0.05
