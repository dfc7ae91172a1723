//! `cargo xtask paper`: the checklist itself as an A4 sheet, to be printed and copied:
//! as a page that needs nothing else, and as a PDF that Chromium makes of it.

mod arguments;

use std::{fs, path::Path, process::Command};

use migrasi_aman::{
    content::{CheckPack, HelpPack, Msg, PracticePack, ReasonPack, source::Book},
    help::{AreaCode, Here},
    locale::{Arg, Language},
    paper::{Edition, Marks, Packs, Sheet},
};

use self::arguments::Where;
use crate::{
    browsers::{self, Engines},
    outcome::{Failure, Outcome, failed, print},
    page::{escape, read},
    project::Project,
    today,
    workshop::root,
};

/// One sheet of paper has two sides.
const SIDES: usize = 2;

/// Writes the sheets and prints where they are.
///
/// # Errors
/// A wrong argument, broken content, a browser that cannot be had, or a sheet that
/// does not fit on its two sides.
pub fn run(given: &[String]) -> Outcome {
    let asked = arguments::read(given)?;
    let book = crate::book::open()?;
    let wanted = asked.resolve(&book)?;
    make(&book, &wanted.folder, &wanted.sheets())
}

/// Prints the longest sheet in each language, as the tests do: where it fits on its two
/// sides, those of other places do.
///
/// # Errors
/// One does not fit, or nothing can be printed.
pub fn check() -> Outcome {
    let book = crate::book::open()?;
    let all = arguments::read(&["--all".to_owned()])?.resolve(&book)?;
    let sheets = all.sheets();
    let Some((language, _)) = sheets.first().copied() else {
        return failed("there is no sheet to print");
    };
    // Offices are called the same in every language.
    let press = Press::open(&book, language)?;
    let letters = |place: &Where| press.page(place.here(&book, &press.check).as_ref()).len();
    let places = sheets.iter().filter(|(tag, _)| *tag == language);
    let longest = places.map(|(_, place)| *place).max_by_key(letters);
    let those = sheets.iter().filter(|(_, place)| Some(*place) == longest);
    let those: Vec<(Language, Where)> = those.copied().collect();
    make(&book, &root().join("target/longest-paper"), &those)
}

/// Writes and prints these sheets.
fn make(book: &Book, folder: &Path, all: &[(Language, Where)]) -> Outcome {
    let browsers = browsers::open(Engines::Printing)?;
    let chromium = browsers.path(browsers::CHROMIUM)?;
    fs::create_dir_all(folder).map_err(|e| Failure::Check(format!("{}: {e}", folder.display())))?;
    let mut long = Vec::new();
    let mut number = 0;
    for sheets in all.chunk_by(|(one, _), (next, _)| one == next) {
        let language = sheets[0].0;
        let press = Press::open(book, language)?;
        for (_, place) in sheets {
            number += 1;
            let file = folder.join(format!("checklist-{language}-{}.html", place.slug(book)));
            if all.len() > 1 {
                eprintln!("{number} of {}: {}", all.len(), file.display());
            }
            let html = press.page(place.here(book, &press.check).as_ref());
            fs::write(&file, html)
                .map_err(|e| Failure::Check(format!("{}: {e}", file.display())))?;
            let pdf = file.with_extension("pdf");
            print_to(chromium, &file, &pdf)?;
            let sides = sides(&pdf)?;
            if sides > SIDES {
                long.push(format!("{}: {sides} pages", pdf.display()));
            }
            print(file.display());
            print(pdf.display());
        }
    }
    if long.is_empty() {
        return Ok(());
    }
    failed(format!(
        "{}\nthe sheet has two sides: shorten a text, or make style/paper.css closer",
        long.join("\n")
    ))
}

