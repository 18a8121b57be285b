KEY='sd-...'
SECRET='...'
