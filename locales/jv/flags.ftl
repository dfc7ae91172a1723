# DRAFT: not yet read by a native speaker
# Draft, menunggu penutur asli. / Draft, waiting for a native reader.
# Kata-kata untuk tiap peringatan. Bahasa Indonesia adalah aslinya.
# Urutannya sama dengan content/checklist/flags.toml.

### Bukti

evidence-chats = Simpenen foto layar chat sing ana jeneng, nomer, lan tanggale. Kirimna salinane menyang wong sing panjenengan percaya.
evidence-advert = Simpenen foto iklane, karo tanggal panjenengan ndeleng.
evidence-person = Catheten jeneng, nomer HP, lan alamate wong kuwi.
evidence-office = Fotonen papan jeneng kantore, lan catheten alamate.
evidence-payment = Simpenen bukti transfer lan kwitansi. Catheten jeneng lan nomer rekening, tanggal, lan jumlahe.
evidence-contract = Fotonen saben lembar kontrak utawa perjanjian.
evidence-papers = Fotonen surat panjenengan, ngarep lan mburi. Fotonen uga tandha trimane yen ana.
evidence-visa-ticket = Fotonen visa lan tiket panjenengan.
evidence-debt-paper = Fotonen saben lembar surat utang lan dhaftar potongan.
evidence-place = Catheten alamat panggonan panjenengan manggon lan sapa sing ngurus. Kirimna lokasine menyang wong sing panjenengan percaya.
evidence-notes = Catheten tanggale, apa sing diomongake, lan sapa sing ana ing kono.
evidence-injury = Fotonen tatune karo tanggale, lan simpenen surat dokter.
evidence-age-proof = Simpenen akta lahir utawa ijazah sekolah, utawa fotone.
evidence-official-answer = Catheten jeneng petugas, kantore, tanggale, lan jawabane.

### Tujuan dan pekerjaan

flag-destination-not-open = Kamboja lan Myanmar dudu negara tujuan resmi
    .why = Miturut pemerintah, loro negara iki dudu tujuan kerja resmi kanggo wong Indonesia. Akeh sing tekan kana banjur dipeksa ngapusi wong liwat internet.
    .do = Mandheg dhisik. Aja mangkat lan aja masrahake paspor. Telpon { $hotline } lan critakna tawaran iki.

flag-destination-named-by-turns = Durung jelas apa negara iki dibukak kanggo pekerja
    .why = Ing 2025, pejabat genten-gentenan nglarang utawa ngelingake bab Thailand, Laos, lan Filipina. Omongane ora padha, dadi aturane durung pesthi. Takokna aturan endi sing berlaku dina iki.
    .do = Aja mangkat dhisik. Telpon { $hotline } lan sebutna negara, kutha, lan kerjaane. Takokna apa pekerja oleh mrana dina iki.

flag-country-at-war = Negara tujuan panjenengan lagi perang
    .why = Ing negara sing lagi perang, panjenengan angel ditulungi. Miturut undang-undang, pemerintah bisa mandhegake ngirim pekerja mrana. Dhaftar negara sing ditutup durung ditemokake, dadi perlu ditakokake.
    .do = Aja mangkat dhisik. Telpon { $hotline } lan sebutna negara lan kuthane. Takokna apa pekerja oleh mrana dina iki.

flag-gulf-household = Kerja rumah tangga ing Timur Tengah: kabar pungkasan, ditutup
    .why = Ing Desember 2025 lan Maret 2026, pejabat ngomong kerja iki isih ditutup. Yen ana masalah, panjenengan angel ditulungi. Mung kanggo Arab Saudi tau ana siji jalur khusus, liwat perusahaan penempatan sing nduwe izin (P3MI).
    .do = Mandheg dhisik. Aja mbayar lan aja masrahake paspor. Telpon { $hotline } lan takokna apa saiki wis dibukak.

flag-gulf-household-one-channel = Jalur khusus menyang Arab Saudi durung mesthi dibukak
    .why = Kanggo kerja rumah tangga, tau ana siji jalur khusus. Jalure liwat PT sing nduwe izin, nganggo surat permintaan kerja saka majikan (job order). Jare pejabat ing 2025 lan 2026, kerja iki isih ditutup.
    .do = Aja mbayar lan aja mangkat dhisik. Telpon { $hotline }, sebutna jeneng PT lan nomer job order yen ana. Takokna apa jalur kuwi dibukak dina iki.

flag-gulf-caregiver = Ngrumat wong ing Timur Tengah durung mesthi dibukak
    .why = Jare pejabat, kerja rumah tangga ing sawetara negara Timur Tengah ditutup. Kanggo ngrumat wong tuwa utawa wong lara, omongane pejabat ora padha. Takokna aturan endi sing berlaku dina iki.
    .do = Aja mbayar lan aja mangkat dhisik. Telpon { $hotline } lan sebutna negara, majikan, lan kerjaane.

flag-online-office-work = Kerja kantor utawa online iki perlu dipriksa dhisik
    .why = Tawaran kaya iki kerep dienggo njebak wong. Tekan kana, ana sing dipeksa ngapusi wong liwat internet. Perusahaan sing bener bisa dipriksa, lan kontrake ana sadurunge mangkat.
    .do = Aja mangkat sadurunge perusahaan lan visane dipriksa. Telpon { $hotline } lan sebutna jeneng perusahaan, kutha, lan negarane.

flag-entertainment-work = Kerja hiburan utawa pijet iki perlu dipriksa dhisik
    .why = Kerja iki ora dilarang, yen PT-ne nduwe izin lan kontrake jelas. Nanging akeh wong sing dijanjeni kerja iki banjur dipeksa ngladeni tamu kanthi seksual. Undang-undang nglarang ngirim wong menyang kerjaan kaya ngono.
    .do = Aja mangkat dhisik. Njaluka kontrak sing nulis tugas marang tamu, jam kerja, lan gaji. Tuduhna menyang kantor layanan satu atap (LTSA), utawa telpon { $hotline }.

flag-organ-offer = Ana sing njaluk ginjel utawa bagean awak panjenengan
    .why = Aturan PBB lan undang-undang nyebut njupuk organ klebu salah siji tujuan perdagangan orang. Kuwi berlaku pira wae bayarane. Iki dudu salahe panjenengan, lan bantuan ana.
    .do = Mandheg dhisik. Aja mangkat lan aja tandha tangan. Telpon { $hotline } lan njaluka pendamping, uga yen panjenengan wis setuju utawa nampa dhuwit.

flag-marriage-for-money = Ana perantara sing dibayar kanggo nikahan iki
    .why = Ing kasus taun 2024 lan 2025, perantara dibayar kanggo nggolekake penganten. Janji nikah bisa dienggo kanggo perdagangan orang. Nikah tanpa perantara sing dibayar beda perkara.
    .do = Mandheg dhisik. Aja mangkat lan aja tandha tangan. Telpon { $hotline }, utawa goleki layanan perempuan lan anak ing dhaftar bantuan.

flag-household-on-her-own = Mangkat dhewe menyang majikan rumah tangga
    .why = Miturut undang-undang, mangkat dhewe mung oleh yen majikane perusahaan utawa badan resmi. Yen mangkat dhewe, risikone uga panjenengan tanggung dhewe. Kontrak anyar karo majikan lawas, sing digawe liwat kedutaan, beda perkara.
    .do = Aja mangkat dhisik. Teka menyang kantor layanan satu atap (LTSA) nggawa KTP. Takokna jalur resmi kanggo kerja ing rumah tangga.

### Siapa yang memberangkatkan

flag-individual-sends = Sing mangkatake panjenengan wong, dudu perusahaan
    .why = Wong perorangan dilarang mangkatake pekerja, senajan tangga utawa sedulur. Sing oleh mung pemerintah, perusahaan penempatan sing nduwe izin (P3MI), utawa perusahaan kanggo keperluane dhewe.
    .do = Mandheg dhisik. Aja masrahake dhuwit, KTP, utawa paspor. Telpon { $hotline } lan takokna jalur sing resmi.

