# DRAFT: not yet read by a native speaker
# Draft, menunggu penutur asli. / Draft, waiting for a native reader.
# Pertanyaan, pilihan jawaban, dan cara mencari tahu. Bahasa Indonesia adalah aslinya.
# Urutannya sama dengan content/checklist/questions.toml.
# Semua .ask tetap Indonesia: yang membaca PT.

### Tawaran dan yang mengurus

question-destination = Panjenengan arep mangkat menyang negara endi?
    .help = Yen tiket utawa kabar pungkasan nyebut negara liya, pilih negara kuwi. Panggonan mampir ora dietung.
    .option-hong-kong = Hong Kong
    .option-taiwan = Taiwan
    .option-malaysia = Malaysia
    .option-singapore = Singapura
    .option-brunei = Brunei
    .option-south-korea = Korea Selatan
    .option-japan = Jepang
    .option-saudi-arabia = Arab Saudi
    .option-other-gulf = Negara Timur Tengah liyane
    .example-other-gulf = Dubai, Qatar, Kuwait, Bahrain, Oman, Yordania, Irak, Suriah. Turki: pilih “Negara liya”
    .option-cambodia-myanmar = Kamboja utawa Myanmar
    .option-thailand-laos-philippines = Thailand, Laos, utawa Filipina
    .option-europe-australia = Eropa utawa Australia
    .example-europe-australia = Uga Selandia Baru
    .option-at-war = Negara sing lagi perang
    .example-at-war = Yen negarane durung disebut ing ndhuwur
    .option-other = Negara liya
    .verify = Takokna liwat chat: “Tujuan kula negara pundi, kitha pundi?” Bandhingna karo tiket, visa, lan kontrak.

question-entry = Panjenengan bakal mlebu negara kuwi dadi apa?
    .help = Delengen jenis visa utawa surate. Yen visane isih diurus lan dadi sadurunge mangkat, pilih jenis visa kuwi.
    .option-worker = Pekerja
    .example-worker = Visa kerja, surat IPA (Singapura), VDR (Malaysia), visa kerja karo liburan, utawa visa sing ana jeneng kerjaane
    .option-crew = Awak kapal (ABK)
    .example-crew = Nganggo buku pelaut
    .option-intern = Peserta magang
    .example-intern = Sinau karo nyambut gawe
    .option-student = Pelajar utawa mahasiswa
    .example-student = Kuliah, sekolah basa, utawa kerja pas libur kuliah
    .option-visitor = Pengunjung
    .example-visitor = Turis, umrah, haji, nyambangi keluarga, bebas visa, utawa tanpa surat
    .option-later = Visa kerja diurus mengko ing kana
    .example-later = Mangkat dhisik, visa kerja nyusul
    .option-spouse = Nikah karo wong kana
    .option-donor = Menehake ginjel utawa bagean awak liyane
    .verify = Njaluka foto visa utawa surate. Njaluka kantor layanan satu atap (LTSA) utawa kedutaan negara kuwi macakake.

question-sent-by = Sapa sing ngurus mangkate panjenengan?
    .help = Sing ngurus surat, dhuwit, utawa tiket. Yen ana wong sing nyambungake panjenengan menyang PT, pilih “Wong perorangan”.
    .option-individual = Wong perorangan
    .example-individual = Sponsor, PL, calo, tekong, tangga, sedulur, utawa kenalan ing internet
    .option-company = Perusahaan penempatan (PT) utawa agen awak kapal
    .example-company = Aku ngurus langsung ing kantore
    .option-other-business = Lembaga utawa usaha liya
    .example-other-business = LPK, kursus, kampus, travel, yayasan, forum, utawa komunitas
    .option-government = Pemerintah
    .example-government = Program pemerintah, aku ndhaftar dhewe
    .option-employer = Majikan langsung
    .example-employer = Tanpa PT lan tanpa perantara
    .option-self = Aku dhewe utawa keluarga, dudu kanggo kerja
    .example-self = Contone kuliah utawa nikah; tanpa wong sing dibayar
    .verify = Takokna: “Sing ngirim kula sinten, PT napa, kantore wonten pundi?” Njaluka jawabane liwat chat. Yen jawabane ora jelas, telpon { $hotline }.

