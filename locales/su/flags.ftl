# Draft, menunggu penutur asli. / Draft, waiting for a native reader.
# Kata-kata untuk tiap peringatan. Bahasa Indonesia adalah aslinya.
# Urutannya sama dengan content/checklist/flags.toml.

### Bukti

evidence-chats = Simpen foto layar chat nu aya ngaran, nomer, jeung tanggalna. Kirim salinanana ka jalma nu dipercaya.
evidence-advert = Simpen foto iklanna, jeung tanggal Anjeun nempona.
evidence-person = Catet ngaran, nomer HP, jeung alamat jalma éta.
evidence-office = Foto papan ngaran kantorna, jeung catet alamatna.
evidence-payment = Simpen bukti transfer jeung kuitansi. Catet ngaran jeung nomer rékening, tanggal, jeung jumlahna.
evidence-contract = Foto unggal kaca kontrak atawa perjangjian.
evidence-papers = Foto surat Anjeun, hareup jeung tukangna. Foto ogé tanda tarimana lamun aya.
evidence-visa-ticket = Foto visa jeung tikét Anjeun.
evidence-debt-paper = Foto unggal kaca surat hutang jeung daptar potongan.
evidence-place = Catet alamat tempat Anjeun cicing jeung saha nu ngurusna. Kirim lokasina ka jalma nu dipercaya.
evidence-notes = Catet tanggalna, naon nu diomongkeun, jeung saha nu aya.
evidence-injury = Foto tatuna jeung tanggalna, sarta simpen surat dokter.
evidence-age-proof = Simpen akta lahir atawa ijazah sakola, atawa fotona.
evidence-official-answer = Catet ngaran petugas, kantorna, tanggalna, jeung jawabanana.

### Tujuan dan pekerjaan

flag-destination-not-open = Kamboja jeung Myanmar lain nagara tujuan resmi
    .why = Nurutkeun pamaréntah, dua nagara ieu lain tujuan gawé resmi pikeun urang Indonésia. Loba nu nepi ka ditu tuluy dipaksa nipu jalma liwat internét.
    .do = Eureun heula. Ulah indit jeung ulah méré paspor. Telepon { $hotline } jeung caritakeun tawaran ieu.

flag-destination-named-by-turns = Can jelas naha nagara ieu dibuka pikeun pekerja
    .why = Dina 2025, pajabat gantian ngalarang atawa ngingetan soal Thailand, Laos, jeung Filipina. Omonganana teu sarua, jadi aturanana can pasti. Tanyakeun aturan mana nu berlaku poé ieu.
    .do = Ulah indit heula. Telepon { $hotline } jeung sebutkeun nagara, kota, jeung pagawéanana. Tanyakeun naha pekerja meunang ka ditu poé ieu.

flag-country-at-war = Nagara tujuan Anjeun keur perang
    .why = Di nagara nu keur perang, Anjeun hésé ditulungan. Nurutkeun undang-undang, pamaréntah bisa ngeureunkeun ngirim pekerja ka ditu. Daptar nagara nu ditutup teu kapanggih ku kami, jadi kudu ditanyakeun.
    .do = Ulah indit heula. Telepon { $hotline } jeung sebutkeun nagara sarta kotana. Tanyakeun naha pekerja meunang ka ditu poé ieu.

flag-gulf-household = Gawé rumah tangga di Timur Tengah: béja panungtung, ditutup
    .why = Dina Désémber 2025 jeung Maret 2026, pajabat nyebut gawé ieu ditutup kénéh. Lamun aya masalah, Anjeun hésé ditulungan. Ngan pikeun Arab Saudi kungsi aya hiji jalur husus, liwat perusahaan penempatan nu boga ijin (P3MI).
    .do = Eureun heula. Ulah mayar jeung ulah méré paspor. Telepon { $hotline } jeung tanyakeun naha ayeuna geus dibuka.

flag-gulf-household-one-channel = Jalur husus ka Arab Saudi can tangtu dibuka
    .why = Pikeun gawé rumah tangga, kungsi aya hiji jalur husus. Jalurna liwat PT nu boga ijin, jeung surat permintaan kerja ti majikan (job order). Ceuk pajabat dina 2025 jeung 2026, gawé ieu ditutup kénéh.
    .do = Ulah mayar jeung ulah indit heula. Telepon { $hotline }, sebutkeun ngaran PT jeung nomer job order lamun aya. Tanyakeun naha jalur éta dibuka poé ieu.

flag-gulf-caregiver = Ngarawat jalma di Timur Tengah can tangtu dibuka
    .why = Ceuk pajabat, gawé rumah tangga di sababaraha nagara Timur Tengah ditutup. Pikeun nu ngarawat kolot atawa nu gering, omongan pajabat teu sarua. Tanyakeun aturan mana nu berlaku poé ieu.
    .do = Ulah mayar jeung ulah indit heula. Telepon { $hotline } jeung sebutkeun nagara, majikan, jeung pagawéanana.

flag-online-office-work = Gawé kantor atawa online ieu kudu dipariksa heula
    .why = Tawaran kieu sering dipaké pikeun ngajebak jalma. Nepi ka ditu, aya nu dipaksa nipu jalma liwat internét. Perusahaan nu bener bisa dipariksa, sarta kontrakna aya saméméh indit.
    .do = Ulah indit saméméh perusahaan jeung visana dipariksa. Telepon { $hotline } jeung sebutkeun ngaran perusahaan, kota, jeung nagarana.

flag-entertainment-work = Gawé hiburan atawa pijet ieu kudu dipariksa heula
    .why = Gawé ieu teu dilarang, lamun PT-na boga ijin jeung kontrakna jelas. Tapi loba jalma nu dijangjian gawé ieu tuluy dipaksa ngaladénan tamu sacara séksual. Undang-undang ngalarang ngirim jalma ka pagawéan kitu.
    .do = Ulah indit heula. Pénta kontrak nu nulis tugas ka tamu, jam gawé, jeung gajih. Témbongkeun ka kantor layanan satu atap (LTSA), atawa telepon { $hotline }.

flag-organ-offer = Aya nu ménta ginjal atawa bagian awak Anjeun
    .why = Aturan PBB jeung undang-undang nyebut nyokot organ téh salah sahiji tujuan perdagangan orang. Éta berlaku sabaraha ogé bayaranana. Ieu lain salah Anjeun, jeung bantuan aya.
    .do = Eureun heula. Ulah indit jeung ulah tanda tangan. Telepon { $hotline } jeung pénta pendamping, sanajan Anjeun geus satuju atawa narima duit.

flag-marriage-for-money = Aya panyambung nu dibayar pikeun kawin ieu
    .why = Dina kasus taun 2024 jeung 2025, panyambung dibayar pikeun néangan pangantén. Jangji kawin bisa dipaké pikeun ngadagangkeun jalma. Kawin tanpa panyambung nu dibayar mah béda deui.
    .do = Eureun heula. Ulah indit jeung ulah tanda tangan. Telepon { $hotline }, atawa téangan layanan awéwé jeung budak dina daptar bantuan.

flag-household-on-her-own = Indit sorangan ka majikan rumah tangga
    .why = Nurutkeun undang-undang, indit sorangan ngan meunang lamun majikanana perusahaan atawa badan resmi. Lamun indit sorangan, risikona ogé ditanggung ku Anjeun sorangan. Kontrak anyar jeung majikan heubeul, nu dijieun liwat kedutaan, béda deui.
    .do = Ulah indit heula. Datang ka kantor layanan satu atap (LTSA) jeung bawa KTP. Tanyakeun jalur resmi pikeun gawé di rumah tangga.

### Siapa yang memberangkatkan

flag-individual-sends = Nu miangkeun Anjeun jalma, lain perusahaan
    .why = Jalma pribadi dilarang miangkeun pekerja, sanajan tatangga atawa dulur. Nu meunang ngan pamaréntah, perusahaan penempatan nu boga ijin (P3MI), atawa perusahaan pikeun kaperluan sorangan.
    .do = Eureun heula. Ulah méré duit, KTP, atawa paspor. Telepon { $hotline } jeung tanyakeun jalur nu resmi.