flag-other-business-sends = Sing mangkatake panjenengan dudu perusahaan penempatan
    .why = Izin travel, kursus, kampus, utawa yayasan dudu izin ngirim pekerja. Sing oleh mung pemerintah, perusahaan penempatan sing nduwe izin (P3MI), utawa perusahaan kanggo keperluane dhewe. Magang lan kuliah nduwe aturan liya.
    .do = Mandheg dhisik. Aja mbayar lan aja masrahake surat asli. Telpon { $hotline }, sebutna jeneng lembaga kuwi, lan takokna jalur sing resmi.

flag-no-assignment-letter = Surat tugas saka PT durung dituduhake
    .why = Mung nyebut jeneng PT durung cukup. Bisa wae PT kuwi ora kenal wong utawa lembaga iki. Akeh penipuan wiwite saka kene.
    .do = Goleki telpon PT kuwi ing siskop2mi.bp2mi.go.id, banjur takokna apa wonge pancen ditugasake. Yen ora bisa dibukak, telpon { $hotline }. Oleh ngajak wong desa ngancani.

flag-korea-by-broker = Ana sing njaluk bayaran kanggo mangkat menyang Korea
    .why = Program pemerintah menyang Korea ora liwat wong perorangan utawa kursus. Majikan ing Korea sing milih, dadi ora ana sing bisa ngedol panggonan. Mung kursus, kuwi beda perkara. Visa liya, contone E-7, nduwe aturan liya.
    .do = Mandheg dhisik. Aja mbayar kanggo janji mangkat. Telpon { $hotline } lan takokna carane ndhaftar dhewe.

flag-not-in-the-list = Jenenge durung ditemokake ing dhaftar resmi
    .why = Perusahaan sing ngirim pekerja wajib nduwe izin pemerintah. Nanging nggoleki bisa kliru merga ejaan utawa jeneng anyar. Dadi perlu ditakokake menyang petugas.
    .do = Aja mbayar lan aja masrahake surat dhisik. Telpon { $hotline } lan sebutna jeneng lengkap lan kuthane. Takokna apa izine berlaku dina iki.

flag-not-in-the-list-elsewhere = Jenenge bisa uga ana ing dhaftar resmi liya
    .why = Agen awak kapal lan lembaga pengirim magang nduwe dhaftar dhewe. Dadi yen ora ketemu, durung mesthi ora nduwe izin. Nanging izine tetep perlu dipesthekake.
    .do = Aja mbayar dhisik. Telpon { $hotline } lan sebutna jeneng lengkape. Takokna izin apa sing kudu ana, lan apa izin kuwi berlaku dina iki.

flag-listing-differs = Alamat utawa telpone beda karo dhaftar resmi
    .why = Izin PT ora oleh disilihake menyang pihak liya. Bisa uga kantore cabang utawa lagi wae pindhah. Kantor pusat sing ngerti jawabane.
    .do = Aja mbayar dhisik. Telpon kantor pusat nganggo nomer saka dhaftar resmi, dudu nomer saka wong kuwi. Yen ora diangkat, telpon { $hotline }.

flag-licence-suspended = Izine lagi kena sanksi utawa wis entek
    .why = Perusahaan sing izine dimandhegake, dicabut, utawa entek ora oleh ngrekrut wong anyar. Dhuwit sing wis mlebu bisa angel bali.
    .do = Mandheg dhisik. Aja mbayar maneh. Telpon { $hotline } lan takokna carane njaluk bali surat lan dhuwit, dikancani pendamping.

flag-office-says-no-licence = Petugas ngomong PT utawa lembaga iki ora nduwe izin
    .why = Tanpa izin, perusahaan utawa lembaga ora oleh ngirim pekerja. Jawaban petugas kuwi tandha sing kuwat.
    .do = Mandheg dhisik. Aja mbayar lan aja mangkat. Yen dhuwit utawa surat wis dipasrahake, telpon { $hotline } lan njaluka pendamping.

flag-no-job-order = Surat permintaan kerja saka majikan durung dituduhake
    .why = Izin PT kanggo ngirim (SIP2MI) dhasare surat permintaan saka majikan (job order). Tanpa surat kuwi, kerjaane bisa uga ora ana. Yen lagi ndata wong sing minat, iki isih lumrah.
    .do = Njaluka nomer surat kuwi, jeneng negara, lan jeneng majikane. Banjur telpon { $hotline } lan takokna apa lowongane kadhaftar.

flag-evades-questions = Pitakon panjenengan durung dijawab kanthi jelas
    .why = Panjenengan nduwe hak ngerti bab sing bener ngenani lowongan lan carane mangkat. PT sing nduwe izin ora nduwe alesan nutupi nomer izine.
    .do = Aja mbayar lan aja masrahake surat dhisik. Takokna izine menyang kantor layanan satu atap (LTSA), utawa telpon { $hotline }.

flag-angry-when-asked = Wonge nesu pas panjenengan njaluk bukti
    .why = Nesu bisa nggawe wong wedi takon. Bisa uga wonge mung kurang sabar, dadi iki durung bukti. Nanging panjenengan nduwe hak takon.
    .do = Ora perlu takon maneh menyang wong kuwi yen panjenengan wedi. Takokna menyang kantor layanan satu atap (LTSA) utawa serikat, utawa telpon { $hotline }.

flag-threatened-when-asked = Panjenengan diancam pas takon utawa njaluk bukti
    .why = Ancaman kuwi paksaan, sapa wae sing ngancam. Aturan PBB nyebut ancaman klebu salah siji cara ing perdagangan orang. Takon kuwi dudu kesalahan.
    .do = Mandheg dhisik lan aja diadhepi dhewekan. Telpon { $hotline } utawa njaluka serikat ndampingi. Yen diancam saiki, nomer polisi ana ing dhaftar bantuan.

flag-met-online-only = Panjenengan durung tau ketemu karo sing ngurus
    .why = Jeneng lan foto ing internet bisa dienggo sapa wae. Akeh wong sing dipeksa ngapusi ing luar negeri direkrut liwat chat. PT sing nduwe izin uga nganggo chat, dadi kantore perlu dipriksa.
    .do = Aja mbayar lan aja ngirim foto KTP dhisik. Njaluka jeneng PT lan alamat kantore. Telpon { $hotline } lan takokna apa PT kuwi nduwe izin.

flag-others-had-trouble = Wong sing biyen dikirim wong kuwi kena masalah
    .why = Masalah sing padha bisa kedadeyan maneh ing panjenengan. Kabar saka wong sing wis mangkat kerep luwih jujur tinimbang iklan. Iki ukuran kaca iki dhewe, dudu hukum.
    .do = Takokna menyang wong kuwi utawa keluargane apa sing kedadeyan. Aja mbayar dhisik. Critakna menyang serikat utawa kantor layanan satu atap (LTSA).

flag-programme-by-word = Program pemerintah iki lagi panjenengan krungu saka wong
    .why = Program pemerintah diumumake ing kaca utawa kantor resmi, dudu liwat wong. Ana sing nganggo jeneng pemerintah supaya dipercaya. Kabar saka kanca bisa bener, nanging perlu dicek.
    .do = Aja mbayar dhisik. Telpon { $hotline } lan sebutna jeneng programe. Takokna apa pendaftarane dibukak, lan ing endi panjenengan bisa ndhaftar dhewe.

flag-officials-named = Jeneng pejabat utawa “wong njero” dienggo
    .why = Jeneng pejabat kerep dienggo supaya wong ora takon maneh. Sapa wae bisa nyebut jeneng. Sing berlaku izin lan surat resmi.
    .do = Aja mbayar merga jeneng kuwi. Telpon { $hotline } lan takokna apa omongane kuwi bener. Ora perlu ngomong menyang wong kuwi yen panjenengan takon.

flag-bring-friends = Panjenengan ditawani dhuwit kanggo nggawa kanca
    .why = Undang-undang nglarang wong perorangan ngirim pekerja. Yen kancane panjenengan kena masalah, panjenengan bisa melu ditakoni. Mung ngandhani kanca bab lowongan beda perkara.
    .do = Aja nampa dhuwit kuwi lan aja nglumpukake surate kanca. Yen wis kadhung, panjenengan tetep bisa njaluk bantuan. Telpon { $hotline } lan njaluka pendamping.

