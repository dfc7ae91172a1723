# Kata-kata untuk tiap peringatan. Bahasa Indonesia adalah aslinya.
# Urutannya sama dengan content/checklist/flags.toml.

### Bukti

evidence-chats = Simpan foto layar chat yang memuat nama, nomor, dan tanggal. Kirim salinannya ke orang yang Anda percaya.
evidence-advert = Simpan foto iklannya, dengan tanggal Anda melihatnya.
evidence-person = Catat nama, nomor HP, dan alamat orang itu.
evidence-office = Foto papan nama kantornya, dan catat alamatnya.
evidence-payment = Simpan bukti transfer dan kuitansi. Catat nama dan nomor rekening, tanggal, dan jumlahnya.
evidence-contract = Foto setiap halaman kontrak atau perjanjian.
evidence-papers = Foto surat Anda, depan dan belakang. Foto juga tanda terimanya kalau ada.
evidence-visa-ticket = Foto visa dan tiket Anda.
evidence-debt-paper = Foto setiap halaman surat utang dan daftar potongan.
evidence-place = Catat alamat tempat Anda tinggal dan siapa yang mengurusnya. Kirim lokasinya ke orang yang Anda percaya.
evidence-notes = Catat tanggalnya, apa yang dikatakan, dan siapa yang hadir.
evidence-injury = Foto luka dengan tanggalnya, dan simpan surat dokter.
evidence-age-proof = Simpan akta lahir atau ijazah sekolah, atau fotonya.
evidence-official-answer = Catat nama petugas, kantornya, tanggalnya, dan jawabannya.

### Tujuan dan pekerjaan

flag-destination-not-open = Kamboja dan Myanmar bukan negara tujuan resmi
    .why = Menurut pemerintah, dua negara ini bukan tujuan kerja resmi bagi orang Indonesia. Banyak yang sampai di sana lalu dipaksa menipu orang lewat internet.
    .do = Berhenti dulu. Jangan berangkat dan jangan serahkan paspor. Telepon { $hotline } dan ceritakan tawaran ini.

flag-destination-named-by-turns = Belum jelas apakah negara ini dibuka untuk pekerja
    .why = Pada 2025, pejabat bergantian melarang atau memperingatkan soal Thailand, Laos, dan Filipina. Ucapan mereka tidak sama, jadi aturannya belum pasti. Tanyakan aturan mana yang berlaku hari ini.
    .do = Jangan berangkat dulu. Telepon { $hotline } dan sebut negara, kota, dan pekerjaannya. Tanyakan apakah pekerja boleh ke sana hari ini.

flag-country-at-war = Negara tujuan Anda sedang perang
    .why = Di negara yang sedang perang, Anda sulit ditolong. Menurut undang-undang, pemerintah bisa menghentikan pengiriman pekerja ke sana. Daftar negara yang ditutup tidak kami temukan, jadi perlu ditanyakan.
    .do = Jangan berangkat dulu. Telepon { $hotline } dan sebut negara serta kotanya. Tanyakan apakah pekerja boleh ke sana hari ini.

flag-gulf-household = Kerja rumah tangga di Timur Tengah: kabar terakhir, ditutup
    .why = Pada Desember 2025 dan Maret 2026, pejabat bilang kerja ini masih ditutup. Kalau ada masalah, Anda sulit ditolong. Hanya untuk Arab Saudi pernah ada satu jalur khusus, lewat perusahaan penempatan berizin (P3MI).
    .do = Berhenti dulu. Jangan bayar dan jangan serahkan paspor. Telepon { $hotline } dan tanyakan apakah sekarang sudah dibuka.

flag-gulf-household-one-channel = Jalur khusus ke Arab Saudi belum tentu dibuka
    .why = Untuk kerja rumah tangga, pernah ada satu jalur khusus. Jalurnya lewat PT berizin, dengan surat permintaan kerja dari majikan (job order). Kata pejabat pada 2025 dan 2026, kerja ini masih ditutup.
    .do = Jangan bayar dan jangan berangkat dulu. Telepon { $hotline }, sebut nama PT dan nomor surat itu kalau ada. Tanyakan apakah jalur itu dibuka hari ini.

flag-gulf-caregiver = Merawat orang di Timur Tengah belum tentu dibuka
    .why = Kata pejabat, kerja rumah tangga di sejumlah negara Timur Tengah ditutup. Untuk perawat orang tua atau orang sakit, ucapan pejabat tidak sama. Tanyakan aturan mana yang berlaku hari ini.
    .do = Jangan bayar dan jangan berangkat dulu. Telepon { $hotline } dan sebut negara, majikan, dan pekerjaannya.

flag-online-office-work = Kerja kantor atau online ini perlu diperiksa dulu
    .why = Tawaran seperti ini sering dipakai untuk menjebak orang. Sampai di sana, ada yang dipaksa menipu orang lewat internet. Perusahaan yang benar bisa diperiksa, dan kontraknya ada sebelum berangkat.
    .do = Jangan berangkat sebelum perusahaan dan visanya diperiksa. Telepon { $hotline } dan sebut nama perusahaan, kota, dan negaranya.

flag-entertainment-work = Kerja hiburan atau pijat ini perlu diperiksa dulu
    .why = Kerja ini tidak dilarang, kalau PT-nya berizin dan kontraknya jelas. Tetapi banyak orang yang dijanjikan kerja ini lalu dipaksa melayani tamu secara seksual. Undang-undang melarang mengirim orang ke pekerjaan seperti itu.
    .do = Jangan berangkat dulu. Minta kontrak yang menulis tugas terhadap tamu, jam kerja, dan gaji. Tunjukkan ke kantor layanan satu atap (LTSA), atau telepon { $hotline }.

flag-organ-offer = Ada yang minta ginjal atau bagian tubuh Anda
    .why = Aturan PBB dan undang-undang menyebut pengambilan organ sebagai salah satu tujuan perdagangan orang. Itu berlaku berapa pun bayarannya. Ini bukan salah Anda, dan bantuan ada.
    .do = Berhenti dulu. Jangan berangkat dan jangan tanda tangan. Telepon { $hotline } dan minta pendamping, juga kalau Anda sudah setuju atau menerima uang.

flag-marriage-for-money = Ada perantara yang dibayar untuk pernikahan ini
    .why = Dalam kasus tahun 2024 dan 2025, perantara dibayar untuk mencarikan pengantin. Janji menikah bisa dipakai untuk memperdagangkan orang. Menikah tanpa perantara yang dibayar lain halnya.
    .do = Berhenti dulu. Jangan berangkat dan jangan tanda tangan. Telepon { $hotline }, atau cari layanan perempuan dan anak di daftar bantuan.

flag-household-on-her-own = Berangkat sendiri ke majikan rumah tangga
    .why = Menurut undang-undang, berangkat sendiri hanya boleh kalau majikannya perusahaan atau badan resmi. Kalau berangkat sendiri, risikonya juga Anda tanggung sendiri. Kontrak baru dengan majikan lama, yang dibuat lewat kedutaan, lain halnya.
    .do = Jangan berangkat dulu. Datang ke kantor layanan satu atap (LTSA) dan bawa KTP. Tanyakan jalur resmi untuk bekerja di rumah tangga.

### Siapa yang memberangkatkan

flag-individual-sends = Yang memberangkatkan Anda orang, bukan perusahaan
    .why = Orang perorangan dilarang memberangkatkan pekerja, walaupun tetangga atau saudara. Yang boleh hanya pemerintah, perusahaan penempatan berizin (P3MI), atau perusahaan untuk keperluan sendiri.
    .do = Berhenti dulu. Jangan serahkan uang, KTP, atau paspor. Telepon { $hotline } dan tanyakan jalur yang resmi.

