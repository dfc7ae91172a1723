# Isi tiap aturan yang menjadi dasar peringatan, dengan kata-kata kami sendiri.
# Asal dan tanggalnya ada di content/laws.toml, urutannya sama.

### Negara tujuan

law-negara-bukan-penempatan = Menurut pemerintah, Kamboja dan Myanmar bukan negara tujuan kerja. Pada 2025, pejabat bergantian juga menyebut Thailand, Laos, dan Filipina.
    .cite = Keterangan Menteri P2MI, Maret sampai Oktober 2025
law-uu18-2017-31 = Pekerja hanya boleh ke negara yang melindungi pekerja asing. Misalnya dengan undang-undang, perjanjian tertulis dengan Indonesia, jaminan sosial, atau asuransi.
    .cite = UU 18/2017 Pasal 31
law-uu18-2017-72-d = Dilarang mengirim pekerja ke negara yang tidak melindungi pekerja asing. Misalnya tanpa undang-undang, tanpa perjanjian, atau tanpa asuransi.
    .cite = UU 18/2017 Pasal 72 huruf d
law-uu18-2017-32 = Pemerintah bisa menghentikan atau melarang pengiriman pekerja ke negara tertentu. Bisa juga untuk pekerjaan tertentu.
    .cite = UU 18/2017 Pasal 32
law-pp59-2021-44 = Alasan pengiriman dihentikan antara lain keadaan berbahaya, pelanggaran hak asasi, atau tidak ada pelindungan di negara itu.
    .cite = PP 59/2021 Pasal 44
law-moratorium-timteng-2025 = Pejabat bilang kerja rumah tangga ke sejumlah negara Timur Tengah belum dibuka. Keterangan ini bisa berubah, jadi tanyakan lagi.
    .cite = Keterangan Menteri P2MI, 17 Desember 2025, dan Kementerian Luar Negeri, 3 Maret 2026
law-uu18-2017-63 = Berangkat sendiri tanpa PT boleh kalau majikannya perusahaan atau badan resmi. Anda wajib melapor, dan risikonya Anda tanggung sendiri.
    .cite = UU 18/2017 Pasal 63
law-advice-kemlu-online-scam = Lowongan perusahaan internet atau judi online di Kamboja sering ternyata penipuan. Pemerintah meminta orang memeriksa perusahaannya dulu.
    .cite = Imbauan KBRI Phnom Penh, 1 Mei 2021, dan Kementerian Luar Negeri, 25 Juni 2022

### Siapa yang boleh mengirim

law-uu18-2017-49 = Yang boleh mengirim pekerja hanya tiga. Yaitu badan pemerintah, perusahaan penempatan berizin (P3MI), atau perusahaan untuk keperluan sendiri.
    .cite = UU 18/2017 Pasal 49
law-uu18-2017-69 = Orang perorangan dilarang mengirim pekerja ke luar negeri. Calo juga termasuk.
    .cite = UU 18/2017 Pasal 69 dan penjelasannya
law-uu18-2017-51 = Perusahaan penempatan (P3MI) wajib punya izin pemerintah pusat. Izin itu tidak boleh dipindahkan ke pihak lain.
    .cite = UU 18/2017 Pasal 51 (diubah UU 6/2023)
law-uu18-2017-53 = Kantor cabang perusahaan penempatan (P3MI) wajib punya izin dari provinsi. Kantor pusat bertanggung jawab atas kegiatan cabangnya.
    .cite = UU 18/2017 Pasal 53 (diubah UU 6/2023)
law-pp22-2022-8-25 = Perusahaan yang mengirim awak kapal wajib punya izin perusahaan penempatan (SIP3MI). Ini berlaku untuk kapal niaga dan kapal ikan.
    .cite = PP 22/2022 Pasal 8 dan Pasal 25
law-uu18-2017-58 = Izin perusahaan penempatan (P3MI) dicabut kalau tidak lagi memenuhi syarat atau melanggar larangan.
    .cite = UU 18/2017 Pasal 58
law-permen4-2025-9 = Kegiatan perusahaan penempatan (P3MI) bisa dihentikan sementara. Misalnya karena merekrut tanpa izin perekrutan (SIP2MI).
    .cite = Peraturan Menteri P2MI 4/2025 Pasal 9 ayat (1)
