# Draft, menunggu penutur asli. / Draft, waiting for a native reader.
# Kata-kata untuk tiap peringatan. Bahasa Indonesia adalah aslinya.
# Urutannya sama dengan content/checklist/flags.toml.

### Bukti

evidence-chats = Simpan tangkap layar mesej yang ada nama, nombor dan tarikh. Hantar salinannya kepada orang yang anda percaya.
evidence-advert = Simpan foto iklannya, dengan tarikh anda melihatnya.
evidence-person = Catat nama, nombor telefon dan alamat orang itu.
evidence-office = Ambil foto papan nama pejabatnya, dan catat alamatnya.
evidence-payment = Simpan bukti pindahan wang dan resit. Catat nama dan nombor akaun, tarikh, dan jumlahnya.
evidence-contract = Ambil foto setiap halaman kontrak atau perjanjian.
evidence-papers = Ambil foto surat anda, depan dan belakang. Foto juga akuan terimanya kalau ada.
evidence-visa-ticket = Ambil foto visa dan tiket anda.
evidence-debt-paper = Ambil foto setiap halaman surat hutang dan senarai potongan.
evidence-place = Catat alamat tempat anda tinggal dan siapa yang menguruskannya. Hantar lokasinya kepada orang yang anda percaya.
evidence-notes = Catat tarikhnya, apa yang dikatakan, dan siapa yang hadir.
evidence-injury = Ambil foto luka dengan tarikhnya, dan simpan surat doktor.
evidence-age-proof = Simpan sijil lahir (akta lahir) atau ijazah sekolah, atau fotonya.
evidence-official-answer = Catat nama pegawai, pejabatnya, tarikhnya, dan jawapannya.

### Tujuan dan pekerjaan

flag-destination-not-open = Kemboja dan Myanmar bukan negara tujuan rasmi
    .why = Menurut kerajaan Indonesia, dua negara ini bukan tujuan kerja rasmi bagi orang Indonesia. Ramai yang sampai di sana lalu dipaksa menipu orang melalui internet.
    .do = Berhenti dulu. Jangan berangkat dan jangan serahkan pasport. Telefon { $hotline } dan ceritakan tawaran ini.

flag-destination-named-by-turns = Belum jelas sama ada negara ini dibuka untuk pekerja
    .why = Pada 2025, pegawai kerajaan Indonesia bergilir-gilir melarang atau memberi amaran soal Thailand, Laos dan Filipina. Kata-kata mereka tidak sama, jadi peraturannya belum pasti. Tanya peraturan mana yang berlaku hari ini.
    .do = Jangan berangkat dulu. Telefon { $hotline } dan sebut negara, kota dan kerjanya. Tanya sama ada pekerja boleh ke sana hari ini.

flag-country-at-war = Negara tujuan anda sedang perang
    .why = Di negara yang sedang perang, anda susah ditolong. Menurut undang-undang, kerajaan boleh menghentikan penghantaran pekerja ke sana. Senarai negara yang ditutup tidak kami jumpai, jadi perlu ditanya.
    .do = Jangan berangkat dulu. Telefon { $hotline } dan sebut negara serta kotanya. Tanya sama ada pekerja boleh ke sana hari ini.

flag-gulf-household = Kerja rumah tangga di Timur Tengah: berita terakhir, ditutup
    .why = Pada Disember 2025 dan Mac 2026, pegawai kerajaan kata kerja ini masih ditutup. Kalau ada masalah, anda susah ditolong. Hanya untuk Arab Saudi pernah ada satu laluan khas, melalui syarikat penempatan berlesen (P3MI).
    .do = Berhenti dulu. Jangan bayar dan jangan serahkan pasport. Telefon { $hotline } dan tanya sama ada sekarang sudah dibuka.

flag-gulf-household-one-channel = Laluan khas ke Arab Saudi belum tentu dibuka
    .why = Untuk kerja rumah tangga, pernah ada satu laluan khas. Laluannya melalui PT berlesen, dengan surat permintaan kerja daripada majikan (job order). Kata pegawai kerajaan pada 2025 dan 2026, kerja ini masih ditutup.
    .do = Jangan bayar dan jangan berangkat dulu. Telefon { $hotline }, sebut nama PT dan nombor job order kalau ada. Tanya sama ada laluan itu dibuka hari ini.

flag-gulf-caregiver = Menjaga orang di Timur Tengah belum tentu dibuka
    .why = Kata pegawai kerajaan, kerja rumah tangga di beberapa negara Timur Tengah ditutup. Untuk penjaga orang tua atau orang sakit, kata-kata mereka tidak sama. Tanya peraturan mana yang berlaku hari ini.
    .do = Jangan bayar dan jangan berangkat dulu. Telefon { $hotline } dan sebut negara, majikan dan kerjanya.

flag-online-office-work = Kerja pejabat atau online ini perlu disemak dulu
    .why = Tawaran seperti ini sering digunakan untuk menjerat orang. Sampai di sana, ada yang dipaksa menipu orang melalui internet. Syarikat yang betul dapat disemak, dan kontraknya ada sebelum berangkat.
    .do = Jangan berangkat sebelum syarikat dan visanya disemak. Telefon { $hotline } dan sebut nama syarikat, kota dan negaranya.

flag-entertainment-work = Kerja hiburan atau urut ini perlu disemak dulu
    .why = Kerja ini tidak dilarang, kalau PT-nya berlesen dan kontraknya jelas. Tetapi ramai orang yang dijanjikan kerja ini lalu dipaksa melayani tetamu secara seksual. Undang-undang melarang menghantar orang ke kerja seperti itu.
    .do = Jangan berangkat dulu. Minta kontrak yang menulis tugas terhadap tetamu, waktu kerja dan gaji. Tunjukkan kepada pejabat layanan satu atap (LTSA), atau telefon { $hotline }.

flag-organ-offer = Ada orang minta buah pinggang (ginjal) atau bahagian tubuh anda
    .why = Peraturan PBB dan undang-undang menyebut pengambilan organ sebagai salah satu tujuan pemerdagangan orang. Itu berlaku berapa pun bayarannya. Ini bukan salah anda, dan bantuan ada.
    .do = Berhenti dulu. Jangan berangkat dan jangan tandatangan. Telefon { $hotline } dan minta pendamping, juga kalau anda sudah setuju atau menerima wang.

flag-marriage-for-money = Ada orang tengah yang dibayar untuk perkahwinan ini
    .why = Dalam kes tahun 2024 dan 2025, orang tengah dibayar untuk mencarikan pengantin. Janji kahwin dapat digunakan untuk memperdagangkan orang. Kahwin tanpa orang tengah yang dibayar adalah lain.
    .do = Berhenti dulu. Jangan berangkat dan jangan tandatangan. Telefon { $hotline }, atau cari perkhidmatan wanita dan kanak-kanak dalam senarai bantuan.

flag-household-on-her-own = Berangkat sendiri kepada majikan rumah tangga
    .why = Menurut undang-undang, berangkat sendiri hanya boleh kalau majikannya syarikat atau badan rasmi. Kalau berangkat sendiri, risikonya juga anda tanggung sendiri. Kontrak baru dengan majikan lama, yang dibuat melalui kedutaan, adalah lain.
    .do = Jangan berangkat dulu. Datang ke pejabat layanan satu atap (LTSA) dan bawa KTP. Tanya laluan rasmi untuk bekerja di rumah tangga.

### Siapa yang memberangkatkan

flag-individual-sends = Yang menghantar anda ialah orang, bukan syarikat
    .why = Orang perseorangan dilarang menghantar pekerja, walaupun jiran atau saudara. Yang boleh hanya kerajaan, syarikat penempatan berlesen (P3MI), atau syarikat untuk keperluan sendiri.
    .do = Berhenti dulu. Jangan serahkan wang, KTP atau pasport. Telefon { $hotline } dan tanya laluan yang rasmi.

