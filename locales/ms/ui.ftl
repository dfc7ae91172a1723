# Draft, menunggu penutur asli. / Draft, waiting for a native reader.
# Kata-kata di layar. Bahasa Indonesia adalah aslinya.

### Umum

app-title = Semak Tawaran Kerja
back-button = Kembali
help-button = Bantuan
next-button = Teruskan
language-name = Bahasa Melayu
language-switch = Tukar bahasa
language-failed = Bahasa itu belum dapat dibuka. Cuba lagi nanti.
loading = Sedang dibuka…

### Layar awal

start-heading = Ada tawaran kerja di luar negara? Semak dulu di sini.
start-lead = Jawab soalan pendek tentang kos, dokumen, PT dan hutang. Kira-kira 5 minit.
start-privacy = Jawapan anda tidak dihantar kepada sesiapa.
start-privacy-more = Tidak perlu nama. Tidak perlu akaun. Sudah selesai? Tekan “Keluar cepat”: semua jawapan dipadam.
start-button = Mula semak
start-sums = Kira kos dan hutang
start-danger = Dalam bahaya sekarang? Telefon polis
start-reviewed = Isi halaman ini dari peraturan dan sumber rasmi hingga { $date }. Belum disemak oleh ahli undang-undang.
lines-heading = Nombor bantuan
words-missing = Bahagian seterusnya belum dapat dimuatkan. Nombor bantuan di bawah masih boleh ditelefon. Cuba lagi apabila ada isyarat.

### Pertanyaan

progress-left =
    { $count ->
        [0] soalan terakhir
       *[other] kira-kira { $count } soalan lagi
    }
hint-one = Pilih yang paling sesuai. Boleh ditukar nanti.
hint-several = Boleh pilih lebih daripada satu.
hint-months = Anggaran pun boleh.
answer-yes = Ya
answer-no = Tidak
answer-none = Tiada
answer-unknown = Saya tidak tahu
months-label = Berapa bulan?
months-given = { $count } bulan
choose-first = Pilih satu jawapan dulu, kemudian tekan Teruskan.

section-journey = Kerja dan perjalanan
section-agency = Yang menguruskan anda
section-contract = Tawaran dan kontrak
section-fees = Kos
section-documents = Dokumen
section-debt = Wang dan hutang
section-safety = Diri anda

### Tanda bahaya di tengah jalan

stop-heading = Sudah ada tanda bahaya
stop-lead = Jangan bayar dan jangan berangkat dulu. Anda boleh lihat sekarang apa yang perlu dibuat, atau terus menjawab.
stop-see-button = Lihat apa yang perlu dibuat
stop-go-on-button = Terus menjawab

### Hasil

verdict-stop = Berhenti dulu
verdict-check = Semak dulu
verdict-none = Belum dijumpai tanda bahaya
verdict-stop-count = Ada { $count } tanda bahaya.
verdict-stop-do = Jangan bayar dan jangan berangkat sebelum bercakap dengan pegawai.
verdict-check-count =
    { $count ->
        [0] Ada perkara penting yang belum jelas.
       *[other] Ada { $count } perkara yang perlu disemak.
    }
verdict-check-do = Jangan bayar atau tandatangan sebelum semuanya jelas.
verdict-none-count = Ini daripada { $answered } jawapan anda.
verdict-none-do = Tetap pastikan isi kontrak dan lesen PT sebelum berangkat.
verdict-none-limit = Ini bukan jaminan. Kami hanya tahu apa yang anda jawab.
result-unknown =
    { $count ->
        [0] Semua soalan sudah anda jawab.
       *[other] { $count } perkara belum anda ketahui.
    }
