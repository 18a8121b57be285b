curl -s {{ site }}/data/upload-csv -H "Authorization: Bearer $TOKEN" \
     -H "Idempotency-Key: webshop-2026-11-24" \
     -F file=@sales.csv -F data_source_name=Webshop