question-recruiter-company = Apa ana PT sing bakal ngirim panjenengan?
    .help = Ing surat tugas ana jeneng PT, jeneng wonge utawa lembagane, lan cap.
    .option-letter = Ana, aku wis ndeleng surate
    .example-letter = Surat tugas saka PT kanggo wong utawa lembaga kuwi
    .option-said = Jarene ana
    .example-said = Jeneng PT disebut, tanpa surat tugas
    .option-none = Ora ana PT
    .example-none = Wong utawa lembaga kuwi dhewe sing ngirim
    .verify = Goleki nomer telpon PT ing siskop2mi.bp2mi.go.id, banjur takokna bab wong utawa lembaga kuwi. Aja nganggo nomer saka wong kuwi. Yen kaca ora bisa dibukak, telpon { $hotline }.

question-programme-source = Panjenengan ngerti program pemerintah kuwi saka endi?
    .help = Pilih panggonan panjenengan ndhaftar, senajan kabar kapisan saka kanca.
    .option-official = Kaca utawa kantor resmi
    .example-official = Dinas tenaga kerja, kantor layanan satu atap (LTSA), utawa kementerian (KP2MI)
    .option-told = Saka wong
    .example-told = Ketemu langsung, liwat chat, utawa liwat media sosial
    .verify = Telpon { $hotline } lan sebutna jeneng programe. Takokna: “Napa pendaftarane dibukak, wonten pundi?” Dinas tenaga kerja uga bisa ditakoni.

question-employer-kind = Sapa majikane panjenengan?
    .help = Delengen sapa sing ditulis dadi majikan ing kontrak.
    .option-company = Perusahaan utawa lembaga
    .example-company = Contone pabrik, hotel, sekolah, panti, utawa rumah sakit
    .option-household = Keluarga utawa rumah tangga
    .verify = Njaluka jeneng lengkap lan alamat majikan. Yen ragu, tuduhna kontrake menyang kantor layanan satu atap (LTSA).

question-same-employer = Apa panjenengan wis tau kerja kanggo majikan iki?
    .help = Majikane padha, saiki nganggo kontrak anyar.
    .verify = Bandhingna jeneng majikan ing kontrak lawas lan kontrak anyar. Yen ragu, tuduhna kabeh menyang kantor layanan satu atap (LTSA).

question-paid-to = Yen ana dhuwit sing dijaluk, dibayar menyang endi?
    .help = Etungen uga dhuwit saka keluarga lan sing durung dibayar. Yen sebagian liwat wong, pilih “Menyang wong”. Potongan gaji ditakokake dhewe.
    .option-nothing = Ora ana dhuwit sing dijaluk
    .option-official = Loket utawa rekening resmi
    .example-official = Kantor imigrasi, klinik, utawa panggonan tes
    .option-company-account = Menyang PT, sekolah, utawa kursus
    .example-company-account = Rekening atas jenenge, utawa kasir kantore nganggo kwitansi
    .option-person = Menyang wong
    .example-person = Diwenehake langsung menyang wong, dompet digital, utawa rekening atas jenenge wong
    .verify = Delengen jeneng sing nduwe rekening ing bukti transfer, banjur bandhingna karo jeneng PT. Rekening bisa dipriksa ing cekrekening.id. Yen ora bisa dibukak, telpon { $hotline }.

question-paid-for = Endi sing dijaluk dibayar?
    .help = Yen mung siji jumlah tanpa rincian, pilih “Jasa PT utawa wong”.
    .option-agency-fee = Jasa PT utawa wong
    .example-agency-fee = Dhuwit jasa, pendaftaran, utawa proses
    .option-ticket-visa = Tiket utawa visa
    .option-training = Pelatihan
    .example-training = Kursus basa utawa ketrampilan
    .option-medical-passport = Tes kesehatan utawa surat
    .example-medical-passport = Uga paspor lan SKCK
    .option-deposit = Dhuwit jaminan
    .example-deposit = Jarene mengko dibalekake
    .option-pass-test = Supaya lulus
    .example-pass-test = Lulus tes, wawancara, utawa tes kesehatan
    .option-none = Bab liya
    .verify = Njaluka dhaftar biaya sing ditulis: kanggo apa lan pira. Tuduhna menyang kantor layanan satu atap (LTSA) sadurunge mbayar.

