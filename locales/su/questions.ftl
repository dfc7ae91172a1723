# Draft, menunggu penutur asli. / Draft, waiting for a native reader.
# Pertanyaan, pilihan jawaban, dan cara mencari tahu. Bahasa Indonesia adalah aslinya.
# Urutannya sama dengan content/checklist/questions.toml.

### Tawaran dan yang mengurus

question-destination = Anjeun rék indit ka nagara mana?
    .help = Lamun tikét atawa béja panungtung nyebut nagara séjén, pilih nagara éta. Tempat nyimpang teu diitung.
    .option-hong-kong = Hong Kong
    .option-taiwan = Taiwan
    .option-malaysia = Malaysia
    .option-singapore = Singapura
    .option-brunei = Brunei
    .option-south-korea = Koréa Selatan
    .option-japan = Jepang
    .option-saudi-arabia = Arab Saudi
    .option-other-gulf = Nagara Timur Tengah séjén
    .example-other-gulf = Dubai, Qatar, Kuwait, Bahrain, Oman, Yordania, Irak, Suriah. Turki: pilih “Nagara séjén”
    .option-cambodia-myanmar = Kamboja atawa Myanmar
    .option-thailand-laos-philippines = Thailand, Laos, atawa Filipina
    .option-europe-australia = Éropa atawa Australia
    .example-europe-australia = Kaasup Selandia Baru
    .option-at-war = Nagara nu keur perang
    .example-at-war = Lamun nagarana can disebut di luhur
    .option-other = Nagara séjén
    .verify = Tanyakeun liwat chat: “Nagara jeung kota mana tujuan kuring?” Bandingkeun jeung tikét, visa, jeung kontrak.

question-entry = Jadi naon Anjeun asup ka nagara éta?
    .help = Tempo jenis visa atawa suratna. Lamun visana keur diurus kénéh sarta jadi saméméh indit, pilih jenis visa éta.
    .option-worker = Pekerja
    .example-worker = Visa gawé, surat IPA (Singapura), VDR (Malaysia), visa gawé bari liburan, atawa visa nu aya ngaran pagawéanana
    .option-crew = Awak kapal
    .example-crew = Maké buku pelaut
    .option-intern = Peserta magang
    .example-intern = Diajar bari gawé
    .option-student = Murid atawa mahasiswa
    .example-student = Kuliah, sakola basa, atawa gawé waktu libur kuliah
    .option-visitor = Pengunjung
    .example-visitor = Turis, umrah, haji, ngalongok kulawarga, bébas visa, atawa tanpa surat
    .option-later = Visa gawé diurus engké di ditu
    .example-later = Indit heula, visa gawé nuturkeun
    .option-spouse = Kawin jeung urang ditu
    .option-donor = Méré ginjal atawa bagian awak séjén
    .verify = Pénta foto visa atawa suratna. Pénta kantor layanan satu atap (LTSA) atawa kedutaan nagara éta macakeun.

question-sent-by = Saha nu ngurus miangna Anjeun?
    .help = Nu ngurus berkas, duit, atawa tikét. Lamun aya jalma nu nyambungkeun Anjeun ka PT, pilih “Hiji jalma”.
    .option-individual = Hiji jalma
    .example-individual = Sponsor, PL, calo, tekong, tatangga, dulur, atawa kenalan di internét
    .option-company = Perusahaan penempatan (PT) atawa agén awak kapal
    .example-company = Kuring ngurus langsung di kantorna
    .option-other-business = Lembaga atawa usaha séjén
    .example-other-business = LPK, kursus, kampus, travel, yayasan, forum, atawa komunitas
    .option-government = Pamaréntah
    .example-government = Program pamaréntah, kuring daptar sorangan
    .option-employer = Majikan langsung
    .example-employer = Tanpa PT jeung tanpa panyambung
    .option-self = Kuring sorangan atawa kulawarga, lain pikeun gawé
    .example-self = Contona kuliah atawa kawin; tanpa jalma nu dibayar
    .verify = Tanyakeun: “Saha nu ngirim kuring, PT naon, jeung di mana kantorna?” Pénta jawabanana liwat chat. Lamun jawabanana teu jelas, telepon { $hotline }.

