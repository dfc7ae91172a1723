//! What a page may set, and what is told of the rest.

use super::{Accent, Config, Contact, Height, Phone, Rgb, Start, Theme, Web};
use crate::{help::AreaCode, locale::Language};

const OFFERED: [Language; 2] = [Language::INDONESIAN, Language::ENGLISH];

fn read(query: &str) -> (Config, Vec<String>) {
    let (config, refused) = Config::of_query(query, &OFFERED);
    (config, refused.iter().map(ToString::to_string).collect())
}

fn names(query: &str) -> Vec<String> {
    let (config, refused) = Config::of_query(query, &OFFERED);
    assert_eq!(config, Config::default(), "{query}");
    refused.into_iter().map(|refusal| refusal.name).collect()
}

#[test]
fn everything_that_is_allowed_is_taken() {
    let (config, refused) = read(
        "?embed=1&lang=en&region=52.03&theme=dark&accent=%23ff0000&start=bantuan&judul=netral\
         &contact-name=Yayasan+Mitra%20Desa&contact-phone=%2B62%20812-3456-7890&contact-web=https%3A%2F%2Fmitra.example%2Fkontak",
    );
    assert_eq!(refused, Vec::<String>::new());
    assert_eq!(config.region, AreaCode::parse("52.03"));
    assert_eq!(config.theme, Theme::Dark);
    assert_eq!(config.accent, Accent::parse("#ff0000"));
    assert_eq!(config.start, Start::Help);
    let contact = Contact {
        name: "Yayasan Mitra Desa".into(),
        phone: Some(Phone {
            show: "+62 812-3456-7890".into(),
            dial: "+6281234567890".into(),
        }),
        web: Some(Web {
            address: "https://mitra.example/kontak".into(),
            host: "mitra.example".into(),
        }),
    };
    assert_eq!(config.contact, Some(contact));
}

#[test]
fn what_is_not_there_asks_for_nothing() {
    for query in [
        "",
        "?",
        "?embed=1",
        "?&&",
        "?theme=&start=&accent=",
        "?lang=id-ID",
    ] {
        assert_eq!(read(query), (Config::default(), vec![]), "{query}");
    }
}

#[test]
fn a_refusal_says_what_is_allowed() {
    let (_, told) = read("?theme=gelap&verdict=none");
    assert_eq!(
        told,
        [
            "\"theme\" is ignored; allowed: light, dark, auto",
            "\"verdict\" is ignored; allowed: embed, lang, region, theme, accent, start, contact-name, contact-phone, contact-web, judul",
        ]
    );
    let (_, told) = read("?lang=fr");
    assert_eq!(told, ["\"lang\" is ignored; allowed: id, en"]);
}

#[test]
fn nothing_else_is_taken_of_a_value() {
    for (query, name) in [
        ("?embed=yes", "embed"),
        ("?region=5203", "region"),
        ("?region=52.03.01", "region"),
        ("?region=52%2003", "region"),
        ("?theme=Dark", "theme"),
        ("?theme=dark;", "theme"),
        ("?accent=red", "accent"),
        ("?accent=%23fff", "accent"),
        ("?accent=%23ff00001", "accent"),
        ("?accent=ff0000", "accent"),
        ("?accent=%23ff0000;background:url(//x)", "accent"),
        ("?accent=%23ff%0000", "accent"),
        ("?start=hasil", "start"),
        ("?start=javascript:alert(1)", "start"),
        ("?judul=Semua+Aman", "judul"),
        ("?answers=1", "answers"),
        ("?cek=none", "cek"),
    ] {
        assert_eq!(names(query), [name], "{query}");
    }
}

#[test]
fn a_name_cannot_speak_for_us() {
    for name in [
        "<img src=x onerror=alert(1)>",
        "P0lisi 0800-1000",
        "%D0%B0man",     // a Cyrillic letter
        "%E2%80%AEnama", // turns the line round
        "nama%E2%80%8B", // a space of no width
        "nama%00",
        "nama%0Abaru",
        "%EF%BC%A1%EF%BC%AD%EF%BC%A1%EF%BC%AE", // wide letters
        "%F0%9F%9F%A2",                         // a picture
        "%FF%FE",
        &"a".repeat(61),
    ] {
        let query = format!("?contact-phone=0812345678&contact-name={name}");
        assert!(names(&query).contains(&"contact-name".to_owned()), "{name}");
    }
}