question-offer-has = Endi sing ana ing tawaran iki?
    .help = Sing lagi direncanakake uga dietung.
    .option-wage-cut = Potong gaji
    .example-wage-cut = Biaya mangkat, kursus, utawa agen. Pajek, asuransi, mangan, lan mes ora dietung
    .option-loan = Utang dhuwit kanggo mangkat
    .example-loan = Utang keluarga kanggo mangkate panjenengan uga dietung
    .option-wage-held = Gaji ditahan, sebagian utawa kabeh
    .example-wage-held = Kanggo jaminan, utawa lagi dibayar ing pungkasan. Kiriman kanggo keluarga, dhuwit cuti, lan tabungan negara ora dietung
    .option-papers-held = Surat asli dicekel wong liya
    .example-papers-held = Contone paspor utawa ijazah. Keluarga dhewe lan kantor pemerintah ora dietung
    .option-false-data = Data ing surat beda karo sing sabenere
    .example-false-data = Jeneng, umur, alamat, utawa liyane. Dibenerake kanthi resmi lan beda ejaan ora dietung
    .option-secrecy = Dikon nutupi kerjaan iki
    .example-secrecy = Ngomong menyang petugas arep liburan, ora crita menyang keluarga, utawa diwenehi tiket mulih kaya turis
    .option-money-for-me = Dhuwit utawa barang saka perekrut kanggo aku
    .example-money-for-me = Contone dhuwit sangu utawa uang fit
    .option-money-for-family = Dhuwit utawa barang saka perekrut kanggo keluargaku
    .example-money-for-family = Contone uang tinggalan utawa uang sirih pinang
    .option-none = Ora ana siji wae
    .verify = Takokna menyang sing ngurus: “Napa sing dipotong, diutang, utawi ditahan?” Njaluka jawabane liwat chat. Takokna uga menyang keluarga bab dhuwit lan utang.

question-licence-check = Kepriye asile mriksa izin PT utawa lembaga kuwi?
    .help = Izin ngirim wong kerja menyang luar negeri. Yen ana PT sing ngirim, priksanen PT kuwi. Izin usaha utawa izin kursus ora dietung.
    .option-listed = Ana ing dhaftar resmi
    .example-listed = Jeneng lan alamate padha persis, utawa petugas ngomong izine isih berlaku
    .option-listed-differs = Ana ing dhaftar, alamat utawa telpone beda
    .option-not-listed = Ora ana ing dhaftar
    .example-not-listed = Wis digoleki, nanging ora ketemu
    .option-sanctioned = Izine lagi dimandhegake utawa ora berlaku
    .example-sanctioned = Miturut dhaftar resmi utawa petugas, dudu tanggal ing surat. Sanksi sing wis rampung ora dietung
    .option-office-said-no = Petugas ngomong ora ana izine
    .example-office-said-no = Petugas dinas tenaga kerja, kantor layanan satu atap (LTSA), utawa kementerian (KP2MI)
    .option-unknown = Durung takpriksa
    .verify = Goleki jeneng lengkape ing siskop2mi.bp2mi.go.id, ing dhaftar PT lan dhaftar sanksi. Yen ora bisa dibukak, telpon { $hotline }. LPK magang lan agen kapal nduwe dhaftar liya, dadi takokna menyang petugas.

question-when-asking = Yen panjenengan takon utawa njaluk bukti, apa sing kedadeyan?
    .help = Contone takon bab izin, kontrak, utawa biaya.
    .option-answers = Dijawab kanthi terbuka
    .option-not-asked = Aku durung tau takon
    .option-evades = Durung dijawab kanthi jelas
    .example-evades = Jarene “percaya wae”, utawa nomer izin ora diwenehake
    .option-angry = Wonge nesu
    .option-threatens = Wonge ngancam
    .example-threatens = Prosese dimandhegake, dilaporake, utawa dilarani
    .verify = Takokna liwat chat: “Nomer izin PT pinten, kalih majikan kula sinten?” Simpenen jawabane. Yen wedi takon, telpon { $hotline } dhisik.

question-job = Kerjaan apa sing ditawarake?
    .help = Pilih sing paling mirip. Yen ora ana kerjaan, pilih “Kerjaan liya”.
    .option-domestic = Pekerja rumah tangga
    .example-domestic = Masak, resik-resik, utawa momong bocah ing omahe majikan
    .option-caregiver = Ngrumat wong tuwa utawa wong lara
    .example-caregiver = Ing omahe majikan utawa ing panti
    .option-factory = Pabrik
    .option-plantation = Kebon utawa pertanian
    .example-plantation = Sawit, sayur, woh-wohan, utawa ternak
    .option-construction = Bangunan
    .example-construction = Tukang, las, utawa proyek
    .option-fishing = Kapal ikan
    .option-ship = Kapal barang utawa kapal pesiar
    .option-health-care = Perawat
    .example-health-care = Ing rumah sakit utawa klinik
    .option-restaurant-hotel = Restoran utawa hotel
    .example-restaurant-hotel = Pelayan, juru masak, utawa tukang resik kamar
    .option-online-office = Kantor utawa online
    .example-online-office = Admin, layanan pelanggan, programmer, iklan online, game, utawa kripto
    .option-entertainment = Hiburan utawa pijet
    .example-entertainment = Penyanyi, karaoke, pijet, utawa ngancani tamu
    .option-professional = Tenaga ahli
    .example-professional = Guru, insinyur, lan liya-liyane
    .option-other = Kerjaan liya
    .verify = Takokna liwat chat: “Tugas kula saben dinten napa, wonten pundi?” Bandhingna karo iklan lan kontrak.

