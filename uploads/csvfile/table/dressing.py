"""The records below a header as the table's: its columns, with clean cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import polars as pl

from uploads.csvfile.records import Batch
from uploads.csvfile.table.header import Header
from uploads.csvfile.values import clean, untidy

EMPTY = "empty"
REPEATED = "repeated header"


def dress(batches: Iterable[Batch], header: Header) -> Iterator[pl.DataFrame]:
    """A frame for each batch, of the records that stand below the header.

    Columns: c0..cN, the cells as clean text, null where the record has none; raw0..rawN, the cells
    as in the file, of those columns only in which that is another text; `line`, `flaw`; `record`,
    counted from 0; `extra`: the first cell beyond the last column that holds something; `skip`:
    null, or why the record is none of a sale whatever its columns mean.
    """
    above, start = header.first, 0
    for batch in batches:
        frame = _framed(batch, len(header.names)).slice(above)
        above = max(0, above - batch.cells.height)
        if frame.height:
            yield _cleaned(frame, batch.blanks, header).pipe(_marked, header, start)
            start += frame.height


def as_in_file(frame: pl.DataFrame) -> pl.DataFrame:
    """The cells of a frame, and nothing else, as they stand in the file."""
    cells = [name for name in frame.columns if name.startswith("c") and name[1:].isdigit()]
    raw = {name: f"raw{name[1:]}" for name in cells}
    return frame.select(
        pl.coalesce(raw[name], name).alias(name) if raw[name] in frame.columns else name
        for name in cells
    )


def _framed(batch: Batch, width: int) -> pl.DataFrame:
    """A batch with exactly the table's columns; what stands beyond them is `extra`."""
    names = [f"c{at}" for at in range(width)]
    cells = batch.cells
    if cells.columns == names:
        return cells.with_columns(pl.lit(None, pl.String).alias("extra"), batch.line, batch.flaw)
    missing = [pl.lit(None, pl.String).alias(name) for name in names if name not in cells.columns]
    beyond = [name for name in cells.columns if name not in set(names)]
    extra = pl.lit(None, pl.String)
    if beyond:
        extra = pl.coalesce(
            pl.when(pl.col(name).str.strip_chars() != "").then(pl.col(name)) for name in beyond
        )
    return cells.with_columns(*missing, extra=extra).select(
        *names, "extra", line=batch.line, flaw=batch.flaw
    )


def _cleaned(frame: pl.DataFrame, blanks: str, header: Header) -> pl.DataFrame:
    changed: dict[str, pl.Series] = {}
    for name in untidy(frame[:, : len(header.names)], blanks):
        cells = frame[name]
        if (text := clean(cells)) is not cells:
            changed |= {name: text, f"raw{name[1:]}": cells}
    return frame.with_columns(**changed) if changed else frame


def _marked(frame: pl.DataFrame, header: Header, start: int) -> pl.DataFrame:
    cells = pl.col(f"c{at}" for at in range(len(header.names)))
    blank = cells.fill_null("") == ""
    everywhere = 0 in frame.select(blank.sum()).row(0)
    empty = pl.lit(value=False) if everywhere else pl.all_horizontal(blank)
    repeated = pl.when(_is(header)).then(pl.lit(REPEATED))
    return frame.with_columns(
        pl.int_range(start, start + frame.height, dtype=pl.UInt32).alias("record"),
        pl.when(empty).then(pl.lit(EMPTY)).otherwise(repeated).alias("skip"),
    )


def _is(header: Header) -> pl.Expr:
    named = [(at, name) for at, name in enumerate(header.cells) if name][:6]
    if not named or header.line is None:
        return pl.lit(value=False)
    return pl.all_horizontal(pl.col(f"c{at}") == name for at, name in named)
