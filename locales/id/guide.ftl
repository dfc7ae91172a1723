# Panduan untuk yang memimpin pertemuan di desa. Bahasa Indonesia adalah aslinya.
# Urutannya sama dengan content/guide.toml. Nomor telepon tidak ditulis di sini.

group-guide-heading = Panduan pendamping
group-guide-lead = Satu pertemuan dengan sekitar 30 orang, selama { $minutes } menit.
group-guide-status = Panduan ini hanya saran, dan belum dibaca seorang pelatih. Saran dari tulisan yang sudah terbit menyebut sumbernya. Yang lain, juga pembagian menitnya, saran kami sendiri.
group-guide-minutes = { $minutes } menit
group-guide-read-aloud = Bacakan kata-kata ini
group-guide-from = Menurut { $names }
group-guide-sources = Sumber saran ini
group-guide-sure-high = cukup kuat
group-guide-sure-medium = satu sumber
group-guide-undated = tanpa tanggal
group-guide-examples = Buka contoh tawaran

guide-before = Sebelum hari itu
    .point-places = Siapkan dua tempat: balai untuk semua, dan sudut tertutup untuk bicara berdua.
    .point-guests = Undang juga kepala dusun, kader, dan keluarga. Yang datang sering bukan calon pekerja, tetapi orang yang akan menyampaikan kepada mereka.
    .point-page = Buka halaman ini saat ada sinyal. Tunggu sampai “{ offline-heading }” bilang siap. Sesudah itu halaman ini bisa dibuka lagi tanpa sinyal. Coba dulu satu contoh, juga suaranya.
    .point-mode = Untuk cek satu per satu dengan HP ini, buka “{ outreach-heading }”. Di situ jumlah orang dicatat tanpa nama. Isi dulu tempat dan tanggalnya.
    .point-officer = Pastikan siapa petugas yang bisa ditelepon hari itu. Nomor yang tidak diangkat lebih buruk daripada tidak ada nomor.

guide-opening = Pembukaan
    .point-welcome = Sebut nama Anda dan lembaga Anda. Bilang kapan acara selesai.
    .point-photos = Minta semua orang tidak mengambil foto dan tidak merekam. Anda juga tidak.
    .point-aloud = Bacakan semua tulisan. Tidak semua orang bisa membaca, dan itu tidak perlu terlihat.
    .say-consent = Hari ini kita menilai contoh karangan. Jangan ceritakan tawaran Anda di depan orang. Anda boleh diam, boleh keluar, dan boleh bilang tidak. Tidak ada akibatnya. Tidak ada nama yang dicatat.

guide-hall = Di balai: dua contoh
    .point-choose = Pilih dua contoh: satu dengan tanda bahaya, satu yang tampak biasa.
    .point-hands = Bacakan ceritanya, lalu hitung tangan. Jangan bilang dulu mana yang benar.
    .point-explain = Buka penjelasan, dan bacakan satu peringatan. Tanyakan: “Apa yang sebaiknya ia lakukan sekarang?”
    .point-signs = Kadang satu tanda sudah cukup, kadang perlu beberapa. Halaman ini memberi petunjuk. Orangnya yang memutuskan.
    .point-stories = Kalau ada yang menceritakan tawarannya sendiri, hentikan dengan ramah. Ajak ia ke sudut tertutup nanti. Perekrutnya mungkin duduk di ruangan itu.

guide-numbers = Nomor bantuan
    .point-save = Beri waktu supaya semua orang bisa menyimpan nomor ini.
    .point-ask = Bilang: menelepon untuk bertanya juga boleh. Tidak harus yakin dulu.