question-recruiter-company = Naha aya PT nu rék ngirim Anjeun?
    .help = Dina surat tugas aya ngaran PT, ngaran jalma atawa lembagana, jeung cap.
    .option-letter = Enya, kuring geus nempo suratna
    .example-letter = Surat tugas ti PT ka jalma atawa lembaga éta
    .option-said = Cenah aya
    .example-said = Ngaran PT disebut, tanpa surat tugas
    .option-none = Euweuh PT
    .example-none = Jalma atawa lembaga éta sorangan nu ngirim
    .verify = Téangan nomer telepon PT di siskop2mi.bp2mi.go.id, tuluy tanyakeun ngeunaan jalma atawa lembaga éta. Ulah maké nomer ti maranéhna. Lamun kacana teu kabuka, telepon { $hotline }.

question-programme-source = Ti mana Anjeun nyaho program pamaréntah éta?
    .help = Pilih tempat Anjeun daptar, sanajan béja munggaranna ti babaturan.
    .option-official = Kaca atawa kantor resmi
    .example-official = Dinas tenaga kerja, kantor layanan satu atap (LTSA), atawa kementerian (KP2MI)
    .option-told = Ti hiji jalma
    .example-told = Papanggih langsung, liwat chat, atawa liwat média sosial
    .verify = Telepon { $hotline } jeung sebutkeun ngaran programna. Tanyakeun: “Naha pendaptaranana dibuka, jeung di mana?” Dinas tenaga kerja ogé bisa ditanya.

question-employer-kind = Saha majikan Anjeun?
    .help = Tempo saha nu ditulis jadi majikan dina kontrak.
    .option-company = Perusahaan atawa lembaga
    .example-company = Contona pabrik, hotél, sakola, panti, atawa rumah sakit
    .option-household = Kulawarga atawa rumah tangga
    .verify = Pénta ngaran lengkep jeung alamat majikan. Lamun cangcaya, témbongkeun kontrakna ka kantor layanan satu atap (LTSA).

question-same-employer = Naha Anjeun kungsi gawé ka majikan ieu?
    .help = Majikan nu sarua, ayeuna maké kontrak anyar.
    .verify = Bandingkeun ngaran majikan dina kontrak heubeul jeung kontrak anyar. Lamun cangcaya, témbongkeun duanana ka kantor layanan satu atap (LTSA).

question-paid-to = Lamun aya duit nu dipénta, dibayar ka mana?
    .help = Itung ogé duit ti kulawarga jeung nu can dibayar. Lamun sawaréh liwat jalma, pilih “Ka jalma”. Potongan gajih ditanyakeun misah.
    .option-nothing = Euweuh duit nu dipénta
    .option-official = Lokét atawa rékening resmi
    .example-official = Kantor imigrasi, klinik, atawa tempat tés
    .option-company-account = Ka PT, sakola, atawa kursus
    .example-company-account = Rékening atas ngaranna, atawa kasir kantorna maké kuitansi
    .option-person = Ka jalma
    .example-person = Dibikeun langsung ka jalma, dompét digital, atawa rékening atas ngaran jalma
    .verify = Tempo ngaran nu boga rékening dina bukti transfer, tuluy bandingkeun jeung ngaran PT. Rékening bisa dipariksa di cekrekening.id. Lamun teu kabuka, telepon { $hotline }.

question-paid-for = Mana nu dipénta dibayar?
    .help = Lamun ngan hiji jumlah tanpa rincian, pilih “Jasa PT atawa jalma”.
    .option-agency-fee = Jasa PT atawa jalma
    .example-agency-fee = Duit jasa, pendaptaran, atawa prosés
    .option-ticket-visa = Tikét atawa visa
    .option-training = Pelatihan
    .example-training = Kursus basa atawa kaparigelan
    .option-medical-passport = Tés kaséhatan atawa surat
    .example-medical-passport = Kaasup paspor jeung SKCK
    .option-deposit = Duit jaminan
    .example-deposit = Cenah engké dibalikeun
    .option-pass-test = Supaya lulus
    .example-pass-test = Lulus tés, wawancara, atawa tés kaséhatan
    .option-none = Hal séjén
    .verify = Pénta daptar biaya nu ditulis: keur naon jeung sabaraha. Témbongkeun ka kantor layanan satu atap (LTSA) saméméh mayar.

