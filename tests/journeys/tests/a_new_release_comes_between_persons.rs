//! A page is of one release, all of it. A newer one is fetched in silence, told where
//! nobody is in the middle of a check, and taken when she says so.

use std::{thread, time::Duration};

use journeys::{
    answers::{BAD_OFFER, PROPER_OFFER},
    journey,
    page::{Damage, Page},
    site::{Fault, Serving},
    trouble::Told,
};
use serde_json::{Value, json};

journey! {
    fn a_release_is_taken_as_a_whole(journey) {
        let page = journey.open()?;
        page.copy_is("ready")?;
        journey.site().release("b")?;
        // Nothing is told during a check.
        page.start()?;
        page.answer_one(PROPER_OFFER)?;
        page.load_again()?;
        page.copy_is("new")?;
        assert!(!page.sees("[data-news]")?);
        assert_eq!(releases(&page)?, ["", ""], "the page is of the release it began with");
        page.script("location.hash = ''")?;
        page.until("the first screen", || Ok(page.place()?.screen == "start"))?;
        assert!(!page.sees("[data-news]")?, "she has answered something");
        // The next person.
        page.script("location.hash = '#privasi'")?;
        page.press("wipe")?;
        page.until("the news", || page.sees("[data-news]"))?;
        page.press("offline-take")?;
        page.until("the new release", || Ok(releases(&page)? == ["b", "b"]))?;
        page.ready()?;
        page.copy_is("ready")?;
        page.until("one cache", || Ok(page.releases()?.len() == 1))?;
        // All of it works without internet, opened before or not.
        journey.site().stop()?;
        page.load_again()?;
        assert_eq!(releases(&page)?, ["b", "b"]);
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        page.go("help", "help")?;
        page.type_place("kab cirebon")?;
        page.until("the place", || page.sees("[data-found=\"32.09\"]"))
    }

    /// A tablet that is open all day: it looks by itself, and tells who leads the meeting
    /// and never who is in the middle of a check.
    fn a_tablet_is_told_between_two_persons(journey) {
        let page = journey.open_at("?lang=id#lapangan")?;
        page.copy_is("ready")?;
        page.begin_meeting()?;
        page.receive(true)?;
        journey.site().release("b")?;
        page.answer_some(PROPER_OFFER, 1)?;
        page.next_person()?;
        page.press("staff")?;
        page.copy_is("new")?;
        page.until("the news", || Ok(page.sees("[data-menu]")? && page.sees("[data-news]")?))?;
        page.receive(true)?;
        assert!(!page.sees("[data-news]")?);
        page.script("location.hash = '#luring'")?;
        page.until("how the copy stands", || page.sees("[data-copy]"))?;
        assert_eq!(page.count("[data-action=offline-take]")?, 0, "in the middle of her check");
        page.press("next-person")?;
        page.press("next-yes")?;
        page.clean()?;
        page.press("staff")?;
        page.until("the news", || page.sees("[data-news]"))?;
        page.press("offline-take")?;
        page.until("the new release", || Ok(releases(&page)? == ["b", "b"]))?;
        page.clean()?;
        assert_eq!(page.recorded()?, 1);
        Ok(())
    }

    /// Where one file of the new release is not to be had, all stays as it was.
    fn half_a_release_is_none(journey) {
        journey.expect(&["404", "failed", "not found", "serviceworker", "redundant"]);
        let site = journey.serve(Serving::FORGOTTEN)?;
        let page = journey.see(&format!("{}?lang=id", site.url()))?;
        page.copy_is("ready")?;
        let before = page.releases()?;
        site.release("b")?;
        let file = site.file("split-sums-*.wasm")?;
        // It cannot be copied from the release before either.
        page.damage("split-sums-", Damage::Gone)?;
        site.break_file(&file, Fault::Flipped)?;
        page.load_again()?;
        page.copy_is("damaged")?;
        page.until("no half of a release", || Ok(page.releases()? == before))?;
        assert_eq!(releases(&page)?, ["", ""]);
        site.restore(&file)?;
        page.load_again()?;
        page.copy_is("new")?;
        assert_eq!(releases(&page)?, ["", ""]);
        Ok(())
    }

    /// Two pages: one goes to the new release, the other stays what it is until it is
    /// opened anew, with its own files.
    fn another_page_stays_what_it_is(journey) {
        let page = journey.open()?;
        page.copy_is("ready")?;
        page.start()?;
        page.answer_one(PROPER_OFFER)?;
        let first = page.open_beside(&format!("{}?lang=id", journey.site().url()))?;
        page.ready()?;
        journey.site().release("b")?;
        page.load_again()?;
        page.until("the news", || page.sees("[data-news]"))?;
        page.press("offline-take")?;
        page.until("the new release", || Ok(releases(&page)? == ["b", "b"]))?;
        page.copy_is("ready")?;
        assert_eq!(page.releases()?.len(), 2, "a page of the other is still open");
        journey.site().stop()?;
        page.go_beside(&first)?;
        assert_eq!(releases(&page)?, ["", ""]);
        // What it has not fetched yet is of its own release, and there.
        page.answer_one(PROPER_OFFER)?;
        page.go("help", "help")?;
        page.type_place("kab cirebon")?;
        page.until("the place", || page.sees("[data-found=\"32.09\"]"))?;
        page.load_again()?;
        assert_eq!(releases(&page)?, ["b", "b"]);
        page.copy_is("ready")?;
        page.until("one cache", || Ok(page.releases()?.len() == 1))
    }

    /// A host begins to write into pages on their way: such a release cannot be kept.
    /// She gets it all the same, and not for ever the one that could be.
    fn who_cannot_keep_the_newest_still_gets_it(journey) {
        let site = journey.serve(Serving::FORGOTTEN)?;
        let page = journey.see(&format!("{}?lang=id", site.url()))?;
        page.copy_is("ready")?;
        site.release("b")?;
        let text = site.text("index.html")?;
        site.put("index.html", &text.replace("</body>", "<p>From the host</p></body>"))?;
        page.until("the newest from the server", || {
            page.load_again()?;
            // Each visit looks for a newer one, and that takes a moment.
            page.copy_is("ready")?;
            thread::sleep(Duration::from_secs(1));
            Ok(releases(&page)? == ["b", "b"])
        })?;
        // Without internet there is still the one before.
        site.stop()?;
        page.load_again()?;
        assert_eq!(releases(&page)?, ["", ""]);
        Ok(())
    }

    /// What other sites have in their pages always leads to the newest, also where the
    /// page on which it is tried out is kept.
    fn what_is_for_other_sites_is_the_newest(journey) {
        let page = journey.open()?;
        page.copy_is("ready")?;
        let kept = page.kept_files()?;
        assert!(!kept.iter().any(|file| file == "migrasi-aman.js" || file.starts_with("versi/")), "{kept:#?}");
        page.script("location.hash = '#luring'")?;
        page.touch_first("[data-set=pasang] button")?;
        page.until("it is kept", || page.sees("[data-set=pasang][data-kept=true]"))?;
        page.load_again()?;
        let site = journey.site();
        let loader = site.text("migrasi-aman.js")?;
        site.put("migrasi-aman.js", "window.newest = true;")?;
        let fetched = "const done = arguments[0];
            fetch('migrasi-aman.js').then((answer) => answer.text()).then(done);";
        assert_eq!(page.script_that_calls_back(fetched)?, json!("window.newest = true;"));
        site.put("migrasi-aman.js", &loader)?;
        site.release("b")?;
        page.script("document.body.append(Object.assign(document.createElement('iframe'), { src: './?embed=1' }))")?;
        page.until("the newest in a frame", || {
            let release = page.script("return document.querySelector('iframe').contentDocument?.documentElement?.dataset.release")?;
            Ok(release == "b")
        })?;
        assert_eq!(releases(&page)?, ["", ""], "around it is what was kept");
        // Without internet: what was kept, which is all there is.
        site.stop()?;
        assert_eq!(page.script_that_calls_back(fetched)?, json!(loader));
        let kept = page.kept_files()?;
        assert!(!kept.iter().any(|file| file.starts_with("versi/")), "{kept:#?}");
        Ok(())
    }
}

/// Which release the page is of, and which its style sheet.
fn releases(page: &Page) -> Told<[String; 2]> {
    let told = page.script(
        "const root = document.documentElement;
         return [root.dataset.release || '', getComputedStyle(root).getPropertyValue('--release').trim()];",
    )?;
    Ok([0, 1].map(|place: usize| match &told[place] {
        Value::String(text) => text.clone(),
        _ => String::new(),
    }))
}
