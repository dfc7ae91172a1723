//! The village mode: each person starts clean, those who agree are counted, and
//! nothing else of them stays.

use std::{fs, thread, time::Duration};

use journeys::{
    answers::{BAD_OFFER, PROPER_OFFER},
    journey,
    late::{SLOW_ENGLISH, english_is_here, has_english_come},
    page::Page,
    trouble::Told,
    voice::READS_ON,
};
use serde_json::json;

/// A clock that can be put forward, for the page alone. A journey puts `window.later`
/// forward: in Firefox its scripts have a `globalThis` of their own.
const CLOCK: &str = "globalThis.later = 0;
    const now = Date.now.bind(Date);
    Date.now = () => now() + globalThis.later;";

/// As in a frame that may keep nothing, and in some private windows.
const DENIED: &str = "Object.defineProperty(globalThis, 'indexedDB', {
    get() { throw new DOMException('denied', 'SecurityError'); },
});";

/// A store that works until `window.refuse` is set, as when a browser gives it up.
const FRAGILE: &str = "const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...given) {
        if (globalThis.refuse) throw new DOMException('denied', 'UnknownError');
        return open.apply(this, given);
    };";

/// A browser whose cache takes every question and answers none.
const DEAF: &str = "for (const name of ['open', 'has', 'match', 'delete']) {
        CacheStorage.prototype[name] = () => new Promise(() => {});
    }";

/// A slow tablet: to lock a PIN away takes it two seconds.
const SLOW_LOCK: &str = "const derive = SubtleCrypto.prototype.deriveBits;
    SubtleCrypto.prototype.deriveBits = async function (...given) {
        await new Promise((done) => setTimeout(done, 2000));
        return derive.apply(this, given);
    };";

/// What keeps the menu from others.
const PIN: &str = "2468";

