# Kata-kata untuk tiap peringatan. Bahasa Indonesia adalah aslinya.
# Urutannya sama dengan content/checklist/flags.toml.

### Pekerjaan

flag-destination-not-open = Kamboja dan Myanmar bukan negara tujuan resmi
    .why = Menurut pemerintah, dua negara ini bukan tujuan kerja resmi bagi orang Indonesia. Banyak yang sampai di sana lalu dipaksa menipu orang lewat internet.
    .do = Berhenti dulu. Jangan berangkat dan jangan serahkan paspor. Telepon { $hotline } dan ceritakan tawaran ini.
    .keep = Simpan foto layar chat yang memuat nama, nomor, dan tanggal, lalu kirim salinannya ke orang yang Anda percaya.

flag-destination-named-by-turns = Belum jelas apakah negara ini dibuka untuk pekerja
    .why = Pada 2025, pejabat bergantian melarang atau memperingatkan soal Thailand, Laos, dan Filipina. Ucapan mereka tidak sama, jadi aturannya belum pasti. Tanyakan aturan mana yang berlaku hari ini.
    .do = Jangan berangkat dulu. Telepon { $hotline } dan sebut negara, kota, dan pekerjaannya. Tanyakan apakah pekerja boleh ke sana hari ini.
    .keep = Simpan iklan dan foto layar chat yang memuat nama, nomor, dan tanggal.

flag-gulf-household = Kerja rumah tangga di Timur Tengah masih ditutup
    .why = Kerja di rumah majikan di Timur Tengah ditutup pemerintah. Pada Desember 2025 dan Maret 2026, pejabat bilang masih ditutup. Kalau ada masalah, Anda sulit ditolong.
    .do = Berhenti dulu. Jangan bayar dan jangan serahkan paspor. Telepon { $hotline } dan tanyakan apakah sekarang sudah dibuka.
    .keep = Simpan iklan, chat, dan surat yang menyebut nama majikan dan negaranya.

flag-gulf-caregiver = Merawat orang di Timur Tengah belum tentu dibuka
    .why = Kerja di rumah majikan di Timur Tengah ditutup pemerintah. Untuk perawat orang tua, ucapan pejabat tidak sama. Tanyakan aturan mana yang berlaku hari ini.
    .do = Jangan bayar dan jangan berangkat dulu. Telepon { $hotline } dan sebut negara, majikan, dan pekerjaannya.
    .keep = Simpan iklan, chat, dan surat yang menyebut nama majikan dan negaranya.

flag-online-office-no-permit = Kerja kantor atau online, visa kerjanya belum pasti
    .why = Tawaran seperti ini sering dipakai untuk menjebak orang. Sampai di sana, ada yang dipaksa menipu orang lewat internet. Tanpa visa kerja, Anda juga tidak boleh bekerja di sana.
    .do = Jangan berangkat sebelum perusahaan dan visanya diperiksa. Telepon { $hotline } dan sebut nama perusahaan, kota, dan negaranya.
    .keep = Simpan iklan, chat, dan nama perusahaan dengan tanggal Anda menerimanya.

flag-household-on-her-own = Berangkat sendiri untuk kerja rumah tangga
    .why = Menurut undang-undang, berangkat sendiri hanya boleh kalau majikannya perusahaan resmi. Majikan rumah tangga bukan perusahaan. Kalau berangkat sendiri, risikonya juga Anda tanggung sendiri.
    .do = Jangan berangkat dulu. Datang ke kantor layanan satu atap (LTSA) dan bawa KTP. Tanyakan jalur resmi untuk kerja rumah tangga.
    .keep = Simpan chat dengan majikan serta foto visa dan semua surat yang dikirimnya.

### Siapa yang memberangkatkan

flag-individual-sends = Yang memberangkatkan Anda orang, bukan perusahaan
    .why = Orang perorangan dilarang memberangkatkan pekerja, walaupun tetangga atau saudara. Yang boleh hanya pemerintah, perusahaan penempatan berizin (P3MI), atau perusahaan untuk pekerjanya sendiri.
    .do = Berhenti dulu. Jangan serahkan uang, KTP, atau paspor. Telepon { $hotline } dan tanyakan jalur yang resmi.
    .keep = Catat nama, nomor HP, dan alamat orang itu, lalu simpan chat dan pesan suaranya.