question-free-to-leave = Panjenengan saiki manggon ing endi, lan apa bebas metu?
    .help = Bebas lunga, nyekel HP, nelpon keluarga, lan mulih. Yen ana loro jawaban sing cocog, pilih sing luwih ngisor.
    .option-at-home = Ing omah dhewe
    .example-at-home = Uga ing omahe keluarga utawa kanca
    .option-free = Ing asrama utawa penampungan, bebas
    .example-free = Mung ana jam malam, lan HP dicekel dhewe, klebu bebas
    .option-strange-house = Ing omah utawa apartemen wong sing ora takkenal
    .example-strange-house = Ngenteni mangkat ing kana
    .option-moved = Dipindhah-pindhah panggonan
    .example-moved = Wayah bengi, utawa luwih saka sepisan. Pindhah sepisan wayah awan lan keluarga ngerti, ora dietung
    .option-not-free = Ora bebas
    .example-not-free = Lawang dikunci, HP dijupuk, utawa ora oleh mulih
    .verify = Coba njaluk izin metu sedhela utawa nelpon keluarga. Yen kuwi mbebayani, aja ditindakake. Telpon { $hotline } pas ora ana sing ngawasi.

### Kontrak dan perjalanan

question-contract = Kontrak kerja panjenengan wis tekan endi?
    .help = Kontrak kerja yaiku perjanjian karo majikan. Isine kerjaan, gaji, lan jam kerja. Yen ora arep kerja, pilih “Dudu kanggo kerja”.
    .option-copy-held = Aku nyekel salinane
    .option-no-copy = Wis ndeleng, ora nyekel salinan
    .option-not-shown = Durung tau ndeleng
    .option-after-arrival = Jarene mengko
    .example-after-arrival = Lagi diwenehake ing bandara utawa ing negara tujuan
    .option-not-for-work = Dudu kanggo kerja
    .example-not-for-work = Contone mung kuliah utawa melu bojo
    .verify = Takokna kapan kontrak bisa dideleng, lan njaluka salinane. Gawanen menyang kantor layanan satu atap (LTSA) supaya dipriksa.

question-departure = Kapan panjenengan bakal mangkat?
    .help = Delengen tiket, surat, utawa kabar pungkasan saka sing ngurus.
    .option-soon = Sedhela maneh
    .example-soon = Tanggale wis ana, utawa dikon enggal mangkat
    .option-later = Isih suwe
    .example-later = Tanggale durung ana
    .option-slipped = Mundur terus
    .example-slipped = Tanggale wis kliwat utawa kerep diganti
    .verify = Takokna tanggale liwat chat. Yen surat-surat panjenengan wis suwe dipasrahake, takokna menyang kantor layanan satu atap (LTSA) wis tekan endi.

question-route = Kepriye lakune panjenengan menyang negara kuwi?
    .help = Delengen tiket, utawa elingen apa sing diomongake sing ngurus.
    .option-direct = Langsung mrana
    .example-direct = Uga yen mung transit nganggo siji tiket
    .option-waits-abroad = Ngenteni dhisik ing negara liya
    .example-waits-abroad = Utawa ing kana diwenehi tiket utawa visa anyar
    .option-changed = Negara utawa kuthane diganti
    .example-changed = Beda karo sing dijanjekake. Ora dietung yen panjenengan setuju nganggo tulisan lan visane anyar
    .option-small-boat = Prau cilik utawa dalan alas
    .example-small-boat = Ora liwat pemeriksaan imigrasi
    .verify = Takokna liwat chat: “Liwat kitha pundi mawon, numpak napa?” Bandhingna tujuane karo tiket lan visa. Yen wedi takon, telpon { $hotline } dhisik.

