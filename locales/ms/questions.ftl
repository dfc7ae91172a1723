# Draft, menunggu penutur asli. / Draft, waiting for a native reader.
# Pertanyaan, pilihan jawaban, dan cara mencari tahu. Bahasa Indonesia adalah aslinya.
# Urutannya sama dengan content/checklist/questions.toml.

### Tawaran dan yang mengurus

question-destination = Anda akan pergi ke negara mana?
    .help = Kalau tiket atau berita terakhir menyebut negara lain, pilih negara itu. Tempat singgah tidak dikira.
    .option-hong-kong = Hong Kong
    .option-taiwan = Taiwan
    .option-malaysia = Malaysia
    .option-singapore = Singapura
    .option-brunei = Brunei
    .option-south-korea = Korea Selatan
    .option-japan = Jepun
    .option-saudi-arabia = Arab Saudi
    .option-other-gulf = Negara Timur Tengah lain
    .example-other-gulf = Dubai, Qatar, Kuwait, Bahrain, Oman, Jordan, Iraq, Syria. Turki: pilih “Negara lain”
    .option-cambodia-myanmar = Kemboja atau Myanmar
    .option-thailand-laos-philippines = Thailand, Laos atau Filipina
    .option-europe-australia = Eropah atau Australia
    .example-europe-australia = Juga New Zealand
    .option-at-war = Negara yang sedang perang
    .example-at-war = Kalau negaranya belum disebut di atas
    .option-other = Negara lain
    .verify = Tanya melalui mesej: “Negara dan kota mana tujuan saya?” Bandingkan dengan tiket, visa dan kontrak.

question-entry = Sebagai apa anda akan masuk ke negara itu?
    .help = Lihat jenis visa atau suratnya. Kalau visanya masih diurus dan siap sebelum berangkat, pilih jenis visa itu.
    .option-worker = Pekerja
    .example-worker = Visa kerja, surat IPA (Singapura), VDR (Malaysia), visa kerja sambil bercuti, atau visa dengan nama pekerjaan
    .option-crew = Anak kapal
    .example-crew = Guna buku pelaut
    .option-intern = Peserta magang (latihan kerja)
    .example-intern = Belajar sambil bekerja
    .option-student = Pelajar sekolah atau universiti
    .example-student = Kuliah, sekolah bahasa, atau kerja semasa cuti kuliah
    .option-visitor = Pelawat
    .example-visitor = Pelancong, umrah, haji, melawat keluarga, bebas visa, atau tanpa surat
    .option-later = Visa kerja diurus nanti di sana
    .example-later = Berangkat dulu, visa kerja menyusul
    .option-spouse = Berkahwin dengan orang di sana
    .option-donor = Memberikan buah pinggang (ginjal) atau bahagian tubuh lain
    .verify = Minta foto visa atau suratnya. Minta pejabat layanan satu atap (LTSA) atau kedutaan negara itu membacakannya.

question-sent-by = Siapa yang menguruskan anda untuk berangkat?
    .help = Yang menguruskan berkas, wang atau tiket. Kalau ada orang yang menghubungkan anda dengan PT, pilih “Seseorang”.
    .option-individual = Seseorang
    .example-individual = Sponsor, PL, calo, tekong, jiran, saudara, atau kenalan di internet
    .option-company = Syarikat penempatan (PT) atau ejen anak kapal
    .example-company = Saya urus terus di pejabatnya
    .option-other-business = Badan atau perniagaan lain
    .example-other-business = LPK, kursus, kampus, travel, yayasan, forum atau komuniti
    .option-government = Kerajaan
    .example-government = Program kerajaan, saya mendaftar sendiri
    .option-employer = Majikan terus
    .example-employer = Tanpa PT dan tanpa orang tengah
    .option-self = Saya sendiri atau keluarga, bukan untuk bekerja
    .example-self = Misalnya kuliah atau kahwin; tanpa orang yang dibayar
    .verify = Tanya: “Siapa yang menghantar saya, PT apa, dan di mana pejabatnya?” Minta jawapannya melalui mesej. Kalau jawapannya tidak jelas, telefon { $hotline }.

