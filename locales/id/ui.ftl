# Kata-kata di layar. Bahasa Indonesia adalah aslinya.

### Umum

app-title = Cek Tawaran Kerja
back-button = Kembali
help-button = Bantuan
exit-button = Keluar cepat
next-button = Lanjut
language-name = Bahasa Indonesia
language-switch = Ganti bahasa
language-failed = Bahasa itu belum bisa dibuka. Coba lagi nanti.
# Di layar awal dan "Tentang", hanya untuk bahasa yang belum dibaca penutur asli.
draft-mark = Terjemahan ini belum diperiksa: menunggu penutur asli.
draft-notice = Terjemahan ini belum diperiksa. Ia menunggu penutur asli, yaitu orang yang memakai bahasa ini sehari-hari. Yang belum diterjemahkan tampil dalam bahasa Indonesia.
loading = Sedang dibuka…
# Nama yang tidak memberi tahu apa-apa: judul netral, dan halaman setelah “Keluar cepat”.
neutral-name = Catatan
neutral-text = Belum ada catatan.

### Dibacakan

aloud-start = Bacakan layar ini
aloud-stop = Berhenti membacakan
aloud-always = Bacakan otomatis
aloud-no-voice = HP ini tidak punya suara bahasa Indonesia.
aloud-install = Di HP Android: buka Setelan, lalu cari "text-to-speech". Di sana pasang suara bahasa Indonesia. Perlu internet sekali saja. Sesudah itu buka lagi halaman ini.
aloud-online = Suara yang ada mengirim tulisan lewat internet. Kami tidak memakainya, supaya jawaban Anda tetap di HP ini.
aloud-missing = Aplikasi ini tidak bisa membacakan tulisan. Coba buka halaman ini di Chrome.
aloud-near = Suara bahasa ini tidak ada. Dipakai suara bahasa yang mirip.
aloud-part = Sebagian tulisan dilewati, karena suaranya tidak ada.
aloud-blocked = Suara belum boleh keluar. Tekan tombol pengeras suara sekali lagi.
aloud-silent = Suara tidak keluar. Coba lagi, atau matikan dan nyalakan HP ini.

### Layar awal

start-heading = Ada tawaran kerja di luar negeri? Periksa dulu di sini.
start-lead = Jawab pertanyaan singkat tentang biaya, dokumen, PT, dan utang. Sekitar 5 menit.
start-privacy = Jawaban Anda tidak dikirim ke siapa pun.
start-privacy-more = Tidak perlu nama. Tidak perlu akun. Sudah selesai? Tekan “{ exit-button }”: semua jawaban dihapus.
start-button = Mulai periksa
start-sums = Hitung biaya dan utang
start-danger = Dalam bahaya sekarang? Telepon polisi
start-reviewed = Isi halaman ini dari aturan dan sumber resmi sampai { $date }. Belum diperiksa ahli hukum.
lines-heading = Nomor bantuan
words-missing = Bagian berikutnya belum bisa dimuat. Nomor bantuan di bawah tetap bisa ditelepon. Coba lagi kalau ada sinyal.

### Pertanyaan

progress-left =
    { $count ->
        [0] pertanyaan terakhir
       *[other] kira-kira { $count } pertanyaan lagi
    }
hint-one = Pilih yang paling cocok. Boleh diganti nanti.
hint-several = Boleh pilih lebih dari satu.
hint-months = Kira-kira juga boleh.
answer-yes = Ya
answer-no = Tidak
answer-none = Tidak ada
answer-unknown = Saya tidak tahu
months-label = Berapa bulan?
months-given = { $count } bulan
choose-first = Pilih satu jawaban dulu, lalu tekan Lanjut.

section-journey = Pekerjaan dan keberangkatan
section-agency = Yang mengurus Anda
section-contract = Tawaran dan kontrak
section-fees = Biaya
section-documents = Dokumen
section-debt = Uang dan utang
section-safety = Diri Anda

### Tanda bahaya di tengah jalan