flag-individual-without-letter = Orang ini belum menunjukkan surat tugas dari PT
    .why = Menyebut nama PT saja belum cukup. Bisa saja PT itu tidak kenal orangnya. Banyak penipuan berawal dari sini.
    .do = Kalau ada nama PT, cari teleponnya di siskop2mi.bp2mi.go.id dan tanyakan tentang orang ini. Kalau tidak terbuka, telepon { $hotline }. Boleh ajak orang desa menemani.
    .keep = Catat nama, nomor HP, dan alamat orang itu, dan foto papan nama kantornya kalau ada.

flag-korea-by-broker = Ada yang minta bayaran untuk berangkat ke Korea
    .why = Program pemerintah ke Korea tidak lewat orang perorangan atau kursus. Majikan di Korea yang memilih pekerjanya. Jadi tidak ada yang bisa menjual tempat.
    .do = Jangan bayar untuk janji berangkat. Telepon { $hotline } dan tanyakan cara mendaftar sendiri.
    .keep = Simpan bukti bayar, nama dan nomor rekening, serta chat yang menjanjikan berangkat.

flag-not-a-placement-company = Yang mengurus Anda bukan perusahaan penempatan
    .why = Izin travel, umrah, kursus, atau yayasan bukan izin mengirim pekerja. Yang boleh hanya pemerintah, perusahaan penempatan berizin (P3MI), atau perusahaan untuk pekerjanya sendiri.
    .do = Tanyakan nama PT yang akan mengirim Anda. Kalau tidak ada, jangan lanjut. Telepon { $hotline } untuk menanyakan izinnya.
    .keep = Foto papan nama kantornya, lalu catat nama, alamat, dan nomor teleponnya.

flag-not-in-the-list = Nama PT belum ditemukan di daftar resmi
    .why = Perusahaan yang mengirim pekerja wajib punya izin pemerintah. Tetapi pencarian bisa keliru karena ejaan atau nama baru. Jadi perlu ditanyakan ke petugas.
    .do = Jangan bayar dan jangan serahkan dokumen dulu. Telepon { $hotline } dan sebut nama lengkap PT serta kotanya. Tanyakan apakah izinnya berlaku hari ini.
    .keep = Simpan foto layar hasil pencarian dengan tanggalnya, dan foto papan nama kantor PT.

flag-licence-suspended = PT ini sedang kena sanksi
    .why = PT yang kegiatannya dihentikan tidak boleh merekrut orang baru. Uang yang sudah masuk ke PT bisa sulit kembali.
    .do = Berhenti dulu. Jangan bayar lagi. Telepon { $hotline } dan tanyakan cara meminta kembali dokumen dan uang, dengan pendamping.
    .keep = Simpan bukti transfer, kuitansi, nama rekening, dan foto layar daftar sanksi dengan tanggalnya.

flag-office-says-no-licence = Petugas bilang PT ini tidak punya izin
    .why = Perusahaan tanpa izin tidak boleh mengirim pekerja. Jawaban petugas adalah tanda yang kuat.
    .do = Berhenti dulu. Jangan bayar dan jangan berangkat. Kalau uang atau dokumen sudah diserahkan, telepon { $hotline } dan minta pendamping.
    .keep = Catat nama petugas yang menjawab, kantornya, dan tanggalnya, lalu simpan semua bukti bayar.

flag-no-job-order = Surat permintaan kerja dari majikan belum ditunjukkan
    .why = Untuk merekrut, PT harus punya izin khusus bagi negara tujuan (SIP2MI). Dasarnya surat permintaan dari majikan (job order). Tanpa itu, pekerjaannya mungkin tidak ada.
    .do = Minta nomor surat itu, nama negara, dan nama majikannya. Lalu telepon { $hotline } dan tanyakan apakah lowongannya terdaftar.
    .keep = Foto surat itu kalau ditunjukkan, dan simpan chat tentang majikan dan gajinya.

