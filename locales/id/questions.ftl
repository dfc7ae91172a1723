# Pertanyaan, pilihan jawaban, dan cara mencari tahu. Bahasa Indonesia adalah aslinya.
# Urutannya sama dengan content/checklist/questions.toml.

### Tawaran dan yang mengurus

question-destination = Anda akan pergi ke negara mana?
    .help = Kalau tiket atau kabar terakhir menyebut negara lain, pilih negara itu. Tempat berhenti sebentar tidak dihitung.
    .option-hong-kong = Hong Kong
    .option-taiwan = Taiwan
    .option-malaysia = Malaysia
    .option-singapore = Singapura
    .option-brunei = Brunei
    .option-south-korea = Korea Selatan
    .option-japan = Jepang
    .option-saudi-arabia = Arab Saudi
    .option-other-gulf = Negara Timur Tengah lain
    .example-other-gulf = Dubai, Qatar, Kuwait, Bahrain, Oman, Yordania, Irak, Suriah. Turki: pilih “Negara lain”
    .option-cambodia-myanmar = Kamboja atau Myanmar
    .option-thailand-laos-philippines = Thailand, Laos, atau Filipina
    .option-europe-australia = Eropa atau Australia
    .example-europe-australia = Juga Selandia Baru
    .option-at-war = Negara yang sedang perang
    .example-at-war = Kalau negaranya belum disebut di atas
    .option-other = Negara lain
    .verify = Tanyakan lewat chat: “Negara dan kota mana tujuan saya?” Bandingkan dengan tiket, visa, dan kontrak.

question-entry = Sebagai apa Anda akan masuk ke negara itu?
    .help = Lihat jenis visa atau suratnya. Kalau visanya masih diurus dan jadi sebelum berangkat, pilih jenis visa itu.
    .option-worker = Pekerja
    .example-worker = Visa kerja, surat IPA (Singapura), VDR (Malaysia), visa kerja sambil liburan, atau visa dengan nama pekerjaan
    .option-crew = Awak kapal
    .example-crew = Memakai buku pelaut
    .option-intern = Peserta magang
    .example-intern = Belajar sambil bekerja
    .option-student = Pelajar atau mahasiswa
    .example-student = Kuliah, sekolah bahasa, atau kerja saat libur kuliah
    .option-visitor = Pengunjung
    .example-visitor = Turis, umrah, haji, mengunjungi keluarga, bebas visa, atau tanpa surat
    .option-later = Visa kerja diurus nanti di sana
    .example-later = Berangkat dulu, visa kerja menyusul
    .option-spouse = Menikah dengan orang di sana
    .option-donor = Memberikan ginjal atau bagian tubuh lain
    .verify = Minta foto visa atau suratnya. Minta kantor layanan satu atap (LTSA) atau kedutaan negara itu membacakannya.

question-sent-by = Siapa yang mengurus keberangkatan Anda?
    .help = Yang mengurus berkas, uang, atau tiket. Kalau ada orang yang menghubungkan Anda ke PT, pilih “Seseorang”.
    .option-individual = Seseorang
    .example-individual = Sponsor, PL, calo, tekong, tetangga, saudara, atau kenalan di internet
    .option-company = Perusahaan penempatan (PT) atau agen awak kapal
    .example-company = Saya mengurus langsung di kantornya
    .option-other-business = Lembaga atau usaha lain
    .example-other-business = LPK, kursus, kampus, travel, yayasan, forum, atau komunitas
    .option-government = Pemerintah
    .example-government = Program pemerintah, saya mendaftar sendiri
    .option-employer = Majikan langsung
    .example-employer = Tanpa PT dan tanpa perantara
    .option-self = Saya sendiri atau keluarga, bukan untuk bekerja
    .example-self = Misalnya kuliah atau menikah; tanpa orang yang dibayar
    .verify = Tanyakan: “Siapa yang mengirim saya, PT apa, dan di mana kantornya?” Minta jawabannya lewat chat. Kalau jawabannya tidak jelas, telepon { $hotline }.
    .ask = nama dan alamat kantor yang mengurus keberangkatan saya

