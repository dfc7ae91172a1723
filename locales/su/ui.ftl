# Draft, menunggu penutur asli. / Draft, waiting for a native reader.
# Kata-kata di layar. Bahasa Indonesia adalah aslinya.

### Umum

app-title = Cék Tawaran Gawé
back-button = Balik
help-button = Bantuan
next-button = Teruskeun
language-name = Basa Sunda
language-switch = Ganti basa
language-failed = Basa éta can bisa dibuka. Cobaan deui engké.
loading = Keur dibuka…

### Layar awal

start-heading = Aya tawaran gawé di luar nagri? Pariksa heula di dieu.
start-lead = Jawab patarosan pondok ngeunaan biaya, dokumén, PT, jeung hutang. Kira-kira 5 menit.
start-privacy = Jawaban Anjeun teu dikirim ka saha-saha.
start-privacy-more = Teu kudu nyebut ngaran. Teu kudu boga akun. Geus réngsé? Pencét “Keluar cepat”: kabéh jawaban dihapus.
start-button = Mimitian mariksa
start-sums = Itung biaya jeung hutang
start-danger = Ayeuna keur bahaya? Telepon pulisi
start-reviewed = Eusi kaca ieu tina aturan jeung sumber resmi nepi ka { $date }. Can dipariksa ku ahli hukum.
lines-heading = Nomer bantuan
words-missing = Bagian saterusna can bisa dimuat. Nomer bantuan di handap angger bisa ditelepon. Cobaan deui lamun aya sinyal.

### Pertanyaan

progress-left =
    { $count ->
        [0] patarosan panungtung
       *[other] kira-kira { $count } patarosan deui
    }
hint-one = Pilih nu pangcocogna. Engké bisa diganti.
hint-several = Meunang milih leuwih ti hiji.
hint-months = Kira-kira ogé teu nanaon.
answer-yes = Enya
answer-no = Henteu
answer-none = Euweuh
answer-unknown = Kuring teu nyaho
months-label = Sabaraha bulan?
months-given = { $count } bulan
choose-first = Pilih hiji jawaban heula, tuluy pencét Teruskeun.

section-journey = Pagawéan jeung miangna
section-agency = Nu ngurus Anjeun
section-contract = Tawaran jeung kontrak
section-fees = Biaya
section-documents = Dokumén
section-debt = Duit jeung hutang
section-safety = Diri Anjeun

### Tanda bahaya di tengah jalan

stop-heading = Geus aya tanda bahaya
stop-lead = Ulah mayar jeung ulah indit heula. Ayeuna bisa nempo naon nu kudu dilakukeun, atawa teruskeun ngajawab.
stop-see-button = Tempo nu kudu dilakukeun
stop-go-on-button = Teruskeun ngajawab

### Hasil

verdict-stop = Eureun heula
verdict-check = Pariksa heula
verdict-none = Can kapanggih tanda bahaya
verdict-stop-count = Aya { $count } tanda bahaya.
verdict-stop-do = Ulah mayar jeung ulah indit saméméh ngobrol jeung petugas.
verdict-check-count =
    { $count ->
        [0] Aya hal penting nu can jelas.
       *[other] Aya { $count } hal nu kudu dipariksa.
    }
verdict-check-do = Ulah mayar atawa tanda tangan saméméh kabéh jelas.
verdict-none-count = Ieu tina { $answered } jawaban Anjeun.
verdict-none-do = Angger pastikeun eusi kontrak jeung ijin PT saméméh indit.
verdict-none-limit = Ieu lain jaminan. Kami ngan nyaho naon nu dijawab ku Anjeun.
result-unknown =
    { $count ->
        [0] Kabéh patarosan geus dijawab.
       *[other] { $count } hal can dipikanyaho ku Anjeun.
    }