result-unanswered = { $count } soalan belum dijawab.
continue-button = Teruskan soalan
reasons-heading = Kenapa?
reason-answers = Jawapan anda
reason-why = Kenapa penting
reason-do = Buat sekarang
reason-keep = Simpan bukti ini
reason-law = Dasarnya
reason-disputed = Peraturan untuk perkara ini belum pasti.
patterns-heading = Apa maksudnya jika digabungkan?
pattern-law = Nama dalam undang-undang
sum-cut-of-wage = Kiraan anda: hutang mengambil { $percent } peratus gaji
sum-paying-of-contract = Kiraan anda: hutang dibayar selama { $percent } peratus tempoh kontrak
sum-rate-a-year = Kiraan anda: bunga sebenar { $percent } peratus setahun
sum-interest-of-instalment = Kiraan anda: bunga memakan { $percent } peratus ansuran
sums-open = Kira kos dan hutang tawaran ini
sums-loading = Kalkulator sedang diambil …
sums-missing = Kalkulator belum dapat diambil. Semak sambungan internet, kemudian cuba lagi.
reasons-loading = Penjelasan sedang dimuatkan…
reasons-missing = Penjelasan tidak dapat dimuatkan. Nombor bantuan masih boleh ditelefon. Cuba lagi apabila ada isyarat.
severity-stop = Tanda bahaya
severity-serious = Amaran
severity-caution = Hati-hati
severity-verify = Perlu dipastikan
verify-heading = Cari jawapannya dulu
verify-lead = Jawapan untuk perkara ini boleh mengubah hasil.
verify-more = Lihat { $count } perkara lain
agency-heading = Tanya mereka
agency-lead = Mesej ini hanya bertanya perkara yang belum jelas. Kalau anda takut kepada mereka, jangan hantar. Telefon { $hotline } dulu.
agency-copy = Salin mesej
agency-whatsapp = Hantar melalui WhatsApp
copied = Sudah disalin.
copy-failed = Tidak dapat disalin di telefon ini. Tekan lama tulisannya untuk menyalin.
about-button = Tentang halaman ini
about-heading = Tentang halaman ini
about-lead = Halaman ini membandingkan jawapan anda dengan peraturan dan tanda bahaya yang sudah dicatat. Semakan berjalan di telefon anda sahaja.
about-limits = Halaman ini tidak dapat memastikan sesuatu tawaran itu baik. Halaman ini bukan pengganti pegawai atau ahli undang-undang.
about-reviewed = { $reviewed } daripada { $count } amaran sudah disemak oleh ahli undang-undang.
about-not-reviewed = belum disemak oleh ahli undang-undang
about-rules = Semua amaran
about-sources = Semua dasar undang-undang
office-button = Cari pejabat terdekat
wipe-button = Padam semua jawapan
wiped = Semua jawapan sudah dipadam.

### Bantuan

help-heading = Bantuan
help-lead = Telefon untuk bertanya pun boleh. Anda tidak perlu yakin dulu.
more-lines = Nombor lain ({ $count })
place-heading = Cari pejabat dekat anda
place-privacy = Pilihan kawasan ini tidak dihantar kepada sesiapa.
place-province = Provinsi
place-regency = Kabupaten atau kota
place-choose = Pilih…
place-type = Taip nama kecamatan, kabupaten atau kota
place-type-example = Contoh: tulung agung, lotim, indramayu
place-type-missing = Senarai nama belum dapat diambil. Pilih dari senarai di bawah.
place-or = Atau pilih dari senarai:
place-not-found = Tidak dijumpai. Cuba ejaan lain, atau pilih dari senarai.
place-district = Kecamatan { $district }, { $regency }
place-district-list = Kecamatan
place-district-any = Boleh dilangkau
locate-button = Guna lokasi telefon
locate-explain = Telefon anda akan bertanya sama ada halaman ini boleh tahu lokasi anda. Lokasi hanya digunakan di telefon ini untuk mencari pejabat. Kami tidak menyimpan atau menghantarnya. Boleh ditolak.
locate-yes = Ya, cari lokasi saya
locate-no = Tidak perlu
locate-looking = Mencari lokasi… Senarai di bawah masih boleh digunakan.
locate-around = sekitar { $place }
locate-missing = Telefon atau aplikasi ini tidak dapat memberi lokasi. Taip atau pilih kawasan anda.
locate-refused = Lokasi tidak digunakan. Tidak mengapa. Taip atau pilih kawasan anda.
locate-not-found = Lokasi tidak dijumpai. Taip atau pilih kawasan anda.
locate-too-slow = Lokasi terlalu lama dicari. Taip atau pilih kawasan anda.
locate-abroad = Anda nampaknya berada di { $country }. Bantuan di sana ada di bawah.
locate-nowhere = Lokasi ini di laut atau jauh dari Indonesia. Taip kawasan asal anda, atau pilih negara tempat anda sekarang.
places-credit = Nama dan letak kawasan: idn-area-data dan wilayah-indonesia, lesen ODbL 1.0.
near-heading = Bantuan dekat { $place }
near-none = Tiada pejabat dalam jarak { $km } km. Yang terdekat { $name }, kira-kira { $away } km. Telefon { $hotline } dulu.
distance = kira-kira { $km } km
distance-here = di kawasan anda
no-number = Nombor pejabat ini belum kami jumpai. Telefon { $hotline }, kemudian minta disambungkan.
call-first = Telefon { $hotline } dulu sebelum pergi. Waktu buka mungkin berubah.
source-dated = Menurut sumber { $date }.
source-undated = Tarikh sumber tidak diketahui. Pastikan melalui { $hotline }.
checked-on = Disemak { $date }.
checked-long-ago = Kali terakhir disemak { $date }, lebih setahun lalu. Mungkin sudah berubah.
service-more = Apa bantuannya?
service-bring = Yang perlu dibawa
service-cost = Kos
service-ask = Belum kami ketahui. Tanya dulu.
abroad-heading = Bantuan di luar negara
abroad-lead = Simpan nombor ini sebelum berangkat.
loading-places = Senarai pejabat sedang dimuatkan…
places-failed = Senarai pejabat tidak dapat dimuatkan. Nombor telefon di atas masih boleh digunakan.
dial = Telefon
copy-number = Salin nombor { $number }
write-whatsapp = WhatsApp
write-email = Tulis kepada
open-page = Buka

