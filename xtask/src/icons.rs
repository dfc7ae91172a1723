//! `cargo xtask icons`: the app's pictures as home screens want them, from the
//! drawings in `public/ikon`. They are kept beside them: a build needs no painter.

use std::{fs, path::PathBuf};

use resvg::{tiny_skia, usvg};

use crate::{
    outcome::{Failure, Outcome, failed, refused},
    page::{read, write_file},
    workshop::root,
};

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The page as it is.
    App,
    /// Something that says nothing.
    Neutral,
}

/// One picture of a mark.
pub struct Picture {
    /// As built files begin.
    pub name: &'static str,
    /// Its width and height.
    pub pixels: u32,
    /// As in the app's manifest.
    pub purpose: &'static str,
    mark: Mark,
}

/// Home screens cut what is maskable into any shape: the ground reaches the edges
/// then, and what counts lies within the circle of four fifths.
const ALL: [Picture; 6] = [
    picture("app-192", 192, "any", Mark::App),
    picture("app-512", 512, "any", Mark::App),
    picture("app-512-mask", 512, "maskable", Mark::App),
    picture("net-192", 192, "any", Mark::Neutral),
    picture("net-512", 512, "any", Mark::Neutral),
    picture("net-512-mask", 512, "maskable", Mark::Neutral),
];

const fn picture(name: &'static str, pixels: u32, purpose: &'static str, mark: Mark) -> Picture {
    Picture {
        name,
        pixels,
        purpose,
        mark,
    }
}

/// The pictures of a mark.
pub fn of(mark: Mark) -> impl Iterator<Item = &'static Picture> {
    ALL.iter().filter(move |picture| picture.mark == mark)
}

/// Paints all of them anew.
///
/// # Errors
/// A wrong argument, or a drawing that cannot be read or painted.
pub fn run(arguments: &[String]) -> Outcome {
    if !arguments.is_empty() {
        return refused("icons takes no arguments");
    }
    for picture in &ALL {
        write_file(&picture.path(), &picture.paint()?)?;
        eprintln!("{}", picture.path().display());
    }
    Ok(())
}

impl Picture {
    /// The picture as it was painted last.
    ///
    /// # Errors
    /// It was not.
    pub fn read(&self) -> Outcome<Vec<u8>> {
        let path = self.path();
        fs::read(&path).map_err(|e| Failure::Check(format!("{}: {e}", path.display())))
    }

    fn path(&self) -> PathBuf {
        root().join(format!("public/ikon/{}.png", self.name))
    }

    fn paint(&self) -> Outcome<Vec<u8>> {
        const ROUND: &str = " rx=\"96\"";
        let name = match self.mark {
            Mark::App => "app",
            Mark::Neutral => "netral",
        };
        let path = root().join(format!("public/ikon/{name}.svg"));
        let mut drawing = read(&path)?;
        if self.purpose == "maskable" {
            if !drawing.contains(ROUND) {
                return failed(format!("{}: has lost its round ground", path.display()));
            }
            drawing = drawing.replacen(ROUND, "", 1);
        }
        let trouble = |e: String| Failure::Check(format!("{}: {e}", path.display()));
        let tree = usvg::Tree::from_str(&drawing, &usvg::Options::default())
            .map_err(|e| trouble(e.to_string()))?;
        let mut canvas = tiny_skia::Pixmap::new(self.pixels, self.pixels)
            .ok_or_else(|| trouble("has no size".into()))?;
        let scale = self.pixels as f32 / tree.size().width();
        resvg::render(
            &tree,
            tiny_skia::Transform::from_scale(scale, scale),
            &mut canvas.as_mut(),
        );
        canvas.encode_png().map_err(|e| trouble(e.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pictures_are_those_of_the_drawings() {
        for picture in &ALL {
            let painted = picture.paint().expect("it can be painted");
            let kept = picture.read().expect("it is there");
            let pixels = |png: &[u8]| tiny_skia::Pixmap::decode_png(png).expect("a picture");
            assert!(
                pixels(&painted) == pixels(&kept),
                "{}: run `cargo xtask icons`",
                picture.name
            );
        }
    }

    /// Android cuts a circle of four fifths of the width, at the least.
    #[test]
    fn nothing_of_a_maskable_picture_is_cut_away() {
        for picture in ALL.iter().filter(|picture| picture.purpose == "maskable") {
            let canvas = tiny_skia::Pixmap::decode_png(&picture.read().expect("it is there"))
                .expect("a picture");
            let ground = canvas.pixel(0, 0).expect("a corner");
            assert_eq!(ground.alpha(), 255, "{}: the ground ends", picture.name);
            let middle = f64::from(picture.pixels) / 2.0;
            for (x, y) in (0..picture.pixels).flat_map(|y| (0..picture.pixels).map(move |x| (x, y)))
            {
                let away = (f64::from(x) - middle).hypot(f64::from(y) - middle);
                let pixel = canvas.pixel(x, y).expect("a pixel");
                assert!(
                    away < 0.4 * f64::from(picture.pixels) || pixel == ground,
                    "{}: something is drawn at {x}, {y}",
                    picture.name
                );
            }
        }
    }
}