guide-corner = Di sudut tertutup
    .point-alone = Satu orang, satu ruangan. Suami, orang tua, dan teman menunggu di luar.
    .point-warn = Sebelum mulai, tunjukkan tombol “{ exit-button }”. Tanyakan: “Siapa yang bisa melihat HP ini nanti?”
    .point-counted = HP ini bertanya dulu apakah ia mau dihitung. Bacakan pertanyaannya. “Tidak” sama baiknya dengan “ya”.
    .point-hers = Ia yang memegang HP ini dan menjawab. Jawabannya jangan dibacakan.
    .point-skip = Ia boleh melewati pertanyaan dan boleh berhenti. “Saya tidak tahu” juga jawaban.
    .point-short = Jangan minta ia bercerita panjang. Pilihan di layar sudah cukup.
    .point-tears = Kalau ia diam atau menangis, hentikan dulu. Tawarkan air dan teman. Jangan dicatat.
    .point-wipe = Sesudahnya tekan “{ outreach-next-person }” bersama dia. Jawabannya langsung terhapus. Kalau tombol itu tidak ada, tekan “{ wipe-button }”.
    .point-others = Satu pemeriksaan kira-kira 10 menit. Yang lain bisa memilih hari lain, atau memakai HP sendiri.
    .say-private = Jawaban Anda tidak dikirim ke siapa pun. Anda boleh berhenti kapan saja. Saya tidak mencatat nama Anda. Sesudah ini jawaban Anda dihapus. Yang tinggal hanya catatan yang Anda setujui.

guide-closing = Penutup
    .point-three = Ulangi tiga hal: cek izinnya, jangan bayar ke orang, jangan berangkat tanpa kontrak.
    .point-everybody = Bagikan kertas atau alamat halaman ini kepada semua orang, bukan hanya kepada yang bertanya.
    .point-stay = Jangan langsung pulang. Mungkin ada yang baru berani bertanya setelah sepi.

guide-promise = Yang boleh dan tidak boleh dijanjikan
    .point-can = Katakan hanya apa yang pasti Anda lakukan: “Saya bisa menemani Anda bertanya.” Sebut kapan.
    .point-cannot = Jangan janjikan pertolongan, penangkapan, atau uang kembali.
    .point-good = Jangan pernah bilang sebuah tawaran pasti baik. Halaman ini juga tidak.
    .point-small = Jangan suruh ia menagih, membayar, atau lari sendirian. Beri satu langkah kecil dan satu nomor.
    .point-hers = Polisi hanya satu pilihan. Sebut juga layanan perempuan, serikat, dan kantor desa. Ia yang memilih.

guide-at-once = Kapan menelepon sekarang juga
    .point-held = Ada yang dikunci, disakiti, diancam, atau dipaksa berangkat.
    .point-child = Ada anak di bawah 18 tahun yang akan dikirim bekerja.
    .point-abroad = Ada yang sudah di luar negeri dan minta tolong.
    .point-together = Kalau ia masih bisa ditanya, tanyakan dulu apa yang ia mau. Lalu telepon bersama dia.

guide-after = Setelah acara
    .point-count = Buka “{ outreach-open-report }” di menu petugas, dan simpan satu kali. Isinya hanya jumlah, dari orang yang mau dihitung. Jangan catat nama, nomor HP, atau cerita.
    .point-list = Di Lombok Timur, kepala desa diminta melaporkan warga yang akan berangkat, supaya dicegah. Jadi jangan buat daftar yang bisa dipakai untuk itu.
    .point-wipe = Kalau tabelnya sudah tersimpan, hapus catatan di laporan itu. Lalu tekan “{ outreach-finish }”, dan tutup halamannya.
    .point-word = Lakukan apa yang sudah Anda janjikan, kalau bisa hari itu juga.

guide-yourself = Jaga diri Anda
    .point-threats = Pada 2023, petugas dinas di Lombok Timur diancam karena menunjukkan sebuah aplikasi. Acara mereka berhenti setelah tiga desa.
    .point-two = Datang berdua. Beri tahu kantor di mana Anda, dan kapan pulang.
    .point-names = Bicarakan perbuatan, bukan orang. Jangan sebut nama perekrut, dan jangan pasang fotonya.
    .point-leave = Kalau suasana menjadi panas, akhiri acara dan pulang bersama.