flag-other-business-sends = Nu miangkeun Anjeun lain perusahaan penempatan
    .why = Ijin travel, kursus, kampus, atawa yayasan lain ijin ngirim pekerja. Nu meunang ngan pamaréntah, perusahaan penempatan nu boga ijin (P3MI), atawa perusahaan pikeun kaperluan sorangan. Magang jeung kuliah boga aturan séjén.
    .do = Eureun heula. Ulah mayar jeung ulah méré dokumén asli. Telepon { $hotline }, sebutkeun ngaran lembaga éta, jeung tanyakeun jalur nu resmi.

flag-no-assignment-letter = Surat tugas ti PT can ditémbongkeun
    .why = Ngan nyebut ngaran PT mah can cukup. Bisa jadi PT éta teu wawuh ka jalma atawa lembaga ieu. Loba penipuan mimitina ti dieu.
    .do = Téangan telepon PT éta di siskop2mi.bp2mi.go.id, tuluy tanyakeun naha maranéhna ditugaskeun. Lamun teu kabuka, telepon { $hotline }. Meunang ngajak jalma désa maturan.

flag-korea-by-broker = Aya nu ménta bayaran pikeun indit ka Koréa
    .why = Program pamaréntah ka Koréa teu liwat jalma pribadi atawa kursus. Majikan di Koréa nu milih, jadi euweuh nu bisa ngajual tempat. Kursus wungkul mah béda deui. Visa séjén, contona E-7, boga aturan séjén.
    .do = Eureun heula. Ulah mayar pikeun jangji miang. Telepon { $hotline } jeung tanyakeun cara daptar sorangan.

flag-not-in-the-list = Ngaranna can kapanggih dina daptar resmi
    .why = Perusahaan nu ngirim pekerja wajib boga ijin pamaréntah. Tapi néanganana bisa salah ku éjahan atawa ngaran anyar. Jadi kudu ditanyakeun ka petugas.
    .do = Ulah mayar jeung ulah méré dokumén heula. Telepon { $hotline } jeung sebutkeun ngaran lengkep sarta kotana. Tanyakeun naha ijinna berlaku poé ieu.

flag-not-in-the-list-elsewhere = Ngaranna bisa jadi aya dina daptar resmi séjén
    .why = Agén awak kapal jeung lembaga pangirim magang boga daptar sorangan. Jadi lamun teu kapanggih, can tangtu teu boga ijin. Tapi ijinna angger kudu dipastikeun.
    .do = Ulah mayar heula. Telepon { $hotline } jeung sebutkeun ngaran lengkepna. Tanyakeun ijin naon nu kudu aya, jeung naha ijin éta berlaku poé ieu.

flag-listing-differs = Alamat atawa teleponna béda jeung daptar resmi
    .why = Ijin PT teu meunang diinjeumkeun ka pihak séjén. Bisa ogé kantorna cabang atawa kakara pindah. Kantor pusat nu nyaho jawabanana.
    .do = Ulah mayar heula. Telepon kantor pusat maké nomer tina daptar resmi, lain nomer ti maranéhna. Lamun teu diangkat, telepon { $hotline }.

flag-licence-suspended = Ijinna keur kena sanksi atawa geus béak
    .why = Perusahaan nu ijinna dieureunkeun, dicabut, atawa béak teu meunang ngarékrut jalma anyar. Duit nu geus asup bisa hésé balik.
    .do = Eureun heula. Ulah mayar deui. Telepon { $hotline } jeung tanyakeun cara ménta deui dokumén jeung duit, dibaturan pendamping.

flag-office-says-no-licence = Petugas nyebut PT atawa lembaga ieu teu boga ijin
    .why = Tanpa ijin, perusahaan atawa lembaga teu meunang ngirim pekerja. Jawaban petugas téh tanda nu kuat.
    .do = Eureun heula. Ulah mayar jeung ulah indit. Lamun duit atawa dokumén geus dibikeun, telepon { $hotline } jeung pénta pendamping.

flag-no-job-order = Surat permintaan kerja ti majikan can ditémbongkeun
    .why = Ijin PT pikeun ngirim (SIP2MI) dasarna surat permintaan ti majikan (job order). Tanpa surat éta, pagawéanana bisa jadi euweuh. Lamun kakara nyatet nu minat, ieu wajar kénéh.
    .do = Pénta nomer surat éta, ngaran nagara, jeung ngaran majikanana. Tuluy telepon { $hotline } jeung tanyakeun naha lowonganana kadaptar.

flag-evades-questions = Patarosan Anjeun can dijawab kalawan jelas
    .why = Anjeun boga hak nyaho hal nu bener soal lowongan jeung cara miang. PT nu boga ijin euweuh alesan nutupan nomer ijinna.
    .do = Ulah mayar jeung ulah méré dokumén heula. Tanyakeun ijinna ka kantor layanan satu atap (LTSA), atawa telepon { $hotline }.

flag-angry-when-asked = Maranéhna ambek waktu Anjeun ménta bukti
    .why = Ambek bisa matak jalma sieun nanya. Bisa ogé maranéhna ngan kurang sabar, jadi ieu can bukti. Tapi Anjeun boga hak nanya.
    .do = Teu kudu nanya deui ka maranéhna lamun Anjeun sieun. Tanyakeun ka kantor layanan satu atap (LTSA) atawa serikat, atawa telepon { $hotline }.

flag-threatened-when-asked = Anjeun diancam waktu nanya atawa ménta bukti
    .why = Ancaman téh paksaan, saha ogé nu ngancamna. Aturan PBB nyebut ancaman téh salah sahiji cara dina perdagangan orang. Nanya lain kasalahan.
    .do = Eureun heula jeung ulah disanghareupan sorangan. Telepon { $hotline } atawa pénta serikat maturan. Lamun kaancam ayeuna, nomer pulisi aya dina daptar bantuan.

flag-met-online-only = Anjeun can kungsi papanggih jeung nu ngurus
    .why = Ngaran jeung foto di internét bisa dipaké ku saha waé. Loba jalma nu dipaksa nipu di luar nagri dirékrut liwat chat. PT nu boga ijin ogé maké chat, jadi kantorna kudu dipariksa.
    .do = Ulah mayar jeung ulah ngirim foto KTP heula. Pénta ngaran PT jeung alamat kantorna. Telepon { $hotline } jeung tanyakeun naha PT éta boga ijin.

flag-others-had-trouble = Jalma nu dikirim saméméhna meunang masalah
    .why = Masalah nu sarua bisa kajadian deui ka Anjeun. Béja ti nu geus indit sering leuwih jujur batan iklan. Ieu ukuran kami sorangan, lain hukum.
    .do = Tanyakeun ka jalma éta atawa kulawargana naon nu kajadian. Ulah mayar heula. Caritakeun ka serikat atawa kantor layanan satu atap (LTSA).

flag-programme-by-word = Program pamaréntah ieu kakara kadéngé ti hiji jalma
    .why = Program pamaréntah diumumkeun di kaca atawa kantor resmi, lain liwat jalma. Aya nu maké ngaran pamaréntah supaya dipercaya. Béja ti babaturan bisa bener, tapi kudu dicék.
    .do = Ulah mayar heula. Telepon { $hotline } jeung sebutkeun ngaran programna. Tanyakeun naha pendaptaranana dibuka, jeung di mana Anjeun bisa daptar sorangan.

flag-officials-named = Ngaran pajabat atawa “orang dalam” dipaké
    .why = Ngaran pajabat sering dipaké supaya jalma teu nanya deui. Saha waé bisa nyebut ngaran. Nu berlaku mah ijin jeung surat resmi.
    .do = Ulah mayar lantaran ngaran éta. Telepon { $hotline } jeung tanyakeun naha omonganana bener. Teu kudu béja ka maranéhna yén Anjeun nanya.

flag-bring-friends = Anjeun ditawaran duit pikeun mawa babaturan
    .why = Undang-undang ngalarang jalma pribadi ngirim pekerja. Lamun babaturan Anjeun meunang masalah, Anjeun bisa milu ditanya. Ngan ngabéjaan babaturan soal lowongan mah béda deui.
    .do = Ulah narima duit éta jeung ulah ngumpulkeun berkas babaturan. Lamun geus kajadian, Anjeun angger bisa ménta bantuan. Telepon { $hotline } jeung pénta pendamping.