flag-other-business-sends = Yang memberangkatkan Anda bukan perusahaan penempatan
    .why = Izin travel, kursus, kampus, atau yayasan bukan izin mengirim pekerja. Yang boleh hanya pemerintah, perusahaan penempatan berizin (P3MI), atau perusahaan untuk keperluan sendiri. Magang dan kuliah punya aturan lain.
    .do = Berhenti dulu. Jangan bayar dan jangan serahkan dokumen asli. Telepon { $hotline }, sebut nama lembaga itu, dan tanyakan jalur yang resmi.

flag-no-assignment-letter = Surat tugas dari PT belum ditunjukkan
    .why = Menyebut nama PT saja belum cukup. Bisa saja PT itu tidak kenal orang atau lembaga ini. Banyak penipuan berawal dari sini.
    .do = Cari telepon PT itu di siskop2mi.bp2mi.go.id, lalu tanyakan apakah mereka ditugaskan. Kalau tidak terbuka, telepon { $hotline }. Boleh ajak orang desa menemani.

flag-korea-by-broker = Ada yang minta bayaran untuk berangkat ke Korea
    .why = Program pemerintah ke Korea tidak lewat orang perorangan atau kursus. Majikan di Korea yang memilih, jadi tidak ada yang bisa menjual tempat. Kursus saja lain halnya. Visa lain, misalnya E-7, punya aturan lain.
    .do = Berhenti dulu. Jangan bayar untuk janji berangkat. Telepon { $hotline } dan tanyakan cara mendaftar sendiri.

flag-not-in-the-list = Namanya belum ditemukan di daftar resmi
    .why = Perusahaan yang mengirim pekerja wajib punya izin pemerintah. Tetapi pencarian bisa keliru karena ejaan atau nama baru. Jadi perlu ditanyakan ke petugas.
    .do = Jangan bayar dan jangan serahkan dokumen dulu. Telepon { $hotline } dan sebut nama lengkap serta kotanya. Tanyakan apakah izinnya berlaku hari ini.

flag-not-in-the-list-elsewhere = Namanya mungkin ada di daftar resmi lain
    .why = Agen awak kapal dan lembaga pengirim magang punya daftar sendiri. Jadi kalau tidak ketemu, belum tentu tidak berizin. Tetapi izinnya tetap perlu dipastikan.
    .do = Jangan bayar dulu. Telepon { $hotline } dan sebut nama lengkapnya. Tanyakan izin apa yang harus ada, dan apakah izin itu berlaku hari ini.

flag-listing-differs = Alamat atau teleponnya lain dari daftar resmi
    .why = Izin PT tidak boleh dipinjamkan ke pihak lain. Bisa juga kantornya cabang atau baru pindah. Kantor pusat yang tahu jawabannya.
    .do = Jangan bayar dulu. Telepon kantor pusat dengan nomor dari daftar resmi, bukan nomor dari mereka. Kalau tidak diangkat, telepon { $hotline }.

flag-licence-suspended = Izinnya sedang kena sanksi atau sudah habis
    .why = Perusahaan dengan izin yang dihentikan, dicabut, atau habis tidak boleh merekrut orang baru. Uang yang sudah masuk bisa sulit kembali.
    .do = Berhenti dulu. Jangan bayar lagi. Telepon { $hotline } dan tanyakan cara meminta kembali dokumen dan uang, dengan pendamping.

flag-office-says-no-licence = Petugas bilang PT atau lembaga ini tidak berizin
    .why = Tanpa izin, perusahaan atau lembaga tidak boleh mengirim pekerja. Jawaban petugas adalah tanda yang kuat.
    .do = Berhenti dulu. Jangan bayar dan jangan berangkat. Kalau uang atau dokumen sudah diserahkan, telepon { $hotline } dan minta pendamping.

flag-no-job-order = Surat permintaan kerja dari majikan belum ditunjukkan
    .why = Izin PT untuk mengirim (SIP2MI) berdasar surat permintaan dari majikan (job order). Tanpa surat itu, pekerjaannya mungkin tidak ada. Kalau baru mendata peminat, ini masih wajar.
    .do = Minta nomor surat itu, nama negara, dan nama majikannya. Lalu telepon { $hotline } dan tanyakan apakah lowongannya terdaftar.

flag-evades-questions = Pertanyaan Anda belum dijawab dengan jelas
    .why = Anda berhak tahu hal yang benar tentang lowongan dan cara berangkat. PT berizin tidak punya alasan untuk menutupi nomor izinnya.
    .do = Jangan bayar dan jangan serahkan dokumen dulu. Tanyakan izinnya ke kantor layanan satu atap (LTSA), atau telepon { $hotline }.

flag-angry-when-asked = Mereka marah saat Anda minta bukti
    .why = Marah bisa membuat orang takut bertanya. Bisa juga mereka hanya kurang sabar, jadi ini belum bukti. Tetapi Anda berhak bertanya.
    .do = Tidak perlu bertanya lagi kepada mereka kalau Anda takut. Tanyakan ke kantor layanan satu atap (LTSA) atau serikat, atau telepon { $hotline }.

flag-threatened-when-asked = Anda diancam saat bertanya atau minta bukti
    .why = Ancaman adalah paksaan, siapa pun yang mengancam. Aturan PBB menyebut ancaman sebagai salah satu cara dalam perdagangan orang. Bertanya bukan kesalahan.
    .do = Berhenti dulu dan jangan hadapi sendirian. Telepon { $hotline } atau minta serikat mendampingi. Kalau terancam sekarang, nomor polisi ada di daftar bantuan.

flag-met-online-only = Anda belum pernah bertemu dengan yang mengurus
    .why = Nama dan foto di internet bisa dipakai siapa saja. Banyak orang yang dipaksa menipu di luar negeri diajak lewat chat. PT berizin juga memakai chat, jadi kantornya perlu diperiksa.
    .do = Jangan bayar dan jangan kirim foto KTP dulu. Minta nama PT dan alamat kantornya. Telepon { $hotline } dan tanyakan apakah PT itu berizin.

flag-others-had-trouble = Orang yang mereka kirim sebelumnya mendapat masalah
    .why = Masalah yang sama bisa terulang pada Anda. Kabar dari orang yang sudah berangkat sering lebih jujur daripada iklan. Ini ukuran kami sendiri, bukan hukum.
    .do = Tanyakan kepada orang itu atau keluarganya apa yang terjadi. Jangan bayar dulu. Ceritakan ke serikat atau kantor layanan satu atap (LTSA).

flag-programme-by-word = Program pemerintah ini baru Anda dengar dari seseorang
    .why = Program pemerintah diumumkan di halaman atau kantor resmi, bukan lewat orang. Ada yang memakai nama pemerintah supaya dipercaya. Kabar dari teman bisa benar, tetapi perlu dicek.
    .do = Jangan bayar dulu. Telepon { $hotline } dan sebut nama programnya. Tanyakan apakah pendaftarannya dibuka, dan di mana Anda bisa mendaftar sendiri.

flag-officials-named = Nama pejabat atau “orang dalam” dipakai
    .why = Nama pejabat sering dipakai supaya orang tidak bertanya lagi. Siapa pun bisa menyebut nama. Yang berlaku izin dan surat resmi.
    .do = Jangan bayar karena nama itu. Telepon { $hotline } dan tanyakan apakah yang mereka katakan benar. Tidak perlu bilang kepada mereka bahwa Anda bertanya.

flag-bring-friends = Anda ditawari uang untuk membawa teman
    .why = Undang-undang melarang orang perorangan mengirim pekerja. Kalau teman Anda mendapat masalah, Anda bisa ikut ditanya. Sekadar memberi tahu teman tentang lowongan lain halnya.
    .do = Jangan terima uang itu dan jangan kumpulkan berkas teman. Kalau sudah, Anda tetap bisa minta bantuan. Telepon { $hotline } dan minta pendamping.