law-uu18-2017-59 = Untuk mengirim pekerja, perusahaan penempatan (P3MI) juga wajib punya izin perekrutan (SIP2MI). Izin itu menyebut negara tujuan.
    .cite = UU 18/2017 Pasal 59
law-uu18-2017-72-c = Mengirim pekerja tanpa izin perekrutan (SIP2MI) dilarang.
    .cite = UU 18/2017 Pasal 72 huruf c
law-uu18-2017-9-2 = Permintaan pekerja dari majikan atau agensi luar negeri harus diperiksa petugas Indonesia di sana. Misalnya petugas tenaga kerja di kedutaan (atase).
    .cite = UU 18/2017 Pasal 9 ayat (2)
law-pp59-2021-47-2 = PT mencari calon pekerja lewat dinas tenaga kerja atau kantor layanan satu atap (LTSA). Sebelum punya izin perekrutan (SIP2MI), PT dilarang merekrut.
    .cite = PP 59/2021 Pasal 47 ayat (2)-(3)
law-pp59-2021-31-2 = Di kantor layanan satu atap (LTSA), Anda bisa mendaftar kerja. Perjanjian penempatan (dengan PT), kontrak kerja, dan visa juga bisa diperiksa di sana.
    .cite = PP 59/2021 Pasal 31 ayat (2)
law-advice-bp2mi-korea = Program pemerintah ke Korea: jangan percaya lembaga kursus yang menjanjikan penempatan. Setelah ujian, majikan di Korea yang memilih.
    .cite = Imbauan BP2MI, 20 Februari dan 13 Mei 2024
law-advice-disnaker-three-months = Satu dinas tenaga kerja menyebut batas tiga bulan untuk berangkat lewat jalur resmi. Kalau lebih lama, tanyakan sebabnya ke dinas.
    .cite = Keterangan Dinas Tenaga Kerja Lombok Timur, 29 Januari 2026
law-practice-others-before = Masalah orang yang dikirim lebih dulu bisa terulang. Karena itu, kabar mereka perlu ditanyakan.
    .cite = Ukuran kami sendiri, bukan hukum
law-practice-decide-now = Memeriksa tawaran perlu waktu. Kalau harus memutuskan sekarang juga, Anda tidak sempat memeriksanya.
    .cite = Ukuran kami sendiri, bukan hukum
law-uu18-2017-5 = Syarat berangkat: umur paling sedikit 18 tahun, punya keterampilan, dan sehat. Jaminan sosial dan dokumen juga harus lengkap.
    .cite = UU 18/2017 Pasal 5
law-uu18-2017-68 = Dilarang mengirim orang yang syaratnya belum lengkap. Misalnya keterampilan, kesehatan, jaminan sosial, atau dokumen.
    .cite = UU 18/2017 Pasal 68
law-uu18-2017-29 = Jaminan sosial pekerja migran dijalankan oleh badan jaminan sosial negara.
    .cite = UU 18/2017 Pasal 29
law-permenaker4-2023 = Sebelum berangkat, wajib ikut jaminan kecelakaan kerja dan jaminan kematian di BPJS Ketenagakerjaan. Jaminan hari tua boleh ikut, boleh tidak.
    .cite = Peraturan Menteri Ketenagakerjaan 4/2023

### Kontrak

law-uu18-2017-13 = Ada delapan dokumen wajib. Di antaranya paspor, visa kerja, perjanjian penempatan (dengan PT), dan perjanjian kerja (dengan majikan).
    .cite = UU 18/2017 Pasal 13
law-uu18-2017-15-1 = Hubungan kerja baru ada setelah perjanjian kerja disetujui dan ditandatangani.
    .cite = UU 18/2017 Pasal 15 ayat (1)
law-uu18-2017-15-2 = Perjanjian kerja harus memuat nama dan alamat lengkap majikan, pekerjaan, jam kerja, gaji, dan libur. Juga jaminan sosial, hak dan kewajiban, dan lamanya kontrak.
    .cite = UU 18/2017 Pasal 15 ayat (2)
law-pp59-2021-6 = Perjanjian kerja mengatur gaji dan cara bayarnya, jam kerja, istirahat, dan cuti. Jaminan sosial dan keselamatan kerja juga.
    .cite = PP 59/2021 Pasal 6
law-uu18-2017-18 = Isi perjanjian kerja tidak boleh diubah tanpa persetujuan Anda dan majikan.
    .cite = UU 18/2017 Pasal 18