flag-departure-slips = Tanggal berangkat terus mundur
    .why = Terus mundur bisa berarti pekerjaannya tidak ada. Satu dinas tenaga kerja menyebut jalur resmi paling lama tiga bulan. Program pemerintah, misalnya Korea, bisa lebih lama.
    .do = Jangan bayar lagi selama menunggu. Tanyakan ke kantor layanan satu atap (LTSA) sampai mana berkas Anda. Atau telepon { $hotline }.
    .keep = Simpan bukti bayar dan semua chat yang menyebut tanggal berangkat.

flag-not-registered = Anda belum terdaftar sebagai calon pekerja
    .why = Di awal, ini masih wajar. Tetapi tanpa terdaftar, kontrak Anda tidak diperiksa dan Anda sulit dilindungi.
    .do = Datang sendiri ke kantor layanan satu atap (LTSA) dan bawa KTP. Tanyakan apakah nama Anda sudah terdaftar, dan lewat PT apa.
    .keep = Foto semua dokumen Anda, depan dan belakang, sebelum diserahkan kepada siapa pun.

flag-not-registered-and-leaving = Anda mau berangkat, tetapi belum terdaftar
    .why = Sebelum berangkat, pekerja perlu jaminan sosial (asuransi) dan dokumen lengkap. Buktinya kartu pekerja di HP (E-KPMI). Tanpa itu, tidak ada catatan dan Anda sulit ditolong.
    .do = Jangan berangkat dulu. Telepon { $hotline } dan tanyakan apakah nama Anda sudah tercatat. Siapkan KTP Anda.
    .keep = Simpan foto tiket, surat, dan chat yang menyuruh Anda berangkat.

### Kontrak

flag-contract-not-shown = Kontrak kerja belum ditunjukkan kepada Anda
    .why = Kalau majikan belum ada, ini masih wajar. Tetapi Anda berhak tahu isi kontrak sebelum setuju.
    .do = Minta contoh kontrak berbahasa Indonesia untuk dibaca di rumah. Jangan bayar dan jangan serahkan dokumen asli dulu.
    .keep = Simpan iklan dan chat yang menyebut gaji, pekerjaan, dan majikan.

flag-contract-after-arrival = Kontrak baru diberikan setelah sampai di sana
    .why = Kontrak kerja wajib ada sebelum berangkat. Setelah sampai, Anda sulit menolak isinya.
    .do = Minta kontraknya sekarang, untuk dibaca di rumah. Tunjukkan ke kantor layanan satu atap (LTSA) sebelum tanda tangan. Kalau belum ada, jangan berangkat.
    .keep = Simpan chat yang menyebut kapan dan di mana kontrak akan ditandatangani.

flag-leaving-without-contract = Anda mau berangkat, tetapi belum pegang kontrak
    .why = Kontrak kerja termasuk dokumen wajib sebelum berangkat. Tanpa itu, Anda sulit membuktikan gaji dan pekerjaan yang dijanjikan.
    .do = Berhenti dulu. Jangan berangkat sebelum kontrak ada di tangan. Telepon { $hotline } dan ceritakan tanggal berangkatnya.
    .keep = Simpan foto tiket dan semua chat tentang gaji, pekerjaan, dan majikan.

flag-ship-without-sea-contract = Kerja kapal tanpa perjanjian kerja laut
    .why = Perjanjian kerja laut harus ditandatangani sebelum bekerja. Isinya antara lain upah, jam kerja, nama kapal, dan cara pulang. Di tengah laut, bantuan jauh.
    .do = Jangan naik kapal dulu. Minta perjanjian yang sudah disahkan petugas pelabuhan. Telepon { $hotline } dan tanyakan izin agen kapalnya.
    .keep = Foto setiap halaman perjanjian dan buku pelaut, lalu titipkan salinannya kepada keluarga.

flag-contract-no-copy = Anda tidak memegang salinan kontrak
    .why = Tanpa salinan, Anda sulit membuktikan janji mereka. Menurut undang-undang, Anda berhak menerima perjanjian kerja Anda.
    .do = Minta salinannya lewat chat, supaya ada catatan. Kalau boleh melihat kontrak, foto semua halaman. Tanyakan juga ke kantor layanan satu atap (LTSA).
    .keep = Simpan foto setiap halaman dan chat saat Anda meminta salinan.

