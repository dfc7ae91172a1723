# Pertanyaan, pilihan jawaban, dan cara mencari tahu. Bahasa Indonesia adalah aslinya.
# Urutannya sama dengan content/checklist/questions.toml.

### Pekerjaan

question-destination = Anda ditawari kerja di negara mana?
    .help = Pilih negara tempat bekerja, bukan tempat singgah.
    .option-hong-kong = Hong Kong
    .option-taiwan = Taiwan
    .option-malaysia = Malaysia
    .option-singapore = Singapura
    .option-brunei = Brunei
    .option-south-korea = Korea Selatan
    .option-japan = Jepang
    .option-saudi-arabia = Arab Saudi
    .option-other-gulf = Negara Timur Tengah lain
    .example-other-gulf = Dubai, Qatar, Kuwait, Bahrain, Oman, Yordania, Irak, Suriah
    .option-cambodia-myanmar = Kamboja atau Myanmar
    .option-thailand-laos-philippines = Thailand, Laos, atau Filipina
    .option-europe-australia = Eropa atau Australia
    .example-europe-australia = Juga Selandia Baru
    .option-other = Negara lain

question-job = Pekerjaan apa yang ditawarkan?
    .help = Pilih yang paling mirip.
    .option-domestic = Pekerja rumah tangga
    .example-domestic = Memasak, bersih-bersih, atau menjaga anak di rumah majikan
    .option-caregiver = Merawat orang tua atau orang sakit
    .example-caregiver = Di rumah majikan atau di panti
    .option-factory = Pabrik
    .option-plantation = Kebun atau pertanian
    .example-plantation = Sawit, sayur, buah, atau ternak
    .option-construction = Bangunan
    .example-construction = Tukang, las, atau proyek
    .option-ship = Kapal
    .example-ship = Kapal ikan, kapal barang, atau kapal pesiar
    .option-health-care = Perawat
    .example-health-care = Di rumah sakit atau klinik
    .option-restaurant-hotel = Restoran atau hotel
    .example-restaurant-hotel = Pelayan, juru masak, atau pembersih kamar
    .option-online-office = Kantor atau online
    .example-online-office = Admin, layanan pelanggan, iklan online, game, atau kripto
    .option-intern = Magang
    .example-intern = Belajar sambil bekerja
    .option-other = Pekerjaan lain

### Yang mengurus

question-sent-by = Siapa yang mengurus keberangkatan Anda?
    .help = Yang mengurus berkas, uang, atau tiket. Kalau ada orang yang menghubungkan Anda ke PT, pilih “Seseorang”.
    .option-individual = Seseorang
    .example-individual = Sponsor, PL, calo, tekong, tetangga, saudara, atau kenalan di internet
    .option-company = Perusahaan penempatan (PT)
    .example-company = Saya mengurus langsung di kantornya
    .option-other-business = Lembaga atau usaha lain
    .example-other-business = LPK, kursus, kampus, travel, umrah, atau yayasan
    .option-government = Pemerintah
    .example-government = Program pemerintah, saya mendaftar sendiri
    .option-employer = Majikan langsung
    .example-employer = Tanpa PT dan tanpa perantara
    .verify = Tanyakan: “Siapa yang mengirim saya, PT apa, dan di mana kantornya?” Minta jawabannya lewat chat. Kalau jawabannya tidak jelas, telepon { $hotline }.

question-recruiter-company = Apakah orang itu bekerja untuk PT?
    .help = Di surat tugas ada nama PT, nama orangnya, dan cap.
    .option-letter = Ya, saya sudah lihat surat tugasnya
    .option-said = Katanya begitu
    .example-said = Ia menyebut nama PT, tanpa surat tugas
    .option-none = Tidak ada PT
    .example-none = Ia bekerja sendiri
    .verify = Cari nomor telepon PT di siskop2mi.bp2mi.go.id, lalu tanyakan tentang orang itu. Jangan pakai nomor dari orang itu. Kalau halaman tidak terbuka, telepon { $hotline }.

