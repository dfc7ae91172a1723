//! Fees, rates, wages and lenders, broken in every way an editor may break them.

use super::broken_tests::{all_are_refused, broken};

const FEES: &str = "content/money/fees.toml";
const RATES: &str = "content/money/rates.toml";
const WAGES: &str = "content/money/wages.toml";
const LENDERS: &str = "content/money/lenders.toml";

#[test]
fn broken_fees_are_refused() {
    all_are_refused(&[
        (
            "unknown-item",
            FEES,
            "items = [\"health-check\", \"psychology\"]",
            "items = [\"helth-check\", \"psychology\"]",
            &["tests", "no item `helth-check`", "correct the id"],
        ),
        (
            "rule-about-nothing",
            FEES,
            "items = [\"sponsor\"]",
            "items = []",
            &["broker", "about no item", "list what it is about"],
        ),
        (
            "fee-unknown-law",
            FEES,
            "laws = [\"hk-contract-8\"]",
            "laws = [\"hk-contract-9\"]",
            &["hk-employer-pays", "no law `hk-contract-9`", "laws.toml"],
        ),
        (
            "fee-without-law",
            FEES,
            "laws = [\"hk-contract-8\"]",
            "laws = []",
            &["hk-employer-pays", "rests on nothing"],
        ),
        (
            "unknown-payer",
            FEES,
            "payer = \"nobody\"",
            "payer = \"somebody\"",
            &[FEES, "somebody", "employer", "content/README.md"],
        ),
        (
            "unknown-cap",
            FEES,
            "cap = { wage_percent = 10 }",
            "cap = { wage_percents = 10 }",
            &[FEES, "content/README.md"],
        ),
        (
            "cap-of-another",
            FEES,
            "payer = \"worker\"\ncap = { wage_percent = 10 }",
            "payer = \"employer\"\ncap = { wage_percent = 10 }",
            &["hk-agency", "a cap although", "correct the payer"],
        ),
        (
            "cap-beyond-reason",
            FEES,
            "amount = 1800, currency = \"TWD\"",
            "amount = 1800000000000, currency = \"TWD\"",
            &["tw-service", "cap is beyond reason", "zeros"],
        ),
        (
            "question-of-the-check",
            FEES,
            "when = \"destination is taiwan\"\npayer = \"nobody\"",
            "when = \"sent-by is company\"\npayer = \"nobody\"",
            &[
                "tw-no-job-buying",
                "reads `sent-by`",
                "`destination`, `job` or `entry`",
            ],
        ),
        (
            "fee-condition",
            FEES,
            "when = \"entry is crew\"",
            "when = \"entry is ship\"",
            &["crew-abroad", "no option `ship`", "content/README.md"],
        ),
        (
            "fee-for-some",
            FEES,
            "items = [\"other\"]\n",
            "items = [\"other\"]\nwhen = \"entry is worker\"\n",
            &[
                "fees.toml: other",
                "no rule about it always holds",
                "`when`",
            ],
        ),
        (
            "never-decides",
            FEES,
            "when = \"destination is singapore and job in [domestic, caregiver]\"\n",
            "",
            &["no-deposit", "never decides", "move it up"],
        ),
        (
            "item-twice",
            FEES,
            "id = \"police-record\"",
            "id = \"passport\"",
            &["passport", "stands twice"],
        ),
        (
            "rule-twice",
            FEES,
            "id = \"hk-agency\"",
            "id = \"hk-employer-pays\"",
            &["hk-employer-pays", "stands twice"],
        ),
    ]);
}

