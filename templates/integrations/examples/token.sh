curl -s {{ site }}/api/token -u "$KEY:$SECRET" -d grant_type=client_credentials
