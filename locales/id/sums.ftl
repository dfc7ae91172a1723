# Kata-kata kalkulator biaya dan utang (#hitung). Bahasa Indonesia adalah aslinya.
# Nama biaya dan aturannya ada di fees.ftl.

### Isian

sums-heading = Hitung biaya dan utang
sums-lead = Isi yang Anda tahu saja. Yang tidak tahu, biarkan kosong. Angka Anda tidak dikirim ke mana pun.
sums-place-heading = Kerja di mana?
sums-wage-heading = Gaji dan kontrak
sums-wage = Gaji sebulan menurut janji
sums-contract = Lama kontrak
sums-loan-heading = Utang dan potongan
sums-loan-lead = Termasuk biaya yang katanya dibayar dulu oleh mereka, lalu dipotong dari gaji.
sums-loan-number = Utang { $number }
sums-principal = Utangnya berapa?
sums-principal-help = Kalau cuma tahu potongannya, biarkan kosong.
sums-taken-off = Dipotong sebelum Anda terima
sums-instalment = Angsuran atau potongan sebulan
sums-loan-months = Dibayar berapa bulan?
sums-first-month = Mulai dibayar bulan kerja ke
sums-interest = Bunga menurut mereka
sums-interest-unknown = Tidak disebut, atau tidak tahu
sums-interest-month = { $percent } persen sebulan
sums-interest-year = { $percent } persen setahun
sums-add-loan = Tambah utang lain
sums-remove-loan = Hapus utang ini
sums-fees-heading = Biaya yang diminta
sums-fees-lead = Sentuh biaya yang diminta dari Anda, juga yang sudah dibayar.
sums-fee-amount = Diminta berapa?
sums-fee-amount-month = Diminta berapa sebulan?
sums-see-button = Lihat hasil
sums-month-number = Bulan { $number }
sums-not-chosen = Pilih

### Angka yang diketik

sums-amount-hint = Contoh: 1.500.000 atau 1,5 juta
sums-currency = Mata uang
sums-echo = Terbaca: { $words } { $currency }
sums-echo-figure = Terbaca: { $amount }
sums-ask-which = Maksud Anda yang mana?
amount-too-long = Terlalu panjang. Tulis satu jumlah saja.
amount-no-number = Belum ada angkanya. Contoh: 500.000
amount-negative = Tulis tanpa tanda minus. Contoh: 500.000
amount-two-numbers = Ada lebih dari satu angka. Tulis satu saja. Contoh: 500.000
amount-two-currencies = Ada dua mata uang. Tulis satu saja.
amount-too-large = Angkanya terlalu besar. Periksa jumlah nolnya.
amount-fraction = Angkanya punya pecahan yang tidak ada di mata uang ini. Contoh: 28.590 atau 2,5 juta
amount-digits = Letak titik atau komanya tidak jelas. Contoh: 1.500.000
amount-order = Susunan katanya tidak jelas. Tulis dengan angka. Contoh: 2.500.000
amount-unknown-word = Kata “{ $word }” tidak dikenal. Tulis angkanya saja. Contoh: 500 ribu
amount-unknown-sign = Tanda “{ $sign }” tidak dikenal. Tulis angkanya saja. Contoh: 500.000

### Yang masih kurang

sums-fix-first = Ada angka yang belum jelas. Perbaiki dulu.
sums-nothing-yet = Isi gaji, utang, atau biaya dulu.
sums-no-wage = Gajinya nol. Tulis gaji sebulan, atau kosongkan.
sums-too-large = Jumlahnya terlalu besar untuk dihitung. Periksa jumlah nolnya.
sums-loan-no-payment = Utang { $number }: isi angsuran sebulan, atau bunganya.
sums-loan-no-months = Utang { $number }: pilih dibayar berapa bulan.
sums-loan-taken-off = Utang { $number }: potongan di awal lebih besar dari utangnya. Periksa lagi.
sums-loan-no-exchange = Utang { $number }: kurs { $currency } belum ada. Isi kursnya di bawah.
sums-loan-absurd = Utang { $number }: angkanya terlalu besar. Periksa lagi.
sums-loan-doubted = Uang dari utang { $number } lebih kecil dari satu angsuran. Periksa mata uang dan jumlah nolnya.

### Hasil

