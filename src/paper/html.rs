//! The sheet as HTML, the same in a file and on the screen that prints.

use super::{
    Mark, Sheet,
    sheet::{Asked, Door, Part, Said},
};
use crate::help::number_parts;

impl Sheet {
    /// The sheet as one element. Its style sheet is `style/paper.css`.
    pub fn html(&self) -> String {
        let mut out = String::new();
        element(&mut out, "article class=checksheet", |out| {
            element(out, "header", |out| {
                said(out, "h1", &self.title);
                said(out, "p class=line", &self.line);
            });
            self.reading(out);
            element(out, "div class=columns", |out| {
                for (number, asked) in (1..).zip(&self.questions) {
                    question(out, number, asked);
                }
                for one in &self.parts {
                    part(out, one);
                }
                if let Some((heading, lead, found)) = &self.near {
                    doors(out, heading, lead, found);
                }
                let (heading, lines) = &self.country;
                doors(out, heading, &[], lines);
            });
            element(out, "footer", |out| spaced(out, &self.foot));
        });
        out
    }

    fn reading(&self, out: &mut String) {
        element(out, "section class=reading", |out| {
            said(out, "h2", &self.reading);
            element(out, "ul", |out| {
                for (mark, name, what) in &self.signs {
                    element(out, "li", |out| {
                        sign(out, *mark);
                        said(out, "b", name);
                        out.push_str(". ");
                        said(out, "span", what);
                    });
                }
            });
            let [name, what] = &self.none;
            element(out, "p", |out| {
                said(out, "b", name);
                out.push(' ');
                said(out, "span", what);
            });
            element(out, "p", |out| spaced(out, &self.how));
        });
    }
}

fn question(out: &mut String, number: usize, asked: &Asked) {
    element(out, "section class=asked", |out| {
        element(out, "h2", |out| {
            element(out, "span class=ordinal", |out| {
                out.push_str(&number.to_string());
                out.push_str(if asked.always { "." } else { ".*" });
            });
            out.push(' ');
            said(out, "span", &asked.question);
        });
        element(out, "p", |out| {
            for choice in &asked.choices {
                boxed(out, &choice.answer, choice.mark);
            }
            for from in asked.months.iter().flatten() {
                out.push(' ');
                element(out, "span class=months", |_| {});
                said(out, "span", from);
            }
            boxed(out, &unknown(), None);
        });
    });
}

/// "I don't know" has the shape for a name: what the legend says of it.
fn unknown() -> Said {
    Said {
        text: Mark::FindOut.sign().to_owned(),
        language: None,
    }
}

/// A box to tick and what stands beside it. Between two of them the line may break,
/// and never between a box and its first word.
fn boxed(out: &mut String, answer: &Said, mark: Option<Mark>) {
    let (first, rest) = answer.text.split_once(' ').unwrap_or((&answer.text, ""));
    out.push(' ');
    element(out, &open("span", answer, " class=choice"), |out| {
        element(out, "span class=number", |out| {
            element(out, "span class=tick", |_| {});
            text(out, first);
        });
        if !rest.is_empty() {
            out.push(' ');
            text(out, rest);
        }
        if let Some(mark) = mark {
            out.push_str("&nbsp;");
            sign(out, mark);
        }
    });
}

fn sign(out: &mut String, mark: Mark) {
    let open = match mark {
        Mark::Stop => "b class=\"sign stop\"",
        Mark::Warning | Mark::FindOut => "b class=sign",
    };
    element(out, open, |out| out.push_str(mark.sign()));
}

/// A heading with what comes first under it is never torn apart: not every browser
/// keeps them together by itself.
fn part(out: &mut String, part: &Part) {
    let Some((first, others)) = part.list.split_first() else {
        return;
    };
    let list = |out: &mut String, lines: &[Said]| {
        element(out, "ul", |out| {
            for line in lines {
                said(out, "li", line);
            }
        });
    };
    element(out, "section class=part", |out| {
        element(out, "div class=whole", |out| {
            said(out, "h2", &part.heading);
            if let Some(lead) = &part.lead {
                said(out, "p", lead);
            }
            list(out, std::slice::from_ref(first));
        });
        if !others.is_empty() {
            list(out, others);
        }
    });
}

fn doors(out: &mut String, heading: &Said, lead: &[Said], doors: &[Door]) {
    let Some((first, others)) = doors.split_first() else {
        return;
    };
    element(out, "section class=\"part doors\"", |out| {
        element(out, "div class=whole", |out| {
            said(out, "h2", heading);
            if !lead.is_empty() {
                element(out, "p", |out| spaced(out, lead));
            }
            door(out, first);
        });
        for one in others {
            door(out, one);
        }
    });
}

fn door(out: &mut String, door: &Door) {
    element(out, "p", |out| {
        said(out, "b", &door.name);
        for line in &door.lines {
            out.push_str(" · ");
            said(out, "span", line);
        }
        for note in &door.notes {
            out.push_str(" · ");
            said(out, "i", note);
        }
    });
}

fn spaced(out: &mut String, all: &[Said]) {
    for one in all {
        said(out, "span", one);
        out.push(' ');
    }
}

/// A text in an element of its own, with its language where it is borrowed.
fn said(out: &mut String, tag: &str, said: &Said) {
    element(out, &open(tag, said, ""), |out| text(out, &said.text));
}

fn open(tag: &str, said: &Said, more: &str) -> String {
    match &said.language {
        Some(language) => format!("{tag}{more} lang={language}"),
        None => format!("{tag}{more}"),
    }
}

/// An element; `open` is its name with what stands after it.
fn element(out: &mut String, open: &str, inside: impl FnOnce(&mut String)) {
    out.push('<');
    out.push_str(open);
    out.push('>');
    inside(out);
    out.push_str("</");
    out.push_str(open.split(' ').next().unwrap_or(open));
    out.push('>');
}

/// A text, whose numbers to call stay in one piece.
fn text(out: &mut String, words: &str) {
    for (place, part) in number_parts(words).into_iter().enumerate() {
        // Every other one is a number.
        if place % 2 == 1 {
            element(out, "span class=number", |out| escaped(out, part));
        } else {
            escaped(out, part);
        }
    }
}

fn escaped(out: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            letter => out.push(letter),
        }
    }
}