question-offer-has = Mana nu aya dina tawaran ieu?
    .help = Nu kakara direncanakeun ogé diitung.
    .option-wage-cut = Motong gajih
    .example-wage-cut = Biaya miang, kursus, atawa agén. Pajeg, asuransi, dahar, jeung més teu diitung
    .option-loan = Nginjeum duit pikeun indit
    .example-loan = Injeuman kulawarga pikeun miangna Anjeun ogé diitung
    .option-wage-held = Gajih ditahan, sawaréh atawa kabéh
    .example-wage-held = Pikeun jaminan, atawa kakara dibayar di ahir. Kiriman ka kulawarga, duit cuti, jeung tabungan nagara teu diitung
    .option-papers-held = Surat asli dicekel ku batur
    .example-papers-held = Contona paspor atawa ijazah. Kulawarga sorangan jeung kantor pamaréntah teu diitung
    .option-false-data = Data dina surat béda jeung nu sabenerna
    .example-false-data = Ngaran, umur, alamat, atawa lianna. Perbaikan resmi jeung béda éjahan teu diitung
    .option-secrecy = Dititah nutupan pagawéan ieu
    .example-secrecy = Nyebut ka petugas rék liburan, teu béja ka kulawarga, atawa dibéré tikét balik jiga turis
    .option-money-for-me = Duit atawa barang ti nu ngarékrut pikeun kuring
    .example-money-for-me = Contona duit saku atawa duit fit
    .option-money-for-family = Duit atawa barang ti nu ngarékrut pikeun kulawarga kuring
    .example-money-for-family = Contona uang tinggalan atawa uang sirih pinang
    .option-none = Euweuh hiji ogé
    .verify = Tanyakeun ka nu ngurus: “Naon nu dipotong, diinjeum, atawa ditahan?” Pénta jawabanana liwat chat. Tanyakeun ogé ka kulawarga soal duit jeung injeuman.

question-licence-check = Kumaha hasil cék ijin PT atawa lembaga éta?
    .help = Ijin pikeun ngirim jalma gawé ka luar nagri. Lamun aya PT nu ngirim, cék PT éta. Ijin usaha atawa ijin kursus teu diitung.
    .option-listed = Aya dina daptar resmi
    .example-listed = Ngaran jeung alamatna sarua pisan, atawa petugas nyebut ijinna berlaku
    .option-listed-differs = Aya dina daptar, alamat atawa teleponna béda
    .option-not-listed = Euweuh dina daptar
    .example-not-listed = Geus ditéangan, tapi teu kapanggih
    .option-sanctioned = Ijinna keur dieureunkeun atawa teu berlaku
    .example-sanctioned = Nurutkeun daptar resmi atawa petugas, lain tanggal dina surat. Sanksi nu geus réngsé teu diitung
    .option-office-said-no = Petugas nyebut euweuh ijinna
    .example-office-said-no = Petugas dinas tenaga kerja, kantor layanan satu atap (LTSA), atawa kementerian (KP2MI)
    .option-unknown = Can dicék ku kuring
    .verify = Téangan ngaran lengkepna di siskop2mi.bp2mi.go.id, dina daptar PT jeung daptar sanksi. Lamun teu kabuka, telepon { $hotline }. LPK magang jeung agén kapal boga daptar séjén, jadi tanyakeun ka petugas.

question-when-asking = Naon nu kajadian lamun Anjeun nanya atawa ménta bukti?
    .help = Contona nanya soal ijin, kontrak, atawa biaya.
    .option-answers = Dijawab kalawan terbuka
    .option-not-asked = Kuring can kungsi nanya
    .option-evades = Can dijawab kalawan jelas
    .example-evades = Cenah “percaya wé”, atawa nomer ijin teu dibikeun
    .option-angry = Maranéhna ambek
    .option-threatens = Maranéhna ngancam
    .example-threatens = Prosés dieureunkeun, dilaporkeun, atawa dinyenyeri
    .verify = Tanyakeun liwat chat: “Sabaraha nomer ijin PT, jeung saha majikan kuring?” Simpen jawabanana. Lamun sieun nanya, telepon { $hotline } heula.

question-job = Pagawéan naon nu ditawarkeun?
    .help = Pilih nu pangmiripna. Lamun euweuh pagawéanana, pilih “Pagawéan séjén”.
    .option-domestic = Pekerja rumah tangga
    .example-domestic = Masak, beberesih, atawa ngasuh budak di imah majikan
    .option-caregiver = Ngarawat kolot atawa nu gering
    .example-caregiver = Di imah majikan atawa di panti
    .option-factory = Pabrik
    .option-plantation = Kebon atawa tatanén
    .example-plantation = Sawit, sayur, buah, atawa ingon-ingon
    .option-construction = Bangunan
    .example-construction = Tukang, las, atawa proyék
    .option-fishing = Kapal lauk
    .option-ship = Kapal barang atawa kapal pesiar
    .option-health-care = Perawat
    .example-health-care = Di rumah sakit atawa klinik
    .option-restaurant-hotel = Réstoran atawa hotél
    .example-restaurant-hotel = Palayan, tukang masak, atawa tukang beberesih kamar
    .option-online-office = Kantor atawa online
    .example-online-office = Admin, layanan palanggan, programmer, iklan online, game, atawa kripto
    .option-entertainment = Hiburan atawa pijet
    .example-entertainment = Penyanyi, karaoké, pijet, atawa maturan tamu
    .option-professional = Tenaga ahli
    .example-professional = Guru, insinyur, jeung sajabana
    .option-other = Pagawéan séjén
    .verify = Tanyakeun liwat chat: “Naon tugas kuring unggal poé, jeung di mana?” Bandingkeun jeung iklan sarta kontrak.