question-recruiter-company = Adakah PT yang akan menghantar anda?
    .help = Di surat tugas ada nama PT, nama orang atau badan itu, dan cap.
    .option-letter = Ya, saya sudah lihat suratnya
    .example-letter = Surat tugas daripada PT kepada orang atau badan itu
    .option-said = Katanya ada
    .example-said = Nama PT disebut, tanpa surat tugas
    .option-none = Tiada PT
    .example-none = Orang atau badan itu sendiri yang menghantar
    .verify = Cari nombor telefon PT di siskop2mi.bp2mi.go.id, kemudian tanya tentang orang atau badan itu. Jangan guna nombor daripada mereka. Kalau halaman tidak terbuka, telefon { $hotline }.

question-programme-source = Dari mana anda tahu program kerajaan itu?
    .help = Pilih tempat anda mendaftar, walaupun berita pertama daripada kawan.
    .option-official = Halaman atau pejabat rasmi
    .example-official = Dinas tenaga kerja, pejabat layanan satu atap (LTSA), atau kementerian (KP2MI)
    .option-told = Daripada seseorang
    .example-told = Berjumpa terus, melalui mesej, atau melalui media sosial
    .verify = Telefon { $hotline } dan sebut nama programnya. Tanya: “Adakah pendaftarannya dibuka, dan di mana?” Dinas tenaga kerja juga boleh ditanya.

question-employer-kind = Siapa majikan anda?
    .help = Lihat siapa yang tertulis sebagai majikan dalam kontrak.
    .option-company = Syarikat atau badan
    .example-company = Misalnya kilang, hotel, sekolah, rumah jagaan atau hospital
    .option-household = Keluarga atau rumah tangga
    .verify = Minta nama penuh dan alamat majikan. Kalau ragu, tunjukkan kontraknya kepada pejabat layanan satu atap (LTSA).

question-same-employer = Pernahkah anda bekerja untuk majikan ini?
    .help = Majikan yang sama, sekarang dengan kontrak baru.
    .verify = Bandingkan nama majikan dalam kontrak lama dan kontrak baru. Kalau ragu, tunjukkan kedua-duanya kepada pejabat layanan satu atap (LTSA).

question-paid-to = Kalau ada wang yang diminta, dibayar ke mana?
    .help = Kira juga wang daripada keluarga dan yang belum dibayar. Kalau sebahagian melalui orang, pilih “Kepada orang”. Potongan gaji ditanya berasingan.
    .option-nothing = Tiada wang yang diminta
    .option-official = Kaunter atau akaun rasmi
    .example-official = Pejabat imigresen, klinik, atau tempat ujian
    .option-company-account = Kepada PT, sekolah atau kursus
    .example-company-account = Akaun atas namanya, atau juruwang pejabatnya dengan resit
    .option-person = Kepada orang
    .example-person = Diberi terus kepada orang, e-dompet, atau akaun atas nama orang
    .verify = Lihat nama pemilik akaun di bukti pindahan wang, kemudian bandingkan dengan nama PT. Akaun boleh disemak di cekrekening.id. Kalau tidak terbuka, telefon { $hotline }.

question-paid-for = Mana yang diminta untuk dibayar?
    .help = Kalau hanya satu jumlah tanpa perincian, pilih “Khidmat PT atau orang”.
    .option-agency-fee = Khidmat PT atau orang
    .example-agency-fee = Bayaran khidmat, pendaftaran atau proses
    .option-ticket-visa = Tiket atau visa
    .option-training = Latihan
    .example-training = Kursus bahasa atau kemahiran
    .option-medical-passport = Ujian kesihatan atau surat
    .example-medical-passport = Juga pasport dan SKCK
    .option-deposit = Wang jaminan
    .example-deposit = Katanya nanti dikembalikan
    .option-pass-test = Supaya lulus
    .example-pass-test = Lulus ujian, temu duga, atau ujian kesihatan
    .option-none = Perkara lain
    .verify = Minta senarai kos bertulis: untuk apa dan berapa. Tunjukkan kepada pejabat layanan satu atap (LTSA) sebelum membayar.

