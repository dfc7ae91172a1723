//! Content, broken in every way an editor may break it.

use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicU32, Ordering},
};

use super::source;

/// A name, the file, what is replaced by what, and words of the refusal.
pub(super) type Case = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
);

/// A copy of the content with one file changed.
pub(super) fn broken(name: &str, file: &str, change: impl Fn(&str) -> String) -> Vec<String> {
    match changed(name, file, change) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

/// What becomes of a copy of the content with one file changed. The file may be
/// one that was not there.
pub(super) fn changed(
    name: &str,
    file: &str,
    change: impl Fn(&str) -> String,
) -> Result<source::Book, Vec<source::Fault>> {
    // Tests run side by side, and two may break things under one name.
    static COPIES: AtomicU32 = AtomicU32::new(0);
    let number = COPIES.fetch_add(1, Ordering::Relaxed);
    let copy = std::env::temp_dir().join(format!(
        "migrasi-aman-{}-{number}-{name}",
        std::process::id()
    ));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let _ = fs::remove_dir_all(&copy);
    for folder in [
        "content",
        "content/checklist",
        "content/help-points",
        "content/money",
        "content/pictures",
        "content/places",
        "content/words",
        "locales/id",
        "locales/en",
        "locales/jv",
    ] {
        fs::create_dir_all(copy.join(folder)).expect("a folder");
        for entry in fs::read_dir(root.join(folder)).expect("a folder") {
            let path = entry.expect("an entry").path();
            // Of the draft only what tests may change, however far it has come.
            let whole = folder != "locales/jv"
                || path.ends_with("language.toml")
                || path.ends_with("ui.ftl");
            if path.is_file() && whole {
                let to = copy.join(folder).join(path.file_name().expect("a name"));
                fs::copy(&path, to).expect("copied");
            }
        }
    }
    let path = copy.join(file);
    let before = fs::read_to_string(&path).unwrap_or_default();
    let after = change(&before);
    assert_ne!(before, after, "{name}: nothing was broken");
    fs::write(&path, after).expect("written");
    let read = source::read(&copy);
    fs::remove_dir_all(&copy).expect("removed");
    read
}

/// Each break is refused, and the refusal names file, entry and remedy.
pub(super) fn all_are_refused(cases: &[Case]) {
    for (name, file, from, to, named) in cases {
        let faults = broken(name, file, |text| text.replacen(from, to, 1));
        let all = faults.join("\n");
        assert!(!faults.is_empty(), "{name}: was accepted");
        for word in *named {
            assert!(all.contains(word), "{name}: `{word}` is not in: {all}");
        }
        assert!(
            faults.iter().all(|fault| fault.contains("→")),
            "{name}: no remedy: {all}"
        );
        let folder = file.rsplit_once('/').expect("a folder").0;
        assert!(all.contains(folder), "{name}: no file: {all}");
    }
}

#[test]
fn broken_content_is_refused_with_file_entry_and_remedy() {
    const QUESTIONS: &str = "content/checklist/questions.toml";
    const FLAGS: &str = "content/checklist/flags.toml";
    const PATTERNS: &str = "content/checklist/patterns.toml";
    const LAWS: &str = "content/laws.toml";
    const LINES: &str = "content/help-points/hotlines.toml";
    const RARE: &str = "content/words/explained.toml";
    all_are_refused(&[
        (
            "twice-explained",
            RARE,
            "forms = [\"denda\"]",
            "forms = [\"denda\", \"visa\"]",
            &["visa", "twice"],
        ),
        (
            "not-one-word",
            RARE,
            "forms = [\"denda\"]",
            "forms = [\"denda\", \"Kena denda\"]",
            &["Kena denda", "one word in small letters"],
        ),
        (
            "no-word",
            RARE,
            "forms = [\"denda\"]",
            "forms = []",
            &["no forms"],
        ),
        (
            "unknown-question",
            FLAGS,
            "when = \"entry is visitor\"",
            "when = \"entri is visitor\"",
            &["visit-visa", "no question `entri`", "^"],
        ),
        (
            "unknown-option",
            FLAGS,
            "when = \"entry is visitor\"",
            "when = \"entry is holiday\"",
            &["visit-visa", "no option `holiday`", "later"],
        ),
        (
            "no-unit",
            FLAGS,
            "> 1 month and",
            "> 1 and",
            &["deductions-over-hong-kong-cap", "no unit", "`6 months`"],
        ),
        (
            "unknown-law",
            FLAGS,
            "\"uu18-2017-63\"",
            "\"uu99-2017-63\"",
            &["household-on-her-own", "no law `uu99-2017-63`", "laws.toml"],
        ),
        (
            "no-law",
            FLAGS,
            "laws = [\"uu18-2017-63\"]",
            "laws = []",
            &["household-on-her-own", "rests on nothing"],
        ),
        (
            "weak-stop",
            FLAGS,
            "when = \"entry is visitor\"",
            "sure = \"low\"\nwhen = \"entry is visitor\"",
            &["visit-visa", "firm ground"],
        ),
        (
            "impossible",
            FLAGS,
            "when = \"entry is visitor\"",
            "when = \"entry is visitor and entry is worker\"",
            &["visit-visa", "never raised"],
        ),
        (
            "inevitable",
            FLAGS,
            "when = \"entry is visitor\"",
            "when = \"entry is visitor or not entry is visitor\"",
            &["visit-visa", "always raised"],
        ),
        (
            "idle-part",
            FLAGS,
            "when = \"licence-check is sanctioned\"",
            "when = \"licence-check is sanctioned and not sent-by is government\"",
            &["licence-suspended", "about `sent-by` changes nothing"],
        ),
        (
            "idle-branch",
            FLAGS,
            "when = \"entry is visitor\"",
            "when = \"entry is visitor or (entry is visitor and age is from-23)\"",
            &["visit-visa", "about `age` changes nothing"],
        ),
        (
            "no-reason",
            FLAGS,
            "reason = \"No right to work.",
            "reason = \"\"\n# \"",
            &["visit-visa", "nothing says why"],
        ),
        (
            "nobody-reviewed",
            FLAGS,
            "when = \"entry is visitor\"",
            "reviewed = { by = \" \", on = \"2026-11-25\" }\nwhen = \"entry is visitor\"",
            &["visit-visa", "reviewed by nobody"],
        ),
        (
            "unknown-evidence",
            FLAGS,
            "keep = [\"chats\", \"advert\", \"visa-ticket\"]",
            "keep = [\"chats\", \"advret\"]",
            &["destination-not-open", "evidence `advret`", "flags.ftl"],
        ),
        (
            "unknown-sign",
            FLAGS,
            "\"saf-organ\"",
            "\"saf-organs\"",
            &["organ-offer", "no sign `saf-organs`"],
        ),
        (
            "sign-lost",
            FLAGS,
            "\"saf-organ\"",
            "\"saf-sexual\"",
            &["saf-organ", "no flag carries it"],
        ),
        (
            "pattern-of-unknown-flag",
            PATTERNS,
            "\"organ-offer\"",
            "\"organs-offer\"",
            &["trafficking", "no flag `organs-offer`"],
        ),
        (
            "pattern-without-law",
            PATTERNS,
            "laws = [\"uu21-2007-1-15\", \"ilo-indikator\"]",
            "laws = []",
            &["debt-bondage", "rests on nothing"],
        ),
        (
            "mild-pattern",
            PATTERNS,
            "flags = [\"destination-not-open\"",
            "flags = [\"destination-named-by-turns\", \"destination-not-open\"",
            &["scam-compound", "stops alone"],
        ),
        (
            "part-of-nothing",
            PATTERNS,
            "when = \"entry is crew or job in [fishing, ship]\"",
            "",
            &["forced-labour-at-sea", "neither or both"],
        ),
        (
            "twin",
            FLAGS,
            "when = \"entry is visitor\"",
            "when = \"entry is later\"",
            &["visa-after-arrival", "same condition", "visit-visa"],
        ),
        (
            "wrong-way-months",
            FLAGS,
            "> 6 months and",
            "< 6 months and",
            &["long-deductions", "more harmful"],
        ),
        (
            "wrong-way-several",
            FLAGS,
            "when = \"debt has recruiter\"",
            "when = \"not debt has recruiter\"",
            &["debt-to-recruiter", "more harmful"],
        ),
        (
            "no-country",
            LINES,
            "country = \"ID\"",
            "country = \"id\"",
            &["hl-kp2mi", "country code"],
        ),
        (
            "half-translated",
            LINES,
            "en = \"24 hours\"",
            "en = \"\"",
            &["hl-kp2mi", "no words in one language"],
        ),
        (
            "wrong-way",
            FLAGS,
            "when = \"entry is visitor\"",
            "when = \"entry is worker\"",
            &["visit-visa", "harmless `worker`"],
        ),
        (
            "misspelt-field",
            FLAGS,
            "severity = \"stop\"",
            "severty = \"stop\"",
            &["severty", "content/README.md"],
        ),
        (
            "misspelt-severity",
            FLAGS,
            "severity = \"stop\"",
            "severity = \"grave\"",
            &["grave", "serious"],
        ),
        (
            "circle",
            QUESTIONS,
            "show = \"sent-by in [individual, other-business]\"",
            "show = \"licence-check is listed\"",
            &["recruiter-company", "licence-check", "earlier questions"],
        ),
        (
            "no-options",
            QUESTIONS,
            "options = [\"copy-held\", \"no-copy\", \"not-shown\", \"after-arrival\", \"not-for-work\"]",
            "options = []",
            &["contract", "fewer than two"],
        ),
        (
            "unknown-harm",
            QUESTIONS,
            "harmless = [\"later\"]",
            "harmless = [\"late\"]",
            &["departure", "no answer `late`"],
        ),
        (
            "useless",
            QUESTIONS,
            "[[question]]\nid = \"treated\"",
            "[[question]]\nid = \"weather\"\nsection = \"safety\"\nkind = \"yes-no\"\n\n[[question]]\nid = \"treated\"",
            &["weather", "changes nothing"],
        ),
        (
            "no-source",
            LINES,
            "source = [\"https://www.lintasatlantik.com/2025/12/inilah-sanksi-bagi-pjtki-yang-salurkan.html\"]",
            "source = []",
            &["hl-kemnaker", "no source"],
        ),
        (
            "two-numbers",
            LINES,
            "dial = \"+628118080141\"",
            "dial = \"+628118080142\"",
            &["hl-kp2mi", "not the same number"],
        ),
        (
            "no-number",
            LINES,
            "dial = \"129\"",
            "dial = \"+129\"",
            &["hl-sapa129", "cannot be dialled"],
        ),
        (
            "no-place",
            "content/help-points/ltsa-mrc.toml",
            "regency = \"32.09\"",
            "regency = \"32.99\"",
            &["mrc-cirebon", "32.99", "regencies.csv"],
        ),
        (
            "no-date",
            LAWS,
            "since = \"2017-11-22\"",
            "since = \"2017-22-11\"",
            &["2017-22-11"],
        ),
        (
            "text-missing",
            "locales/en/flags.ftl",
            "flag-visit-visa =",
            "flag-visit-vis =",
            &["locales/en", "flag-visit-visa", "missing"],
        ),
        (
            "text-broken",
            "locales/id/ui.ftl",
            "{ $count } bulan",
            "{ $count bulan",
            &["locales/id/ui.ftl", "months-given"],
        ),
        (
            "function",
            "locales/id/ui.ftl",
            "{ $count } bulan",
            "{ NUMBER($count) } bulan",
            &["locales/id/ui.ftl", "months-given"],
        ),
        (
            "unknown-variable",
            "locales/id/ui.ftl",
            "{ $count } bulan",
            "{ $cuont } bulan",
            &["months-given", "no { $cuont } here", "only: count"],
        ),
        (
            "variables",
            "locales/en/ui.ftl",
            "In danger now?",
            "In danger { $now }?",
            &["start-danger", "variables differ"],
        ),
    ]);
    let gone = broken("not-toml", FLAGS, |_| "flags: none".to_owned());
    assert!(gone.join("\n").contains(FLAGS), "{gone:?}");
}

#[test]
fn a_rare_word_without_a_meaning_is_refused() {
    const RARE: &str = "content/words/explained.toml";
    let faults = broken("no-meaning", RARE, |list| {
        list.replace("\"denda\"", "\"dendanya\"")
    })
    .join("\n");
    for language in ["id", "en"] {
        let missing = format!("locales/{language}: word-dendanya: this text is missing");
        assert!(faults.contains(&missing), "{faults}");
    }
    assert!(
        faults.contains("locales/id: word-denda: nothing shows"),
        "{faults}"
    );
}