question-recruiter-company = Apakah ada PT yang akan mengirim Anda?
    .help = Di surat tugas ada nama PT, nama orang atau lembaganya, dan cap.
    .option-letter = Ya, saya sudah lihat suratnya
    .example-letter = Surat tugas dari PT kepada orang atau lembaga itu
    .option-said = Katanya ada
    .example-said = Nama PT disebut, tanpa surat tugas
    .option-none = Tidak ada PT
    .example-none = Orang atau lembaga itu sendiri yang mengirim
    .verify = Cari nomor telepon PT di siskop2mi.bp2mi.go.id, lalu tanyakan tentang orang atau lembaga itu. Jangan pakai nomor dari mereka. Kalau halaman tidak terbuka, telepon { $hotline }.
    .ask = nama PT yang akan mengirim saya, dengan foto surat tugasnya

question-programme-source = Dari mana Anda tahu program pemerintah itu?
    .help = Pilih tempat Anda mendaftar, walaupun kabar pertama dari teman.
    .option-official = Halaman atau kantor resmi
    .example-official = Dinas tenaga kerja, kantor layanan satu atap (LTSA), atau kementerian (KP2MI)
    .option-told = Dari seseorang
    .example-told = Bertemu langsung, lewat chat, atau lewat media sosial
    .verify = Telepon { $hotline } dan sebutkan nama programnya. Tanyakan: “Apakah pendaftarannya dibuka, dan di mana?” Dinas tenaga kerja juga bisa ditanya.

question-employer-kind = Siapa majikan Anda?
    .help = Lihat siapa yang tertulis sebagai majikan di kontrak.
    .option-company = Perusahaan atau lembaga
    .example-company = Misalnya pabrik, hotel, sekolah, panti, atau rumah sakit
    .option-household = Keluarga atau rumah tangga
    .verify = Minta nama lengkap dan alamat majikan. Kalau ragu, tunjukkan kontraknya ke kantor layanan satu atap (LTSA).

question-same-employer = Apakah Anda pernah bekerja untuk majikan ini?
    .help = Majikan yang sama, sekarang dengan kontrak baru.
    .verify = Bandingkan nama majikan di kontrak lama dan kontrak baru. Kalau ragu, tunjukkan keduanya ke kantor layanan satu atap (LTSA).

question-paid-to = Kalau ada uang yang diminta, dibayar ke mana?
    .help = Hitung juga uang dari keluarga dan yang belum dibayar. Kalau sebagian lewat orang, pilih “Ke orang”. Potongan gaji ditanyakan sendiri.
    .option-nothing = Tidak ada uang yang diminta
    .option-official = Loket atau rekening resmi
    .example-official = Kantor imigrasi, klinik, atau tempat tes
    .option-company-account = Ke PT, sekolah, atau kursus
    .example-company-account = Rekening atas namanya, atau kasir kantornya dengan kuitansi
    .option-person = Ke orang
    .example-person = Diberikan langsung ke orang, dompet digital, atau rekening atas nama orang
    .verify = Lihat nama pemilik rekening di bukti transfer, lalu bandingkan dengan nama PT. Rekening bisa diperiksa di cekrekening.id. Kalau tidak terbuka, telepon { $hotline }.

question-paid-for = Mana yang diminta untuk dibayar?
    .help = Kalau hanya satu jumlah tanpa rincian, pilih “Jasa PT atau orang”.
    .option-agency-fee = Jasa PT atau orang
    .example-agency-fee = Uang jasa, pendaftaran, atau proses
    .option-ticket-visa = Tiket atau visa
    .option-training = Pelatihan
    .example-training = Kursus bahasa atau keterampilan
    .option-medical-passport = Tes kesehatan atau surat
    .example-medical-passport = Juga paspor dan surat polisi (SKCK)
    .option-deposit = Uang jaminan
    .example-deposit = Katanya nanti dikembalikan
    .option-pass-test = Supaya lulus
    .example-pass-test = Lulus tes, wawancara, atau tes kesehatan
    .option-none = Hal lain
    .verify = Minta daftar biaya tertulis: untuk apa dan berapa. Tunjukkan ke kantor layanan satu atap (LTSA) sebelum membayar.