flag-contract-not-understood = Isi kontrak tidak bisa Anda mengerti
    .why = Isi kontrak bisa lain dari janji. Anda berhak mendapat penjelasan tentang isinya.
    .do = Jangan tanda tangan sebelum ada terjemahan bahasa Indonesia. Kalau sudah tanda tangan, minta kantor layanan satu atap (LTSA) membacakannya.
    .keep = Foto setiap halaman kontrak, depan dan belakang, lalu titipkan salinannya kepada keluarga.

flag-contract-differs = Isi kontrak berbeda dari janji
    .why = Pekerjaan, gaji, atau majikan yang diganti adalah tanda bahaya. Undang-undang melarang mengirim orang ke pekerjaan yang lain dari perjanjian.
    .do = Berhenti dulu, jangan tanda tangan kontrak yang baru. Bilang saja mau dibaca dulu di rumah. Tunjukkan ke kantor layanan satu atap (LTSA), atau telepon { $hotline }.
    .keep = Simpan semua kontrak, iklan, dan chat yang berisi janji pertama.

### Biaya

flag-agency-fee-asked = Anda diminta membayar biaya jasa penempatan
    .why = Undang-undang bilang pekerja tidak boleh ditagih biaya penempatan. Peraturan menteri tahun 2025 kabarnya membolehkan dalam hal tertentu. Jadi setiap biaya perlu diperiksa dulu.
    .do = Jangan bayar dulu. Minta daftar biaya tertulis di perjanjian penempatan. Tunjukkan ke kantor layanan satu atap (LTSA), atau telepon { $hotline }.
    .keep = Simpan daftar biaya, bukti transfer, kuitansi, dan chat yang meminta uang.

flag-ticket-or-visa-asked = Anda diminta membayar tiket atau visa
    .why = Undang-undang bilang pekerja tidak boleh ditagih biaya penempatan. Peraturan menteri tahun 2025 kabarnya membolehkan dalam hal tertentu. Keduanya tidak cocok, jadi tanyakan aturan yang berlaku hari ini.
    .do = Jangan bayar dulu. Minta daftar biaya tertulis di perjanjian penempatan. Tunjukkan ke kantor layanan satu atap (LTSA), atau telepon { $hotline }.
    .keep = Simpan daftar biaya, bukti transfer, kuitansi, dan chat yang meminta uang.

flag-deposit-asked = Anda diminta memberi uang jaminan
    .why = Uang jaminan membuat orang takut berhenti, walaupun keadaannya buruk. Menurut patokan badan buruh PBB (ILO), biaya perekrutan tidak ditagih kepada pekerja.
    .do = Jangan bayar dan jangan tanda tangan dulu. Bawa perjanjiannya ke serikat atau kantor layanan satu atap (LTSA). Minta mereka membacakannya.
    .keep = Foto setiap halaman perjanjian yang menyebut uang jaminan, dan simpan bukti bayarnya.

flag-paid-to-pass = Anda dijanjikan lulus asal membayar
    .why = Lulus tes tidak boleh dibeli. Janji seperti ini sering ternyata penipuan. Surat yang dibeli juga bisa ditolak.
    .do = Jangan bayar. Telepon { $hotline } dan tanyakan jalur tes yang resmi. Kalau sudah membayar, Anda tetap bisa minta bantuan.
    .keep = Simpan chat dan pesan suara yang menjanjikan lulus, serta bukti bayarnya.

flag-money-to-a-person = Uangnya lewat orang, bukan lewat kantor
    .why = Uang yang masuk ke orang sulit dilacak dan sulit kembali. PT bisa bilang tidak pernah menerimanya.
    .do = Jangan kirim uang dulu. Periksa rekeningnya di cekrekening.id, tetapi rekening tanpa laporan belum tentu benar. Kalau tidak terbuka, telepon { $hotline }.
    .keep = Simpan bukti transfer, nama dan nomor rekening, tanggal, jumlah, dan nama orang yang melihat.

flag-money-to-a-person-without-contract = Bayar lewat orang, padahal belum ada kontrak
    .why = Cara ini sering dipakai dalam penipuan kerja. Tanpa kontrak, belum ada pekerjaan yang bisa Anda tuntut.
    .do = Berhenti dulu. Jangan bayar lagi dan jangan menagih sendirian. Telepon { $hotline } dan ceritakan ke mana uangnya.
    .keep = Simpan bukti transfer, nama dan nomor rekening, serta chat yang meminta uang.