question-free-to-leave = Di mana Anjeun cicing ayeuna, jeung naha bébas kaluar?
    .help = Bébas indit, nyekel HP, nelepon kulawarga, jeung balik. Lamun dua jawaban cocog, pilih nu leuwih handap.
    .option-at-home = Di imah sorangan
    .example-at-home = Kaasup di imah kulawarga atawa babaturan
    .option-free = Di asrama atawa panampungan, bébas
    .example-free = Jam peuting wungkul, HP dicekel sorangan, kaasup bébas
    .option-strange-house = Di imah atawa apartemén jalma nu teu wawuh
    .example-strange-house = Nungguan indit di ditu
    .option-moved = Dipindahkeun ti tempat ka tempat
    .example-moved = Peuting-peuting, atawa leuwih ti sakali. Sakali pindah beurang sarta kulawarga nyaho, teu diitung
    .option-not-free = Teu bébas
    .example-not-free = Panto dikonci, HP dicokot, atawa teu meunang balik
    .verify = Cobaan ménta ijin kaluar sakeudeung atawa nelepon kulawarga. Lamun éta bahaya, ulah dilakukeun. Telepon { $hotline } waktu euweuh nu ngawaskeun.

### Kontrak dan perjalanan

question-contract = Geus nepi ka mana kontrak gawé Anjeun?
    .help = Kontrak gawé nyaéta perjangjian jeung majikan. Eusina pagawéan, gajih, jeung jam gawé. Lamun moal gawé, pilih “Lain pikeun gawé”.
    .option-copy-held = Kuring nyekel salinanana
    .option-no-copy = Geus nempo, teu nyekel salinan
    .option-not-shown = Can kungsi nempo
    .option-after-arrival = Cenah engké
    .example-after-arrival = Kakara dibikeun di bandara atawa di nagara tujuan
    .option-not-for-work = Lain pikeun gawé
    .example-not-for-work = Contona ngan kuliah atawa milu pasangan
    .verify = Tanyakeun iraha kontrak bisa ditempo, jeung pénta salinanana. Bawa ka kantor layanan satu atap (LTSA) sina dipariksa.

question-departure = Iraha Anjeun rék indit?
    .help = Tempo tikét, surat, atawa béja panungtung ti nu ngurus.
    .option-soon = Sakeudeung deui
    .example-soon = Tanggalna geus aya, atawa dititah geura indit
    .option-later = Lila kénéh
    .example-later = Tanggalna can aya
    .option-slipped = Terus mundur
    .example-slipped = Tanggalna geus kaliwat atawa sering diganti
    .verify = Tanyakeun tanggalna liwat chat. Lamun berkas Anjeun geus lila dibikeun, tanyakeun ka kantor layanan satu atap (LTSA) nepi ka mana.

question-route = Kumaha perjalanan Anjeun ka nagara éta?
    .help = Tempo tikét, atawa inget-inget naon nu disebut ku nu ngurus.
    .option-direct = Langsung ka ditu
    .example-direct = Kaasup lamun ngan transit ku hiji tikét
    .option-waits-abroad = Nungguan heula di nagara séjén
    .example-waits-abroad = Atawa di ditu dibéré tikét atawa visa anyar
    .option-changed = Nagara atawa kotana diganti
    .example-changed = Béda jeung nu dijangjikeun. Teu diitung lamun Anjeun satuju maké tulisan sarta visana anyar
    .option-small-boat = Parahu leutik atawa jalan leuweung
    .example-small-boat = Teu ngaliwatan pamariksaan imigrasi
    .verify = Tanyakeun liwat chat: “Ngaliwatan kota mana waé, jeung tumpak naon?” Bandingkeun tujuanana jeung tikét sarta visa. Lamun sieun nanya, telepon { $hotline } heula.

question-age = Sabaraha umur Anjeun?
    .help = Umur nu sabenerna, nurutkeun akta lahir.
    .option-under-18 = Can 18 taun
    .option-from-18-to-20 = 18 nepi ka 20 taun
    .option-from-21-to-22 = 21 atawa 22 taun
    .option-from-23 = 23 taun atawa leuwih
    .verify = Tempo akta lahir, atawa tanyakeun ka kolot. Kantor désa ogé bisa ngabantu.