question-offer-has = Mana yang ada dalam tawaran ini?
    .help = Yang baru dirancang juga dikira.
    .option-wage-cut = Potong gaji
    .example-wage-cut = Kos berangkat, kursus atau ejen. Cukai, insurans, makan dan asrama tidak dikira
    .option-loan = Pinjam wang untuk berangkat
    .example-loan = Pinjaman keluarga supaya anda berangkat juga dikira
    .option-wage-held = Gaji ditahan, sebahagian atau semua
    .example-wage-held = Untuk jaminan, atau hanya dibayar di akhir. Kiriman kepada keluarga, wang cuti dan tabungan negara tidak dikira
    .option-papers-held = Surat asli dipegang orang lain
    .example-papers-held = Misalnya pasport atau ijazah. Keluarga sendiri dan pejabat kerajaan tidak dikira
    .option-false-data = Data di surat lain daripada yang sebenar
    .example-false-data = Nama, umur, alamat atau lainnya. Pembetulan rasmi dan beza ejaan tidak dikira
    .option-secrecy = Disuruh menutup cerita tentang kerja ini
    .example-secrecy = Beritahu pegawai mahu bercuti, tidak cerita kepada keluarga, atau diberi tiket balik seperti pelancong
    .option-money-for-me = Wang atau barang daripada perekrut untuk saya
    .example-money-for-me = Misalnya wang saku atau wang fit
    .option-money-for-family = Wang atau barang daripada perekrut untuk keluarga saya
    .example-money-for-family = Misalnya uang tinggalan atau uang sirih pinang
    .option-none = Tiada satu pun
    .verify = Tanya orang yang menguruskan: “Apa yang dipotong, dipinjam atau ditahan?” Minta jawapannya melalui mesej. Tanya juga keluarga tentang wang dan pinjaman.

question-licence-check = Apa hasil semakan lesen PT atau badan itu?
    .help = Lesen menghantar orang bekerja ke luar negara. Kalau ada PT yang menghantar, semak PT itu. Lesen perniagaan atau lesen kursus tidak dikira.
    .option-listed = Ada dalam senarai rasmi
    .example-listed = Nama dan alamatnya betul-betul sama, atau pegawai kata lesennya sah
    .option-listed-differs = Ada dalam senarai, alamat atau telefon berbeza
    .option-not-listed = Tiada dalam senarai
    .example-not-listed = Sudah dicari, tetapi tidak dijumpai
    .option-sanctioned = Lesennya sedang digantung atau tidak sah lagi
    .example-sanctioned = Menurut senarai rasmi atau pegawai, bukan tarikh di surat. Sekatan yang sudah selesai tidak dikira
    .option-office-said-no = Pegawai kata tiada lesen
    .example-office-said-no = Pegawai dinas tenaga kerja, pejabat layanan satu atap (LTSA), atau kementerian (KP2MI)
    .option-unknown = Belum saya semak
    .verify = Cari nama penuhnya di siskop2mi.bp2mi.go.id, dalam senarai PT dan senarai sekatan. Kalau tidak terbuka, telefon { $hotline }. LPK magang dan ejen kapal ada senarai lain, jadi tanya pegawai.

question-when-asking = Apa yang terjadi kalau anda bertanya atau minta bukti?
    .help = Misalnya bertanya soal lesen, kontrak atau kos.
    .option-answers = Dijawab dengan terbuka
    .option-not-asked = Saya belum pernah bertanya
    .option-evades = Belum dijawab dengan jelas
    .example-evades = Katanya “percaya saja”, atau nombor lesen tidak diberi
    .option-angry = Mereka marah
    .option-threatens = Mereka mengugut
    .example-threatens = Proses dihentikan, dilaporkan, atau disakiti
    .verify = Tanya melalui mesej: “Berapa nombor lesen PT, dan siapa majikan saya?” Simpan jawapannya. Kalau takut bertanya, telefon { $hotline } dulu.

question-job = Kerja apa yang ditawarkan?
    .help = Pilih yang paling mirip. Kalau tiada pekerjaan, pilih “Kerja lain”.
    .option-domestic = Pembantu rumah (pekerja rumah tangga)
    .example-domestic = Memasak, mengemas, atau menjaga anak di rumah majikan
    .option-caregiver = Menjaga orang tua atau orang sakit
    .example-caregiver = Di rumah majikan atau di rumah jagaan
    .option-factory = Kilang
    .option-plantation = Ladang atau pertanian
    .example-plantation = Sawit, sayur, buah atau ternakan
    .option-construction = Pembinaan
    .example-construction = Tukang, kimpalan atau projek
    .option-fishing = Kapal ikan
    .option-ship = Kapal barang atau kapal persiaran
    .option-health-care = Jururawat
    .example-health-care = Di hospital atau klinik
    .option-restaurant-hotel = Restoran atau hotel
    .example-restaurant-hotel = Pelayan, tukang masak, atau pengemas bilik
    .option-online-office = Pejabat atau dalam talian (online)
    .example-online-office = Admin, khidmat pelanggan, pengatur cara, iklan online, permainan atau kripto
    .option-entertainment = Hiburan atau urut
    .example-entertainment = Penyanyi, karaoke, urut, atau menemani tetamu
    .option-professional = Tenaga mahir
    .example-professional = Guru, jurutera dan seumpamanya
    .option-other = Kerja lain
    .verify = Tanya melalui mesej: “Apa tugas saya setiap hari, dan di mana?” Bandingkan dengan iklan dan kontrak.

