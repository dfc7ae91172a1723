//! Help points and what they do, broken in every way an editor may break them.

use super::broken_tests::{all_are_refused, broken};

const SERVICES: &str = "content/help-points/services.toml";

#[test]
fn broken_services_are_refused() {
    all_are_refused(&[
        (
            "service-of-unknown-kind",
            SERVICES,
            "kind = \"bp3mi\"",
            "kind = \"bp2mi\"",
            &["bp2mi", "no kind of help", "uptd_ppa"],
        ),
        (
            "kind-without-service",
            SERVICES,
            "kind = \"bp3mi\"",
            "kind = \"p4mi\"",
            &[
                "bp3mi",
                "nothing says what",
                "services.ftl",
                "p4mi",
                "twice",
            ],
        ),
        (
            "service-without-source",
            SERVICES,
            "source = [\n  \"https://sbmi.or.id\",\n  \"https://github.com/PugarHuda/tukar/blob/main/docs/USER_INTERVIEWS.md\",\n]\n",
            "",
            &["union", "no source", "said_by"],
        ),
        (
            "service-source-without-address",
            SERVICES,
            "\"https://sbmi.or.id\"",
            "\"SBMI\"",
            &["union", "`SBMI` is not an address", "said_by"],
        ),
        (
            "service-said-by-nobody",
            SERVICES,
            "\"Sorong, Oct 2024: free\"",
            "\" \"",
            &["uptd_ppa", "has no words"],
        ),
        (
            "weak-service",
            SERVICES,
            "confidence = \"medium\"",
            "confidence = \"low\"",
            &["hotline", "confidence is low"],
        ),
        (
            "service-of-the-future",
            SERVICES,
            "checked = \"2026-11-25\"",
            "checked = \"2024-11-25\"",
            &["hotline", "newer than its check of 2024-11-25"],
        ),
        (
            "service-without-date",
            SERVICES,
            "checked = \"2026-11-25\"\n",
            "",
            &["checked", "content/README.md"],
        ),
        (
            "misspelt-service",
            SERVICES,
            "bring = true",
            "brings = true",
            &["brings", "content/README.md"],
        ),
        (
            "service-without-words",
            "locales/en/services.ftl",
            "service-uptd-ppa-does =",
            "service-uptd-pap-does =",
            &["service-uptd-ppa-does", "missing", "service-uptd-pap-does"],
        ),
    ]);
    // Words that no source carries any more are not shown.
    let left = broken("cost-without-source", SERVICES, |text| {
        text.replacen("cost = true\n", "", 1)
    })
    .join("\n");
    for language in ["locales/id", "locales/en"] {
        assert!(left.contains(language), "{left}");
    }
    assert!(left.contains("service-hotline-cost"), "{left}");
    assert!(left.contains("nothing shows this text"), "{left}");
    // And those that are promised are there.
    let gone = broken("cost-without-words", SERVICES, |text| {
        text.replacen("kind = \"union\"", "kind = \"union\"\ncost = true", 1)
    })
    .join("\n");
    assert!(gone.contains("service-union-cost"), "{gone}");
    assert!(gone.contains("missing"), "{gone}");
}

#[test]
fn broken_places_and_cautions_are_refused() {
    const LINES: &str = "content/help-points/hotlines.toml";
    const UNIONS: &str = "content/help-points/unions.toml";
    all_are_refused(&[
        (
            "unknown-district",
            LINES,
            "district = \"Pancoran\"",
            "district = \"Pancuran\"",
            &["hl-kp2mi", "no district `Pancuran`", "districts.csv"],
        ),
        (
            "district-of-another-regency",
            LINES,
            "regency = \"31.74\"",
            "regency = \"31.72\"",
            &["hl-kp2mi", "no district `Pancoran` in", "districts.csv"],
        ),
        (
            "district-without-regency",
            UNIONS,
            "regency = \"31.74\"\n",
            "",
            &["un-sbmi-dpn", "`Pancoran` and no regency"],
        ),
        (
            "off-the-earth",
            LINES,
            "lat = -6.243992",
            "lat = -96.243992",
            &["hl-kp2mi", "no place on the Earth"],
        ),
        (
            "half-a-caution",
            UNIONS,
            "confidence = ",
            "caution = { id = \"Awas.\", en = \" \" }\nconfidence = ",
            &["un-sbmi-dpn", "no words in one language"],
        ),
    ]);
}
