//! What holds for every colour, width and address.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{Accent, Config, Height, Rgb, Shades};
use crate::locale::Language;

/// The colours of a theme in `style/tokens.css`, read in another way than the room
/// itself reads them.
fn theme(after: &str) -> BTreeMap<String, Rgb> {
    let css = include_str!("../../style/tokens.css");
    let from = css.find(after).expect("the theme") + after.len();
    let end = css[from..].find("\n}").expect("its end") + from;
    let lines = css[from..end].lines();
    lines
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(": "))
        .filter_map(|(name, value)| Some((name.to_owned(), Rgb::parse(value.get(..7)?)?)))
        .collect()
}

/// As WCAG 2 says.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let light = |colour: Rgb| {
        let [red, green, blue] = colour.parts().map(|part| {
            let share = f64::from(part) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn is_readable(asked: Rgb) -> Result<(), TestCaseError> {
    let accent = Accent::of(asked);
    for (name, shades, tokens) in [
        ("light", accent.light, theme("\n:root {")),
        (
            "dark",
            accent.dark,
            theme("@media (prefers-color-scheme: dark) {"),
        ),
    ] {
        let Shades { text, ground } = shades;
        for (one, other, least) in [
            (text, tokens["paper"], 7.0),
            (text, tokens["card"], 7.0),
            (text, ground, 4.5),
            (tokens["on-accent"], text, 7.0),
            (tokens["ink"], ground, 7.0),
            (tokens["soft"], ground, 7.0),
        ] {
            let found = contrast(one, other);
            prop_assert!(
                found >= least,
                "{asked}, {name}: {one} on {other} is {found:.2}, not {least}"
            );
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn every_colour_becomes_readable_in_both_themes(red: u8, green: u8, blue: u8) {
        let asked = Rgb::parse(&format!("#{red:02x}{green:02x}{blue:02x}")).expect("a colour");
        is_readable(asked)?;
    }

    #[test]
    fn a_height_is_a_step_and_never_grows_with_the_width(width: u32, more: u32, text in 0_u32..200) {
        let height = Height::of(width.max(1), text).pixels();
        prop_assert!(height.is_multiple_of(Height::STEP) && (Height::LEAST..=Height::MOST).contains(&height));
        prop_assert!(Height::of(width.max(1).saturating_add(more), text).pixels() <= height);
    }

    #[test]
    fn any_address_is_read_and_leaves_nothing_unsafe(query in ".{0,200}") {
        let (config, refused) = Config::of_query(&query, &[Language::INDONESIAN]);
        prop_assert!(refused.len() <= 20);
        for refusal in &refused {
            prop_assert!(refusal.to_string().is_ascii());
        }
        prop_assert!(config.contact.is_none_or(|contact| !contact.name.contains(['<', '>', '"'])));
    }

    #[test]
    fn any_name_is_shown_as_it_was_checked(name in "[ -~À-ÿа-яㄱ-ㆎ\u{200b}-\u{202f}]{1,70}") {
        let escaped: String = name.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let query = format!("?contact-web=https://a.example&contact-name={escaped}");
        if let Some(contact) = Config::of_query(&query, &[]).0.contact {
            prop_assert_eq!(&contact.name, name.trim());
            let lower = contact.name.to_lowercase();
            let mut words = lower.split(|c: char| !c.is_alphabetic());
            prop_assert!(words.all(|word| word != "aman" && word != "safe"));
        }
    }
}

#[test]
fn every_grey_and_every_pure_colour_becomes_readable() {
    for part in 0..=255_u8 {
        for [red, green, blue] in [
            [part; 3],
            [part, 0, 0],
            [0, part, 0],
            [0, 0, part],
            [255, part, 0],
            [part, 255, 255],
        ] {
            let asked = Rgb::parse(&format!("#{red:02x}{green:02x}{blue:02x}")).expect("a colour");
            is_readable(asked).expect("readable");
        }
    }
}