journey! {
    fn who_agrees_is_counted_and_leaves_nothing_else(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        for (number, counted) in [(1_u64, true), (1, false), (2, true)] {
            page.press("next-check")?;
            page.until("what is asked", || page.sees("[data-consent=yes]"))?;
            for kept in ["hasil cek", "tanda bahaya", "bantuan yang dibuka"] {
                assert!(page.text()?.contains(kept), "nobody asks for `{kept}`: {}", page.text()?);
            }
            page.consent(counted)?;
            page.answer_some(BAD_OFFER, 2)?;
            nothing_ends_it_but_the_bar(&page)?;
            page.next_person()?;
            assert_eq!(page.recorded()?, number);
            assert_eq!(page.kept_persons()?, number, "what is said is what is kept");
            assert_eq!(page.kept()?, json!({ "tab": ["outreach"], "device": [] }));
        }
        leads_back_to_nothing(&page)?;
        page.press("staff")?;
        page.press("report")?;
        // Two persons are too few to tell anything.
        page.until("the report", || page.sees("[data-few]"))?;
        assert_eq!(page.count("[data-report-page] .chart")?, 0);
        let table = page.script("return document.querySelector('[data-csv]').textContent")?;
        let table = table.as_str().unwrap_or_default();
        assert!(table.contains("Kabupaten Cirebon"), "{table}");
        for line in table.lines().skip(1) {
            assert!(line.ends_with(",·"), "{line}");
        }
        Ok(())
    }

    fn two_minutes_untouched_are_the_end_of_her_check(journey) {
        journey.site().first_script(CLOCK)?;
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        page.receive(true)?;
        page.answer_one(BAD_OFFER)?;
        page.script("window.later += 95000")?;
        page.until("the countdown", || page.sees("[data-leaving]"))?;
        let told = page.words_of("[data-leaving]")?;
        assert!(told.contains("detik"), "{told}");
        assert!(page.text()?.contains("Saya masih di sini"));
        page.press("still-here")?;
        page.until("the countdown to end", || Ok(!page.sees("[data-leaving]")?))?;
        page.script("window.later += 80000")?;
        page.answer_one(BAD_OFFER)?;
        assert_ne!(page.place()?.screen, "outreach", "she is still there");
        page.script("window.later += 121000")?;
        page.clean()?;
        assert_eq!(page.recorded()?, 1);
        assert_eq!(page.kept()?, json!({ "tab": ["outreach"], "device": [] }));
        leads_back_to_nothing(&page)
    }

    fn a_browser_that_keeps_nothing_says_so_before_the_session(journey) {
        journey.site().first_script(DENIED)?;
        let page = journey.open_at("?lang=id#lapangan")?;
        page.until("what is denied", || page.sees("[data-denied]"))?;
        page.begin_meeting()?;
        // Nobody is asked for what cannot be done.
        page.press("next-check")?;
        page.until("the first question", || Ok(!page.place()?.question.is_empty()))?;
        page.answer_some(BAD_OFFER, 1)?;
        page.next_person()?;
        assert_eq!(page.count("[data-recorded]")?, 0);
        assert!(page.text()?.contains("Tidak ada yang dicatat."));
        Ok(())
    }

    /// The next person is asked in the language of who leads the meeting.
    fn her_language_and_title_go_with_her(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        page.receive(true)?;
        page.press("language")?;
        page.until("English", || Ok(page.place()?.language == "en"))?;
        page.answer_some(BAD_OFFER, 1)?;
        page.script("location.hash = '#privasi'")?;
        page.press("title")?;
        page.until("the neutral title", || page.sees("[data-action=title][aria-pressed=true]"))?;
        page.next_person()?;
        page.until("Indonesian again", || Ok(page.place()?.language == "id"))?;
        page.press("next-check")?;
        page.until("what is asked", || Ok(page.text()?.contains("Bolehkah Anda ikut dihitung")))?;
        page.script("location.hash = '#privasi'")?;
        page.until("the usual title", || page.sees("[data-action=title][aria-pressed=false]"))
    }

    /// What is asked first is drawn anew while the tablet still reckons.
    fn the_pin_takes_its_time(journey) {
        journey.site().first_script(SLOW_LOCK)?;
        let page = journey.open_at("?lang=id#lapangan")?;
        begin_with_pin(&page)?;
        page.press("language")?;
        page.until("English", || Ok(page.place()?.language == "en"))?;
        assert!(!page.sees("[data-menu]")?, "the tablet was too quick");
        page.until("the menu", || page.sees("[data-menu]"))?;
        assert!(page.text()?.contains("Cirebon"), "{}", page.text()?);
        Ok(())
    }

    /// What is asked first is drawn anew in another language.
    fn the_language_changes_before_it_begins(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        let digits = || page.count(".dots .typed");
        // Who goes away leaves no PIN that another would lock the tablet with.
        page.press_digits(PIN)?;
        assert_eq!(digits()?, 4);
        page.script("location.hash = '#bantuan'")?;
        page.until("help", || Ok(page.place()?.screen == "help"))?;
        page.script("location.hash = '#lapangan'")?;
        page.until("the pad", || page.sees(".pad"))?;
        assert_eq!(digits()?, 0);
        page.meet_in("Jawa Barat", "Kabupaten Cirebon")?;
        for (list, words) in [("day", "3"), ("month", "Februari"), ("year", "2027")] {
            page.choose(&format!("[data-day={list}]"), words)?;
        }
        page.press_digits(PIN)?;
        page.press("language")?;
        page.until("English", || Ok(page.place()?.language == "en"))?;
        page.until("the store", || page.sees("[data-action=begin]:enabled"))?;
        page.press("begin")?;
        page.until("the menu", || page.sees("[data-menu]"))?;
        let kept = page.script("return sessionStorage.getItem('migrasi-aman:outreach')")?;
        let kept: Vec<_> = kept.as_str().unwrap_or_default().lines().collect();
        assert_eq!(kept[..2], ["32.09", "2027-02-03"]);
        one_more(&page)?;
        unlock(&page)?;
        // What was typed for this meeting is not there when another is set up.
        page.press("change")?;
        page.until("the pad", || page.sees(".pad"))?;
        assert_eq!(digits()?, 0);
        Ok(())
    }

    /// She touched another language, and the next person holds the tablet when it comes.
    fn a_language_that_comes_late_is_nobodys(journey) {
        let site = journey.serve(SLOW_ENGLISH)?;
        let page = journey.see(&format!("{}?lang=id#lapangan", site.url()))?;
        page.ready()?;
        page.begin_meeting()?;
        page.receive(true)?;
        page.answer_some(BAD_OFFER, 1)?;
        page.press("language")?;
        page.next_person()?;
        assert!(!has_english_come(&page)?, "English was too quick");
        english_is_here(&page)?;
        assert_eq!(page.place()?.language, "id");
        Ok(())
    }

    fn the_voice_ends_with_her_check(journey) {
        journey.site().first_script(READS_ON)?;
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        page.receive(true)?;
        page.answer_some(BAD_OFFER, 1)?;
        page.press("aloud")?;
        page.until("a voice", || Ok(page.script("return window.speaking")? == json!(true)))?;
        page.next_person()?;
        page.until("silence", || Ok(page.script("return window.speaking")? == json!(false)))
    }

    fn two_tabs_count_together(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        let address = format!("{}?lang=id#lapangan", journey.site().url());
        page.begin_meeting()?;
        page.receive(true)?;
        let first = page.open_beside(&address)?;
        page.ready()?;
        page.begin_meeting()?;
        one_more(&page)?;
        assert_eq!(page.recorded()?, 1);
        page.go_beside(&first)?;
        page.answer_some(BAD_OFFER, 1)?;
        page.next_person()?;
        assert_eq!(page.recorded()?, 2);
        assert_eq!(page.kept_persons()?, 2);
        // Deleted on purpose in one: the other does not say that they are lost.
        let other = page.open_beside(&address)?;
        page.ready()?;
        page.begin_meeting()?;
        save_and_delete(&page, "2")?;
        page.go_beside(&other)?;
        page.press("staff")?;
        page.until("none", || page.sees("[data-recorded='0']"))?;
        assert!(!page.sees("[data-lost]")?, "{}", page.text()?);
        Ok(())
    }

    /// A newer release in another tab changes the store: neither waits, and what it
    /// wrote stays and is told.
    fn a_newer_release_loses_nothing(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        one_more(&page)?;
        let changed = page.script_that_calls_back(
            "const done = arguments[arguments.length - 1];
             const opened = indexedDB.open('migrasi-aman-lapangan', 7);
             opened.onblocked = () => done('blocked');
             opened.onupgradeneeded = () => opened.result.createObjectStore('more');
             opened.onsuccess = () => {
                 const database = opened.result;
                 database.onversionchange = () => database.close();
                 const step = database.transaction('records', 'readwrite');
                 step.objectStore('records').put(new Uint8Array([77, 65, 118, 2, 1, 2, 3]), 'newer');
                 step.oncomplete = () => { database.close(); done('changed'); };
             };",
        )?;
        assert_eq!(changed, "changed");
        one_more(&page)?;
        assert_eq!(page.kept_persons()?, 3);
        page.press("staff")?;
        page.press("report")?;
        page.until("what the newer one wrote", || Ok(page.text()?.contains("versi yang lebih baru")))?;
        Ok(())
    }

    /// Browsers delete what is kept when they want room, or when they are told to.
    fn a_browser_that_forgets_says_how_many_there_were(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        for _ in 0..2 {
            one_more(&page)?;
        }
        page.lose_copy()?;
        page.lose_persons()?;
        one_more(&page)?;
        assert_eq!(page.recorded()?, 1);
        page.until("what is gone", || page.sees("[data-lost]"))?;
        assert!(page.words_of("[data-lost]")?.contains("3 orang"));
        Ok(())
    }

    /// Chromium deletes a whole database that a flat battery has damaged.
    fn a_lost_database_loses_nobody(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        for _ in 0..2 {
            one_more(&page)?;
        }
        page.cut_copy()?;
        page.lose_persons()?;
        // Also where the next person is the first to ask for it.
        one_more(&page)?;
        assert_eq!(page.recorded()?, 3);
        // The second copy can be lost too: it is made again from the first.
        page.lose_copy()?;
        page.reload()?;
        page.clean()?;
        page.until("a second copy", || page.has_copy())?;
        page.lose_persons()?;
        page.reload()?;
        page.clean()?;
        assert_eq!(page.recorded()?, 3);
        assert!(!page.sees("[data-lost]")?, "somebody is said to be lost");
        assert_eq!(page.kept_persons()?, 3);
        page.press("staff")?;
        save_and_delete(&page, "3")?;
        // Who was deleted on purpose does not come back.
        page.lose_persons()?;
        page.reload()?;
        page.clean()?;
        assert_eq!(page.recorded()?, 0);
        assert_eq!(page.kept_persons()?, 0);
        Ok(())
    }

    /// What is there for the worst day is not in the way on the others.
    fn a_cache_that_never_answers_stops_nobody(journey) {
        journey.site().first_script(DEAF)?;
        let page = journey.open_at("?lang=id#lapangan")?;
        let answer = "const done = arguments[0]; setTimeout(done, 300, 'deaf'); caches.open('x').then(() => done('hears'));";
        assert_eq!(page.script_that_calls_back(answer)?, "deaf");
        page.until("the store", || page.sees("[data-action=begin]:enabled"))?;
        page.begin_meeting()?;
        one_more(&page)?;
        assert_eq!(page.recorded()?, 1);
        assert_eq!(page.kept_persons()?, 1);
        page.reload()?;
        page.clean()?;
        assert_eq!(page.recorded()?, 1);
        Ok(())
    }

    fn a_pin_keeps_the_menu_from_a_curious_hand(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        page.meet_in("Jawa Barat", "Kabupaten Cirebon")?;
        page.press_digits("12")?;
        page.press("begin")?;
        page.until("what is wrong", || Ok(page.text()?.contains("4 sampai 6 angka.")))?;
        page.press_digits(PIN)?;
        page.press("begin")?;
        page.until("the menu", || page.sees("[data-menu]"))?;
        let kept = page.script("return sessionStorage.getItem('migrasi-aman:outreach')")?;
        assert!(!kept.as_str().unwrap_or(PIN).contains(PIN), "{kept}");
        one_more(&page)?;
        for wrong in ["1111", "2222", "3333"] {
            page.press("staff")?;
            page.press_digits(wrong)?;
            page.press("unlock")?;
            page.until("that it is wrong", || Ok(page.text()?.contains("PIN salah.")))?;
            assert!(!page.sees("[data-menu]")?);
            assert!(!page.text()?.contains("Lupa PIN"), "everybody is told how to get round it");
            page.press("clean")?;
        }
        // Another pad makes the wait no shorter.
        page.press("staff")?;
        page.until("the wait", || page.sees("[data-action=unlock]:disabled"))?;
        assert!(page.text()?.contains("PIN salah."), "{}", page.text()?);
        page.until("the end of it", || page.sees("[data-action=unlock]:enabled"))?;
        page.press("clean")?;
        unlock(&page)?;
        // A reload stays in the mode, and asks again.
        page.reload()?;
        page.clean()?;
        assert_eq!(page.recorded()?, 1);
        unlock(&page)?;
        // Who knows it can do without from now on.
        page.press("change")?;
        page.press("no-pin")?;
        page.press("begin")?;
        page.until("the menu", || page.sees("[data-menu]"))?;
        page.receive(false)?;
        page.answer_some(BAD_OFFER, 1)?;
        page.next_person()?;
        page.press("staff")?;
        page.until("the menu", || page.sees("[data-menu]"))
    }

    fn a_report_that_cannot_be_read_says_so(journey) {
        journey.site().first_script(FRAGILE)?;
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        page.script("window.refuse = true")?;
        page.press("report")?;
        page.until("that it cannot be read", || page.sees("[data-report=failed]"))?;
        page.script("window.refuse = false")?;
        page.press("menu")?;
        page.press("report")?;
        page.until("the report", || Ok(page.text()?.contains("Belum ada yang tercatat.")))
    }

    /// Thirty people listen to a story, and nobody touches the tablet.
    fn a_pin_interrupts_no_group(journey) {
        journey.site().first_script(CLOCK)?;
        let page = journey.open_at("?lang=id#lapangan")?;
        begin_with_pin(&page)?;
        page.until("the menu", || page.sees("[data-menu]"))?;
        page.go("practice", "practice")?;
        page.until("the examples", || page.sees("[data-offer]"))?;
        for milliseconds in [95_000, 130_000] {
            page.script(&format!("window.later += {milliseconds}"))?;
            // More than one look at the clock.
            thread::sleep(Duration::from_millis(1500));
            assert!(!page.sees("[data-leaving]")?, "the group is interrupted");
            assert_eq!(page.place()?.screen, "practice");
        }
        // The menu itself is locked, and nobody is told that answers go.
        page.back()?;
        page.until("the menu", || page.sees("[data-menu]"))?;
        page.script("window.later += 95000")?;
        page.until("the countdown", || page.sees("[data-leaving]"))?;
        let told = page.words_of("[data-leaving]")?;
        assert!(told.contains("dikunci") && !told.contains("dihapus"), "{told}");
        page.script("window.later += 30000")?;
        page.clean()?;
        page.press("staff")?;
        page.until("the PIN", || page.sees("[data-action=unlock]"))
    }

    fn a_reload_ends_her_check_and_not_the_mode(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        page.receive(true)?;
        page.answer_one(BAD_OFFER)?;
        page.reload()?;
        page.clean()?;
        assert_eq!(page.kept()?, json!({ "tab": ["outreach"], "device": [] }));
        assert_eq!(page.kept_persons()?, 0, "only she who was in progress is lost");
        leads_back_to_nothing(&page)
    }

    /// The exit ends the mode too; the counts stay, no person is in them.
    fn the_exit_works_in_the_mode(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        let address = format!("{}?lang=id#lapangan", journey.site().url());
        page.begin_meeting()?;
        one_more(&page)?;
        page.receive(true)?;
        page.answer_one(BAD_OFFER)?;
        page.press("exit")?;
        page.gone()?;
        assert_eq!(page.kept()?, json!({ "tab": [], "device": [] }));
        page.nothing_comes_back()?;
        page.visit(&address)?;
        page.ready()?;
        page.begin_meeting()?;
        assert_eq!(page.recorded()?, 1);
        Ok(())
    }

    fn the_way_in_is_at_the_bottom_and_the_way_out_in_the_menu(journey) {
        let page = journey.open()?;
        page.go("about", "about")?;
        page.go("outreach", "outreach")?;
        page.begin_meeting()?;
        page.press("finish")?;
        page.until("the first screen", || Ok(page.place()?.screen == "start"))?;
        assert_eq!(page.count(".passing")?, 0);
        assert_eq!(page.kept()?, json!({ "tab": [], "device": [] }));
        page.start()
    }
}