question-treated = Mana nu kaalaman ku Anjeun dina urusan ieu?
    .help = Jawab sorangan, ulah ditempo ku batur.
    .option-forced = Kuring teu bisa atawa sieun nyebut embung
    .option-hurt = Aya nu nganyenyeri atawa nyingsieunan kuring
    .option-sexual = Aya nu nyabak awak kuring, padahal kuring embung
    .example-sexual = Atawa ngajak hubungan séksual, atawa ménta foto tanpa pakéan. Pamariksaan dokter nu dijelaskeun teu diitung
    .option-unpaid-work = Kuring dititah gawé teu dibayar salila nungguan
    .example-unpaid-work = Meresihan kamar sorangan teu diitung
    .option-none = Euweuh hiji ogé
    .verify = Bayangkeun poé ieu Anjeun nyebut moal jadi: naon nu kajadian? Lamun sieun, ngobrol duaan jeung petugas. Telepon { $hotline }.

### Dokumen

question-papers-with-others = Mana surat asli nu ayeuna dicekel ku batur?
    .help = Contona dicekel ku nu ngarékrut, PT, atawa nu ngahutangkeun. Kulawarga sorangan jeung kantor pamaréntah teu diitung.
    .option-passport = Paspor
    .option-identity = KTP, KK, akta, atawa buku nikah
    .option-diploma = Ijazah atawa sértifikat
    .option-land = Surat tanah, imah, atawa BPKB
    .example-land = Krédit bank atas ngaran sorangan teu diitung
    .option-bank-card = Kartu ATM atawa buku tabungan
    .example-bank-card = Kaasup lamun batur nyaho PIN Anjeun
    .option-none = Surat séjén
    .verify = Pariksa surat asli di imah hiji-hiji. Lamun aya nu teu kapanggih, tanyakeun saha nu nyekel.

question-papers-back = Lamun surat éta dipénta deui, naon jawabanana?
    .help = Nurutkeun omongan maranéhna, atawa nurutkeun tanda tarima.
    .option-any-time = Meunang iraha waé
    .option-receipt-and-date = Aya tanda tarima jeung tanggal balikna
    .example-receipt-and-date = Keur dipaké ngurus paspor atawa visa
    .option-for-money = Kudu mayar heula
    .option-refused = Teu meunang
    .verify = Tanyakeun: “Surat kuring dipaké keur naon, jeung iraha balik?” Pénta tanda tarima. Lamun sieun nanya, telepon { $hotline } heula.

question-visa = Geus nepi ka mana visa Anjeun?
    .help = Tempo pagawéan jeung majikan nu ditulis dina visa atawa suratna.
    .option-in-hand = Geus jadi
    .example-in-hand = Pagawéan jeung majikanana sarua jeung nu dijangjikeun
    .option-in-process = Keur diurus kénéh
    .example-in-process = Cenah bérés saméméh indit
    .option-other-work = Geus jadi, pagawéan atawa majikanana séjén
    .example-other-work = Béda jeung nu dijangjikeun
    .verify = Pénta foto visa atawa suratna. Pénta kantor layanan satu atap (LTSA) atawa kedutaan nagara éta macakeun.

question-missing-papers = Mana nu can dicekel ku Anjeun?
    .help = Pariksa berkas Anjeun. Nu aya dina HP Anjeun ogé diitung geus aya.
    .option-worker-card = Kartu pekerja migran (E-KPMI)
    .option-insurance = BPJS pikeun pekerja migran
    .example-insurance = Kartu atawa bukti pendaptaran
    .option-family-letter = Surat ijin kulawarga
    .example-family-letter = Ti salaki, pamajikan, kolot, atawa wali, sarta dipikanyaho ku kapala désa
    .option-health-letter = Surat séhat
    .example-health-letter = Hasil tés kaséhatan
    .option-none = Kabéh geus dicekel ku kuring
    .verify = Bawa berkas Anjeun ka kantor layanan satu atap (LTSA). Tanyakeun surat mana nu can aya, jeung di mana ngurusna.

question-crew-papers = Mana nu can dicekel ku Anjeun?
    .help = Nu keur dibawa ka kantor resmi maké tanda tarima, diitung geus aya.
    .option-seaman-book = Buku pelaut
    .option-sea-agreement = Perjangjian kerja laut
    .example-sea-agreement = Kontrak gawé di kapal, sering disebut PKL
    .option-certificates = Sértifikat pelaut
    .example-certificates = Contona sértifikat keselamatan dasar (BST)
    .option-none = Kabéh geus dicekel ku kuring
    .verify = Pariksa berkas Anjeun hiji-hiji. Tanyakeun ka serikat pelaut atawa kantor layanan satu atap (LTSA), surat naon nu can aya.

