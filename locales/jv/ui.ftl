# DRAFT: not yet read by a native speaker

app-title = Priksa Tawaran Kerja
back-button = Bali
help-button = Bantuan
next-button = Terus
language-name = Basa Jawa
