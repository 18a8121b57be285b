"""Which column is which field of a sale: by its header, its cells and the rows' arithmetic."""
