# Kegiatan di desa (#lapangan): untuk petugas, dan sedikit untuk tiap orang.

outreach-heading = Kegiatan di desa
outreach-lead = Satu HP dipakai bergantian. Tiap orang mulai dari awal. Jawabannya dihapus sebelum orang berikutnya.
outreach-counts = Tiap orang yang mau dihitung menjadi satu catatan di HP ini: hasil cek, tanda bahaya, dan bantuan yang dibuka. Umur dan jenis kelamin hanya kalau disebut. Nama dan jawaban tidak disimpan. Laporan hanya berisi jumlah.
outreach-denied = Browser ini tidak mau menyimpan apa pun. Jumlah orang tidak bisa dicatat di sini. Cek tetap bisa dipakai.
outreach-place-heading = Di mana kegiatannya?
outreach-place-chosen = Tempat: { $place }
outreach-place-needed = Pilih dulu tempatnya.
outreach-day-heading = Tanggal berapa?
outreach-day-day = Tanggal
outreach-day-month = Bulan
outreach-day-year = Tahun
outreach-day-wrong = Tanggal itu tidak ada. Periksa lagi.
outreach-pin-heading = PIN untuk petugas
outreach-pin-lead = Boleh dikosongkan. Dengan PIN, orang lain tidak bisa membuka menu petugas. PIN tidak menahan orang yang ahli komputer.
outreach-pin-label = PIN, 4 sampai 6 angka
outreach-pad-count = { $count } angka sudah diisi
outreach-pad-delete = Hapus angka
outreach-pin-not-digits = PIN hanya boleh angka.
outreach-pin-length = PIN harus 4 sampai 6 angka.
outreach-begin = Mulai kegiatan
outreach-begin-uncounted = Mulai tanpa catatan

outreach-menu-heading = Menu petugas
outreach-menu-where = { $place }, { $date }
outreach-next-check = Mulai cek berikutnya
outreach-open-report = Laporan
outreach-change = Ganti tempat atau tanggal
outreach-finish = Selesai kegiatan
outreach-finish-text = Catatan jumlah tetap ada di HP ini.
outreach-finish-waits = Belum bisa selesai. Masih ada orang yang belum tersimpan. Ini dicoba lagi terus.

outreach-recorded = Tercatat: { $count } orang
outreach-not-counting = Tidak ada yang dicatat.
outreach-waiting = { $count } orang belum tersimpan. Jangan tutup halaman ini. Kosongkan sedikit ruang di HP, lalu lanjut.
outreach-lost = Sebagian catatan sudah tidak ada. Tadi ada { $count } orang.

outreach-consent-heading = Bacakan ini keras-keras
outreach-consent-read = Bolehkah Anda ikut dihitung dalam laporan kami?
outreach-consent-what = Yang dicatat di HP ini: hasil cek, tanda bahaya, dan bantuan yang dibuka. Nama dan jawaban Anda tidak disimpan.
outreach-consent-free = Anda boleh menjawab tidak. Ceknya tetap sama, dan tidak ada ruginya.
outreach-consent-yes = Ya, boleh dihitung
outreach-consent-no = Tidak

outreach-about-heading = Dua hal, kalau mau
outreach-about-lead = Boleh tidak dijawab. Kalau dijawab, ikut dicatat.
outreach-sex-label = Perempuan atau laki-laki
outreach-age-label = Umur
outreach-not-said = Tidak disebut
outreach-start-check = Mulai cek

outreach-bar = Kegiatan di desa
outreach-next-person = Orang berikutnya
outreach-next-sure = Cek belum selesai. Jawabannya akan dihapus.
outreach-next-yes = Ya, hapus
outreach-next-no = Belum
outreach-writing = Sedang dicatat…
outreach-running-heading = Cek sedang berjalan
outreach-running-go-on = Lanjutkan cek

outreach-idle-text = Masih di sini? Jawaban dihapus dalam { $count } detik.
outreach-idle-lock = Masih di sini? Menu petugas dikunci dalam { $count } detik.
outreach-idle-here = Saya masih di sini

outreach-clean-heading = Siap untuk orang berikutnya
outreach-clean-lead = Jawaban orang tadi sudah dihapus.
outreach-staff = Menu petugas

outreach-pin-ask = Masukkan PIN petugas
outreach-pin-open = Buka
outreach-pin-wrong = { $count ->
    [0] PIN salah. Coba lagi.
   *[other] PIN salah. Tunggu { $count } detik.
}
outreach-pin-remove = Tidak pakai PIN lagi
outreach-pin-forgotten = Lupa PIN? Tutup halaman ini, lalu buka lagi. Catatan jumlah tetap ada.

outreach-report-heading = Laporan kegiatan
outreach-report-which = Kegiatan yang mana?
outreach-report-none = Belum ada yang tercatat.
outreach-report-failed = Catatan belum bisa dibaca. Kembali ke menu petugas, lalu buka laporan lagi.
outreach-report-few = Orangnya kurang dari 5. Rinciannya disembunyikan supaya tidak ada yang bisa dikenali.
outreach-report-masked = Titik (·) berarti disembunyikan. Jumlahnya kurang dari 5, atau jumlah kecil bisa dihitung darinya.
outreach-report-once = Simpan laporan sekali saja, sesudah kegiatan selesai. Dua laporan bisa dibandingkan, lalu satu orang bisa ditebak.
outreach-report-newer = { $count } catatan dibuat oleh versi yang lebih baru. Catatan itu tidak dihitung di sini, dan tidak dihapus.
outreach-report-damaged = { $count } catatan rusak. Catatan itu tidak dihitung di sini, dan tidak dihapus.
outreach-report-made = Dibuat dengan Cek Tawaran Kerja. Tanpa nama dan tanpa jawaban.
outreach-save-csv = Simpan sebagai tabel
outreach-save-name = laporan-kegiatan
outreach-copy-heading = Tabel tidak tersimpan? Salin dari sini
outreach-copy = Salin tabel
outreach-print = Cetak laporan
outreach-saved = Tabel dikirim ke HP ini. Cari dan buka dulu untuk memeriksa.
outreach-save-failed = Tabel belum tersimpan: browser ini menolak. Salin tabelnya dari bawah ini.
outreach-clear-open = Hapus catatan yang ada di laporan
outreach-clear-sure = Hapus catatan { $count } orang dari HP ini? Tidak bisa dikembalikan.
outreach-clear-yes = Ya, lanjut
outreach-clear-no = Batal
outreach-clear-type = Supaya tidak keliru, tekan jumlah orangnya: { $count }
outreach-clear-label = Jumlah orang
outreach-clear-now = Hapus sekarang
outreach-clear-failed = Catatan belum terhapus. Coba lagi.
outreach-back-to-menu = Ke menu petugas

outreach-head-code = kode tempat
outreach-head-place = tempat
outreach-head-day = tanggal
outreach-head-part = bagian
outreach-head-entry = isi
outreach-head-persons = orang
outreach-part-persons = Jumlah orang
outreach-part-verdict = Hasil cek
outreach-part-flag = Tanda bahaya
outreach-part-help = Bantuan yang dibuka
outreach-part-sex = Perempuan dan laki-laki
outreach-part-age = Umur
outreach-everybody = Semua
outreach-other-flags = Tanda lain
outreach-unfinished = Belum selesai
outreach-woman = Perempuan
outreach-man = Laki-laki
outreach-age-under-18 = Di bawah 18 tahun
outreach-age-18 = 18 sampai 24 tahun
outreach-age-25 = 25 sampai 34 tahun
outreach-age-35 = 35 sampai 44 tahun
outreach-age-45 = 45 tahun ke atas
