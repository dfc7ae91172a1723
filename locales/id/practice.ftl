# Contoh tawaran untuk dinilai bersama. Bahasa Indonesia adalah aslinya.
# Semua cerita karangan: tanpa nama orang, tanpa nama PT. Urutannya sama dengan
# content/practice.toml.

### Layar

group-banner = Contoh karangan. Jangan pakai tawaran Anda sendiri di depan orang.
group-heading = Latihan bersama
group-lead = Pilih satu contoh. Bacakan ceritanya, lalu nilai bersama-sama.
group-number = Contoh { $number } dari { $all }
group-read = Bacakan
group-read-stop = Berhenti membacakan
group-ask = Bagaimana menurut Anda?
group-ask-how = Angkat tangan untuk satu pilihan. Semua jawaban boleh.
group-hands = Jumlah tangan: { $count }
group-hands-more = +1 tangan untuk “{ $choice }”
group-hands-less = −1 tangan untuk “{ $choice }”
group-explain = Lihat penjelasan
group-as-if = Begini jawaban halaman ini, kalau tawaran itu untuk Anda.
group-hands-were = Angkat tangan tadi
group-hands-of = { $choice }: { $count }
group-story-again = Baca lagi ceritanya
group-after = Yang perlu dilihat
group-others = Peringatan lain ({ $count })
group-open = Yang belum kita tahu
group-ask-more = Ini yang perlu ditanyakan:
group-told = Menurut cerita
group-next = Contoh berikutnya
group-list = Semua contoh
group-to-guide = Panduan pendamping

### Cerita

offer-cambodia-office = Admin kantor di Kamboja
    .story = Seorang pemuda mendapat pesan dari orang yang tidak ia kenal. Ada kerja admin di Kamboja, gajinya Rp15 juta sebulan. Syaratnya hanya bisa mengetik. Tiket dan makan ditanggung perusahaan.
    .more = Ia berangkat minggu depan dengan visa turis. Kontraknya diberikan setelah sampai. Di bandara, ia disuruh bilang mau liburan.
    .after = Tandanya ada tiga: negaranya, visanya, dan kata-kata untuk petugas. Gaji tinggi dengan syarat mudah menjadi umpannya.
    .open = Kita tidak tahu apa nama perusahaannya, dan di kota mana. Gratis di depan bukan bukti bahwa tawaran ini baik.

offer-taiwan-wage-cut = Pabrik di Taiwan, potong gaji
    .story = Seorang pemuda mendaftar di kantor PT. Nama PT itu ada di daftar resmi. Ia akan bekerja di pabrik di Taiwan, gajinya kira-kira Rp14 juta. Ia sudah pegang salinan kontrak, dan belum membayar apa-apa.
    .more = Di sana gajinya dipotong 12 bulan, setiap bulan Rp8 juta. Tidak ada daftar biaya. Ia bertanya potongan itu untuk apa. Jawaban PT: “Percaya saja, semua orang begitu.”
    .after = PT dan kontraknya bisa diperiksa, dan itu baik. Yang berat potongannya: lebih dari separuh gaji, lebih dari setengah tahun, dan tidak dijelaskan.
    .open = Potongan itu untuk apa, dan untuk siapa? Apa yang terjadi kalau ia batal? Jawaban itu bisa mengubah hasilnya.

offer-dubai-household = Rumah tangga di Dubai
    .story = Seorang ibu ditawari kerja rumah tangga di Dubai. Yang mengajak kenalan tetangganya. Katanya semua gratis. Suaminya akan diberi Rp5 juta, namanya uang tinggalan.
    .more = Berangkatnya minggu depan dengan visa kunjungan. Orang itu tidak menyebut nama PT. Kontraknya nanti dari majikan di sana.
    .after = Uang untuk suami membuat ibu itu sulit menolak. Visa kunjungan bukan izin untuk bekerja. Yang memberangkatkan orang, bukan PT.
    .open = Kita tidak tahu siapa majikannya. Kita juga tidak tahu siapa yang membayar semua biaya itu, dan mengapa.

