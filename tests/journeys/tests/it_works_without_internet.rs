//! After one visit everything works without internet: the copy is whole or says that
//! it is not, mends itself, and goes when she wants it to.

use journeys::{
    answers::BAD_OFFER,
    hosts::HostPage,
    journey,
    journey::Journey,
    page::{Damage, Page},
    site::{Serving, Site},
    trouble::Told,
};
use serde_json::{Value, json};

journey! {
    /// The server is really gone, and the page is opened anew.
    fn a_whole_check_with_the_server_gone(journey) {
        let site = journey.serve(Serving::FORGOTTEN)?;
        let page = journey.see(&format!("{}?lang=id", site.url()))?;
        page.copy_is("ready")?;
        let kept = page.kept_files()?;
        site.stop()?;
        again(&page, &site, "?lang=id")?;
        page.check(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        page.go("help", "help")?;
        page.type_place("kab cirebon")?;
        page.until("the place", || page.sees("[data-found=\"32.09\"]"))?;
        page.choose_place("province", "Jawa Barat")?;
        page.choose_place("regency", "Kabupaten Cirebon")?;
        page.until("the office in Cirebon", || page.sees("[data-help=mrc-cirebon]"))?;
        page.script("location.hash = '#hitung'")?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        page.type_amount("wage", "3,5 juta")?;
        page.go("see-sums", "sums-result")?;
        for fragment in ["tentang", "privasi", "luring"] {
            page.script(&format!("location.hash = '#{fragment}'"))?;
            page.until(fragment, || Ok(page.place()?.fragment == format!("#{fragment}")))?;
        }
        page.copy_is("ready")?;
        // The same whatever she answered.
        assert_eq!(page.kept_files()?, kept);
        page.press("exit")?;
        page.gone()?;
        page.nothing_comes_back()
    }

    /// A village without a signal: what was kept in town is all of a meeting. Nothing of
    /// it was opened before.
    fn a_meeting_with_the_server_gone(journey) {
        let site = journey.serve(Serving::FORGOTTEN)?;
        let page = journey.see(&format!("{}?lang=id", site.url()))?;
        page.copy_is("ready")?;
        site.stop()?;
        again(&page, &site, "?lang=id#lapangan")?;
        page.begin_meeting()?;
        page.receive(true)?;
        page.answer_some(BAD_OFFER, 9)?;
        assert_eq!(page.verdict()?, "stop");
        page.next_person()?;
        assert_eq!(page.recorded()?, 1);
        assert_eq!(page.kept_persons()?, 1);
        page.press("staff")?;
        page.go("practice", "practice")?;
        page.until("the examples", || page.sees("[data-offer]"))?;
        page.touch_first("[data-offer=cambodia-office]")?;
        page.until("the story", || page.sees("[data-story]"))?;
        page.press("explain")?;
        page.until("the verdict", || page.sees("[data-verdict=stop]"))?;
        page.until("the warnings", || page.sees("[data-flag=destination-not-open]"))?;
        page.script("location.hash = '#panduan'")?;
        page.until("the guide", || page.sees("[data-step=corner]"))?;
        page.go("paper", "paper")?;
        page.until("the sheet", || Ok(page.count(".checksheet .asked")? == 43))?;
        // Each of them by its address alone as well.
        for (fragment, seen) in [("contoh", "[data-offer]"), ("panduan", "[data-step]"), ("kertas", "[data-where]"), ("lapangan", "[data-action=begin]")] {
            again(&page, &site, &format!("?lang=id#{fragment}"))?;
            page.until(fragment, || page.sees(seen))?;
        }
        Ok(())
    }

    /// The phone shows a network, and nothing comes through it: no waiting either.
    fn a_server_that_says_nothing(journey) {
        let site = journey.serve(Serving::FORGOTTEN)?;
        let page = journey.see(&format!("{}?lang=id", site.url()))?;
        page.copy_is("ready")?;
        let silent = site.be_silent()?;
        again(&page, &site, "?lang=id")?;
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        drop(silent);
        Ok(())
    }

    /// What she reads is kept with the rest, and is what opens again.
    fn her_language_is_there_without_internet(journey) {
        // Indonesian words are fetched ahead on a phone that is set to Indonesian.
        journey.excuse(&["preload"]);
        let page = journey.open()?;
        page.copy_is("ready")?;
        page.press("language")?;
        page.until("English", || Ok(page.place()?.language == "en"))?;
        page.until("its texts to be kept", || {
            let kept = page.kept_files()?;
            let texts = ["check", "words", "reasons", "help", "money"];
            Ok(texts.iter().all(|kind| kept.iter().any(|file| file.starts_with(&format!("{kind}-en-")))))
        })?;
        page.copy_is("ready")?;
        journey.site().stop()?;
        page.load_again()?;
        assert_eq!(page.place()?.language, "en");
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        Ok(())
    }

    /// Nobody is told "ready" while a part is missing, and what is damaged is fetched
    /// anew at the next start: missing, cut and altered files.
    fn what_is_damaged_is_mended(journey) {
        let page = journey.open()?;
        page.copy_is("ready")?;
        for (file, damage) in [("places-all-", Damage::Gone), ("split-later-", Damage::Cut), ("words-id-", Damage::Altered), ("index.html", Damage::Altered)] {
            page.damage(file, damage)?;
            again(&page, journey.site(), "?lang=id")?;
            page.copy_is("ready")?;
            assert!(page.is_kept_whole(file)?, "{file} after it was {damage:?}");
        }
        Ok(())
    }

    /// Damaged and without internet: what is damaged is not shown, the numbers are.
    fn what_is_damaged_is_never_shown(journey) {
        journey.expect(&["failed", "error", "cannot", "load", "network"]);
        let site = journey.serve(Serving::FORGOTTEN)?;
        let page = journey.see(&format!("{}?lang=id", site.url()))?;
        page.copy_is("ready")?;
        page.damage("migrasi-aman-", Damage::Altered)?;
        site.stop()?;
        page.visit(&format!("{}?lang=id&again", site.url()))?;
        page.until("the notice", || page.sees("[data-notice=failure]"))?;
        page.until("a number to call", || page.sees("#static [data-channel=phone]"))?;
        site.start()?;
        page.press("retry")?;
        page.ready()?;
        page.copy_is("ready")
    }

    /// A browser that is short of room throws everything away at once.
    fn a_cache_that_is_gone_is_noticed(journey) {
        let page = journey.open()?;
        page.copy_is("ready")?;
        page.evict()?;
        // Without internet first: it says that it is not ready.
        journey.site().stop()?;
        page.script("location.hash = '#luring'")?;
        page.press("offline-update")?;
        page.copy_is("damaged")?;
        journey.site().start()?;
        page.press("offline-begin")?;
        page.copy_is("ready")?;
        assert!(page.is_kept_whole("places-all-")?);
        Ok(())
    }

    /// She is rid of it, and this visit makes no new one.
    fn the_copy_can_be_deleted(journey) {
        let page = journey.open()?;
        page.copy_is("ready")?;
        page.go("privacy", "privacy")?;
        page.go("offline", "offline")?;
        page.press("offline-remove")?;
        page.copy_is("off")?;
        let nothing: Vec<String> = Vec::new();
        page.until("no cache", || Ok(page.releases()? == nothing))?;
        page.load_again()?;
        page.copy_is("off")?;
        assert_eq!(page.workers()?, nothing);
        assert_eq!(page.releases()?, nothing);
        page.press("offline-begin")?;
        page.copy_is("ready")
    }

    /// Other languages and pages: only when she asks, with their size, and gone again.
    fn more_is_kept_when_she_asks(journey) {
        let page = journey.open()?;
        page.copy_is("ready")?;
        assert!(!page.kept_files()?.iter().any(|file| file.contains("-jv-") || file.starts_with("rekam/")));
        page.script("location.hash = '#luring'")?;
        for set in ["jv", "rekam", "pasang"] {
            let button = format!("[data-set={set}] button");
            page.until(set, || Ok(page.words_of(&button)?.contains(" KB")))?;
            page.touch_first(&button)?;
            page.until("it is kept", || page.sees(&format!("[data-set={set}][data-kept=true]")))?;
        }
        let kept = page.kept_files()?;
        assert!(kept.iter().any(|file| file == "rekam/index.html"), "{kept:#?}");
        page.touch_first("[data-set=rekam] button")?;
        page.until("it is gone", || page.sees("[data-set=rekam][data-kept=false]"))?;
        assert!(!page.kept_files()?.iter().any(|file| file.starts_with("rekam/")));
        journey.site().stop()?;
        again(&page, journey.site(), "?lang=jv")?;
        assert_eq!(page.place()?.language, "jv");
        // Who builds a snippet sees it at work there too.
        page.visit(&format!("{}pasang/", journey.site().url()))?;
        let there = |what: &str| Ok(page.script(&format!("return {what}"))? == true);
        page.until("the code", || there("Boolean(document.querySelector('[data-code=html]')?.textContent)"))?;
        page.script("document.querySelector('.preview').scrollIntoView()")?;
        page.until("the example", || there(
            "document.querySelector('.preview iframe')?.contentDocument?.documentElement.hasAttribute('data-open')",
        ))
    }

    /// Nothing is registered in the page of another site, and all of it works.
    fn in_the_frame_of_another_site_there_is_no_worker(journey) {
        let widget = journey.serve(Serving::default())?;
        let host = journey.host()?;
        let url = HostPage::with(&widget, "lang=id").on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.embedded(0)?;
        page.check(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        assert_eq!(page.copy()?, "");
        assert_eq!(page.workers()?, Vec::<String>::new());
        assert!(!page.sees("[data-action=offline]")?);
        page.out()?;
        let asked = journey.recorder().requests();
        assert!(!asked.iter().any(|request| request.path.contains("luring")), "{asked:#?}");
        Ok(())
    }

    /// As in the browsers inside other apps: the page is as it always was.
    fn where_there_are_no_workers(journey) {
        journey.site().first_script("Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined })")?;
        let page = journey.open()?;
        page.copy_is("unsupported")?;
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        Ok(())
    }
}

journey! {
    in chromium:
    /// Chromium alone can be told how full a phone is.
    fn a_full_phone_is_told(journey) {
        journey.excuse(&["quota"]);
        let page = journey.open()?;
        page.copy_is("ready")?;
        let origin = journey.site().url();
        let full = json!({ "origin": origin.trim_end_matches('/'), "quotaSize": 1000 });
        journey.browser().command("Storage.overrideQuotaForOrigin", full)?;
        page.script("location.hash = '#luring'")?;
        page.touch_first("[data-set=en] button")?;
        page.copy_is("full")?;
        page.until("the words", || Ok(page.words_of("[data-copy]")?.contains("penuh")))?;
        assert!(page.sees("[data-set=en][data-kept=false]")?);
        // What was there is there.
        journey.site().stop()?;
        again(&page, journey.site(), "?lang=id")?;
        page.copy_is("ready")
    }

    /// Who saves data is asked, and told how much it is.
    fn who_saves_data_is_asked_first(journey) {
        let saves = "Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })";
        journey.browser().command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": saves }))?;
        let page = journey.open()?;
        page.copy_is("off")?;
        assert_eq!(page.workers()?, Vec::<String>::new());
        page.script("location.hash = '#luring'")?;
        page.until("the size", || Ok(page.words_of("[data-action=offline-begin]")?.contains("1,")))?;
        page.press("offline-begin")?;
        page.copy_is("ready")
    }

    /// As Chromium judges it.
    fn it_can_be_installed(journey) {
        let page = journey.open()?;
        page.copy_is("ready")?;
        let app = app(journey)?;
        assert_eq!(app["name"], "Cek Tawaran Kerja");
        let pictures = app["icons"].as_array().into_iter().flatten();
        let purposes: Vec<&Value> = pictures.map(|picture| &picture["purpose"]).collect();
        assert_eq!(purposes, ["any", "any", "maskable"]);
        let errors = journey.browser().command("Page.getInstallabilityErrors", json!({}))?;
        assert_eq!(errors["installabilityErrors"], json!([]), "{errors}");
        // Under a neutral title the app says nothing either.
        page.go("privacy", "privacy")?;
        page.press("title")?;
        page.until("the neutral app", || {
            Ok(page.script("return document.querySelector('link[rel=manifest]').getAttribute('href')")? == json!("./app-netral.webmanifest"))
        })?;
        Ok(())
    }
}

/// The app as the browser has read it.
fn app(journey: &Journey) -> Told<Value> {
    let told = journey
        .browser()
        .command("Page.getAppManifest", json!({}))?;
    assert_eq!(told["errors"], json!([]), "{told}");
    let text = told["data"].as_str().unwrap_or_default();
    Ok(serde_json::from_str(text).expect("the manifest is JSON"))
}

/// Opens the page anew, as from the home screen.
fn again(page: &Page, site: &Site, rest: &str) -> Told {
    page.in_another_tab()?;
    page.visit(&format!("{}{rest}", site.url()))?;
    page.ready()
}
