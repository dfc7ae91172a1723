//! `cargo xtask review [FILE]`: everything the rules say and rest on, in
//! Indonesian and English, as a page to print, mark and sign.

mod money;

use std::{fmt::Write, fs, path::PathBuf};

use migrasi_aman::{
    calendar::Window,
    checklist::{Kind, Law, LawNo, Needs, Verdict},
    content::{
        Msg,
        source::{Book, COMPLETE, Ground, Label},
    },
    locale::Language,
    trial::Case,
};

use crate::{
    book, cases,
    outcome::{Failure, Outcome, print, refused},
    page::escape,
    workshop,
};

const STYLE: &str = include_str!("review.css");

/// Writes the sheet and prints where it is.
///
/// # Errors
/// A wrong argument, broken content, or a file that cannot be written.
pub fn run(arguments: &[String]) -> Outcome {
    let file = match arguments {
        [] => workshop::root().join("target/review.html"),
        [file] if !file.starts_with("--") => PathBuf::from(file),
        _ => return refused("write `cargo xtask review` or `cargo xtask review FILE`"),
    };
    let book = book::open()?;
    let trial = cases::open(&book)?;
    let sheet = Sheet { book: &book };
    let html = sheet.html(&trial.cases);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)
            .map_err(|e| Failure::Check(format!("{}: {e}", folder.display())))?;
    }
    fs::write(&file, html).map_err(|e| Failure::Check(format!("{}: {e}", file.display())))?;
    print(file.display());
    Ok(())
}

struct Sheet<'a> {
    book: &'a Book,
}