flag-departure-slips = Tanggal miang terus mundur
    .why = Terus mundur bisa hartina pagawéanana euweuh, atawa aya sabab nu jujur. Hiji dinas tenaga kerja nyebut jalur resmi panglilana tilu bulan. Program pamaréntah, contona Koréa, bisa leuwih lila.
    .do = Ulah mayar deui salila nungguan. Tanyakeun ka kantor layanan satu atap (LTSA) berkas Anjeun geus nepi ka mana. Atawa telepon { $hotline }.

flag-fee-and-date-slips = Dipénta duit jasa, sarta tanggalna terus mundur
    .why = Loba penipuan gawé jalanna kieu: duit dipénta, tuluy miangna terus ditunda. Ngabohongan jalma supaya méré duit bisa kaasup penipuan. Duit visa, kursus, tés, atawa paspor lain nu dimaksud di dieu.
    .do = Eureun heula. Ulah mayar nanaon deui. Lamun geus mayar, ulah nagih sorangan: telepon { $hotline } jeung pénta pendamping.

flag-not-registered = Anjeun can kadaptar jadi calon pekerja
    .why = Dina minggu-minggu mimiti, ieu wajar kénéh. Tapi lamun teu kadaptar, kontrak Anjeun teu dipariksa jeung Anjeun hésé dilindungan.
    .do = Datang sorangan ka kantor layanan satu atap (LTSA) jeung bawa KTP. Tanyakeun naha ngaran Anjeun geus kadaptar, jeung liwat saha.

flag-not-registered-and-leaving = Tanggal miang geus disebut, Anjeun can kadaptar
    .why = Undang-undang ngalarang ngirim jalma nu sarat jeung dokuménna can lengkep. Lamun teu kadaptar, bisa jadi asuransi euweuh jeung kontrak teu dipariksa. Anjeun ogé hésé ditéangan.
    .do = Ulah indit heula. Telepon { $hotline } jeung tanyakeun naha ngaran Anjeun geus kacatet. Siapkeun KTP Anjeun.

### Kontrak dan janji

flag-contract-not-shown = Kontrak gawé can ditémbongkeun ka Anjeun
    .why = Lamun majikanana can aya, ieu wajar kénéh. Tapi Anjeun boga hak nyaho eusi kontrak saméméh satuju.
    .do = Pénta conto kontrak dina basa Indonésia pikeun dibaca di imah. Ulah mayar jeung ulah méré dokumén asli heula.

flag-contract-after-arrival = Kontrak kakara dibikeun di bandara atawa di ditu
    .why = Pikeun pekerja migran, kontrak wajib aya saméméh indit. Sanggeus nepi, Anjeun hésé nolak eusina. Lamun ngan surat ahir nu nuturkeun, sarta eusina sarua jeung kontrak, éta wajar.
    .do = Pénta kontrakna ayeuna, pikeun dibaca di imah. Témbongkeun ka kantor layanan satu atap (LTSA) saméméh tanda tangan. Lamun can aya, ulah indit.

flag-leaving-without-contract = Anjeun rék indit, tapi can nyekel kontrak
    .why = Pikeun pekerja migran, kontrak kaasup dokumén wajib saméméh indit. Tanpa éta, Anjeun hésé ngabuktikeun gajih jeung pagawéan nu dijangjikeun.
    .do = Eureun heula. Ulah indit saméméh kontrak dicekel. Telepon { $hotline } jeung caritakeun tanggal miangna.

flag-ship-without-sea-contract = Gawé kapal, perjangjian kerja laut can ditempo
    .why = Perjangjian kerja laut kudu ditandatangan saméméh gawé. Eusina antarana upah, jam gawé, ngaran kapal, jeung cara balik. Tanpa éta, awak kapal bisa dipipindah, sarta di laut mah bantuan jauh.
    .do = Ulah naék kapal heula. Pénta perjangjian nu geus disahkeun ku petugas palabuan. Tanyakeun ijin agén kapalna ka serikat pelaut, atawa telepon { $hotline }.

flag-crew-papers-missing = Surat wajib awak kapal can lengkep
    .why = Awak kapal dilarang dipiangkeun tanpa dokumén wajib. Tanpa surat éta, Anjeun hésé ngabuktikeun gawé jeung upah Anjeun. Surat nu keur di kantor resmi, maké tanda tarima, teu diitung.
    .do = Ulah naék kapal heula. Tanyakeun ka serikat pelaut surat mana nu kurang, jeung cara ngurusna. Atawa telepon { $hotline }.

flag-contract-no-copy = Anjeun teu nyekel salinan kontrak
    .why = Tanpa salinan, Anjeun hésé ngabuktikeun jangji maranéhna. Nurutkeun undang-undang, Anjeun boga hak narima perjangjian gawé Anjeun.
    .do = Pénta salinanana liwat chat, supaya aya catetan. Lamun meunang nempo kontrak, foto kabéh kacana. Tanyakeun ogé ka kantor layanan satu atap (LTSA).

flag-contract-not-understood = Basa kontrak atawa surat teu kaharti ku Anjeun
    .why = Eusina bisa béda jeung jangji. Nurutkeun undang-undang, eusi perjangjian gawé kudu dijelaskeun ka Anjeun.
    .do = Ulah tanda tangan saméméh aya tarjamahan basa Indonésia. Lamun geus tanda tangan, pénta kantor layanan satu atap (LTSA) atawa serikat macakeun.

flag-contract-differs = Eusi kontrak béda jeung jangji
    .why = Pagawéan, gajih, atawa majikan nu diganti téh tanda bahaya. Undang-undang ngalarang ngirim jalma ka pagawéan nu béda jeung perjangjian nepi ka manéhna rugi. Lamun bédana leuwih alus pikeun Anjeun, teu diitung.
    .do = Eureun heula, ulah nandatangan nanaon. Sebutkeun wé rék dibaca heula di imah. Témbongkeun ka kantor layanan satu atap (LTSA), atawa telepon { $hotline }.

flag-promise-changed = Jangji geus robah, sarta kontrak can ditempo
    .why = Jangji nu can ditulis bisa robah deui. Anjeun boga hak nyaho hal nu bener soal pagawéan jeung gajih. Lamun bédana leuwih alus pikeun Anjeun, teu diitung.
    .do = Tanyakeun liwat chat mana nu bener, supaya aya catetan. Ulah mayar saméméh kontrak ditémbongkeun. Lamun cangcaya, tanyakeun ka serikat atawa telepon { $hotline }.

flag-visa-says-other-work = Pagawéan atawa majikan dina visa béda jeung jangji
    .why = Visa nangtukeun pagawéan jeung majikan nu diijinan. Lamun béda, Anjeun bisa gawé tanpa ijin bari teu nyaho. Undang-undang ngalarang ngirim jalma ka pagawéan nu béda jeung perjangjian nepi ka manéhna rugi.
    .do = Eureun heula. Ulah indit maké visa éta. Pénta kantor layanan satu atap (LTSA) maca visa jeung kontrakna, atawa telepon { $hotline }.

flag-employer-unknown = Ngaran jeung alamat majikan can jelas
    .why = Nurutkeun undang-undang, perjangjian gawé eusina aya ngaran jeung alamat lengkep majikan. Tanpa éta, majikan teu bisa dipariksa jeung Anjeun hésé ditéangan. Dina program pamaréntah, ngaran éta bisa pandeuri, tapi saméméh indit.
    .do = Pénta ngaran jeung alamat majikan liwat chat. Témbongkeun ka kantor layanan satu atap (LTSA). Ulah indit saméméh ngaran éta jelas.

flag-work-unclear = Tugas Anjeun di ditu can jelas
    .why = Anjeun teu bisa satuju kana hal nu teu dipikanyaho. Nurutkeun undang-undang, perjangjian gawé eusina aya pagawéan Anjeun.
    .do = Pénta tugasna ditulis: naon, di mana, jeung pikeun saha. Lamun jawabanana teu jelas, tanyakeun ka serikat atawa kantor layanan satu atap (LTSA).

