# Nama untuk beberapa peringatan yang muncul bersama-sama, dan artinya.
# Urutannya sama dengan content/checklist/patterns.toml.
# Tulis “tanda-tanda”: halaman ini tidak pernah memastikan ada kejahatan.

pattern-trafficking = Tanda-tanda perdagangan orang
    .law = Tindak pidana perdagangan orang (TPPO)
    .why = Satu tanda bisa punya sebab lain, tetapi tiga bagian ini bersama-sama lebih berat artinya. Ini bukan salah Anda, juga kalau Anda pernah setuju. Anda bisa minta ditolong lewat { $hotline }. Yang memutuskan pengadilan, bukan halaman ini.
    .part-act = Perbuatan: ada yang mau mengirim Anda
    .part-means = Cara: memaksa, menipu, atau memberi uang
    .part-purpose = Tujuan: ada tanda orang mau untung dari Anda dengan menekan Anda

pattern-trafficking-of-a-child = Tanda-tanda perdagangan anak
    .law = Tindak pidana perdagangan orang (TPPO) terhadap anak
    .why = Di bawah 18 tahun, ini berat artinya walau tidak ada yang memaksa atau menipu. Ini bukan salah Anda. Layanan perempuan dan anak di daftar bantuan bisa menolong Anda. Yang memutuskan pengadilan, bukan halaman ini.
    .part-child = Anak: umur Anda belum 18 tahun
    .part-act = Perbuatan: ada yang mau mengirim Anda
    .part-purpose = Tujuan: ada tanda orang mau untung dari Anda

pattern-debt-bondage = Tanda-tanda jeratan utang
    .law = Penjeratan utang
    .why = Berutang itu biasa. Kalau utang atau potongan dipakai supaya Anda tidak bisa batal atau pergi, artinya lain. Ini bukan salah Anda. Serikat atau { $hotline } bisa membantu. Yang memutuskan pengadilan, bukan halaman ini.
    .part-debt = Utang: ada utang, potongan, atau uang yang harus diganti
    .part-hold = Jerat: Anda sulit batal, pergi, atau memegang gaji sendiri

pattern-unprocedural-placement = Tanda-tanda pengiriman di luar jalur resmi
    .law = Penempatan pekerja migran oleh pihak yang tidak berhak
    .why = Yang mengirim tampaknya tidak berhak, dan cara berangkatnya juga tidak sesuai aturan. Kalau ada masalah, Anda sulit dicari dan dibela. Ini bukan salah Anda. Kantor layanan satu atap (LTSA) bisa membantu. Yang memutuskan pengadilan, bukan halaman ini.
    .part-sender = Pengirim: yang memberangkatkan Anda tampaknya tidak berhak
    .part-way = Cara berangkat: surat, visa, atau tujuannya tidak sesuai aturan

pattern-scam-compound = Tanda-tanda jebakan kerja menipu lewat internet
    .law = Eksploitasi menurut undang-undang perdagangan orang (UU 21/2007)
    .why = Tawaran manis dan jalan berangkat seperti ini sering bertemu di tempat orang dipaksa menipu. Ini bukan salah Anda, juga kalau Anda pernah setuju. Telepon { $hotline } sebelum berangkat. Yang memutuskan pengadilan, bukan halaman ini.
    .part-bait = Umpan: tawarannya mudah, atau orangnya hanya dikenal di internet
    .part-trap = Jebakan: tujuan, visa, atau tempatnya bisa membuat Anda terkurung

pattern-forced-labour-at-sea = Tanda-tanda kerja paksa di kapal
    .law = Kerja paksa
    .why = Di tengah laut, orang tidak bisa pergi dan bantuan jauh. Karena itu, syarat yang menahan Anda lebih berat artinya. Ini bukan salah Anda. Serikat pelaut atau { $hotline } bisa membantu. Yang memutuskan pengadilan, bukan halaman ini.
    .part-ship = Tempat: pekerjaannya di kapal
    .part-hold = Jerat: gaji, surat, utang, atau denda menahan Anda