question-offer-has = Mana yang ada dalam tawaran ini?
    .help = Yang baru direncanakan juga dihitung.
    .option-wage-cut = Potong gaji
    .example-wage-cut = Biaya berangkat, kursus, atau agen. Pajak, asuransi, makan, dan mes tidak dihitung
    .option-loan = Pinjam uang untuk berangkat
    .example-loan = Pinjaman keluarga untuk keberangkatan Anda juga dihitung
    .option-wage-held = Gaji ditahan, sebagian atau semua
    .example-wage-held = Untuk jaminan, atau baru dibayar di akhir. Kiriman ke keluarga, uang cuti, dan tabungan negara tidak dihitung
    .option-papers-held = Surat asli dipegang orang lain
    .example-papers-held = Misalnya paspor atau ijazah. Keluarga sendiri dan kantor pemerintah tidak dihitung
    .option-false-data = Data di surat lain dari yang sebenarnya
    .example-false-data = Nama, umur, alamat, atau lainnya. Perbaikan resmi dan beda ejaan tidak dihitung
    .option-secrecy = Disuruh menutupi pekerjaan ini
    .example-secrecy = Bilang ke petugas mau liburan, tidak cerita ke keluarga, atau diberi tiket pulang seperti turis
    .option-money-for-me = Uang atau barang dari perekrut untuk saya
    .example-money-for-me = Misalnya uang saku atau uang fit
    .option-money-for-family = Uang atau barang dari perekrut untuk keluarga saya
    .example-money-for-family = Misalnya uang tinggalan atau uang sirih pinang
    .option-none = Tidak ada satu pun
    .verify = Tanyakan kepada yang mengurus: “Apa yang dipotong, dipinjam, atau ditahan?” Minta jawabannya lewat chat. Tanyakan juga kepada keluarga tentang uang dan pinjaman.

question-licence-check = Apa hasil cek izin PT atau lembaga itu?
    .help = Izin mengirim orang bekerja ke luar negeri. Kalau ada PT yang mengirim, cek PT itu. Izin usaha atau izin kursus tidak dihitung.
    .option-listed = Ada di daftar resmi
    .example-listed = Nama dan alamatnya sama persis, atau petugas bilang izinnya berlaku
    .option-listed-differs = Ada di daftar, alamat atau telepon berbeda
    .option-not-listed = Tidak ada di daftar
    .example-not-listed = Sudah dicari, tetapi tidak ketemu
    .option-sanctioned = Izinnya sedang dihentikan atau tidak berlaku
    .example-sanctioned = Menurut daftar resmi atau petugas, bukan tanggal di surat. Sanksi yang sudah selesai tidak dihitung
    .option-office-said-no = Petugas bilang tidak berizin
    .example-office-said-no = Petugas dinas tenaga kerja, kantor layanan satu atap (LTSA), atau kementerian (KP2MI)
    .option-unknown = Belum saya cek
    .verify = Cari nama lengkapnya di siskop2mi.bp2mi.go.id, di daftar PT dan daftar sanksi. Kalau tidak terbuka, telepon { $hotline }. LPK magang dan agen kapal punya daftar lain, jadi tanyakan ke petugas.
    .ask = nama lengkap PT dan nomor izinnya (SIP3MI)

question-when-asking = Apa yang terjadi kalau Anda bertanya atau minta bukti?
    .help = Misalnya bertanya soal izin, kontrak, atau biaya.
    .option-answers = Dijawab dengan terbuka
    .option-not-asked = Saya belum pernah bertanya
    .option-evades = Belum dijawab dengan jelas
    .example-evades = Katanya “percaya saja”, atau nomor izin tidak diberikan
    .option-angry = Mereka marah
    .option-threatens = Mereka mengancam
    .example-threatens = Proses dihentikan, dilaporkan, atau disakiti
    .verify = Tanyakan lewat chat: “Berapa nomor izin PT, dan siapa majikan saya?” Simpan jawabannya. Kalau takut bertanya, telepon { $hotline } dulu.

question-job = Pekerjaan apa yang ditawarkan?
    .help = Pilih yang paling mirip. Kalau tidak ada pekerjaan, pilih “Pekerjaan lain”.
    .option-domestic = Pekerja rumah tangga
    .example-domestic = Memasak, bersih-bersih, atau menjaga anak di rumah majikan
    .option-caregiver = Merawat orang tua atau orang sakit
    .example-caregiver = Di rumah majikan atau di panti
    .option-factory = Pabrik
    .option-plantation = Kebun atau pertanian
    .example-plantation = Sawit, sayur, buah, atau ternak
    .option-construction = Bangunan
    .example-construction = Tukang, las, atau proyek
    .option-fishing = Kapal ikan
    .option-ship = Kapal barang atau kapal pesiar
    .option-health-care = Perawat
    .example-health-care = Di rumah sakit atau klinik
    .option-restaurant-hotel = Restoran atau hotel
    .example-restaurant-hotel = Pelayan, juru masak, atau pembersih kamar
    .option-online-office = Kantor atau online
    .example-online-office = Admin, layanan pelanggan, programmer, iklan online, game, atau kripto
    .option-entertainment = Hiburan atau pijat
    .example-entertainment = Penyanyi, karaoke, pijat, atau menemani tamu
    .option-professional = Tenaga ahli
    .example-professional = Guru, insinyur, dan sejenisnya
    .option-other = Pekerjaan lain
    .verify = Tanyakan lewat chat: “Apa tugas saya setiap hari, dan di mana?” Bandingkan dengan iklan dan kontrak.