law-uu18-2017-6-1-h = Hak dan kewajiban di perjanjian kerja harus dijelaskan kepada Anda.
    .cite = UU 18/2017 Pasal 6 ayat (1) huruf h
law-uu18-2017-6-1-c = Anda berhak tahu hal yang benar tentang lowongan, cara berangkat, dan keadaan kerja.
    .cite = UU 18/2017 Pasal 6 ayat (1) huruf c
law-uu18-2017-6-1-f = Anda berhak atas gaji menurut aturan negara tujuan, kesepakatan kedua negara, atau perjanjian kerja.
    .cite = UU 18/2017 Pasal 6 ayat (1) huruf f
law-uu18-2017-6-1-m = Anda berhak menerima dokumen Anda dan perjanjian kerja Anda.
    .cite = UU 18/2017 Pasal 6 ayat (1) huruf m
law-pp22-2022-17-33 = Perjanjian kerja laut ditandatangani sebelum bekerja dan disahkan petugas pelabuhan. Isinya antara lain gaji, jam kerja, kapal, dan pemulangan.
    .cite = PP 22/2022 Pasal 17 dan Pasal 33
law-pp22-2022-13 = Awak kapal dilarang diberangkatkan tanpa dokumen wajib. Ini berlaku untuk kapal niaga dan kapal ikan.
    .cite = PP 22/2022 Pasal 13 dan Pasal 30
law-pp22-2022-34 = Awak kapal ikan perlu antara lain paspor, buku pelaut, perjanjian kerja laut, dan sertifikat. Juga bukti jaminan sosial, surat sehat, dan perjanjian penempatan (dengan PT).
    .cite = PP 22/2022 Pasal 34
law-uu18-2017-67 = Dilarang mengirim orang ke pekerjaan lain dari perjanjian kerja sehingga ia rugi. Pekerjaan yang melanggar hukum juga dilarang.
    .cite = UU 18/2017 Pasal 67
law-uu18-2017-71 = Pekerjaan Anda harus sesuai dengan perjanjian yang sudah ditandatangani. PT juga dilarang memberikan izinnya kepada pihak lain.
    .cite = UU 18/2017 Pasal 71

### Biaya

law-uu18-2017-30-1 = Pekerja migran tidak boleh ditagih biaya penempatan. Peraturan menteri tahun 2025 kabarnya memberi pengecualian.
    .cite = UU 18/2017 Pasal 30 ayat (1)
law-permen17-2025-1 = Biaya keperluan pribadi tidak termasuk biaya penempatan. Karena itu, minta daftar yang memisahkan keduanya.
    .cite = Peraturan Menteri P2MI 17/2025 Pasal 1 angka 1
law-permen17-2025-3 = Kabarnya biaya boleh ditagih kepada pekerja kalau majikan tidak membayar. Biaya pelatihan juga, kalau pemerintah daerah tidak melatih. Ini belum pasti.
    .cite = Peraturan Menteri P2MI 17/2025 Pasal 3, menurut pemberitaan
law-ilo-def-2019 = Patokan badan buruh PBB (ILO): biaya perekrutan tidak ditagih kepada pekerja, langsung atau tidak langsung. Ini patokan, bukan undang-undang.
    .cite = Definisi ILO tentang biaya perekrutan, 2019
law-ilo-def-2019-daftar = Menurut patokan badan buruh PBB (ILO), tes kesehatan, pelatihan, perjalanan, penginapan, dan dokumen terkait dengan perekrutan. Ini patokan, bukan undang-undang.
    .cite = Definisi ILO tentang biaya perekrutan, 2019 (daftar biaya)
law-advice-kemnaker-signs = Tanda lowongan palsu antara lain uang pendaftaran, visa kunjungan, dan kontrak yang tidak jelas.
    .cite = Imbauan Kementerian Ketenagakerjaan, Agustus 2022
law-advice-hk-accounts = Dinas tenaga kerja Hong Kong memperingatkan pekerja rumah tangga soal pencucian uang. Jangan buka atau pinjamkan rekening untuk dipakai orang lain.
    .cite = Peringatan dinas tenaga kerja Hong Kong, Juni 2024
law-advice-kjri-receipt = Mintalah kuitansi untuk setiap uang yang diminta agensi. Tanpa bukti, aduan sulit diurus.
    .cite = Imbauan KJRI Hong Kong, 5 Maret 2017