flag-pay-or-hours-unclear = Gajih, jam gawé, atawa poé libur can jelas
    .why = Nu teu ditulis bisa ditolak engké. Nurutkeun undang-undang, perjangjian gawé eusina aya gajih, jam gawé, jeung libur.
    .do = Pénta tiluanana ditulis dina kontrak, ogé iraha gajih dibayar. Ulah tanda tangan saméméh ditulis. Serikat atawa kantor layanan satu atap (LTSA) bisa ngabantu maca.

flag-insurance-not-in-contract = Asuransi can jelas
    .why = Lamun Anjeun gering atawa cilaka, asuransi bisa nulungan. Nurutkeun undang-undang, perjangjian gawé eusina aya jaminan sosial atawa asuransi. Ieu gampang dilengkepan.
    .do = Pénta bagian asuransi ditulis dina kontrak. Tanyakeun ka kantor layanan satu atap (LTSA) asuransi naon nu perlu, jeung cara daptarna.

flag-pay-too-good = Gajihna gedé, tapi ampir tanpa sarat
    .why = Gajih gedé tanpa sarat téh eupan nu sering dipaké. Aya nu tuluy dipaksa nipu jalma liwat internét. Gajih gedé nu ménta tés jeung kaahlian mah béda deui.
    .do = Ulah mayar jeung ulah indit heula. Telepon { $hotline } jeung sebutkeun ngaran perusahaan, kota, jeung gajihna. Tanyakeun naha lowonganana kadaptar.

flag-work-on-a-study-route = Asup pikeun diajar, tapi réa gawéna
    .why = Nurutkeun undang-undang, nu diajar jeung peserta pelatihan di luar nagri lain pekerja migran. Jadi aturan nu ngalindungan pekerja bisa teu berlaku pikeun Anjeun.
    .do = Ulah nandatangan surat hutang heula. Tanyakeun ka sakola atawa kampus jeung kedutaan naha programna bener. Lamun cangcaya, telepon { $hotline }.

flag-study-paid-from-wages = Magang atawa kuliah, biayana dipotong tina gajih
    .why = Hutang nu dibayar ku gawé bisa matak Anjeun hésé eureun. Nu diajar jeung peserta pelatihan ogé di luar undang-undang nu ngalindungan pekerja. Dina 2023, loba mahasiswa kajiret hutang liwat program kieu.
    .do = Eureun heula. Ulah nandatangan surat hutang. Tanyakeun programna ka kedutaan atawa serikat, atawa telepon { $hotline }.

flag-signed-unread = Anjeun dipénta tanda tangan teu maca heula
    .why = Kertas kosong nu ditandatangan bisa dieusian jadi hutang atawa kontrak séjén. Nurutkeun undang-undang, eusi perjangjian gawé kudu dijelaskeun ka Anjeun.
    .do = Ulah tanda tangan heula. Sebutkeun wé rék dibaca di imah. Lamun geus kajadian, caritakeun ka serikat atawa kantor layanan satu atap (LTSA).

flag-wage-held = Sawaréh gajih bakal ditahan
    .why = Gajih nu ditahan kaasup tanda gawé paksa nurutkeun badan buruh PBB (ILO). Jalma jadi sieun eureun, sabab duitna bisa leungit. Tabungan nu diatur ku nagara mah béda deui.
    .do = Eureun heula. Ulah nandatangan aturan éta. Témbongkeun kontrakna ka serikat atawa kantor layanan satu atap (LTSA), atawa telepon { $hotline }.

### Biaya

flag-agency-fee-asked = Anjeun dipénta mayar jasa pikeun indit
    .why = Undang-undang nyebut pekerja migran teu meunang ditagih biaya penempatan. Peraturan menteri taun 2025 cenah méré pengecualian. Pengecualian éta didébatkeun kénéh, jadi unggal biaya kudu dipariksa heula.
    .do = Ulah mayar heula. Pénta daptar biaya nu ditulis, hiji-hiji. Témbongkeun ka kantor layanan satu atap (LTSA), atawa telepon { $hotline }.

flag-ticket-or-visa-asked = Anjeun dipénta mayar tikét atawa visa
    .why = Undang-undang nyebut pekerja migran teu meunang ditagih biaya penempatan. Peraturan menteri taun 2025 cenah méré pengecualian. Duanana teu cocog, jadi tanyakeun aturan nu berlaku poé ieu.
    .do = Ulah mayar heula. Pénta daptar biaya nu ditulis, hiji-hiji. Témbongkeun ka kantor layanan satu atap (LTSA), atawa telepon { $hotline }.

flag-training-before-job-order = Mayar pelatihan, padahal surat permintaan kerja can katempo
    .why = Kursus mah memang bisa mayar. Tapi lamun pagawéanana can aya, duit éta bisa mubadir. Saha nu nanggung biaya pelatihan didébatkeun kénéh ti 2025.
    .do = Saméméh mayar, pénta nomer surat permintaan ti majikan (job order). Telepon { $hotline } jeung tanyakeun naha lowonganana kadaptar. Tanyakeun ogé ka dinas tenaga kerja naha aya pelatihan ti pamaréntah.

flag-deposit-asked = Anjeun dipénta méré duit jaminan
    .why = Duit jaminan matak jalma sieun eureun, sanajan kaayaanana goréng. Nurutkeun patokan badan buruh PBB (ILO), biaya ngarékrut teu ditagih ka pekerja.
    .do = Ulah mayar jeung ulah tanda tangan heula. Bawa perjangjianana ka serikat atawa kantor layanan satu atap (LTSA). Pénta maranéhna macakeun.

flag-paid-to-pass = Anjeun dijangjian lulus asal mayar
    .why = Lulus tés teu meunang dibeuli. Jangji kieu sering horéng penipuan, sarta surat nu dibeuli bisa ditolak. Biaya resmi pikeun milu tés mah béda deui.
    .do = Ulah mayar. Telepon { $hotline } jeung tanyakeun jalur tés nu resmi. Lamun geus mayar, Anjeun angger bisa ménta bantuan.

flag-money-to-a-person = Duitna liwat jalma, lain liwat kantor
    .why = Duit nu asup ka jalma hésé disusud jeung hésé balik. PT bisa nyebut teu kungsi narima.
    .do = Ulah ngirim duit heula. Lamun liwat rékening, pariksa di cekrekening.id, tapi rékening tanpa laporan can tangtu bener. Lamun teu kabuka, telepon { $hotline }.

flag-money-to-an-unproven-person = Ngaku ti PT, tanpa surat tugas, duitna ka jalma
    .why = Jalma pribadi dilarang miangkeun pekerja. Perusahaan penempatan nu boga ijin (P3MI) ngarékrut liwat dinas tenaga kerja, lain liwat duit ka jalma. Tanpa surat tugas, PT éta bisa nyebut teu nyaho.
    .do = Eureun heula. Ulah mayar deui jeung ulah nagih sorangan. Telepon { $hotline }, sebutkeun ngaran PT jeung jalmana.

flag-agency-fee-to-a-person = Biaya jasa dipénta liwat jalma
    .why = Jalma pribadi dilarang miangkeun pekerja. Undang-undang ogé nyebut pekerja teu meunang ditagih biaya penempatan. Pengecualianana didébatkeun kénéh, sarta duit nu liwat jalma hésé balik.
    .do = Eureun heula jeung ulah mayar. Lamun geus mayar, ulah nagih sorangan. Telepon { $hotline } jeung caritakeun saha nu ménta duitna.

flag-money-to-a-person-without-contract = Mayar liwat jalma, padahal kontrak can katempo
    .why = Cara ieu sering dipaké dina penipuan gawé. Nurutkeun undang-undang, hubungan gawé kakara aya sanggeus kontrak ditandatangan. Tanpa kontrak, can aya pagawéan nu bisa dituntut ku Anjeun.
    .do = Eureun heula jeung ulah mayar. Lamun geus mayar, ulah nagih sorangan. Telepon { $hotline } jeung caritakeun ka mana duitna.