flag-departure-slips = Tanggal mangkat mundur terus
    .why = Mundur terus bisa tegese kerjaane ora ana, utawa ana sebab sing jujur. Salah siji dinas tenaga kerja nyebut jalur resmi paling suwe telung sasi. Program pemerintah, contone Korea, bisa luwih suwe.
    .do = Aja mbayar maneh sajrone ngenteni. Takokna menyang kantor layanan satu atap (LTSA) surat-surat panjenengan wis tekan endi. Utawa telpon { $hotline }.

flag-fee-and-date-slips = Dijaluki dhuwit jasa, lan tanggale mundur terus
    .why = Akeh penipuan kerja mlakune ngene: dhuwit dijaluk, banjur mangkate ditundha terus. Ngapusi wong supaya masrahake dhuwit bisa klebu penipuan. Dhuwit visa, kursus, tes, utawa paspor ora dimaksud ing kene.
    .do = Mandheg dhisik. Aja mbayar apa-apa maneh. Yen wis mbayar, aja nagih dhewekan: telpon { $hotline } lan njaluka pendamping.

flag-not-registered = Panjenengan durung kadhaftar dadi calon pekerja
    .why = Ing minggu-minggu wiwitan, iki isih lumrah. Nanging yen ora kadhaftar, kontrake panjenengan ora dipriksa lan panjenengan angel dilindungi.
    .do = Teka dhewe menyang kantor layanan satu atap (LTSA) nggawa KTP. Takokna apa jeneng panjenengan wis kadhaftar, lan liwat sapa.

flag-not-registered-and-leaving = Tanggal mangkat wis disebut, panjenengan durung kadhaftar
    .why = Undang-undang nglarang ngirim wong sing syarat lan dokumene durung lengkap. Yen ora kadhaftar, bisa uga asuransi ora ana lan kontrak ora dipriksa. Panjenengan uga angel digoleki.
    .do = Aja mangkat dhisik. Telpon { $hotline } lan takokna apa jeneng panjenengan wis dicathet. Siapna KTP panjenengan.

### Kontrak dan janji

flag-contract-not-shown = Kontrak kerja durung dituduhake menyang panjenengan
    .why = Yen majikan durung ana, iki isih lumrah. Nanging panjenengan nduwe hak ngerti isi kontrak sadurunge setuju.
    .do = Njaluka conto kontrak basa Indonesia kanggo diwaca ing omah. Aja mbayar lan aja masrahake surat asli dhisik.

flag-contract-after-arrival = Kontrak lagi diwenehake ing bandara utawa ing kana
    .why = Kanggo pekerja migran, kontrak wajib ana sadurunge mangkat. Sawise tekan kana, panjenengan angel nolak isine. Yen mung surat pungkasan sing nyusul, lan isine padha karo kontrak, kuwi lumrah.
    .do = Njaluka kontrake saiki, kanggo diwaca ing omah. Tuduhna menyang kantor layanan satu atap (LTSA) sadurunge tandha tangan. Yen durung ana, aja mangkat.

flag-leaving-without-contract = Panjenengan arep mangkat, nanging durung nyekel kontrak
    .why = Kanggo pekerja migran, kontrak klebu dokumen wajib sadurunge mangkat. Tanpa kuwi, panjenengan angel mbuktekake gaji lan kerjaan sing dijanjekake.
    .do = Mandheg dhisik. Aja mangkat sadurunge kontrak ana ing tangan. Telpon { $hotline } lan critakna tanggal mangkate.

flag-ship-without-sea-contract = Kerja kapal, perjanjian kerja laut durung panjenengan deleng
    .why = Perjanjian kerja laut kudu ditandhatangani sadurunge kerja. Isine ana bayaran, jam kerja, jeneng kapal, lan carane mulih. Tanpa kuwi, awak kapal bisa dipindhah-pindhah, lan ing laut bantuan adoh.
    .do = Aja munggah kapal dhisik. Njaluka perjanjian sing wis disahake petugas pelabuhan. Takokna izin agen kapale menyang serikat pelaut, utawa telpon { $hotline }.

flag-crew-papers-missing = Surat wajib awak kapal durung lengkap
    .why = Awak kapal dilarang dipangkatake tanpa dokumen wajib. Tanpa surat kuwi, panjenengan angel mbuktekake kerja lan bayarane panjenengan. Surat sing lagi ana ing kantor resmi, nganggo tandha trima, ora dietung.
    .do = Aja munggah kapal dhisik. Takokna menyang serikat pelaut surat endi sing kurang, lan carane ngurus. Utawa telpon { $hotline }.

flag-contract-no-copy = Panjenengan ora nyekel salinan kontrak
    .why = Tanpa salinan, panjenengan angel mbuktekake janjine wong kuwi. Miturut undang-undang, panjenengan nduwe hak nampa perjanjian kerjane panjenengan.
    .do = Njaluka salinane liwat chat, supaya ana cathetan. Yen oleh ndeleng kontrak, fotonen kabeh lembare. Takokna uga menyang kantor layanan satu atap (LTSA).

flag-contract-not-understood = Basa kontrak utawa surat ora panjenengan ngerteni
    .why = Isine bisa beda karo janji. Miturut undang-undang, isi perjanjian kerja kudu dijelasake menyang panjenengan.
    .do = Aja tandha tangan sadurunge ana terjemahan basa Indonesia. Yen wis tandha tangan, njaluka kantor layanan satu atap (LTSA) utawa serikat macakake.

flag-contract-differs = Isi kontrak beda karo janji
    .why = Kerjaan, gaji, utawa majikan sing diganti kuwi tandha bebaya. Undang-undang nglarang ngirim wong menyang kerjaan sing beda karo perjanjian nganti wonge rugi. Yen bedane luwih apik kanggo panjenengan, ora dietung.
    .do = Mandheg dhisik, aja tandha tangan apa-apa. Ngomong wae arep diwaca dhisik ing omah. Tuduhna menyang kantor layanan satu atap (LTSA), utawa telpon { $hotline }.

flag-promise-changed = Janji wis owah, lan kontrak durung panjenengan deleng
    .why = Janji sing durung ditulis bisa owah maneh. Panjenengan nduwe hak ngerti bab sing bener ngenani kerjaan lan gaji. Yen bedane luwih apik kanggo panjenengan, ora dietung.
    .do = Takokna liwat chat endi sing bener, supaya ana cathetan. Aja mbayar sadurunge kontrak dituduhake. Yen ragu, takokna menyang serikat utawa telpon { $hotline }.

flag-visa-says-other-work = Kerjaan utawa majikan ing visa beda karo janji
    .why = Visa nemtokake kerjaan lan majikan sing diizinake. Yen beda, panjenengan bisa kerja tanpa izin tanpa ngerti. Undang-undang nglarang ngirim wong menyang kerjaan sing beda karo perjanjian nganti wonge rugi.
    .do = Mandheg dhisik. Aja mangkat nganggo visa kuwi. Njaluka kantor layanan satu atap (LTSA) maca visa lan kontrake, utawa telpon { $hotline }.

flag-employer-unknown = Jeneng lan alamat majikan durung jelas
    .why = Miturut undang-undang, ing perjanjian kerja kudu ana jeneng lan alamat lengkap majikan. Tanpa kuwi, majikan ora bisa dipriksa lan panjenengan angel digoleki. Ing program pemerintah, jeneng kuwi bisa keri, nanging sadurunge mangkat.
    .do = Njaluka jeneng lan alamat majikan liwat chat. Tuduhna menyang kantor layanan satu atap (LTSA). Aja mangkat sadurunge jeneng kuwi jelas.

flag-work-unclear = Tugase panjenengan ing kana durung jelas
    .why = Panjenengan ora bisa setuju karo bab sing panjenengan durung ngerti. Miturut undang-undang, perjanjian kerja ngemot kerjaane panjenengan.
    .do = Njaluka tugase ditulis: apa, ing endi, lan kanggo sapa. Yen jawabane ora jelas, takokna menyang serikat utawa kantor layanan satu atap (LTSA).