### Apa masalahnya, dan di negara mana

situation-heading = Anda perlu bantuan apa?
situation-any = Semua
situation-danger = Bahaya sekarang
situation-violence = Keganasan
situation-wages = Gaji atau hutang
situation-licence = Ragu tentang PT
situation-abroad = Di luar negara
country-label = Anda sekarang di negara mana?
country-none = Belum ada pejabat di negara ini dalam senarai kami. Telefon { $hotline }.

### Pesan untuk kantor, lewat WhatsApp atau e-mail

note-heading = Mesej sedia dihantar
note-lead = Butang WhatsApp dan e-mel di halaman ini membuka mesej di bawah. Tiada yang dihantar sebelum anda menekan hantar.
note-tell-situation = Tulis masalah saya
note-tell-place = Tulis kawasan saya
note-tell-country = Tulis negaranya

### Jenis kantor

kind-hotline = Talian bantuan untuk seluruh Indonesia.
kind-ltsa-mrc = Pejabat layanan satu atap (LTSA) dengan teman bicara untuk bakal pekerja. Tanya lesen PT, kos dan kontrak.
kind-ltsa = Pejabat layanan satu atap (LTSA). Tanya lesen PT dan daftar sebagai bakal pekerja.
kind-bp3mi = Pejabat kementerian di provinsi. Tanya lesen PT, jawatan kosong dan negara tujuan.
kind-p4mi = Pos kementerian. Tanya lesen PT dan hal berangkat.
kind-union = Kesatuan pekerja (serikat). Bantu soal upah, potongan, hutang dan dokumen.
kind-ngo = Badan pendamping. Bantu bercakap dan menemani anda mengadu.
kind-uptd-ppa = Perkhidmatan untuk wanita dan kanak-kanak yang mengalami keganasan.
kind-embassy = Perwakilan Indonesia di luar negara.
kind-destination-service = Perkhidmatan di negara tujuan.
kind-village = Desa dengan kumpulan yang membantu pekerja migran. Datang ke pejabat desa.
kind-police = Polis.

### Kalau ada yang rusak

failure-heading = Semakan belum dapat dibuka
failure-text = Mungkin sambungan internet terputus. Nombor bantuan di bawah masih boleh ditelefon.
failure-retry = Cuba lagi
crash-heading = Maaf, halaman ini berhenti berfungsi
crash-text = Jawapan anda tidak dihantar kepada sesiapa. Nombor bantuan di bawah masih boleh ditelefon.
no-script = Semakan memerlukan JavaScript. Di telefon ini JavaScript tidak berjalan. Nombor bantuan di bawah masih boleh ditelefon.

### Bulan

month-1 = Januari
month-2 = Februari
month-3 = Mac
month-4 = April
month-5 = Mei
month-6 = Jun
month-7 = Julai
month-8 = Ogos
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Disember