stop-heading = Sudah ada tanda bahaya
stop-lead = Jangan bayar dan jangan berangkat dulu. Anda bisa lihat sekarang apa yang harus dilakukan, atau lanjut menjawab.
stop-see-button = Lihat yang harus dilakukan
stop-go-on-button = Lanjut menjawab

### Hasil

verdict-stop = Berhenti dulu
verdict-check = Periksa dulu
verdict-none = Belum ditemukan tanda bahaya
# Kalimat tindakan berdiri sendiri dan tanpa angka, supaya bisa direkam.
verdict-stop-count = Ada { $count } tanda bahaya.
verdict-stop-do = Jangan bayar dan jangan berangkat sebelum bicara dengan petugas.
verdict-check-count =
    { $count ->
        [0] Ada hal penting yang belum jelas.
       *[other] Ada { $count } hal yang perlu diperiksa.
    }
verdict-check-do = Jangan bayar atau tanda tangan sebelum semuanya jelas.
verdict-none-count = Ini dari { $answered } jawaban Anda.
verdict-none-do = Tetap pastikan isi kontrak dan izin PT sebelum berangkat.
verdict-none-limit = Ini bukan jaminan. Kami hanya tahu apa yang Anda jawab.
result-unknown =
    { $count ->
        [0] Semua pertanyaan sudah Anda jawab.
       *[other] { $count } hal belum Anda ketahui.
    }
result-unanswered = { $count } pertanyaan belum dijawab.
continue-button = Lanjutkan pertanyaan
reasons-heading = Kenapa?
reason-answers = Jawaban Anda
reason-why = Kenapa penting
reason-do = Lakukan sekarang
reason-keep = Simpan bukti ini
reason-law = Dasarnya
reason-disputed = Aturan untuk hal ini belum pasti.
patterns-heading = Apa artinya bersama-sama?
pattern-law = Nama dalam hukum
sum-cut-of-wage = Hitungan Anda: utang mengambil { $percent } persen gaji
sum-paying-of-contract = Hitungan Anda: utang dibayar selama { $percent } persen masa kontrak
sum-rate-a-year = Hitungan Anda: bunga sebenarnya { $percent } persen setahun
sum-interest-of-instalment = Hitungan Anda: bunga memakan { $percent } persen angsuran
sums-open = Hitung biaya dan utang tawaran ini
sums-loading = Kalkulator sedang diambil …
sums-missing = Kalkulator belum bisa diambil. Periksa sambungan internet, lalu coba lagi.
reasons-loading = Penjelasan sedang dimuat…
reasons-missing = Penjelasan tidak bisa dimuat. Nomor bantuan tetap bisa ditelepon. Coba lagi kalau ada sinyal.
severity-stop = Tanda bahaya
severity-serious = Peringatan
severity-caution = Hati-hati
severity-verify = Perlu dipastikan
verify-heading = Cari tahu dulu
verify-lead = Jawaban untuk hal ini bisa mengubah hasil.
verify-more = Lihat { $count } hal lain
agency-heading = Tanyakan kepada mereka
agency-lead = Pesan ini hanya menanyakan yang belum jelas. Kalau Anda takut kepada mereka, jangan kirim. Telepon { $hotline } dulu.
agency-greeting = Selamat siang. Sebelum lanjut, saya mohon dikirimi:
agency-closing = Saya ingin membacanya dulu di rumah. Terima kasih.
agency-copy = Salin pesan
agency-whatsapp = Kirim lewat WhatsApp
copied = Sudah disalin.
copy-failed = Tidak bisa disalin di HP ini. Tekan lama tulisannya untuk menyalin.
about-button = Tentang halaman ini
about-heading = Tentang halaman ini
about-lead = Halaman ini membandingkan jawaban Anda dengan aturan dan tanda bahaya yang sudah tercatat. Pemeriksaan berjalan di HP Anda saja.
about-limits = Halaman ini tidak bisa memastikan sebuah tawaran baik. Halaman ini bukan pengganti petugas atau ahli hukum.
about-reviewed = { $reviewed } dari { $count } peringatan sudah diperiksa ahli hukum.
about-not-reviewed = belum diperiksa ahli hukum
about-rules = Semua peringatan
about-sources = Semua dasar hukum
about-group = Untuk yang mendampingi orang lain
practice-button = Latihan bersama: contoh tawaran
guide-button = Panduan pendamping
paper-button = Cetak daftar periksa
practice-loading = Contoh dan panduan sedang dimuat…
practice-missing = Contoh dan panduan belum bisa dimuat. Coba lagi kalau ada sinyal.
outreach-open = Untuk petugas lapangan
office-button = Cari kantor terdekat
wipe-button = Hapus semua jawaban
wiped = Semua jawaban sudah dihapus.