flag-departure-slips = Tanggal berangkat terus mundur
    .why = Terus mundur bisa berarti pekerjaannya tidak ada, atau ada sebab yang jujur. Satu dinas tenaga kerja menyebut jalur resmi paling lama tiga bulan. Program pemerintah, misalnya Korea, bisa lebih lama.
    .do = Jangan bayar lagi selama menunggu. Tanyakan ke kantor layanan satu atap (LTSA) sampai mana berkas Anda. Atau telepon { $hotline }.

flag-fee-and-date-slips = Diminta uang jasa, dan tanggalnya terus mundur
    .why = Banyak penipuan kerja berjalan begini: uang diminta, lalu keberangkatan ditunda terus. Membohongi orang supaya menyerahkan uang bisa termasuk penipuan. Uang visa, kursus, tes, atau paspor tidak dimaksud di sini.
    .do = Berhenti dulu. Jangan bayar apa pun lagi. Kalau sudah membayar, jangan menagih sendirian: telepon { $hotline } dan minta pendamping.

flag-not-registered = Anda belum terdaftar sebagai calon pekerja
    .why = Di minggu-minggu awal, ini masih wajar. Tetapi tanpa terdaftar, kontrak Anda tidak diperiksa dan Anda sulit dilindungi.
    .do = Datang sendiri ke kantor layanan satu atap (LTSA) dan bawa KTP. Tanyakan apakah nama Anda sudah terdaftar, dan lewat siapa.

flag-not-registered-and-leaving = Tanggal berangkat sudah disebut, Anda belum terdaftar
    .why = Undang-undang melarang mengirim orang yang syarat dan dokumennya belum lengkap. Kalau tidak terdaftar, bisa jadi asuransi tidak ada dan kontrak tidak diperiksa. Anda juga sulit dicari.
    .do = Jangan berangkat dulu. Telepon { $hotline } dan tanyakan apakah nama Anda sudah tercatat. Siapkan KTP Anda.

### Kontrak dan janji

flag-contract-not-shown = Kontrak kerja belum ditunjukkan kepada Anda
    .why = Kalau majikan belum ada, ini masih wajar. Tetapi Anda berhak tahu isi kontrak sebelum setuju.
    .do = Minta contoh kontrak berbahasa Indonesia untuk dibaca di rumah. Jangan bayar dan jangan serahkan dokumen asli dulu.

flag-contract-after-arrival = Kontrak baru diberikan di bandara atau di sana
    .why = Bagi pekerja migran, kontrak wajib ada sebelum berangkat. Setelah sampai, Anda sulit menolak isinya. Kalau hanya surat akhir yang menyusul, dan isinya sama dengan kontrak, itu wajar.
    .do = Minta kontraknya sekarang, untuk dibaca di rumah. Tunjukkan ke kantor layanan satu atap (LTSA) sebelum tanda tangan. Kalau belum ada, jangan berangkat.

flag-leaving-without-contract = Anda mau berangkat, tetapi belum pegang kontrak
    .why = Bagi pekerja migran, kontrak termasuk dokumen wajib sebelum berangkat. Tanpa itu, Anda sulit membuktikan gaji dan pekerjaan yang dijanjikan.
    .do = Berhenti dulu. Jangan berangkat sebelum kontrak ada di tangan. Telepon { $hotline } dan ceritakan tanggal berangkatnya.

flag-ship-without-sea-contract = Kerja kapal, perjanjian kerja laut belum Anda lihat
    .why = Perjanjian kerja laut harus ditandatangani sebelum bekerja. Isinya antara lain gaji, jam kerja, nama kapal, dan cara pulang. Tanpa itu, awak kapal bisa dipindah-pindahkan, dan di laut bantuan jauh.
    .do = Jangan naik kapal dulu. Minta perjanjian yang sudah disahkan petugas pelabuhan. Tanyakan izin agen kapalnya ke serikat pelaut, atau telepon { $hotline }.

flag-crew-papers-missing = Surat wajib awak kapal belum lengkap
    .why = Awak kapal dilarang diberangkatkan tanpa dokumen wajib. Tanpa surat itu, Anda sulit membuktikan kerja dan gaji Anda. Surat yang sedang di kantor resmi, dengan tanda terima, tidak dihitung.
    .do = Jangan naik kapal dulu. Tanyakan ke serikat pelaut surat mana yang kurang, dan cara mengurusnya. Atau telepon { $hotline }.

flag-contract-no-copy = Anda tidak memegang salinan kontrak
    .why = Tanpa salinan, Anda sulit membuktikan janji mereka. Menurut undang-undang, Anda berhak menerima perjanjian kerja Anda.
    .do = Minta salinannya lewat chat, supaya ada catatan. Kalau boleh melihat kontrak, foto semua halaman. Tanyakan juga ke kantor layanan satu atap (LTSA).

flag-contract-not-understood = Bahasa kontrak atau surat tidak Anda mengerti
    .why = Isinya bisa lain dari janji. Menurut undang-undang, isi perjanjian kerja harus dijelaskan kepada Anda.
    .do = Jangan tanda tangan sebelum ada terjemahan bahasa Indonesia. Kalau sudah tanda tangan, minta kantor layanan satu atap (LTSA) atau serikat membacakannya.

flag-contract-differs = Isi kontrak berbeda dari janji
    .why = Pekerjaan, gaji, atau majikan yang diganti adalah tanda bahaya. Undang-undang melarang mengirim orang ke pekerjaan lain dari perjanjian sampai ia rugi. Kalau bedanya lebih baik bagi Anda, tidak dihitung.
    .do = Berhenti dulu, jangan tanda tangani apa pun. Bilang saja mau dibaca dulu di rumah. Tunjukkan ke kantor layanan satu atap (LTSA), atau telepon { $hotline }.

flag-promise-changed = Janji sudah berubah, dan kontrak belum Anda lihat
    .why = Janji yang belum tertulis bisa berubah lagi. Anda berhak tahu hal yang benar tentang pekerjaan dan gaji. Kalau bedanya lebih baik bagi Anda, tidak dihitung.
    .do = Tanyakan lewat chat mana yang benar, supaya ada catatan. Jangan bayar sebelum kontrak ditunjukkan. Kalau ragu, tanyakan ke serikat atau telepon { $hotline }.

flag-visa-says-other-work = Pekerjaan atau majikan di visa lain dari janji
    .why = Visa menentukan pekerjaan dan majikan yang diizinkan. Kalau berbeda, Anda bisa bekerja tanpa izin tanpa tahu. Undang-undang melarang mengirim orang ke pekerjaan lain dari perjanjian sampai ia rugi.
    .do = Berhenti dulu. Jangan berangkat dengan visa itu. Minta kantor layanan satu atap (LTSA) membaca visa dan kontraknya, atau telepon { $hotline }.

flag-employer-unknown = Nama dan alamat majikan belum jelas
    .why = Menurut undang-undang, perjanjian kerja memuat nama dan alamat lengkap majikan. Tanpa itu, majikan tidak bisa diperiksa dan Anda sulit dicari. Dalam program pemerintah, nama itu bisa belakangan, tetapi sebelum berangkat.
    .do = Minta nama dan alamat majikan lewat chat. Tunjukkan ke kantor layanan satu atap (LTSA). Jangan berangkat sebelum nama itu jelas.