law-kuhp2023-492 = Membohongi orang supaya menyerahkan uang atau mengaku berutang bisa termasuk penipuan.
    .cite = KUHP (UU 1/2023) Pasal 492
law-hk-agency-ten-percent = Agensi di Hong Kong boleh mengambil paling banyak 10 persen gaji bulan pertama. Itu pun setelah gaji diterima. Mengambil lebih dari itu adalah pelanggaran di sana.
    .cite = Aturan agensi kerja Hong Kong, menurut Dinas Tenaga Kerja Hong Kong
law-sg-agency-two-months = Agensi di Singapura boleh mengambil paling banyak sebulan gaji untuk tiap tahun kontrak. Seluruhnya paling banyak dua bulan gaji.
    .cite = Aturan agensi kerja Singapura, menurut Kementerian Tenaga Kerja Singapura (MOM)
law-practice-share-of-wage = Potongan seperempat gaji perlu dihitung baik-baik. Potongan separuh gaji membuat orang sulit berhenti.
    .cite = Ukuran kami sendiri, bukan hukum
law-hk-contract-8 = Menurut kontrak rumah tangga Hong Kong, majikan membayar tes kesehatan, pengesahan surat, visa, asuransi, dan tiket. Kalau Anda yang membayar dulu, majikan menggantinya dengan bukti.
    .cite = Kontrak kerja standar Hong Kong (ID 407) pasal 8
law-hk-employment-32 = Di Hong Kong, potongan untuk uang muka gaji (kasbon) paling banyak seperempat gaji. Semua potongan bersama paling banyak separuh, kecuali potongan karena tidak masuk kerja.
    .cite = Undang-undang kerja Hong Kong (Bab 57) pasal 32
law-tw-service-fee = Agensi di Taiwan boleh mengambil jasa paling banyak NT$1.800 sebulan pada tahun pertama. Tahun kedua NT$1.700, sesudah itu NT$1.500. Jasa ini tidak boleh diambil di muka.
    .cite = Aturan biaya agensi Taiwan, menurut Kementerian Tenaga Kerja Taiwan
law-tw-no-job-buying = Agensi di Taiwan dilarang meminta uang untuk mencarikan, membeli, atau mengganti pekerjaan.
    .cite = Aturan agensi Taiwan, menurut Kementerian Tenaga Kerja Taiwan
law-tw-nhi-2026 = Di Taiwan, sebagian iuran asuransi kesehatan dipotong dari gaji. Pada 2026, bagian pekerja paling sedikit NT$458 sebulan. Kalau gaji lebih tinggi, iurannya juga lebih tinggi.
    .cite = Aturan asuransi kesehatan Taiwan 2026, menurut pemberitaan
law-tw-labour-insurance-2026 = Di Taiwan, sebagian iuran asuransi kerja dipotong dari gaji pekerja pabrik. Pada 2026, untuk gaji NT$29.500, bagian pekerja NT$679 sebulan.
    .cite = Aturan asuransi kerja Taiwan 2026, menurut pemberitaan
law-advice-kdei-costs-2024 = Pada 2024, kantor Indonesia di Taipei menyebut harga untuk kerja di rumah majikan. Tes kesehatan Rp1.020.000, tes psikologi Rp550.000. Belum pasti apakah daftar ini masih berlaku.
    .cite = Keterangan kantor Indonesia di Taipei (KDEI), Agustus 2024
law-sg-agency-refund = Kalau Anda diberhentikan dalam enam bulan pertama, agensi di Singapura wajib mengembalikan paling sedikit separuh jasanya.
    .cite = Aturan agensi kerja Singapura, menurut Kementerian Tenaga Kerja Singapura (MOM)
law-sg-security-bond = Uang jaminan 5.000 dolar Singapura untuk pekerja rumah tangga disediakan oleh majikan.
    .cite = Syarat Kementerian Tenaga Kerja Singapura (MOM)
law-advice-my-household-2022 = Pada 2022, duta besar Indonesia menyebut biaya mempekerjakan pekerja rumah tangga sebagai biaya majikan. Jumlahnya masih berbeda-beda.
    .cite = Keterangan Duta Besar Indonesia di Malaysia, 2022, menurut pemberitaan
law-kr-eps = Kerja pabrik, ikan, dan tani di Korea (visa E-9) hanya lewat program pemerintah. PT dan kursus tidak mengirim pekerja untuk visa itu.
    .cite = Keterangan tentang program pemerintah ke Korea (G to G)