flag-money-before-contract = Uang diminta sebelum ada kontrak
    .why = Banyak penipuan kerja dimulai dengan uang di depan. Utang juga sering berawal dari sini.
    .do = Jangan bayar dulu. Minta daftar biaya tertulis dan nama lengkap PT. Telepon { $hotline } untuk memeriksanya.
    .keep = Simpan bukti bayar dan chat yang meminta uang, dengan tanggalnya.

flag-no-receipt = Sudah bayar, tetapi tidak dapat kuitansi
    .why = Tanpa bukti, pengaduan soal uang sering gagal. Biaya yang benar pun harus ada kuitansinya.
    .do = Minta kuitansi lewat chat, supaya ada catatan. Catat tanggal, jumlah, penerima, dan orang yang melihat. Jangan bayar lagi tanpa kuitansi.
    .keep = Simpan bukti transfer dan chat saat Anda meminta kuitansi.

flag-no-cost-list = Daftar biaya tertulis belum ada
    .why = Biaya yang tidak ditulis bisa bertambah setelah Anda berangkat.
    .do = Minta daftar tertulis: biaya apa, berapa, dan siapa yang membayar. Minta cap PT di situ. Tunjukkan ke kantor layanan satu atap (LTSA) sebelum membayar.
    .keep = Simpan setiap daftar biaya yang pernah diberikan, dan chat yang menyebut jumlahnya.

flag-fine-to-withdraw = Kalau batal, Anda diminta membayar denda
    .why = Denda bisa membuat orang berangkat karena takut, bukan karena mau. Ada calon pekerja yang ditagih, lalu tidak jadi membayar setelah desa mendampinginya.
    .do = Jangan bayar sendirian. Jangan tanda tangani surat janji bayar. Telepon { $hotline } atau minta serikat mendampingi.
    .keep = Simpan perjanjian dan chat yang menyebut jumlah denda.

flag-costs-back-on-withdrawal = Kalau batal, biaya diminta kembali
    .why = Belum tentu semua biaya itu tanggungan Anda. Setiap biaya perlu kuitansi dan dasar di perjanjian.
    .do = Minta daftar biaya dan kuitansinya. Bawa ke kantor layanan satu atap (LTSA) sebelum membayar. Tanyakan biaya mana yang boleh ditagih kepada Anda.
    .keep = Simpan perjanjian, daftar biaya, kuitansi, dan chat soal batal berangkat.

### Dokumen

flag-papers-held = Dokumen asli Anda dipegang orang lain
    .why = Tanpa dokumen, Anda sulit batal, mengadu, atau pulang. Kalau hanya untuk mengurus visa, harus ada tanda terima dan tanggal kembali.
    .do = Minta dokumen Anda kembali, sebaiknya ditemani. Kalau masih untuk visa, minta tanda terima dan tanggal kembali. Kalau takut, telepon { $hotline } dulu.
    .keep = Simpan foto setiap dokumen, tanda terima, dan chat saat Anda memintanya kembali.

flag-papers-not-given-back = Dokumen Anda ditahan
    .why = Menahan dokumen supaya orang mau membayar adalah paksaan. Paspor Anda tidak boleh dikuasai orang lain tanpa hak.
    .do = Jangan bayar sendirian dan jangan mengambilnya sendirian. Telepon { $hotline } dan minta pendamping. Serikat, desa, atau polisi juga bisa menemani.
    .keep = Simpan chat dan pesan suara yang menolak memberikan dokumen atau meminta uang.

flag-land-pledged = Surat tanah keluarga dipegang orang lain
    .why = Kalau utang tidak terbayar, keluarga bisa kehilangan tanah. Menteri mengumumkan pinjaman bank (KUR) untuk pekerja migran tanpa jaminan.
    .do = Jangan tanda tangani surat utang atau jual beli tanah dulu. Minta serikat atau pendamping membacanya. Tanyakan KUR langsung ke bank.
    .keep = Simpan foto surat tanah, surat utang, dan tanda terimanya.

