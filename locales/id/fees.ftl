# Nama tiap biaya, siapa yang menurut aturan membayar, gaji minimum, dan patokan bunga.
# Bahasa Indonesia adalah aslinya. Urutannya sama dengan content/money/.

### Siapa yang membayar

payer-employer = Tanggungan majikan
payer-worker = Boleh diminta dari Anda, sebatas aturan
payer-agency = Tanggungan PT atau agensi
payer-government = Tanggungan pemerintah
payer-nobody = Tidak boleh diminta dari siapa pun
payer-disputed = Aturannya belum pasti

### Nama biaya

fee-agency-service = Jasa PT
    .help = Uang untuk perusahaan penempatan di Indonesia
fee-sponsor = Komisi perantara
    .help = Uang untuk sponsor, calo, PL, atau tekong
fee-job-buying = Beli job
    .help = Uang kursi, uang masuk, atau uang supaya lulus
fee-deposit = Uang jaminan
    .help = Katanya nanti dikembalikan
fee-passport = Paspor
fee-police-record = Surat polisi (SKCK)
fee-health-check = Tes kesehatan
    .help = Medical atau MCU
fee-psychology = Tes psikologi
fee-training = Pelatihan dan kursus bahasa
    .help = Di BLK, LPK, atau tempat kursus
fee-certificate = Uji kompetensi dan sertifikat
fee-contract-papers = Pengesahan kontrak dan surat
    .help = Legalisasi
fee-insurance = Asuransi BPJS pekerja migran
fee-visa = Visa kerja
fee-ticket = Tiket berangkat
fee-local-transport = Ongkos di dalam negeri
    .help = Dari rumah sampai bandara atau pelabuhan
fee-lodging = Penampungan dan makan
    .help = Selama menunggu berangkat
fee-service-abroad = Jasa agensi di negara tujuan
    .help = Dipotong dari gaji setiap bulan
fee-insurance-abroad = Asuransi di negara tujuan
    .help = Dipotong dari gaji setiap bulan
fee-other = Biaya lain

### Aturan tiap biaya

