//! The pictures beside answers, as `content/pictures/` holds them and
//! `questions.toml` hangs them.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use kurbo::{BezPath, Rect, Shape};
use roxmltree::{Document, Node};

use super::{Fault, files, text_file};
use crate::{
    checklist::Kind,
    content::{Picture, PictureNo},
};

const FOLDER: &str = "content/pictures";

/// Beside yes and no, where a question names no others.
const PLAIN: [(&str, &str); 2] = [("yes", "check"), ("no", "x")];

/// The pictures, and where each hangs.
#[derive(Debug, Default)]
pub(in crate::content::source) struct Gallery {
    /// By their names.
    drawn: BTreeMap<String, Picture>,
    /// The names of those that hang somewhere, as they are first met.
    hung: Vec<String>,
    /// By question, in the order of its answers.
    beside: Vec<Vec<PictureNo>>,
}

impl Gallery {
    /// Reads every picture of the folder.
    pub(super) fn read(root: &Path, faults: &mut Vec<Fault>) -> Self {
        let mut drawn = BTreeMap::new();
        for file in files(root, FOLDER, "svg", faults) {
            let Some(text) = text_file(root, &file, faults) else {
                continue;
            };
            let name = file
                .trim_start_matches(FOLDER)
                .trim_matches('/')
                .trim_end_matches(".svg");
            match picture(&text) {
                Ok(picture) => drop(drawn.insert(name.to_owned(), picture)),
                Err(problem) => faults.push(Fault::new(
                    &file,
                    name,
                    problem,
                    "draw it with lines alone on 24 by 24, as Lucide does",
                )),
            }
        }
        Self {
            drawn,
            ..Self::default()
        }
    }

    /// Hangs the pictures of the next question beside its answers.
    pub(super) fn hang(
        &mut self,
        kind: &Kind,
        icons: &BTreeMap<String, String>,
        fault: &mut dyn FnMut(String, &str),
    ) {
        let answers = kind.answers();
        for answer in icons.keys().filter(|id| !answers.contains(&id.as_str())) {
            fault(
                format!("`icons` names `{answer}`, which is no answer of it"),
                "name its options; of kind yes-no, yes and no; of kind months, none",
            );
        }
        let mut here = Vec::new();
        let mut met = BTreeSet::new();
        for answer in answers {
            let plain = || {
                let yes_no = matches!(kind, Kind::YesNo);
                let found = PLAIN.iter().find(|(id, _)| yes_no && *id == answer);
                found.map(|(_, name)| *name)
            };
            let Some(name) = icons.get(answer).map(String::as_str).or_else(plain) else {
                fault(
                    format!("the option `{answer}` has no picture"),
                    "name one of content/pictures under [question.icons]",
                );
                continue;
            };
            if !met.insert(name) {
                fault(
                    format!("the picture `{name}` stands beside two of its answers"),
                    "choose another for one of them: they are there to be told apart",
                );
            }
            if !self.drawn.contains_key(name) {
                fault(
                    format!("there is no picture `{name}`"),
                    "name a file of content/pictures without its ending, or put it there",
                );
            }
            here.push(self.number(name));
        }
        self.beside.push(here);
    }

    fn number(&mut self, name: &str) -> PictureNo {
        let known = self.hung.iter().position(|hung| hung == name);
        let place = known.unwrap_or_else(|| {
            self.hung.push(name.to_owned());
            self.hung.len() - 1
        });
        PictureNo(u16::try_from(place).unwrap_or(u16::MAX))
    }

    /// Refuses pictures that hang nowhere: nobody would see that they are wrong.
    pub(super) fn all_hang(&self, faults: &mut Vec<Fault>) {
        for name in self.drawn.keys().filter(|name| !self.hung.contains(name)) {
            faults.push(Fault::new(
                format!("{FOLDER}/{name}.svg"),
                name,
                "stands beside no answer",
                "name it under [question.icons] in questions.toml, or take it out",
            ));
        }
    }

    /// The pictures beside the answers to each question.
    pub(in crate::content::source) fn beside(&self) -> &[Vec<PictureNo>] {
        &self.beside
    }

    /// The pictures by their numbers.
    pub(in crate::content::source) fn pictures(&self) -> impl Iterator<Item = Picture> + '_ {
        let drawn = self.hung.iter().filter_map(|name| self.drawn.get(name));
        drawn.cloned()
    }
}

/// Reads a picture, all its shapes as one path.
fn picture(text: &str) -> Result<Picture, String> {
    let document = Document::parse(text).map_err(|error| format!("cannot be read: {error}"))?;
    let svg = document.root_element();
    if svg.tag_name().name() != "svg" || svg.attribute("viewBox") != Some("0 0 24 24") {
        return Err("is no <svg> with viewBox=\"0 0 24 24\"".into());
    }
    let mut path = String::new();
    for shape in svg.children().filter(Node::is_element) {
        let line = outline(shape)?;
        if line.starts_with('m') {
            // From the corner, and not from where the shape before it ends.
            path += "M0 0";
        }
        path += &line;
    }
    let drawn =
        BezPath::from_svg(&path).map_err(|error| format!("has a path that is none: {error}"))?;
    if drawn.segments().next().is_none() {
        return Err("draws nothing".into());
    }
    let paper = Rect::new(0.0, 0.0, 24.0, 24.0);
    if drawn.bounding_box().union(paper) != paper {
        return Err("is drawn beyond its 24 by 24".into());
    }
    Ok(Picture::of(path))
}