result-unanswered = { $count } patarosan can dijawab.
continue-button = Teruskeun patarosanana
reasons-heading = Kunaon?
reason-answers = Jawaban Anjeun
reason-why = Kunaon penting
reason-do = Lakukeun ayeuna
reason-keep = Simpen bukti ieu
reason-law = Dasarna
reason-disputed = Aturan pikeun hal ieu can pasti.
patterns-heading = Naon hartina mun dihijikeun?
pattern-law = Ngaranna dina hukum
sum-cut-of-wage = Itungan Anjeun: hutang nyokot { $percent } persén gajih
sum-paying-of-contract = Itungan Anjeun: hutang dibayar salila { $percent } persén mangsa kontrak
sum-rate-a-year = Itungan Anjeun: bunga nu sabenerna { $percent } persén sataun
sum-interest-of-instalment = Itungan Anjeun: bunga nyokot { $percent } persén angsuran
sums-open = Itung biaya jeung hutang tawaran ieu
sums-loading = Kalkulator keur dicokot …
sums-missing = Kalkulator can bisa dicokot. Pariksa sambungan internét, tuluy cobaan deui.
reasons-loading = Katerangan keur dimuat…
reasons-missing = Katerangan teu bisa dimuat. Nomer bantuan angger bisa ditelepon. Cobaan deui lamun aya sinyal.
severity-stop = Tanda bahaya
severity-serious = Peringatan
severity-caution = Ati-ati
severity-verify = Kudu dipastikeun
verify-heading = Téangan heula jawabanana
verify-lead = Jawaban pikeun hal ieu bisa ngarobah hasil.
verify-more = Tempo { $count } hal séjén
agency-heading = Tanyakeun ka maranéhna
agency-lead = Pesen ieu ngan nanyakeun nu can jelas. Lamun Anjeun sieun ka maranéhna, ulah dikirim. Telepon { $hotline } heula.
agency-copy = Salin pesen
agency-whatsapp = Kirim liwat WhatsApp
copied = Geus disalin.
copy-failed = Teu bisa disalin di HP ieu. Pencét lila tulisanana pikeun nyalin.
about-button = Ngeunaan kaca ieu
about-heading = Ngeunaan kaca ieu
about-lead = Kaca ieu ngabandingkeun jawaban Anjeun jeung aturan sarta tanda bahaya nu geus kacatet. Pamariksaan jalan di HP Anjeun wungkul.
about-limits = Kaca ieu teu bisa mastikeun hiji tawaran téh alus. Kaca ieu lain gaganti petugas atawa ahli hukum.
about-reviewed = { $reviewed } tina { $count } peringatan geus dipariksa ku ahli hukum.
about-not-reviewed = can dipariksa ku ahli hukum
about-rules = Kabéh peringatan
about-sources = Kabéh dasar hukum
office-button = Téangan kantor pangdeukeutna
wipe-button = Hapus kabéh jawaban
wiped = Kabéh jawaban geus dihapus.

### Bantuan

help-heading = Bantuan
help-lead = Nelepon keur nanya ogé meunang. Teu kudu yakin heula.
more-lines = Nomer séjén ({ $count })
place-heading = Téangan kantor nu deukeut
place-privacy = Pilihan daérah ieu teu dikirim ka saha-saha.
place-province = Propinsi
place-regency = Kabupatén atawa kota
place-choose = Pilih…
place-type = Ketik ngaran kacamatan, kabupatén, atawa kota
place-type-example = Conto: tulung agung, lotim, indramayu
place-type-missing = Daptar ngaran can bisa dicokot. Pilih tina daptar di handap.
place-or = Atawa pilih tina daptar:
place-not-found = Teu kapanggih. Cobaan tulisan séjén, atawa pilih tina daptar.
place-district = Kacamatan { $district }, { $regency }
place-district-list = Kacamatan
place-district-any = Meunang diliwat
locate-button = Paké lokasi HP
locate-explain = HP Anjeun bakal nanya naha kaca ieu meunang nyaho lokasi Anjeun. Lokasi ngan dipaké di HP ieu pikeun néangan kantor. Kami teu nyimpen atawa ngirim éta. Meunang ditolak.
locate-yes = Enya, téangan lokasi kuring
locate-no = Teu kudu
locate-looking = Keur néangan lokasi… Daptar di handap angger bisa dipaké.
locate-around = sabudeureun { $place }
locate-missing = HP atawa aplikasi ieu teu bisa méré lokasi. Ketik atawa pilih daérah Anjeun.
locate-refused = Lokasi teu dipaké. Teu nanaon. Ketik atawa pilih daérah Anjeun.
locate-not-found = Lokasi teu kapanggih. Ketik atawa pilih daérah Anjeun.
locate-too-slow = Lokasi lila teuing ditéanganana. Ketik atawa pilih daérah Anjeun.
locate-abroad = Anjeun sigana aya di { $country }. Bantuan di ditu aya di handap.
locate-nowhere = Lokasi ieu di laut atawa jauh ti Indonésia. Ketik daérah asal Anjeun, atawa pilih nagara tempat Anjeun ayeuna.
places-credit = Ngaran jeung tempat daérah: idn-area-data jeung wilayah-indonesia, lisénsi ODbL 1.0.
near-heading = Bantuan deukeut { $place }
near-none = Euweuh kantor dina jarak { $km } km. Nu pangdeukeutna { $name }, kira-kira { $away } km. Telepon { $hotline } heula.
distance = kira-kira { $km } km
distance-here = di daérah Anjeun
no-number = Nomer kantor ieu can kapanggih ku kami. Telepon { $hotline }, tuluy pénta disambungkeun.
call-first = Telepon { $hotline } heula saméméh ka ditu. Jam bukana bisa robah.
source-dated = Nurutkeun sumber { $date }.
source-undated = Tanggal sumberna teu dipikanyaho. Pastikeun liwat { $hotline }.
checked-on = Dipariksa { $date }.
checked-long-ago = Panungtungan dipariksa { $date }, leuwih ti sataun katukang. Bisa jadi geus robah.
service-more = Naon bantuanana?
service-bring = Nu kudu dibawa
service-cost = Biaya
service-ask = Can dipikanyaho ku kami. Tanyakeun heula.
abroad-heading = Bantuan di luar nagri
abroad-lead = Simpen nomer ieu saméméh indit.
loading-places = Daptar kantor keur dimuat…
places-failed = Daptar kantor teu bisa dimuat. Nomer telepon di luhur angger bisa dipaké.
dial = Telepon
copy-number = Salin nomer { $number }
write-whatsapp = WhatsApp
write-email = Tulis ka
open-page = Buka

