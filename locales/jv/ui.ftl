# DRAFT: not yet read by a native speaker
# Draft, menunggu penutur asli. / Draft, waiting for a native reader.
# Kata-kata di layar. Bahasa Indonesia adalah aslinya.
# agency-greeting dan agency-closing tetap Indonesia: yang membaca PT.

### Umum

app-title = Priksa Tawaran Kerja
back-button = Bali
help-button = Bantuan
next-button = Terus
language-name = Basa Jawa
language-switch = Ganti basa
language-failed = Basa kuwi durung bisa dibukak. Coba maneh mengko.
loading = Lagi dibukak…

### Layar awal

start-heading = Ana tawaran kerja ing luar negeri? Priksa dhisik ing kene.
start-lead = Jawaben pitakon cekak bab biaya, surat, PT, lan utang. Kira-kira 5 menit.
start-privacy = Jawaban panjenengan ora dikirim menyang sapa-sapa.
start-privacy-more = Ora perlu jeneng. Ora perlu akun. Wis rampung? Pencèt “Keluar cepat”: kabeh jawaban dibusak.
start-button = Miwiti mriksa
start-sums = Ngetung biaya lan utang
start-danger = Lagi ana bebaya saiki? Telpon polisi
start-reviewed = Isi kaca iki saka aturan lan sumber resmi nganti { $date }. Durung dipriksa ahli hukum.
lines-heading = Nomer bantuan
words-missing = Bagean sabanjure durung bisa dibukak. Nomer bantuan ing ngisor tetep bisa ditelpon. Coba maneh yen ana sinyal.

### Pertanyaan

progress-left =
    { $count ->
        [0] pitakon pungkasan
       *[other] kira-kira { $count } pitakon maneh
    }
hint-one = Pilih sing paling cocog. Mengko oleh diganti.
hint-several = Oleh milih luwih saka siji.
hint-months = Dikira-kira uga oleh.
answer-yes = Iya
answer-no = Ora
answer-none = Ora ana
answer-unknown = Aku ora ngerti
months-label = Pirang sasi?
months-given = { $count } sasi
choose-first = Pilih siji jawaban dhisik, banjur pencet Terus.

section-journey = Kerjaan lan mangkate
section-agency = Sing ngurus panjenengan
section-contract = Tawaran lan kontrak
section-fees = Biaya
section-documents = Surat-surat
section-debt = Dhuwit lan utang
section-safety = Dhiri panjenengan

### Tanda bahaya di tengah jalan

stop-heading = Wis ana tandha bebaya
stop-lead = Aja mbayar lan aja mangkat dhisik. Panjenengan bisa ndeleng saiki apa sing kudu ditindakake, utawa nerusake njawab.
stop-see-button = Deleng sing kudu ditindakake
stop-go-on-button = Terus njawab

### Hasil

verdict-stop = Mandheg dhisik
verdict-check = Priksa dhisik
verdict-none = Durung ditemokake tandha bebaya
verdict-stop-count = Ana { $count } tandha bebaya.
verdict-stop-do = Aja mbayar lan aja mangkat sadurunge omongan karo petugas.
verdict-check-count =
    { $count ->
        [0] Ana bab penting sing durung jelas.
       *[other] Ana { $count } bab sing perlu dipriksa.
    }
verdict-check-do = Aja mbayar utawa tandha tangan sadurunge kabeh jelas.
verdict-none-count = Iki saka { $answered } jawaban panjenengan.
verdict-none-do = Tetep pesthekna isi kontrak lan izin PT sadurunge mangkat.
verdict-none-limit = Iki dudu jaminan. Kaca iki mung ngerti jawaban panjenengan.
result-unknown =
    { $count ->
        [0] Kabeh pitakon wis panjenengan jawab.
       *[other] Ana { $count } bab sing durung panjenengan ngerteni.
    }