flag-bank-card-held = Kartu ATM atau rekening Anda dipegang orang lain
    .why = Gaji bisa diambil tanpa Anda tahu. Gaji yang ditahan termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Berhenti dulu. Datang ke bank dan tanyakan cara membuka rekening sendiri. Kalau kartu tidak dikembalikan, telepon { $hotline }.
    .keep = Simpan foto buku tabungan dan surat yang menyebut rekening gaji.

flag-papers-not-true = Ada data di dokumen yang tidak benar
    .why = Data yang salah bisa menyulitkan Anda di negara tujuan. Asuransi juga bisa tidak dibayar. Anda tidak sendirian, dan bantuan ada.
    .do = Berhenti dulu, jangan pakai dokumen itu. Bicara dulu dengan lembaga pendamping. Data bisa diperbaiki di kantor kependudukan (Dukcapil).
    .keep = Simpan foto dokumen itu dan dokumen Anda yang benar, misalnya akta lahir.

flag-visit-visa = Berangkat kerja bukan dengan visa kerja
    .why = Visa kunjungan, umrah, atau ziarah bukan izin bekerja. Anda bisa tidak digaji, ditahan, dan sulit mengadu. Jangan andalkan janji “diganti di sana”.
    .do = Berhenti dulu. Jangan berangkat dengan visa itu. Minta kantor layanan satu atap (LTSA) membacakan visanya, atau telepon { $hotline }.
    .keep = Simpan foto visa, tiket, dan chat yang menyebut visa itu.

flag-visa-after-arrival = Visa kerja baru dijanjikan setelah sampai
    .why = Visa kerja termasuk dokumen wajib sebelum berangkat. Di beberapa negara, kartu kerja keluar belakangan. Tetapi surat izinnya sudah ada sebelum berangkat.
    .do = Berhenti dulu. Minta surat izin kerjanya sekarang. Tunjukkan ke kantor layanan satu atap (LTSA), atau telepon { $hotline }.
    .keep = Simpan foto semua surat dan chat yang menjanjikan visa di sana.

flag-visa-in-process = Visa kerja masih diurus
    .why = Di tengah proses, ini masih wajar. Tetapi visa kerja harus ada sebelum berangkat.
    .do = Tunggu sampai visanya keluar. Minta kantor layanan satu atap (LTSA) membacakannya. Sebelum itu, jangan berangkat.
    .keep = Simpan foto paspor dan tanda terima pengurusan visa.

flag-leaving-without-visa = Tanggal berangkat sudah ada, visanya belum
    .why = Visa kerja harus ada sebelum berangkat. Kalau visanya belum keluar, Anda bisa disuruh berangkat dengan visa lain.
    .do = Jangan berangkat sebelum visa kerja ada di tangan. Minta kantor layanan satu atap (LTSA) membacakannya, atau telepon { $hotline }.
    .keep = Simpan foto tiket, paspor, dan chat tentang visa dan tanggal berangkat.

flag-student-visa-for-work = Visanya pelajar, padahal tawarannya pekerjaan
    .why = Menurut undang-undang, pelajar di luar negeri bukan pekerja migran. Jadi aturan yang melindungi pekerja bisa tidak berlaku bagi Anda. Ada mahasiswa yang terjerat utang lewat program seperti ini.
    .do = Jangan tanda tangani surat utang dulu. Tanyakan ke kampus dan kedutaan apakah programnya benar. Kalau ragu, telepon { $hotline }.
    .keep = Simpan brosur, kontrak, surat utang, dan chat tentang program itu.

flag-told-to-lie-to-officers = Anda disuruh menutupi tujuan kerja dari petugas
    .why = Jalur yang benar tidak perlu ditutupi. Biasanya ini terjadi karena tidak ada visa kerja. Di sana, Anda akan sulit minta tolong.
    .do = Berhenti dulu. Telepon { $hotline } sebelum berangkat. Kalau petugas bertanya, ceritakan yang sebenarnya dan minta bantuan.
    .keep = Simpan chat dan pesan suara yang menyuruh Anda menjawab begitu.

### Utang

flag-money-from-recruiter = Ada uang dari perekrut sebelum berangkat
    .why = Uang itu bisa dihitung sebagai utang dan ditambah-tambah. Uang itu juga bisa dipakai untuk bilang Anda sudah setuju.
    .do = Jangan terima lagi dan jangan pakai uangnya. Telepon { $hotline } sebelum mengembalikannya. Mintalah pendamping.
    .keep = Catat siapa yang memberi, berapa, kapan, dan untuk apa katanya.