law-kr-eps-costs-2023 = Dalam pengumuman tahun 2023, tiket dan tes kesehatan program Korea dibayar oleh peserta. Harganya bisa berubah tiap tahun.
    .cite = Pengumuman BP2MI, Agustus 2023, menurut salinannya
law-jp-g2g-2019 = Pada program pemerintah untuk perawat ke Jepang tahun 2019, Jepang membayar tiket, visa, dan kursus bahasa. Jalur lain bisa berbeda.
    .cite = Pengumuman program pemerintah ke Jepang (G to G), 2019
law-sa-household-guide = Majikan di Arab Saudi dilarang meminta biaya kepada pekerja rumah tangga. Misalnya biaya perekrutan dan izin kerja.
    .cite = Panduan kementerian tenaga kerja Arab Saudi, Oktober 2025, menurut pemberitaan
law-gb-no-work-finding-fee = Di Inggris, meminta uang untuk mencarikan kerja melanggar hukum. Uang jaminan supaya dapat kerja juga termasuk.
    .cite = Hukum Inggris tentang agen kerja, menurut pemberitaan
law-advice-kdei-crew-deposit = Menurut kantor Indonesia di Taipei, uang jaminan dan menahan dokumen awak kapal ikan tidak dibenarkan.
    .cite = Keterangan kantor Indonesia di Taipei (KDEI), 28 April 2025
law-permenkumham9-2020-2 = Paspor pertama untuk calon pekerja migran gratis. Tanyakan syarat suratnya di kantor imigrasi.
    .cite = Peraturan Menteri Hukum dan HAM 9/2020 Pasal 2
law-pp45-2024-passport = Tarif resmi paspor biasa Rp350.000 untuk 5 tahun, Rp650.000 untuk 10 tahun. Paspor elektronik Rp650.000 untuk 5 tahun, Rp950.000 untuk 10 tahun.
    .cite = PP 45/2024, menurut pemberitaan
law-skck-tariff = Tarif resmi surat polisi (SKCK) Rp30.000. Uangnya dibayar di kantor polisi.
    .cite = Tarif penerimaan negara di kepolisian, menurut pemberitaan 2022 dan 2025
law-permenaker4-2023-18 = Iuran BPJS pekerja migran untuk kontrak 24 bulan Rp370.000 seluruhnya. Setiap bulan tambahan Rp13.500. Jaminan hari tua boleh ikut, boleh tidak, dan iurannya terpisah.
    .cite = Peraturan Menteri Ketenagakerjaan 4/2023 Pasal 18
law-practice-half-of-contract = Utang yang baru lunas setelah lebih dari separuh kontrak perlu dihitung ulang. Kalau kerja berhenti di tengah jalan, utangnya masih besar.
    .cite = Ukuran kami sendiri, bukan hukum

### Dokumen

law-uu6-2011-130 = Dilarang dengan sengaja memegang paspor orang lain tanpa hak.
    .cite = UU 6/2011 Pasal 130
law-uu18-2017-6-1-j = Selama bekerja di luar negeri, paspor Anda pegang sendiri.
    .cite = UU 18/2017 Pasal 6 ayat (1) huruf j
law-uu6-2011-126-c = Data untuk membuat paspor harus benar. Kalau ada yang salah, minta bantuan untuk memperbaikinya.
    .cite = UU 6/2011 Pasal 126 huruf c
law-se-menaker-5-2025 = Pemberi kerja tidak boleh menahan ijazah dan dokumen asli sebagai jaminan kerja. Surat ini untuk pemberi kerja di Indonesia.
    .cite = Surat Edaran Menteri Ketenagakerjaan M/5/HK.04.00/V/2025
law-icrmw-21 = Selain pejabat yang berwenang, tidak ada yang boleh mengambil paspor atau kartu identitas pekerja migran.
    .cite = Konvensi PBB tentang pekerja migran, Pasal 21 (disahkan dengan UU 6/2012)
law-uu18-2017-65 = Isi dokumen untuk berangkat kerja harus benar. Kalau ada yang salah, minta bantuan untuk memperbaikinya.
    .cite = UU 18/2017 Pasal 65
law-uu24-2013-94 = Data KTP dan KK tidak boleh dipalsukan. Menyuruh atau membantu orang memalsukannya juga dilarang.
    .cite = UU 24/2013 Pasal 94