question-free-to-leave = Di mana Anda tinggal sekarang, dan apakah bebas keluar?
    .help = Bebas pergi, memegang HP, menelepon keluarga, dan pulang. Kalau dua jawaban cocok, pilih yang lebih bawah.
    .option-at-home = Di rumah sendiri
    .example-at-home = Juga di rumah keluarga atau teman
    .option-free = Di asrama atau penampungan, bebas
    .example-free = Jam malam saja, dengan HP di tangan, termasuk bebas
    .option-strange-house = Di rumah atau apartemen orang yang tidak saya kenal
    .example-strange-house = Menunggu berangkat di sana
    .option-moved = Dipindahkan dari tempat ke tempat
    .example-moved = Pada malam hari, atau lebih dari sekali. Sekali pindah di siang hari dan keluarga tahu, tidak dihitung
    .option-not-free = Tidak bebas
    .example-not-free = Pintu dikunci, HP diambil, atau tidak boleh pulang
    .verify = Coba minta izin keluar sebentar atau menelepon keluarga. Kalau itu berbahaya, jangan lakukan. Telepon { $hotline } saat tidak ada yang mengawasi.

### Kontrak dan perjalanan

question-contract = Sudah sampai mana kontrak kerja Anda?
    .help = Kontrak kerja adalah perjanjian dengan majikan. Isinya pekerjaan, gaji, dan jam kerja. Kalau tidak akan bekerja, pilih “Tidak untuk bekerja”.
    .option-copy-held = Saya pegang salinannya
    .option-no-copy = Sudah lihat, tidak pegang salinan
    .option-not-shown = Belum pernah lihat
    .option-after-arrival = Katanya nanti
    .example-after-arrival = Baru diberikan di bandara atau di negara tujuan
    .option-not-for-work = Tidak untuk bekerja
    .example-not-for-work = Misalnya hanya kuliah atau ikut pasangan
    .verify = Tanyakan kapan kontrak bisa dilihat, dan minta salinannya. Bawa ke kantor layanan satu atap (LTSA) untuk diperiksa.
    .ask = salinan kontrak kerja saya, lengkap semua halaman

question-departure = Kapan Anda akan berangkat?
    .help = Lihat tiket, surat, atau kabar terakhir dari yang mengurus.
    .option-soon = Sebentar lagi
    .example-soon = Tanggalnya sudah ada, atau disuruh segera berangkat
    .option-later = Masih lama
    .example-later = Tanggalnya belum ada
    .option-slipped = Terus mundur
    .example-slipped = Tanggalnya sudah lewat atau sering diganti
    .verify = Tanyakan tanggalnya lewat chat. Kalau berkas Anda sudah lama diserahkan, tanyakan ke kantor layanan satu atap (LTSA) sampai mana.
    .ask = tanggal berangkat dan salinan tiketnya

question-route = Bagaimana perjalanan Anda ke negara itu?
    .help = Lihat tiket, atau ingat apa yang dikatakan yang mengurus.
    .option-direct = Langsung ke sana
    .example-direct = Juga kalau hanya transit dengan satu tiket
    .option-waits-abroad = Menunggu dulu di negara lain
    .example-waits-abroad = Atau di sana diberi tiket atau visa baru
    .option-changed = Negara atau kotanya diganti
    .example-changed = Lain dari yang dijanjikan. Tidak dihitung kalau Anda setuju tertulis dan visanya baru
    .option-small-boat = Perahu kecil atau jalan hutan
    .example-small-boat = Tidak lewat pemeriksaan imigrasi
    .verify = Tanyakan lewat chat: “Lewat kota mana saja, dan naik apa?” Bandingkan tujuannya dengan tiket dan visa. Kalau takut bertanya, telepon { $hotline } dulu.

question-age = Berapa umur Anda?
    .help = Umur yang sebenarnya, menurut akta lahir.
    .option-under-18 = Belum 18 tahun
    .option-from-18-to-20 = 18 sampai 20 tahun
    .option-from-21-to-22 = 21 atau 22 tahun
    .option-from-23 = 23 tahun atau lebih
    .verify = Lihat akta lahir, atau tanyakan kepada orang tua. Kantor desa juga bisa membantu.