flag-work-unclear = Tugas Anda di sana belum jelas
    .why = Anda tidak bisa setuju pada hal yang tidak Anda tahu. Menurut undang-undang, perjanjian kerja memuat pekerjaan Anda.
    .do = Minta tugasnya ditulis: apa, di mana, dan untuk siapa. Kalau jawabannya tidak jelas, tanyakan ke serikat atau kantor layanan satu atap (LTSA).

flag-pay-or-hours-unclear = Gaji, jam kerja, atau hari libur belum jelas
    .why = Yang tidak tertulis bisa ditolak nanti. Menurut undang-undang, perjanjian kerja memuat gaji, jam kerja, dan libur.
    .do = Minta ketiganya ditulis di kontrak, juga kapan gaji dibayar. Jangan tanda tangan sebelum tertulis. Serikat atau kantor layanan satu atap (LTSA) bisa membantu membaca.

flag-insurance-not-in-contract = Asuransi belum jelas
    .why = Kalau Anda sakit atau celaka, asuransi bisa menolong. Menurut undang-undang, perjanjian kerja memuat jaminan sosial atau asuransi. Ini mudah dilengkapi.
    .do = Minta bagian asuransi ditulis di kontrak. Tanyakan ke kantor layanan satu atap (LTSA) asuransi apa yang perlu, dan cara mendaftar.

flag-pay-too-good = Gajinya tinggi, tetapi hampir tanpa syarat
    .why = Gaji tinggi tanpa syarat adalah umpan yang sering dipakai. Ada yang lalu dipaksa menipu orang lewat internet. Gaji tinggi yang meminta tes dan keahlian lain halnya.
    .do = Jangan bayar dan jangan berangkat dulu. Telepon { $hotline } dan sebut nama perusahaan, kota, dan gajinya. Tanyakan apakah lowongannya terdaftar.

flag-work-on-a-study-route = Masuk untuk belajar, tetapi banyak bekerja
    .why = Menurut undang-undang, pelajar dan peserta pelatihan di luar negeri bukan pekerja migran. Jadi aturan yang melindungi pekerja bisa tidak berlaku bagi Anda.
    .do = Jangan tanda tangani surat utang dulu. Tanyakan ke sekolah atau kampus dan kedutaan apakah programnya benar. Kalau ragu, telepon { $hotline }.

flag-study-paid-from-wages = Magang atau kuliah, biayanya dipotong dari gaji
    .why = Utang yang dibayar dengan kerja bisa membuat Anda sulit berhenti. Pelajar dan peserta pelatihan juga di luar undang-undang yang melindungi pekerja. Pada 2023, banyak mahasiswa terjerat utang lewat program seperti ini.
    .do = Berhenti dulu. Jangan tanda tangani surat utang. Tanyakan programnya ke kedutaan atau serikat, atau telepon { $hotline }.

flag-signed-unread = Anda diminta tanda tangan tanpa membaca
    .why = Kertas kosong yang ditandatangani bisa diisi menjadi utang atau kontrak lain. Menurut undang-undang, isi perjanjian kerja harus dijelaskan kepada Anda.
    .do = Jangan tanda tangan dulu. Bilang saja mau dibaca di rumah. Kalau sudah, ceritakan ke serikat atau kantor layanan satu atap (LTSA).

flag-wage-held = Sebagian gaji akan ditahan
    .why = Gaji yang ditahan termasuk tanda kerja paksa menurut badan buruh PBB (ILO). Orang jadi takut berhenti, karena uangnya bisa hilang. Tabungan yang diatur negara lain halnya.
    .do = Berhenti dulu. Jangan tanda tangani aturan itu. Tunjukkan kontraknya ke serikat atau kantor layanan satu atap (LTSA), atau telepon { $hotline }.

### Biaya

flag-agency-fee-asked = Anda diminta membayar jasa untuk berangkat
    .why = Undang-undang bilang pekerja migran tidak boleh ditagih biaya penempatan. Peraturan menteri tahun 2025 kabarnya memberi pengecualian. Pengecualian itu belum pasti, jadi setiap biaya perlu diperiksa dulu.
    .do = Jangan bayar dulu. Minta daftar biaya tertulis, satu per satu. Tunjukkan ke kantor layanan satu atap (LTSA), atau telepon { $hotline }.

flag-ticket-or-visa-asked = Anda diminta membayar tiket atau visa
    .why = Undang-undang bilang pekerja migran tidak boleh ditagih biaya penempatan. Peraturan menteri tahun 2025 kabarnya memberi pengecualian. Keduanya tidak cocok, jadi tanyakan aturan yang berlaku hari ini.
    .do = Jangan bayar dulu. Minta daftar biaya tertulis, satu per satu. Tunjukkan ke kantor layanan satu atap (LTSA), atau telepon { $hotline }.

flag-training-before-job-order = Bayar pelatihan, padahal surat permintaan kerja belum terlihat
    .why = Kursus memang bisa berbayar. Tetapi kalau pekerjaannya belum ada, uang itu bisa sia-sia. Sejak 2025, belum pasti siapa yang menanggung biaya pelatihan.
    .do = Sebelum membayar, minta nomor surat permintaan dari majikan (job order). Telepon { $hotline } dan tanyakan apakah lowongannya terdaftar. Tanyakan juga ke dinas tenaga kerja apakah ada pelatihan dari pemerintah.

flag-deposit-asked = Anda diminta memberi uang jaminan
    .why = Uang jaminan membuat orang takut berhenti, walaupun keadaannya buruk. Menurut patokan badan buruh PBB (ILO), biaya perekrutan tidak ditagih kepada pekerja.
    .do = Jangan bayar dan jangan tanda tangan dulu. Bawa perjanjiannya ke serikat atau kantor layanan satu atap (LTSA). Minta mereka membacakannya.

flag-paid-to-pass = Anda dijanjikan lulus asal membayar
    .why = Lulus tes tidak boleh dibeli. Janji seperti ini sering ternyata penipuan, dan surat yang dibeli bisa ditolak. Biaya resmi untuk ikut tes hal lain.
    .do = Jangan bayar. Telepon { $hotline } dan tanyakan jalur tes yang resmi. Kalau sudah membayar, Anda tetap bisa minta bantuan.

flag-money-to-a-person = Uangnya lewat orang, bukan lewat kantor
    .why = Uang yang masuk ke orang sulit dicari dan sulit kembali. PT bisa bilang tidak pernah menerimanya.
    .do = Jangan kirim uang dulu. Kalau lewat rekening, periksa di cekrekening.id, tetapi rekening tanpa laporan belum tentu benar. Kalau tidak terbuka, telepon { $hotline }.

flag-money-to-an-unproven-person = Mengaku dari PT, tanpa surat tugas, uangnya ke orang
    .why = Orang perorangan dilarang memberangkatkan pekerja. Perusahaan penempatan berizin (P3MI) merekrut lewat dinas tenaga kerja, bukan lewat uang ke orang. Tanpa surat tugas, PT itu bisa bilang tidak tahu.
    .do = Berhenti dulu. Jangan bayar lagi dan jangan menagih sendirian. Telepon { $hotline }, sebut nama PT dan orangnya.

flag-agency-fee-to-a-person = Biaya jasa diminta lewat orang
    .why = Orang perorangan dilarang memberangkatkan pekerja. Undang-undang juga bilang pekerja tidak boleh ditagih biaya penempatan. Pengecualiannya belum pasti, dan uang yang lewat orang sulit kembali.
    .do = Berhenti dulu dan jangan bayar. Kalau sudah membayar, jangan menagih sendirian. Telepon { $hotline } dan ceritakan siapa yang meminta uangnya.

flag-money-to-a-person-without-contract = Bayar lewat orang, padahal kontrak belum terlihat
    .why = Cara ini sering dipakai dalam penipuan kerja. Menurut undang-undang, hubungan kerja baru ada setelah kontrak ditandatangani. Tanpa kontrak, belum ada pekerjaan yang bisa Anda tuntut.
    .do = Berhenti dulu dan jangan bayar. Kalau sudah membayar, jangan menagih sendirian. Telepon { $hotline } dan ceritakan ke mana uangnya.

