# Daftar periksa di kertas (satu lembar A4), dan layar yang mencetaknya.

### Di layar

paper-heading = Daftar periksa di kertas
paper-lead = Satu lembar A4, depan dan belakang. Untuk orang tanpa HP, atau untuk dipasang di balai desa.
paper-holds = Isinya semua pertanyaan, cara membaca jawaban, dan nomor bantuan. Jawaban Anda tidak ikut dicetak.
paper-where = Kantor bantuan di kertas: dekat { $place }.
paper-nowhere = Tempat belum dipilih. Di kertas hanya ada nomor untuk seluruh Indonesia.
paper-choose = Pilih tempat
paper-sides = Cetak di dua sisi kertas A4, ukuran 100%.

### Di kertas

paper-title = Daftar periksa tawaran kerja di luar negeri
paper-how = Beri tanda pada semua jawaban yang cocok. Tidak perlu menulis nama.
paper-star = Nomor dengan bintang (*) boleh dilewati kalau tidak cocok.
# $sign adalah tanda ▲ atau ■.
paper-months = bulan. { $sign } kalau { $count } bulan atau lebih.
paper-line = Bantuan: { $hotline }
paper-reading = Cara membaca
paper-stop = Satu saja cukup: jangan tanda tangan, jangan bayar, jangan berangkat. Telepon { $hotline }.
paper-warning = Jangan bayar atau tanda tangan sebelum jelas.
paper-find-out = Cari tahu dulu. Tidak tahu bukan berarti baik.
paper-none = Tidak ada ■ dan ▲?
paper-together = ■ Juga tanda bahaya, kalau ini benar:
paper-ask = Minta lewat chat atau surat. Kalau takut kepada mereka, jangan bertanya. Telepon { $hotline } dulu.
paper-whatsapp = WhatsApp { $number }
paper-both = { $number }, juga WhatsApp
paper-not-advice = Kertas ini bukan nasihat hukum. Isinya dari aturan dan sumber resmi sampai { $date }. Belum diperiksa ahli hukum.
paper-address = Bisa juga diperiksa lewat HP: { $address }