sums-result-heading = Ke mana gaji Anda pergi
sums-offer = Tawaran { $number }
sums-tenths = Dari 10 bagian gaji, { $parts } untuk bayar utang.
sums-tenths-over = Potongannya lebih besar dari gaji.
sums-tenths-none = Gaji tidak dipotong utang.
sums-paid-back = Setiap menerima 10, Anda bayar kembali { $back }.
sums-free-after = Lunas setelah { $count } bulan kerja.
sums-free-after-contract = Lunas setelah { $count } bulan kerja, dari kontrak { $contract } bulan.
sums-legend-due = utang dan potongan
sums-legend-yours = untuk Anda
sums-picture-text = Gambar gaji { $count } bulan: bagian utang dan bagian Anda. Angkanya ada di tabel.
sums-table-see = Lihat angka tiap bulan
sums-column-month = Bulan
sums-received = Anda terima
sums-paid-back-total = Anda bayar kembali
sums-cost = Harga utang ini
sums-rate-year = Bunga setahun sebenarnya
sums-percent = { $percent }%
sums-rate-unknown = Belum bisa dihitung. Isi dulu utangnya berapa.
no-rate-nothing-received = Tidak ada uang yang Anda terima. Jadi ini biaya, bukan utang.
no-rate-nothing-paid-back = Belum ada pembayaran, jadi bunganya tidak ada.
no-rate-paid-back-less = Yang dibayar kembali lebih kecil dari yang diterima.
no-rate-pays-first = Anda membayar dulu sebelum menerima, jadi bunganya tidak bisa dihitung.
no-rate-same-day = Semua dibayar kembali di hari yang sama.
no-rate-several = Uang keluar masuk berkali-kali, jadi bunganya tidak bisa dipastikan.
no-rate-too-high = Terlalu tinggi untuk dihitung.
sums-left-worst = Sisa gaji di bulan terberat
sums-left-below = Kurang { $amount }
sums-kept = Sisa untuk Anda sampai kontrak habis
sums-left-rupiah = Sisa itu dalam rupiah, kira-kira
sums-share = Bagian gaji untuk utang
sums-left-of-contract = Sisa gaji ini masih untuk makan, tempat tinggal, dan keluarga.

### Kalau kerja berhenti

sums-home-heading = Kalau kerja berhenti lebih cepat
sums-home-lead = Utang yang belum dibayar menurut janji, kalau Anda pulang:
sums-home-after = Setelah { $count } bulan
sums-home-nothing = Sudah lunas
sums-home-wages = { $amount }, sama dengan { $wages } kali gaji

### Biaya

sums-fees-result = Siapa yang harus membayar?
sums-fees-check = Bawa daftar ini ke kantor layanan satu atap (LTSA), atau telepon { $hotline }, sebelum membayar. Sudah membayar? Simpan buktinya. Mereka bisa membantu meminta uang kembali.
sums-cap = Batasnya { $amount }
sums-over = Lebih { $amount } dari batas
sums-sure-high = Asalnya: peraturannya sendiri, atau lebih dari satu sumber.
sums-sure-medium = Asalnya belum kuat: sebagian dari satu sumber saja. Tanyakan lagi.
sums-amount-unknown = Jumlahnya belum diisi
sums-total-asked = Semua yang diminta
sums-total-not-hers = Bukan tanggungan Anda
sums-total-over = Lebih dari batas
sums-total-disputed = Aturannya belum pasti
sums-left-out = { $count } biaya belum ikut dijumlah, karena jumlah atau kursnya belum ada.

### Kurs

sums-rates-heading = Kurs
sums-rate-of = 1 { $currency } = { $rupiah }, kurs { $date }
sums-rate-missing = Kurs { $currency } belum ada di sini. Isi sendiri.
sums-rate-own = 1 { $currency } berapa rupiah hari ini?

### Tombol dan catatan

sums-change-button = Ubah angka
sums-second-button = Bandingkan dengan tawaran lain
sums-compare-heading = Dua tawaran
sums-to-verdict-button = Ke hasil pemeriksaan
sums-to-check-button = Periksa tawaran ini
sums-not-advice = Ini hitungan dari angka yang Anda isi, bukan nasihat hukum. Belum ada ahli hukum yang memeriksa aturannya.
