//! Who knows nothing about the offer is told to check first.

use journeys::{answers::Person, journey};

journey! {
    fn not_knowing_is_not_all_clear(journey) {
        let page = journey.open()?;
        page.check(Person::KnowsNothing)?;
        assert_eq!(page.verdict()?, "check");
        Ok(())
    }
}
