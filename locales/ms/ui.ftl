# DRAFT: not yet read by a native speaker

app-title = Semak Tawaran Kerja
back-button = Kembali
help-button = Bantuan
next-button = Seterusnya
language-name = Bahasa Melayu