question-licence-check = Apa hasil cek izin PT atau lembaga itu?
    .help = Izin mengirim orang bekerja ke luar negeri. Izin usaha atau izin kursus tidak dihitung.
    .option-listed = Ada di daftar resmi
    .example-listed = Namanya sama persis, atau petugas bilang izinnya berlaku
    .option-not-listed = Tidak ada di daftar
    .example-not-listed = Sudah dicari, tetapi tidak ketemu
    .option-sanctioned = Kena sanksi
    .example-sanctioned = Izinnya dihentikan, dicabut, atau habis
    .option-office-said-no = Petugas bilang tidak berizin
    .example-office-said-no = Petugas dinas tenaga kerja, kantor layanan satu atap (LTSA), atau kementerian (KP2MI)
    .option-unknown = Belum saya cek
    .verify = Cari nama lengkapnya di siskop2mi.bp2mi.go.id, di daftar PT dan daftar sanksi. Kalau tidak terbuka, telepon { $hotline }. LPK magang dan agen kapal punya daftar lain, jadi tanyakan ke petugas.

question-job-order = Apakah Anda sudah melihat surat permintaan kerja dari majikan?
    .help = Sering disebut job order. Isinya negara, majikan, pekerjaan, dan gaji.
    .option-yes = Sudah
    .option-no = Belum
    .verify = Minta nomor surat itu, lalu cari lowongannya di siskop2mi.bp2mi.go.id. Kalau tidak terbuka, telepon { $hotline }. Kantor layanan satu atap (LTSA) juga bisa memeriksanya.

question-departure = Kapan Anda akan berangkat?
    .help = Lihat tiket, surat, atau kabar terakhir dari yang mengurus.
    .option-soon = Sebentar lagi
    .example-soon = Tanggalnya sudah ada, atau disuruh segera berangkat
    .option-later = Masih lama
    .example-later = Tanggalnya belum ada
    .option-slipped = Terus mundur
    .example-slipped = Tanggalnya sudah lewat atau sering diganti
    .verify = Tanyakan tanggalnya lewat chat. Kalau berkas Anda sudah lama diserahkan, tanyakan ke kantor layanan satu atap (LTSA) sampai mana.

question-registered = Apakah Anda sudah terdaftar di dinas tenaga kerja?
    .help = Sebagai calon pekerja migran. Biasanya Anda punya nomor pendaftaran.
    .option-yes = Sudah
    .option-no = Belum
    .verify = Datang sendiri ke dinas tenaga kerja atau kantor layanan satu atap (LTSA) dengan KTP. Tanyakan: “Apakah saya terdaftar? Lewat PT apa, dan untuk negara mana?”

### Kontrak

question-contract = Sudah sampai mana kontrak kerja Anda?
    .help = Kontrak kerja adalah perjanjian dengan majikan. Isinya pekerjaan, gaji, dan jam kerja.
    .option-copy-held = Saya pegang salinannya
    .option-no-copy = Sudah lihat, tidak pegang salinan
    .option-not-shown = Belum pernah lihat
    .option-after-arrival = Katanya nanti
    .example-after-arrival = Baru diberikan di bandara atau di negara tujuan
    .verify = Tanyakan kapan kontrak bisa dilihat, dan minta salinannya. Bawa ke kantor layanan satu atap (LTSA) untuk diperiksa.

question-contract-language = Apakah Anda mengerti isi kontrak itu?
    .help = Ada bahasa Indonesianya, atau sudah dijelaskan sampai Anda paham.
    .verify = Baca pelan-pelan bagian pekerjaan, gaji, jam kerja, dan potongan. Minta kantor layanan satu atap (LTSA) atau serikat menjelaskannya.

question-contract-same = Apakah isi kontrak sama dengan yang dijanjikan?
    .help = Bandingkan pekerjaan, gaji, majikan, dan kota, juga di visa. Kalau bedanya hanya lebih baik bagi Anda, pilih “Ya”.
    .verify = Cari iklan atau chat yang berisi janji pertama. Bandingkan dengan kontrak satu per satu.