flag-other-business-sends = Yang menghantar anda bukan syarikat penempatan
    .why = Lesen travel, kursus, kampus atau yayasan bukan lesen menghantar pekerja. Yang boleh hanya kerajaan, syarikat penempatan berlesen (P3MI), atau syarikat untuk keperluan sendiri. Magang dan kuliah ada peraturan lain.
    .do = Berhenti dulu. Jangan bayar dan jangan serahkan dokumen asli. Telefon { $hotline }, sebut nama badan itu, dan tanya laluan yang rasmi.

flag-no-assignment-letter = Surat tugas daripada PT belum ditunjukkan
    .why = Menyebut nama PT sahaja belum cukup. Mungkin PT itu tidak kenal orang atau badan ini. Banyak penipuan bermula dari sini.
    .do = Cari telefon PT itu di siskop2mi.bp2mi.go.id, kemudian tanya sama ada mereka ditugaskan. Kalau tidak terbuka, telefon { $hotline }. Boleh ajak orang desa menemani.

flag-korea-by-broker = Ada orang minta bayaran untuk berangkat ke Korea
    .why = Program kerajaan ke Korea tidak melalui orang perseorangan atau kursus. Majikan di Korea yang memilih, jadi tiada yang dapat menjual tempat. Kursus sahaja adalah lain. Visa lain, misalnya E-7, ada peraturan lain.
    .do = Berhenti dulu. Jangan bayar untuk janji berangkat. Telefon { $hotline } dan tanya cara mendaftar sendiri.

flag-not-in-the-list = Namanya belum dijumpai dalam senarai rasmi
    .why = Syarikat yang menghantar pekerja wajib ada lesen kerajaan. Tetapi carian mungkin silap kerana ejaan atau nama baru. Jadi perlu ditanya kepada pegawai.
    .do = Jangan bayar dan jangan serahkan dokumen dulu. Telefon { $hotline } dan sebut nama penuh serta kotanya. Tanya sama ada lesennya sah hari ini.

flag-not-in-the-list-elsewhere = Namanya mungkin ada dalam senarai rasmi lain
    .why = Ejen anak kapal dan badan penghantar magang ada senarai sendiri. Jadi kalau tidak dijumpai, belum tentu tiada lesen. Tetapi lesennya tetap perlu dipastikan.
    .do = Jangan bayar dulu. Telefon { $hotline } dan sebut nama penuhnya. Tanya lesen apa yang mesti ada, dan sama ada lesen itu sah hari ini.

flag-listing-differs = Alamat atau telefonnya lain daripada senarai rasmi
    .why = Lesen PT tidak boleh dipinjamkan kepada pihak lain. Mungkin juga pejabatnya cawangan atau baru pindah. Ibu pejabat yang tahu jawapannya.
    .do = Jangan bayar dulu. Telefon ibu pejabat dengan nombor dari senarai rasmi, bukan nombor daripada mereka. Kalau tidak dijawab, telefon { $hotline }.

flag-licence-suspended = Lesennya sedang kena sekatan atau sudah tamat
    .why = Syarikat yang lesennya digantung, dibatalkan, atau tamat tidak boleh merekrut orang baru. Wang yang sudah masuk mungkin susah kembali.
    .do = Berhenti dulu. Jangan bayar lagi. Telefon { $hotline } dan tanya cara meminta balik dokumen dan wang, dengan pendamping.

flag-office-says-no-licence = Pegawai kata PT atau badan ini tiada lesen
    .why = Tanpa lesen, syarikat atau badan tidak boleh menghantar pekerja. Jawapan pegawai ialah tanda yang kuat.
    .do = Berhenti dulu. Jangan bayar dan jangan berangkat. Kalau wang atau dokumen sudah diserahkan, telefon { $hotline } dan minta pendamping.

flag-no-job-order = Surat permintaan kerja daripada majikan belum ditunjukkan
    .why = Izin PT untuk menghantar (SIP2MI) berdasarkan surat permintaan daripada majikan (job order). Tanpa surat itu, kerjanya mungkin tidak ada. Kalau baru mencatat peminat, ini masih wajar.
    .do = Minta nombor surat itu, nama negara, dan nama majikannya. Kemudian telefon { $hotline } dan tanya sama ada jawatannya berdaftar.

flag-evades-questions = Soalan anda belum dijawab dengan jelas
    .why = Anda berhak tahu perkara yang benar tentang jawatan dan cara berangkat. PT berlesen tidak ada sebab untuk menyembunyikan nombor lesennya.
    .do = Jangan bayar dan jangan serahkan dokumen dulu. Tanya lesennya kepada pejabat layanan satu atap (LTSA), atau telefon { $hotline }.

flag-angry-when-asked = Mereka marah semasa anda minta bukti
    .why = Marah boleh membuat orang takut bertanya. Mungkin juga mereka hanya kurang sabar, jadi ini belum bukti. Tetapi anda berhak bertanya.
    .do = Tidak perlu bertanya lagi kepada mereka kalau anda takut. Tanya pejabat layanan satu atap (LTSA) atau kesatuan pekerja, atau telefon { $hotline }.

flag-threatened-when-asked = Anda diugut semasa bertanya atau minta bukti
    .why = Ugutan ialah paksaan, siapa pun yang mengugut. Peraturan PBB menyebut ugutan sebagai salah satu cara dalam pemerdagangan orang. Bertanya bukan kesalahan.
    .do = Berhenti dulu dan jangan hadapi sendirian. Telefon { $hotline } atau minta kesatuan pekerja menemani. Kalau terancam sekarang, nombor polis ada dalam senarai bantuan.

flag-met-online-only = Anda belum pernah berjumpa dengan orang yang menguruskan
    .why = Nama dan foto di internet dapat digunakan sesiapa sahaja. Ramai orang yang dipaksa menipu di luar negara direkrut melalui mesej. PT berlesen juga guna mesej, jadi pejabatnya perlu disemak.
    .do = Jangan bayar dan jangan hantar foto KTP dulu. Minta nama PT dan alamat pejabatnya. Telefon { $hotline } dan tanya sama ada PT itu berlesen.

flag-others-had-trouble = Orang yang mereka hantar sebelum ini mendapat masalah
    .why = Masalah yang sama mungkin berulang pada anda. Khabar daripada orang yang sudah berangkat sering lebih jujur daripada iklan. Ini ukuran kami sendiri, bukan undang-undang.
    .do = Tanya orang itu atau keluarganya apa yang terjadi. Jangan bayar dulu. Ceritakan kepada kesatuan pekerja atau pejabat layanan satu atap (LTSA).

flag-programme-by-word = Program kerajaan ini baru anda dengar daripada seseorang
    .why = Program kerajaan diumumkan di halaman atau pejabat rasmi, bukan melalui orang. Ada yang guna nama kerajaan supaya dipercaya. Khabar daripada kawan mungkin benar, tetapi perlu disemak.
    .do = Jangan bayar dulu. Telefon { $hotline } dan sebut nama programnya. Tanya sama ada pendaftarannya dibuka, dan di mana anda boleh mendaftar sendiri.

flag-officials-named = Nama pegawai kerajaan atau “orang dalam” digunakan
    .why = Nama pegawai kerajaan sering digunakan supaya orang tidak bertanya lagi. Sesiapa pun boleh menyebut nama. Yang berlaku ialah lesen dan surat rasmi.
    .do = Jangan bayar kerana nama itu. Telefon { $hotline } dan tanya sama ada kata-kata mereka benar. Tidak perlu beritahu mereka bahawa anda bertanya.

flag-bring-friends = Anda ditawari wang untuk membawa kawan
    .why = Undang-undang melarang orang perseorangan menghantar pekerja. Kalau kawan anda mendapat masalah, anda mungkin turut ditanya. Sekadar memberitahu kawan tentang jawatan adalah lain.
    .do = Jangan terima wang itu dan jangan kumpulkan berkas kawan. Kalau sudah terlanjur, anda tetap boleh minta bantuan. Telefon { $hotline } dan minta pendamping.