fee-rule-broker = Undang-undang melarang orang perorangan mengirim pekerja, dan calo termasuk. Jangan bayar dulu. Telepon { $hotline } dan tanyakan jalur yang resmi.
fee-rule-tw-no-job-buying = Agensi di Taiwan dilarang meminta uang beli job atau ganti job. Jangan bayar dulu. Telepon { $hotline } dan tanyakan.
fee-rule-kr-no-job-buying = Dalam program pemerintah ke Korea, majikan yang memilih. Tempat tidak bisa dibeli. Jangan bayar dulu. Telepon { $hotline } dan tanyakan.
fee-rule-gb-no-job-buying = Patokan badan buruh PBB (ILO): pekerja tidak ditagih uang untuk mendapat kerja. Di Inggris, memintanya melanggar hukum. Jangan bayar dulu. Telepon { $hotline }.
fee-rule-no-job-buying = Kami tidak menemukan aturan yang membolehkan orang menjual pekerjaan. Jangan bayar dulu. Telepon { $hotline } dan tanyakan.
fee-rule-sg-bond = Uang jaminan untuk pemerintah Singapura disediakan majikan. Tanyakan uang ini untuk apa, dan minta jawabannya tertulis. Tunjukkan ke { $hotline } sebelum membayar.
fee-rule-crew-deposit = Menurut kantor Indonesia di Taipei, meminta uang jaminan dari awak kapal ikan tidak dibenarkan. Jangan bayar dulu. Telepon { $hotline } dan tanyakan.
fee-rule-no-deposit = Uang jaminan bisa membuat Anda sulit mundur. Kami tidak menemukan aturan yang membolehkannya. Jangan bayar dulu. Telepon { $hotline } dan tanyakan.
fee-rule-not-a-worker = Magang dan kuliah punya aturan lain dari kerja. Batas biayanya tidak kami temukan. Minta rincian tertulis, dan tunjukkan ke { $hotline } sebelum membayar.
fee-rule-crew-abroad = Undang-undang melarang pekerja ditagih biaya penempatan. Pengecualiannya belum pasti. Minta potongan ini ditulis di perjanjian kerja laut, dan tanyakan ke { $hotline }.
fee-rule-hk-employer-pays = Menurut kontrak rumah tangga Hong Kong (ID 407), majikan yang membayar ini. Kalau Anda membayar dulu, simpan kuitansinya dan minta ganti.
fee-rule-hk-agency = Agensi di Hong Kong boleh mengambil paling banyak 10 persen gaji bulan pertama, satu kali. Itu pun setelah gaji Anda terima. Kalau diminta lebih, telepon { $hotline }.
fee-rule-tw-service = Agensi di Taiwan boleh mengambil jasa bulanan, ada batasnya. Tahun kedua dan ketiga batasnya lebih rendah. Tidak boleh diambil di muka. Minta kuitansi.
fee-rule-tw-nhi-household = Ini iuran asuransi kesehatan di Taiwan, angka tahun 2026. Cocokkan dengan slip gaji. Asuransi kecelakaan ditanggung majikan.
fee-rule-tw-insurance = Di Taiwan, bagian pekerja untuk asuransi kesehatan dan asuransi kerja dipotong dari gaji. Besarnya menurut gaji. Cocokkan dengan slip gaji.
fee-rule-tw-health-check = Siapa yang membayar belum pasti. Pada 2024, kantor Indonesia di Taipei menyebut harganya. Minta kuitansi klinik, dan tanyakan ke { $hotline } sebelum membayar.
fee-rule-tw-psychology = Siapa yang membayar belum pasti. Pada 2024, kantor Indonesia di Taipei menyebut harganya. Minta kuitansi, dan tanyakan ke { $hotline } sebelum membayar.
fee-rule-sg-agency = Agensi di Singapura boleh mengambil paling banyak sebulan gaji tiap tahun kontrak, seluruhnya paling banyak dua. Kalau Anda diberhentikan dalam enam bulan, paling sedikit separuh dikembalikan.
fee-rule-my-household = Menurut duta besar Indonesia (2022), biaya mempekerjakan pekerja rumah tangga adalah biaya majikan. Jumlahnya masih berbeda-beda. Tanyakan ke { $hotline } sebelum membayar.
fee-rule-kr-no-agency = Program pemerintah ke Korea tidak lewat PT atau agensi. Visa lain, misalnya E-7, punya aturan lain. Tanyakan ke { $hotline } sebelum membayar.
fee-rule-kr-ticket = Dalam pengumuman program Korea tahun 2023, tiket dibayar peserta. Aturan tentang biaya belum pasti. Cocokkan harganya dengan pengumuman terbaru. Kalau ragu, telepon { $hotline }.
fee-rule-kr-health-check = Dalam pengumuman program Korea tahun 2023, tes kesehatan dibayar peserta. Aturan tentang biaya belum pasti. Cocokkan harganya dengan pengumuman terbaru. Kalau ragu, telepon { $hotline }.
fee-rule-jp-nurse-programme = Pada program pemerintah tahun 2019, Jepang yang membayar ini. Untuk jalur lain, aturannya belum pasti. Minta daftar biaya tertulis, dan tunjukkan ke { $hotline } sebelum membayar.
fee-rule-sa-household = Majikan di Arab Saudi dilarang meminta biaya ini kepada pekerja rumah tangga. Tanyakan juga ke { $hotline } apakah jalur ke sana dibuka.
fee-rule-gb-agency = Di Inggris, meminta uang untuk mencarikan kerja melanggar hukum. Untuk negara lain, aturan Indonesia belum pasti. Minta daftar biaya tertulis, dan tunjukkan ke { $hotline } sebelum membayar.
fee-rule-agency-service = Undang-undang melarang pekerja ditagih biaya penempatan. Peraturan menteri 2025 kabarnya memberi pengecualian. Minta daftar biaya di perjanjian penempatan (dengan PT), dan tunjukkan ke { $hotline } sebelum membayar.
fee-rule-passport = Paspor pertama untuk bekerja gratis di kantor imigrasi. Untuk paspor berikutnya, jumlah di sini tarif resmi tertinggi. Siapa yang membayar belum pasti.
fee-rule-police-record = Jumlah di sini tarif resmi di kantor polisi. Siapa yang membayar belum pasti. Anda bisa mengurusnya sendiri.
fee-rule-tests = Siapa yang membayar belum pasti: biaya penempatan, atau keperluan pribadi. Minta kuitansi dari klinik, dan tanyakan ke { $hotline } sebelum membayar.
fee-rule-training = Undang-undang melarang pekerja ditagih biaya penempatan. Kabarnya pelatihan boleh ditagih kalau pemerintah daerah tidak melatih. Tanyakan ke dinas tenaga kerja atau { $hotline } sebelum membayar.
fee-rule-bpjs-long = Jumlah di sini iuran resmi untuk kontrak lima tahun. Kontrak lebih pendek, iurannya lebih kecil. Siapa yang membayar belum pasti. Minta bukti bayar dan nomor peserta.
fee-rule-bpjs = Untuk kontrak 24 bulan, iuran resminya Rp370.000. Jumlah di sini untuk tiga tahun. Siapa yang membayar belum pasti. Minta bukti bayar dan nomor peserta.
fee-rule-papers-and-journey = Undang-undang melarang pekerja ditagih biaya penempatan. Peraturan menteri 2025 kabarnya memberi pengecualian. Minta daftar biaya di perjanjian penempatan (dengan PT), dan tunjukkan ke { $hotline } sebelum membayar.
fee-rule-service-abroad = Aturan negara itu belum kami temukan. Pengecualian di aturan Indonesia belum pasti. Minta potongan ini tertulis di kontrak, dan tunjukkan ke { $hotline } sebelum setuju.
fee-rule-insurance-abroad = Di beberapa negara, sebagian iuran asuransi dipotong dari gaji. Potongan ini perlu tertulis di kontrak. Tanyakan asuransi apa, dan minta kartunya.
fee-rule-other = Tanyakan ini untuk apa, dan minta jawabannya tertulis. Kalau termasuk biaya penempatan, aturannya belum pasti. Tunjukkan ke { $hotline } sebelum membayar.