question-free-to-leave = Di mana anda tinggal sekarang, dan bebaskah keluar?
    .help = Bebas pergi, memegang telefon, menelefon keluarga dan pulang. Kalau dua jawapan sesuai, pilih yang lebih bawah.
    .option-at-home = Di rumah sendiri
    .example-at-home = Juga di rumah keluarga atau kawan
    .option-free = Di asrama atau tempat penampungan, bebas
    .example-free = Waktu malam sahaja dihadkan, telefon di tangan, termasuk bebas
    .option-strange-house = Di rumah atau pangsapuri orang yang tidak saya kenal
    .example-strange-house = Menunggu berangkat di sana
    .option-moved = Dipindahkan dari tempat ke tempat
    .example-moved = Pada waktu malam, atau lebih daripada sekali. Sekali pindah di siang hari dan keluarga tahu, tidak dikira
    .option-not-free = Tidak bebas
    .example-not-free = Pintu dikunci, telefon diambil, atau tidak boleh pulang
    .verify = Cuba minta izin keluar sekejap atau menelefon keluarga. Kalau itu berbahaya, jangan buat. Telefon { $hotline } semasa tiada yang mengawasi.

### Kontrak dan perjalanan

question-contract = Sudah sampai mana kontrak kerja anda?
    .help = Kontrak kerja ialah perjanjian dengan majikan. Isinya kerja, gaji dan waktu kerja. Kalau tidak akan bekerja, pilih “Bukan untuk bekerja”.
    .option-copy-held = Saya pegang salinannya
    .option-no-copy = Sudah lihat, tidak pegang salinan
    .option-not-shown = Belum pernah lihat
    .option-after-arrival = Katanya nanti
    .example-after-arrival = Hanya diberi di lapangan terbang atau di negara tujuan
    .option-not-for-work = Bukan untuk bekerja
    .example-not-for-work = Misalnya hanya kuliah atau ikut pasangan
    .verify = Tanya bila kontrak boleh dilihat, dan minta salinannya. Bawa ke pejabat layanan satu atap (LTSA) untuk disemak.

question-departure = Bila anda akan berangkat?
    .help = Lihat tiket, surat, atau berita terakhir daripada orang yang menguruskan.
    .option-soon = Tidak lama lagi
    .example-soon = Tarikhnya sudah ada, atau disuruh segera berangkat
    .option-later = Masih lama
    .example-later = Tarikhnya belum ada
    .option-slipped = Asyik ditangguh
    .example-slipped = Tarikhnya sudah lepas atau selalu ditukar
    .verify = Tanya tarikhnya melalui mesej. Kalau berkas anda sudah lama diserahkan, tanya pejabat layanan satu atap (LTSA) sampai mana.

question-route = Bagaimana perjalanan anda ke negara itu?
    .help = Lihat tiket, atau ingat apa yang dikatakan oleh orang yang menguruskan.
    .option-direct = Terus ke sana
    .example-direct = Juga kalau hanya transit dengan satu tiket
    .option-waits-abroad = Menunggu dulu di negara lain
    .example-waits-abroad = Atau di sana diberi tiket atau visa baru
    .option-changed = Negara atau kotanya ditukar
    .example-changed = Lain daripada yang dijanjikan. Tidak dikira kalau anda setuju secara bertulis dan visanya baru
    .option-small-boat = Perahu kecil atau jalan hutan
    .example-small-boat = Tidak melalui pemeriksaan imigresen
    .verify = Tanya melalui mesej: “Lalu kota mana sahaja, dan naik apa?” Bandingkan tujuannya dengan tiket dan visa. Kalau takut bertanya, telefon { $hotline } dulu.