flag-pay-or-hours-unclear = Gaji, jam kerja, utawa dina libur durung jelas
    .why = Sing ora ditulis bisa ditolak mengko. Miturut undang-undang, perjanjian kerja ngemot gaji, jam kerja, lan libur.
    .do = Njaluka telu-telune ditulis ing kontrak, uga kapan gaji dibayar. Aja tandha tangan sadurunge ditulis. Serikat utawa kantor layanan satu atap (LTSA) bisa mbantu maca.

flag-insurance-not-in-contract = Asuransi durung jelas
    .why = Yen panjenengan lara utawa kacilakan, asuransi bisa nulungi. Miturut undang-undang, perjanjian kerja ngemot jaminan sosial utawa asuransi. Iki gampang dilengkapi.
    .do = Njaluka bab asuransi ditulis ing kontrak. Takokna menyang kantor layanan satu atap (LTSA) asuransi apa sing perlu, lan carane ndhaftar.

flag-pay-too-good = Gajine dhuwur, nanging meh tanpa syarat
    .why = Gaji dhuwur tanpa syarat kuwi pancingan sing kerep dienggo. Ana sing banjur dipeksa ngapusi wong liwat internet. Gaji dhuwur sing njaluk tes lan keahlian beda perkara.
    .do = Aja mbayar lan aja mangkat dhisik. Telpon { $hotline } lan sebutna jeneng perusahaan, kutha, lan gajine. Takokna apa lowongane kadhaftar.

flag-work-on-a-study-route = Mlebu kanggo sinau, nanging akeh kerjane
    .why = Miturut undang-undang, pelajar lan peserta pelatihan ing luar negeri dudu pekerja migran. Dadi aturan sing nglindungi pekerja bisa ora berlaku kanggo panjenengan.
    .do = Aja nandhatangani surat utang dhisik. Takokna menyang sekolah utawa kampus lan kedutaan apa programe bener. Yen ragu, telpon { $hotline }.

flag-study-paid-from-wages = Magang utawa kuliah, biayane dipotong saka gaji
    .why = Utang sing dibayar nganggo kerja bisa nggawe panjenengan angel mandheg. Pelajar lan peserta pelatihan uga ing njabane undang-undang sing nglindungi pekerja. Ing 2023, akeh mahasiswa kejerat utang liwat program kaya iki.
    .do = Mandheg dhisik. Aja nandhatangani surat utang. Takokna programe menyang kedutaan utawa serikat, utawa telpon { $hotline }.

flag-signed-unread = Panjenengan dijaluki tandha tangan tanpa maca
    .why = Kertas kosong sing wis ditandhatangani bisa diisi dadi utang utawa kontrak liya. Miturut undang-undang, isi perjanjian kerja kudu dijelasake menyang panjenengan.
    .do = Aja tandha tangan dhisik. Ngomong wae arep diwaca ing omah. Yen wis kadhung, critakna menyang serikat utawa kantor layanan satu atap (LTSA).

flag-wage-held = Sebagian gaji bakal ditahan
    .why = Gaji sing ditahan klebu tandha kerja paksa miturut badan buruh PBB (ILO). Wong dadi wedi mandheg, merga dhuwite bisa ilang. Tabungan sing diatur negara beda perkara.
    .do = Mandheg dhisik. Aja nandhatangani aturan kuwi. Tuduhna kontrake menyang serikat utawa kantor layanan satu atap (LTSA), utawa telpon { $hotline }.

### Biaya

flag-agency-fee-asked = Panjenengan dijaluki mbayar jasa kanggo mangkat
    .why = Undang-undang nyebut pekerja migran ora oleh ditagih biaya penempatan. Peraturan menteri taun 2025 jarene menehi pengecualian. Pengecualian kuwi isih diperdebatake, dadi saben biaya perlu dipriksa dhisik.
    .do = Aja mbayar dhisik. Njaluka dhaftar biaya sing ditulis, siji-siji. Tuduhna menyang kantor layanan satu atap (LTSA), utawa telpon { $hotline }.

flag-ticket-or-visa-asked = Panjenengan dijaluki mbayar tiket utawa visa
    .why = Undang-undang nyebut pekerja migran ora oleh ditagih biaya penempatan. Peraturan menteri taun 2025 jarene menehi pengecualian. Loro-lorone ora cocog, dadi takokna aturan sing berlaku dina iki.
    .do = Aja mbayar dhisik. Njaluka dhaftar biaya sing ditulis, siji-siji. Tuduhna menyang kantor layanan satu atap (LTSA), utawa telpon { $hotline }.

flag-training-before-job-order = Mbayar pelatihan, padahal surat permintaan kerja durung ketok
    .why = Kursus pancen bisa mbayar. Nanging yen kerjaane durung ana, dhuwit kuwi bisa percuma. Sapa sing nanggung biaya pelatihan isih diperdebatake wiwit 2025.
    .do = Sadurunge mbayar, njaluka nomer surat permintaan saka majikan (job order). Telpon { $hotline } lan takokna apa lowongane kadhaftar. Takokna uga menyang dinas tenaga kerja apa ana pelatihan saka pemerintah.

flag-deposit-asked = Panjenengan dijaluki dhuwit jaminan
    .why = Dhuwit jaminan nggawe wong wedi mandheg, senajan keadaane ala. Miturut patokan badan buruh PBB (ILO), biaya perekrutan ora ditagih menyang pekerja.
    .do = Aja mbayar lan aja tandha tangan dhisik. Gawanen perjanjiane menyang serikat utawa kantor layanan satu atap (LTSA). Njaluka diwacakake.

flag-paid-to-pass = Panjenengan dijanjeni lulus angger mbayar
    .why = Lulus tes ora oleh dituku. Janji kaya iki kerep jebule penipuan, lan surat sing dituku bisa ditolak. Biaya resmi kanggo melu tes beda perkara.
    .do = Aja mbayar. Telpon { $hotline } lan takokna jalur tes sing resmi. Yen wis mbayar, panjenengan tetep bisa njaluk bantuan.

flag-money-to-a-person = Dhuwite liwat wong, dudu liwat kantor
    .why = Dhuwit sing mlebu menyang wong angel dilacak lan angel bali. PT bisa ngomong ora tau nampa.
    .do = Aja ngirim dhuwit dhisik. Yen liwat rekening, priksanen ing cekrekening.id, nanging rekening tanpa laporan durung mesthi bener. Yen ora bisa dibukak, telpon { $hotline }.

flag-money-to-an-unproven-person = Ngakune saka PT, tanpa surat tugas, dhuwite menyang wong
    .why = Wong perorangan dilarang mangkatake pekerja. Perusahaan penempatan sing nduwe izin (P3MI) ngrekrut liwat dinas tenaga kerja, dudu liwat dhuwit menyang wong. Tanpa surat tugas, PT kuwi bisa ngomong ora ngerti.
    .do = Mandheg dhisik. Aja mbayar maneh lan aja nagih dhewekan. Telpon { $hotline }, sebutna jeneng PT lan wonge.

flag-agency-fee-to-a-person = Biaya jasa dijaluk liwat wong
    .why = Wong perorangan dilarang mangkatake pekerja. Undang-undang uga nyebut pekerja ora oleh ditagih biaya penempatan. Pengecualiane isih diperdebatake, lan dhuwit sing liwat wong angel bali.
    .do = Mandheg dhisik lan aja mbayar. Yen wis mbayar, aja nagih dhewekan. Telpon { $hotline } lan critakna sapa sing njaluk dhuwite.

flag-money-to-a-person-without-contract = Mbayar liwat wong, padahal kontrak durung ketok
    .why = Cara iki kerep dienggo ing penipuan kerja. Miturut undang-undang, hubungan kerja lagi ana sawise kontrak ditandhatangani. Tanpa kontrak, durung ana kerjaan sing bisa panjenengan tuntut.
    .do = Mandheg dhisik lan aja mbayar. Yen wis mbayar, aja nagih dhewekan. Telpon { $hotline } lan critakna menyang endi dhuwite.