question-age = Pira umure panjenengan?
    .help = Umur sing sabenere, miturut akta lahir.
    .option-under-18 = Durung 18 taun
    .option-from-18-to-20 = 18 nganti 20 taun
    .option-from-21-to-22 = 21 utawa 22 taun
    .option-from-23 = 23 taun utawa luwih
    .verify = Delengen akta lahir, utawa takokna menyang wong tuwa. Kantor desa uga bisa mbantu.

question-treated = Endi sing panjenengan alami ing urusan iki?
    .help = Jawaben dhewe, aja nganti didelok wong liya.
    .option-forced = Aku ora bisa utawa wedi ngomong ora gelem
    .option-hurt = Ana sing nglarani utawa nggawe wedi aku
    .option-sexual = Ana sing ndemek awakku, padahal aku ora gelem
    .example-sexual = Utawa ngajak hubungan seksual, utawa njaluk foto tanpa klambi. Dipriksa dokter sing wis dijelasake ora dietung
    .option-unpaid-work = Aku dikon kerja tanpa bayaran sajrone ngenteni
    .example-unpaid-work = Ngresiki kamar dhewe ora dietung
    .option-none = Ora ana siji wae
    .verify = Bayangna panjenengan ngomong batal dina iki: apa sing bakal kedadeyan? Yen wedi, omongan wong loro wae karo petugas. Telpon { $hotline }.

### Dokumen

question-papers-with-others = Surat asli endi sing saiki dicekel wong liya?
    .help = Contone dicekel perekrut, PT, utawa sing ngutangi. Keluarga dhewe lan kantor pemerintah ora dietung.
    .option-passport = Paspor
    .option-identity = KTP, KK, akta, utawa buku nikah
    .option-diploma = Ijazah utawa sertifikat
    .option-land = Surat lemah, omah, utawa BPKB
    .example-land = Kredit bank atas jeneng dhewe ora dietung
    .option-bank-card = Kertu ATM utawa buku tabungan
    .example-bank-card = Uga yen wong liya ngerti PIN panjenengan
    .option-none = Surat liya
    .verify = Priksanen surat asli ing omah siji-siji. Yen ana sing ora ketemu, takokna sapa sing nyekel.

question-papers-back = Yen surat kuwi dijaluk bali, apa jawabane?
    .help = Miturut omongane wong kuwi, utawa miturut tandha trima.
    .option-any-time = Oleh kapan wae
    .option-receipt-and-date = Ana tandha trima lan tanggal baline
    .example-receipt-and-date = Lagi dienggo ngurus paspor utawa visa
    .option-for-money = Kudu mbayar dhisik
    .option-refused = Ora oleh
    .verify = Takokna: “Surat kula kangge napa, lan kapan dibalekake?” Njaluka tandha trima. Yen wedi takon, telpon { $hotline } dhisik.

question-visa = Visane panjenengan wis tekan endi?
    .help = Delengen kerjaan lan majikan sing ditulis ing visa utawa surate.
    .option-in-hand = Wis dadi
    .example-in-hand = Kerjaan lan majikane padha karo sing dijanjekake
    .option-in-process = Isih diurus
    .example-in-process = Jarene rampung sadurunge mangkat
    .option-other-work = Wis dadi, kerjaan utawa majikane beda
    .example-other-work = Beda karo sing dijanjekake
    .verify = Njaluka foto visa utawa surate. Njaluka kantor layanan satu atap (LTSA) utawa kedutaan negara kuwi macakake.

question-missing-papers = Endi sing durung panjenengan cekel?
    .help = Priksanen surat-surat panjenengan. Sing ana ing HP panjenengan uga dietung wis ana.
    .option-worker-card = Kertu pekerja migran (E-KPMI)
    .option-insurance = BPJS kanggo pekerja migran
    .example-insurance = Kertu utawa bukti pendaftaran
    .option-family-letter = Surat izin keluarga
    .example-family-letter = Saka bojo (suami utawa istri), wong tuwa, utawa wali, lan dingerteni kepala desa
    .option-health-letter = Surat sehat
    .example-health-letter = Asil tes kesehatan
    .option-none = Kabeh wis takcekel
    .verify = Gawanen surat-surat panjenengan menyang kantor layanan satu atap (LTSA). Takokna surat endi sing durung ana, lan ngurus ing endi.