impl Where {
    /// As the sheet names it.
    fn here(&self, book: &Book, pack: &CheckPack) -> Option<Here> {
        let area = self.area?;
        let places = book.places();
        let regency = |code| places.regency(code).map(Here::from);
        match area {
            AreaCode::Province(_) => None,
            AreaCode::Regency(code) => regency(code),
            AreaCode::District(code) => {
                let whole = regency(code.regency())?;
                let args = [
                    ("district", Arg::Text(places.name(area)?)),
                    ("regency", Arg::Text(&whole.name)),
                ];
                Some(Here {
                    district: Some(code),
                    name: pack.catalog.format(Msg::PlaceDistrict.id(), &args),
                    position: places.middle(area)?,
                    ..whole
                })
            }
        }
    }

    /// Its name in the name of a file.
    fn slug(&self, book: &Book) -> String {
        let Some(area) = self.area else {
            return "indonesia".to_owned();
        };
        let name = book.places().name(area).unwrap_or_default();
        let simple: String = name
            .to_lowercase()
            .chars()
            .map(|letter| {
                if letter.is_ascii_alphanumeric() {
                    letter
                } else {
                    '-'
                }
            })
            .collect();
        // Many districts share a name.
        match area {
            AreaCode::District(_) => format!("{area}-{simple}"),
            _ => simple,
        }
    }
}

/// What the sheets of one language are made of.
struct Press {
    check: CheckPack,
    reasons: ReasonPack,
    help: HelpPack,
    group: PracticePack,
    marks: Marks,
    project: Project,
    style: String,
}

impl Press {
    fn open(book: &Book, language: Language) -> Outcome<Self> {
        let mut check = book.check_pack(language);
        check.complete(book.words_pack(language));
        let mut press = Self {
            check,
            reasons: book.reason_pack(language),
            help: book.help_pack(language),
            group: book.practice_pack(language),
            marks: Marks::default(),
            project: Project::read()?,
            style: read(&root().join("style/paper.css"))?,
        };
        press.marks = press.packs().marks(today::or_newest_check(book));
        Ok(press)
    }

    fn packs(&self) -> Packs<'_> {
        Packs {
            check: &self.check,
            reasons: &self.reasons,
            help: &self.help,
            group: &self.group,
        }
    }

    /// A sheet as a page that needs nothing else.
    fn page(&self, here: Option<&Here>) -> String {
        let edition = Edition {
            here,
            address: self.project.address.as_deref(),
        };
        let sheet = Sheet::new(self.packs(), &self.marks, edition);
        format!(
            "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n\
             <style>\n{}</style>\n{}\n</html>\n",
            sheet.language,
            escape(&sheet.title.text),
            self.style,
            sheet.html()
        )
    }
}

/// Prints a page as a browser prints it.
fn print_to(chromium: &Path, page: &Path, pdf: &Path) -> Outcome {
    let page =
        fs::canonicalize(page).map_err(|e| Failure::Check(format!("{}: {e}", page.display())))?;
    // Not into the profile of a person, whose browser may be open.
    let profile = root().join(format!("target/printing-{}", std::process::id()));
    let _ = fs::remove_file(pdf);
    let output = Command::new(chromium)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
        ])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg("--no-pdf-header-footer")
        .arg(format!("--print-to-pdf={}", pdf.display()))
        .arg(format!("file://{}", page.display()))
        .output()
        .map_err(|e| Failure::Check(format!("{}: {e}", chromium.display())))?;
    let _ = fs::remove_dir_all(&profile);
    if pdf.is_file() {
        return Ok(());
    }
    failed(format!(
        "{} was not printed ({}): {}",
        pdf.display(),
        output.status,
        String::from_utf8_lossy(&output.stderr).trim()
    ))
}

/// How many pages Chromium made: it writes each as an object of its own, unpacked.
fn sides(pdf: &Path) -> Outcome<usize> {
    let bytes = fs::read(pdf).map_err(|e| Failure::Check(format!("{}: {e}", pdf.display())))?;
    let pages = String::from_utf8_lossy(&bytes)
        .matches("/Type /Page\n")
        .count();
    if pages == 0 {
        return failed(format!("{}: no page can be found in it", pdf.display()));
    }
    Ok(pages)
}
