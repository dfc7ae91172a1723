use super::*;

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn indonesian(month: u8) -> String {
    let names = [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ];
    names[usize::from(month) - 1].into()
}

#[test]
fn dates_are_written_as_far_as_they_are_known() {
    assert_eq!(date("2025").written(&indonesian), "2025");
    assert_eq!(date("2025-04").written(&indonesian), "April 2025");
    assert_eq!(date("2026-11-25").written(&indonesian), "25 November 2026");
    assert_eq!(day("2026-08-03").written(&indonesian), "3 Agustus 2026");
}

#[test]
fn dates_go_through_text_unchanged() {
    for text in ["1847", "2025-04", "2025-12-31", "2024-02-29", "2000-02-29"] {
        assert_eq!(date(text).to_string(), text);
    }
    assert_eq!(day("2025-04-03").to_string(), "2025-04-03");
}

#[test]
fn what_is_no_date_is_refused_with_the_reason() {
    let cases = [
        ("", "another form"),
        ("25", "another form"),
        ("0999", "year"),
        ("2025-4", "another form"),
        ("2025-13", "month has to be"),
        ("2025-00", "month has to be"),
        ("2025-04-31", "does not have that day"),
        ("2025-02-29", "does not have that day"),
        ("1900-02-29", "does not have that day"),
        ("2025-04-00", "day has to be"),
        ("2025-04-30-1", "another form"),
        ("2025-04-30T00:00", "another form"),
        ("30-04-2025", "another form"),
        ("+025", "another form"),
        ("２０２５", "another form"),
        ("2025-", "another form"),
        (" 2025", "another form"),
    ];
    for (given, reason) in cases {
        let error = given.parse::<PartialDate>().unwrap_err();
        assert_eq!(error.given, given);
        let message = error.to_string();
        assert!(message.contains(reason), "{message}");
        assert!(message.contains(&format!("\"{given}\"")), "{message}");
        assert!(message.contains("such as 2025, 2025-04 or 2025-04-30"));
    }
    let error = "2025-04".parse::<Day>().unwrap_err();
    assert!(error.to_string().contains("a whole day"));
}

#[test]
fn days_made_of_numbers_are_checked_too() {
    assert_eq!(Day::new(2024, 2, 29).unwrap(), day("2024-02-29"));
    for (year, month, day, given) in [
        (2025, 2, 29, "2025-02-29"),
        (2025, 0, 1, "2025-00-01"),
        (2025, 13, 1, "2025-13-01"),
        (2025, 1, 0, "2025-01-00"),
        (0, 1, 1, "0-01-01"),
        (u16::MAX, u8::MAX, u8::MAX, "65535-255-255"),
    ] {
        assert_eq!(Day::new(year, month, day).unwrap_err().given, given);
    }
}

#[test]
fn order_is_that_of_a_register() {
    let sorted = [
        "2024-12-31",
        "2025",
        "2025-01",
        "2025-01-01",
        "2025-02",
        "2025-11-03",
        "2026",
    ];
    assert!(sorted.map(date).is_sorted());
    assert!(day("2025-12-31") < day("2026-01-01"));
}

#[test]
fn a_partial_date_spans_its_days() {
    let span = |text| {
        let date = date(text);
        (date.first_day().to_string(), date.last_day().to_string())
    };
    assert_eq!(span("2025"), ("2025-01-01".into(), "2025-12-31".into()));
    assert_eq!(span("2024-02"), ("2024-02-01".into(), "2024-02-29".into()));
    assert_eq!(span("2025-06"), ("2025-06-01".into(), "2025-06-30".into()));
    assert_eq!(
        span("2025-06-05"),
        ("2025-06-05".into(), "2025-06-05".into())
    );
}

#[test]
fn months_are_counted_when_complete() {
    let between = |from, to| months_between(day(from), day(to));
    assert_eq!(between("2025-01-15", "2025-02-14"), 0);
    assert_eq!(between("2025-01-15", "2025-02-15"), 1);
    assert_eq!(between("2025-01-31", "2025-02-28"), 0);
    assert_eq!(between("2025-01-31", "2025-03-01"), 1);
    assert_eq!(between("2008-02-29", "2026-02-28") / 12, 17);
    assert_eq!(between("2008-02-29", "2026-03-01") / 12, 18);
    assert_eq!(between("2025-12-31", "2026-01-01"), 0);
    assert_eq!(between("2026-03-10", "2025-12-11"), -2);
    assert_eq!(between("2026-03-10", "2026-03-10"), 0);
}

#[test]
fn months_between_partial_dates_need_both_months() {
    let until = |from, to| date(from).months_until(date(to));
    assert_eq!(until("2025-04", "2025-06"), Some(2));
    assert_eq!(until("2025-04-30", "2025-06"), Some(2));
    assert_eq!(until("2025-04-30", "2025-06-29"), Some(1));
    assert_eq!(until("2025", "2025-06"), None);
    assert_eq!(until("2025-06", "2025"), None);
    assert_eq!(until("2026-01", "2025-11"), Some(-2));
}

#[test]
fn a_stored_date_is_checked_when_read() {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, StrDeserializer};
    let read = |text: &'static str| {
        let source: StrDeserializer<'_, Error> = text.into_deserializer();
        PartialDate::deserialize(source)
    };
    assert_eq!(read("2025-04").unwrap(), date("2025-04"));
    assert!(read("April 2025").is_err());
}