### Biaya

question-asked-to-pay = Apakah Anda diminta membayar sesuatu?
    .help = Hitung juga uang yang dibayar keluarga atau belum dibayar. Potongan gaji ditanyakan nanti.
    .verify = Tanyakan: “Apa saja biayanya, berapa, dan siapa yang membayar?” Minta jawabannya lewat chat.

question-paid-for = Uang itu untuk apa?
    .help = Kalau hanya satu jumlah tanpa rincian, pilih “Jasa PT atau orang”.
    .option-agency-fee = Jasa PT atau orang
    .example-agency-fee = Uang jasa, pendaftaran, atau proses
    .option-ticket-visa = Tiket atau visa
    .option-training = Pelatihan
    .example-training = Kursus bahasa atau keterampilan
    .option-medical-passport = Tes kesehatan atau surat
    .example-medical-passport = Juga paspor dan SKCK
    .option-deposit = Uang jaminan
    .example-deposit = Katanya nanti dikembalikan
    .option-pass-test = Supaya lulus
    .example-pass-test = Lulus tes, wawancara, atau tes kesehatan
    .option-none = Untuk hal lain
    .verify = Minta daftar biaya tertulis: untuk apa dan berapa. Tunjukkan ke kantor layanan satu atap (LTSA) sebelum membayar.

question-paid-to = Uang itu dibayar ke mana?
    .help = Kalau sebagian lewat orang, pilih “Ke orang”.
    .option-official = Loket atau rekening resmi
    .example-official = Kantor imigrasi, klinik, atau tempat tes
    .option-company-account = Rekening atas nama PT
    .example-company-account = Atau atas nama lembaga kursus
    .option-person = Ke orang
    .example-person = Tunai, dompet digital, atau rekening atas nama orang
    .verify = Lihat nama pemilik rekening di bukti transfer, lalu bandingkan dengan nama PT. Rekening bisa diperiksa di cekrekening.id. Kalau tidak terbuka, telepon { $hotline }.

question-paid-before-contract = Apakah uang itu diminta sebelum ada kontrak kerja?
    .help = Maksudnya kontrak yang sudah Anda baca dan tanda tangani.
    .verify = Lihat tanggal di bukti bayar atau chat. Bandingkan dengan tanggal di kontrak.

question-receipt = Bukti apa yang Anda terima setelah membayar?
    .help = Kuitansi memuat nama, tanggal, jumlah, tujuan, dan tanda tangan.
    .option-always = Selalu ada kuitansi
    .option-never = Tidak ada kuitansi
    .example-never = Juga kalau hanya untuk sebagian uang
    .option-not-paid = Belum membayar
    .verify = Kumpulkan semua bukti bayar di rumah. Minta kuitansi yang belum ada lewat chat.

question-cost-list = Apakah Anda memegang daftar biaya tertulis?
    .help = Isinya biaya apa, berapa, dan siapa yang membayar.
    .verify = Lihat di perjanjian penempatan (perjanjian Anda dengan PT). Kalau tidak ada, minta daftar biaya dengan cap PT.

question-withdraw-price = Kalau Anda batal berangkat, apa yang diminta?
    .help = Menurut perjanjian, atau menurut kata mereka.
    .option-nothing = Tidak ada
    .option-receipts-only = Biaya yang ada kuitansinya
    .option-fine = Denda atau ganti rugi
    .example-fine = Jumlahnya dari mereka, bukan dari kuitansi
    .verify = Baca bagian tentang batal di perjanjian penempatan (perjanjian Anda dengan PT). Kalau takut bertanya kepada mereka, tanyakan ke kantor layanan satu atap (LTSA).

### Dokumen