question-passport-reason = Pikeun naon paspor Anjeun dijieun?
    .help = Inget-inget alesan nu disebut di kantor imigrasi.
    .option-not-yet = Can boga paspor
    .option-for-work = Pikeun gawé
    .option-earlier = Pikeun perjalanan baheula
    .example-earlier = Geus aya saméméh tawaran ieu
    .option-other-reason = Pikeun hal séjén
    .example-other-reason = Contona piknik, umrah, atawa ngalongok kulawarga
    .verify = Inget-inget saha nu ngeusian formulirna, jeung tanyakeun naon nu ditulis. Lamun cangcaya, kantor layanan satu atap (LTSA) bisa ngabantu Anjeun.

question-job-order = Naha Anjeun geus nempo surat permintaan kerja ti majikan?
    .help = Sering disebut job order. Eusina nagara, majikan, pagawéan, jeung gajih.
    .option-yes = Geus
    .option-no = Can
    .verify = Pénta nomer surat éta, tuluy téangan lowonganana di siskop2mi.bp2mi.go.id. Lamun teu kabuka, telepon { $hotline }. Kantor layanan satu atap (LTSA) ogé bisa mariksa.

question-registered = Naha Anjeun geus kadaptar di dinas tenaga kerja?
    .help = Jadi calon pekerja migran. Biasana Anjeun boga nomer pendaptaran.
    .option-yes = Geus
    .option-no = Can
    .verify = Datang sorangan ka dinas tenaga kerja atawa kantor layanan satu atap (LTSA) bari mawa KTP. Tanyakeun: “Naha kuring geus kadaptar? Liwat PT naon, jeung pikeun nagara mana?”

### Uang dan utang

question-receipt = Bukti naon nu ditarima ku Anjeun sanggeus mayar?
    .help = Dina kuitansi aya ngaran, tanggal, jumlah, tujuan, jeung tanda tangan.
    .option-always = Sok aya kuitansi
    .option-never = Euweuh kuitansi
    .example-never = Kaasup lamun ngan pikeun sawaréh duit
    .option-not-paid = Can mayar
    .verify = Kumpulkeun kabéh bukti bayar di imah. Pénta kuitansi nu can aya liwat chat.

question-cost-list = Kumaha daptar biayana?
    .help = Eusina biaya naon, sabaraha, jeung saha nu mayar.
    .option-fixed = Ditulis, jeung jumlahna angger
    .option-grows = Jumlahna robah
    .example-grows = Atawa aya biaya anyar. Tarip resmi pamaréntah nu naék teu diitung
    .option-none = Euweuh daptar nu ditulis
    .verify = Tempo dina perjangjian penempatan (perjangjian Anjeun jeung PT). Lamun euweuh, pénta daptar biaya nu aya cap PT.

question-withdraw-price = Lamun Anjeun teu jadi atawa eureun leuwih tiheula, naon nu kajadian?
    .help = Nurutkeun perjangjian, atawa nurutkeun omongan maranéhna.
    .option-nothing = Euweuh nu dipénta
    .option-receipts-only = Dipénta biaya nu aya kuitansina
    .option-fine = Dipénta denda atawa ganti rugi
    .example-fine = Jumlahna ti maranéhna, lain tina kuitansi. Gajih sabulan gaganti béwara, nu berlaku ogé pikeun majikan, teu diitung
    .option-not-before-paid = Teu meunang saméméh kabéh lunas
    .example-not-before-paid = Kaasup lamun alesanana “majikan geus meuli”
    .option-threats = Aya ancaman
    .example-threats = Dinyenyeri, diérakeun, dilaporkeun, atawa kulawarga diganggu
    .verify = Baca bagian soal teu jadi dina perjangjian penempatan (perjangjian Anjeun jeung PT) atawa surat hutang. Lamun sieun nanya ka maranéhna, telepon { $hotline } heula.

