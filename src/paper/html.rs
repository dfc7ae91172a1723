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
                element(out, "p", |out| spaced(out, &self.how));
            });
            self.reading(out);
            element(out, "div class=questions", |out| {
                for (number, asked) in (1..).zip(&self.questions) {
                    question(out, number, asked);
                }
            });
            element(out, "div class=after", |out| {
                for one in &self.parts {
                    part(out, one);
                }
                if let Some((heading, lead, found)) = &self.near {
                    doors(out, heading, Some(lead), found);
                }
                let (heading, lines) = &self.country;
                doors(out, heading, None, lines);
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
                element(out, "li", |out| {
                    let [name, what] = &self.none;
                    said(out, "b", name);
                    out.push(' ');
                    said(out, "span", what);
                });
            });
            element(out, "p class=line", |out| text(out, &self.line));
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
                boxed(out, |out| {
                    said(out, "span", &choice.answer);
                    if let Some(mark) = choice.mark {
                        out.push_str("&nbsp;");
                        sign(out, mark);
                    }
                });
            }
            if let Some(from) = &asked.months {
                for from in from {
                    element(out, "span class=months", |_| {});
                    said(out, "span", from);
                    out.push(' ');
                }
            }
            boxed(out, |out| sign(out, Mark::FindOut));
        });
    });
}

/// A box to tick and what stands beside it. Between two of them the line may break,
/// and never between a box and the first word.
fn boxed(out: &mut String, inside: impl FnOnce(&mut String)) {
    out.push(' ');
    element(out, "span class=choice", |out| {
        element(out, "span class=tick", |_| {});
        out.push('\u{2060}');
        inside(out);
    });
}

fn sign(out: &mut String, mark: Mark) {
    element(out, "b class=sign", |out| out.push_str(mark.sign()));
}

fn part(out: &mut String, part: &Part) {
    if part.list.is_empty() {
        return;
    }
    element(out, "section", |out| {
        said(out, "h2", &part.heading);
        if let Some(lead) = &part.lead {
            said(out, "p", lead);
        }
        element(out, "ul", |out| {
            for line in &part.list {
                said(out, "li", line);
            }
        });
    });
}

fn doors(out: &mut String, heading: &Said, lead: Option<&Said>, doors: &[Door]) {
    element(out, "section class=doors", |out| {
        said(out, "h2", heading);
        if let Some(lead) = lead {
            said(out, "p", lead);
        }
        for door in doors {
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
    let language = said.language.as_ref();
    let open = match language {
        Some(language) => format!("{tag} lang={language}"),
        None => tag.to_owned(),
    };
    element(out, &open, |out| text(out, &said.text));
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