question-papers-with-others = Surat asli apa yang sekarang dipegang orang lain?
    .help = Misalnya dipegang perekrut, PT, atau pemberi utang. Keluarga sendiri dan kantor pemerintah tidak dihitung.
    .option-passport = Paspor
    .option-identity = KTP, KK, akta, atau buku nikah
    .option-diploma = Ijazah atau sertifikat
    .option-land = Surat tanah, rumah, atau BPKB
    .example-land = Kredit bank atas nama sendiri tidak dihitung
    .option-bank-card = Kartu ATM atau buku tabungan
    .example-bank-card = Juga kalau orang lain tahu PIN Anda
    .option-none = Semua ada pada saya
    .verify = Periksa surat asli di rumah satu per satu. Kalau ada yang tidak ketemu, tanyakan siapa yang memegang.

question-papers-back = Kalau surat itu diminta kembali, apa jawabannya?
    .help = Menurut kata mereka, atau menurut tanda terima.
    .option-any-time = Boleh kapan saja
    .option-receipt-and-date = Ada tanda terima dan tanggal kembali
    .example-receipt-and-date = Sedang dipakai mengurus paspor atau visa
    .option-for-money = Harus bayar dulu
    .option-refused = Tidak boleh
    .verify = Tanyakan: “Surat saya dipakai untuk apa, dan kapan kembali?” Minta tanda terima. Kalau takut bertanya, telepon { $hotline } dulu.

question-papers-true = Apakah semua data di dokumen Anda benar?
    .help = Lihat nama, umur, alamat, dan status kawin. Beda ejaan nama tidak dihitung.
    .verify = Bandingkan paspor dengan KTP, KK, dan akta lahir. Kalau dokumen dipegang orang lain, minta fotonya.

question-visa = Visa apa yang dipakai untuk berangkat?
    .help = Lihat jenis visa di paspor atau di suratnya.
    .option-work = Visa kerja
    .example-work = Juga surat IPA (Singapura), VDR (Malaysia), visa magang Jepang, atau buku pelaut dengan kontrak kapal
    .option-in-process = Visa kerja, masih diurus
    .example-in-process = Akan selesai sebelum berangkat
    .option-visit = Visa kunjungan atau tanpa visa
    .example-visit = Turis, umrah, haji, ziarah, atau bertemu keluarga
    .option-after-arrival = Nanti diurus di sana
    .example-after-arrival = Berangkat dulu, visa kerja menyusul
    .option-student = Visa pelajar
    .example-student = Kuliah, sekolah bahasa, atau kerja saat libur kuliah
    .verify = Minta foto visa atau suratnya. Minta kantor layanan satu atap (LTSA) atau kedutaan negara itu membacakannya.

question-told-to-lie = Apakah Anda disuruh menutupi tujuan kerja dari petugas?
    .help = Misalnya disuruh menjawab mau liburan, umrah, atau menjenguk keluarga.
    .verify = Tanyakan: “Kalau petugas imigrasi bertanya, saya jawab apa?” Ingat jawaban mereka, atau simpan chatnya.

### Utang

question-money-received = Apakah Anda atau keluarga menerima uang dari perekrut?
    .help = Misalnya uang saku, uang fit, uang tinggalan, atau uang sirih pinang. Barang juga dihitung.
    .option-none = Tidak
    .option-to-me = Ya, saya
    .option-to-family = Ya, keluarga saya
    .example-to-family = Juga kalau Anda dan keluarga sama-sama menerima
    .verify = Tanyakan kepada keluarga yang Anda percaya. Tanyakan untuk apa uang itu, dan apakah harus dikembalikan.

question-debt = Utang atau potongan apa yang ada untuk keberangkatan ini?
    .help = Utang keluarga untuk keberangkatan Anda juga dihitung.
    .option-wage-cut = Potong gaji
    .example-wage-cut = Biaya diambil dari gaji setelah bekerja
    .option-recruiter = Utang ke perekrut atau PT
    .example-recruiter = Juga ke koperasi mereka
    .option-bank = Utang ke bank
    .example-bank = Misalnya KUR atas nama sendiri
    .option-moneylender = Rentenir atau pinjaman online
    .example-moneylender = Juga pinjol, bank keliling, atau bank rontok
    .option-family = Utang ke keluarga atau teman
    .option-none = Tidak ada utang atau potongan
    .verify = Tanyakan: “Apakah gaji saya akan dipotong, dan untuk siapa?” Tanyakan juga kepada keluarga apakah ada pinjaman atas nama Anda.