### Bawa pulang

take-heading = Bawa pulang
take-lead = Kirim, pindahkan ke HP lain, atau cetak. Tidak ada yang terkirim sebelum Anda menekan kirim.
take-message = Kirim pesan
take-message-lead = Baca dulu. Hanya tulisan ini yang ada dalam pesan.
# Isi pesan, satu baris di bawah kata hasilnya.
take-none = Ini bukan jaminan. Tetap pastikan isi kontrak dan izin PT sebelum berangkat.
take-reasons = Alasan utama:
take-verify = Masih perlu dicari tahu:
take-lines = Bisa ditelepon:
take-not-advice = Hasil ini dari jawaban sendiri dan bukan nasihat hukum.
take-share = Bagikan lewat aplikasi lain
take-share-failed = HP ini tidak bisa membagikan dari sini. Salin pesannya saja.
take-code = Buka di HP lain
take-code-lead = Arahkan kamera HP lain ke gambar ini. Hasilnya terbuka di HP itu, kalau HP itu punya internet atau salinan halaman ini.
take-code-warning = Orang yang punya gambar atau link ini bisa melihat semua jawaban Anda.
# Untuk pembaca layar: nama gambar yang dibaca kamera HP.
take-code-picture = Gambar kode untuk membuka hasil ini
take-code-none = Halaman ini dibuka dari file di HP ini. HP lain tidak bisa membukanya lewat link.
take-code-no-sums = Angka yang Anda ketik di kalkulator tidak ikut. Peringatan dari hitungan itu ikut.
take-copy-link = Salin link
take-link-copied = Link sudah disalin.
take-paper = Cetak di kertas
take-paper-lead = Bawa ke kantor bantuan. Di kertas ada hasil, alasan, nomor bantuan, dan gambar kode.
take-print = Cetak
take-print-failed = Halaman ini tidak bisa mencetak dari sini. Buka di halaman sendiri, lalu cetak dari sana.
# Di kertas. $address adalah alamat web.
take-paper-address = Dari { $address }

### Hasil yang dibuka dari link

link-heading = Jawaban dari link
link-holds = Link ini membawa { $count } jawaban. Anda belum mengisinya di sini.
link-framed = Halaman ini ada di situs lain. Mungkin situs itu yang mengisi jawabannya.
link-own = Di sini sudah ada jawaban Anda sendiri. Kalau link dibuka, jawaban itu hilang.
link-open = Buka jawaban ini
link-empty = Mulai dari kosong
link-keep-own = Tetap pakai jawaban saya
link-opened = Hasil ini dibuka dari link, dengan { $count } jawaban.
link-left-out = { $count } jawaban tidak dikenal di sini, jadi tidak ikut dihitung.
link-broken = Link tidak bisa dibuka
link-cut-off = Link ini terpotong. Minta dikirim lagi, atau arahkan kamera ke gambarnya lagi.
link-altered = Isi link ini berubah di jalan, jadi tidak bisa dipercaya. Minta dikirim lagi.
link-from-the-future = Link ini dibuat di halaman yang lebih baru. Muat ulang halaman ini, lalu buka linknya lagi.
link-something-else = Ini bukan link hasil pemeriksaan.
link-nothing = Link ini tidak membawa jawaban yang bisa dibuka.

### Supaya orang lain tidak melihat