flag-departure-slips = Tarikh berangkat asyik ditangguh
    .why = Asyik ditangguh boleh bermakna kerjanya tidak ada, atau ada sebab yang jujur. Satu dinas tenaga kerja menyebut laluan rasmi paling lama tiga bulan. Program kerajaan, misalnya Korea, mungkin lebih lama.
    .do = Jangan bayar lagi semasa menunggu. Tanya pejabat layanan satu atap (LTSA) sampai mana berkas anda. Atau telefon { $hotline }.

flag-fee-and-date-slips = Diminta bayaran khidmat, dan tarikhnya asyik ditangguh
    .why = Banyak penipuan kerja berjalan begini: wang diminta, kemudian keberangkatan ditangguh terus. Membohongi orang supaya menyerahkan wang mungkin termasuk penipuan. Wang visa, kursus, ujian atau pasport tidak dimaksudkan di sini.
    .do = Berhenti dulu. Jangan bayar apa-apa lagi. Kalau sudah membayar, jangan menagih sendirian: telefon { $hotline } dan minta pendamping.

flag-not-registered = Anda belum berdaftar sebagai bakal pekerja
    .why = Pada minggu-minggu awal, ini masih wajar. Tetapi tanpa berdaftar, kontrak anda tidak disemak dan anda susah dilindungi.
    .do = Datang sendiri ke pejabat layanan satu atap (LTSA) dan bawa KTP. Tanya sama ada nama anda sudah berdaftar, dan melalui siapa.

flag-not-registered-and-leaving = Tarikh berangkat sudah disebut, anda belum berdaftar
    .why = Undang-undang melarang menghantar orang yang syarat dan dokumennya belum lengkap. Kalau tidak berdaftar, mungkin insurans tidak ada dan kontrak tidak disemak. Anda juga susah dicari.
    .do = Jangan berangkat dulu. Telefon { $hotline } dan tanya sama ada nama anda sudah dicatat. Siapkan KTP anda.

### Kontrak dan janji

flag-contract-not-shown = Kontrak kerja belum ditunjukkan kepada anda
    .why = Kalau majikan belum ada, ini masih wajar. Tetapi anda berhak tahu isi kontrak sebelum setuju.
    .do = Minta contoh kontrak dalam bahasa Indonesia untuk dibaca di rumah. Jangan bayar dan jangan serahkan dokumen asli dulu.

flag-contract-after-arrival = Kontrak hanya diberi di lapangan terbang atau di sana
    .why = Bagi pekerja migran, kontrak wajib ada sebelum berangkat. Selepas sampai, anda susah menolak isinya. Kalau hanya surat akhir yang menyusul, dan isinya sama dengan kontrak, itu wajar.
    .do = Minta kontraknya sekarang, untuk dibaca di rumah. Tunjukkan kepada pejabat layanan satu atap (LTSA) sebelum tandatangan. Kalau belum ada, jangan berangkat.

flag-leaving-without-contract = Anda mahu berangkat, tetapi belum pegang kontrak
    .why = Bagi pekerja migran, kontrak termasuk dokumen wajib sebelum berangkat. Tanpa itu, anda susah membuktikan gaji dan kerja yang dijanjikan.
    .do = Berhenti dulu. Jangan berangkat sebelum kontrak ada di tangan. Telefon { $hotline } dan ceritakan tarikh berangkatnya.

flag-ship-without-sea-contract = Kerja kapal, perjanjian kerja laut belum anda lihat
    .why = Perjanjian kerja laut mesti ditandatangani sebelum bekerja. Isinya antara lain upah, waktu kerja, nama kapal dan cara pulang. Tanpa itu, anak kapal mungkin dipindah-pindahkan, dan di laut bantuan jauh.
    .do = Jangan naik kapal dulu. Minta perjanjian yang sudah disahkan pegawai pelabuhan. Tanya lesen ejen kapalnya kepada kesatuan pelaut, atau telefon { $hotline }.

flag-crew-papers-missing = Surat wajib anak kapal belum lengkap
    .why = Anak kapal dilarang dihantar tanpa dokumen wajib. Tanpa surat itu, anda susah membuktikan kerja dan upah anda. Surat yang sedang di pejabat rasmi, dengan akuan terima, tidak dikira.
    .do = Jangan naik kapal dulu. Tanya kesatuan pelaut surat mana yang kurang, dan cara mengurusnya. Atau telefon { $hotline }.

flag-contract-no-copy = Anda tidak memegang salinan kontrak
    .why = Tanpa salinan, anda susah membuktikan janji mereka. Menurut undang-undang, anda berhak menerima perjanjian kerja anda.
    .do = Minta salinannya melalui mesej, supaya ada catatan. Kalau boleh melihat kontrak, ambil foto semua halaman. Tanya juga pejabat layanan satu atap (LTSA).

flag-contract-not-understood = Bahasa kontrak atau surat tidak anda faham
    .why = Isinya mungkin lain daripada janji. Menurut undang-undang, isi perjanjian kerja mesti dijelaskan kepada anda.
    .do = Jangan tandatangan sebelum ada terjemahan bahasa Indonesia. Kalau sudah tandatangan, minta pejabat layanan satu atap (LTSA) atau kesatuan pekerja membacakannya.

flag-contract-differs = Isi kontrak berbeza daripada janji
    .why = Kerja, gaji atau majikan yang ditukar ialah tanda bahaya. Undang-undang melarang menghantar orang ke kerja lain daripada perjanjian sampai dia rugi. Kalau bezanya lebih baik bagi anda, tidak dikira.
    .do = Berhenti dulu, jangan tandatangani apa-apa. Katakan sahaja mahu dibaca dulu di rumah. Tunjukkan kepada pejabat layanan satu atap (LTSA), atau telefon { $hotline }.

flag-promise-changed = Janji sudah berubah, dan kontrak belum anda lihat
    .why = Janji yang belum tertulis mungkin berubah lagi. Anda berhak tahu perkara yang benar tentang kerja dan gaji. Kalau bezanya lebih baik bagi anda, tidak dikira.
    .do = Tanya melalui mesej mana yang benar, supaya ada catatan. Jangan bayar sebelum kontrak ditunjukkan. Kalau ragu, tanya kesatuan pekerja atau telefon { $hotline }.

flag-visa-says-other-work = Kerja atau majikan di visa lain daripada janji
    .why = Visa menentukan kerja dan majikan yang diizinkan. Kalau berbeza, anda mungkin bekerja tanpa izin tanpa tahu. Undang-undang melarang menghantar orang ke kerja lain daripada perjanjian sampai dia rugi.
    .do = Berhenti dulu. Jangan berangkat dengan visa itu. Minta pejabat layanan satu atap (LTSA) membaca visa dan kontraknya, atau telefon { $hotline }.

flag-employer-unknown = Nama dan alamat majikan belum jelas
    .why = Menurut undang-undang, perjanjian kerja memuatkan nama dan alamat penuh majikan. Tanpa itu, majikan tidak dapat disemak dan anda susah dicari. Dalam program kerajaan, nama itu boleh diberi kemudian, tetapi sebelum berangkat.
    .do = Minta nama dan alamat majikan melalui mesej. Tunjukkan kepada pejabat layanan satu atap (LTSA). Jangan berangkat sebelum nama itu jelas.

flag-work-unclear = Tugas anda di sana belum jelas
    .why = Anda tidak dapat setuju dengan perkara yang anda tidak tahu. Menurut undang-undang, perjanjian kerja memuatkan kerja anda.
    .do = Minta tugasnya ditulis: apa, di mana, dan untuk siapa. Kalau jawapannya tidak jelas, tanya kesatuan pekerja atau pejabat layanan satu atap (LTSA).