question-age = Berapa umur anda?
    .help = Umur yang sebenar, menurut sijil lahir (akta lahir).
    .option-under-18 = Belum 18 tahun
    .option-from-18-to-20 = 18 hingga 20 tahun
    .option-from-21-to-22 = 21 atau 22 tahun
    .option-from-23 = 23 tahun atau lebih
    .verify = Lihat sijil lahir (akta lahir), atau tanya ibu bapa. Pejabat desa juga boleh membantu.

question-treated = Mana yang anda alami dalam urusan ini?
    .help = Jawab sendiri, tanpa dilihat orang lain.
    .option-forced = Saya tidak dapat atau takut kata tidak
    .option-hurt = Ada orang yang menyakiti atau menakutkan saya
    .option-sexual = Ada orang yang menyentuh tubuh saya, padahal saya tidak mahu
    .example-sexual = Atau mengajak berhubungan seksual, atau minta foto tanpa pakaian. Pemeriksaan doktor yang dijelaskan tidak dikira
    .option-unpaid-work = Saya disuruh bekerja tanpa bayaran semasa menunggu
    .example-unpaid-work = Membersihkan bilik sendiri tidak dikira
    .option-none = Tiada satu pun
    .verify = Bayangkan anda kata batal hari ini: apa yang terjadi? Kalau takut, bercakap berdua dengan pegawai. Telefon { $hotline }.

### Dokumen

question-papers-with-others = Mana surat asli yang sekarang dipegang orang lain?
    .help = Misalnya dipegang perekrut, PT, atau pemberi hutang. Keluarga sendiri dan pejabat kerajaan tidak dikira.
    .option-passport = Pasport
    .option-identity = KTP, KK, akta, atau buku nikah
    .option-diploma = Ijazah atau sijil
    .option-land = Surat tanah, rumah, atau BPKB
    .example-land = Kredit bank atas nama sendiri tidak dikira
    .option-bank-card = Kad ATM atau buku bank
    .example-bank-card = Juga kalau orang lain tahu PIN anda
    .option-none = Surat lain
    .verify = Semak surat asli di rumah satu per satu. Kalau ada yang tidak dijumpai, tanya siapa yang memegang.

question-papers-back = Kalau surat itu diminta balik, apa jawapannya?
    .help = Menurut kata mereka, atau menurut surat akuan terima.
    .option-any-time = Boleh bila-bila masa
    .option-receipt-and-date = Ada akuan terima dan tarikh pulang
    .example-receipt-and-date = Sedang digunakan untuk mengurus pasport atau visa
    .option-for-money = Mesti bayar dulu
    .option-refused = Tidak boleh
    .verify = Tanya: “Surat saya digunakan untuk apa, dan bila dipulangkan?” Minta akuan terima. Kalau takut bertanya, telefon { $hotline } dulu.

question-visa = Sudah sampai mana visa anda?
    .help = Lihat kerja dan majikan yang tertulis di visa atau suratnya.
    .option-in-hand = Sudah siap
    .example-in-hand = Kerja dan majikannya sama dengan yang dijanjikan
    .option-in-process = Masih diurus
    .example-in-process = Katanya siap sebelum berangkat
    .option-other-work = Sudah siap, kerja atau majikannya lain
    .example-other-work = Lain daripada yang dijanjikan
    .verify = Minta foto visa atau suratnya. Minta pejabat layanan satu atap (LTSA) atau kedutaan negara itu membacakannya.

question-missing-papers = Mana yang belum anda pegang?
    .help = Semak berkas anda. Yang ada di telefon anda juga dikira sudah ada.
    .option-worker-card = Kad pekerja migran (E-KPMI)
    .option-insurance = BPJS untuk pekerja migran
    .example-insurance = Kad atau bukti pendaftaran
    .option-family-letter = Surat izin keluarga
    .example-family-letter = Daripada suami, isteri, ibu bapa atau wali, dan diketahui oleh kepala desa
    .option-health-letter = Surat sihat
    .example-health-letter = Keputusan ujian kesihatan
    .option-none = Semuanya sudah saya pegang
    .verify = Bawa berkas anda ke pejabat layanan satu atap (LTSA). Tanya surat mana yang belum ada, dan di mana mengurusnya.

