# DRAFT: not yet read by a native speaker

app-title = Pariksa Tawaran Gawé
back-button = Balik
help-button = Bantuan
next-button = Teruskeun
language-name = Basa Sunda