flag-pay-or-hours-unclear = Gaji, waktu kerja, atau hari cuti belum jelas
    .why = Yang tidak tertulis mungkin ditolak nanti. Menurut undang-undang, perjanjian kerja memuatkan gaji, waktu kerja dan cuti.
    .do = Minta ketiga-tiganya ditulis dalam kontrak, juga bila gaji dibayar. Jangan tandatangan sebelum tertulis. Kesatuan pekerja atau pejabat layanan satu atap (LTSA) boleh membantu membaca.

flag-insurance-not-in-contract = Insurans belum jelas
    .why = Kalau anda sakit atau kemalangan, insurans boleh menolong. Menurut undang-undang, perjanjian kerja memuatkan jaminan sosial atau insurans. Ini mudah dilengkapkan.
    .do = Minta bahagian insurans ditulis dalam kontrak. Tanya pejabat layanan satu atap (LTSA) insurans apa yang perlu, dan cara mendaftar.

flag-pay-too-good = Gajinya tinggi, tetapi hampir tanpa syarat
    .why = Gaji tinggi tanpa syarat ialah umpan yang sering digunakan. Ada yang kemudian dipaksa menipu orang melalui internet. Gaji tinggi yang meminta ujian dan kemahiran adalah lain.
    .do = Jangan bayar dan jangan berangkat dulu. Telefon { $hotline } dan sebut nama syarikat, kota dan gajinya. Tanya sama ada jawatannya berdaftar.

flag-work-on-a-study-route = Masuk untuk belajar, tetapi banyak bekerja
    .why = Menurut undang-undang, pelajar dan peserta latihan di luar negara bukan pekerja migran. Jadi peraturan yang melindungi pekerja mungkin tidak berlaku bagi anda.
    .do = Jangan tandatangani surat hutang dulu. Tanya sekolah atau kampus dan kedutaan sama ada programnya benar. Kalau ragu, telefon { $hotline }.

flag-study-paid-from-wages = Magang atau kuliah, kosnya dipotong daripada gaji
    .why = Hutang yang dibayar dengan kerja boleh membuat anda susah berhenti. Pelajar dan peserta latihan juga di luar undang-undang yang melindungi pekerja. Pada 2023, ramai pelajar universiti terjerat hutang melalui program seperti ini.
    .do = Berhenti dulu. Jangan tandatangani surat hutang. Tanya programnya kepada kedutaan atau kesatuan pekerja, atau telefon { $hotline }.

flag-signed-unread = Anda diminta tandatangan tanpa membaca
    .why = Kertas kosong yang ditandatangani dapat diisi menjadi hutang atau kontrak lain. Menurut undang-undang, isi perjanjian kerja mesti dijelaskan kepada anda.
    .do = Jangan tandatangan dulu. Katakan sahaja mahu dibaca di rumah. Kalau sudah terlanjur, ceritakan kepada kesatuan pekerja atau pejabat layanan satu atap (LTSA).

flag-wage-held = Sebahagian gaji akan ditahan
    .why = Gaji yang ditahan termasuk tanda kerja paksa menurut badan buruh PBB (ILO). Orang jadi takut berhenti, kerana wangnya mungkin hilang. Tabungan yang diatur negara adalah lain.
    .do = Berhenti dulu. Jangan tandatangani aturan itu. Tunjukkan kontraknya kepada kesatuan pekerja atau pejabat layanan satu atap (LTSA), atau telefon { $hotline }.

### Biaya

flag-agency-fee-asked = Anda diminta membayar khidmat untuk berangkat
    .why = Undang-undang Indonesia kata pekerja migran tidak boleh dikenakan kos penempatan. Peraturan menteri tahun 2025 khabarnya memberi pengecualian. Pengecualian itu masih dipertikaikan, jadi setiap kos perlu disemak dulu.
    .do = Jangan bayar dulu. Minta senarai kos bertulis, satu per satu. Tunjukkan kepada pejabat layanan satu atap (LTSA), atau telefon { $hotline }.

flag-ticket-or-visa-asked = Anda diminta membayar tiket atau visa
    .why = Undang-undang Indonesia kata pekerja migran tidak boleh dikenakan kos penempatan. Peraturan menteri tahun 2025 khabarnya memberi pengecualian. Kedua-duanya tidak sepadan, jadi tanya peraturan yang berlaku hari ini.
    .do = Jangan bayar dulu. Minta senarai kos bertulis, satu per satu. Tunjukkan kepada pejabat layanan satu atap (LTSA), atau telefon { $hotline }.

flag-training-before-job-order = Bayar latihan, padahal surat permintaan kerja belum dilihat
    .why = Kursus memang boleh berbayar. Tetapi kalau kerjanya belum ada, wang itu mungkin terbuang. Siapa yang menanggung kos latihan masih dipertikaikan sejak 2025.
    .do = Sebelum membayar, minta nombor surat permintaan daripada majikan (job order). Telefon { $hotline } dan tanya sama ada jawatannya berdaftar. Tanya juga dinas tenaga kerja sama ada ada latihan daripada kerajaan.

flag-deposit-asked = Anda diminta memberi wang jaminan
    .why = Wang jaminan membuat orang takut berhenti, walaupun keadaannya buruk. Menurut panduan badan buruh PBB (ILO), kos perekrutan tidak dikenakan kepada pekerja.
    .do = Jangan bayar dan jangan tandatangan dulu. Bawa perjanjiannya kepada kesatuan pekerja atau pejabat layanan satu atap (LTSA). Minta mereka membacakannya.

flag-paid-to-pass = Anda dijanjikan lulus asal membayar
    .why = Lulus ujian tidak boleh dibeli. Janji seperti ini sering ternyata penipuan, dan surat yang dibeli mungkin ditolak. Bayaran rasmi untuk ikut ujian adalah lain.
    .do = Jangan bayar. Telefon { $hotline } dan tanya laluan ujian yang rasmi. Kalau sudah membayar, anda tetap boleh minta bantuan.

flag-money-to-a-person = Wangnya melalui orang, bukan melalui pejabat
    .why = Wang yang masuk kepada orang susah dijejak dan susah kembali. PT mungkin kata tidak pernah menerimanya.
    .do = Jangan hantar wang dulu. Kalau melalui akaun, semak di cekrekening.id, tetapi akaun tanpa laporan belum tentu betul. Kalau tidak terbuka, telefon { $hotline }.

flag-money-to-an-unproven-person = Mengaku daripada PT, tanpa surat tugas, wangnya kepada orang
    .why = Orang perseorangan dilarang menghantar pekerja. Syarikat penempatan berlesen (P3MI) merekrut melalui dinas tenaga kerja, bukan melalui wang kepada orang. Tanpa surat tugas, PT itu mungkin kata tidak tahu.
    .do = Berhenti dulu. Jangan bayar lagi dan jangan menagih sendirian. Telefon { $hotline }, sebut nama PT dan orangnya.

flag-agency-fee-to-a-person = Bayaran khidmat diminta melalui orang
    .why = Orang perseorangan dilarang menghantar pekerja. Undang-undang Indonesia juga kata pekerja tidak boleh dikenakan kos penempatan. Pengecualiannya masih dipertikaikan, dan wang yang melalui orang susah kembali.
    .do = Berhenti dulu dan jangan bayar. Kalau sudah membayar, jangan menagih sendirian. Telefon { $hotline } dan ceritakan siapa yang meminta wangnya.

flag-money-to-a-person-without-contract = Bayar melalui orang, padahal kontrak belum dilihat
    .why = Cara ini sering digunakan dalam penipuan kerja. Menurut undang-undang, hubungan kerja baru ada selepas kontrak ditandatangani. Tanpa kontrak, belum ada kerja yang dapat anda tuntut.
    .do = Berhenti dulu dan jangan bayar. Kalau sudah membayar, jangan menagih sendirian. Telefon { $hotline } dan ceritakan ke mana wangnya.