question-crew-papers = Mana yang belum anda pegang?
    .help = Yang sedang dibawa ke pejabat rasmi dengan akuan terima, dikira sudah ada.
    .option-seaman-book = Buku pelaut
    .option-sea-agreement = Perjanjian kerja laut
    .example-sea-agreement = Kontrak kerja di kapal, biasa disebut PKL
    .option-certificates = Sijil pelaut
    .example-certificates = Misalnya sijil keselamatan asas (BST)
    .option-none = Semuanya sudah saya pegang
    .verify = Semak berkas anda satu per satu. Tanya kesatuan pelaut atau pejabat layanan satu atap (LTSA), surat apa yang belum ada.

question-passport-reason = Untuk apa pasport anda dibuat?
    .help = Ingat sebab yang disebut di pejabat imigresen.
    .option-not-yet = Belum ada pasport
    .option-for-work = Untuk bekerja
    .option-earlier = Untuk perjalanan dahulu
    .example-earlier = Sudah ada sebelum tawaran ini
    .option-other-reason = Untuk perkara lain
    .example-other-reason = Misalnya melancong, umrah, atau melawat keluarga
    .verify = Ingat siapa yang mengisi borangnya, dan tanya apa yang ditulis. Kalau ragu, pejabat layanan satu atap (LTSA) boleh membantu anda.

question-job-order = Sudahkah anda lihat surat permintaan kerja daripada majikan?
    .help = Biasa disebut job order. Isinya negara, majikan, kerja dan gaji.
    .option-yes = Sudah
    .option-no = Belum
    .verify = Minta nombor surat itu, kemudian cari jawatannya di siskop2mi.bp2mi.go.id. Kalau tidak terbuka, telefon { $hotline }. Pejabat layanan satu atap (LTSA) juga boleh menyemaknya.

question-registered = Sudahkah anda berdaftar di dinas tenaga kerja?
    .help = Sebagai bakal pekerja migran. Biasanya anda ada nombor pendaftaran.
    .option-yes = Sudah
    .option-no = Belum
    .verify = Datang sendiri ke dinas tenaga kerja atau pejabat layanan satu atap (LTSA) dengan KTP. Tanya: “Adakah saya berdaftar? Melalui PT apa, dan untuk negara mana?”

### Uang dan utang

question-receipt = Bukti apa yang anda terima selepas membayar?
    .help = Resit ada nama, tarikh, jumlah, tujuan dan tandatangan.
    .option-always = Selalu ada resit
    .option-never = Tiada resit
    .example-never = Juga kalau hanya untuk sebahagian wang
    .option-not-paid = Belum membayar
    .verify = Kumpulkan semua bukti bayaran di rumah. Minta resit yang belum ada melalui mesej.

question-cost-list = Bagaimana senarai kosnya?
    .help = Isinya kos apa, berapa, dan siapa yang membayar.
    .option-fixed = Bertulis, dan jumlahnya tetap
    .option-grows = Jumlahnya berubah
    .example-grows = Atau ada kos baru. Kadar rasmi kerajaan yang naik tidak dikira
    .option-none = Tiada senarai bertulis
    .verify = Lihat dalam perjanjian penempatan (perjanjian anda dengan PT). Kalau tiada, minta senarai kos dengan cap PT.

question-withdraw-price = Kalau anda batal atau berhenti lebih awal, apa yang terjadi?
    .help = Menurut perjanjian, atau menurut kata mereka.
    .option-nothing = Tiada yang diminta
    .option-receipts-only = Diminta kos yang ada resitnya
    .option-fine = Diminta denda atau ganti rugi
    .example-fine = Jumlahnya daripada mereka, bukan daripada resit. Gaji sebulan pengganti notis, yang juga berlaku bagi majikan, tidak dikira
    .option-not-before-paid = Tidak boleh sebelum semua habis dibayar
    .example-not-before-paid = Juga kalau sebabnya “majikan sudah beli”
    .option-threats = Ada ugutan
    .example-threats = Disakiti, dimalukan, dilaporkan, atau keluarga diganggu
    .verify = Baca bahagian tentang batal dalam perjanjian penempatan (perjanjian anda dengan PT) atau surat hutang. Kalau takut bertanya kepada mereka, telefon { $hotline } dulu.

question-debt = Mana hutang yang ada supaya anda dapat berangkat?
    .help = Hutang keluarga supaya anda berangkat juga dikira.
    .option-recruiter = Hutang kepada perekrut atau PT
    .example-recruiter = Juga kepada koperasi mereka
    .option-bank = Hutang kepada bank
    .example-bank = Misalnya KUR atas nama sendiri
    .option-moneylender = Rentenir (along) atau pinjaman online
    .example-moneylender = Juga pinjol, bank keliling, atau bank rontok
    .option-family = Hutang kepada keluarga atau kawan
    .option-abroad = Syarikat pembiayaan di luar negara
    .example-abroad = Atau borangnya dalam bahasa asing
    .option-none = Hutang lain
    .verify = Baca nama pemberi hutang di suratnya. Tanya juga keluarga sama ada ada pinjaman atas nama anda.