question-treated = Mana yang Anda alami dalam urusan ini?
    .help = Jawab sendiri, tanpa dilihat orang lain.
    .option-forced = Saya tidak bisa atau takut bilang tidak
    .option-hurt = Ada yang menyakiti atau menakuti saya
    .option-sexual = Ada yang menyentuh tubuh saya, padahal saya tidak mau
    .example-sexual = Atau mengajak berhubungan seksual, atau minta foto tanpa pakaian. Pemeriksaan dokter yang dijelaskan tidak dihitung
    .option-unpaid-work = Saya disuruh bekerja tanpa bayaran selama menunggu
    .example-unpaid-work = Membersihkan kamar sendiri tidak dihitung
    .option-none = Tidak ada satu pun
    .verify = Bayangkan Anda bilang batal hari ini: apa yang terjadi? Kalau takut, bicara berdua dengan petugas. Telepon { $hotline }.

### Dokumen

question-papers-with-others = Mana surat asli yang sekarang dipegang orang lain?
    .help = Misalnya dipegang perekrut, PT, atau pemberi utang. Keluarga sendiri dan kantor pemerintah tidak dihitung.
    .option-passport = Paspor
    .option-identity = KTP, KK, akta, atau buku nikah
    .option-diploma = Ijazah atau sertifikat
    .option-land = Surat tanah, rumah, atau BPKB
    .example-land = Kredit bank atas nama sendiri tidak dihitung
    .option-bank-card = Kartu ATM atau buku tabungan
    .example-bank-card = Juga kalau orang lain tahu PIN Anda
    .option-none = Surat lain
    .verify = Periksa surat asli di rumah satu per satu. Kalau ada yang tidak ketemu, tanyakan siapa yang memegang.

question-papers-back = Kalau surat itu diminta kembali, apa jawabannya?
    .help = Menurut kata mereka, atau menurut tanda terima.
    .option-any-time = Boleh kapan saja
    .option-receipt-and-date = Ada tanda terima dan tanggal kembali
    .example-receipt-and-date = Sedang dipakai mengurus paspor atau visa
    .option-for-money = Harus bayar dulu
    .option-refused = Tidak boleh
    .verify = Tanyakan: “Surat saya dipakai untuk apa, dan kapan kembali?” Minta tanda terima. Kalau takut bertanya, telepon { $hotline } dulu.

question-visa = Sudah sampai mana visa Anda?
    .help = Lihat pekerjaan dan majikan yang tertulis di visa atau suratnya.
    .option-in-hand = Sudah jadi
    .example-in-hand = Pekerjaan dan majikannya sama dengan yang dijanjikan
    .option-in-process = Masih diurus
    .example-in-process = Katanya selesai sebelum berangkat
    .option-other-work = Sudah jadi, pekerjaan atau majikannya lain
    .example-other-work = Lain dari yang dijanjikan
    .verify = Minta foto visa atau suratnya. Minta kantor layanan satu atap (LTSA) atau kedutaan negara itu membacakannya.
    .ask = foto visa saya, atau bukti bahwa visanya sedang diurus

question-missing-papers = Mana yang belum Anda pegang?
    .help = Periksa berkas Anda. Yang ada di HP Anda juga dihitung sudah ada.
    .option-worker-card = Kartu pekerja migran (E-KPMI)
    .option-insurance = BPJS untuk pekerja migran
    .example-insurance = Kartu atau bukti pendaftaran
    .option-family-letter = Surat izin keluarga
    .example-family-letter = Dari suami, istri, orang tua, atau wali, dan diketahui kepala desa
    .option-health-letter = Surat sehat
    .example-health-letter = Hasil tes kesehatan
    .option-none = Semuanya sudah saya pegang
    .verify = Bawa berkas Anda ke kantor layanan satu atap (LTSA). Tanyakan surat mana yang belum ada, dan di mana mengurusnya.

question-crew-papers = Mana yang belum Anda pegang?
    .help = Yang sedang dibawa ke kantor resmi dengan tanda terima, dihitung sudah ada.
    .option-seaman-book = Buku pelaut
    .option-sea-agreement = Perjanjian kerja laut
    .example-sea-agreement = Kontrak kerja di kapal, sering disebut PKL
    .option-certificates = Sertifikat pelaut
    .example-certificates = Misalnya sertifikat keselamatan dasar (BST)
    .option-none = Semuanya sudah saya pegang
    .verify = Periksa berkas Anda satu per satu. Tanyakan ke serikat pelaut atau kantor layanan satu atap (LTSA), surat apa yang belum ada.