flag-money-to-family = Keluarga Anda menerima uang dari perekrut
    .why = Membayar keluarga supaya orang berangkat adalah salah satu cara dalam jual-beli orang. Keluarga mungkin tidak tahu artinya. Ini bukan salah Anda.
    .do = Berhenti dulu. Bicara berdua dengan petugas yang Anda percaya, tanpa keluarga. Telepon { $hotline }, atau cari layanan perempuan dan anak di daftar bantuan.
    .keep = Catat siapa yang memberi, siapa yang menerima, berapa, kapan, dan siapa yang melihat.

flag-debt-to-recruiter = Anda berutang kepada perekrut atau PT
    .why = Pemberi utang juga mengurus pekerjaan Anda. Jadi Anda sulit menolak kalau keadaannya buruk.
    .do = Jangan tambah utang. Minta jumlah, bunga, dan cicilannya ditulis. Tanyakan pinjaman KUR untuk pekerja migran langsung ke bank.
    .keep = Simpan surat utang, bukti menerima uang, dan chat soal utang.

flag-moneylender-debt = Utang ke rentenir atau pinjaman online
    .why = Bunganya bisa jauh di atas bank. Gaji berbulan-bulan bisa habis untuk bunga. Sebagai pembanding, bunga pinjaman KUR pekerja migran 6 persen setahun pada 2025.
    .do = Tulis berapa yang diterima, cicilannya, dan berapa kali. Bandingkan dengan KUR di bank. Serikat bisa membantu membaca surat utangnya.
    .keep = Simpan surat utang, foto layar aplikasi pinjaman, dan semua bukti cicilan.

flag-long-deductions = Gaji dipotong lebih dari enam bulan
    .why = Potongan panjang sering berisi biaya penempatan atau utang yang tidak dijelaskan. Di Taiwan, biaya layanan bulanan memang ada, dengan batas resmi.
    .do = Jumlahkan semua potongan. Tanyakan potongan itu untuk apa dan untuk siapa. Tunjukkan ke kantor layanan satu atap (LTSA) sebelum tanda tangan.
    .keep = Foto setiap halaman perjanjian yang menyebut potongan gaji.

flag-deductions-over-hong-kong-cap = Gaji di Hong Kong dipotong lebih dari sebulan
    .why = Agensi di Hong Kong hanya boleh mengambil 10 persen dari gaji bulan pertama. Itu pun setelah gaji diterima. Potongan yang lebih lama perlu ditanyakan.
    .do = Jangan tanda tangani potongan itu dulu. Tanyakan ke kantor layanan satu atap (LTSA) atau serikat. Atau telepon { $hotline }.
    .keep = Foto perjanjian dan surat utang, lalu simpan slip gaji kalau sudah bekerja.

flag-deductions-over-singapore-cap = Gaji di Singapura dipotong lebih dari dua bulan
    .why = Agensi di Singapura boleh mengambil paling banyak sebulan gaji untuk setiap tahun kontrak. Paling banyak dua bulan gaji. Potongan berbulan-bulan bisa melebihi batas itu.
    .do = Jumlahkan semua potongan, lalu bandingkan dengan batas itu. Jangan tanda tangan dulu. Tanyakan ke kantor layanan satu atap (LTSA).
    .keep = Foto perjanjian dan surat izin kerja Singapura (IPA) yang menyebut biaya agensi.

flag-quarter-of-wage-gone = Seperempat gaji atau lebih habis untuk potongan
    .why = Sisa gaji harus cukup untuk hidup dan untuk keluarga. Batas seperempat ini patokan kami, bukan hukum.
    .do = Hitung sisa gaji tiap bulan setelah dipotong. Tanyakan kepada keluarga apakah itu cukup. Jangan buru-buru tanda tangan.
    .keep = Simpan daftar potongan dan foto perjanjian yang menyebutnya.