question-loan-money = Siapa yang menerima wang pinjaman itu?
    .help = Kalau wang belum keluar, pilih yang dirancang. Kalau dibahagi, pilih yang menerima paling banyak.
    .option-to-me = Saya sendiri
    .example-to-me = Atau keluarga saya
    .option-to-provider = Klinik, syarikat penerbangan, atau tempat kursus
    .example-to-provider = Terus ke sana, dan ada resitnya
    .option-to-agency = PT atau perekrut
    .verify = Lihat surat pinjaman atau buku bank: ke akaun siapa wangnya masuk? Kalau tidak tertulis, tanya pemberi hutang.

question-months-of-deductions = Berapa bulan gaji anda akan dipotong?
    .help = Kira semua potongan dan ansuran hutang untuk berangkat. Satu tahun sama dengan 12 bulan.
    .verify = Tanya: “Potongannya berapa, berapa bulan, dan untuk apa?” Lihat juga dalam perjanjian dan surat hutang.

question-share-of-wage = Berapa bahagian gaji yang dipotong setiap bulan?
    .help = Bandingkan potongan dan ansuran sebulan dengan gaji sebulan.
    .option-under-quarter = Kurang daripada suku
    .example-under-quarter = Daripada setiap 1 juta, potongannya di bawah 250 ribu
    .option-quarter-to-half = Suku hingga separuh
    .example-quarter-to-half = Daripada setiap 1 juta, potongannya 250 hingga 500 ribu
    .option-over-half = Lebih daripada separuh
    .example-over-half = Daripada setiap 1 juta, potongannya di atas 500 ribu
    .option-nothing-left = Tiada baki
    .example-nothing-left = Atau bakinya tidak cukup untuk makan
    .verify = Tanya gaji sebulan dan potongan sebulan, kemudian tulis angkanya. Kesatuan pekerja atau pejabat layanan satu atap (LTSA) boleh membantu mengira.

question-debt-known = Bagaimana anda diberitahu jumlah hutang atau potongan itu?
    .help = Jumlah sampai habis dibayar, dengan bunga dan kos lain.
    .option-written = Bertulis, sebelum saya setuju
    .option-told-late = Lewat diberitahu
    .example-told-late = Di tempat penampungan, atau menjelang berangkat
    .option-not-told = Belum diberitahu
    .verify = Minta jumlah, bunga dan ansurannya secara bertulis. Kemudian jumlahkan semuanya.

### Janji dan tekanan

question-unclear = Mana yang masih belum jelas atau berbeza?
    .help = Dalam kontrak, atau daripada kata mereka.
    .option-employer = Nama dan alamat majikan
    .option-duties = Tugas saya
    .option-pay-hours = Gaji, waktu kerja, atau hari cuti
    .option-language = Bahasanya tidak saya faham
    .example-language = Dan belum dijelaskan sampai faham
    .option-differs = Isinya lain daripada yang dijanjikan
    .example-differs = Kalau bezanya lebih baik bagi anda, tidak dikira
    .option-insurance = Insurans
    .option-none = Tiada satu pun
    .verify = Bandingkan kontrak dengan iklan atau mesej yang pertama, satu per satu. Minta pejabat layanan satu atap (LTSA) atau kesatuan pekerja menjelaskan yang belum jelas.

question-pay-and-skill = Bagaimana gaji dan syarat kerja itu?
    .help = Bandingkan dengan gaji orang lain untuk kerja yang sama di sana.
    .option-usual = Gajinya biasa
    .option-high-tested = Gajinya tinggi, ada ujian atau syarat kemahiran
    .option-high-easy = Gajinya tinggi, hampir tanpa syarat
    .example-high-easy = Misalnya hanya ujian menaip
    .verify = Cari jawatan yang mirip di siskop2mi.bp2mi.go.id, kemudian bandingkan. Kalau tidak terbuka, telefon { $hotline }. Tanya juga gajinya kepada orang yang pernah bekerja di sana.