result-unanswered = { $count } pitakon durung dijawab.
continue-button = Terusna pitakon
reasons-heading = Kenapa?
reason-answers = Jawaban panjenengan
reason-why = Kenapa penting
reason-do = Tindakna saiki
reason-keep = Simpen bukti iki
reason-law = Dhasare
reason-disputed = Aturan kanggo bab iki durung pesthi.
patterns-heading = Yen digabung, apa tegese?
pattern-law = Jenenge ing hukum
sum-cut-of-wage = Etungan panjenengan: utang njupuk { $percent } persen gaji
sum-paying-of-contract = Etungan panjenengan: utang dibayar suwene { $percent } persen wektu kontrak
sum-rate-a-year = Etungan panjenengan: bunga sing sabenere { $percent } persen setaun
sum-interest-of-instalment = Etungan panjenengan: bunga ngentekake { $percent } persen angsuran
sums-open = Etung biaya lan utang tawaran iki
sums-loading = Kalkulator lagi dijupuk …
sums-missing = Kalkulator durung bisa dijupuk. Priksa sambungan internet, banjur coba maneh.
reasons-loading = Katrangan lagi dibukak…
reasons-missing = Katrangan ora bisa dibukak. Nomer bantuan tetep bisa ditelpon. Coba maneh yen ana sinyal.
severity-stop = Tandha bebaya
severity-serious = Peringatan
severity-caution = Ati-ati
severity-verify = Perlu dipesthekake
verify-heading = Goleki katrangane dhisik
verify-lead = Jawaban bab iki bisa ngowahi hasile.
verify-more = Deleng { $count } bab liyane
agency-heading = Takokna menyang wong kuwi
agency-lead = Pesen iki mung takon sing durung jelas. Yen panjenengan wedi karo wong kuwi, aja dikirim. Telpon { $hotline } dhisik.
agency-copy = Salin pesen
agency-whatsapp = Kirim liwat WhatsApp
copied = Wis disalin.
copy-failed = Ora bisa disalin ing HP iki. Pencet suwe tulisane kanggo nyalin.
about-button = Bab kaca iki
about-heading = Bab kaca iki
about-lead = Kaca iki mbandhingake jawaban panjenengan karo aturan lan tandha bebaya sing wis dicathet. Priksane mung ing HP panjenengan.
about-limits = Kaca iki ora bisa mesthekake tawaran kuwi apik. Kaca iki dudu gantine petugas utawa ahli hukum.
about-reviewed = { $reviewed } saka { $count } peringatan wis dipriksa ahli hukum.
about-not-reviewed = durung dipriksa ahli hukum
about-rules = Kabeh peringatan
about-sources = Kabeh dhasar hukum
office-button = Golek kantor paling cedhak
wipe-button = Busak kabeh jawaban
wiped = Kabeh jawaban wis dibusak.

### Bantuan

help-heading = Bantuan
help-lead = Telpon mung kanggo takon uga oleh. Panjenengan ora kudu yakin dhisik.
more-lines = Nomer liya ({ $count })
place-heading = Golek kantor cedhak panjenengan
place-privacy = Pilihan dhaerah iki ora dikirim menyang sapa-sapa.
place-province = Provinsi
place-regency = Kabupaten utawa kutha
place-choose = Pilih…
place-type = Ketik jeneng kecamatan, kabupaten, utawa kutha
place-type-example = Contone: tulung agung, lotim, indramayu
place-type-missing = Dhaftar jeneng durung bisa dijupuk. Pilih saka dhaftar ing ngisor.
place-or = Utawa pilih saka dhaftar:
place-not-found = Ora ketemu. Coba tulisan liya, utawa pilih saka dhaftar.
place-district = Kecamatan { $district }, { $regency }
place-district-list = Kecamatan
place-district-any = Oleh dilewati
locate-button = Nganggo lokasi HP
locate-explain = HP panjenengan bakal takon apa kaca iki oleh ngerti lokasi panjenengan. Lokasi mung dienggo ing HP iki kanggo golek kantor. Lokasi kuwi ora disimpen lan ora dikirim. Oleh ditolak.
locate-yes = Iya, goleki lokasiku
locate-no = Ora usah
locate-looking = Lagi nggoleki lokasi… Dhaftar ing ngisor tetep bisa dienggo.
locate-around = sekitar { $place }
locate-missing = HP utawa aplikasi iki ora bisa menehi lokasi. Ketik utawa pilih dhaerah panjenengan.
locate-refused = Lokasi ora dienggo. Ora apa-apa. Ketik utawa pilih dhaerah panjenengan.
locate-not-found = Lokasi ora ketemu. Ketik utawa pilih dhaerah panjenengan.
locate-too-slow = Nggoleki lokasi kesuwen. Ketik utawa pilih dhaerah panjenengan.
locate-abroad = Katone panjenengan ana ing { $country }. Bantuan ing kana ana ing ngisor.
locate-nowhere = Lokasi iki ing segara utawa adoh saka Indonesia. Ketik dhaerah asal panjenengan, utawa pilih negara panggonan panjenengan saiki.
places-credit = Jeneng lan panggonan dhaerah: idn-area-data lan wilayah-indonesia, lisensi ODbL 1.0.
near-heading = Bantuan cedhak { $place }
near-none = Ora ana kantor sajrone { $km } km. Sing paling cedhak { $name }, kira-kira { $away } km. Telpon { $hotline } dhisik.
distance = kira-kira { $km } km
distance-here = ing dhaerah panjenengan
no-number = Nomer kantor iki durung ditemokake. Telpon { $hotline }, banjur njaluka disambungake.
call-first = Telpon { $hotline } dhisik sadurunge mrana. Jam bukak bisa ganti.
source-dated = Miturut sumber { $date }.
source-undated = Tanggal sumbere ora dingerteni. Pesthekna liwat { $hotline }.
checked-on = Dipriksa { $date }.
checked-long-ago = Pungkasan dipriksa { $date }, wis luwih saka setaun. Bisa uga wis owah.
service-more = Apa bantuane?
service-bring = Sing digawa
service-cost = Biaya
service-ask = Durung dingerteni. Takokna dhisik.
abroad-heading = Bantuan ing luar negeri
abroad-lead = Simpen nomer iki sadurunge mangkat.
loading-places = Dhaftar kantor lagi dibukak…
places-failed = Dhaftar kantor ora bisa dibukak. Nomer telpon ing ndhuwur tetep bisa dienggo.
dial = Telpon
copy-number = Salin nomer { $number }
write-whatsapp = WhatsApp
write-email = Nulis menyang
open-page = Bukak