flag-money-before-contract = Wang diminta sebelum anda melihat kontrak
    .why = Banyak penipuan kerja dimulai dengan wang pendahuluan. Hutang juga sering bermula dari sini. Ujian, kursus dan pasport memang boleh dibayar lebih awal.
    .do = Jangan bayar dulu. Minta senarai kos bertulis dan nama penuh penerimanya. Telefon { $hotline } untuk menyemaknya.

flag-no-receipt = Ada bayaran tanpa resit
    .why = Tanpa bukti, aduan soal wang sering gagal. Kos yang betul pun mesti ada resitnya.
    .do = Minta resit melalui mesej, supaya ada catatan. Catat tarikh, jumlah, penerima, dan orang yang melihat. Jangan bayar lagi tanpa resit.

flag-costs-keep-growing = Kosnya berubah atau bertambah
    .why = Orang paling susah menolak semasa sudah berhutang atau hampir berangkat. Kos tambahan sering diminta pada masa itu. Kenaikan kadar rasmi yang diumumkan negara adalah lain.
    .do = Jangan setuju dengan tambahannya dulu. Minta melalui mesej: kos apa, berapa, dan apa dasarnya. Tunjukkan kepada kesatuan pekerja atau pejabat layanan satu atap (LTSA).

flag-no-cost-list = Senarai kos bertulis belum ada
    .why = Kos yang tidak ditulis mungkin bertambah selepas anda berangkat. Anda berhak mendapat keterangan yang benar tentang cara berangkat.
    .do = Minta senarai bertulis: kos apa, berapa, dan siapa yang membayar. Minta nama dan cap di situ. Tunjukkan kepada pejabat layanan satu atap (LTSA) sebelum membayar.

flag-fine-to-withdraw = Batal atau berhenti, diminta denda atau ganti rugi
    .why = Denda boleh membuat orang berangkat atau bertahan kerana takut, bukan kerana mahu. Hutang yang mengikat termasuk tanda kerja paksa menurut badan buruh PBB (ILO). Permintaan seperti ini boleh dibincangkan, misalnya dengan pendamping dari desa.
    .do = Jangan bayar sendirian. Jangan tandatangani surat janji bayar. Telefon { $hotline } atau minta kesatuan pekerja menemani.

flag-costs-back-on-withdrawal = Batal atau berhenti, kos yang ada resit diminta balik
    .why = Kos yang benar-benar keluar mungkin sahaja diminta balik. Tetapi belum tentu semuanya tanggungan anda. Setiap kos perlu resit dan dasar dalam perjanjian.
    .do = Minta senarai kos dan resitnya. Bawa ke pejabat layanan satu atap (LTSA) sebelum membayar. Tanya kos mana yang boleh dikenakan kepada anda.

### Surat-surat

flag-papers-held = Surat asli dipegang, atau akan dipegang, orang lain
    .why = Tanpa surat asli, anda susah batal, mengadu, atau pulang. Pasport tidak boleh dikuasai orang lain tanpa hak. Kalau hanya sekejap untuk visa, perlu ada akuan terima dan tarikh pulang.
    .do = Kalau belum diserahkan, simpan dulu. Kalau sudah, minta balik dengan ditemani, atau minta akuan terima dan tarikh pulang. Kalau takut, telefon { $hotline } dulu.

flag-papers-not-given-back = Surat asli ditahan atau mesti ditebus
    .why = Menahan surat supaya orang menurut atau membayar ialah paksaan. Pasport anda tidak boleh dikuasai orang lain tanpa hak.
    .do = Jangan bayar sendirian dan jangan mengambilnya sendirian. Telefon { $hotline } dan minta pendamping. Kesatuan pekerja, desa, atau polis juga boleh menemani.

flag-land-pledged = Surat tanah, rumah, atau kenderaan pada orang lain
    .why = Kalau hutang tidak dapat dibayar, keluarga mungkin kehilangan tanah, rumah, atau kenderaan. Menteri mengumumkan pinjaman bank (KUR) untuk pekerja migran tanpa cagaran.
    .do = Jangan tandatangani surat hutang atau jual beli dulu. Minta kesatuan pekerja atau pendamping membacanya. Tanya KUR terus kepada bank.

flag-bank-card-held = Kad ATM, buku bank, atau PIN pada orang lain
    .why = Gaji dapat diambil tanpa anda tahu. Gaji yang ditahan termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Berhenti dulu. Datang ke bank dan tanya cara menukar PIN, kad, atau membuka akaun sendiri. Kalau dilarang atau takut, telefon { $hotline }.

flag-papers-not-true = Data di surat lain daripada yang sebenar
    .why = Data yang salah boleh menyusahkan anda di negara tujuan, dan insurans mungkin tidak dibayar. Pembetulan rasmi dan beza ejaan tidak termasuk. Anda tidak sendirian, dan bantuan ada.
    .do = Berhenti dulu, jangan guna surat itu. Bercakap dulu dengan badan pendamping dalam senarai bantuan. Data boleh dibetulkan di pejabat kependudukan (Dukcapil).

flag-told-to-hide-it = Anda disuruh menutup cerita tentang kerja ini
    .why = Laluan yang betul tidak perlu disembunyikan, dan visa kerja wajib ada sebelum berangkat. Kalau keluarga tidak tahu, anda susah dicari. Kalau anda sendiri diam kerana keganasan di rumah, itu lain.
    .do = Berhenti dulu dan telefon { $hotline } sebelum berangkat. Ceritakan rancangan ini kepada satu orang yang anda percaya. Kalau pegawai bertanya, ceritakan yang sebenar dan minta bantuan.

flag-visit-visa = Berangkat kerja tanpa visa kerja
    .why = Visa pelancong, umrah, atau lawatan bukan izin bekerja. Anda mungkin tidak digaji, mungkin ditahan, dan susah mengadu. Surat IPA Singapura, VDR Malaysia, dan buku pelaut termasuk surat kerja.
    .do = Berhenti dulu dan jangan berangkat dengan cara itu. Jangan harapkan janji “ditukar di sana”. Minta pejabat layanan satu atap (LTSA) membacakan visanya, atau telefon { $hotline }.

flag-visa-after-arrival = Visa kerja hanya diurus selepas sampai
    .why = Visa kerja termasuk dokumen wajib sebelum berangkat. Di beberapa negara, kad kerja keluar kemudian. Tetapi surat izinnya sudah ada sebelum berangkat.
    .do = Berhenti dulu. Minta surat izin kerjanya sekarang. Tunjukkan kepada pejabat layanan satu atap (LTSA), atau telefon { $hotline }.

flag-visa-in-process = Visanya masih diurus
    .why = Selama belum ada tarikh berangkat, ini masih wajar. Tetapi visa mesti ada sebelum berangkat.
    .do = Tunggu sampai visanya keluar. Minta pejabat layanan satu atap (LTSA) membacakannya. Sebelum itu, jangan berangkat.

flag-leaving-without-visa = Anda segera berangkat, tetapi visanya belum ada
    .why = Visanya mungkin masih keluar pada masanya. Tetapi bagi pekerja, visa kerja wajib ada sebelum berangkat. Kalau belum keluar, anda mungkin disuruh berangkat dengan visa lain.
    .do = Jangan berangkat sebelum visa yang betul ada di tangan. Minta pejabat layanan satu atap (LTSA) membacakannya, atau telefon { $hotline }.

flag-no-worker-card = Anda segera berangkat tanpa kad pekerja (E-KPMI)
    .why = Kadnya mungkin hanya keluar pada hari terakhir. Tetapi orang yang syaratnya belum lengkap tidak boleh dihantar. Tanpa kad itu, anda tidak tercatat dan susah ditolong.
    .do = Jangan berangkat sebelum kadnya ada. Tanya pejabat layanan satu atap (LTSA) sampai mana urusannya, atau telefon { $hotline }.

