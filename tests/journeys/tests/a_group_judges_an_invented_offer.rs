//! Thirty people before one screen: an invented offer is read aloud, hands are
//! counted, and the rules say what they find. Nobody's own answers are touched.
//! Who leads it reads the guide.

use journeys::{journey, journey::Journey, page::Page, trouble::Told};
use serde_json::json;

/// Every example, in the order of the list: what the rules are to say of it, and a
/// warning that the talk is about.
const EXAMPLES: [(&str, &str, &str); 12] = [
    ("cambodia-office", "stop", "destination-not-open"),
    ("taiwan-wage-cut", "check", "half-of-wage-gone"),
    ("dubai-household", "stop", "money-to-family"),
    ("taiwan-carer", "none", ""),
    ("malaysia-plantation", "stop", "visit-visa"),
    ("fishing-boat", "stop", "wage-held"),
    ("malaysia-factory", "check", "contract-not-shown"),
    ("hong-kong-withdraw", "stop", "fine-to-withdraw"),
    ("germany-holiday-job", "stop", "study-paid-from-wages"),
    ("japan-internship", "none", ""),
    ("money-for-parents", "stop", "under-18"),
    ("private-account", "stop", "agency-fee-to-a-person"),
];

const BANNER: &str = "Contoh karangan. Jangan pakai tawaran Anda sendiri di depan orang.";

