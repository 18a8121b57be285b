TOKEN='eyJhbGciOiJIUzI1NiIs...'