question-study-main = Apa yang paling banyak dibuat di sana?
    .help = Kira jam belajar dan jam kerja dalam seminggu.
    .option-study = Belajar
    .option-half = Belajar dan bekerja sama banyak
    .option-work = Bekerja
    .verify = Minta jadual seminggu melalui mesej. Tanya sekolah atau kampus di sana sama ada anda berdaftar. Kedutaan negara itu juga boleh ditanya.

question-marriage-broker = Adakah orang tengah yang dibayar untuk perkahwinan itu?
    .help = Orang tengah ialah orang atau ejen yang mempertemukan. Keluarga atau kawan yang tidak dibayar tidak dikira.
    .verify = Tanya: “Siapa sahaja yang menerima wang untuk perkahwinan ini, dan berapa?” Tanya juga keluarga yang anda percaya. Kalau takut bertanya, telefon { $hotline } dulu.

question-pressure = Mana yang ada daripada pihak yang menguruskan?
    .help = Diminta, ditawarkan, atau dikatakan kepada anda.
    .option-sign-unread = Tandatangan tanpa membaca
    .example-sign-unread = Atau tandatangan di kertas kosong
    .option-share-codes = Memberi PIN, OTP, atau swafoto (selfie) dengan KTP
    .example-share-codes = Salinan KTP untuk pejabat PT tidak dikira
    .option-bring-friends = Wang untuk membawa kawan
    .example-bring-friends = Sekadar memberitahu kawan tidak dikira
    .option-hide-health = Menyembunyikan penyakit atau keputusan ujian kesihatan
    .option-lend-account = Membuka akaun bank atau kad SIM untuk orang lain
    .option-officials = Menyebut nama pegawai kerajaan atau “orang dalam”
    .example-officials = Supaya anda percaya
    .option-no-report = Katanya “kalau lapor, anda yang dihukum”
    .option-decide-now = Mesti buat keputusan sekarang juga
    .option-none = Tiada satu pun
    .verify = Baca lagi semua mesej dan surat daripada mereka. Tanya melalui mesej apa yang mereka minta, dan untuk apa. Kalau takut bertanya, telefon { $hotline } dulu.

question-life-there = Mana yang ada dalam cerita tentang hidup di sana?
    .help = Menurut orang yang menguruskan, kontrak, atau orang yang sudah di sana.
    .option-no-phone = Tidak boleh pegang telefon
    .example-no-phone = Aturan semasa waktu kerja sahaja tidak dikira
    .option-hand-over = Pasport atau telefon diserahkan semasa tiba
    .example-hand-over = Dibuat salinan, sekejap untuk izin tinggal, atau disimpan nakhoda dan boleh diminta, tidak dikira
    .option-guarded = Tinggal dan bekerja di satu tempat yang dijaga
    .example-guarded = Tidak boleh keluar. Asrama yang bebas keluar tidak dikira
    .option-pay-again = Membayar lagi di sana
    .example-pay-again = Misalnya kepada ejen di negara itu
    .option-none = Tiada satu pun
    .verify = Tanya melalui mesej: “Adakah telefon dan pasport saya pegang sendiri? Bolehkah keluar semasa cuti?” Tanya juga orang yang pernah bekerja di sana, atau kesatuan pekerja.

question-met = Di mana anda berjumpa dengan orang yang menguruskan?
    .help = Kalau lebih daripada satu tempat, pilih yang lebih atas.
    .option-office = Di pejabatnya
    .option-elsewhere = Di tempat lain
    .example-elsewhere = Misalnya di rumah atau warung
    .option-online = Belum pernah berjumpa
    .example-online = Hanya melalui mesej atau telefon
    .verify = Minta alamat pejabatnya melalui mesej. Padankan di siskop2mi.bp2mi.go.id sebelum datang, dan ajak orang yang anda percaya. Kalau tidak terbuka, telefon { $hotline }.

question-others-before = Bagaimana khabar orang yang mereka hantar sebelum ini?
    .help = Menurut orangnya sendiri, keluarganya, atau jiran.
    .option-well = Khabarnya baik
    .option-none-known = Saya tidak kenal sesiapa
    .option-trouble = Ada yang mendapat masalah
    .example-trouble = Misalnya soal gaji, tempat kerja, atau tiada khabar
    .verify = Tanya keluarga dan jiran siapa yang pernah dihantar. Pejabat desa atau kesatuan pekerja mungkin juga tahu.
