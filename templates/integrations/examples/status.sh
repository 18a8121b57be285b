curl -si {{ site }}/data/upload-csv/$FILE_ID -H "Authorization: Bearer $TOKEN"