flag-money-before-contract = Dhuwit dijaluk sadurunge panjenengan ndeleng kontrak
    .why = Akeh penipuan kerja wiwite saka dhuwit ing ngarep. Utang uga kerep wiwite saka kene. Tes, kursus, lan paspor pancen bisa dibayar luwih awal.
    .do = Aja mbayar dhisik. Njaluka dhaftar biaya sing ditulis lan jeneng lengkap sing nampa. Telpon { $hotline } kanggo mriksa.

flag-no-receipt = Ana pembayaran tanpa kwitansi
    .why = Tanpa bukti, ngadu bab dhuwit kerep gagal. Biaya sing bener uga kudu ana kwitansine.
    .do = Njaluka kwitansi liwat chat, supaya ana cathetan. Catheten tanggal, jumlah, sing nampa, lan wong sing ndeleng. Aja mbayar maneh tanpa kwitansi.

flag-costs-keep-growing = Biayane owah utawa mundhak
    .why = Wong paling angel nolak yen wis utang utawa wis meh mangkat. Biaya tambahan kerep dijaluk pas kuwi. Tarif resmi sing mundhak lan diumumake negara beda perkara.
    .do = Aja nyetujoni tambahane dhisik. Njaluka liwat chat: biaya apa, pira, lan apa dhasare. Tuduhna menyang serikat utawa kantor layanan satu atap (LTSA).

flag-no-cost-list = Dhaftar biaya sing ditulis durung ana
    .why = Biaya sing ora ditulis bisa mundhak sawise panjenengan mangkat. Panjenengan nduwe hak entuk katrangan sing bener bab carane mangkat.
    .do = Njaluka dhaftar sing ditulis: biaya apa, pira, lan sapa sing mbayar. Njaluka jeneng lan cap ing kono. Tuduhna menyang kantor layanan satu atap (LTSA) sadurunge mbayar.

flag-fine-to-withdraw = Batal utawa mandheg, dijaluki dhendha utawa ganti rugi
    .why = Dhendha bisa nggawe wong mangkat utawa tetep kerja merga wedi, dudu merga gelem. Utang sing naleni klebu tandha kerja paksa miturut badan buruh PBB (ILO). Panjaluk kaya iki bisa dirembug, contone karo pendamping saka desa.
    .do = Aja mbayar dhewekan. Aja nandhatangani surat janji mbayar. Telpon { $hotline } utawa njaluka serikat ndampingi.

flag-costs-back-on-withdrawal = Batal utawa mandheg, biaya sing ana kwitansine dijaluk bali
    .why = Biaya sing pancen metu bisa wae dijaluk bali. Nanging durung mesthi kabeh tanggungane panjenengan. Saben biaya perlu kwitansi lan dhasar ing perjanjian.
    .do = Njaluka dhaftar biaya lan kwitansine. Gawanen menyang kantor layanan satu atap (LTSA) sadurunge mbayar. Takokna biaya endi sing oleh ditagih menyang panjenengan.

### Surat-surat

flag-papers-held = Surat asli dicekel, utawa bakal dicekel, wong liya
    .why = Tanpa surat asli, panjenengan angel batal, ngadu, utawa mulih. Paspor ora oleh dikuasai wong liya tanpa hak. Yen mung sedhela kanggo visa, perlu ana tandha trima lan tanggal baline.
    .do = Yen durung dipasrahake, simpenen dhisik. Yen wis, jaluken bali karo dikancani, utawa njaluka tandha trima lan tanggal baline. Yen wedi, telpon { $hotline } dhisik.

flag-papers-not-given-back = Surat asli ditahan utawa kudu ditebus
    .why = Nahan surat supaya wong manut utawa mbayar kuwi paksaan. Paspor panjenengan ora oleh dikuasai wong liya tanpa hak.
    .do = Aja mbayar dhewekan lan aja njupuk dhewekan. Telpon { $hotline } lan njaluka pendamping. Serikat, desa, utawa polisi uga bisa ngancani.

flag-land-pledged = Surat lemah, omah, utawa kendharaan ana ing wong liya
    .why = Yen utang ora kebayar, keluarga bisa kelangan lemah, omah, utawa kendharaan. Menteri ngumumake pinjaman bank (KUR) kanggo pekerja migran tanpa jaminan.
    .do = Aja nandhatangani surat utang utawa jual beli dhisik. Njaluka serikat utawa pendamping maca. Takokna KUR langsung menyang bank.

flag-bank-card-held = Kertu ATM, buku tabungan, utawa PIN ana ing wong liya
    .why = Gaji bisa dijupuk tanpa panjenengan ngerti. Gaji sing ditahan klebu tandha kerja paksa miturut badan buruh PBB (ILO).
    .do = Mandheg dhisik. Teka menyang bank lan takokna carane ngganti PIN, kertu, utawa mbukak rekening dhewe. Yen dilarang utawa wedi, telpon { $hotline }.

flag-papers-not-true = Data ing surat beda karo sing sabenere
    .why = Data sing kliru bisa nggawe angel ing negara tujuan, lan asuransi bisa ora dibayar. Dibenerake kanthi resmi lan beda ejaan ora klebu. Panjenengan ora dhewekan, lan bantuan ana.
    .do = Mandheg dhisik, aja nganggo surat kuwi. Omongan dhisik karo lembaga pendamping ing dhaftar bantuan. Data bisa dibenerake ing kantor kependudukan (Dukcapil).

flag-told-to-hide-it = Panjenengan dikon nutupi kerjaan iki
    .why = Jalur sing bener ora perlu ditutupi, lan visa kerja wajib ana sadurunge mangkat. Yen keluarga ora ngerti, panjenengan angel digoleki. Yen panjenengan dhewe meneng merga kekerasan ing omah, kuwi beda perkara.
    .do = Mandheg dhisik lan telpon { $hotline } sadurunge mangkat. Critakna rencana iki menyang siji wong sing panjenengan percaya. Yen petugas takon, critakna sing sabenere lan njaluka bantuan.

flag-visit-visa = Mangkat kerja tanpa visa kerja
    .why = Visa turis, umrah, utawa kunjungan dudu izin kerja. Panjenengan bisa ora digaji, ditahan, lan angel ngadu. Surat IPA Singapura, VDR Malaysia, lan buku pelaut klebu surat kerja.
    .do = Mandheg dhisik lan aja mangkat nganggo cara kuwi. Aja ngandelake janji “diganti ing kana”. Njaluka kantor layanan satu atap (LTSA) macakake visane, utawa telpon { $hotline }.

flag-visa-after-arrival = Visa kerja lagi diurus sawise tekan kana
    .why = Visa kerja klebu dokumen wajib sadurunge mangkat. Ing sawetara negara, kertu kerja metune keri. Nanging surat izine wis ana sadurunge mangkat.
    .do = Mandheg dhisik. Njaluka surat izin kerjane saiki. Tuduhna menyang kantor layanan satu atap (LTSA), utawa telpon { $hotline }.

flag-visa-in-process = Visane isih diurus
    .why = Sajrone durung ana tanggal mangkat, iki isih lumrah. Nanging visa kudu ana sadurunge mangkat.
    .do = Entenana nganti visane metu. Njaluka kantor layanan satu atap (LTSA) macakake. Sadurunge kuwi, aja mangkat.

flag-leaving-without-visa = Panjenengan meh mangkat, nanging visane durung ana
    .why = Visane bisa uga isih metu pas wektune. Nanging kanggo pekerja, visa kerja wajib ana sadurunge mangkat. Yen durung metu, panjenengan bisa dikon mangkat nganggo visa liya.
    .do = Aja mangkat sadurunge visa sing bener ana ing tangan. Njaluka kantor layanan satu atap (LTSA) macakake, utawa telpon { $hotline }.

flag-no-worker-card = Panjenengan meh mangkat tanpa kertu pekerja (E-KPMI)
    .why = Kertune bisa wae lagi metu ing dina pungkasan. Nanging wong sing syarate durung lengkap ora oleh dipangkatake. Tanpa kertu kuwi, panjenengan ora kecathet lan angel ditulungi.
    .do = Aja mangkat sadurunge kertune ana. Takokna menyang kantor layanan satu atap (LTSA) urusane wis tekan endi, utawa telpon { $hotline }.