### Apa masalahnya, dan di negara mana

situation-heading = Anjeun perlu bantuan naon?
situation-any = Kabéh
situation-danger = Bahaya ayeuna
situation-violence = Kekerasan
situation-wages = Gajih atawa hutang
situation-licence = Cangcaya soal PT
situation-abroad = Di luar nagri
country-label = Anjeun keur di nagara mana?
country-none = Can aya kantor di nagara ieu dina daptar kami. Telepon { $hotline }.

### Pesan untuk kantor, lewat WhatsApp atau e-mail

note-heading = Pesen siap kirim
note-lead = Tombol WhatsApp jeung e-mail di kaca ieu muka pesen di handap. Euweuh nu kakirim saméméh Anjeun mencét kirim.
note-tell-situation = Tulis masalah kuring
note-tell-place = Tulis daérah kuring
note-tell-country = Tulis nagarana

### Jenis kantor

kind-hotline = Telepon bantuan pikeun sakumna Indonésia.
kind-ltsa-mrc = Kantor layanan satu atap (LTSA), aya batur ngobrol pikeun calon pekerja. Tanya ijin PT, biaya, jeung kontrak.
kind-ltsa = Kantor layanan satu atap (LTSA). Tanya ijin PT jeung daptar jadi calon pekerja.
kind-bp3mi = Kantor kementerian di propinsi. Tanya ijin PT, lowongan, jeung nagara tujuan.
kind-p4mi = Pos kementerian. Tanya ijin PT jeung soal miang.
kind-union = Serikat pekerja. Ngabantu soal upah, potongan, hutang, jeung dokumén.
kind-ngo = Lembaga pendamping. Ngabantu nyarita jeung maturan Anjeun ngadu.
kind-uptd-ppa = Layanan pikeun awéwé jeung budak nu ngalaman kekerasan.
kind-embassy = Perwakilan Indonésia di luar nagri.
kind-destination-service = Layanan di nagara tujuan.
kind-village = Désa nu boga kelompok pikeun ngabantu pekerja migran. Datang ka kantor désa.
kind-police = Pulisi.

### Kalau ada yang rusak

failure-heading = Pamariksaan can bisa dibuka
failure-text = Bisa jadi sambungan internét pegat. Nomer bantuan di handap angger bisa ditelepon.
failure-retry = Cobaan deui
crash-heading = Punten, kaca ieu eureun jalanna
crash-text = Jawaban Anjeun teu dikirim ka saha-saha. Nomer bantuan di handap angger bisa ditelepon.
no-script = Pamariksaan butuh JavaScript. Di HP ieu JavaScript teu jalan. Nomer bantuan di handap angger bisa ditelepon.

### Bulan

month-1 = Januari
month-2 = Pébruari
month-3 = Maret
month-4 = April
month-5 = Méi
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = Séptémber
month-10 = Oktober
month-11 = Nopémber
month-12 = Désémber