/// The same lines are tried on the page that makes the code.
#[test]
fn a_contact_neither_promises_nor_poses() {
    let lines = include_str!("../../tests/contacts.txt").lines();
    for line in lines.filter(|line| !line.starts_with('#')) {
        let (wanted, value) = line.split_once(": ").unwrap();
        let taken = match wanted.split_once(' ').unwrap() {
            (_, "name") => super::contact::name(value).is_some_and(|name| name == value),
            (_, "web") => super::contact::web(value).is_some_and(|web| web.address == value),
            other => panic!("{other:?}"),
        };
        assert_eq!(taken, wanted.starts_with("yes"), "{line}");
    }
}

#[test]
fn a_contact_has_a_name_and_a_way() {
    assert_eq!(names("?contact-name=Yayasan"), ["contact-name"]);
    assert_eq!(names("?contact-phone=0812345678"), ["contact-phone"]);
    assert_eq!(names("?contact-web=https://a.example"), ["contact-web"]);
}

#[test]
fn numbers_and_addresses_are_what_they_seem() {
    for text in [
        "110",
        "0800",
        "tel:08123456",
        "0812 345 678 901 2345",
        "0812;ext=1",
        "08１2345678",
        "++62812345678",
        "62+812345678",
        "",
    ] {
        assert_eq!(Phone::parse(text), None, "{text}");
    }
    assert_eq!(
        Phone::parse(" (0370) 123-456 ")
            .map(|phone| phone.dial)
            .as_deref(),
        Some("0370123456")
    );
    for text in [
        "http://a.example",
        "javascript:alert(1)",
        "https://",
        "https://localhost",
        "https://127.0.0.1/",
        "https://a..example",
        "https://user@a.example",
        "https://kp2mi.go.id@a.example",
        "https://kp2mi.go.id:80@a.example",
        "https://a.example/\"onclick=",
        "https://a.example/ b",
        "https://аman.example",
        "https://a.example:",
        "https://a.example\\@b.example",
        "//a.example",
    ] {
        assert_eq!(Web::parse(text), None, "{text}");
    }
    assert_eq!(
        Web::parse("https://a.example:8443/x?y=z#w")
            .map(|web| web.host)
            .as_deref(),
        Some("a.example:8443")
    );
}

#[test]
fn the_first_of_two_counts() {
    let (config, told) = read("?theme=dark&theme=light&theme=auto");
    assert_eq!(config.theme, Theme::Dark);
    assert_eq!(
        told,
        ["\"theme\" is ignored; allowed: each name once; the first one counts"]
    );
}

#[test]
fn a_long_address_does_not_fill_the_console() {
    let query: String = (0..5000).map(|n| format!("&x{n}=1")).collect();
    assert_eq!(read(&query).1.len(), 20);
    let (_, told) = read(&format!("?{}=1", "é".repeat(5000)));
    assert!(
        told[0].starts_with(&format!("\"{}\"", "?".repeat(40))),
        "{told:?}"
    );
}

#[test]
fn heights_of_usual_frames() {
    let of = |width, text| Height::of(width, text).pixels();
    // As the loader takes it before it is told: embed/loader.js.
    assert_eq!((of(319, 16), of(320, 16)), (800, 640));
    assert_eq!((of(0, 16), of(360, 16), of(1200, 16)), (640, 640, 640));
    assert_eq!((of(360, 24), of(800, 24)), (960, 960));
    assert_eq!(
        (of(360, 12), of(0, 0), of(u32::MAX, u32::MAX)),
        (480, 480, 960)
    );
}

#[test]
fn our_own_colour_stays_as_it_is() {
    let own = Rgb::parse("#0b5759").unwrap();
    assert_eq!(Accent::of(own).light.text, own);
    let own = Rgb::parse("#7cc8c2").unwrap();
    assert_eq!(Accent::of(own).dark.text, own);
}
