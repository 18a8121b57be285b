FILE_ID='5b9b8b0e-...'