privacy-button = Supaya orang lain tidak melihat
privacy-heading = Supaya orang lain tidak melihat
privacy-lead = Jawaban Anda tidak dikirim ke siapa pun. Tetapi orang yang memegang HP ini bisa melihat layarnya.
exit-heading = Tombol “Keluar cepat”
exit-does = Tombol ini menghapus semua jawaban dan langsung membuka halaman lain. Tombol Kembali tidak membuka jawaban lagi. Kalau ada papan ketik, tekan Shift tiga kali.
exit-cannot = Riwayat browser tetap mencatat bahwa halaman ini pernah dibuka. Keluar cepat tidak bisa menghapusnya. Hapus sendiri lewat menu Riwayat di browser.
shared-heading = HP dipakai bersama?
shared-do = Buka halaman ini di jendela pribadi. Kalau jendela itu ditutup, riwayatnya tidak disimpan di HP.
shared-cannot = Jendela itu tidak menolong kalau ada aplikasi mata-mata di HP. Kalau Anda curiga, pakai HP orang yang Anda percaya.
shared-offline = Halaman ini menyimpan salinan di HP, supaya bisa dibuka tanpa internet. Jawaban Anda tidak ada di salinan itu. Tetapi orang bisa melihat dari salinan itu bahwa halaman ini pernah dibuka. Anda bisa menghapusnya.
keep-heading = Simpan atau hapus jawaban
keep-explain = Kalau tidak disimpan, jawaban hilang sesudah halaman ini ditutup. Tetapi sampai satu jam sesudahnya, browser kadang bisa membukanya lagi. Supaya pasti hilang, tekan “{ exit-button }”. Kalau disimpan, orang yang memegang HP ini bisa membukanya.
keep-button = Simpan di HP ini
kept = Jawaban disimpan di HP ini, sampai Anda hapus.
keep-failed = HP ini tidak bisa menyimpan jawaban. Jawaban tetap ada sampai halaman ini ditutup.
kept-found = Ada jawaban yang disimpan di HP ini.
kept-open = Lanjutkan
kept-delete = Hapus
kept-broken = Jawaban yang disimpan tidak bisa dibuka lagi. Silakan mulai dari awal.
title-heading = Nama halaman
title-explain = Nama di atas layar dan di riwayat browser bisa diganti menjadi “{ neutral-name }”. Alamat situs tetap terlihat. Yang sudah tercatat tidak ikut berubah.
title-neutral = Pakai nama “{ neutral-name }”
title-usual = Pakai nama biasa

### Pakai tanpa internet

offline-button = Pakai tanpa internet
offline-heading = Pakai tanpa internet
offline-lead = Kalau salinan halaman ini ada di HP, Anda bisa membukanya tanpa internet.
offline-looking = Sedang diperiksa…
offline-unsupported = Di sini halaman ini tidak bisa disimpan. Coba buka di Chrome, jangan di jendela pribadi.
offline-off = Salinannya belum ada di HP ini.
offline-begin = Simpan di HP ini ({ $size })
offline-fetching = Sedang disimpan…
offline-progress = { $done } dari { $total }
offline-stop = Batal
offline-ready = Siap dipakai tanpa internet. Salinannya { $size }.
offline-damaged = Belum siap tanpa internet. Ada bagian yang kurang. Coba lagi kalau ada sinyal.
offline-failed = Tambahan itu belum tersimpan. Coba lagi kalau ada sinyal. Yang lain tetap siap tanpa internet.
offline-full = Tempat di HP ini penuh. Hapus dulu foto atau video yang tidak perlu. Lalu coba lagi.
offline-new = Versi baru siap.
offline-take = Pakai versi baru
offline-update = Cari versi baru
offline-more = Simpan juga yang lain
offline-more-lead = Ini tambahan. Simpan hanya yang Anda perlu tanpa internet.
offline-keep = Simpan ({ $size })
offline-drop = Hapus ({ $size })
offline-audio = Suara: { $language }
offline-builder = Halaman untuk pengelola situs
offline-recorder = Halaman untuk merekam suara
offline-remove-heading = Hapus salinan
offline-remove-explain = Salinan ini bisa dihapus dari HP. Jawaban Anda tidak ikut terhapus. Kalau halaman ini dibuka lagi lain hari, salinannya disimpan lagi.
offline-remove = Hapus salinan dari HP ini

