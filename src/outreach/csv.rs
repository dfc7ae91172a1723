//! The table that a facilitator hands on.

use super::{AgeBand, Cell, Outcome, Report, Session, Sex};
use crate::help::HelpKind;

/// What stands in a masked cell.
pub const MASKED: &str = "·";

/// The words of the table.
pub trait CsvWords {
    /// Headings: code of the place, place, day, part, entry, persons.
    fn heads(&self) -> [String; 6];
    /// Names of the parts: persons, verdict, warning, help, sex, age.
    fn parts(&self) -> [String; 6];
    /// All persons.
    fn everybody(&self) -> String;
    /// Warnings that are not told one by one.
    fn other_flags(&self) -> String;
    /// How a check ended.
    fn outcome(&self, outcome: Outcome) -> String;
    /// A warning.
    fn flag(&self, id: &str) -> String;
    /// A kind of help.
    fn help(&self, kind: HelpKind) -> String;
    /// Woman, man, not said.
    fn sex(&self, sex: Option<Sex>) -> String;
    /// A band of age, or not said.
    fn age(&self, age: Option<AgeBand>) -> String;
}

/// Writes reports as a table (RFC 4180), a line for each count.
///
/// It begins with a byte order mark: without it Excel takes the letters for others.
pub fn csv(reports: &[(Session, Report)], words: &dyn CsvWords) -> String {
    let mut text = String::from("\u{feff}");
    line(&mut text, &words.heads());
    let [persons, verdict, flag, help, sex, age] = words.parts();
    for (session, report) in reports {
        let mut row = |part: &str, entry: String, cell: Cell| {
            let count = cell
                .shown()
                .map_or_else(|| MASKED.to_owned(), |count| count.to_string());
            let fields = [
                session.area.to_string(),
                session.place.clone(),
                session.day.to_string(),
                part.to_owned(),
                entry,
                count,
            ];
            line(&mut text, &fields);
        };
        row(&persons, words.everybody(), report.persons);
        for (outcome, cell) in &report.outcomes {
            row(&verdict, words.outcome(*outcome), *cell);
        }
        for (id, count) in &report.flags {
            row(&flag, words.flag(id), Cell::Shown(*count));
        }
        row(&flag, words.other_flags(), Cell::Masked);
        for (kind, cell) in &report.helped {
            row(&help, words.help(*kind), *cell);
        }
        for (one, cell) in &report.sexes {
            row(&sex, words.sex(*one), *cell);
        }
        for (band, cell) in &report.ages {
            row(&age, words.age(*band), *cell);
        }
    }
    text
}

fn line(text: &mut String, fields: &[String; 6]) {
    let fields: Vec<String> = fields.iter().map(|field| self::field(field)).collect();
    *text += &fields.join(",");
    *text += "\r\n";
}

/// A field that no table program reckons with: it takes what begins like a formula
/// for one, also inside quotation marks.
fn field(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let text = if formula {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains([',', '"', '\r', '\n', ';']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        calendar::Day,
        help::AreaCode,
        outreach::{Implied, Person, Tally},
    };

    struct Plain;

    impl CsvWords for Plain {
        fn heads(&self) -> [String; 6] {
            ["kode", "tempat", "tanggal", "bagian", "isi", "jumlah"].map(str::to_owned)
        }
        fn parts(&self) -> [String; 6] {
            [
                "orang",
                "hasil",
                "tanda",
                "bantuan",
                "jenis kelamin",
                "umur",
            ]
            .map(str::to_owned)
        }
        fn everybody(&self) -> String {
            "semua".to_owned()
        }
        fn other_flags(&self) -> String {
            "lain".to_owned()
        }
        fn outcome(&self, outcome: Outcome) -> String {
            format!("{outcome:?}")
        }
        fn flag(&self, id: &str) -> String {
            format!("=1+1 \"{id}\", {id}")
        }
        fn help(&self, kind: HelpKind) -> String {
            kind.id().to_owned()
        }
        fn sex(&self, sex: Option<Sex>) -> String {
            format!("{sex:?}")
        }
        fn age(&self, age: Option<AgeBand>) -> String {
            format!("{age:?}")
        }
    }

    fn table() -> String {
        let session = Session {
            area: AreaCode::parse("32.09.01").unwrap(),
            place: "Waled, Kabupaten Cirebon".to_owned(),
            day: Day::new(2026, 11, 26).unwrap(),
        };
        let mut tally = Tally::default();
        for place in 0..12 {
            tally.add(&Person {
                outcome: if place < 6 {
                    Outcome::Stop
                } else {
                    Outcome::Check
                },
                flags: if place < 6 {
                    BTreeSet::from(["debt".to_owned()])
                } else {
                    BTreeSet::new()
                },
                helped: BTreeSet::new(),
                sex: Some(Sex::Woman),
                age: None,
            });
        }
        csv(
            &[(session, Report::of(&tally, &|_| Implied::default()))],
            &Plain,
        )
    }

    #[test]
    fn it_opens_in_a_table_program_as_it_is() {
        let text = table();
        let mut lines = text.split("\r\n");
        assert_eq!(
            lines.next(),
            Some("\u{feff}kode,tempat,tanggal,bagian,isi,jumlah")
        );
        assert_eq!(
            lines.next(),
            Some("32.09.01,\"Waled, Kabupaten Cirebon\",2026-11-26,orang,semua,12")
        );
        // Nobody of two kinds, and the least of the others with its equal.
        for outcome in ["Stop", "Check", "NoneFound", "Unfinished"] {
            assert!(text.contains(&format!(",hasil,{outcome},·\r\n")), "{text}");
        }
        assert!(text.contains(",jenis kelamin,None,·\r\n"), "{text}");
        assert!(text.ends_with("\r\n"));
    }

    #[test]
    fn what_looks_like_a_formula_is_harmless() {
        assert!(
            table().contains("tanda,\"'=1+1 \"\"debt\"\", debt\",6\r\n"),
            "{}",
            table()
        );
        for start in ["=", "+", "-", "@", "\t"] {
            assert!(field(&format!("{start}cmd")).starts_with('\''), "{start}");
        }
        assert_eq!(field("\n=1"), "\"'\n=1\"");
        assert_eq!(field("a;b"), "\"a;b\"", "some programs split at it");
    }
}