### Apa masalahnya, dan di negara mana

situation-heading = Panjenengan perlu bantuan apa?
situation-any = Kabeh
situation-danger = Bebaya saiki
situation-violence = Kekerasan
situation-wages = Gaji utawa utang
situation-licence = Ragu bab PT
situation-abroad = Ing luar negeri
country-label = Panjenengan lagi ana ing negara endi?
country-none = Ing dhaftar iki durung ana kantor ing negara kuwi. Telpon { $hotline }.

### Pesan untuk kantor, lewat WhatsApp atau e-mail

note-heading = Pesen siap kirim
note-lead = Tombol WhatsApp lan e-mail ing kaca iki mbukak pesen ing ngisor. Ora ana sing dikirim sadurunge panjenengan mencet kirim.
note-tell-situation = Tulis masalahku
note-tell-place = Tulis dhaerahku
note-tell-country = Tulis negarane

### Jenis kantor

kind-hotline = Telpon bantuan kanggo seluruh Indonesia.
kind-ltsa-mrc = Kantor layanan satu atap (LTSA), ana kanca omongan kanggo calon pekerja. Takon izin PT, biaya, lan kontrak.
kind-ltsa = Kantor layanan satu atap (LTSA). Takon izin PT lan ndhaftar dadi calon pekerja.
kind-bp3mi = Kantor kementerian ing provinsi. Takon izin PT, lowongan, lan negara tujuan.
kind-p4mi = Pos kementerian. Takon izin PT lan bab mangkate.
kind-union = Serikat pekerja. Mbantu bab bayaran, potongan, utang, lan surat.
kind-ngo = Lembaga pendamping. Mbantu omongan lan ngancani panjenengan ngadu.
kind-uptd-ppa = Layanan kanggo perempuan lan anak sing kena kekerasan.
kind-embassy = Perwakilan Indonesia ing luar negeri.
kind-destination-service = Layanan ing negara tujuan.
kind-village = Desa sing nduwe kelompok kanggo mbantu pekerja migran. Teka menyang kantor desa.
kind-police = Polisi.

### Kalau ada yang rusak

failure-heading = Priksane durung bisa dibukak
failure-text = Bisa uga sambungan internet pedhot. Nomer bantuan ing ngisor tetep bisa ditelpon.
failure-retry = Coba maneh
crash-heading = Nyuwun ngapura, kaca iki macet
crash-text = Jawaban panjenengan ora dikirim menyang sapa-sapa. Nomer bantuan ing ngisor tetep bisa ditelpon.
no-script = Priksane butuh JavaScript. Ing HP iki JavaScript ora mlaku. Nomer bantuan ing ngisor tetep bisa ditelpon.

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