question-crew-papers = Endi sing durung panjenengan cekel?
    .help = Sing lagi digawa menyang kantor resmi nganggo tandha trima, dietung wis ana.
    .option-seaman-book = Buku pelaut
    .option-sea-agreement = Perjanjian kerja laut
    .example-sea-agreement = Kontrak kerja ing kapal, kerep disebut PKL
    .option-certificates = Sertifikat pelaut
    .example-certificates = Contone sertifikat keselamatan dasar (BST)
    .option-none = Kabeh wis takcekel
    .verify = Priksanen surat-surat panjenengan siji-siji. Takokna menyang serikat pelaut utawa kantor layanan satu atap (LTSA), surat apa sing durung ana.

question-passport-reason = Paspor panjenengan digawe kanggo apa?
    .help = Elingen alesan sing disebut ing kantor imigrasi.
    .option-not-yet = Durung nduwe paspor
    .option-for-work = Kanggo kerja
    .option-earlier = Kanggo lelungan biyen
    .example-earlier = Wis ana sadurunge tawaran iki
    .option-other-reason = Kanggo bab liya
    .example-other-reason = Contone wisata, umrah, utawa nyambangi keluarga
    .verify = Elingen sapa sing ngisi formulire, lan takokna apa sing ditulis. Yen ragu, kantor layanan satu atap (LTSA) bisa mbantu panjenengan.

question-job-order = Apa panjenengan wis ndeleng surat permintaan kerja saka majikan?
    .help = Kerep disebut job order. Isine negara, majikan, kerjaan, lan gaji.
    .option-yes = Wis
    .option-no = Durung
    .verify = Njaluka nomer surat kuwi, banjur goleki lowongane ing siskop2mi.bp2mi.go.id. Yen ora bisa dibukak, telpon { $hotline }. Kantor layanan satu atap (LTSA) uga bisa mriksa.

question-registered = Apa panjenengan wis kadhaftar ing dinas tenaga kerja?
    .help = Dadi calon pekerja migran. Biasane panjenengan nduwe nomer pendaftaran.
    .option-yes = Wis
    .option-no = Durung
    .verify = Teka dhewe menyang dinas tenaga kerja utawa kantor layanan satu atap (LTSA) nggawa KTP. Takokna: “Napa kula sampun kadhaftar? Liwat PT napa, kangge negara pundi?”

### Uang dan utang

question-receipt = Bukti apa sing panjenengan tampa sawise mbayar?
    .help = Ing kwitansi ana jeneng, tanggal, jumlah, kanggo apa, lan tandha tangan.
    .option-always = Mesthi ana kwitansi
    .option-never = Ora ana kwitansi
    .example-never = Uga yen mung kanggo sebagian dhuwit
    .option-not-paid = Durung mbayar
    .verify = Klumpukna kabeh bukti mbayar ing omah. Njaluka kwitansi sing durung ana liwat chat.

question-cost-list = Kepriye dhaftar biayane?
    .help = Isine biaya apa, pira, lan sapa sing mbayar.
    .option-fixed = Ditulis, lan jumlahe tetep
    .option-grows = Jumlahe owah
    .example-grows = Utawa ana biaya anyar. Tarif resmi pemerintah sing mundhak ora dietung
    .option-none = Ora ana dhaftar sing ditulis
    .verify = Delengen ing perjanjian penempatan (perjanjian panjenengan karo PT). Yen ora ana, njaluka dhaftar biaya nganggo cap PT.

question-withdraw-price = Yen panjenengan batal utawa mandheg luwih awal, apa sing kedadeyan?
    .help = Miturut perjanjian, utawa miturut omongane wong kuwi.
    .option-nothing = Ora ana sing dijaluk
    .option-receipts-only = Dijaluki biaya sing ana kwitansine
    .option-fine = Dijaluki dhendha utawa ganti rugi
    .example-fine = Jumlahe saka wong kuwi, dudu saka kwitansi. Gaji sesasi gantine pemberitahuan, uga berlaku kanggo majikan, ora dietung
    .option-not-before-paid = Ora oleh sadurunge kabeh lunas
    .example-not-before-paid = Uga yen alesane “majikan wis tuku”
    .option-threats = Ana ancaman
    .example-threats = Dilarani, diwirang-wirangake, dilaporake, utawa keluarga diganggu
    .verify = Wacanen bab batal ing perjanjian penempatan (perjanjian panjenengan karo PT) utawa surat utang. Yen wedi takon menyang wong kuwi, telpon { $hotline } dhisik.