question-debt = Mana hutang nu aya pikeun miang ieu?
    .help = Hutang kulawarga pikeun miangna Anjeun ogé diitung.
    .option-recruiter = Hutang ka nu ngarékrut atawa PT
    .example-recruiter = Kaasup ka koperasi maranéhna
    .option-bank = Hutang ka bank
    .example-bank = Contona KUR atas ngaran sorangan
    .option-moneylender = Rentenir atawa injeuman online
    .example-moneylender = Kaasup pinjol, bank keliling, atawa bank rontok
    .option-family = Hutang ka kulawarga atawa babaturan
    .option-abroad = Perusahaan pembiayaan di luar nagri
    .example-abroad = Atawa formulirna maké basa asing
    .option-none = Hutang séjén
    .verify = Baca ngaran nu ngahutangkeun dina suratna. Tanyakeun ogé ka kulawarga naha aya injeuman atas ngaran Anjeun.

question-loan-money = Saha nu narima duit injeuman éta?
    .help = Lamun can cair, pilih nu direncanakeun. Lamun dibagi, pilih nu narima pangréana.
    .option-to-me = Kuring sorangan
    .example-to-me = Atawa kulawarga kuring
    .option-to-provider = Klinik, maskapai, atawa tempat kursus
    .example-to-provider = Langsung ka dinya, sarta aya kuitansina
    .option-to-agency = PT atawa nu ngarékrut
    .verify = Tempo surat injeuman atawa buku tabungan: ka rékening saha duitna asup? Lamun teu ditulis, tanyakeun ka nu ngahutangkeun.

question-months-of-deductions = Sabaraha bulan gajih Anjeun bakal dipotong?
    .help = Itung kabéh potongan jeung cicilan hutang pikeun indit. Sataun sarua jeung 12 bulan.
    .verify = Tanyakeun: “Potonganana sabaraha, sabaraha bulan, jeung keur naon?” Tempo ogé dina perjangjian jeung surat hutang.

question-share-of-wage = Sabaraha bagian gajih nu dipotong unggal bulan?
    .help = Bandingkeun potongan jeung cicilan sabulan jeung gajih sabulan.
    .option-under-quarter = Kurang ti saparapat
    .example-under-quarter = Tina unggal 1 juta, potonganana di handapeun 250 rébu
    .option-quarter-to-half = Saparapat nepi ka satengah
    .example-quarter-to-half = Tina unggal 1 juta, potonganana 250 nepi ka 500 rébu
    .option-over-half = Leuwih ti satengah
    .example-over-half = Tina unggal 1 juta, potonganana leuwih ti 500 rébu
    .option-nothing-left = Euweuh sésana
    .example-nothing-left = Atawa sésana teu cukup keur dahar
    .verify = Tanyakeun gajih sabulan jeung potongan sabulan, tuluy tulis angkana. Serikat atawa kantor layanan satu atap (LTSA) bisa ngabantu ngitung.

question-debt-known = Kumaha Anjeun dibéjaan jumlah hutang atawa potongan éta?
    .help = Jumlah nepi ka lunas, kaasup bunga jeung biaya séjén.
    .option-written = Ditulis, saméméh kuring satuju
    .option-told-late = Kakara pandeuri
    .example-told-late = Di panampungan, atawa geus deukeut ka miang
    .option-not-told = Can dibéjaan
    .verify = Pénta jumlah, bunga, jeung cicilanana ditulis. Tuluy jumlahkeun kabéhanana.

### Janji dan tekanan

question-unclear = Mana nu can jelas atawa béda?
    .help = Dina kontrak, atawa tina omongan maranéhna.
    .option-employer = Ngaran jeung alamat majikan
    .option-duties = Tugas kuring
    .option-pay-hours = Gajih, jam gawé, atawa poé libur
    .option-language = Basana teu kaharti ku kuring
    .example-language = Sarta can dijelaskeun nepi ka ngarti
    .option-differs = Eusina béda jeung nu dijangjikeun
    .example-differs = Lamun bédana leuwih alus pikeun Anjeun, teu diitung
    .option-insurance = Asuransi
    .option-none = Euweuh hiji ogé
    .verify = Bandingkeun kontrak jeung iklan atawa chat nu mimiti, hiji-hiji. Pénta kantor layanan satu atap (LTSA) atawa serikat ngajelaskeun nu can jelas.

question-pay-and-skill = Kumaha gajih jeung sarat pagawéan éta?
    .help = Bandingkeun jeung gajih batur pikeun pagawéan nu sarua di ditu.
    .option-usual = Gajihna biasa
    .option-high-tested = Gajihna gedé, aya tés atawa sarat kaahlian
    .option-high-easy = Gajihna gedé, ampir tanpa sarat
    .example-high-easy = Contona ngan tés ngetik
    .verify = Téangan lowongan nu mirip di siskop2mi.bp2mi.go.id, tuluy bandingkeun. Lamun teu kabuka, telepon { $hotline }. Tanyakeun ogé gajihna ka nu kungsi gawé di ditu.