flag-money-before-contract = Duit dipénta saméméh Anjeun nempo kontrak
    .why = Loba penipuan gawé mimitina ku duit di hareup. Hutang ogé sering mimitina ti dieu. Tés, kursus, jeung paspor memang bisa dibayar leuwih tiheula.
    .do = Ulah mayar heula. Pénta daptar biaya nu ditulis jeung ngaran lengkep nu narimana. Telepon { $hotline } pikeun mariksana.

flag-no-receipt = Aya bayaran tanpa kuitansi
    .why = Tanpa bukti, ngadu soal duit sering gagal. Biaya nu bener ogé kudu aya kuitansina.
    .do = Pénta kuitansi liwat chat, supaya aya catetan. Catet tanggal, jumlah, nu narima, jeung jalma nu nempo. Ulah mayar deui tanpa kuitansi.

flag-costs-keep-growing = Biayana robah atawa nambahan
    .why = Jalma panghésésna nolak waktu geus boga hutang atawa ampir indit. Biaya tambahan sering dipénta dina waktu éta. Tarip resmi nu naék jeung diumumkeun ku nagara mah béda deui.
    .do = Ulah nyatujuan tambahanana heula. Pénta liwat chat: biaya naon, sabaraha, jeung naon dasarna. Témbongkeun ka serikat atawa kantor layanan satu atap (LTSA).

flag-no-cost-list = Daptar biaya nu ditulis can aya
    .why = Biaya nu teu ditulis bisa nambahan sanggeus Anjeun indit. Anjeun boga hak meunang katerangan nu bener soal cara miang.
    .do = Pénta daptar nu ditulis: biaya naon, sabaraha, jeung saha nu mayar. Pénta ngaran jeung cap di dinya. Témbongkeun ka kantor layanan satu atap (LTSA) saméméh mayar.

flag-fine-to-withdraw = Teu jadi atawa eureun, dipénta denda atawa ganti rugi
    .why = Denda bisa matak jalma indit atawa tahan lantaran sieun, lain lantaran daék. Hutang nu ngabeungkeut kaasup tanda gawé paksa nurutkeun badan buruh PBB (ILO). Paménta kieu bisa dibadamikeun, contona jeung pendamping ti désa.
    .do = Ulah mayar sorangan. Ulah nandatangan surat jangji mayar. Telepon { $hotline } atawa pénta serikat maturan.

flag-costs-back-on-withdrawal = Teu jadi atawa eureun, biaya nu aya kuitansina dipénta deui
    .why = Biaya nu enya-enya kaluar bisa waé dipénta deui. Tapi can tangtu kabéh tanggungan Anjeun. Unggal biaya kudu aya kuitansi jeung dasarna dina perjangjian.
    .do = Pénta daptar biaya jeung kuitansina. Bawa ka kantor layanan satu atap (LTSA) saméméh mayar. Tanyakeun biaya mana nu meunang ditagih ka Anjeun.

### Surat-surat

flag-papers-held = Surat asli dicekel, atawa bakal dicekel, ku batur
    .why = Tanpa surat asli, Anjeun hésé ngabatalkeun, ngadu, atawa balik. Paspor teu meunang dikawasa ku batur tanpa hak. Lamun ngan sakeudeung pikeun visa, kudu aya tanda tarima jeung tanggal balikna.
    .do = Lamun can dibikeun, simpen heula. Lamun geus, pénta deui bari dibaturan, atawa pénta tanda tarima jeung tanggal balikna. Lamun sieun, telepon { $hotline } heula.

flag-papers-not-given-back = Surat asli ditahan atawa kudu ditebus
    .why = Nahan surat supaya jalma nurut atawa mayar téh paksaan. Paspor Anjeun teu meunang dikawasa ku batur tanpa hak.
    .do = Ulah mayar sorangan jeung ulah nyokot sorangan. Telepon { $hotline } jeung pénta pendamping. Serikat, désa, atawa pulisi ogé bisa maturan.

flag-land-pledged = Surat tanah, imah, atawa kandaraan aya di batur
    .why = Lamun hutang teu kabayar, kulawarga bisa leungiteun tanah, imah, atawa kandaraan. Menteri ngumumkeun injeuman bank (KUR) pikeun pekerja migran tanpa jaminan.
    .do = Ulah nandatangan surat hutang atawa jual beuli heula. Pénta serikat atawa pendamping macana. Tanyakeun KUR langsung ka bank.

flag-bank-card-held = Kartu ATM, buku tabungan, atawa PIN aya di batur
    .why = Gajih bisa dicokot bari Anjeun teu nyaho. Gajih nu ditahan kaasup tanda gawé paksa nurutkeun badan buruh PBB (ILO).
    .do = Eureun heula. Datang ka bank jeung tanyakeun cara ngaganti PIN, kartu, atawa muka rékening sorangan. Lamun dilarang atawa sieun, telepon { $hotline }.

flag-papers-not-true = Data dina surat béda jeung nu sabenerna
    .why = Data nu salah bisa nyusahkeun Anjeun di nagara tujuan, sarta asuransi bisa teu dibayar. Perbaikan resmi jeung béda éjahan teu kaasup. Anjeun teu sorangan, jeung bantuan aya.
    .do = Eureun heula, ulah maké surat éta. Ngobrol heula jeung lembaga pendamping dina daptar bantuan. Data bisa dibenerkeun di kantor kependudukan (Dukcapil).

flag-told-to-hide-it = Anjeun dititah nutupan pagawéan ieu
    .why = Jalur nu bener teu kudu ditutupan, sarta visa gawé wajib aya saméméh indit. Lamun kulawarga teu nyaho, Anjeun hésé ditéangan. Lamun Anjeun sorangan cicingeun lantaran kekerasan di imah, éta béda deui.
    .do = Eureun heula jeung telepon { $hotline } saméméh indit. Caritakeun rencana ieu ka hiji jalma nu dipercaya. Lamun petugas nanya, caritakeun nu sabenerna jeung pénta bantuan.

flag-visit-visa = Indit gawé tanpa visa gawé
    .why = Visa turis, umrah, atawa kunjungan lain ijin gawé. Anjeun bisa teu digajih, ditahan, jeung hésé ngadu. Surat IPA Singapura, VDR Malaysia, jeung buku pelaut kaasup surat gawé.
    .do = Eureun heula jeung ulah indit ku cara éta. Ulah ngandelkeun jangji “diganti di ditu”. Pénta kantor layanan satu atap (LTSA) macakeun visana, atawa telepon { $hotline }.

flag-visa-after-arrival = Visa gawé kakara diurus sanggeus nepi
    .why = Visa gawé kaasup dokumén wajib saméméh indit. Di sababaraha nagara, kartu gawé kaluar pandeuri. Tapi surat ijinna geus aya saméméh indit.
    .do = Eureun heula. Pénta surat ijin gawéna ayeuna. Témbongkeun ka kantor layanan satu atap (LTSA), atawa telepon { $hotline }.

flag-visa-in-process = Visana keur diurus kénéh
    .why = Salila can aya tanggal miang, ieu wajar kénéh. Tapi visa kudu aya saméméh indit.
    .do = Dagoan nepi ka visana kaluar. Pénta kantor layanan satu atap (LTSA) macakeun. Saméméh éta, ulah indit.

flag-leaving-without-visa = Anjeun sakeudeung deui indit, tapi visana can aya
    .why = Visana bisa jadi kaluar kénéh dina waktuna. Tapi pikeun pekerja, visa gawé wajib aya saméméh indit. Lamun can kaluar, Anjeun bisa dititah indit maké visa séjén.
    .do = Ulah indit saméméh visa nu bener dicekel. Pénta kantor layanan satu atap (LTSA) macakeun, atawa telepon { $hotline }.

flag-no-worker-card = Anjeun sakeudeung deui indit tanpa kartu pekerja (E-KPMI)
    .why = Kartuna bisa waé kakara kaluar dina poé panungtungan. Tapi jalma nu saratna can lengkep teu meunang dipiangkeun. Tanpa kartu éta, Anjeun teu kacatet jeung hésé ditulungan.
    .do = Ulah indit saméméh kartuna aya. Tanyakeun ka kantor layanan satu atap (LTSA) urusanana nepi ka mana, atawa telepon { $hotline }.

