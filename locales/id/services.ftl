# Apa yang dikerjakan tiap jenis tempat bantuan, apa yang dibawa, dan biayanya.
# Bahasa Indonesia adalah aslinya. Paling banyak dua kalimat pendek setiap teks.
# Sumbernya, dan teks mana yang ada, di content/help-points/services.toml. Yang
# tidak ada sumbernya tidak ditulis: jangan menulis “gratis” tanpa sumber.

service-hotline-does = Menerima laporan Anda dan meneruskannya. Beberapa nomor menjawab siang dan malam.
service-hotline-bring = Siapkan nama orangnya, tempat, dan tanggal kejadian. Ceritakan urut dari awal.
service-hotline-cost = Menelepon { $hotline } atau 110 dari Indonesia gratis. Menelepon ke Indonesia dari luar negeri tidak gratis.

service-ltsa-mrc-does = Memberi nasihat dan menemani Anda kalau ada masalah, juga soal hukum. Di sebagian kantor Anda juga bisa mengurus surat.
service-ltsa-mrc-bring = Bawa KTP, kartu keluarga, dan semua surat dari agen. Tanyakan dulu surat lain yang diminta.
service-ltsa-mrc-cost = Kalau Anda diminta surat rekomendasi dinas tenaga kerja, surat itu gratis. Urus sendiri, jangan lewat calo.

service-ltsa-does = Beberapa kantor surat-surat ada di satu tempat. Tanyakan dulu loket mana yang buka hari ini.
service-ltsa-bring = Bawa KTP, kartu keluarga, dan semua surat dari agen. Tanyakan dulu surat lain yang diminta.
service-ltsa-cost = Kalau Anda diminta surat rekomendasi dinas tenaga kerja, surat itu gratis. Urus sendiri, jangan lewat calo.

service-bp3mi-does = Menerima pengaduan dan mempertemukan Anda dengan agen untuk mencari jalan keluar. Bisa juga membantu klaim asuransi.
service-bp3mi-bring = Bawa nama dan alamat agen, dan surat yang mencurigakan. Tulis kejadiannya urut dari awal.
service-bp3mi-cost = Pembekalan sebelum berangkat (OPP) gratis.

service-p4mi-does = Mendata pekerja yang pulang. Di perbatasan dan bandara juga membantu makan, menginap, dan jalan pulang.
service-p4mi-bring = Untuk mengadu, bawa nama dan alamat agen. Tulis kejadiannya urut dari awal.

service-union-does = Menerima pengaduan pekerja di darat dan di laut. Bisa menemani Anda, juga dalam urusan hukum.

service-ngo-does = Memberi nasihat dan menemani Anda kalau ada masalah. Sebagian punya bantuan hukum atau tempat berlindung.

service-uptd-ppa-does = Menolong perempuan dan anak yang kena kekerasan atau perdagangan orang. Ada pendamping, psikolog, dan tempat berlindung sementara.
service-uptd-ppa-bring = Anda boleh datang tanpa surat, KTP bisa menyusul. Untuk menginap di tempat berlindung, KTP bisa diminta.
service-uptd-ppa-cost = Layanannya gratis. Tanyakan di mana pemeriksaan dokter untuk bukti (visum) juga gratis.

service-embassy-does = Ada petugas untuk melindungi orang Indonesia di negara itu. Beberapa kantor punya tempat berlindung.

service-destination-service-does = Kantor atau lembaga di negara tempat Anda bekerja. Anda bisa bertanya atau mengadu, misalnya soal upah atau kekerasan.

service-village-does = Tempat bertanya di dekat rumah. Sebagian desa juga membantu urusan KTP dan pengaduan.

service-police-does = Menerima laporan kejahatan dan keadaan darurat. Di Indonesia nomornya 110, siang dan malam.
service-police-cost = Di Indonesia, menelepon 110 gratis.