flag-money-before-contract = Uang diminta sebelum Anda melihat kontrak
    .why = Banyak penipuan kerja dimulai dengan uang di depan. Utang juga sering berawal dari sini. Tes, kursus, dan paspor memang bisa dibayar lebih awal.
    .do = Jangan bayar dulu. Minta daftar biaya tertulis dan nama lengkap penerimanya. Telepon { $hotline } untuk memeriksanya.

flag-no-receipt = Ada pembayaran tanpa kuitansi
    .why = Tanpa bukti, pengaduan soal uang sering gagal. Biaya yang benar pun harus ada kuitansinya.
    .do = Minta kuitansi lewat chat, supaya ada catatan. Catat tanggal, jumlah, penerima, dan orang yang melihat. Jangan bayar lagi tanpa kuitansi.

flag-costs-keep-growing = Biayanya berubah atau bertambah
    .why = Orang paling sulit menolak saat sudah berutang atau hampir berangkat. Biaya tambahan sering diminta pada saat itu. Kenaikan tarif resmi yang diumumkan negara hal lain.
    .do = Jangan setujui tambahannya dulu. Minta lewat chat: biaya apa, berapa, dan apa dasarnya. Tunjukkan ke serikat atau kantor layanan satu atap (LTSA).

flag-no-cost-list = Daftar biaya tertulis belum ada
    .why = Biaya yang tidak ditulis bisa bertambah setelah Anda berangkat. Anda berhak mendapat keterangan yang benar tentang cara berangkat.
    .do = Minta daftar tertulis: biaya apa, berapa, dan siapa yang membayar. Minta nama dan cap di situ. Tunjukkan ke kantor layanan satu atap (LTSA) sebelum membayar.

flag-fine-to-withdraw = Batal atau berhenti, diminta denda atau ganti rugi
    .why = Denda bisa membuat orang berangkat atau bertahan karena takut, bukan karena mau. Utang yang mengikat termasuk tanda kerja paksa menurut badan buruh PBB (ILO). Permintaan seperti ini bisa dibicarakan, misalnya dengan pendamping dari desa.
    .do = Jangan bayar sendirian. Jangan tanda tangani surat janji bayar. Telepon { $hotline } atau minta serikat mendampingi.

flag-costs-back-on-withdrawal = Batal atau berhenti, biaya dengan kuitansi diminta kembali
    .why = Biaya yang benar-benar keluar bisa saja diminta kembali. Tetapi belum tentu semuanya tanggungan Anda. Setiap biaya perlu kuitansi dan dasar di perjanjian.
    .do = Minta daftar biaya dan kuitansinya. Bawa ke kantor layanan satu atap (LTSA) sebelum membayar. Tanyakan biaya mana yang boleh ditagih kepada Anda.

### Surat-surat

flag-papers-held = Surat asli dipegang, atau akan dipegang, orang lain
    .why = Tanpa surat asli, Anda sulit batal, mengadu, atau pulang. Paspor tidak boleh dikuasai orang lain tanpa hak. Kalau hanya sebentar untuk visa, perlu ada tanda terima dan tanggal kembali.
    .do = Kalau belum diserahkan, simpan dulu. Kalau sudah, minta kembali dengan ditemani, atau minta tanda terima dan tanggal kembali. Kalau takut, telepon { $hotline } dulu.

flag-papers-not-given-back = Surat asli ditahan atau harus ditebus
    .why = Menahan surat supaya orang menurut atau membayar adalah paksaan. Paspor Anda tidak boleh dikuasai orang lain tanpa hak.
    .do = Jangan bayar sendirian dan jangan mengambilnya sendirian. Telepon { $hotline } dan minta pendamping. Serikat, desa, atau polisi juga bisa menemani.

flag-land-pledged = Surat tanah, rumah, atau kendaraan pada orang lain
    .why = Kalau utang tidak terbayar, keluarga bisa kehilangan tanah, rumah, atau kendaraan. Menteri mengumumkan pinjaman bank (KUR) untuk pekerja migran tanpa jaminan.
    .do = Jangan tanda tangani surat utang atau jual beli dulu. Minta serikat atau pendamping membacanya. Tanyakan KUR langsung ke bank.

flag-bank-card-held = Kartu ATM, buku tabungan, atau PIN pada orang lain
    .why = Gaji bisa diambil tanpa Anda tahu. Gaji yang ditahan termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Berhenti dulu. Datang ke bank dan tanyakan cara mengganti PIN, kartu, atau membuka rekening sendiri. Kalau dilarang atau takut, telepon { $hotline }.

flag-papers-not-true = Data di surat lain dari yang sebenarnya
    .why = Data yang salah bisa menyulitkan Anda di negara tujuan, dan asuransi bisa tidak dibayar. Perbaikan resmi dan beda ejaan tidak termasuk. Anda tidak sendirian, dan bantuan ada.
    .do = Berhenti dulu, jangan pakai surat itu. Bicara dulu dengan lembaga pendamping di daftar bantuan. Data bisa diperbaiki di kantor kependudukan (Dukcapil).

flag-told-to-hide-it = Anda disuruh menutupi pekerjaan ini
    .why = Jalur yang benar tidak perlu ditutupi, dan visa kerja wajib ada sebelum berangkat. Kalau keluarga tidak tahu, Anda sulit dicari. Kalau Anda sendiri diam karena kekerasan di rumah, itu hal lain.
    .do = Berhenti dulu dan telepon { $hotline } sebelum berangkat. Ceritakan rencana ini kepada satu orang yang Anda percaya. Kalau petugas bertanya, ceritakan yang sebenarnya dan minta bantuan.

flag-visit-visa = Berangkat kerja tanpa visa kerja
    .why = Visa turis, umrah, atau kunjungan bukan izin bekerja. Anda bisa tidak digaji, ditahan, dan sulit mengadu. Surat IPA Singapura, VDR Malaysia, dan buku pelaut termasuk surat kerja.
    .do = Berhenti dulu dan jangan berangkat dengan cara itu. Jangan andalkan janji “diganti di sana”. Minta kantor layanan satu atap (LTSA) membacakan visanya, atau telepon { $hotline }.

flag-visa-after-arrival = Visa kerja baru diurus setelah sampai
    .why = Visa kerja termasuk dokumen wajib sebelum berangkat. Di beberapa negara, kartu kerja keluar belakangan. Tetapi surat izinnya sudah ada sebelum berangkat.
    .do = Berhenti dulu. Minta surat izin kerjanya sekarang. Tunjukkan ke kantor layanan satu atap (LTSA), atau telepon { $hotline }.

flag-visa-in-process = Visanya masih diurus
    .why = Selama belum ada tanggal berangkat, ini masih wajar. Tetapi visa harus ada sebelum berangkat.
    .do = Tunggu sampai visanya keluar. Minta kantor layanan satu atap (LTSA) membacakannya. Sebelum itu, jangan berangkat.

flag-leaving-without-visa = Anda segera berangkat, tetapi visanya belum ada
    .why = Visanya mungkin masih keluar pada waktunya. Tetapi bagi pekerja, visa kerja wajib ada sebelum berangkat. Kalau belum keluar, Anda bisa disuruh berangkat dengan visa lain.
    .do = Jangan berangkat sebelum visa yang benar ada di tangan. Minta kantor layanan satu atap (LTSA) membacakannya, atau telepon { $hotline }.

