//! Invented offers and the guide, broken in every way an editor may break them.

use super::broken_tests::{all_are_refused, broken};

const OFFERS: &str = "content/practice.toml";
const GUIDE: &str = "content/guide.toml";

#[test]
fn broken_offers_are_refused() {
    all_are_refused(&[
        (
            "another-verdict",
            OFFERS,
            "verdict = \"check\"",
            "verdict = \"stop\"",
            &[
                "taiwan-wage-cut",
                "rules say `check`, not `stop`",
                "xtask assess",
            ],
        ),
        (
            "a-sign-taken-out",
            OFFERS,
            "offer-has = [\"secrecy\"]",
            "offer-has = \"none\"",
            &[
                "cambodia-office",
                "do not raise `told-to-hide-it`",
                "correct the answers",
            ],
        ),
        (
            "unknown-verdict",
            OFFERS,
            "verdict = \"stop\"",
            "verdict = \"halt\"",
            &[
                "cambodia-office",
                "no verdict `halt`",
                "stop, check or none",
            ],
        ),
        (
            "unknown-flag",
            OFFERS,
            "\"half-of-wage-gone\"",
            "\"half-of-wages\"",
            &["taiwan-wage-cut", "no flag `half-of-wages`", "flags.toml"],
        ),
        (
            "too-much-to-talk-about",
            OFFERS,
            "\"fine-to-withdraw\", ",
            "\"fine-to-withdraw\", \"papers-held\", \"papers-held\", ",
            &["hong-kong-withdraw", "4 warnings", "one to three"],
        ),
        (
            "nothing-to-talk-about",
            OFFERS,
            "flags = [\"contract-not-shown\"]",
            "flags = []",
            &["malaysia-factory", "0 warnings", "one to three"],
        ),
        (
            "unknown-question",
            OFFERS,
            "pay-and-skill = \"high-easy\"",
            "pay-and-skills = \"high-easy\"",
            &[
                "cambodia-office",
                "no question `pay-and-skills`",
                "correct the answer",
            ],
        ),
        (
            "impossible-answer",
            OFFERS,
            "met = \"online\"",
            "met = \"on the moon\"",
            &["cambodia-office", "`met` cannot be answered", "elsewhere"],
        ),
        (
            "an-answer-nobody-asks-for",
            OFFERS,
            "departure = \"soon\"\npay-and-skill",
            "departure = \"soon\"\nstudy-main = \"work\"\npay-and-skill",
            &[
                "cambodia-office",
                "`study-main` is answered and would not be asked",
            ],
        ),
        (
            "no-place",
            OFFERS,
            "destination = \"cambodia-myanmar\"\n",
            "",
            &["cambodia-office", "no `destination`", "where to"],
        ),
        (
            "out-of-thin-air",
            OFFERS,
            "like = [\"jp-ijc-2023\"]",
            "like = []",
            &["japan-internship", "no documented case", "tests/cases"],
        ),
        (
            "offer-twice",
            OFFERS,
            "id = \"dubai-household\"",
            "id = \"cambodia-office\"",
            &["cambodia-office", "its id stands twice"],
        ),
        (
            "a-field-too-many",
            OFFERS,
            "id = \"dubai-household\"",
            "id = \"dubai-household\"\nfirm = \"PT\"",
            &[OFFERS, "firm", "content/README.md"],
        ),
    ]);
}

#[test]
fn a_broken_guide_is_refused() {
    all_are_refused(&[
        (
            "too-long",
            GUIDE,
            "minutes = 20",
            "minutes = 25",
            &["50 minutes together", "share out 45"],
        ),
        (
            "unknown-basis",
            GUIDE,
            "basis = [\"kompas-2019\"]",
            "basis = [\"kompas-2020\"]",
            &[
                "opening",
                "`kompas-2020`, which does not exist",
                "our own advice",
            ],
        ),
        (
            "nothing-rests-on-it",
            GUIDE,
            ", basis = [\"kompas-2019\"]",
            "",
            &["kompas-2019", "nothing rests on it", "take it out"],
        ),
        (
            "from-memory",
            GUIDE,
            "sure = \"high\"",
            "sure = \"recall\"",
            &[GUIDE, "recall", "content/README.md"],
        ),
        (
            "not-sure-enough",
            GUIDE,
            "sure = \"high\"",
            "sure = \"low\"",
            &["nnedv", "not sure enough", "call it our own"],
        ),
        (
            "no-address",
            GUIDE,
            "address = \"https://123dok.com/document/zxx6k3dz\"",
            "address = \"123dok\"",
            &["iom-2021", "no address", "https://"],
        ),
        (
            "newer-than-its-check",
            GUIDE,
            "date = \"2025-11\"",
            "date = \"2026-12\"",
            &["durasi-2025", "newer than its check"],
        ),
        (
            "no-such-line",
            GUIDE,
            "\"hl-polri110\"",
            "\"hl-polri111\"",
            &["at-once", "`hl-polri111` is no line", "hotlines.toml"],
        ),
        (
            "an-office-is-no-line",
            GUIDE,
            "\"hl-polri110\"",
            "\"mrc-cirebon\"",
            &["at-once", "`mrc-cirebon` is no line"],
        ),
        (
            "point-twice",
            GUIDE,
            "{ id = \"tears\" }",
            "{ id = \"hers\" }",
            &["corner", "its id stands twice"],
        ),
        (
            "step-twice",
            GUIDE,
            "id = \"closing\"",
            "id = \"opening\"",
            &["opening", "its id stands twice"],
        ),
    ]);
}

#[test]
fn nothing_is_shown_without_its_words() {
    let cases = [
        (
            OFFERS,
            "dubai-household",
            "doha-household",
            "offer-doha-household.story",
        ),
        (
            GUIDE,
            "id = \"tears\"",
            "id = \"silence\"",
            "guide-corner.point-silence",
        ),
        (
            GUIDE,
            "id = \"consent\"",
            "id = \"yes\"",
            "guide-opening.say-yes",
        ),
    ];
    for (file, from, to, missing) in cases {
        let faults = broken("no-words", file, |text| text.replacen(from, to, 1));
        for language in ["id", "en"] {
            let named = format!("locales/{language}: {missing}: this text is missing");
            let found = faults.iter().any(|fault| fault.starts_with(&named));
            assert!(found, "{missing} in {language}: {faults:#?}");
        }
    }
}