question-passport-reason = Untuk apa paspor Anda dibuat?
    .help = Ingat alasan yang disebut di kantor imigrasi.
    .option-not-yet = Belum punya paspor
    .option-for-work = Untuk bekerja
    .option-earlier = Untuk perjalanan dulu
    .example-earlier = Sudah ada sebelum tawaran ini
    .option-other-reason = Untuk hal lain
    .example-other-reason = Misalnya wisata, umrah, atau mengunjungi keluarga
    .verify = Ingat siapa yang mengisi formulirnya, dan tanyakan apa yang ditulis. Kalau ragu, kantor layanan satu atap (LTSA) bisa membantu Anda.

question-job-order = Apakah Anda sudah melihat surat permintaan kerja dari majikan?
    .help = Sering disebut job order. Isinya negara, majikan, pekerjaan, dan gaji.
    .option-yes = Sudah
    .option-no = Belum
    .verify = Minta nomor surat itu, lalu cari lowongannya di siskop2mi.bp2mi.go.id. Kalau tidak terbuka, telepon { $hotline }. Kantor layanan satu atap (LTSA) juga bisa memeriksanya.
    .ask = nomor dan salinan surat permintaan kerja dari majikan (job order)

question-registered = Apakah Anda sudah terdaftar di dinas tenaga kerja?
    .help = Sebagai calon pekerja migran. Biasanya Anda punya nomor pendaftaran.
    .option-yes = Sudah
    .option-no = Belum
    .verify = Datang sendiri ke dinas tenaga kerja atau kantor layanan satu atap (LTSA) dengan KTP. Tanyakan: “Apakah saya terdaftar? Lewat PT apa, dan untuk negara mana?”

### Uang dan utang

question-receipt = Bukti apa yang Anda terima setelah membayar?
    .help = Kuitansi memuat nama, tanggal, jumlah, tujuan, dan tanda tangan.
    .option-always = Selalu ada kuitansi
    .option-never = Tidak ada kuitansi
    .example-never = Juga kalau hanya untuk sebagian uang
    .option-not-paid = Belum membayar
    .verify = Kumpulkan semua bukti bayar di rumah. Minta kuitansi yang belum ada lewat chat.

question-cost-list = Bagaimana daftar biayanya?
    .help = Isinya biaya apa, berapa, dan siapa yang membayar.
    .option-fixed = Tertulis, dan jumlahnya tetap
    .option-grows = Jumlahnya berubah
    .example-grows = Atau ada biaya baru. Tarif resmi pemerintah yang naik tidak dihitung
    .option-none = Tidak ada daftar tertulis
    .verify = Lihat di perjanjian penempatan (perjanjian Anda dengan PT). Kalau tidak ada, minta daftar biaya dengan cap PT.
    .ask = daftar biaya tertulis: biaya apa, berapa, dan siapa yang membayar

question-withdraw-price = Kalau Anda batal atau berhenti lebih awal, apa yang terjadi?
    .help = Menurut perjanjian, atau menurut kata mereka.
    .option-nothing = Tidak ada yang diminta
    .option-receipts-only = Diminta biaya yang ada kuitansinya
    .option-fine = Diminta denda atau ganti rugi
    .example-fine = Jumlahnya dari mereka, bukan dari kuitansi. Gaji sebulan pengganti pemberitahuan, berlaku juga bagi majikan, tidak dihitung
    .option-not-before-paid = Tidak boleh sebelum semua lunas
    .example-not-before-paid = Juga kalau alasannya “majikan sudah beli”
    .option-threats = Ada ancaman
    .example-threats = Disakiti, dipermalukan, dilaporkan, atau keluarga diganggu
    .verify = Baca bagian tentang batal di perjanjian penempatan (perjanjian Anda dengan PT) atau surat utang. Kalau takut bertanya kepada mereka, telepon { $hotline } dulu.
    .ask = aturan tertulis kalau saya batal atau berhenti lebih awal