flag-no-worker-card = Anda segera berangkat tanpa kartu pekerja (E-KPMI)
    .why = Kartunya bisa saja baru keluar di hari terakhir. Tetapi orang yang syaratnya belum lengkap tidak boleh diberangkatkan. Tanpa kartu itu, Anda tidak tercatat dan sulit ditolong.
    .do = Jangan berangkat sebelum kartunya ada. Tanyakan ke kantor layanan satu atap (LTSA) sampai mana urusannya, atau telepon { $hotline }.

flag-no-social-security = BPJS pekerja migran belum Anda pegang
    .why = Menurut aturan, pekerja harus ikut jaminan kecelakaan dan kematian sebelum berangkat. Mengurusnya biasanya cepat.
    .do = Tanyakan dulu apakah Anda sudah didaftarkan, dan minta buktinya. Kalau belum, tanyakan cara mendaftar di kantor layanan satu atap (LTSA).

flag-required-letters-missing = Surat izin keluarga atau surat sehat belum ada
    .why = Keduanya termasuk surat wajib sebelum berangkat. Surat ini biasanya cepat diurus.
    .do = Untuk izin keluarga, tanyakan ke kantor desa. Untuk surat sehat, tanyakan tempat tesnya ke kantor layanan satu atap (LTSA). Kalau sulit minta izin keluarga, ceritakan juga di sana.

flag-passport-other-reason = Paspor dibuat untuk alasan lain, bukan bekerja
    .why = Alasan lain sering dipakai supaya tidak lewat jalur yang terdaftar. Paspor dari perjalanan dulu yang benar hal lain. Kalau ada data yang keliru, Anda bisa minta bantuan untuk memperbaikinya.
    .do = Jangan berangkat dulu. Ceritakan kepada petugas kantor layanan satu atap (LTSA), atau telepon { $hotline }. Tanyakan cara memperbaikinya.

flag-share-codes = Diminta PIN, OTP, atau selfie dengan KTP
    .why = Dengan itu, orang bisa mengambil pinjaman atas nama Anda. Mengambil data pribadi orang lain tanpa hak dilarang. Fotokopi KTP untuk kantor PT berizin hal lain.
    .do = Jangan berikan. Kalau sudah, hubungi bank hari ini dan ganti PIN. Kalau muncul pinjaman yang tidak Anda kenal, minta bantuan lembaga pendamping atau telepon { $hotline }.

flag-lend-account = Diminta membuka rekening atau SIM untuk orang lain
    .why = Rekening seperti ini bisa dipakai untuk uang dari kejahatan. Lalu Anda yang ditanya soal uang itu. Kantor tenaga kerja Hong Kong juga memperingatkan pekerja rumah tangga tentang ini.
    .do = Jangan buka dan jangan pinjamkan. Kalau sudah, tanyakan ke bank atau penjual kartu cara menutupnya. Lembaga pendamping di daftar bantuan bisa menolong Anda.

flag-hide-health = Disuruh menutupi penyakit atau hasil tes
    .why = Penyakit yang ditutupi bisa membahayakan nyawa Anda di sana. Anda juga bisa dipulangkan dan masih punya utang. Menurut undang-undang, pekerja harus sehat sebelum berangkat.
    .do = Minta salinan hasil tes Anda. Tanyakan ke dokter atau bidan puskesmas apa artinya dan cara mengobatinya. Kalau Anda ditekan, telepon { $hotline }.

### Utang

flag-money-from-recruiter = Ada uang atau barang dari perekrut untuk Anda
    .why = Pemberian itu bisa dihitung sebagai utang dan ditambah-tambah. Bisa juga dipakai untuk bilang Anda sudah setuju. Uang jalan dari PT berizin, dengan kuitansi, hal lain.
    .do = Jangan terima dulu. Kalau sudah, jangan dipakai, dan telepon { $hotline } sebelum mengembalikannya. Mintalah pendamping.

flag-money-to-family = Ada uang atau barang dari perekrut untuk keluarga
    .why = Membayar keluarga supaya orang berangkat adalah salah satu cara dalam perdagangan orang. Keluarga mungkin tidak tahu artinya. Ini bukan salah Anda.
    .do = Berhenti dulu. Bicara berdua dengan petugas yang Anda percaya, tanpa keluarga. Telepon { $hotline }, atau cari layanan perempuan dan anak di daftar bantuan.

flag-loan-for-hong-kong = Meminjam uang untuk kerja di Hong Kong
    .why = Agensi di Hong Kong hanya boleh mengambil 10 persen gaji bulan pertama. Undang-undang Indonesia bilang pekerja tidak boleh ditagih biaya penempatan, tetapi pengecualiannya belum pasti. Pinjam ke bank boleh saja, tetapi tanyakan untuk biaya apa.
    .do = Tulis pinjaman itu untuk biaya apa saja. Minta daftar biaya dan kuitansinya. Tunjukkan ke serikat atau kantor layanan satu atap (LTSA) sebelum menambah utang.

flag-debt-to-recruiter = Ada utang kepada perekrut atau PT
    .why = Pemberi utang juga mengurus pekerjaan dan surat Anda. Jadi Anda sulit menolak kalau keadaannya buruk. Utang yang mengikat termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Jangan tambah utang. Minta jumlah, bunga, dan cicilannya ditulis. Tanyakan pinjaman KUR untuk pekerja migran langsung ke bank.

flag-moneylender-debt = Utang ke rentenir atau pinjaman online
    .why = Bunganya bisa jauh di atas bank. Gaji berbulan-bulan bisa habis untuk bunga. Sebagai pembanding, bunga pinjaman KUR pekerja migran 6 persen setahun pada 2025.
    .do = Tulis berapa yang diterima, cicilannya, dan berapa kali. Bandingkan dengan KUR di bank. Serikat bisa membantu membaca surat utangnya.

flag-lender-abroad = Utang ke luar negeri, atau formulirnya berbahasa asing
    .why = Isi surat seperti ini sulit diperiksa sendiri. Kalau cicilan terlambat, penagih bisa mendatangi majikan. Anda bisa kehilangan pekerjaan.
    .do = Jangan tanda tangani yang belum Anda mengerti. Minta serikat atau kantor layanan satu atap (LTSA) menjelaskan jumlah, bunga, dan cicilannya. Tanyakan KUR langsung ke bank.

flag-loan-taken-for-the-agency = Uang pinjaman masuk ke PT, lembaga, atau perekrut
    .why = Anda yang berutang, padahal uangnya tidak Anda terima. Pinjaman KUR diajukan sendiri ke bank. Bank yang membayar klinik atau tiket atas permintaan Anda, dengan kuitansi, hal lain.
    .do = Berhenti dulu, jangan tanda tangani surat pinjaman. Kalau sudah, minta salinannya dan jangan menagih sendirian. Telepon { $hotline } atau minta serikat mendampingi.

flag-long-deductions = Potongan atau cicilan lebih dari enam bulan
    .why = Potongan panjang sering berisi biaya penempatan atau utang yang tidak dijelaskan. Di Taiwan, biaya layanan bulanan memang ada, dengan batas resmi.
    .do = Jumlahkan semua potongan dan cicilan. Tanyakan untuk apa dan untuk siapa. Tunjukkan ke kantor layanan satu atap (LTSA) sebelum tanda tangan.

flag-deductions-over-hong-kong-cap = Gaji di Hong Kong dipotong lebih dari sebulan
    .why = Agensi di Hong Kong hanya boleh mengambil 10 persen dari gaji bulan pertama. Itu pun setelah gaji diterima. Mengambil lebih dari itu adalah pelanggaran di sana.
    .do = Berhenti dulu, jangan tanda tangani potongan itu. Tanyakan ke serikat atau kantor layanan satu atap (LTSA) potongan itu untuk siapa. Atau telepon { $hotline }.