### Bantuan

help-heading = Bantuan
help-lead = Telepon untuk bertanya juga boleh. Anda tidak harus yakin dulu.
more-lines = Nomor lain ({ $count })
more-help = Bantuan lain ({ $count })
place-heading = Cari kantor dekat Anda
place-privacy = Pilihan daerah ini tidak dikirim ke siapa pun.
place-province = Provinsi
place-regency = Kabupaten atau kota
place-choose = Pilih…
place-type = Ketik nama kecamatan, kabupaten, atau kota
place-type-example = Contoh: tulung agung, lotim, indramayu
place-type-missing = Daftar nama belum bisa diambil. Pilih dari daftar di bawah.
place-or = Atau pilih dari daftar:
place-not-found = Tidak ditemukan. Coba tulisan lain, atau pilih dari daftar.
place-district = Kecamatan { $district }, { $regency }
place-district-list = Kecamatan
place-district-any = Boleh dilewati
locate-button = Pakai lokasi HP
locate-explain = HP Anda akan bertanya apakah halaman ini boleh tahu lokasi Anda. Lokasi hanya dipakai di HP ini untuk mencari kantor. Kami tidak menyimpan atau mengirimnya. Boleh ditolak.
locate-yes = Ya, cari lokasi saya
locate-no = Tidak usah
locate-looking = Mencari lokasi… Daftar di bawah tetap bisa dipakai.
locate-around = sekitar { $place }
locate-missing = HP atau aplikasi ini tidak bisa memberi lokasi. Ketik atau pilih daerah Anda.
locate-refused = Lokasi tidak dipakai. Tidak apa-apa. Ketik atau pilih daerah Anda.
locate-not-found = Lokasi tidak ditemukan. Ketik atau pilih daerah Anda.
locate-too-slow = Lokasi terlalu lama dicari. Ketik atau pilih daerah Anda.
locate-abroad = Anda tampaknya ada di { $country }. Bantuan di sana ada di bawah.
locate-nowhere = Lokasi ini di laut atau jauh dari Indonesia. Ketik daerah asal Anda, atau pilih negara tempat Anda sekarang.
places-credit = Nama dan letak daerah: idn-area-data dan wilayah-indonesia, lisensi ODbL 1.0.
near-heading = Bantuan dekat { $place }
near-none = Tidak ada kantor dalam jarak { $km } km. Yang terdekat { $name }, kira-kira { $away } km. Telepon { $hotline } dulu.
distance = kira-kira { $km } km
distance-here = di daerah Anda
no-number = Nomor kantor ini belum kami temukan. Telepon { $hotline }, lalu minta disambungkan.
call-first = Telepon { $hotline } dulu sebelum pergi. Jam buka bisa berubah.
source-dated = Menurut sumber { $date }.
source-undated = Tanggal sumber tidak diketahui. Pastikan lewat { $hotline }.
checked-on = Diperiksa { $date }.
checked-long-ago = Terakhir diperiksa { $date }, lebih dari setahun lalu. Mungkin sudah berubah.
map-open = Buka peta (kira-kira)
service-more = Apa bantuannya?
service-bring = Yang dibawa
service-cost = Biaya
service-ask = Belum kami ketahui. Tanyakan dulu.
abroad-heading = Bantuan di luar negeri
abroad-lead = Simpan nomor ini sebelum berangkat.
loading-places = Daftar kantor sedang dimuat…
places-failed = Daftar kantor tidak bisa dimuat. Nomor telepon di atas tetap bisa dipakai.
dial = Telepon
copy-number = Salin nomor { $number }
write-whatsapp = WhatsApp
write-email = Tulis ke
open-page = Buka

### Apa masalahnya, dan di negara mana