question-study-main = Naon nu pangréana dilakukeun di ditu?
    .help = Itung jam diajar jeung jam gawé dina saminggu.
    .option-study = Diajar
    .option-half = Diajar jeung gawé sarua lobana
    .option-work = Gawé
    .verify = Pénta jadwal saminggu liwat chat. Tanyakeun ka sakola atawa kampus di ditu naha Anjeun kadaptar. Kedutaan nagara éta ogé bisa ditanya.

question-marriage-broker = Naha aya panyambung nu dibayar pikeun kawin éta?
    .help = Panyambung nyaéta jalma atawa agén nu nepungkeun. Kulawarga atawa babaturan nu teu dibayar teu diitung.
    .verify = Tanyakeun: “Saha waé nu narima duit pikeun kawin ieu, jeung sabaraha?” Tanyakeun ogé ka kulawarga nu dipercaya. Lamun sieun nanya, telepon { $hotline } heula.

question-pressure = Mana nu aya ti pihak nu ngurus?
    .help = Dipénta, ditawarkeun, atawa diomongkeun ka Anjeun.
    .option-sign-unread = Tanda tangan teu maca heula
    .example-sign-unread = Atawa tanda tangan dina kertas kosong
    .option-share-codes = Méré PIN, OTP, atawa selfie jeung KTP
    .example-share-codes = Potokopi KTP pikeun kantor PT teu diitung
    .option-bring-friends = Duit pikeun mawa babaturan
    .example-bring-friends = Ngan ngabéjaan babaturan teu diitung
    .option-hide-health = Nutupan panyakit atawa hasil tés kaséhatan
    .option-lend-account = Muka rékening atawa kartu SIM pikeun batur
    .option-officials = Nyebut ngaran pajabat atawa “orang dalam”
    .example-officials = Supaya Anjeun percaya
    .option-no-report = Cenah “lamun lapor, Anjeun nu dihukum”
    .option-decide-now = Kudu mutuskeun ayeuna kénéh
    .option-none = Euweuh hiji ogé
    .verify = Baca deui kabéh chat jeung surat ti maranéhna. Tanyakeun liwat chat naon nu dipénta ku maranéhna, jeung keur naon. Lamun sieun nanya, telepon { $hotline } heula.

question-life-there = Mana nu aya dina carita ngeunaan hirup di ditu?
    .help = Nurutkeun nu ngurus, kontrak, atawa jalma nu geus di ditu.
    .option-no-phone = Teu meunang nyekel HP
    .example-no-phone = Aturan waktu jam gawé wungkul teu diitung
    .option-hand-over = Paspor atawa HP dibikeun waktu datang
    .example-hand-over = Dipotokopi, sakeudeung pikeun ijin cicing, atawa disimpen ku nahkoda sarta meunang dipénta, teu diitung
    .option-guarded = Cicing jeung gawé di hiji tempat nu dijaga
    .example-guarded = Teu meunang kaluar. Més nu bébas kaluar teu diitung
    .option-pay-again = Mayar deui di ditu
    .example-pay-again = Contona ka agén di nagara éta
    .option-none = Euweuh hiji ogé
    .verify = Tanyakeun liwat chat: “Naha HP jeung paspor dicekel ku kuring sorangan? Naha meunang kaluar waktu libur?” Tanyakeun ogé ka nu kungsi gawé di ditu, atawa serikat.

question-met = Di mana Anjeun papanggih jeung nu ngurus?
    .help = Lamun leuwih ti hiji tempat, pilih nu leuwih luhur.
    .option-office = Di kantorna
    .option-elsewhere = Di tempat séjén
    .example-elsewhere = Contona di imah atawa warung
    .option-online = Can kungsi papanggih
    .example-online = Ngan liwat chat atawa telepon
    .verify = Pénta alamat kantorna liwat chat. Cocogkeun di siskop2mi.bp2mi.go.id saméméh datang, jeung ajak jalma nu dipercaya. Lamun teu kabuka, telepon { $hotline }.

question-others-before = Kumaha béja jalma nu dikirim ku maranéhna saméméhna?
    .help = Nurutkeun jalmana sorangan, kulawargana, atawa tatangga.
    .option-well = Béjana alus
    .option-none-known = Kuring teu wawuh ka saha-saha
    .option-trouble = Aya nu meunang masalah
    .example-trouble = Contona soal gajih, tempat gawé, atawa euweuh béja
    .verify = Tanyakeun ka kulawarga jeung tatangga saha nu kungsi dikirim. Kantor désa atawa serikat bisa jadi ogé nyaho.
