"""CSVParserService: the steps from bytes to sales, in order."""