flag-no-social-security = BPJS pekerja migran belum anda pegang
    .why = Menurut peraturan, pekerja mesti ikut jaminan kemalangan dan kematian sebelum berangkat. Mengurusnya biasanya cepat.
    .do = Tanya dulu sama ada anda sudah didaftarkan, dan minta buktinya. Kalau belum, tanya cara mendaftar di pejabat layanan satu atap (LTSA).

flag-required-letters-missing = Surat izin keluarga atau surat sihat belum ada
    .why = Kedua-duanya termasuk surat wajib sebelum berangkat. Surat ini biasanya cepat diurus.
    .do = Untuk izin keluarga, tanya pejabat desa. Untuk surat sihat, tanya tempat ujiannya kepada pejabat layanan satu atap (LTSA). Kalau susah minta izin keluarga, ceritakan juga di sana.

flag-passport-other-reason = Pasport dibuat untuk sebab lain, bukan bekerja
    .why = Sebab lain sering digunakan supaya tidak melalui laluan yang berdaftar. Pasport daripada perjalanan dahulu yang betul adalah lain. Kalau ada data yang silap, anda boleh minta bantuan untuk membetulkannya.
    .do = Jangan berangkat dulu. Ceritakan kepada pegawai pejabat layanan satu atap (LTSA), atau telefon { $hotline }. Tanya cara membetulkannya.

flag-share-codes = Diminta PIN, OTP, atau swafoto (selfie) dengan KTP
    .why = Dengan itu, orang dapat mengambil pinjaman atas nama anda. Mengambil data peribadi orang lain tanpa hak adalah dilarang. Salinan KTP untuk pejabat PT berlesen adalah lain.
    .do = Jangan beri. Kalau sudah, hubungi bank hari ini dan tukar PIN. Kalau muncul pinjaman yang anda tidak kenal, minta bantuan badan pendamping atau telefon { $hotline }.

flag-lend-account = Diminta membuka akaun bank atau SIM untuk orang lain
    .why = Akaun seperti ini dapat digunakan untuk wang daripada jenayah. Kemudian anda yang ditanya soal wang itu. Pejabat tenaga kerja Hong Kong juga memberi amaran kepada pekerja rumah tangga tentang ini.
    .do = Jangan buka dan jangan pinjamkan. Kalau sudah, tanya bank atau penjual kad cara menutupnya. Badan pendamping dalam senarai bantuan boleh menolong anda.

flag-hide-health = Disuruh menyembunyikan penyakit atau keputusan ujian
    .why = Penyakit yang disembunyikan boleh membahayakan nyawa anda di sana. Anda juga mungkin dihantar pulang dan masih ada hutang. Menurut undang-undang, pekerja mesti sihat sebelum berangkat.
    .do = Minta salinan keputusan ujian anda. Tanya doktor atau bidan puskesmas apa ertinya dan cara mengubatinya. Kalau anda ditekan, telefon { $hotline }.

### Utang

flag-money-from-recruiter = Ada wang atau barang daripada perekrut untuk anda
    .why = Pemberian itu mungkin dikira sebagai hutang dan ditambah-tambah. Mungkin juga digunakan untuk mengatakan anda sudah setuju. Wang perjalanan daripada PT berlesen, dengan resit, adalah lain.
    .do = Jangan terima dulu. Kalau sudah, jangan dipakai, dan telefon { $hotline } sebelum mengembalikannya. Mintalah pendamping.

flag-money-to-family = Ada wang atau barang daripada perekrut untuk keluarga
    .why = Membayar keluarga supaya orang berangkat ialah salah satu cara dalam pemerdagangan orang. Keluarga mungkin tidak tahu ertinya. Ini bukan salah anda.
    .do = Berhenti dulu. Bercakap berdua dengan pegawai yang anda percaya, tanpa keluarga. Telefon { $hotline }, atau cari perkhidmatan wanita dan kanak-kanak dalam senarai bantuan.

flag-loan-for-hong-kong = Meminjam wang untuk kerja di Hong Kong
    .why = Agensi di Hong Kong hanya boleh mengambil 10 peratus gaji bulan pertama. Undang-undang Indonesia kata pekerja tidak boleh dikenakan kos penempatan, tetapi pengecualiannya dipertikaikan. Pinjam dari bank boleh sahaja, tetapi tanya untuk kos apa.
    .do = Tulis pinjaman itu untuk kos apa sahaja. Minta senarai kos dan resitnya. Tunjukkan kepada kesatuan pekerja atau pejabat layanan satu atap (LTSA) sebelum menambah hutang.

flag-debt-to-recruiter = Ada hutang kepada perekrut atau PT
    .why = Pemberi hutang juga menguruskan kerja dan surat anda. Jadi anda susah menolak kalau keadaannya buruk. Hutang yang mengikat termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Jangan tambah hutang. Minta jumlah, bunga dan ansurannya ditulis. Tanya pinjaman KUR untuk pekerja migran terus kepada bank.

flag-moneylender-debt = Hutang kepada rentenir (along) atau pinjaman online
    .why = Bunganya mungkin jauh di atas bank. Gaji berbulan-bulan mungkin habis untuk bunga. Sebagai perbandingan, bunga pinjaman KUR pekerja migran 6 peratus setahun pada 2025.
    .do = Tulis berapa yang diterima, ansurannya, dan berapa kali. Bandingkan dengan KUR di bank. Kesatuan pekerja boleh membantu membaca surat hutangnya.

flag-lender-abroad = Hutang ke luar negara, atau borangnya dalam bahasa asing
    .why = Isi surat seperti ini susah disemak sendiri. Kalau ansuran lambat, penagih mungkin mendatangi majikan. Anda mungkin kehilangan kerja.
    .do = Jangan tandatangani yang belum anda faham. Minta kesatuan pekerja atau pejabat layanan satu atap (LTSA) menjelaskan jumlah, bunga dan ansurannya. Tanya KUR terus kepada bank.

flag-loan-taken-for-the-agency = Wang pinjaman masuk kepada PT, badan, atau perekrut
    .why = Anda yang berhutang, padahal wangnya tidak anda terima. Pinjaman KUR dimohon sendiri kepada bank. Bank yang membayar klinik atau tiket atas permintaan anda, dengan resit, adalah lain.
    .do = Berhenti dulu, jangan tandatangani surat pinjaman. Kalau sudah, minta salinannya dan jangan menagih sendirian. Telefon { $hotline } atau minta kesatuan pekerja menemani.

flag-long-deductions = Potongan atau ansuran lebih daripada enam bulan
    .why = Potongan panjang sering berisi kos penempatan atau hutang yang tidak dijelaskan. Di Taiwan, bayaran khidmat bulanan memang ada, dengan had rasmi.
    .do = Jumlahkan semua potongan dan ansuran. Tanya untuk apa dan untuk siapa. Tunjukkan kepada pejabat layanan satu atap (LTSA) sebelum tandatangan.

flag-deductions-over-hong-kong-cap = Gaji di Hong Kong dipotong lebih daripada sebulan
    .why = Agensi di Hong Kong hanya boleh mengambil 10 peratus daripada gaji bulan pertama. Itu pun selepas gaji diterima. Mengambil lebih daripada itu ialah pelanggaran di sana.
    .do = Berhenti dulu, jangan tandatangani potongan itu. Tanya kesatuan pekerja atau pejabat layanan satu atap (LTSA) potongan itu untuk siapa. Atau telefon { $hotline }.