offer-taiwan-carer = Merawat orang tua di Taiwan
    .story = Seorang ibu berumur 30 tahun mendaftar di dinas tenaga kerja. Ia akan merawat orang tua di Taiwan, lewat PT yang ada di daftar resmi. Ia datang sendiri ke kantornya. Ia sudah melihat surat permintaan kerja dari majikan.
    .more = Paspor dan tes kesehatan ia bayar di loket resmi. Salinan kontrak ia pegang, dan isinya ia mengerti. Semua pertanyaan dijawab. Kalau batal, tidak ada denda. Tidak ada yang mendesaknya.
    .after = Semua yang penting bisa ditunjukkan: izin, surat permintaan kerja, kontrak, dan loket resmi. Surat aslinya tetap di rumah.
    .open = Belum ada tanda bahaya, tetapi ini bukan jaminan. Izin PT bisa berubah. Kontrak dan visa perlu dilihat lagi sebelum berangkat.

offer-malaysia-plantation = Kebun sawit di Malaysia
    .story = Seorang laki-laki dari desa sebelah mencari orang untuk kebun sawit di Malaysia. Gajinya Rp6 juta sebulan. Biayanya Rp7 juta, tanpa rincian. Uangnya diberikan langsung kepadanya, tanpa kuitansi.
    .more = Minggu depan mereka naik kapal dari Batam sebagai pengunjung. Kalau ditanya petugas, jawabannya mau mengunjungi saudara. Kontraknya nanti dari kepala kebun.
    .after = Ia masuk sebagai pengunjung, jadi tidak punya izin bekerja. Uangnya masuk ke orang, tanpa bukti. Dan ia disuruh menutupi tujuannya.
    .open = Kita tidak tahu nama kebunnya. Orang itu mungkin pernah mengirim orang lain. Tanyakan bagaimana kabar mereka.

offer-fishing-boat = Kapal ikan di luar negeri
    .story = Sebuah agen kapal mencari awak kapal ikan. Gajinya 450 dolar sebulan. Setiap bulan 100 dolar dibayarkan. Sisanya ditahan sampai kontrak dua tahun selesai.
    .more = Berangkatnya minggu depan. Kontraknya baru diberikan di bandara. Paspor dan ijazah sudah dipegang agen. Buku pelaut dan perjanjian kerja laut katanya menyusul.
    .after = Gaji yang ditahan membuat orang tidak berani berhenti. Tanpa kontrak dan buku pelaut, ia sulit ditolong di tengah laut.
    .open = Kita tidak tahu nama kapal, benderanya, dan di laut mana ia bekerja. Izin agennya juga belum dicek.

offer-malaysia-factory = Pabrik elektronik di Malaysia
    .story = Sebuah PT mencari pekerja pabrik elektronik di Malaysia. Katanya semua biaya dari majikan. Gajinya 1.700 ringgit sebulan, sama dengan pabrik lain di sana. Pendaftarannya di kantor PT, tanpa bayar.
    .more = Seorang perempuan tertarik. Ia belum mencari nama PT itu di daftar resmi. Kontraknya belum ia lihat. Tanggal berangkatnya belum ada.
    .after = Belum ada yang salah. Tetapi yang paling penting belum dicek: izin PT dan kontrak. Tawaran seperti ini bisa baik, bisa juga tidak.
    .open = Hampir semuanya. Bertanya itu gratis, dan PT yang baik mau menjawab.