flag-deductions-over-hong-kong-half = Potongan di Hong Kong bisa melewati separuh gaji
    .why = Di Hong Kong, batas separuh bukan hanya ukuran kami. Menurut hukum di sana, semua potongan bersama paling banyak separuh gaji sebulan. Cicilan yang Anda bayar sendiri dan potongan karena tidak masuk kerja tidak dihitung.
    .do = Jangan tanda tangan dulu. Tulis mana yang dipotong dari gaji, dan mana yang Anda bayar sendiri. Tunjukkan ke serikat atau kantor layanan satu atap (LTSA).

flag-deductions-over-hong-kong-quarter = Potongan kasbon di Hong Kong bisa melewati batas
    .why = Kasbon adalah gaji yang dibayar lebih dulu. Menurut hukum Hong Kong, potongan untuk kasbon paling banyak seperempat gaji sebulan. Potongan untuk pinjaman dari majikan bisa lebih, kalau Anda setuju secara tertulis. Semua potongan bersama tetap paling banyak separuh. Cicilan yang Anda bayar sendiri tidak dihitung.
    .do = Tanyakan potongan ini untuk apa: kasbon, pinjaman majikan, atau agensi. Minta jawabannya tertulis sebelum tanda tangan. Tunjukkan ke serikat atau kantor layanan satu atap (LTSA).

flag-deductions-over-singapore-cap = Gaji di Singapura dipotong lebih dari dua bulan
    .why = Agensi di Singapura boleh mengambil paling banyak sebulan gaji untuk setiap tahun kontrak. Semuanya paling banyak dua bulan gaji. Potongan kecil selama beberapa bulan bisa masih dalam batas itu.
    .do = Jumlahkan semua potongan, lalu bandingkan dengan batas itu. Jangan tanda tangan dulu. Tanyakan ke kantor layanan satu atap (LTSA).

flag-quarter-of-wage-gone = Seperempat sampai separuh gaji habis untuk potongan
    .why = Sisa gaji harus cukup untuk hidup dan untuk keluarga. Batas seperempat ini ukuran kami, bukan hukum.
    .do = Hitung sisa gaji tiap bulan setelah potongan dan cicilan. Tanyakan kepada keluarga apakah itu cukup. Jangan buru-buru tanda tangan.

flag-half-of-wage-gone = Lebih dari separuh gaji habis untuk potongan
    .why = Dengan sisa sekecil itu, Anda sulit berhenti walaupun keadaannya buruk. Batas separuh ini ukuran kami, bukan hukum.
    .do = Jangan tanda tangan dulu. Hitung kapan utang lunas dan kapan kontrak habis. Minta serikat atau kantor layanan satu atap (LTSA) membaca perjanjiannya.

flag-nothing-left-of-wage = Gaji habis untuk potongan, hampir tanpa sisa
    .why = Bekerja tanpa gaji untuk membayar utang bisa termasuk jeratan utang. Ini juga tanda kerja paksa menurut badan buruh PBB (ILO). Anda jadi bergantung pada orang lain untuk makan.
    .do = Berhenti dulu. Jangan tanda tangani potongan itu. Telepon { $hotline } atau tanyakan ke serikat.

flag-paying-half-the-contract = Utang dibayar lebih dari separuh kontrak
    .why = Selama utang belum lunas, Anda sulit berhenti atau pulang. Batas separuh ini ukuran kami, bukan hukum.
    .do = Tanyakan apakah potongannya bisa lebih sedikit. Hitung sisa utang kalau Anda pulang lebih cepat.

flag-paying-beyond-the-contract = Utang belum lunas saat kontrak habis
    .why = Gaji berhenti, tetapi utang tetap ditagih. Utang yang mengikat termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Jangan tanda tangan dulu. Minta rincian utang secara tertulis. Tunjukkan hitungan Anda ke kantor layanan satu atap (LTSA) atau serikat.

flag-loan-rate-high = Bunga pinjaman ini tinggi
    .why = Bunganya lebih dari 24 persen setahun. Koperasi simpan pinjam tidak boleh mengambil sebanyak itu. KUR untuk pekerja migran 6 persen setahun.
    .do = Tanyakan KUR penempatan pekerja migran ke bank. Bandingkan dulu, baru tanda tangan.

flag-loan-rate-extreme = Bunga pinjaman ini sangat tinggi
    .why = Bunganya lebih dari 48 persen setahun. Di Hong Kong, meminjamkan uang dengan bunga di atas itu kejahatan. Di Indonesia, aturan tiap pemberi pinjaman berbeda.
    .do = Jangan tanda tangan dulu. Tanyakan siapa pemberi pinjamannya dan minta rinciannya tertulis. Telepon { $hotline } untuk bertanya soal KUR.

flag-debt-grows = Utang ini tidak akan lunas
    .why = Angsurannya hanya cukup untuk bunga, jadi utangnya tidak berkurang. Utang yang mengikat termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Jangan tanda tangan dulu. Tunjukkan hitungan Anda ke kantor layanan satu atap (LTSA) atau serikat.

flag-debt-not-known = Jumlah utang atau potongan belum diberitahukan
    .why = Utang yang tidak jelas bisa terus bertambah. Anda juga tidak tahu kapan lunas. Utang yang mengikat termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Minta jumlahnya secara tertulis. Kumpulkan semua bukti, lalu jumlahkan. Serikat bisa membantu menghitung.

flag-debt-told-late = Jumlah utang atau potongan baru diberitahukan belakangan
    .why = Di penampungan atau menjelang berangkat, orang sulit menolak. Karena itu, jumlahnya perlu Anda tahu sebelum setuju. Menipu dan menekan orang termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Jangan tanda tangan lagi dulu. Minta jumlah, bunga, dan cicilannya ditulis. Tunjukkan ke serikat, atau telepon { $hotline }.

flag-debt-binds = Tidak boleh batal atau berhenti sebelum semua lunas
    .why = Menahan orang karena utang termasuk tanda kerja paksa. Ini juga bisa termasuk perdagangan orang. Anda bukan barang yang bisa dibeli majikan.
    .do = Berhenti dulu. Jangan bayar dan jangan menawar sendirian. Telepon { $hotline } atau minta serikat mendampingi.

flag-debt-threats = Ada ancaman kalau Anda batal atau berhenti
    .why = Menahan orang dengan ancaman adalah paksaan. Memaksa orang membayar dengan ancaman kekerasan bisa termasuk pemerasan. Ini bukan salah Anda.
    .do = Jangan hadapi sendirian, carilah orang yang Anda percaya. Kalau terancam sekarang, nomor polisi ada di daftar bantuan. Kalau belum mendesak, telepon { $hotline }.

### Perjalanan dan diri Anda

flag-route-changed = Negara atau kota tujuannya diganti
    .why = Menipu orang soal tempat tujuan adalah salah satu cara dalam perdagangan orang. Transit saja tidak termasuk. Perubahan yang Anda setujui tertulis, dengan visa baru, juga tidak.
    .do = Berhenti dulu, jangan berangkat ke tempat lain itu. Telepon { $hotline } dan sebut tujuan yang dulu dan yang sekarang. Kalau sudah di luar negeri, hubungi kedutaan di daftar bantuan.

flag-small-boat = Lewat perahu kecil atau hutan, tanpa imigrasi
    .why = Jalan seperti ini bisa membahayakan nyawa. Tanpa lewat imigrasi, Anda tidak punya izin di sana dan sulit minta tolong. Mencari untung dengan membawa orang dengan cara ini dilarang undang-undang.
    .do = Berhenti dulu, jangan ikut berangkat. Telepon { $hotline } dan tanyakan jalur yang resmi. Kalau dijaga atau dipaksa naik, nomor polisi ada di daftar bantuan.