question-debt = Utang endi sing ana kanggo mangkat iki?
    .help = Utang keluarga kanggo mangkate panjenengan uga dietung.
    .option-recruiter = Utang menyang perekrut utawa PT
    .example-recruiter = Uga menyang koperasine
    .option-bank = Utang menyang bank
    .example-bank = Contone KUR atas jeneng dhewe
    .option-moneylender = Rentenir utawa pinjaman online
    .example-moneylender = Uga pinjol, bank keliling, utawa bank rontok
    .option-family = Utang menyang keluarga utawa kanca
    .option-abroad = Perusahaan pembiayaan ing luar negeri
    .example-abroad = Utawa formulire nganggo basa asing
    .option-none = Utang liya
    .verify = Wacanen jeneng sing ngutangi ing surate. Takokna uga menyang keluarga apa ana utang atas jeneng panjenengan.

question-loan-money = Sapa sing nampa dhuwit utangan kuwi?
    .help = Yen durung cair, pilih sing direncanakake. Yen didum, pilih sing nampa paling akeh.
    .option-to-me = Aku dhewe
    .example-to-me = Utawa keluargaku
    .option-to-provider = Klinik, maskapai, utawa panggonan kursus
    .example-to-provider = Langsung mrana, lan ana kwitansine
    .option-to-agency = PT utawa perekrut
    .verify = Delengen surat utang utawa buku tabungan: dhuwite mlebu rekeninge sapa? Yen ora ditulis, takokna menyang sing ngutangi.

question-months-of-deductions = Pirang sasi gaji panjenengan bakal dipotong?
    .help = Etungen kabeh potongan lan cicilan utang kanggo mangkat. Setaun padha karo 12 sasi.
    .verify = Takokna: “Potongane pinten, pinten wulan, kangge napa?” Delengen uga ing perjanjian lan surat utang.

question-share-of-wage = Pira bagean gaji sing dipotong saben sasi?
    .help = Bandhingna potongan lan cicilan sesasi karo gaji sesasi.
    .option-under-quarter = Kurang saka seprapat
    .example-under-quarter = Saben 1 juta, potongane kurang saka 250 ewu
    .option-quarter-to-half = Seprapat nganti separo
    .example-quarter-to-half = Saben 1 juta, potongane 250 nganti 500 ewu
    .option-over-half = Luwih saka separo
    .example-over-half = Saben 1 juta, potongane luwih saka 500 ewu
    .option-nothing-left = Ora ana turahane
    .example-nothing-left = Utawa turahane ora cukup kanggo mangan
    .verify = Takokna gaji sesasi lan potongan sesasi, banjur tulisen angkane. Serikat utawa kantor layanan satu atap (LTSA) bisa mbantu ngetung.

question-debt-known = Kepriye panjenengan diwenehi ngerti jumlah utang utawa potongan kuwi?
    .help = Jumlah nganti lunas, karo bunga lan biaya liya.
    .option-written = Ditulis, sadurunge aku setuju
    .option-told-late = Lagi dikandhani ing mburi
    .example-told-late = Ing penampungan, utawa wis meh mangkat
    .option-not-told = Durung diwenehi ngerti
    .verify = Njaluka jumlah, bunga, lan cicilane ditulis. Banjur jumlahna kabeh.

### Janji dan tekanan

question-unclear = Endi sing isih durung jelas utawa beda?
    .help = Ing kontrak, utawa saka omongane wong kuwi.
    .option-employer = Jeneng lan alamat majikan
    .option-duties = Tugasku
    .option-pay-hours = Gaji, jam kerja, utawa dina libur
    .option-language = Basane aku ora ngerti
    .example-language = Lan durung dijelasake nganti paham
    .option-differs = Isine beda karo sing dijanjekake
    .example-differs = Yen bedane luwih apik kanggo panjenengan, ora dietung
    .option-insurance = Asuransi
    .option-none = Ora ana siji wae
    .verify = Bandhingna kontrak karo iklan utawa chat sing kapisan, siji-siji. Njaluka kantor layanan satu atap (LTSA) utawa serikat njelasake sing durung jelas.

question-pay-and-skill = Kepriye gaji lan syarat kerjaan kuwi?
    .help = Bandhingna karo gajine wong liya kanggo kerjaan sing padha ing kana.
    .option-usual = Gajine biasa
    .option-high-tested = Gajine dhuwur, ana tes utawa syarat keahlian
    .option-high-easy = Gajine dhuwur, meh tanpa syarat
    .example-high-easy = Contone mung tes ngetik
    .verify = Goleki lowongan sing mirip ing siskop2mi.bp2mi.go.id, banjur bandhingna. Yen ora bisa dibukak, telpon { $hotline }. Takokna uga gajine menyang wong sing tau kerja ing kana.