/// A shape as a path. What is not understood is refused: it would be lost.
fn outline(shape: Node) -> Result<String, String> {
    let name = shape.tag_name().name();
    let known: &[&str] = match name {
        "path" => &["d"],
        "circle" => &["cx", "cy", "r"],
        "ellipse" => &["cx", "cy", "rx", "ry"],
        "line" => &["x1", "y1", "x2", "y2"],
        "polyline" | "polygon" => &["points"],
        "rect" => &["x", "y", "width", "height", "rx", "ry"],
        _ => return Err(format!("draws with <{name}>")),
    };
    if let Some(other) = shape.attributes().find(|a| !known.contains(&a.name())) {
        return Err(format!("has a <{name}> with `{}`", other.name()));
    }
    let text = |key: &str| shape.attribute(key).unwrap_or_default().trim();
    let number = |key: &str| -> Result<f64, String> {
        let wrong = |_| format!("has a <{name}> without a number `{key}`");
        text(key).parse().map_err(wrong)
    };
    Ok(match name {
        "path" => text("d").to_owned(),
        "circle" => round(number("cx")?, number("cy")?, number("r")?, number("r")?),
        "ellipse" => round(number("cx")?, number("cy")?, number("rx")?, number("ry")?),
        "line" => format!(
            "M{} {}L{} {}",
            number("x1")?,
            number("y1")?,
            number("x2")?,
            number("y2")?
        ),
        "polygon" => format!("M{}z", text("points")),
        "polyline" => format!("M{}", text("points")),
        _ => {
            let [x, y, width, height] = ["x", "y", "width", "height"].map(number);
            let r = number("rx").or_else(|_| number("ry")).unwrap_or(0.0);
            let (width, height) = (width? - 2.0 * r, height? - 2.0 * r);
            format!(
                "M{} {}h{width}a{r} {r} 0 0 1 {r} {r}v{height}a{r} {r} 0 0 1-{r} {r}h-{width}a{r} {r} 0 0 1-{r}-{r}v-{height}a{r} {r} 0 0 1 {r}-{r}z",
                x.unwrap_or(0.0) + r,
                y.unwrap_or(0.0)
            )
        }
    })
}

fn round(x: f64, y: f64, rx: f64, ry: f64) -> String {
    let (left, wide) = (x - rx, 2.0 * rx);
    format!("M{left} {y}a{rx} {ry} 0 1 0 {wide} 0a{rx} {ry} 0 1 0-{wide} 0z")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(inside: &str) -> Result<Picture, String> {
        picture(&format!(
            "<!-- by somebody -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">{inside}</svg>"
        ))
    }

    fn size(inside: &str) -> Rect {
        let picture = drawn(inside).expect("a picture");
        let path = BezPath::from_svg(picture.path()).expect("a path");
        let size = path.bounding_box();
        // Bows are curves here, which are as long but for a hair.
        let near = |length: f64| (length * 100.0).round() / 100.0;
        Rect::new(near(size.x0), near(size.y0), near(size.x1), near(size.y1))
    }

    #[test]
    fn every_shape_is_where_it_was_drawn() {
        for (inside, x0, y0, x1, y1) in [
            ("<path d=\"M1 2h3v4\"/>", 1.0, 2.0, 4.0, 6.0),
            (
                "<circle cx=\"12\" cy=\"11\" r=\"2.5\"/>",
                9.5,
                8.5,
                14.5,
                13.5,
            ),
            (
                "<ellipse cx=\"12\" cy=\"5\" rx=\"9\" ry=\"3\"/>",
                3.0,
                2.0,
                21.0,
                8.0,
            ),
            (
                "<line x1=\"3\" x2=\"8\" y1=\"20\" y2=\"4\"/>",
                3.0,
                4.0,
                8.0,
                20.0,
            ),
            ("<polyline points=\"2 3 5 6 9 1\"/>", 2.0, 1.0, 9.0, 6.0),
            ("<polygon points=\"2,3 5,6 9,1\"/>", 2.0, 1.0, 9.0, 6.0),
            (
                "<rect x=\"2\" y=\"5\" width=\"20\" height=\"14\" rx=\"2\"/>",
                2.0,
                5.0,
                22.0,
                19.0,
            ),
            ("<rect width=\"20\" height=\"14\"/>", 0.0, 0.0, 20.0, 14.0),
            // A path that begins with a small m does so from the corner.
            (
                "<path d=\"M20 20h2\"/><path d=\"m5 6 3 3\"/>",
                5.0,
                6.0,
                22.0,
                20.0,
            ),
        ] {
            assert_eq!(size(inside), Rect::new(x0, y0, x1, y1), "{inside}");
        }
    }

    #[test]
    fn what_would_be_lost_is_refused() {
        for (inside, word) in [
            ("", "draws nothing"),
            ("<path d=\"M3 4\"/>", "draws nothing"),
            ("<path d=\"M3 4 5\"/>", "a path that is none"),
            ("<path d=\"M3 4h30\"/>", "beyond"),
            ("<path d=\"M3 4v-5\"/>", "beyond"),
            ("<g><path d=\"M3 4h3\"/></g>", "<g>"),
            ("<path fill=\"currentColor\" d=\"M3 4h3\"/>", "`fill`"),
            ("<circle cx=\"1\" cy=\"2\"/>", "`r`"),
            ("<rect x=\"1\" y=\"2\" width=\"3\"/>", "`height`"),
            ("<path d=\"M3 4h3\">", "cannot be read"),
        ] {
            let problem = drawn(inside).expect_err(inside);
            assert!(problem.contains(word), "{inside}: {problem}");
        }
        let large = picture("<svg viewBox=\"0 0 48 48\"><path d=\"M3 4h3\"/></svg>");
        assert!(large.expect_err("another size").contains("viewBox"));
    }
}
