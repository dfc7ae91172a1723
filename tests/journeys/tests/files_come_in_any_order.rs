//! After the first screen some twenty files come one after another and beside each other,
//! on a bad network in any order. Whichever it is, what was opened is shown.

use journeys::journey;

/// How many orders; more were walked by hand.
const ORDERS: u32 = 2;

/// Screens that need files of several kinds, by their addresses, and what they show when
/// all is there.
const SCREENS: [(&str, &str); 6] = [
    ("lapangan", "[data-place]"),
    ("contoh", "[data-offer]"),
    ("panduan", "[data-step]"),
    ("kertas", "[data-where]"),
    ("hitung", "[data-amount=wage]"),
    ("bantuan", "[data-place]"),
];

/// Keeps each file back for a while that the number in the address decides.
const ANY_ORDER: &str = "
    let seed = Number(new URLSearchParams(location.search).get('order'));
    const chance = () => {
        seed = (seed + 0x6d2b79f5) | 0;
        let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return (mixed ^ (mixed >>> 14)) >>> 0;
    };
    const whiles = [0, 0, 1, 4, 16, 50, 120];
    const get = window.fetch;
    window.fetch = async (...what) => {
        const had = await get(...what);
        await new Promise((done) => setTimeout(done, whiles[chance() % whiles.length]));
        return had;
    };";

journey! {
    fn what_was_opened_is_shown(journey) {
        journey.site().first_script(ANY_ORDER)?;
        for order in 0..ORDERS {
            for (fragment, seen) in SCREENS {
                let page = journey.open_at(&format!("?lang=id&order={order}#{fragment}"))?;
                page.until(&format!("{fragment}, order {order}"), || page.sees(seen))?;
                assert!(!page.sees("[data-notice=crash]")?, "{fragment}, order {order}");
            }
        }
        Ok(())
    }
}
