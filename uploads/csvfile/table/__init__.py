"""Where the table of a file starts and ends, and which of its rows are no records of it."""