flag-no-social-security = BPJS pekerja migran durung panjenengan cekel
    .why = Miturut aturan, pekerja kudu melu jaminan kecelakaan lan kematian sadurunge mangkat. Ngurus iki biasane cepet.
    .do = Takokna dhisik apa panjenengan wis didhaftarake, lan njaluka buktine. Yen durung, takokna carane ndhaftar ing kantor layanan satu atap (LTSA).

flag-required-letters-missing = Surat izin keluarga utawa surat sehat durung ana
    .why = Loro-lorone klebu surat wajib sadurunge mangkat. Surat iki biasane cepet diurus.
    .do = Kanggo izin keluarga, takokna menyang kantor desa. Kanggo surat sehat, takokna panggonan tese menyang kantor layanan satu atap (LTSA). Yen angel njaluk izin keluarga, critakna uga ing kana.

flag-passport-other-reason = Paspor digawe kanggo alesan liya, dudu kerja
    .why = Alesan liya kerep dienggo supaya ora liwat jalur sing kadhaftar. Paspor saka lelungan biyen sing bener beda perkara. Yen ana data sing kliru, panjenengan bisa njaluk bantuan supaya dibenerake.
    .do = Aja mangkat dhisik. Critakna menyang petugas kantor layanan satu atap (LTSA), utawa telpon { $hotline }. Takokna carane mbenerake.

flag-share-codes = Dijaluki PIN, OTP, utawa selfie karo KTP
    .why = Nganggo kuwi, wong bisa njupuk utang atas jeneng panjenengan. Njupuk data pribadine wong liya tanpa hak dilarang. Fotokopi KTP kanggo kantor PT sing nduwe izin beda perkara.
    .do = Aja diwenehake. Yen wis, hubungi bank dina iki lan gantinen PIN. Yen ana utang sing ora panjenengan ngerteni, njaluka bantuan lembaga pendamping utawa telpon { $hotline }.

flag-lend-account = Dijaluki mbukak rekening utawa SIM kanggo wong liya
    .why = Rekening kaya iki bisa dienggo kanggo dhuwit saka kejahatan. Banjur panjenengan sing ditakoni bab dhuwit kuwi. Kantor tenaga kerja Hong Kong uga ngelingake pekerja rumah tangga bab iki.
    .do = Aja mbukak lan aja nyilihake. Yen wis, takokna menyang bank utawa sing dodol kertu carane nutup. Lembaga pendamping ing dhaftar bantuan bisa nulungi panjenengan.

flag-hide-health = Dikon nutupi penyakit utawa asil tes
    .why = Penyakit sing ditutupi bisa mbebayani nyawane panjenengan ing kana. Panjenengan uga bisa dipulangake lan isih nduwe utang. Miturut undang-undang, pekerja kudu sehat sadurunge mangkat.
    .do = Njaluka salinan asil tese panjenengan. Takokna menyang dokter utawa bidan puskesmas apa tegese lan carane ngobati. Yen panjenengan ditekan, telpon { $hotline }.

### Utang

flag-money-from-recruiter = Ana dhuwit utawa barang saka perekrut kanggo panjenengan
    .why = Pawehan kuwi bisa dietung dadi utang lan ditambah-tambahi. Bisa uga dienggo ngomong panjenengan wis setuju. Dhuwit dalan saka PT sing nduwe izin, nganggo kwitansi, beda perkara.
    .do = Aja ditampa dhisik. Yen wis, aja dienggo, lan telpon { $hotline } sadurunge mbalekake. Njaluka pendamping.

flag-money-to-family = Ana dhuwit utawa barang saka perekrut kanggo keluarga
    .why = Mbayar keluarga supaya wong mangkat kuwi salah siji cara ing perdagangan orang. Keluarga bisa uga ora ngerti tegese. Iki dudu salahe panjenengan.
    .do = Mandheg dhisik. Omongan wong loro wae karo petugas sing panjenengan percaya, tanpa keluarga. Telpon { $hotline }, utawa goleki layanan perempuan lan anak ing dhaftar bantuan.

flag-loan-for-hong-kong = Utang dhuwit kanggo kerja ing Hong Kong
    .why = Agensi ing Hong Kong mung oleh njupuk 10 persen gaji sasi kapisan. Undang-undang Indonesia nyebut pekerja ora oleh ditagih biaya penempatan, nanging pengecualiane diperdebatake. Utang menyang bank oleh wae, nanging takokna kanggo biaya apa.
    .do = Tulisen utang kuwi kanggo biaya apa wae. Njaluka dhaftar biaya lan kwitansine. Tuduhna menyang serikat utawa kantor layanan satu atap (LTSA) sadurunge nambah utang.

flag-debt-to-recruiter = Ana utang menyang perekrut utawa PT
    .why = Sing ngutangi uga ngurus kerjaan lan surate panjenengan. Dadi panjenengan angel nolak yen keadaane ala. Utang sing naleni klebu tandha kerja paksa miturut badan buruh PBB (ILO).
    .do = Aja nambah utang. Njaluka jumlah, bunga, lan cicilane ditulis. Takokna pinjaman KUR kanggo pekerja migran langsung menyang bank.

flag-moneylender-debt = Utang menyang rentenir utawa pinjaman online
    .why = Bungane bisa adoh luwih dhuwur tinimbang bank. Gaji pirang-pirang sasi bisa entek kanggo bunga. Kanggo bandhingan, bunga pinjaman KUR pekerja migran 6 persen setaun ing 2025.
    .do = Tulisen pira sing ditampa, cicilane, lan ping pira. Bandhingna karo KUR ing bank. Serikat bisa mbantu maca surat utange.

flag-lender-abroad = Utang menyang luar negeri, utawa formulire nganggo basa asing
    .why = Isi surat kaya iki angel dipriksa dhewe. Yen cicilan telat, tukang tagih bisa marani majikan. Panjenengan bisa kelangan kerjaan.
    .do = Aja nandhatangani sing durung panjenengan ngerteni. Njaluka serikat utawa kantor layanan satu atap (LTSA) njelasake jumlah, bunga, lan cicilane. Takokna KUR langsung menyang bank.

flag-loan-taken-for-the-agency = Dhuwit utangan mlebu menyang PT, lembaga, utawa perekrut
    .why = Panjenengan sing utang, padahal dhuwite ora panjenengan tampa. Pinjaman KUR diajokake dhewe menyang bank. Bank sing mbayar klinik utawa tiket merga panjenengan sing njaluk, nganggo kwitansi, beda perkara.
    .do = Mandheg dhisik, aja nandhatangani surat utang. Yen wis, njaluka salinane lan aja nagih dhewekan. Telpon { $hotline } utawa njaluka serikat ndampingi.

flag-long-deductions = Potongan utawa cicilan luwih saka nem sasi
    .why = Potongan sing suwe kerep isi biaya penempatan utawa utang sing ora dijelasake. Ing Taiwan, biaya layanan saben sasi pancen ana, nganggo wates resmi.
    .do = Jumlahna kabeh potongan lan cicilan. Takokna kanggo apa lan kanggo sapa. Tuduhna menyang kantor layanan satu atap (LTSA) sadurunge tandha tangan.

flag-deductions-over-hong-kong-cap = Gaji ing Hong Kong dipotong luwih saka sesasi
    .why = Agensi ing Hong Kong mung oleh njupuk 10 persen saka gaji sasi kapisan. Kuwi uga mung sawise gaji ditampa. Njupuk luwih saka kuwi klebu pelanggaran ing kana.
    .do = Mandheg dhisik, aja nandhatangani potongan kuwi. Takokna menyang serikat utawa kantor layanan satu atap (LTSA) potongan kuwi kanggo sapa. Utawa telpon { $hotline }.