journey! {
    in chromium and firefox:
    /// A sheet that she takes home is like anybody's. The driver of WebKit cannot print.
    fn her_paper_says_nothing_of_the_meeting(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        page.receive(true)?;
        page.answer_some(BAD_OFFER, 1)?;
        assert!(page.sees(".passing")?);
        let paper = page.paper()?.join(" ");
        assert!(paper.contains("Berhenti dulu") || paper.contains("Periksa dulu"), "{paper}");
        for said in ["Kegiatan di desa", "Orang berikutnya"] {
            assert!(!paper.contains(said), "`{said}` is on her paper: {paper}");
        }
        Ok(())
    }
}

journey! {
    in chromium:
    /// What is counted is the same in all of them; the way is long.
    fn enough_persons_make_a_report_that_can_be_taken_away_and_deleted(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        for number in 0..11 {
            // Six women of one age, five men of another.
            if number < 6 {
                page.receive_as("woman", "25-34")?;
            } else {
                page.receive_as("man", "18-24")?;
            }
            // Six with an offer that stops, five who leave at the first question.
            if number < 6 {
                page.answer_some(BAD_OFFER, 9)?;
                assert_eq!(page.verdict()?, "stop");
            } else {
                page.answer_some(PROPER_OFFER, 1)?;
            }
            page.next_person()?;
        }
        page.press("staff")?;
        page.press("report")?;
        page.until("the report", || page.sees("[data-report-page] .chart svg"))?;
        let table = page.script("return document.querySelector('[data-csv]').textContent")?;
        let table = table.as_str().unwrap_or_default().to_owned();
        assert!(table.starts_with("\u{feff}kode tempat,tempat,tanggal,bagian,isi,orang\r\n"), "{table}");
        assert!(table.contains("Jumlah orang,Semua,11\r\n"), "{table}");
        // Nobody of two kinds: the least of the others is masked with them.
        assert!(table.contains("Hasil cek,Berhenti dulu,6\r\n"), "{table}");
        assert!(table.contains("Hasil cek,Periksa dulu,·\r\n"), "{table}");
        // The least of those who said it goes with nobody who did not.
        for line in [
            "Perempuan dan laki-laki,Perempuan,6",
            "Perempuan dan laki-laki,Laki-laki,·",
            "Perempuan dan laki-laki,Tidak disebut,·",
            "Umur,Di bawah 18 tahun,·",
            "Umur,18 sampai 24 tahun,·",
            "Umur,25 sampai 34 tahun,6",
            "Umur,35 sampai 44 tahun,·",
            "Umur,45 tahun ke atas,·",
            "Umur,Tidak disebut,·",
        ] {
            assert!(table.contains(&format!("{line}\r\n")), "`{line}` is not in {table}");
        }
        assert!(!page.sees("[data-action=clear]")?, "first it is taken away");
        // Paper holds one meeting: what is deleted would be nowhere else.
        page.script("window.print = () => { window.asked = true }")?;
        page.press("print")?;
        page.until("another way to print", || page.sees("[data-action=print] + [role=status] p"))?;
        assert_eq!(page.script("return window.asked")?, json!(true));
        assert!(!page.text()?.contains("dikirim ke HP"), "{}", page.text()?);
        assert!(!page.sees("[data-action=clear]")?, "nothing is taken away by printing");
        page.script(
            "window.offer = URL.createObjectURL;
             URL.createObjectURL = () => { throw new DOMException('denied', 'NotAllowedError'); }",
        )?;
        page.press("save-csv")?;
        page.until("that it is not saved", || Ok(page.text()?.contains("Tabel belum tersimpan")))?;
        assert!(!page.sees("[data-action=clear]")?, "nothing is taken away where it is refused");
        page.script("URL.createObjectURL = window.offer")?;
        let folder = page.downloads()?;
        page.press("save-csv")?;
        let file = folder.join("laporan-kegiatan.csv");
        page.until("the file", || Ok(fs::metadata(&file).is_ok_and(|file| file.len() > 0)))?;
        assert_eq!(fs::read_to_string(&file).expect("the file is text"), table);
        page.press("clear")?;
        page.press("clear-no")?;
        page.press("clear")?;
        page.press("clear-yes")?;
        let disabled = "return document.querySelector('[data-action=clear-now]').disabled";
        assert_eq!(page.script(disabled)?, true);
        page.press_digits("11")?;
        page.until("the last button", || Ok(page.script(disabled)? == false))?;
        page.press("clear-now")?;
        page.until("the menu", || page.sees("[data-menu]"))?;
        assert_eq!(page.recorded()?, 0);
        assert_eq!(page.kept_persons()?, 0);
        Ok(())
    }

    /// Only Chromium can be told that its disk is full.
    fn a_full_disk_stops_nobody_and_loses_nobody(journey) {
        let origin = journey.site().url().trim_end_matches('/').to_owned();
        // Before anything is written: the browser keeps some bytes in hand.
        journey.page().allow_bytes(&origin, Some(1))?;
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        one_more(&page)?;
        page.until("who waits", || page.sees("[data-waiting='1']"))?;
        assert_eq!(page.kept_persons()?, 0);
        assert!(!page.sees("[data-recorded='1']")?, "nothing is said before it is so");
        one_more(&page)?;
        page.until("who waits", || page.sees("[data-waiting='2']"))?;
        // They are in memory alone: nothing ordinary may drop them.
        page.press("staff")?;
        page.until("why it cannot end", || page.sees("[data-finish=waits]"))?;
        assert_eq!(page.count("[data-action=finish]")?, 0);
        page.allow_bytes(&origin, None)?;
        // Nobody touches anything.
        page.until("both to be recorded", || page.sees("[data-recorded='2']"))?;
        assert_eq!(page.kept_persons()?, 2);
        assert!(!page.sees("[data-waiting]")?);
        page.press("finish")?;
        page.until("the first screen", || Ok(page.place()?.screen == "start"))
    }

    /// Only Chromium prints into our hands.
    fn the_report_fits_on_one_page(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        one_more(&page)?;
        page.press("staff")?;
        page.more_like_the_first(11)?;
        page.press("report")?;
        page.until("the report", || page.sees("[data-report-page] .chart"))?;
        // Ten warnings, as many as are ever listed.
        page.script(
            "const list = document.querySelectorAll('.chart')[1].querySelector('ul');
             while (list.children.length < 11) list.append(list.firstElementChild.cloneNode(true));
             for (const name of list.querySelectorAll('.what'))
                 name.textContent = 'Anda diminta membayar sebelum ada kontrak kerja yang ditandatangani';",
        )?;
        let pages = page.paper()?;
        assert_eq!(pages.len(), 1, "{pages:?}");
        assert!(pages[0].contains("Jumlah orang"), "{pages:?}");
        // What is for a finger is not for paper.
        for button in ["Tabel tidak tersimpan", "Simpan laporan", "Kembali"] {
            assert!(!pages[0].contains(button), "{button}: {pages:?}");
        }
        Ok(())
    }
}