situation-heading = Anda perlu bantuan apa?
situation-any = Semua
situation-danger = Bahaya sekarang
situation-violence = Kekerasan
situation-wages = Gaji atau utang
situation-licence = Ragu soal PT
situation-abroad = Di luar negeri
country-label = Anda sedang di negara mana?
country-found = { $country }: ada { $count } tempat bantuan.
country-none = Belum ada kantor di negara ini dalam daftar kami. Telepon { $hotline }.

### Pesan untuk kantor, lewat WhatsApp atau e-mail

note-heading = Pesan siap kirim
note-lead = Tombol WhatsApp dan e-mail di halaman ini membuka pesan di bawah. Tidak ada yang terkirim sebelum Anda menekan kirim.
note-tell-situation = Tulis masalah saya
note-tell-place = Tulis daerah saya
note-tell-country = Tulis negaranya
note-subject = Pertanyaan tentang kerja di luar negeri
note-greeting = Salam. Saya ingin bertanya tentang kerja di luar negeri.
note-situation = Masalah saya: { $situation }.
note-place = Daerah saya: { $place }.
note-country = Negaranya: { $country }.
note-closing = Apa yang sebaiknya saya lakukan? Terima kasih.

### Jenis kantor

kind-hotline = Telepon bantuan untuk seluruh Indonesia.
kind-ltsa-mrc = Kantor layanan satu atap (LTSA) dengan teman bicara untuk calon pekerja. Tanya izin PT, biaya, dan kontrak.
kind-ltsa = Kantor layanan satu atap (LTSA). Tanya izin PT dan daftar sebagai calon pekerja.
kind-bp3mi = Kantor kementerian di provinsi. Tanya izin PT, lowongan, dan negara tujuan.
kind-p4mi = Pos kementerian. Tanya izin PT dan keberangkatan.
kind-union = Serikat pekerja. Bantu soal gaji, potongan, utang, dan dokumen.
kind-ngo = Lembaga pendamping. Bantu bicara dan menemani Anda mengadu.
kind-uptd-ppa = Layanan untuk perempuan dan anak yang mengalami kekerasan.
kind-embassy = Perwakilan Indonesia di luar negeri.
kind-destination-service = Layanan di negara tujuan.
kind-village = Desa dengan kelompok yang membantu pekerja migran. Datang ke kantor desa.
kind-police = Polisi.

### Kalau ada yang rusak

failure-heading = Pemeriksaan belum bisa dibuka
failure-text = Mungkin sambungan internet putus. Nomor bantuan di bawah tetap bisa ditelepon.
failure-retry = Coba lagi
crash-heading = Maaf, halaman ini berhenti bekerja
crash-text = Jawaban Anda tidak dikirim ke siapa pun. Nomor bantuan di bawah tetap bisa ditelepon.
no-script = Pemeriksaan butuh JavaScript, yaitu bagian HP yang menjalankan halaman ini. Di HP ini bagian itu tidak jalan. Nomor bantuan di bawah tetap bisa ditelepon.

### Di halaman situs lain

# Kalau situs di sekelilingnya bisa membaca isi halaman ini.
within-heading = Jangan isi di sini
within-text = Situs ini bisa ikut membaca jawaban Anda. Buka di halaman sendiri dulu. Nomor bantuan di bawah tetap bisa ditelepon.
own-window = Buka di halaman sendiri
# Di bawah layar awal. $address adalah alamat web.
origin-known = Alamat asli halaman ini: { $address }
# Kalau alamat aslinya tidak dicatat; $address adalah nama situsnya.
origin-unknown = Isi ini datang dari { $address }. Hanya itu yang kami tahu tentang alamatnya.
origin-why = Anda membukanya lewat situs lain. Kalau ragu, buka di halaman sendiri dan lihat alamatnya.
# Untuk pembaca layar: nama gambar yang dibaca kamera HP.
origin-code = Gambar kode untuk alamat asli
squeezed = Halaman ini terlalu kecil atau tertutup. Sebagian mungkin tidak terlihat.
contact-heading = Kontak dari situs yang Anda buka
contact-own = Situs itu menambahkan kontaknya sendiri. Kami tidak memeriksanya. Nomor bantuan di atas tetap bisa ditelepon.

### Bulan

month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember
