//! What was counted, for both languages side by side.

use std::collections::BTreeSet;

use crate::outcome::print;

/// What was counted in one language.
#[derive(Debug, Default)]
pub struct Counts {
    /// Values and attributes.
    pub messages: usize,
    sentences: usize,
    /// Those that end as sentences do, and their words: headings and labels are
    /// left out of the average, which they would flatter.
    full: usize,
    full_words: usize,
    longest: usize,
    /// Messages longer than the limit.
    pub long_messages: usize,
    /// Legal words without explanation.
    pub legal: usize,
    /// Different words that are rare and explained.
    pub explained: BTreeSet<String>,
    /// Different words that are rare, and nothing explains them.
    pub rare: BTreeSet<String>,
}

impl Counts {
    /// Counts a sentence, heading or label of so many words.
    pub fn add(&mut self, words: usize, full: bool) {
        self.sentences += 1;
        self.longest = self.longest.max(words);
        if full {
            self.full += 1;
            self.full_words += words;
        }
    }

    /// Words of a full sentence, on average.
    pub fn average(&self) -> f64 {
        self.full_words as f64 / self.full.max(1) as f64
    }
}

/// Prints the table.
pub fn show(id: &Counts, en: &Counts) {
    let line = |name: &str, id: &str, en: &str| {
        print(format_args!("{name:<36} {id:>6} {en:>6}"));
    };
    let row = |name: &str, id: usize, en: usize| line(name, &id.to_string(), &en.to_string());
    line("", "id", "en");
    row("messages", id.messages, en.messages);
    row("sentences, headings and labels", id.sentences, en.sentences);
    row("  of them full sentences", id.full, en.full);
    let average = |counts: &Counts| format!("{:.1}", counts.average());
    line("average words a full sentence", &average(id), &average(en));
    row("longest sentence", id.longest, en.longest);
    row(
        "messages over 45 (en: 55) words",
        id.long_messages,
        en.long_messages,
    );
    line(
        "legal words without explanation",
        &id.legal.to_string(),
        "-",
    );
    line(
        "rare words to replace or explain",
        &id.rare.len().to_string(),
        "-",
    );
    line(
        "rare words that are explained",
        &id.explained.len().to_string(),
        "-",
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_do_not_flatter_the_average() {
        let mut counts = Counts::default();
        assert_eq!(counts.average(), 0.0, "nothing was counted");
        counts.add(10, true);
        counts.add(12, true);
        counts.add(1, false);
        counts.add(13, false);
        assert_eq!(counts.average(), 11.0);
        assert_eq!(counts.longest, 13);
    }
}