question-debt = Mana utang yang ada untuk keberangkatan ini?
    .help = Utang keluarga untuk keberangkatan Anda juga dihitung.
    .option-recruiter = Utang ke perekrut atau PT
    .example-recruiter = Juga ke koperasi mereka
    .option-bank = Utang ke bank
    .example-bank = Misalnya KUR atas nama sendiri
    .option-moneylender = Rentenir atau pinjaman online
    .example-moneylender = Juga pinjol, bank keliling, atau bank rontok
    .option-family = Utang ke keluarga atau teman
    .option-abroad = Perusahaan pembiayaan di luar negeri
    .example-abroad = Atau formulirnya berbahasa asing
    .option-none = Utang lain
    .verify = Baca nama pemberi utang di suratnya. Tanyakan juga kepada keluarga apakah ada pinjaman atas nama Anda.

question-loan-money = Siapa yang menerima uang pinjaman itu?
    .help = Kalau belum cair, pilih yang direncanakan. Kalau dibagi, pilih yang menerima paling banyak.
    .option-to-me = Saya sendiri
    .example-to-me = Atau keluarga saya
    .option-to-provider = Klinik, maskapai, atau tempat kursus
    .example-to-provider = Langsung ke sana, dan ada kuitansinya
    .option-to-agency = PT atau perekrut
    .verify = Lihat surat pinjaman atau buku tabungan: ke rekening siapa uangnya masuk? Kalau tidak tertulis, tanyakan kepada pemberi utang.

question-months-of-deductions = Berapa bulan gaji Anda akan dipotong?
    .help = Hitung semua potongan dan cicilan utang untuk berangkat. Satu tahun sama dengan 12 bulan.
    .verify = Tanyakan: “Potongannya berapa, berapa bulan, dan untuk apa?” Lihat juga di perjanjian dan surat utang.
    .ask = jumlah potongan gaji setiap bulan dan lamanya, secara tertulis

question-share-of-wage = Berapa bagian gaji yang dipotong setiap bulan?
    .help = Bandingkan potongan dan cicilan sebulan dengan gaji sebulan.
    .option-under-quarter = Kurang dari seperempat
    .example-under-quarter = Dari setiap 1 juta, potongannya di bawah 250 ribu
    .option-quarter-to-half = Seperempat sampai separuh
    .example-quarter-to-half = Dari setiap 1 juta, potongannya 250 sampai 500 ribu
    .option-over-half = Lebih dari separuh
    .example-over-half = Dari setiap 1 juta, potongannya di atas 500 ribu
    .option-nothing-left = Tidak ada sisa
    .example-nothing-left = Atau sisanya tidak cukup untuk makan
    .verify = Tanyakan gaji sebulan dan potongan sebulan, lalu tulis angkanya. Serikat atau kantor layanan satu atap (LTSA) bisa membantu menghitung.

question-debt-known = Bagaimana Anda diberi tahu jumlah utang atau potongan itu?
    .help = Jumlah sampai lunas, dengan bunga dan biaya lain.
    .option-written = Tertulis, sebelum saya setuju
    .option-told-late = Baru belakangan
    .example-told-late = Di penampungan, atau menjelang berangkat
    .option-not-told = Belum diberi tahu
    .verify = Minta jumlah, bunga, dan cicilannya secara tertulis. Lalu jumlahkan semuanya.

### Janji dan tekanan

question-unclear = Mana yang masih belum jelas atau berbeda?
    .help = Di kontrak, atau dari kata mereka.
    .option-employer = Nama dan alamat majikan
    .option-duties = Tugas saya
    .option-pay-hours = Gaji, jam kerja, atau hari libur
    .option-language = Bahasanya tidak saya mengerti
    .example-language = Dan belum dijelaskan sampai paham
    .option-differs = Isinya lain dari yang dijanjikan
    .example-differs = Kalau bedanya lebih baik bagi Anda, tidak dihitung
    .option-insurance = Asuransi
    .option-none = Tidak ada satu pun
    .verify = Bandingkan kontrak dengan iklan atau chat yang pertama, satu per satu. Minta kantor layanan satu atap (LTSA) atau serikat menjelaskan yang belum jelas.
    .ask = nama dan alamat majikan, tugas, gaji, jam kerja, hari libur, dan asuransi

question-pay-and-skill = Bagaimana gaji dan syarat pekerjaan itu?
    .help = Bandingkan dengan gaji orang lain untuk pekerjaan yang sama di sana.
    .option-usual = Gajinya biasa
    .option-high-tested = Gajinya tinggi, ada tes atau syarat keahlian
    .option-high-easy = Gajinya tinggi, hampir tanpa syarat
    .example-high-easy = Misalnya hanya tes mengetik
    .verify = Cari lowongan yang mirip di siskop2mi.bp2mi.go.id, lalu bandingkan. Kalau tidak terbuka, telepon { $hotline }. Tanyakan juga gajinya kepada orang yang pernah bekerja di sana.

