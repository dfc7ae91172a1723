//! What other sites load: the loader at its stable address, and the same as a
//! package for bundlers. And what the page itself needs in their frames alone.

use std::path::{Path, PathBuf};

use migrasi_aman::{
    content::{Msg, source::Book},
    embed::Height,
    help::ChannelKind,
    locale::Language,
    share::picture_code,
};
use serde_json::{Value, json};

use crate::{
    book,
    bundle::Profile,
    folder,
    outcome::{Failure, Outcome, failed, refused},
    page::{escape, hash, read, write_file},
    project::Project,
    small::{self, Kind, small},
    workshop::{self, root},
};

/// The loader's address in the built folder. Sites have it in their pages: it
/// stays as it is for ever, whatever is in it.
pub const LOADER: &str = "migrasi-aman.js";

/// Writes the loader into the built folder, and returns what the page's head says
/// of where the real one lives.
///
/// # Errors
/// A file cannot be read, made small or written, or the project's address is none.
pub fn write(book: &Book, folder: &Path) -> Outcome<String> {
    write_file(
        &folder.join(LOADER),
        small(loader(book)?, Kind::Script)?.as_bytes(),
    )?;
    match Project::read()?.address {
        Some(address) => lives_at(folder, &address),
        None => Ok(String::new()),
    }
}

/// Writes the picture of the address where the real one lives, and returns what the
/// page's head says of it.
fn lives_at(folder: &Path, address: &str) -> Outcome<String> {
    let picture = qr(address)?;
    let name = format!("frame-qr-{}.svg", hash(picture.as_bytes()));
    write_file(&folder.join(&name), picture.as_bytes())?;
    Ok(format!(
        "<link rel=\"canonical\" href=\"{}\" data-qr=\"./{name}\">\n",
        escape(address)
    ))
}

/// A built folder as it is where the deployer has said where the real one lives,
/// for the journeys: whoever builds it without an address wants that seen too.
///
/// # Errors
/// A file cannot be copied or written.
pub fn addressed(dist: &Path, address: &str) -> Outcome<PathBuf> {
    let folder = root().join("target/addressed");
    folder::copy_all(dist, &folder)?;
    let page = read(&folder.join("index.html"))?;
    let line = lives_at(&folder, address)?;
    let (head, rest) = page
        .split_once("</head>")
        .ok_or_else(|| Failure::Check("index.html has no head".into()))?;
    let head: String = head
        .split_inclusive('\n')
        .filter(|line| !line.starts_with("<link rel=\"canonical\""))
        .collect();
    write_file(
        &folder.join("index.html"),
        format!("{head}{line}</head>{rest}").as_bytes(),
    )?;
    Ok(folder)
}

/// Writes script and style sheet that only frames need, and returns their names.
///
/// # Errors
/// A file cannot be read, made small or written.
pub fn frame(book: &Book, folder: &Path) -> Outcome<[String; 2]> {
    let say = |message| book.say(Language::INDONESIAN, message, &[]);
    let [usual, narrow] = heights();
    let values = [
        ("within-heading", json!(say(Msg::WithinHeading))),
        ("within-text", json!(say(Msg::WithinText))),
        usual,
        narrow,
    ];
    let script = small(filled("public/frame.js", &values)?, Kind::Script)?;
    let tokens = read(&root().join("style/tokens.css"))?;
    let style = themes(&tokens)? + &read(&root().join("style/frame.css"))?;
    let style = small(style, Kind::Style)?;
    let names = [("js", &script), ("css", &style)]
        .map(|(kind, text)| format!("frame-{}.{kind}", hash(text.as_bytes())));
    write_file(&folder.join(&names[0]), script.as_bytes())?;
    write_file(&folder.join(&names[1]), style.as_bytes())?;
    Ok(names)
}

/// The themes of `style/tokens.css`, for pages that ask for one and not the device.
fn themes(tokens: &str) -> Outcome<String> {
    let block = |after: &str| {
        let (_, rest) = tokens.split_once(&format!("{after} {{\n"))?;
        let rest = rest.trim_start().trim_start_matches(":root {");
        rest.split_once('}').map(|(inside, _)| inside)
    };
    let blocks = [
        "\n:root",
        "@media (prefers-color-scheme: dark)",
        "@media (prefers-contrast: more)",
        "@media (prefers-contrast: more) and (prefers-color-scheme: dark)",
    ]
    .map(block);
    let [Some(light), Some(dark), Some(more), Some(more_dark)] = blocks else {
        return failed("style/tokens.css has another shape than xtask/src/embed.rs expects");
    };
    let light = light.replace("color-scheme: light dark", "color-scheme: light");
    Ok(format!(
        ":root[data-theme=\"light\"] {{{light}}}\n\
         :root[data-theme=\"dark\"] {{color-scheme: dark;{dark}}}\n\
         @media (prefers-contrast: more) {{\n\
         :root[data-theme=\"light\"] {{{more}}}\n\
         :root[data-theme=\"dark\"] {{{more}{more_dark}}}\n}}\n"
    ))
}

/// An address as a picture that a phone reads: dark on white, with the margin that
/// it needs.
fn qr(address: &str) -> Outcome<String> {
    let Some(code) = picture_code(address) else {
        return failed(format!("{address} is too long for a picture code"));
    };
    let (size, dark) = (code.size, code.dark);
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0,0h{size}v{size}h-{size}z\"/><path d=\"{dark}\"/></svg>\n"
    ))
}

/// `cargo xtask npm`: writes the package's files beside its `package.json`.
///
/// # Errors
/// A wrong argument, or files that cannot be read or written.
pub fn npm(arguments: &[String]) -> Outcome {
    if !arguments.is_empty() {
        return refused("npm takes no arguments");
    }
    let folder = root().join("embed/npm");
    let loader = loader(&book::open()?)?;
    let script = if small::is_wanted() {
        small(loader, Kind::Module)?
    } else {
        let shop = workshop::open(Profile::Release)?;
        small::with(&shop.paths[3].join("esbuild"), &loader, Kind::Module)?
    };
    // A module, also in the eyes of who looks for an export.
    write_file(
        &folder.join("index.js"),
        format!("{script}export {{}};\n").as_bytes(),
    )?;
    write_file(
        &folder.join("index.d.ts"),
        read(&root().join("embed/migrasi-aman.d.ts"))?.as_bytes(),
    )?;
    eprintln!("{} is ready for `npm pack`", folder.display());
    Ok(())
}

/// The loader, with the first line that can be dialled: a page without words of its own
/// has that to show, whatever becomes of the frame.
fn loader(book: &Book) -> Outcome<String> {
    let lines = book.check_pack(Language::INDONESIAN).lines;
    let Some((line, phone)) = lines.iter().find_map(|line| {
        let mut channels = line.channels.iter();
        Some((line, channels.find(|one| one.kind == ChannelKind::Phone)?))
    }) else {
        return failed("no line of the content can be dialled");
    };
    let [usual, narrow] = heights();
    let values = [
        ("line", json!(format!("{} {}", line.name, phone.show))),
        ("line-href", json!(phone.href())),
        usual,
        narrow,
    ];
    filled("embed/loader.js", &values)
}

/// How high a frame is before it says so, with letters of the usual size: from 320 px
/// on, and where it is narrower.
fn heights() -> [(&'static str, Value); 2] {
    [("usual", 320), ("narrow", 319)]
        .map(|(name, width)| (name, json!(Height::of(width, 16).pixels())))
}

/// A script with values of the content and the widget in their places: `"{{name}}"`.
fn filled(script: &str, values: &[(&str, Value)]) -> Outcome<String> {
    let mut whole = read(&root().join(script))?;
    for (name, value) in values {
        let place = format!("\"{{{{{name}}}}}\"");
        if !whole.contains(&place) {
            return failed(format!("{script} has no place for {place}"));
        }
        whole = whole.replace(&place, &value.to_string());
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_that_is_asked_for_is_the_devices_own() {
        let tokens = read(&root().join("style/tokens.css")).unwrap();
        let css = themes(&tokens).unwrap();
        let of = |theme: &str| {
            let (_, rest) = css
                .split_once(&format!("data-theme=\"{theme}\"] {{"))
                .unwrap();
            rest.split_once('}').unwrap().0.to_owned()
        };
        assert!(of("light").contains("color-scheme: light;"), "{css}");
        assert!(of("light").contains("--paper: #fbf6ec;"), "{css}");
        assert!(of("dark").contains("color-scheme: dark;"), "{css}");
        assert!(of("dark").contains("--paper: #14191b;"), "{css}");
        assert_eq!(css.matches('{').count(), css.matches('}').count(), "{css}");
    }

    #[test]
    fn a_code_has_its_margin_and_its_corners() {
        let picture = qr("https://example.org/migrasi-aman/").unwrap();
        // Version 3 has 29 modules a side.
        assert!(picture.contains("viewBox=\"0 0 37 37\""), "{picture}");
        assert!(picture.contains("M4,4h7v1h-7z"), "{picture}");
        assert!(!picture.contains("M3,"), "{picture}");
    }

    #[test]
    fn the_loader_is_small() {
        // Room for what making it small takes away: that needs a tool from elsewhere.
        let text = loader(&book::open().unwrap()).unwrap();
        assert!(text.contains("href: \"tel:0"), "{text}");
        assert!(text.contains("{ usual: 640, narrow: 800 }"), "{text}");
        let code: String = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.starts_with("//") && !line.starts_with("/*"))
            .collect();
        let mut packed = Vec::new();
        brotli::BrotliCompress(
            &mut code.as_bytes(),
            &mut packed,
            &brotli::enc::BrotliEncoderParams::default(),
        )
        .unwrap();
        assert!(packed.len() < 3 * 1024, "{} bytes", packed.len());
    }
}