offer-hong-kong-withdraw = Ke Hong Kong, lalu ingin batal
    .story = Seorang perempuan sudah dua bulan di asrama PT. Ia akan bekerja di rumah tangga di Hong Kong. PT itu ada di daftar resmi. Ia boleh keluar dan pegang HP. Lalu ibunya sakit, dan ia ingin batal.
    .more = PT meminta ganti rugi Rp25 juta. Ijazah dan kartu keluarganya tidak dikembalikan sebelum dibayar. Tidak ada rincian dan tidak ada kuitansi.
    .after = Izin PT belum menjawab semuanya. Denda dan ijazah yang ditahan membuat orang berangkat karena takut, bukan karena mau.
    .open = Apa yang tertulis di perjanjiannya? Biaya apa yang benar sudah keluar? Petugas atau serikat bisa menanyakannya bersama dia.

offer-germany-holiday-job = Kerja liburan di Jerman
    .story = Sebuah kampus mengajak mahasiswa bekerja di Jerman selama libur kuliah. Katanya dihitung sebagai kuliah. Uang prosesnya Rp6 juta, ke rekening perusahaan yang mengurus.
    .more = Biaya lain Rp30 juta dipinjamkan perusahaan itu, lalu dipotong dari gaji. Bulan depan mereka berangkat. Kontraknya dalam bahasa Jerman, diberikan setelah tiba. Kerjanya mengangkat paket di gudang.
    .after = Ini kerja, walaupun namanya belajar. Utang dipotong dari gaji yang belum ada. Kontraknya terlambat, dan tidak bisa dibaca.
    .open = Nama kampus bukan izin mengirim pekerja. Kedutaan Jerman bisa ditanya apakah visa dan kerjanya cocok.

offer-japan-internship = Magang ke Jepang
    .story = Dinas tenaga kerja membuka pendaftaran magang ke Jepang. Seorang pemuda, 19 tahun, mendaftar sendiri di kantornya. Latihannya empat bulan di balai latihan pemerintah, tanpa bayar. Paspor dan tes kesehatan ia bayar di loket resmi.
    .more = Di sana ia bekerja di pabrik sambil belajar. Uang sakunya tertulis di perjanjian, dan sama dengan peserta lain. Salinannya ia pegang, dan isinya jelas. Semua surat aslinya di rumah.
    .after = Pendaftarannya bisa dicek di kantor pemerintah. Tidak ada perantara, dan tidak ada utang. Perjanjiannya ada sebelum berangkat.
    .open = Belum ada tanda bahaya, tetapi ini bukan jaminan. Ada juga orang yang memakai nama program pemerintah untuk menipu. Jadi tanyakan sendiri ke kantornya.

offer-money-for-parents = Uang untuk orang tua
    .story = Dua orang datang ke rumah seorang gadis, 16 tahun. Mereka menawarkan kerja rumah tangga di Malaysia. Orang tuanya diberi Rp2 juta, namanya uang sirih pinang.
    .more = Di KTP, umurnya akan ditulis 21 tahun. Paspor dan tiket mereka yang urus. Malam ini juga gadis itu harus ikut.
    .after = Umurnya belum 18 tahun, jadi ia tidak boleh dikirim bekerja. Uang untuk orang tua dan umur yang diubah adalah tanda besar. Gadis itu tidak salah.
    .open = Kita tidak tahu ke mana ia akan dibawa. Itu tidak perlu ditunggu: tandanya sudah cukup untuk minta bantuan.

offer-private-account = PT resmi, rekening pribadi
    .story = Nama sebuah PT ada di daftar resmi. Pegawainya menawarkan kerja pabrik di Polandia. Gajinya Rp16 juta sebulan. Uang prosesnya Rp45 juta.
    .more = Uang itu harus masuk ke rekening atas nama pegawai itu sendiri. Katanya supaya cepat. Tidak ada kuitansi. Kontraknya belum bisa dilihat.
    .after = Nama PT yang benar belum cukup. Lihat ke mana uangnya pergi. Ini ke orang, sebelum ada kontrak, dan tanpa bukti.
    .open = Apakah PT itu tahu? Telepon kantornya dengan nomor dari daftar resmi, bukan nomor dari pegawai itu.