question-study-main = Apa sing paling akeh ditindakake ing kana?
    .help = Etungen jam sinau lan jam kerja sajrone seminggu.
    .option-study = Sinau
    .option-half = Sinau lan kerja padha akehe
    .option-work = Kerja
    .verify = Njaluka jadwal seminggu liwat chat. Takokna menyang sekolah utawa kampus ing kana apa panjenengan kadhaftar. Kedutaan negara kuwi uga bisa ditakoni.

question-marriage-broker = Apa ana perantara sing dibayar kanggo nikahan kuwi?
    .help = Perantara yaiku wong utawa agen sing nemokake. Keluarga utawa kanca sing ora dibayar ora dietung.
    .verify = Takokna: “Sinten mawon sing nampi arta kangge nikahan niki, pinten?” Takokna uga menyang keluarga sing panjenengan percaya. Yen wedi takon, telpon { $hotline } dhisik.

question-pressure = Endi sing ana saka pihak sing ngurus?
    .help = Dijaluk, ditawarake, utawa diomongake menyang panjenengan.
    .option-sign-unread = Tandha tangan tanpa maca
    .example-sign-unread = Utawa tandha tangan ing kertas kosong
    .option-share-codes = Menehake PIN, OTP, utawa selfie karo KTP
    .example-share-codes = Fotokopi KTP kanggo kantor PT ora dietung
    .option-bring-friends = Dhuwit kanggo nggawa kanca
    .example-bring-friends = Mung ngandhani kanca ora dietung
    .option-hide-health = Nutupi penyakit utawa asil tes kesehatan
    .option-lend-account = Mbukak rekening utawa kertu SIM kanggo wong liya
    .option-officials = Nyebut jeneng pejabat utawa “wong njero”
    .example-officials = Supaya panjenengan percaya
    .option-no-report = Jarene “yen lapor, panjenengan sing diukum”
    .option-decide-now = Kudu mutusake saiki uga
    .option-none = Ora ana siji wae
    .verify = Wacanen maneh kabeh chat lan surat saka wong kuwi. Takokna liwat chat apa sing dijaluk, lan kanggo apa. Yen wedi takon, telpon { $hotline } dhisik.

question-life-there = Endi sing ana ing crita bab urip ing kana?
    .help = Miturut sing ngurus, kontrak, utawa wong sing wis ana ing kana.
    .option-no-phone = Ora oleh nyekel HP
    .example-no-phone = Aturan mung pas jam kerja ora dietung
    .option-hand-over = Paspor utawa HP dipasrahake pas teka
    .example-hand-over = Difotokopi, sedhela kanggo izin tinggal, utawa disimpen nakhoda lan oleh dijaluk, ora dietung
    .option-guarded = Manggon lan kerja ing siji panggonan sing dijaga
    .example-guarded = Ora oleh metu. Mes sing bebas metu ora dietung
    .option-pay-again = Mbayar maneh ing kana
    .example-pay-again = Contone menyang agen ing negara kuwi
    .option-none = Ora ana siji wae
    .verify = Takokna liwat chat: “Napa HP kalih paspor kula cekel piyambak? Napa angsal medal pas libur?” Takokna uga menyang wong sing tau kerja ing kana, utawa serikat.

question-met = Panjenengan ketemu karo sing ngurus ing endi?
    .help = Yen luwih saka siji panggonan, pilih sing luwih ndhuwur.
    .option-office = Ing kantore
    .option-elsewhere = Ing panggonan liya
    .example-elsewhere = Contone ing omah utawa warung
    .option-online = Durung tau ketemu
    .example-online = Mung liwat chat utawa telpon
    .verify = Njaluka alamat kantore liwat chat. Cocogna ing siskop2mi.bp2mi.go.id sadurunge teka, lan ajaken wong sing panjenengan percaya. Yen ora bisa dibukak, telpon { $hotline }.

question-others-before = Kepriye kabare wong sing biyen wis dikirim wong kuwi?
    .help = Miturut wonge dhewe, keluargane, utawa tangga.
    .option-well = Kabare apik
    .option-none-known = Aku ora kenal sapa-sapa
    .option-trouble = Ana sing kena masalah
    .example-trouble = Contone bab gaji, panggonan kerja, utawa ora ana kabare
    .verify = Takokna menyang keluarga lan tangga sapa sing tau dikirim. Kantor desa utawa serikat mbok menawa uga ngerti.