### Gaji minimum

wage-hk-household = Gaji paling sedikit pekerja rumah tangga di Hong Kong { $amount } sebulan, untuk kontrak sejak 30 September 2025.
wage-tw-company = Gaji paling sedikit di pabrik dan bangunan di Taiwan { $amount } sebulan, sejak Januari 2026.
wage-tw-household = Gaji paling sedikit di rumah majikan di Taiwan { $amount } sebulan, untuk kontrak sejak Agustus 2022. Di panti, gajinya lebih tinggi.
wage-my-minimum = Gaji paling sedikit di Malaysia { $amount } sebulan, sejak 1 Februari 2025.
wage-my-household = Menurut kesepakatan 2022, gaji pekerja rumah tangga Indonesia di Malaysia paling sedikit { $amount } sebulan. Angka terbarunya bisa lebih tinggi.
wage-kr-minimum = Gaji paling sedikit di Korea { $amount } sebulan untuk 209 jam kerja, sejak Januari 2026.

### Patokan bunga

lender-kur-pmi = KUR, pinjaman bank dari program pemerintah untuk pekerja migran, bunganya { $percent } persen setahun. Dibayar paling lama 3 tahun, dan lunas sebelum kontrak habis.
lender-cooperative = Koperasi simpan pinjam boleh mengambil bunga paling tinggi { $percent } persen setahun.
lender-hong-kong = Di Hong Kong, bunga di atas { $percent } persen setahun adalah kejahatan.

### Mata uang

currency-IDR = rupiah
currency-MYR = ringgit Malaysia
currency-SGD = dolar Singapura
currency-HKD = dolar Hong Kong
currency-TWD = dolar Taiwan
currency-KRW = won Korea
currency-JPY = yen Jepang
currency-BND = dolar Brunei
currency-SAR = riyal Arab Saudi
currency-AED = dirham Uni Emirat Arab
currency-QAR = riyal Qatar
currency-KWD = dinar Kuwait
currency-OMR = rial Oman
currency-BHD = dinar Bahrain
currency-JOD = dinar Yordania
currency-USD = dolar Amerika
currency-AUD = dolar Australia
currency-NZD = dolar Selandia Baru
currency-CAD = dolar Kanada
currency-EUR = euro
currency-GBP = pound Inggris
currency-CNY = yuan Tiongkok
currency-MOP = pataca Makau
currency-THB = baht Thailand
currency-PLN = zloty Polandia
currency-TRY = lira Turki