flag-no-social-security = BPJS pekerja migran can dicekel ku Anjeun
    .why = Nurutkeun aturan, pekerja kudu milu jaminan kacilakaan jeung maot saméméh indit. Ngurusna biasana gancang.
    .do = Tanyakeun heula naha Anjeun geus didaptarkeun, jeung pénta buktina. Lamun can, tanyakeun cara daptar di kantor layanan satu atap (LTSA).

flag-required-letters-missing = Surat ijin kulawarga atawa surat séhat can aya
    .why = Duanana kaasup surat wajib saméméh indit. Surat ieu biasana gancang diurus.
    .do = Pikeun ijin kulawarga, tanyakeun ka kantor désa. Pikeun surat séhat, tanyakeun tempat tésna ka kantor layanan satu atap (LTSA). Lamun hésé ménta ijin kulawarga, caritakeun ogé di dinya.

flag-passport-other-reason = Paspor dijieun pikeun alesan séjén, lain gawé
    .why = Alesan séjén sering dipaké supaya teu liwat jalur nu kadaptar. Paspor tina perjalanan baheula nu bener mah béda deui. Lamun aya data nu salah, Anjeun bisa ménta bantuan pikeun ngabenerkeun.
    .do = Ulah indit heula. Caritakeun ka petugas kantor layanan satu atap (LTSA), atawa telepon { $hotline }. Tanyakeun cara ngabenerkeunana.

flag-share-codes = Dipénta PIN, OTP, atawa selfie jeung KTP
    .why = Ku éta, jalma bisa nyokot injeuman atas ngaran Anjeun. Nyokot data pribadi batur tanpa hak dilarang. Potokopi KTP pikeun kantor PT nu boga ijin mah béda deui.
    .do = Ulah dibikeun. Lamun geus, hubungan bank poé ieu jeung ganti PIN. Lamun aya injeuman nu teu dipikawanoh, pénta bantuan lembaga pendamping atawa telepon { $hotline }.

flag-lend-account = Dipénta muka rékening atawa SIM pikeun batur
    .why = Rékening kieu bisa dipaké pikeun duit tina kajahatan. Tuluy Anjeun nu ditanya soal duit éta. Kantor tenaga kerja Hong Kong ogé ngingetan pekerja rumah tangga soal ieu.
    .do = Ulah muka jeung ulah nginjeumkeun. Lamun geus, tanyakeun ka bank atawa nu ngajual kartu cara nutupna. Lembaga pendamping dina daptar bantuan bisa nulungan Anjeun.

flag-hide-health = Dititah nutupan panyakit atawa hasil tés
    .why = Panyakit nu ditutupan bisa ngabahayakeun nyawa Anjeun di ditu. Anjeun ogé bisa dibalikkeun jeung boga kénéh hutang. Nurutkeun undang-undang, pekerja kudu séhat saméméh indit.
    .do = Pénta salinan hasil tés Anjeun. Tanyakeun ka dokter atawa bidan puskésmas naon hartina jeung cara ngubaranana. Lamun Anjeun ditekan, telepon { $hotline }.

### Utang

flag-money-from-recruiter = Aya duit atawa barang ti nu ngarékrut pikeun Anjeun
    .why = Pangbéré éta bisa diitung hutang jeung ditambah-tambahan. Bisa ogé dipaké pikeun nyebut Anjeun geus satuju. Duit jalan ti PT nu boga ijin, maké kuitansi, béda deui.
    .do = Ulah narima heula. Lamun geus, ulah dipaké, jeung telepon { $hotline } saméméh mulangkeunana. Pénta pendamping.

flag-money-to-family = Aya duit atawa barang ti nu ngarékrut pikeun kulawarga
    .why = Mayar kulawarga supaya jalma indit téh salah sahiji cara dina perdagangan orang. Kulawarga bisa jadi teu nyaho hartina. Ieu lain salah Anjeun.
    .do = Eureun heula. Ngobrol duaan jeung petugas nu dipercaya, tanpa kulawarga. Telepon { $hotline }, atawa téangan layanan awéwé jeung budak dina daptar bantuan.

flag-loan-for-hong-kong = Nginjeum duit pikeun gawé di Hong Kong
    .why = Agénsi di Hong Kong ngan meunang nyokot 10 persén gajih bulan kahiji. Undang-undang Indonésia nyebut pekerja teu meunang ditagih biaya penempatan, tapi pengecualianana didébatkeun. Nginjeum ka bank meunang waé, tapi tanyakeun pikeun biaya naon.
    .do = Tulis injeuman éta pikeun biaya naon waé. Pénta daptar biaya jeung kuitansina. Témbongkeun ka serikat atawa kantor layanan satu atap (LTSA) saméméh nambahan hutang.

flag-debt-to-recruiter = Aya hutang ka nu ngarékrut atawa PT
    .why = Nu ngahutangkeun ogé ngurus pagawéan jeung surat Anjeun. Jadi Anjeun hésé nolak lamun kaayaanana goréng. Hutang nu ngabeungkeut kaasup tanda gawé paksa nurutkeun badan buruh PBB (ILO).
    .do = Ulah nambahan hutang. Pénta jumlah, bunga, jeung cicilanana ditulis. Tanyakeun injeuman KUR pikeun pekerja migran langsung ka bank.

flag-moneylender-debt = Hutang ka rentenir atawa injeuman online
    .why = Bungana bisa jauh leuwih gedé batan bank. Gajih mangbulan-bulan bisa béak keur bunga. Pikeun babandingan, bunga injeuman KUR pekerja migran 6 persén sataun dina 2025.
    .do = Tulis sabaraha nu ditarima, cicilanana, jeung sabaraha kali. Bandingkeun jeung KUR di bank. Serikat bisa ngabantu maca surat hutangna.

flag-lender-abroad = Hutang ka luar nagri, atawa formulirna maké basa asing
    .why = Eusi surat kieu hésé dipariksa sorangan. Lamun cicilan telat, nu nagih bisa ngadatangan majikan. Anjeun bisa leungiteun pagawéan.
    .do = Ulah nandatangan nu can kaharti. Pénta serikat atawa kantor layanan satu atap (LTSA) ngajelaskeun jumlah, bunga, jeung cicilanana. Tanyakeun KUR langsung ka bank.

flag-loan-taken-for-the-agency = Duit injeuman asup ka PT, lembaga, atawa nu ngarékrut
    .why = Anjeun nu boga hutang, padahal duitna teu ditarima ku Anjeun. Injeuman KUR diajukeun sorangan ka bank. Bank nu mayar klinik atawa tikét ku paménta Anjeun, maké kuitansi, béda deui.
    .do = Eureun heula, ulah nandatangan surat injeuman. Lamun geus, pénta salinanana jeung ulah nagih sorangan. Telepon { $hotline } atawa pénta serikat maturan.

flag-long-deductions = Potongan atawa cicilan leuwih ti genep bulan
    .why = Potongan nu lila sering eusina biaya penempatan atawa hutang nu teu dijelaskeun. Di Taiwan, biaya layanan bulanan memang aya, maké wates resmi.
    .do = Jumlahkeun kabéh potongan jeung cicilan. Tanyakeun keur naon jeung keur saha. Témbongkeun ka kantor layanan satu atap (LTSA) saméméh tanda tangan.

flag-deductions-over-hong-kong-cap = Gajih di Hong Kong dipotong leuwih ti sabulan
    .why = Agénsi di Hong Kong ngan meunang nyokot 10 persén tina gajih bulan kahiji. Éta ogé sanggeus gajih ditarima. Nyokot leuwih ti éta téh pelanggaran di ditu.
    .do = Eureun heula, ulah nandatangan potongan éta. Tanyakeun ka serikat atawa kantor layanan satu atap (LTSA) potongan éta keur saha. Atawa telepon { $hotline }.

flag-deductions-over-hong-kong-half = Potongan di Hong Kong bisa ngaliwatan satengah gajih
    .why = Di Hong Kong, wates satengah lain ngan patokan kami. Nurutkeun hukum di ditu, kabéh potongan dihijikeun pangréana satengah gajih sabulan. Cicilan nu dibayar ku Anjeun sorangan jeung potongan lantaran teu asup gawé teu diitung.
    .do = Ulah tanda tangan heula. Tulis mana nu dipotong tina gajih, jeung mana nu dibayar ku Anjeun sorangan. Témbongkeun ka serikat atawa kantor layanan satu atap (LTSA).