#[test]
fn broken_yardsticks_are_refused() {
    all_are_refused(&[
        (
            "no-rate",
            RATES,
            "rupiah = \"4269.23\"",
            "rupiah = \"4.269,23\"",
            &["MYR", "`4.269,23` is no rate", "correct the rate"],
        ),
        (
            "rate-of-zero",
            RATES,
            "rupiah = \"4269.23\"",
            "rupiah = \"0\"",
            &["MYR", "`0` is no rate", "above zero"],
        ),
        (
            "rate-twice",
            RATES,
            "currency = \"SGD\"",
            "currency = \"MYR\"",
            &["MYR", "stands twice", "newer"],
        ),
        (
            "rate-of-the-rupiah",
            RATES,
            "currency = \"SGD\"",
            "currency = \"IDR\"",
            &["IDR", "one rupiah is one rupiah"],
        ),
        (
            "rate-of-no-currency",
            RATES,
            "currency = \"SGD\"",
            "currency = \"SDG\"",
            &[RATES, "SDG"],
        ),
        (
            "rate-without-source",
            RATES,
            "source = [\"https://kabarnanggroe.com/?p=68355\"]",
            "source = []",
            &["MYR", "no source", "https://"],
        ),
        (
            "rate-of-hearsay",
            RATES,
            "sure = \"high\"",
            "sure = \"low\"",
            &["MYR", "not sure enough"],
        ),
        (
            "wage-without-source",
            WAGES,
            "\"https://fwnews.com.tw/?p=32810\"",
            "\"the ministry\"",
            &["tw-company", "no source", "https://"],
        ),
        (
            "wage-of-zero",
            WAGES,
            "amount = 5100",
            "amount = 0",
            &["hk-household", "no wage", "more than zero"],
        ),
        (
            "wage-that-ends-first",
            WAGES,
            "since = \"2026-01-01\"",
            "since = \"2026-01-01\"\nuntil = \"2025-12-31\"",
            &["tw-company", "ends before it begins"],
        ),
        (
            "wage-of-the-check",
            WAGES,
            "when = \"destination is malaysia and job is domestic\"",
            "when = \"destination is malaysia and contract is no-copy\"",
            &["my-household", "reads `contract`"],
        ),
        (
            "wage-for-everybody",
            WAGES,
            "when = \"destination is malaysia and job is domestic\"\n",
            "",
            &[WAGES, "`when`"],
        ),
        (
            "lender-without-law",
            LENDERS,
            "laws = [\"permenkop8-2023-27\"]",
            "laws = []",
            &["cooperative", "rests on nothing"],
        ),
        (
            "unknown-role",
            LENDERS,
            "role = \"fair\"",
            "role = \"good\"",
            &[LENDERS, "good", "fair"],
        ),
        (
            "lender-somewhere",
            LENDERS,
            "when = \"destination is hong-kong\"",
            "when = \"destination is hongkong\"",
            &["hong-kong", "no option `hongkong`"],
        ),
    ]);
}

#[test]
fn broken_words_about_money_are_refused() {
    const ENGLISH: &str = "locales/en/fees.ftl";
    const INDONESIAN: &str = "locales/id/fees.ftl";
    all_are_refused(&[
        (
            "no-word-for-a-fee",
            ENGLISH,
            "fee-sponsor =",
            "fee-sponser =",
            &["fee-sponsor: this text is missing", "fee-sponser: nothing"],
        ),
        (
            "no-word-for-a-rule",
            INDONESIAN,
            "fee-rule-broker =",
            "fee-rule-brokers =",
            &["locales/id: fee-rule-broker: this text is missing"],
        ),
        (
            "no-word-for-a-wage",
            ENGLISH,
            "wage-tw-company =",
            "wage-tw-factory =",
            &["locales/en: wage-tw-company: this text is missing"],
        ),
        (
            "no-word-for-a-lender",
            INDONESIAN,
            "lender-kur-pmi =",
            "lender-kur =",
            &["locales/id: lender-kur-pmi: this text is missing"],
        ),
        (
            "no-word-for-a-currency",
            INDONESIAN,
            "currency-TWD =",
            "currency-NTD =",
            &["locales/id: currency-TWD: this text is missing"],
        ),
        (
            "wage-without-amount",
            ENGLISH,
            "{ $amount } a month, for contracts since 30",
            "{ $percent } a month, for contracts since 30",
            &["wage-hk-household", "no { $percent } here", "only: amount"],
        ),
        (
            "lender-without-percent",
            ENGLISH,
            "costs { $percent } percent",
            "costs { $amount } percent",
            &["lender-kur-pmi", "no { $amount } here", "only: percent"],
        ),
        (
            "rule-with-an-amount",
            INDONESIAN,
            "fee-rule-broker =",
            "fee-rule-broker = { $amount }",
            &["fee-rule-broker", "no { $amount } here", "only: hotline"],
        ),
    ]);
}

/// What a rule about fees alone rests on is not left over when it goes.
#[test]
fn a_law_that_no_rule_cites_any_more_is_refused() {
    let faults = broken("law-left-over", FEES, |text| {
        text.replace("\"sa-household-guide\"", "\"uu18-2017-30-1\"")
    });
    let all = faults.join("\n");
    for word in [
        "content/laws.toml: sa-household-guide: nothing cites it",
        "→ cite it",
    ] {
        assert!(all.contains(word), "`{word}` is not in: {all}");
    }
    assert_eq!(faults.len(), 1, "{all}");
}