flag-waits-abroad = Menunggu atau ganti visa di negara lain dulu
    .why = Jalan memutar sering dipakai untuk menghindari pemeriksaan di Indonesia. Di negara lain, Anda sulit menolak kalau rencananya diganti. Transit singkat dengan satu tiket hal lain.
    .do = Jangan berangkat dulu. Minta tiket dan visa sampai tujuan akhir. Telepon { $hotline } dan sebut negara tempat menunggu dan negara tujuannya.

flag-under-18 = Umur Anda belum 18 tahun
    .why = Orang di bawah 18 tahun tidak boleh dikirim bekerja ke luar negeri. Aturan ini dibuat untuk melindungi Anda. Ini bukan salah Anda.
    .do = Berhenti dulu. Ceritakan kepada orang dewasa yang Anda percaya. Cari layanan perempuan dan anak di daftar bantuan, atau telepon { $hotline }.

flag-too-young-for-singapore = Untuk Singapura, umur Anda belum 23 tahun
    .why = Singapura meminta pekerja rumah tangga berumur paling sedikit 23 tahun. Kalau umur di surat diubah, Anda bisa mendapat kesulitan di sana.
    .do = Jangan setuju kalau umur di surat mau diubah. Telepon { $hotline } dan tanyakan negara atau pekerjaan yang cocok dengan umur Anda.

flag-not-free-to-leave = Anda tidak bebas di tempat Anda tinggal
    .why = Mengurung orang dilarang, juga di tempat milik PT berizin. Ini termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Kalau tidak ada yang mengawasi, telepon { $hotline } atau polisi dari daftar bantuan. Kirim lokasi Anda ke orang yang Anda percaya. Jangan melawan atau lari sendirian.

flag-strange-house = Anda menunggu di rumah orang tidak dikenal
    .why = Di rumah seperti ini, keluarga sulit menemukan Anda. Penampungan seperti ini berulang kali ditemukan dalam kasus pengiriman tanpa izin. Peringatan ini ukuran kami, bukan hukum.
    .do = Kirim alamat dan lokasi Anda kepada keluarga. Telepon { $hotline } dan tanyakan apakah tempat itu terdaftar. Kalau Anda takut di sana, pulanglah dengan dijemput orang yang Anda percaya.

flag-moved-around = Anda dipindahkan dari tempat ke tempat
    .why = Orang sering dipindahkan begini supaya tidak terlihat petugas. Keluarga juga sulit menemukan Anda. Sekali pindah di siang hari, dan keluarga tahu, tidak termasuk.
    .do = Kalau tidak ada yang mengawasi, telepon { $hotline } atau polisi dari daftar bantuan. Kirim lokasi Anda ke orang yang Anda percaya. Jangan melawan atau lari sendirian.

flag-cannot-refuse = Anda tidak bisa atau takut menolak
    .why = Berangkat harus kemauan Anda sendiri. Memaksa orang berangkat bisa termasuk perdagangan orang. Ini bukan salah Anda.
    .do = Berhenti dulu. Bicara berdua dengan petugas, tanpa keluarga atau perekrut. Telepon { $hotline }, atau cari layanan perempuan dan anak di daftar bantuan.

flag-violence = Ada yang menyakiti atau menakuti Anda
    .why = Menyakiti orang adalah kejahatan, siapa pun pelakunya. Kekerasan dan ancaman juga tanda kerja paksa menurut badan buruh PBB (ILO). Ini bukan salah Anda.
    .do = Pergi dulu ke orang yang Anda percaya, kalau bisa tanpa bahaya. Kalau mendesak, nomor polisi ada di daftar bantuan. Layanan perempuan dan anak di daftar itu juga menolong, atau telepon { $hotline }.

flag-sexual-harm = Ada yang mengganggu Anda secara seksual
    .why = Memanfaatkan tubuh orang dengan paksaan, tipuan, atau utang adalah kejahatan. Foto juga bisa dipakai untuk mengancam. Ini bukan salah Anda, juga kalau foto sudah dikirim.
    .do = Pergi dulu ke orang yang Anda percaya, kalau bisa tanpa bahaya. Jangan kirim foto. Telepon layanan perempuan dan anak di daftar bantuan, atau polisi kalau mendesak.

flag-unpaid-work-now = Anda disuruh bekerja tanpa bayaran selama menunggu
    .why = Bekerja karena terpaksa, tanpa bayaran, termasuk tanda kerja paksa menurut badan buruh PBB (ILO). Membersihkan kamar sendiri hal lain.
    .do = Catat hari, jam, dan pekerjaannya. Ceritakan kepada serikat, atau telepon { $hotline }. Kalau takut menolak, jangan hadapi mereka sendirian.

flag-no-phone-there = Di sana tidak boleh pegang HP
    .why = Tanpa HP, tidak ada yang tahu kalau Anda kesulitan. Orang yang diputus dari keluarga termasuk tanda kerja paksa menurut badan buruh PBB (ILO). Aturan saat jam kerja saja hal lain.
    .do = Minta lewat chat agar HP boleh dipegang di luar jam kerja. Minta itu ditulis di kontrak. Kalau ditolak atau takut bertanya, telepon { $hotline } atau tanyakan ke serikat.

flag-hand-over-there = Paspor atau HP diserahkan saat tiba
    .why = Tanpa paspor atau HP, Anda sulit pergi atau minta tolong. Menurut undang-undang, paspor Anda pegang sendiri selama bekerja di sana. Majikan yang hanya memfotokopi paspor hal lain.
    .do = Berhenti dulu. Telepon { $hotline } dan ceritakan apa yang harus diserahkan. Simpan foto paspor di HP keluarga.

flag-guarded-there = Tinggal dan bekerja di tempat dijaga, dilarang keluar
    .why = Tempat orang dipaksa menipu lewat internet sering seperti ini. Mengurung orang juga tanda kerja paksa menurut badan buruh PBB (ILO). Mes yang bebas keluar hal lain.
    .do = Berhenti dulu, jangan berangkat. Telepon { $hotline } dan sebut nama perusahaan, kota, dan negaranya. Beri tahu keluarga juga.

flag-pay-again-there = Harus membayar lagi di sana
    .why = Anda bisa ditagih dua kali, di sini dan di sana. Beberapa negara membolehkan biaya agen, dengan batas dan setelah gaji pertama. Menurut undang-undang Indonesia, pekerja tidak boleh ditagih biaya penempatan, tetapi pengecualiannya belum pasti.
    .do = Minta ditulis: bayar apa, berapa, kapan, dan kepada siapa. Tunjukkan ke kantor layanan satu atap (LTSA) atau serikat sebelum tanda tangan. Atau telepon { $hotline }.

flag-silenced = Anda ditakuti supaya tidak melapor
    .why = Melapor dengan jujur bukan kesalahan, dan Anda tidak boleh dituntut karenanya. Korban yang dipaksa untuk melanggar hukum tidak dihukum. Kalau ada surat yang sudah salah, tanyakan dulu kepada pendamping.
    .do = Anda boleh bertanya dulu tanpa melapor. Telepon { $hotline } atau bicara dengan serikat. Mereka yang menakuti Anda tidak perlu tahu.

flag-decide-now = Anda harus memutuskan sekarang juga
    .why = Kalau terburu-buru, tidak ada waktu untuk memeriksa. Batas pendaftaran yang benar memang ada, dan itu bisa ditanyakan. Peringatan ini ukuran kami, bukan hukum.
    .do = Bilang saja mau bicara dulu dengan keluarga. Jangan bayar dan jangan tanda tangan hari ini. Tanyakan ke kantor layanan satu atap (LTSA), atau telepon { $hotline }.