flag-deductions-over-hong-kong-quarter = Potongan kasbon di Hong Kong bisa ngaliwatan wates
    .why = Kasbon nyaéta gajih nu dibayar tiheula. Nurutkeun hukum Hong Kong, potongan pikeun kasbon pangréana saparapat gajih sabulan. Potongan pikeun injeuman ti majikan bisa leuwih, lamun Anjeun satuju dina tulisan. Kabéh potongan dihijikeun angger pangréana satengah. Cicilan nu dibayar sorangan teu diitung.
    .do = Tanyakeun potongan ieu keur naon: kasbon, injeuman majikan, atawa agénsi. Pénta jawabanana ditulis saméméh tanda tangan. Témbongkeun ka serikat atawa kantor layanan satu atap (LTSA).

flag-deductions-over-singapore-cap = Gajih di Singapura dipotong leuwih ti dua bulan
    .why = Agénsi di Singapura meunang nyokot pangréana sabulan gajih pikeun unggal taun kontrak. Kabéhna pangréana dua bulan gajih. Potongan leutik salila sababaraha bulan bisa kénéh dina wates éta.
    .do = Jumlahkeun kabéh potongan, tuluy bandingkeun jeung wates éta. Ulah tanda tangan heula. Tanyakeun ka kantor layanan satu atap (LTSA).

flag-quarter-of-wage-gone = Saparapat nepi ka satengah gajih béak keur potongan
    .why = Sésa gajih kudu cukup keur hirup jeung keur kulawarga. Wates saparapat ieu patokan kami, lain hukum.
    .do = Itung sésa gajih unggal bulan sanggeus potongan jeung cicilan. Tanyakeun ka kulawarga naha éta cukup. Ulah buru-buru tanda tangan.

flag-half-of-wage-gone = Leuwih ti satengah gajih béak keur potongan
    .why = Ku sésa saleutik éta, Anjeun hésé eureun sanajan kaayaanana goréng. Wates satengah ieu patokan kami, lain hukum.
    .do = Ulah tanda tangan heula. Itung iraha hutang lunas jeung iraha kontrak béak. Pénta serikat atawa kantor layanan satu atap (LTSA) maca perjangjianana.

flag-nothing-left-of-wage = Gajih béak keur potongan, ampir euweuh sésana
    .why = Gawé tanpa gajih pikeun mayar hutang bisa kaasup jeratan hutang. Ieu ogé tanda gawé paksa nurutkeun badan buruh PBB (ILO). Anjeun jadi gumantung ka batur pikeun dahar.
    .do = Eureun heula. Ulah nandatangan potongan éta. Telepon { $hotline } atawa tanyakeun ka serikat.

flag-paying-half-the-contract = Hutang dibayar leuwih ti satengah kontrak
    .why = Salila hutang can lunas, Anjeun hésé eureun atawa balik. Wates satengah ieu patokan kami, lain hukum.
    .do = Tanyakeun naha potonganana bisa leuwih saeutik. Itung sésa hutang lamun Anjeun balik leuwih gancang.

flag-paying-beyond-the-contract = Hutang can lunas waktu kontrak béak
    .why = Gajih eureun, tapi hutang angger ditagih. Hutang nu ngabeungkeut kaasup tanda gawé paksa nurutkeun badan buruh PBB (ILO).
    .do = Ulah tanda tangan heula. Pénta rincian hutang dina tulisan. Témbongkeun itungan Anjeun ka kantor layanan satu atap (LTSA) atawa serikat.

flag-loan-rate-high = Bunga injeuman ieu gedé
    .why = Bungana leuwih ti 24 persén sataun. Koperasi simpan pinjam teu meunang nyokot sakitu. KUR pikeun pekerja migran 6 persén sataun.
    .do = Tanyakeun KUR penempatan pekerja migran ka bank. Bandingkeun heula, kakara tanda tangan.

flag-loan-rate-extreme = Bunga injeuman ieu gedé pisan
    .why = Bungana leuwih ti 48 persén sataun. Di Hong Kong, nginjeumkeun duit maké bunga leuwih ti éta téh kajahatan. Di Indonésia, aturan tiap nu nginjeumkeun béda-béda.
    .do = Ulah tanda tangan heula. Tanyakeun saha nu nginjeumkeunana jeung pénta rincianana ditulis. Telepon { $hotline } pikeun nanya soal KUR.

flag-debt-grows = Hutang ieu moal lunas
    .why = Angsuranana ngan cukup keur bunga, jadi hutangna teu ngurangan. Hutang nu ngabeungkeut kaasup tanda gawé paksa nurutkeun badan buruh PBB (ILO).
    .do = Ulah tanda tangan heula. Témbongkeun itungan Anjeun ka kantor layanan satu atap (LTSA) atawa serikat.

flag-debt-not-known = Jumlah hutang atawa potongan can dibéjakeun
    .why = Hutang nu teu jelas bisa terus nambahan. Anjeun ogé teu nyaho iraha lunas. Hutang nu ngabeungkeut kaasup tanda gawé paksa nurutkeun badan buruh PBB (ILO).
    .do = Pénta jumlahna dina tulisan. Kumpulkeun kabéh bukti, tuluy jumlahkeun. Serikat bisa ngabantu ngitung.

flag-debt-told-late = Jumlah hutang atawa potongan kakara dibéjakeun pandeuri
    .why = Di panampungan atawa geus deukeut ka miang, jalma hésé nolak. Ku sabab éta, jumlahna kudu dipikanyaho ku Anjeun saméméh satuju. Nipu jeung neken jalma kaasup tanda gawé paksa nurutkeun badan buruh PBB (ILO).
    .do = Ulah tanda tangan deui heula. Pénta jumlah, bunga, jeung cicilanana ditulis. Témbongkeun ka serikat, atawa telepon { $hotline }.

flag-debt-binds = Teu meunang ngabatalkeun atawa eureun saméméh kabéh lunas
    .why = Nahan jalma lantaran hutang kaasup tanda gawé paksa. Ieu ogé bisa kaasup perdagangan orang. Anjeun lain barang nu bisa dibeuli ku majikan.
    .do = Eureun heula. Ulah mayar jeung ulah nawar sorangan. Telepon { $hotline } atawa pénta serikat maturan.

flag-debt-threats = Aya ancaman lamun Anjeun ngabatalkeun atawa eureun
    .why = Nahan jalma ku ancaman téh paksaan. Maksa jalma mayar ku ancaman kekerasan bisa kaasup pemerasan. Ieu lain salah Anjeun.
    .do = Ulah disanghareupan sorangan, téangan jalma nu dipercaya. Lamun kaancam ayeuna, nomer pulisi aya dina daptar bantuan. Lamun can ngadesek, telepon { $hotline }.

### Perjalanan dan diri Anda

flag-route-changed = Nagara atawa kota tujuanana diganti
    .why = Nipu jalma soal tempat tujuan téh salah sahiji cara dina perdagangan orang. Transit wungkul teu kaasup. Parobahan nu disatujuan ku Anjeun dina tulisan, maké visa anyar, ogé henteu.
    .do = Eureun heula, ulah indit ka tempat séjén éta. Telepon { $hotline } jeung sebutkeun tujuan nu baheula jeung nu ayeuna. Lamun geus di luar nagri, hubungan kedutaan dina daptar bantuan.

flag-small-boat = Liwat parahu leutik atawa leuweung, tanpa imigrasi
    .why = Jalan kieu bisa ngabahayakeun nyawa. Tanpa liwat imigrasi, Anjeun teu boga ijin di ditu jeung hésé ménta tulung. Néangan untung ku mawa jalma maké cara ieu dilarang ku undang-undang.
    .do = Eureun heula, ulah milu indit. Telepon { $hotline } jeung tanyakeun jalur nu resmi. Lamun dijaga atawa dipaksa naék, nomer pulisi aya dina daptar bantuan.

