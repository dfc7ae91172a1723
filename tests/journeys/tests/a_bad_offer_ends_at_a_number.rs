//! She has a bad offer in her hand: the check ends at a number that she can
//! dial, and at the office of her own regency.

use journeys::{answers::BAD_OFFER, journey};

/// The free number of the ministry, from anywhere in Indonesia.
const HALO_PMI: &str = "08001000";

journey! {
    fn a_bad_offer_ends_at_a_number(journey) {
        let page = journey.open()?;
        page.check(BAD_OFFER)?;

        assert_eq!(page.verdict()?, "stop");
        let flags = page.flags()?;
        for (flag, severity) in [
            ("individual-sends", "stop"),
            ("visit-visa", "stop"),
            ("papers-not-given-back", "stop"),
            ("agency-fee-to-a-person", "stop"),
            ("told-to-hide-it", "stop"),
            ("money-to-family", "stop"),
            ("papers-held", "serious"),
            ("agency-fee-asked", "serious"),
            ("long-deductions", "serious"),
        ] {
            assert_eq!(flags.get(flag).map(String::as_str), Some(severity), "{flag} in {flags:?}");
        }
        assert_eq!(
            page.patterns()?,
            ["trafficking", "debt-bondage", "unprocedural-placement"],
            "what it is called in law"
        );
        assert!(!page.sees("[data-message=agency]")?, "she is not sent to ask those who threaten her");
        assert!(page.dials(HALO_PMI)?, "no way to dial {HALO_PMI}: {:?}", page.help_links()?);

        page.go("help", "help")?;
        assert!(page.dials(HALO_PMI)?, "no way to dial {HALO_PMI}: {:?}", page.help_links()?);
        page.choose_place("province", "Jawa Barat")?;
        page.choose_place("regency", "Kabupaten Cirebon")?;
        page.until("the office in Cirebon", || page.sees("[data-help=mrc-cirebon]"))
    }
}