question-study-main = Apa yang paling banyak dilakukan di sana?
    .help = Hitung jam belajar dan jam kerja dalam seminggu.
    .option-study = Belajar
    .option-half = Belajar dan bekerja sama banyak
    .option-work = Bekerja
    .verify = Minta jadwal seminggu lewat chat. Tanyakan ke sekolah atau kampus di sana apakah Anda terdaftar. Kedutaan negara itu juga bisa ditanya.

question-marriage-broker = Apakah ada perantara yang dibayar untuk pernikahan itu?
    .help = Perantara adalah orang atau agen yang mempertemukan. Keluarga atau teman yang tidak dibayar tidak dihitung.
    .verify = Tanyakan: “Siapa saja yang menerima uang untuk pernikahan ini, dan berapa?” Tanyakan juga kepada keluarga yang Anda percaya. Kalau takut bertanya, telepon { $hotline } dulu.

question-pressure = Mana yang ada dari pihak yang mengurus?
    .help = Diminta, ditawarkan, atau dikatakan kepada Anda.
    .option-sign-unread = Tanda tangan tanpa membaca
    .example-sign-unread = Atau tanda tangan di kertas kosong
    .option-share-codes = Memberikan PIN, OTP, atau selfie dengan KTP
    .example-share-codes = Fotokopi KTP untuk kantor PT tidak dihitung
    .option-bring-friends = Uang untuk membawa teman
    .example-bring-friends = Sekadar memberi tahu teman tidak dihitung
    .option-hide-health = Menutupi penyakit atau hasil tes kesehatan
    .option-lend-account = Membuka rekening atau kartu SIM untuk orang lain
    .option-officials = Menyebut nama pejabat atau “orang dalam”
    .example-officials = Supaya Anda percaya
    .option-no-report = Katanya “kalau lapor, Anda yang dihukum”
    .option-decide-now = Harus memutuskan sekarang juga
    .option-none = Tidak ada satu pun
    .verify = Baca lagi semua chat dan surat dari mereka. Tanyakan lewat chat apa yang mereka minta, dan untuk apa. Kalau takut bertanya, telepon { $hotline } dulu.

question-life-there = Mana yang ada dalam cerita tentang hidup di sana?
    .help = Menurut yang mengurus, kontrak, atau orang yang sudah di sana.
    .option-no-phone = Tidak boleh pegang HP
    .example-no-phone = Aturan saat jam kerja saja tidak dihitung
    .option-hand-over = Paspor atau HP diserahkan saat tiba
    .example-hand-over = Difotokopi, sebentar untuk izin tinggal, atau disimpan nakhoda dan boleh diminta, tidak dihitung
    .option-guarded = Tinggal dan bekerja di satu tempat yang dijaga
    .example-guarded = Tidak boleh keluar. Mes yang bebas keluar tidak dihitung
    .option-pay-again = Membayar lagi di sana
    .example-pay-again = Misalnya ke agen di negara itu
    .option-none = Tidak ada satu pun
    .verify = Tanyakan lewat chat: “Apakah HP dan paspor saya pegang sendiri? Bolehkah keluar saat libur?” Tanyakan juga kepada orang yang pernah bekerja di sana, atau serikat.

question-met = Di mana Anda bertemu dengan yang mengurus?
    .help = Kalau lebih dari satu tempat, pilih yang lebih atas.
    .option-office = Di kantornya
    .option-elsewhere = Di tempat lain
    .example-elsewhere = Misalnya di rumah atau warung
    .option-online = Belum pernah bertemu
    .example-online = Hanya lewat chat atau telepon
    .verify = Minta alamat kantornya lewat chat. Cocokkan di siskop2mi.bp2mi.go.id sebelum datang, dan ajak orang yang Anda percaya. Kalau tidak terbuka, telepon { $hotline }.

question-others-before = Bagaimana kabar orang yang mereka kirim sebelumnya?
    .help = Menurut orangnya sendiri, keluarganya, atau tetangga.
    .option-well = Kabarnya baik
    .option-none-known = Saya tidak kenal siapa pun
    .option-trouble = Ada yang mendapat masalah
    .example-trouble = Misalnya soal gaji, tempat kerja, atau tidak ada kabar
    .verify = Tanyakan kepada keluarga dan tetangga siapa yang pernah dikirim. Kantor desa atau serikat mungkin juga tahu.