flag-waits-abroad = Nungguan atawa ganti visa di nagara séjén heula
    .why = Jalan muter sering dipaké pikeun ngahindar tina pamariksaan di Indonésia. Di nagara séjén, Anjeun hésé nolak lamun rencanana diganti. Transit sakeudeung ku hiji tikét mah béda deui.
    .do = Ulah indit heula. Pénta tikét jeung visa nepi ka tujuan ahir. Telepon { $hotline } jeung sebutkeun nagara tempat nungguan jeung nagara tujuanana.

flag-under-18 = Umur Anjeun can 18 taun
    .why = Jalma di handap 18 taun teu meunang dikirim gawé ka luar nagri. Aturan ieu dijieun pikeun ngalindungan Anjeun. Ieu lain salah Anjeun.
    .do = Eureun heula. Caritakeun ka jalma déwasa nu dipercaya. Téangan layanan awéwé jeung budak dina daptar bantuan, atawa telepon { $hotline }.

flag-too-young-for-singapore = Pikeun Singapura, umur Anjeun can 23 taun
    .why = Singapura ménta pekerja rumah tangga umurna pangsaeutikna 23 taun. Lamun umur dina surat dirobah, Anjeun bisa meunang kasusah di ditu.
    .do = Ulah satuju lamun umur dina surat rék dirobah. Telepon { $hotline } jeung tanyakeun nagara atawa pagawéan nu cocog jeung umur Anjeun.

flag-not-free-to-leave = Anjeun teu bébas di tempat Anjeun cicing
    .why = Ngurung jalma dilarang, ogé di tempat milik PT nu boga ijin. Ieu kaasup tanda gawé paksa nurutkeun badan buruh PBB (ILO).
    .do = Lamun euweuh nu ngawaskeun, telepon { $hotline } atawa pulisi tina daptar bantuan. Kirim lokasi Anjeun ka jalma nu dipercaya. Ulah ngalawan atawa kabur sorangan.

flag-strange-house = Anjeun nungguan di imah jalma nu teu wawuh
    .why = Di imah kieu, kulawarga hésé manggihan Anjeun. Panampungan kieu sababaraha kali kapanggih dina kasus ngirim tanpa ijin. Peringatan ieu patokan kami, lain hukum.
    .do = Kirim alamat jeung lokasi Anjeun ka kulawarga. Telepon { $hotline } jeung tanyakeun naha tempat éta kadaptar. Lamun Anjeun sieun di dinya, baliklah dipapag ku jalma nu dipercaya.

flag-moved-around = Anjeun dipindahkeun ti tempat ka tempat
    .why = Jalma sering dipindahkeun kieu supaya teu katempo ku petugas. Kulawarga ogé hésé manggihan Anjeun. Sakali pindah beurang, sarta kulawarga nyaho, teu kaasup.
    .do = Lamun euweuh nu ngawaskeun, telepon { $hotline } atawa pulisi tina daptar bantuan. Kirim lokasi Anjeun ka jalma nu dipercaya. Ulah ngalawan atawa kabur sorangan.

flag-cannot-refuse = Anjeun teu bisa atawa sieun nolak
    .why = Indit kudu kahayang Anjeun sorangan. Maksa jalma indit bisa kaasup perdagangan orang. Ieu lain salah Anjeun.
    .do = Eureun heula. Ngobrol duaan jeung petugas, tanpa kulawarga atawa nu ngarékrut. Telepon { $hotline }, atawa téangan layanan awéwé jeung budak dina daptar bantuan.

flag-violence = Aya nu nganyenyeri atawa nyingsieunan Anjeun
    .why = Nganyenyeri jalma téh kajahatan, saha ogé nu ngalakukeunana. Kekerasan jeung ancaman ogé tanda gawé paksa nurutkeun badan buruh PBB (ILO). Ieu lain salah Anjeun.
    .do = Indit heula ka jalma nu dipercaya, lamun bisa tanpa bahaya. Lamun ngadesek, nomer pulisi aya dina daptar bantuan. Layanan awéwé jeung budak dina daptar éta ogé nulungan, atawa telepon { $hotline }.

flag-sexual-harm = Aya nu ngaganggu Anjeun sacara séksual
    .why = Ngamangpaatkeun awak jalma ku paksaan, tipuan, atawa hutang téh kajahatan. Foto ogé bisa dipaké pikeun ngancam. Ieu lain salah Anjeun, sanajan foto geus dikirim.
    .do = Indit heula ka jalma nu dipercaya, lamun bisa tanpa bahaya. Ulah ngirim foto. Telepon layanan awéwé jeung budak dina daptar bantuan, atawa pulisi lamun ngadesek.

flag-unpaid-work-now = Anjeun dititah gawé teu dibayar salila nungguan
    .why = Gawé lantaran kapaksa, tanpa bayaran, kaasup tanda gawé paksa nurutkeun badan buruh PBB (ILO). Meresihan kamar sorangan mah béda deui.
    .do = Catet poé, jam, jeung pagawéanana. Caritakeun ka serikat, atawa telepon { $hotline }. Lamun sieun nolak, ulah nyanghareupan maranéhna sorangan.

flag-no-phone-there = Di ditu teu meunang nyekel HP
    .why = Tanpa HP, euweuh nu nyaho lamun Anjeun susah. Jalma nu dipegatkeun ti kulawarga kaasup tanda gawé paksa nurutkeun badan buruh PBB (ILO). Aturan waktu jam gawé wungkul mah béda deui.
    .do = Pénta liwat chat supaya HP meunang dicekel di luar jam gawé. Pénta éta ditulis dina kontrak. Lamun ditolak atawa sieun nanya, telepon { $hotline } atawa tanyakeun ka serikat.

flag-hand-over-there = Paspor atawa HP dibikeun waktu datang
    .why = Tanpa paspor atawa HP, Anjeun hésé indit atawa ménta tulung. Nurutkeun undang-undang, paspor dicekel ku Anjeun sorangan salila gawé di ditu. Majikan nu ngan motokopi paspor mah béda deui.
    .do = Eureun heula. Telepon { $hotline } jeung caritakeun naon nu kudu dibikeun. Simpen foto paspor dina HP kulawarga.

flag-guarded-there = Cicing jeung gawé di tempat dijaga, dilarang kaluar
    .why = Tempat jalma dipaksa nipu liwat internét sering kieu. Ngurung jalma ogé tanda gawé paksa nurutkeun badan buruh PBB (ILO). Més nu bébas kaluar mah béda deui.
    .do = Eureun heula, ulah indit. Telepon { $hotline } jeung sebutkeun ngaran perusahaan, kota, jeung nagarana. Béjaan ogé kulawarga.

flag-pay-again-there = Kudu mayar deui di ditu
    .why = Anjeun bisa ditagih dua kali, di dieu jeung di ditu. Sababaraha nagara ngidinan biaya agén, maké wates jeung sanggeus gajih kahiji. Nurutkeun undang-undang Indonésia, pekerja teu meunang ditagih biaya penempatan, tapi pengecualianana didébatkeun.
    .do = Pénta ditulis: mayar naon, sabaraha, iraha, jeung ka saha. Témbongkeun ka kantor layanan satu atap (LTSA) atawa serikat saméméh tanda tangan. Atawa telepon { $hotline }.

flag-silenced = Anjeun disingsieunan supaya teu lapor
    .why = Lapor kalawan jujur lain kasalahan, sarta Anjeun teu meunang dituntut lantaran éta. Korban nu dipaksa ngalanggar hukum teu dihukum. Lamun aya surat nu kaburu salah, tanyakeun heula ka pendamping.
    .do = Anjeun meunang nanya heula tanpa lapor. Telepon { $hotline } atawa ngobrol jeung serikat. Nu nyingsieunan Anjeun teu kudu nyaho.

flag-decide-now = Anjeun kudu mutuskeun ayeuna kénéh
    .why = Lamun buru-buru, euweuh waktu pikeun mariksa. Wates pendaptaran nu bener memang aya, sarta éta bisa ditanyakeun. Peringatan ieu patokan kami, lain hukum.
    .do = Sebutkeun wé rék ngobrol heula jeung kulawarga. Ulah mayar jeung ulah tanda tangan poé ieu. Tanyakeun ka kantor layanan satu atap (LTSA), atawa telepon { $hotline }.