flag-deductions-over-hong-kong-half = Potongan ing Hong Kong bisa ngliwati separo gaji
    .why = Ing Hong Kong, wates separo dudu mung patokane kaca iki. Miturut hukum ing kana, kabeh potongan digabung paling akeh separo gaji sesasi. Cicilan sing dibayar dhewe lan potongan merga ora mlebu kerja ora dietung.
    .do = Aja tandha tangan dhisik. Tulisen endi sing dipotong saka gaji, lan endi sing panjenengan bayar dhewe. Tuduhna menyang serikat utawa kantor layanan satu atap (LTSA).

flag-deductions-over-hong-kong-quarter = Potongan kasbon ing Hong Kong bisa ngliwati wates
    .why = Kasbon yaiku gaji sing dibayar luwih dhisik. Miturut hukum Hong Kong, potongan kanggo kasbon paling akeh seprapat gaji sesasi. Potongan kanggo utang saka majikan bisa luwih, yen panjenengan setuju nganggo tulisan. Kabeh potongan digabung tetep paling akeh separo. Cicilan sing dibayar dhewe ora dietung.
    .do = Takokna potongan iki kanggo apa: kasbon, utang majikan, utawa agensi. Njaluka jawabane ditulis sadurunge tandha tangan. Tuduhna menyang serikat utawa kantor layanan satu atap (LTSA).

flag-deductions-over-singapore-cap = Gaji ing Singapura dipotong luwih saka rong sasi
    .why = Agensi ing Singapura oleh njupuk paling akeh sesasi gaji kanggo saben taun kontrak. Kabehe paling akeh rong sasi gaji. Potongan cilik sajrone pirang-pirang sasi bisa isih ana ing wates kuwi.
    .do = Jumlahna kabeh potongan, banjur bandhingna karo wates kuwi. Aja tandha tangan dhisik. Takokna menyang kantor layanan satu atap (LTSA).

flag-quarter-of-wage-gone = Seprapat nganti separo gaji entek kanggo potongan
    .why = Turahane gaji kudu cukup kanggo urip lan kanggo keluarga. Wates seprapat iki patokane kaca iki, dudu hukum.
    .do = Etungen turahane gaji saben sasi sawise potongan lan cicilan. Takokna menyang keluarga apa kuwi cukup. Aja kesusu tandha tangan.

flag-half-of-wage-gone = Luwih saka separo gaji entek kanggo potongan
    .why = Yen turahane mung semono, panjenengan angel mandheg senajan keadaane ala. Wates separo iki patokane kaca iki, dudu hukum.
    .do = Aja tandha tangan dhisik. Etungen kapan utang lunas lan kapan kontrak entek. Njaluka serikat utawa kantor layanan satu atap (LTSA) maca perjanjiane.

flag-nothing-left-of-wage = Gaji entek kanggo potongan, meh ora ana turahane
    .why = Kerja tanpa gaji kanggo mbayar utang bisa klebu jeratan utang. Iki uga tandha kerja paksa miturut badan buruh PBB (ILO). Panjenengan dadi gumantung wong liya kanggo mangan.
    .do = Mandheg dhisik. Aja nandhatangani potongan kuwi. Telpon { $hotline } utawa takokna menyang serikat.

flag-paying-half-the-contract = Utang dibayar luwih saka separo kontrak
    .why = Sajrone utang durung lunas, panjenengan angel mandheg utawa mulih. Wates separo iki patokane kaca iki, dudu hukum.
    .do = Takokna apa potongane bisa luwih sithik. Etungen turahane utang yen panjenengan mulih luwih cepet.

flag-paying-beyond-the-contract = Utang durung lunas pas kontrak entek
    .why = Gaji mandheg, nanging utang tetep ditagih. Utang sing naleni klebu tandha kerja paksa miturut badan buruh PBB (ILO).
    .do = Aja tandha tangan dhisik. Njaluka rincian utang sing ditulis. Tuduhna etungane panjenengan menyang kantor layanan satu atap (LTSA) utawa serikat.

flag-loan-rate-high = Bunga utang iki dhuwur
    .why = Bungane luwih saka 24 persen setaun. Koperasi simpan pinjam ora oleh njupuk semono akehe. KUR kanggo pekerja migran 6 persen setaun.
    .do = Takokna KUR penempatan pekerja migran menyang bank. Bandhingna dhisik, lagi tandha tangan.

flag-loan-rate-extreme = Bunga utang iki dhuwur banget
    .why = Bungane luwih saka 48 persen setaun. Ing Hong Kong, ngutangi dhuwit nganggo bunga luwih saka kuwi klebu kejahatan. Ing Indonesia, aturan saben sing ngutangi beda-beda.
    .do = Aja tandha tangan dhisik. Takokna sapa sing ngutangi lan njaluka rinciane ditulis. Telpon { $hotline } kanggo takon bab KUR.

flag-debt-grows = Utang iki ora bakal lunas
    .why = Angsurane mung cukup kanggo bunga, dadi utange ora suda. Utang sing naleni klebu tandha kerja paksa miturut badan buruh PBB (ILO).
    .do = Aja tandha tangan dhisik. Tuduhna etungane panjenengan menyang kantor layanan satu atap (LTSA) utawa serikat.

flag-debt-not-known = Jumlah utang utawa potongan durung dikandhakake
    .why = Utang sing ora jelas bisa mundhak terus. Panjenengan uga ora ngerti kapan lunas. Utang sing naleni klebu tandha kerja paksa miturut badan buruh PBB (ILO).
    .do = Njaluka jumlahe ditulis. Klumpukna kabeh bukti, banjur jumlahna. Serikat bisa mbantu ngetung.

flag-debt-told-late = Jumlah utang utawa potongan lagi dikandhakake ing mburi
    .why = Ing penampungan utawa wis meh mangkat, wong angel nolak. Mula jumlahe perlu panjenengan ngerteni sadurunge setuju. Ngapusi lan nekan wong klebu tandha kerja paksa miturut badan buruh PBB (ILO).
    .do = Aja tandha tangan maneh dhisik. Njaluka jumlah, bunga, lan cicilane ditulis. Tuduhna menyang serikat, utawa telpon { $hotline }.

flag-debt-binds = Ora oleh batal utawa mandheg sadurunge kabeh lunas
    .why = Nahan wong merga utang klebu tandha kerja paksa. Iki uga bisa klebu perdagangan orang. Panjenengan dudu barang sing bisa dituku majikan.
    .do = Mandheg dhisik. Aja mbayar lan aja ngenyang dhewekan. Telpon { $hotline } utawa njaluka serikat ndampingi.

flag-debt-threats = Ana ancaman yen panjenengan batal utawa mandheg
    .why = Nahan wong nganggo ancaman kuwi paksaan. Meksa wong mbayar nganggo ancaman kekerasan bisa klebu pemerasan. Iki dudu salahe panjenengan.
    .do = Aja diadhepi dhewekan, goleka wong sing panjenengan percaya. Yen diancam saiki, nomer polisi ana ing dhaftar bantuan. Yen durung darurat, telpon { $hotline }.

### Perjalanan dan diri Anda

flag-route-changed = Negara utawa kutha tujuane diganti
    .why = Ngapusi wong bab panggonan tujuan kuwi salah siji cara ing perdagangan orang. Mung transit ora klebu. Owah-owahan sing panjenengan setujoni nganggo tulisan, karo visa anyar, uga ora.
    .do = Mandheg dhisik, aja mangkat menyang panggonan liya kuwi. Telpon { $hotline } lan sebutna tujuan sing biyen lan sing saiki. Yen wis ing luar negeri, hubungi kedutaan ing dhaftar bantuan.

flag-small-boat = Liwat prau cilik utawa alas, tanpa imigrasi
    .why = Dalan kaya iki bisa mbebayani nyawa. Tanpa liwat imigrasi, panjenengan ora nduwe izin ing kana lan angel njaluk tulung. Golek bathi kanthi nggawa wong nganggo cara iki dilarang undang-undang.
    .do = Mandheg dhisik, aja melu mangkat. Telpon { $hotline } lan takokna jalur sing resmi. Yen dijaga utawa dipeksa munggah, nomer polisi ana ing dhaftar bantuan.