law-kuhp2023-397 = Surat keterangan keahlian atau surat polisi untuk mencari kerja tidak boleh dipalsukan. Kalau sudah ada, minta bantuan.
    .cite = KUHP (UU 1/2023) Pasal 397
law-uu27-2022-65 = Mengambil atau membuka data pribadi orang lain tanpa hak dilarang.
    .cite = UU 27/2022 Pasal 65 dan Pasal 67
law-uu18-2017-4-2 = Pelajar dan peserta pelatihan di luar negeri bukan pekerja migran menurut undang-undang ini. Jadi pelindungannya bisa berbeda.
    .cite = UU 18/2017 Pasal 4 ayat (2) huruf b
law-advice-imigrasi = Imigrasi pernah menolak paspor orang yang bilang mau liburan, padahal mau bekerja. Tujuannya mencegah perdagangan orang.
    .cite = Keterangan Kantor Imigrasi Malang, 14 Oktober 2020, dan Karawang, Desember 2025

### Utang

law-uu21-2007-1-15 = Penjeratan utang berarti orang dibuat menjaminkan diri, keluarga, atau tenaganya untuk membayar utang.
    .cite = UU 21/2007 Pasal 1 angka 15
law-uu21-2007-4 = Membawa orang Indonesia ke luar negeri untuk diperas tenaganya adalah kejahatan.
    .cite = UU 21/2007 Pasal 4
law-kur-pmi-plafon = KUR adalah pinjaman bank dari program pemerintah. Untuk pekerja migran paling banyak 100 juta rupiah, bunganya 6 persen setahun. Menteri menyebutnya tanpa jaminan.
    .cite = Pedoman KUR (Peraturan Menko Perekonomian 1/2022) dan keterangan Menteri P2MI, 29 Agustus 2025
law-permen18-2025-14 = Pinjaman KUR Anda ajukan sendiri ke bank. Perjanjiannya tertulis dan merinci pinjaman, cicilan, dan biaya lain.
    .cite = Peraturan Menteri P2MI 18/2025 Pasal 14 ayat (1)
law-seojk19-2023-100 = Pada pinjaman online berizin, bunga dan biaya lain seluruhnya tidak boleh melebihi jumlah pinjaman. Ini tidak mengatur rentenir.
    .cite = Surat Edaran OJK 19/2023
law-kuhp2023-482 = Memaksa orang menyerahkan uang dengan kekerasan atau ancaman kekerasan bisa termasuk pemerasan. Begitu juga memaksa orang mengaku berutang.
    .cite = KUHP (UU 1/2023) Pasal 482
law-icrmw-20 = Orang tidak boleh dikurung hanya karena tidak memenuhi isi kontrak.
    .cite = Konvensi PBB tentang pekerja migran, Pasal 20 (disahkan dengan UU 6/2012)
law-permenkop8-2023-27 = Bunga pinjaman koperasi simpan pinjam paling tinggi 24 persen setahun. Ini untuk anggota koperasi.
    .cite = Peraturan Menteri Koperasi 8/2023 Pasal 27
law-hk-money-lenders = Di Hong Kong, bunga di atas 48 persen setahun adalah kejahatan. Pemberi pinjaman harus berizin. Paspor dan kontrak tidak boleh dijadikan jaminan.
    .cite = Undang-undang pemberi pinjaman Hong Kong (Bab 163), menurut Dinas Tenaga Kerja Hong Kong

### Diri Anda

law-uu18-2017-66 = Dilarang mengirim orang di bawah 18 tahun untuk bekerja di luar negeri.
    .cite = UU 18/2017 Pasal 66
law-sg-minimum-age-23 = Pekerja rumah tangga di Singapura harus berumur paling sedikit 23 tahun saat izinnya diminta.
    .cite = Syarat Kementerian Tenaga Kerja Singapura (MOM)

### Paksaan dan perdagangan orang

law-palermo-3a = Perdagangan orang adalah merekrut atau membawa orang untuk diperas. Caranya paksaan, tipuan, memanfaatkan keadaan sulit, atau membayar orang yang berkuasa atasnya.
    .cite = Protokol PBB tentang perdagangan orang, Pasal 3 huruf a (disahkan dengan UU 14/2009)