journey! {
    fn an_offer_is_read_judged_and_explained(journey) {
        let page = at_the_examples(journey)?;
        assert!(page.text()?.contains(BANNER), "{}", page.text()?);
        page.touch_first("[data-offer=cambodia-office]")?;
        page.until("the story", || page.sees("[data-story]"))?;
        let story = page.words_of("[data-story]")?;
        assert!(story.contains("Rp15 juta sebulan") && story.contains("visa turis"), "{story}");
        assert!(page.text()?.contains(BANNER), "{}", page.text()?);
        // Nothing tells what is right before the hands have gone up.
        assert_eq!((page.count("[data-verdict]")?, page.count("[data-flag]")?), (0, 0));

        for _ in 0..12 {
            page.touch_first("[data-choice=stop] [data-action=more]")?;
        }
        page.touch_first("[data-choice=stop] [data-action=fewer]")?;
        page.touch_first("[data-choice=none] [data-action=more]")?;
        let hands = |choice: &str| page.words_of(&format!("[data-choice={choice}] [data-hands]"));
        assert_eq!((hands("stop")?, hands("check")?, hands("none")?), ("11".into(), "0".into(), "1".into()));

        page.press("explain")?;
        page.until("the verdict", || page.sees("[data-verdict=stop]"))?;
        page.until("the warnings", || page.sees("[data-flag=destination-not-open]"))?;
        page.until("the focus on the heading", || page.is_focused("#app h1"))?;
        let text = page.text()?;
        for words in [BANNER, "Berhenti dulu", "Kamboja dan Myanmar bukan negara tujuan resmi", "Yang belum kita tahu", "Berhenti dulu: 11", "Belum ditemukan tanda bahaya: 1"] {
            assert!(text.contains(words), "`{words}` is not in {text}");
        }
        // The story's own answers stand beside the warning, and lead nowhere.
        let why = page.every_word()?.join(" ");
        assert!(why.contains("menurut cerita") && why.contains("kamboja atau myanmar"), "{why}");
        let hers = page.script("return [...document.querySelectorAll('#app h4')].filter((e) => e.textContent === 'Jawaban Anda').length")?;
        assert_eq!(hers, 0, "the answers are called hers");
        assert_eq!(page.count("[data-flag] button")?, 0);
        assert!(page.dials("08001000")?, "no way to dial: {text}");

        // On to the next: a new story, and no hand is up.
        page.press("next-offer")?;
        page.until("the next story", || Ok(page.words_of("#app h1")? == "Pabrik di Taiwan, potong gaji"))?;
        page.until("the focus on the heading", || page.is_focused("#app h1"))?;
        assert_eq!((hands("stop")?, hands("none")?), ("0".into(), "0".into()));
        page.back()?;
        page.until("the list", || Ok(page.count("[data-offer]")? == EXAMPLES.len()))
    }

    fn the_rules_judge_every_example(journey) {
        let page = at_the_examples(journey)?;
        for (place, (offer, verdict, flag)) in EXAMPLES.into_iter().enumerate() {
            if place == 0 {
                page.touch_first(&format!("[data-offer={offer}]"))?;
            } else {
                page.press("next-offer")?;
            }
            page.until("a story", || page.sees("[data-story]"))?;
            page.press("explain")?;
            page.until(&format!("`{verdict}` for {offer}"), || page.sees(&format!("[data-verdict={verdict}]")))?;
            if flag.is_empty() {
                assert_eq!(page.count("[data-flag]")?, 0, "{offer}");
                let text = page.text()?;
                assert!(text.contains("Ini bukan jaminan"), "{offer}: {text}");
            } else {
                page.until(&format!("`{flag}` for {offer}"), || page.sees(&format!("[data-flag={flag}]")))?;
            }
            let text = page.text()?.to_lowercase();
            let mut words = text.split(|c: char| !c.is_alphabetic());
            assert!(!words.any(|word| word == "aman"), "{offer} is called safe: {text}");
        }
        // After the last the first again.
        page.press("next-offer")?;
        page.until("the first story", || Ok(page.words_of("#app h1")? == "Admin kantor di Kamboja"))
    }

    fn her_own_answers_stay_as_they_are(journey) {
        let page = journey.open()?;
        page.start()?;
        page.answer("destination", "taiwan")?;
        page.next()?;
        page.answer("entry", "worker")?;
        page.next()?;
        page.script("location.hash = '#contoh'")?;
        page.until("the examples", || page.sees("[data-offer]"))?;
        page.touch_first("[data-offer=money-for-parents]")?;
        page.until("the story", || page.sees("[data-story]"))?;
        page.touch_first("[data-choice=stop] [data-action=more]")?;
        page.press("explain")?;
        page.until("the warnings", || page.sees("[data-flag=under-18]"))?;
        page.script("location.hash = '#hasil'")?;
        page.until("her result", || Ok(page.place()?.screen == "result"))?;
        assert_eq!(page.verdict()?, "check");
        assert_eq!(page.flags()?.into_keys().collect::<Vec<_>>(), [""; 0]);
        page.press("start")?;
        page.until("her next question", || Ok(page.place()?.question == "sent-by"))?;
        page.back()?;
        page.until("her result again", || Ok(page.place()?.screen == "result"))
    }

    fn nothing_of_a_group_is_kept(journey) {
        let page = at_the_examples(journey)?;
        page.touch_first("[data-offer=fishing-boat]")?;
        page.until("the story", || page.sees("[data-story]"))?;
        page.touch_first("[data-choice=check] [data-action=more]")?;
        page.press("explain")?;
        page.until("the verdict", || page.sees("[data-verdict=stop]"))?;
        let kept = page.script("return [localStorage.length, sessionStorage.length]")?;
        assert_eq!(kept, json!([0, 0]));
        page.reload()?;
        page.ready()?;
        page.until("the list", || page.sees("[data-offer]"))?;
        assert_eq!(page.count("[data-hands-were]")?, 0);
        Ok(())
    }

    fn it_is_found_where_the_page_tells_of_itself(journey) {
        let page = journey.open()?;
        page.go("about", "about")?;
        page.go("practice", "practice")?;
        assert_eq!(page.place()?.fragment, "#contoh");
        page.go("guide", "guide")?;
        assert_eq!(page.place()?.fragment, "#panduan");
        page.go("examples", "practice")
    }

    fn the_guide_tells_whom_to_call_and_what_not_to_promise(journey) {
        let page = journey.open_at("#panduan")?;
        page.until("the guide", || page.sees("[data-step]"))?;
        let minutes = page.script("return [...document.querySelectorAll('[data-minutes]')].reduce((sum, e) => sum + Number(e.dataset.minutes), 0)")?;
        assert_eq!(minutes, 45);
        for number in ["110", "129", "08001000", "+6281290070027"] {
            assert!(page.sees(&format!("[data-step=at-once] a[href=\"tel:{number}\"]"))?, "{number}: {:?}", page.help_links()?);
        }
        let text = page.text()?;
        for words in ["belum dibaca seorang pelatih", "Tidak ada nama yang dicatat", "Jangan janjikan pertolongan", "Menurut NNEDV Safety Net", "Jangan sebut nama perekrut", "“Orang berikutnya”", "“Pakai tanpa internet” bilang siap"] {
            assert!(text.contains(words), "`{words}` is not in {text}");
        }
        page.press("language")?;
        page.until("the guide in English", || Ok(page.words_of("#app h1")? == "Guide for facilitators"))?;
        assert!(page.text()?.contains("no trainer has read it yet"), "{}", page.text()?);
        page.go("outreach", "outreach")
    }

    fn another_language_leaves_the_group_where_it_is(journey) {
        let page = at_the_examples(journey)?;
        page.touch_first("[data-offer=private-account]")?;
        page.until("the story", || page.sees("[data-story]"))?;
        page.touch_first("[data-choice=check] [data-action=more]")?;
        page.press("language")?;
        page.until("the story in English", || Ok(page.words_of("#app h1")? == "Official company, private account"))?;
        assert_eq!(page.words_of("[data-choice=check] [data-hands]")?, "1");
        Ok(())
    }
}

fn at_the_examples(journey: &mut Journey) -> Told<Page> {
    let page = journey.open_at("#contoh")?;
    page.until("the examples", || page.sees("[data-offer]"))?;
    assert_eq!(page.place()?.screen, "practice");
    Ok(page)
}