flag-half-of-wage-gone = Lebih dari separuh gaji habis untuk potongan
    .why = Dengan sisa sekecil itu, Anda sulit berhenti walaupun keadaannya buruk. Batas separuh ini patokan kami, bukan hukum.
    .do = Jangan tanda tangan dulu. Hitung kapan utang lunas dan kapan kontrak habis. Minta serikat atau kantor layanan satu atap (LTSA) membaca perjanjiannya.
    .keep = Foto setiap halaman perjanjian yang menyebut potongan dan lama kontrak.

flag-nothing-left-of-wage = Gaji habis untuk potongan, tidak ada sisa
    .why = Bekerja tanpa menerima gaji termasuk tanda kerja paksa menurut badan buruh PBB (ILO). Anda jadi bergantung pada orang lain untuk makan.
    .do = Berhenti dulu. Jangan tanda tangani potongan itu. Telepon { $hotline } atau tanyakan ke serikat.
    .keep = Foto setiap halaman perjanjian dan simpan chat tentang gaji dan potongan.

flag-debt-not-known = Jumlah utang Anda belum jelas
    .why = Utang yang tidak jelas bisa terus bertambah. Anda juga tidak tahu kapan lunas.
    .do = Minta jumlah utang secara tertulis. Kumpulkan semua bukti, lalu jumlahkan. Serikat bisa membantu menghitung.
    .keep = Simpan semua bukti menerima dan membayar uang, dengan tanggal dan jumlahnya.

flag-debt-binds = Karena utang, Anda tidak boleh batal atau pulang
    .why = Menahan orang karena utang termasuk tanda kerja paksa. Ini juga bisa termasuk jual-beli orang.
    .do = Berhenti dulu. Jangan bayar dan jangan menawar sendirian. Telepon { $hotline } atau minta serikat mendampingi.
    .keep = Simpan surat utang dan chat yang bilang Anda tidak boleh batal atau pulang.

flag-debt-threats = Ada ancaman soal utang
    .why = Memaksa orang membayar dengan ancaman bisa termasuk pemerasan. Utang bukan alasan untuk menyakiti atau menahan orang.
    .do = Jangan hadapi sendirian. Kalau terancam sekarang, nomor polisi ada di daftar bantuan. Kalau belum mendesak, telepon { $hotline }.
    .keep = Simpan chat dan pesan suaranya, lalu catat siapa yang mengancam, kapan, dan di mana.

### Diri Anda

flag-under-18 = Umur Anda belum 18 tahun
    .why = Orang di bawah 18 tahun tidak boleh dikirim bekerja ke luar negeri. Aturan ini dibuat untuk melindungi Anda. Ini bukan salah Anda.
    .do = Berhenti dulu. Ceritakan kepada orang dewasa yang Anda percaya. Cari layanan perempuan dan anak di daftar bantuan, atau telepon { $hotline }.
    .keep = Simpan akta lahir Anda atau fotonya.

flag-too-young-for-singapore = Untuk Singapura, umur Anda belum 23 tahun
    .why = Singapura meminta pekerja rumah tangga berumur paling sedikit 23 tahun. Kalau umur di dokumen diubah, Anda bisa mendapat kesulitan di sana.
    .do = Jangan setuju kalau umur di dokumen mau diubah. Telepon { $hotline } dan tanyakan negara atau pekerjaan yang cocok dengan umur Anda.
    .keep = Simpan foto akta lahir, KTP, dan surat yang menyebut umur Anda.

flag-not-free-to-leave = Anda tidak bebas keluar dari tempat menunggu
    .why = Mengurung orang dilarang, juga di tempat milik PT berizin. Ini termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Kalau tidak ada yang mengawasi, telepon { $hotline } atau polisi dari daftar bantuan. Kirim lokasi Anda ke orang yang Anda percaya. Jangan melawan atau lari sendirian.
    .keep = Kalau bisa tanpa ketahuan, simpan lokasi, alamat, dan nama orang di sana.

flag-cannot-refuse = Anda tidak bisa atau takut menolak
    .why = Berangkat harus kemauan Anda sendiri. Memaksa orang berangkat bisa termasuk jual-beli orang.
    .do = Berhenti dulu. Bicara berdua dengan petugas, tanpa keluarga atau perekrut. Telepon { $hotline }, atau cari layanan perempuan dan anak di daftar bantuan.
    .keep = Catat siapa yang memaksa, kapan, dan apa katanya, lalu simpan di tempat yang tidak dilihat orang.