impl Sheet<'_> {
    fn html(&self, cases: &[Case]) -> String {
        let [first, _] = COMPLETE;
        let title = self
            .book
            .text(first, Label::Title.key())
            .unwrap_or_default();
        let mut out = format!(
            "<!doctype html>\n<html lang=\"{first}\">\n<meta charset=\"utf-8\">\n<title>{}</title>\n<style>{STYLE}</style>\n",
            escape(&title)
        );
        out += &format!("<h1>{}</h1>\n", self.label(Label::Title));
        out += &format!("<p>{}</p>\n", self.label(Label::Lead));
        out += &format!("<p>{} {}</p>\n", self.label(Label::Made), self.book.checked);
        self.questions(&mut out);
        self.flags(&mut out);
        self.patterns(&mut out);
        self.money(&mut out);
        self.laws(&mut out);
        self.cases(cases, &mut out);
        self.left_out(&mut out);
        self.signature(&mut out);
        out
    }

    fn questions(&self, out: &mut String) {
        self.heading(Label::Questions, out);
        let list = &self.book.checklist;
        for (question, show) in list.questions.iter().zip(&self.book.shows) {
            let key = format!("question-{}", question.id);
            self.entry(&question.id, &self.both(&key), out);
            self.texts(&[format!("{key}.help")], out);
            let options: Vec<String> = question
                .kind
                .options()
                .iter()
                .map(|option| {
                    let text = self.both(&format!("{key}.option-{option}"));
                    format!("<li><code>{option}</code> {text}</li>")
                })
                .collect();
            let _ = match question.kind {
                Kind::Choice(_) | Kind::Several(_) => {
                    writeln!(out, "<ul>{}</ul>", options.concat())
                }
                _ => writeln!(out, "<p><code>{}</code></p>", question.kind.id()),
            };
            self.condition(Label::AskedWhen, show.as_deref(), out);
            *out += "</article>\n";
        }
    }

    fn flags(&self, out: &mut String) {
        self.heading(Label::Flags, out);
        let list = &self.book.checklist;
        for (flag, note) in list.flags.iter().zip(&self.book.flag_notes) {
            let key = format!("flag-{}", flag.id);
            self.entry(&flag.id, &self.both(&key), out);
            let severity = self.message(flag.severity.into());
            let _ = writeln!(
                out,
                "<p class=\"{}\"><strong>{severity}</strong></p>",
                flag.severity.id()
            );
            self.row(Label::Reason, &escape(&note.reason), out);
            self.row(Label::RaisedWhen, &code(&note.when), out);
            self.texts(&[format!("{key}.why"), format!("{key}.do")], out);
            self.row(Label::RestsOn, &self.cites(&flag.laws), out);
            self.row(Label::Sure, flag.sure.id(), out);
            self.row(Label::Signs, &code(&note.signs.join(", ")), out);
            let review = match &note.reviewed {
                Some(review) => format!(
                    "{} {}, {}",
                    self.label(Label::Reviewed),
                    escape(&review.by),
                    review.on
                ),
                None => self.label(Label::NotReviewed),
            };
            self.sign_off(&review, out);
            *out += "</article>\n";
        }
    }

    fn patterns(&self, out: &mut String) {
        self.heading(Label::Patterns, out);
        let list = &self.book.checklist;
        for pattern in &list.patterns {
            let key = format!("pattern-{}", pattern.id);
            self.entry(&pattern.id, &self.both(&key), out);
            self.texts(&[format!("{key}.law"), format!("{key}.why")], out);
            for part in &pattern.parts {
                let made_of = match &part.needs {
                    Needs::Flag(flags) => flags
                        .iter()
                        .filter_map(|flag| Some(list.flag(*flag)?.id.as_str()))
                        .collect::<Vec<_>>()
                        .join(", "),
                    Needs::Answers(_) => self.label(Label::Questions),
                };
                let text = self.both(&format!("{key}.part-{}", part.id));
                self.row(Label::Part, &format!("{text}<br>{}", code(&made_of)), out);
            }
            self.row(Label::RestsOn, &self.cites(&pattern.laws), out);
            *out += "</article>\n";
        }
    }

    fn laws(&self, out: &mut String) {
        self.heading(Label::Laws, out);
        for (law, ground) in self.book.checklist.laws.iter().zip(&self.book.grounds) {
            self.law(law, ground, out);
        }
    }

    fn law(&self, law: &Law, ground: &Ground, out: &mut String) {
        let key = format!("law-{}", law.id);
        self.entry(&law.id, &self.both(&format!("{key}.cite")), out);
        self.texts(&[key], out);
        let _ = writeln!(out, "<p><code>{}</code></p>", law.kind.id());
        self.window(law.window, out);
        self.ground(ground, out);
        *out += "</article>\n";
    }

    fn cases(&self, cases: &[Case], out: &mut String) {
        self.heading(Label::Cases, out);
        for case in cases {
            let judged = case.judge(&self.book.checklist, self.book.checked);
            self.entry(
                &case.id,
                &escape(&format!("{} ({})", case.title, case.year)),
                out,
            );
            self.row(Label::Facts, &escape(&case.facts.join(" ; ")), out);
            self.row(Label::NotAsked, &escape(&case.not_asked.join(" ; ")), out);
            self.row(Label::Expected, &self.verdict(case.verdict), out);
            self.row(Label::Verdict, &self.verdict(judged.verdict), out);
            self.row(Label::Flags, &code(&judged.flags.join(", ")), out);
            self.row(Label::Source, &escape(&case.source), out);
            self.row(Label::SourceDate, &case.source_date.to_string(), out);
            *out += "</article>\n";
        }
    }

    fn left_out(&self, out: &mut String) {
        self.heading(Label::LeftOut, out);
        *out += "<ul>\n";
        for sign in &self.book.signs {
            if let Some(reason) = &sign.left_out {
                let _ = writeln!(
                    out,
                    "<li><code>{}</code> ({}): {}</li>",
                    sign.id,
                    sign.severity.id(),
                    escape(reason)
                );
            }
        }
        *out += "</ul>\n";
    }

    fn signature(&self, out: &mut String) {
        *out += "<section class=\"signature\">\n";
        for label in [Label::Name, Label::Office, Label::Date, Label::Signature] {
            let _ = writeln!(out, "<p class=\"line\">{}</p>", self.label(label));
        }
        *out += "</section>\n</html>\n";
    }

    fn heading(&self, label: Label, out: &mut String) {
        let _ = writeln!(out, "<h2>{}</h2>", self.label(label));
    }

    /// Opens an entry; the caller closes it.
    fn entry(&self, id: &str, title: &str, out: &mut String) {
        let _ = writeln!(out, "<article>\n<h3><code>{id}</code> {title}</h3>");
    }

    fn row(&self, label: Label, text: &str, out: &mut String) {
        let _ = writeln!(out, "<p><em>{}:</em> {text}</p>", self.label(label));
    }

    /// Boxes to mark, after what is known of an earlier review.
    fn sign_off(&self, review: &str, out: &mut String) {
        let _ = writeln!(
            out,
            "<p class=\"mark\">{review} <span>☐ {}</span> <span>☐ {}</span> <span class=\"line\">{}</span></p>",
            self.label(Label::Agree),
            self.label(Label::Change),
            self.label(Label::Remarks)
        );
    }

    /// Where a fact comes from.
    fn ground(&self, ground: &Ground, out: &mut String) {
        self.row(Label::Source, &escape(&ground.sources.join(" ; ")), out);
        if let Some(date) = ground.source_date {
            self.row(Label::SourceDate, &date.to_string(), out);
        }
        self.row(Label::Checked, &ground.checked.to_string(), out);
    }

    /// On which days something holds.
    fn window(&self, window: Window, out: &mut String) {
        if let Some(since) = window.since {
            self.row(Label::Since, &since.to_string(), out);
        }
        if let Some(until) = window.until {
            self.row(Label::Until, &until.to_string(), out);
        }
    }

    /// A condition as it is written; always, where there is none.
    fn condition(&self, label: Label, when: Option<&str>, out: &mut String) {
        let when = when.map_or_else(|| self.label(Label::Always), code);
        self.row(label, &when, out);
    }

    fn texts(&self, keys: &[String], out: &mut String) {
        for key in keys {
            let text = self.both(key);
            if !text.is_empty() {
                let _ = writeln!(out, "<p>{text}</p>");
            }
        }
    }

    fn cites(&self, laws: &[LawNo]) -> String {
        laws.iter()
            .filter_map(|law| self.book.checklist.law(*law))
            .map(|law| {
                let cite = self.both(&format!("law-{}.cite", law.id));
                format!("<code>{}</code> {cite}", law.id)
            })
            .collect::<Vec<_>>()
            .join("; ")
    }

    fn verdict(&self, verdict: Verdict) -> String {
        self.message(verdict.into())
    }

    fn label(&self, label: Label) -> String {
        self.both(label.key())
    }

    fn message(&self, message: Msg) -> String {
        self.both(message.key())
    }

    /// A text in both languages; empty where there is none.
    fn both(&self, key: &str) -> String {
        let say = |language: Language| self.book.text(language, key).unwrap_or_default();
        let [first, second] = COMPLETE.map(say);
        match (first.is_empty(), first == second) {
            (true, _) => String::new(),
            (false, true) => escape(&first),
            (false, false) => format!(
                "{} <span lang=\"{}\">{}</span>",
                escape(&first),
                COMPLETE[1],
                escape(&second)
            ),
        }
    }
}

fn code(text: &str) -> String {
    format!("<code>{}</code>", escape(text))
}