flag-deductions-over-hong-kong-half = Potongan di Hong Kong mungkin melebihi separuh gaji
    .why = Di Hong Kong, had separuh bukan hanya ukuran kami. Menurut undang-undang di sana, semua potongan bersama paling banyak separuh gaji sebulan. Ansuran yang anda bayar sendiri dan potongan kerana tidak masuk kerja tidak dikira.
    .do = Jangan tandatangan dulu. Tulis mana yang dipotong daripada gaji, dan mana yang anda bayar sendiri. Tunjukkan kepada kesatuan pekerja atau pejabat layanan satu atap (LTSA).

flag-deductions-over-hong-kong-quarter = Potongan gaji pendahuluan di Hong Kong mungkin melebihi had
    .why = Gaji pendahuluan (kasbon) ialah gaji yang dibayar lebih dulu. Menurut undang-undang Hong Kong, potongan untuknya paling banyak suku gaji sebulan. Potongan untuk pinjaman daripada majikan boleh lebih, kalau anda setuju bertulis. Jumlah semua potongan tetap paling banyak separuh. Ansuran yang anda bayar sendiri tidak dikira.
    .do = Tanya potongan ini untuk apa: gaji pendahuluan, pinjaman majikan, atau agensi. Minta jawapannya bertulis sebelum tandatangan. Tunjukkan kepada kesatuan pekerja atau pejabat layanan satu atap (LTSA).

flag-deductions-over-singapore-cap = Gaji di Singapura dipotong lebih daripada dua bulan
    .why = Agensi di Singapura boleh mengambil paling banyak sebulan gaji untuk setiap tahun kontrak. Semuanya paling banyak dua bulan gaji. Potongan kecil selama beberapa bulan mungkin masih dalam had itu.
    .do = Jumlahkan semua potongan, kemudian bandingkan dengan had itu. Jangan tandatangan dulu. Tanya pejabat layanan satu atap (LTSA).

flag-quarter-of-wage-gone = Suku hingga separuh gaji habis untuk potongan
    .why = Baki gaji mesti cukup untuk hidup dan untuk keluarga. Had suku ini ukuran kami, bukan undang-undang.
    .do = Kira baki gaji tiap bulan selepas potongan dan ansuran. Tanya keluarga sama ada itu cukup. Jangan tergesa-gesa tandatangan.

flag-half-of-wage-gone = Lebih daripada separuh gaji habis untuk potongan
    .why = Dengan baki sekecil itu, anda susah berhenti walaupun keadaannya buruk. Had separuh ini ukuran kami, bukan undang-undang.
    .do = Jangan tandatangan dulu. Kira bila hutang habis dibayar dan bila kontrak tamat. Minta kesatuan pekerja atau pejabat layanan satu atap (LTSA) membaca perjanjiannya.

flag-nothing-left-of-wage = Gaji habis untuk potongan, hampir tiada baki
    .why = Bekerja tanpa gaji untuk membayar hutang mungkin termasuk jeratan hutang. Ini juga tanda kerja paksa menurut badan buruh PBB (ILO). Anda jadi bergantung pada orang lain untuk makan.
    .do = Berhenti dulu. Jangan tandatangani potongan itu. Telefon { $hotline } atau tanya kesatuan pekerja.

flag-paying-half-the-contract = Hutang dibayar lebih daripada separuh kontrak
    .why = Selama hutang belum habis dibayar, anda susah berhenti atau pulang. Had separuh ini ukuran kami, bukan undang-undang.
    .do = Tanya sama ada potongannya boleh lebih sedikit. Kira baki hutang kalau anda pulang lebih cepat.

flag-paying-beyond-the-contract = Hutang belum habis dibayar semasa kontrak tamat
    .why = Gaji berhenti, tetapi hutang tetap ditagih. Hutang yang mengikat termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Jangan tandatangan dulu. Minta perincian hutang secara bertulis. Tunjukkan kiraan anda kepada pejabat layanan satu atap (LTSA) atau kesatuan pekerja.

flag-loan-rate-high = Bunga pinjaman ini tinggi
    .why = Bunganya lebih daripada 24 peratus setahun. Koperasi simpan pinjam tidak boleh mengambil sebanyak itu. KUR untuk pekerja migran 6 peratus setahun.
    .do = Tanya KUR penempatan pekerja migran kepada bank. Bandingkan dulu, baru tandatangan.

flag-loan-rate-extreme = Bunga pinjaman ini sangat tinggi
    .why = Bunganya lebih daripada 48 peratus setahun. Di Hong Kong, meminjamkan wang dengan bunga di atas itu ialah jenayah. Di Indonesia, peraturan tiap pemberi pinjaman berbeza.
    .do = Jangan tandatangan dulu. Tanya siapa pemberi pinjamannya dan minta perinciannya bertulis. Telefon { $hotline } untuk bertanya soal KUR.

flag-debt-grows = Hutang ini tidak akan habis dibayar
    .why = Ansurannya hanya cukup untuk bunga, jadi hutangnya tidak berkurang. Hutang yang mengikat termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Jangan tandatangan dulu. Tunjukkan kiraan anda kepada pejabat layanan satu atap (LTSA) atau kesatuan pekerja.

flag-debt-not-known = Jumlah hutang atau potongan belum diberitahu
    .why = Hutang yang tidak jelas mungkin terus bertambah. Anda juga tidak tahu bila habis dibayar. Hutang yang mengikat termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Minta jumlahnya secara bertulis. Kumpulkan semua bukti, kemudian jumlahkan. Kesatuan pekerja boleh membantu mengira.

flag-debt-told-late = Jumlah hutang atau potongan lewat diberitahu
    .why = Di tempat penampungan atau menjelang berangkat, orang susah menolak. Kerana itu, jumlahnya perlu anda tahu sebelum setuju. Menipu dan menekan orang termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Jangan tandatangan lagi dulu. Minta jumlah, bunga dan ansurannya ditulis. Tunjukkan kepada kesatuan pekerja, atau telefon { $hotline }.

flag-debt-binds = Tidak boleh batal atau berhenti sebelum semua habis dibayar
    .why = Menahan orang kerana hutang termasuk tanda kerja paksa. Ini juga mungkin termasuk pemerdagangan orang. Anda bukan barang yang dapat dibeli majikan.
    .do = Berhenti dulu. Jangan bayar dan jangan tawar-menawar sendirian. Telefon { $hotline } atau minta kesatuan pekerja menemani.

flag-debt-threats = Ada ugutan kalau anda batal atau berhenti
    .why = Menahan orang dengan ugutan ialah paksaan. Memaksa orang membayar dengan ugutan keganasan mungkin termasuk peras ugut. Ini bukan salah anda.
    .do = Jangan hadapi sendirian, carilah orang yang anda percaya. Kalau terancam sekarang, nombor polis ada dalam senarai bantuan. Kalau belum mendesak, telefon { $hotline }.

### Perjalanan dan diri Anda

flag-route-changed = Negara atau kota tujuannya ditukar
    .why = Menipu orang soal tempat tujuan ialah salah satu cara dalam pemerdagangan orang. Transit sahaja tidak termasuk. Perubahan yang anda setuju secara bertulis, dengan visa baru, juga tidak.
    .do = Berhenti dulu, jangan berangkat ke tempat lain itu. Telefon { $hotline } dan sebut tujuan yang dulu dan yang sekarang. Kalau sudah di luar negara, hubungi kedutaan dalam senarai bantuan.

flag-small-boat = Melalui perahu kecil atau hutan, tanpa imigresen
    .why = Jalan seperti ini boleh membahayakan nyawa. Tanpa melalui imigresen, anda tiada izin di sana dan susah minta tolong. Mencari untung dengan membawa orang dengan cara ini dilarang undang-undang.
    .do = Berhenti dulu, jangan ikut berangkat. Telefon { $hotline } dan tanya laluan yang rasmi. Kalau dijaga atau dipaksa naik, nombor polis ada dalam senarai bantuan.

