"""The rules by which records become sales: one segment of a table at a time."""