law-palermo-3b = Persetujuan korban tidak berlaku kalau ada paksaan, tipuan, atau keadaan lemah yang dimanfaatkan. Jadi korban tetap korban, walau dulu bilang mau.
    .cite = Protokol PBB tentang perdagangan orang, Pasal 3 huruf b (disahkan dengan UU 14/2009)
law-palermo-3c = Merekrut anak di bawah 18 tahun untuk diperas sudah termasuk perdagangan orang. Itu berlaku walau tanpa paksaan atau tipuan.
    .cite = Protokol PBB tentang perdagangan orang, Pasal 3 huruf c dan d (disahkan dengan UU 14/2009)
law-uu21-2007-1-1 = Perdagangan orang adalah merekrut, membawa, menampung, atau menerima orang untuk diperas. Caranya ancaman, tipuan, memanfaatkan keadaan lemah, jeratan utang, atau bayaran.
    .cite = UU 21/2007 Pasal 1 angka 1
law-uu21-2007-1-7 = Eksploitasi (memeras orang) antara lain kerja paksa, perbudakan, pelacuran, pemerasan, dan pengambilan organ tubuh. Korban yang setuju pun tetap termasuk.
    .cite = UU 21/2007 Pasal 1 angka 7
law-uu21-2007-2 = Sampai 1 Januari 2026, ini aturan pokok tentang perdagangan orang. Gantinya ada di undang-undang pidana (KUHP Pasal 455).
    .cite = UU 21/2007 Pasal 2
law-kuhp2023-455 = Mengirim atau menampung orang untuk diperas di Indonesia adalah perdagangan orang. Caranya ancaman, tipuan, memanfaatkan keadaan lemah, jeratan utang, atau bayaran.
    .cite = KUHP (UU 1/2023) Pasal 455
law-uu21-2007-6 = Mengirim anak dengan cara apa pun sampai anak itu diperas adalah kejahatan. Ini berlaku di dalam dan ke luar negeri.
    .cite = UU 21/2007 Pasal 6
law-uu35-2014-76f-83 = Dilarang ikut menculik, menjual, atau memperdagangkan anak.
    .cite = UU 35/2014 Pasal 76F dan Pasal 83
law-kuhp2023-457 = Mencari untung dengan membawa orang masuk atau keluar negara tanpa hak adalah penyelundupan manusia. Ini berlaku juga kalau suratnya asli.
    .cite = KUHP (UU 1/2023) Pasal 457
law-uu21-2007-18 = Korban yang dipaksa pelaku perdagangan orang untuk melanggar hukum tidak dihukum.
    .cite = UU 21/2007 Pasal 18
law-uu6-2011-136-3 = Untuk beberapa pelanggaran surat imigrasi, korban perdagangan orang tidak dihukum. Begitu juga korban penyelundupan manusia (dibawa masuk atau keluar negara tanpa hak).
    .cite = UU 6/2011 Pasal 136 ayat (3)
law-uu31-2014-10 = Korban, saksi, dan pelapor tidak bisa dituntut karena laporannya, asal melapor dengan jujur.
    .cite = UU 31/2014 Pasal 10
law-ilo-indikator = Tanda kerja paksa antara lain ancaman, kekerasan, tipuan, dan gaji atau dokumen yang ditahan. Juga utang yang menjerat, diputus dari keluarga, dan tidak bebas pergi. Ini patokan, bukan undang-undang.
    .cite = Sebelas tanda kerja paksa, badan buruh PBB (ILO)
law-c029-2 = Kerja paksa adalah kerja di bawah ancaman hukuman dan bukan kemauan sendiri.
    .cite = Konvensi badan buruh PBB (ILO) 29, Pasal 2 ayat (1) (disahkan Indonesia tahun 1950)
law-kuhp2023-446 = Mengurung orang atau mengambil kebebasannya tanpa hak adalah kejahatan.
    .cite = KUHP (UU 1/2023) Pasal 446
law-practice-strange-house = Menunggu berangkat di rumah orang yang tidak dikenal perlu diperiksa. Di sana keluarga sulit menemukan Anda.
    .cite = Ukuran kami sendiri, bukan hukum
law-uu12-2022-12 = Memanfaatkan orang secara seksual dengan kekerasan atau tipuan adalah kejahatan. Begitu juga dengan memanfaatkan keadaan lemah, ketergantungan, atau utang.
    .cite = UU 12/2022 Pasal 12