question-months-of-deductions = Berapa bulan gaji Anda akan dipotong?
    .help = Hitung semua potongan untuk biaya dan utang. Satu tahun sama dengan 12 bulan.
    .verify = Tanyakan: “Potongannya berapa, berapa bulan, dan untuk apa?” Lihat juga di perjanjian dan surat utang.

question-share-of-wage = Berapa bagian gaji yang dipotong setiap bulan?
    .help = Bandingkan potongan sebulan dengan gaji sebulan.
    .option-under-quarter = Kurang dari seperempat
    .example-under-quarter = Dari setiap 1 juta, potongannya di bawah 250 ribu
    .option-quarter-to-half = Seperempat sampai separuh
    .example-quarter-to-half = Dari setiap 1 juta, potongannya 250 sampai 500 ribu
    .option-over-half = Lebih dari separuh
    .example-over-half = Dari setiap 1 juta, potongannya di atas 500 ribu
    .option-nothing-left = Tidak ada sisa
    .example-nothing-left = Atau sisanya tidak cukup untuk makan
    .verify = Tanyakan gaji sebulan dan potongan sebulan, lalu tulis angkanya. Serikat atau kantor layanan satu atap (LTSA) bisa membantu menghitung.

question-debt-known = Apakah Anda tahu jumlah semua utang atau potongan itu?
    .help = Jumlah sampai lunas, dengan bunga dan biaya lain.
    .verify = Minta jumlah, bunga, dan cicilannya secara tertulis. Lalu jumlahkan semuanya.

question-debt-pressure = Apa kata mereka kalau Anda batal atau belum bisa membayar?
    .help = Soal utang, potongan, atau uang yang sudah diterima.
    .option-none = Bisa dibicarakan baik-baik
    .option-cannot-leave = Tidak boleh batal atau pulang sebelum lunas
    .option-threats = Ada ancaman
    .example-threats = Disakiti, dipermalukan, dilaporkan, atau keluarga diganggu
    .verify = Baca surat utang atau perjanjian: apa yang terjadi kalau Anda batal? Kalau takut bertanya, telepon { $hotline } dulu.

### Diri Anda

question-age = Berapa umur Anda?
    .help = Umur yang sebenarnya, menurut akta lahir.
    .option-under-18 = Belum 18 tahun
    .option-from-18-to-20 = 18 sampai 20 tahun
    .option-from-21-to-22 = 21 atau 22 tahun
    .option-from-23 = 23 tahun atau lebih
    .verify = Lihat akta lahir, atau tanyakan kepada orang tua. Kantor desa juga bisa membantu.

question-free-to-leave = Apakah Anda bebas keluar dari tempat tinggal sekarang?
    .help = Bebas pergi, memegang HP, menelepon keluarga, dan pulang.
    .option-at-home = Saya tinggal di rumah sendiri
    .option-free = Di asrama atau penampungan, bebas
    .option-not-free = Tidak bebas
    .example-not-free = Pintu dikunci, HP diambil, atau tidak boleh pulang
    .verify = Coba minta izin keluar sebentar atau menelepon keluarga. Kalau itu berbahaya, jangan lakukan. Telepon { $hotline } saat tidak ada yang mengawasi.

question-can-refuse = Kalau tidak mau berangkat, apakah Anda bisa bilang tidak?
    .help = Jawab sendiri, tanpa dilihat orang lain.
    .verify = Bayangkan Anda bilang batal hari ini: apa yang terjadi? Kalau takut, bicara berdua dengan petugas. Telepon { $hotline }.