/// The next person is counted, and sees a result.
fn one_more(page: &Page) -> Told {
    page.receive(true)?;
    page.answer_some(BAD_OFFER, 1)?;
    page.next_person()
}

/// From the menu: the table of so many persons is saved, and they are deleted.
fn save_and_delete(page: &Page, persons: &str) -> Told {
    page.press("report")?;
    page.press("save-csv")?;
    page.press("clear")?;
    page.press("clear-yes")?;
    page.press_digits(persons)?;
    page.press("clear-now")?;
    page.until("the menu", || page.sees("[data-menu]"))
}

/// Begins a meeting whose menu a PIN keeps.
fn begin_with_pin(page: &Page) -> Told {
    page.meet_in("Jawa Barat", "Kabupaten Cirebon")?;
    page.press_digits(PIN)?;
    page.press("begin")
}

/// Who knows the PIN opens the menu.
fn unlock(page: &Page) -> Told {
    page.press("staff")?;
    page.until("the PIN", || page.sees("[data-action=unlock]"))?;
    page.press_digits(PIN)?;
    page.press("unlock")?;
    page.until("the menu", || page.sees("[data-menu]"))
}

/// What deletes her answers and stays would lose who agreed, and count the next person
/// on her word; what keeps them on this device keeps them from nobody. Where a browser
/// cannot hide them either.
fn nothing_ends_it_but_the_bar(page: &Page) -> Told {
    let around = "[data-action=keep], [data-action=restart], [data-action=wipe]";
    assert_eq!(page.count(around)?, 0, "on the result");
    page.script("location.hash = '#privasi'")?;
    page.until("what is private", || page.sees("[data-action=title]"))?;
    assert_eq!(page.count(around)?, 0, "on the privacy screen");
    Ok(())
}

/// Neither Back nor Forward shows an answer or a verdict of who was there before.
fn leads_back_to_nothing(page: &Page) -> Told {
    for step in 0..6 {
        if step < 3 {
            page.browser_back()?;
        } else {
            page.browser_forward()?;
        }
        if page.place()?.screen.is_empty() {
            // Before the page was opened.
            page.browser_forward()?;
            page.ready()?;
        }
        assert_eq!(page.count("[data-verdict]")?, 0, "step {step}");
        assert!(page.chosen()?.is_empty(), "step {step}");
    }
    page.until("the page again", || Ok(!page.place()?.screen.is_empty()))?;
    if !page.sees("[data-action=staff]")? {
        page.script("location.hash = '#lapangan'")?;
    }
    page.clean()
}