flag-waits-abroad = Menunggu atau tukar visa di negara lain dulu
    .why = Jalan memutar sering digunakan untuk mengelak pemeriksaan di Indonesia. Di negara lain, anda susah menolak kalau rancangannya ditukar. Transit singkat dengan satu tiket adalah lain.
    .do = Jangan berangkat dulu. Minta tiket dan visa sampai tujuan akhir. Telefon { $hotline } dan sebut negara tempat menunggu dan negara tujuannya.

flag-under-18 = Umur anda belum 18 tahun
    .why = Orang di bawah 18 tahun tidak boleh dihantar bekerja ke luar negara. Peraturan ini dibuat untuk melindungi anda. Ini bukan salah anda.
    .do = Berhenti dulu. Ceritakan kepada orang dewasa yang anda percaya. Cari perkhidmatan wanita dan kanak-kanak dalam senarai bantuan, atau telefon { $hotline }.

flag-too-young-for-singapore = Untuk Singapura, umur anda belum 23 tahun
    .why = Singapura meminta pekerja rumah tangga berumur sekurang-kurangnya 23 tahun. Kalau umur di surat diubah, anda mungkin mendapat kesusahan di sana.
    .do = Jangan setuju kalau umur di surat mahu diubah. Telefon { $hotline } dan tanya negara atau kerja yang sesuai dengan umur anda.

flag-not-free-to-leave = Anda tidak bebas di tempat anda tinggal
    .why = Mengurung orang adalah dilarang, juga di tempat milik PT berlesen. Ini termasuk tanda kerja paksa menurut badan buruh PBB (ILO).
    .do = Kalau tiada yang mengawasi, telefon { $hotline } atau polis dari senarai bantuan. Hantar lokasi anda kepada orang yang anda percaya. Jangan melawan atau lari sendirian.

flag-strange-house = Anda menunggu di rumah orang yang tidak dikenali
    .why = Di rumah seperti ini, keluarga susah menemui anda. Tempat penampungan seperti ini berulang kali ditemui dalam kes penghantaran tanpa izin. Amaran ini ukuran kami, bukan undang-undang.
    .do = Hantar alamat dan lokasi anda kepada keluarga. Telefon { $hotline } dan tanya sama ada tempat itu berdaftar. Kalau anda takut di sana, pulanglah dengan dijemput orang yang anda percaya.

flag-moved-around = Anda dipindahkan dari tempat ke tempat
    .why = Orang sering dipindahkan begini supaya tidak dilihat pegawai. Keluarga juga susah menemui anda. Sekali pindah di siang hari, dan keluarga tahu, tidak termasuk.
    .do = Kalau tiada yang mengawasi, telefon { $hotline } atau polis dari senarai bantuan. Hantar lokasi anda kepada orang yang anda percaya. Jangan melawan atau lari sendirian.

flag-cannot-refuse = Anda tidak dapat atau takut menolak
    .why = Berangkat mesti kemahuan anda sendiri. Memaksa orang berangkat mungkin termasuk pemerdagangan orang. Ini bukan salah anda.
    .do = Berhenti dulu. Bercakap berdua dengan pegawai, tanpa keluarga atau perekrut. Telefon { $hotline }, atau cari perkhidmatan wanita dan kanak-kanak dalam senarai bantuan.

flag-violence = Ada orang yang menyakiti atau menakutkan anda
    .why = Menyakiti orang ialah jenayah, siapa pun pelakunya. Keganasan dan ugutan juga tanda kerja paksa menurut badan buruh PBB (ILO). Ini bukan salah anda.
    .do = Pergi dulu kepada orang yang anda percaya, kalau dapat tanpa bahaya. Kalau mendesak, nombor polis ada dalam senarai bantuan. Perkhidmatan wanita dan kanak-kanak dalam senarai itu juga menolong, atau telefon { $hotline }.

flag-sexual-harm = Ada orang yang mengganggu anda secara seksual
    .why = Mengambil kesempatan atas tubuh orang dengan paksaan, tipuan, atau hutang ialah jenayah. Foto juga dapat digunakan untuk mengugut. Ini bukan salah anda, juga kalau foto sudah dihantar.
    .do = Pergi dulu kepada orang yang anda percaya, kalau dapat tanpa bahaya. Jangan hantar foto. Telefon perkhidmatan wanita dan kanak-kanak dalam senarai bantuan, atau polis kalau mendesak.

flag-unpaid-work-now = Anda disuruh bekerja tanpa bayaran semasa menunggu
    .why = Bekerja kerana terpaksa, tanpa bayaran, termasuk tanda kerja paksa menurut badan buruh PBB (ILO). Membersihkan bilik sendiri adalah lain.
    .do = Catat hari, jam dan kerjanya. Ceritakan kepada kesatuan pekerja, atau telefon { $hotline }. Kalau takut menolak, jangan hadapi mereka sendirian.

flag-no-phone-there = Di sana tidak boleh pegang telefon
    .why = Tanpa telefon, tiada yang tahu kalau anda dalam kesusahan. Orang yang diputuskan daripada keluarga termasuk tanda kerja paksa menurut badan buruh PBB (ILO). Aturan semasa waktu kerja sahaja adalah lain.
    .do = Minta melalui mesej supaya telefon boleh dipegang di luar waktu kerja. Minta itu ditulis dalam kontrak. Kalau ditolak atau takut bertanya, telefon { $hotline } atau tanya kesatuan pekerja.

flag-hand-over-there = Pasport atau telefon diserahkan semasa tiba
    .why = Tanpa pasport atau telefon, anda susah pergi atau minta tolong. Menurut undang-undang, pasport anda pegang sendiri selama bekerja di sana. Majikan yang hanya membuat salinan pasport adalah lain.
    .do = Berhenti dulu. Telefon { $hotline } dan ceritakan apa yang mesti diserahkan. Simpan foto pasport di telefon keluarga.

flag-guarded-there = Tinggal dan bekerja di tempat dijaga, dilarang keluar
    .why = Tempat orang dipaksa menipu melalui internet sering seperti ini. Mengurung orang juga tanda kerja paksa menurut badan buruh PBB (ILO). Asrama yang bebas keluar adalah lain.
    .do = Berhenti dulu, jangan berangkat. Telefon { $hotline } dan sebut nama syarikat, kota dan negaranya. Beritahu keluarga juga.

flag-pay-again-there = Mesti membayar lagi di sana
    .why = Anda mungkin ditagih dua kali, di sini dan di sana. Beberapa negara membenarkan bayaran ejen, dengan had dan selepas gaji pertama. Menurut undang-undang Indonesia, pekerja tidak boleh dikenakan kos penempatan, tetapi pengecualiannya dipertikaikan.
    .do = Minta ditulis: bayar apa, berapa, bila, dan kepada siapa. Tunjukkan kepada pejabat layanan satu atap (LTSA) atau kesatuan pekerja sebelum tandatangan. Atau telefon { $hotline }.

flag-silenced = Anda ditakutkan supaya tidak melapor
    .why = Melapor dengan jujur bukan kesalahan, dan anda tidak boleh dituntut kerananya. Mangsa yang dipaksa melanggar undang-undang tidak dihukum. Kalau ada surat yang terlanjur salah, tanya dulu kepada pendamping.
    .do = Anda boleh bertanya dulu tanpa melapor. Telefon { $hotline } atau bercakap dengan kesatuan pekerja. Mereka yang menakutkan anda tidak perlu tahu.

flag-decide-now = Anda mesti buat keputusan sekarang juga
    .why = Kalau tergesa-gesa, tiada masa untuk menyemak. Had masa pendaftaran yang betul memang ada, dan itu boleh ditanya. Amaran ini ukuran kami, bukan undang-undang.
    .do = Katakan sahaja mahu bercakap dulu dengan keluarga. Jangan bayar dan jangan tandatangan hari ini. Tanya pejabat layanan satu atap (LTSA), atau telefon { $hotline }.