flag-waits-abroad = Ngenteni utawa ganti visa ing negara liya dhisik
    .why = Dalan muter kerep dienggo supaya ora dipriksa ing Indonesia. Ing negara liya, panjenengan angel nolak yen rencanane diganti. Transit sedhela nganggo siji tiket beda perkara.
    .do = Aja mangkat dhisik. Njaluka tiket lan visa nganti tujuan pungkasan. Telpon { $hotline } lan sebutna negara panggonan ngenteni lan negara tujuane.

flag-under-18 = Umure panjenengan durung 18 taun
    .why = Wong sing umure kurang saka 18 taun ora oleh dikirim kerja menyang luar negeri. Aturan iki digawe kanggo nglindungi panjenengan. Iki dudu salahe panjenengan.
    .do = Mandheg dhisik. Critakna menyang wong diwasa sing panjenengan percaya. Goleki layanan perempuan lan anak ing dhaftar bantuan, utawa telpon { $hotline }.

flag-too-young-for-singapore = Kanggo Singapura, umure panjenengan durung 23 taun
    .why = Singapura njaluk pekerja rumah tangga umure paling sithik 23 taun. Yen umur ing surat diowahi, panjenengan bisa kena kangelan ing kana.
    .do = Aja setuju yen umur ing surat arep diowahi. Telpon { $hotline } lan takokna negara utawa kerjaan sing cocog karo umure panjenengan.

flag-not-free-to-leave = Panjenengan ora bebas ing panggonan panjenengan manggon
    .why = Ngurung wong dilarang, uga ing panggonane PT sing nduwe izin. Iki klebu tandha kerja paksa miturut badan buruh PBB (ILO).
    .do = Yen ora ana sing ngawasi, telpon { $hotline } utawa polisi saka dhaftar bantuan. Kirimna lokasi panjenengan menyang wong sing panjenengan percaya. Aja nglawan utawa mlayu dhewekan.

flag-strange-house = Panjenengan ngenteni ing omahe wong sing ora dikenal
    .why = Ing omah kaya iki, keluarga angel nemokake panjenengan. Penampungan kaya iki bola-bali ditemokake ing kasus ngirim wong tanpa izin. Peringatan iki patokane kaca iki, dudu hukum.
    .do = Kirimna alamat lan lokasi panjenengan menyang keluarga. Telpon { $hotline } lan takokna apa panggonan kuwi kadhaftar. Yen panjenengan wedi ing kana, muliha karo dipethuk wong sing panjenengan percaya.

flag-moved-around = Panjenengan dipindhah-pindhah panggonan
    .why = Wong kerep dipindhah kaya ngene supaya ora ketok petugas. Keluarga uga angel nemokake panjenengan. Pindhah sepisan wayah awan, lan keluarga ngerti, ora klebu.
    .do = Yen ora ana sing ngawasi, telpon { $hotline } utawa polisi saka dhaftar bantuan. Kirimna lokasi panjenengan menyang wong sing panjenengan percaya. Aja nglawan utawa mlayu dhewekan.

flag-cannot-refuse = Panjenengan ora bisa utawa wedi nolak
    .why = Mangkat kudu karepe panjenengan dhewe. Meksa wong mangkat bisa klebu perdagangan orang. Iki dudu salahe panjenengan.
    .do = Mandheg dhisik. Omongan wong loro wae karo petugas, tanpa keluarga utawa perekrut. Telpon { $hotline }, utawa goleki layanan perempuan lan anak ing dhaftar bantuan.

flag-violence = Ana sing nglarani utawa nggawe wedi panjenengan
    .why = Nglarani wong kuwi kejahatan, sapa wae sing nglakoni. Kekerasan lan ancaman uga tandha kerja paksa miturut badan buruh PBB (ILO). Iki dudu salahe panjenengan.
    .do = Lungaa dhisik menyang wong sing panjenengan percaya, yen bisa tanpa bebaya. Yen darurat, nomer polisi ana ing dhaftar bantuan. Layanan perempuan lan anak ing dhaftar kuwi uga nulungi, utawa telpon { $hotline }.

flag-sexual-harm = Ana sing ngganggu panjenengan kanthi seksual
    .why = Manfaatake awake wong nganggo paksaan, apusan, utawa utang kuwi kejahatan. Foto uga bisa dienggo ngancam. Iki dudu salahe panjenengan, uga yen foto wis dikirim.
    .do = Lungaa dhisik menyang wong sing panjenengan percaya, yen bisa tanpa bebaya. Aja ngirim foto. Telpon layanan perempuan lan anak ing dhaftar bantuan, utawa polisi yen darurat.

flag-unpaid-work-now = Panjenengan dikon kerja tanpa bayaran sajrone ngenteni
    .why = Kerja merga kepeksa, tanpa bayaran, klebu tandha kerja paksa miturut badan buruh PBB (ILO). Ngresiki kamar dhewe beda perkara.
    .do = Catheten dina, jam, lan kerjaane. Critakna menyang serikat, utawa telpon { $hotline }. Yen wedi nolak, aja ngadhepi wong kuwi dhewekan.

flag-no-phone-there = Ing kana ora oleh nyekel HP
    .why = Tanpa HP, ora ana sing ngerti yen panjenengan kangelan. Wong sing dipedhot saka keluarga klebu tandha kerja paksa miturut badan buruh PBB (ILO). Aturan mung pas jam kerja beda perkara.
    .do = Njaluka liwat chat supaya HP oleh dicekel ing njaba jam kerja. Njaluka kuwi ditulis ing kontrak. Yen ditolak utawa wedi takon, telpon { $hotline } utawa takokna menyang serikat.

flag-hand-over-there = Paspor utawa HP dipasrahake pas teka
    .why = Tanpa paspor utawa HP, panjenengan angel lunga utawa njaluk tulung. Miturut undang-undang, paspor panjenengan cekel dhewe sajrone kerja ing kana. Majikan sing mung motokopi paspor beda perkara.
    .do = Mandheg dhisik. Telpon { $hotline } lan critakna apa sing kudu dipasrahake. Simpenen foto paspor ing HP keluarga.

flag-guarded-there = Manggon lan kerja ing panggonan sing dijaga, dilarang metu
    .why = Panggonan wong dipeksa ngapusi liwat internet kerep kaya iki. Ngurung wong uga tandha kerja paksa miturut badan buruh PBB (ILO). Mes sing bebas metu beda perkara.
    .do = Mandheg dhisik, aja mangkat. Telpon { $hotline } lan sebutna jeneng perusahaan, kutha, lan negarane. Kandhanana keluarga uga.

flag-pay-again-there = Kudu mbayar maneh ing kana
    .why = Panjenengan bisa ditagih ping pindho, ing kene lan ing kana. Sawetara negara ngolehake biaya agen, nganggo wates lan sawise gaji kapisan. Miturut undang-undang Indonesia, pekerja ora oleh ditagih biaya penempatan, nanging pengecualiane diperdebatake.
    .do = Njaluka ditulis: mbayar apa, pira, kapan, lan menyang sapa. Tuduhna menyang kantor layanan satu atap (LTSA) utawa serikat sadurunge tandha tangan. Utawa telpon { $hotline }.

flag-silenced = Panjenengan diweden-wedeni supaya ora lapor
    .why = Lapor kanthi jujur dudu kesalahan, lan panjenengan ora oleh dituntut merga kuwi. Korban sing dipeksa nglanggar hukum ora diukum. Yen ana surat sing kadhung kliru, takokna dhisik menyang pendamping.
    .do = Panjenengan oleh takon dhisik tanpa lapor. Telpon { $hotline } utawa omongan karo serikat. Wong sing nggawe wedi panjenengan ora perlu ngerti.

flag-decide-now = Panjenengan kudu mutusake saiki uga
    .why = Yen kesusu, ora ana wektu kanggo mriksa. Wates pendaftaran sing bener pancen ana, lan kuwi bisa ditakokake. Peringatan iki patokane kaca iki, dudu hukum.
    .do = Ngomong wae arep omongan dhisik karo keluarga. Aja mbayar lan aja tandha tangan dina iki. Takokna menyang kantor layanan satu atap (LTSA), utawa telpon { $hotline }.
