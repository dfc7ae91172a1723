//! The own contact of the site around the frame, as far as it may be shown.

/// Characters of a name.
const NAME: usize = 60;
/// Digits that a name may hold: a year, but no telephone number.
const NAME_DIGITS: usize = 4;
/// Characters of an address.
const ADDRESS: usize = 200;

/// Letters of a word that is also found inside longer ones.
const LONG: usize = 6;

/// Words with which a stranger could say in our name that all is well, or that it
/// is somebody it is not.
pub fn claims() -> impl Iterator<Item = &'static str> {
    let lines = include_str!("../../content/words/claims.txt").lines();
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Whom the site names as its own contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// What it is called.
    pub name: String,
    /// Its telephone.
    pub phone: Option<Phone>,
    /// Its page.
    pub web: Option<Web>,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// As it is shown.
    pub show: String,
    /// As it is dialled.
    pub dial: String,
}

impl Phone {
    /// Reads digits, with what usually stands between them. Short numbers are
    /// those of the police and the like, and nobody's own.
    pub fn parse(text: &str) -> Option<Self> {
        let show = text.trim();
        let between = |c: char| matches!(c, ' ' | '-' | '.' | '(' | ')');
        let mut dial = String::new();
        for (place, c) in show.chars().enumerate() {
            match c {
                '+' if place == 0 => dial.push(c),
                c if c.is_ascii_digit() => dial.push(c),
                c if between(c) => {}
                _ => return None,
            }
        }
        let digits = dial.trim_start_matches('+').len();
        ((6..=15).contains(&digits) && show.len() <= 24).then(|| Self {
            show: show.to_owned(),
            dial,
        })
    }
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Web {
    /// Its whole address.
    pub address: String,
    /// Whose it is: all that is shown of it.
    pub host: String,
}

impl Web {
    /// Reads an address of plain letters that begins with `https://` and names its
    /// host openly.
    pub fn parse(text: &str) -> Option<Self> {
        let address = text.trim();
        let rest = address.strip_prefix("https://")?;
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, path) = rest.split_at(end);
        let name = host.split(':').next().unwrap_or_default();
        let in_host = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        let labels = || name.split('.');
        let good_host = labels().count() > 1
            && labels().all(|label| !label.is_empty() && label.bytes().all(in_host))
            // No number in place of a name.
            && labels().next_back().is_some_and(|last| last.bytes().any(|b| b.is_ascii_alphabetic()));
        let port = &host[name.len()..];
        let good_port = port.is_empty()
            || port.strip_prefix(':').is_some_and(|port| {
                (1..6).contains(&port.len()) && port.bytes().all(|b| b.is_ascii_digit())
            });
        let in_path = |b: u8| b.is_ascii_alphanumeric() || b"-._~/?#&=%+:,;!*()".contains(&b);
        let good = good_host && good_port && path.bytes().all(in_path) && address.len() <= ADDRESS;
        good.then(|| Self {
            address: address.to_owned(),
            host: host.to_owned(),
        })
    }
}

/// A name of Latin letters that promises nothing and holds no number to call.
pub(super) fn name(text: &str) -> Option<String> {
    let name = text.trim();
    let allowed = |c: char| c.is_ascii_alphanumeric() || is_accented(c) || " .,&'’()/-".contains(c);
    let good = (1..=NAME).contains(&name.chars().count())
        && name.chars().all(allowed)
        && name.chars().any(char::is_alphabetic)
        && name.chars().filter(char::is_ascii_digit).count() <= NAME_DIGITS
        && !claims_something(name);
    good.then(|| name.to_owned())
}

/// A page whose host, which is all that is shown of it, promises nothing either.
pub(super) fn web(text: &str) -> Option<Web> {
    Web::parse(text).filter(|web| !claims_something(&web.host))
}

/// Latin letters with a mark.
fn is_accented(c: char) -> bool {
    matches!(c, 'À'..='ÿ') && c != '×' && c != '÷'
}

/// Whether a name, or the host of an address, says one of [`claims`]: as a word or
/// two, in a longer word, letter by letter, or with figures for letters.
pub fn claims_something(text: &str) -> bool {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(folded)
        .collect();
    let pairs: Vec<String> = words.windows(2).map(<[String]>::concat).collect();
    // "A m a n", "A-M-A-N".
    let is_spelled = words.iter().filter(|word| word.len() == 1).count() > 3;
    let spelled = words.concat();
    claims().map(folded).any(|claim| {
        let is_long = claim.len() >= LONG;
        let says = |word: &String| *word == claim || is_long && word.contains(&claim);
        words.iter().chain(&pairs).any(says) || is_spelled && spelled.contains(&claim)
    })
}

/// What is read alike is alike. Claims are folded too: some have figures of their own.
fn folded(word: &str) -> String {
    let fold = |c: char| match c.to_ascii_lowercase() {
        'À'..='Å' | 'à'..='å' | '4' => 'a',
        'Ç' | 'ç' => 'c',
        'È'..='Ë' | 'è'..='ë' | '3' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' | '1' | 'l' => 'i',
        'Ñ' | 'ñ' => 'n',
        'Ò'..='Ö' | 'ò'..='ö' | '0' => 'o',
        '5' => 's',
        'Ù'..='Ü' | 'ù'..='ü' => 'u',
        'Ý' | 'ý' | 'ÿ' => 'y',
        c => c,
    };
    word.chars().map(fold).collect()
}
