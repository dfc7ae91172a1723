//! `cargo xtask page`: writes the content into the built page. Trunk runs it
//! after compiling, with the folder that is about to become `dist/`.
//!
//! * packs, one a language and kind, with their content's hash in the name;
//! * the first screen and the lines to call, as plain HTML that needs nothing;
//! * the pictures, once, as a sprite;
//! * the boot script in place of Trunk's inline one, so that a strict policy
//!   (`script-src 'self'`) is possible.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use migrasi_aman::{
    content::{
        self, Msg, OutreachPack, PracticePack,
        source::{self, Book},
    },
    help::{ChannelKind, HelpKind, HelpPoint},
    locale::{Arg, Language},
};

use crate::{
    audio, beside, book, embed, offline,
    outcome::{Failure, Outcome, failed},
    small::{Kind, small},
    split, workshop,
};

const HEAD: &str = "<!--migrasi-aman:head-->";
const BODY: &str = "<!--migrasi-aman:body-->";
/// The page that the exit leads to; see `src/device/shell.rs`.
pub const NEUTRAL: &str = "catatan.html";
/// How much is kept for a time without internet, once that is known.
const KILOBYTES: &str = "data-kilobytes-unknown";
/// The language of the static page.
const FIRST: Language = Language::INDONESIAN;

/// Writes the content into Trunk's staging folder.
///
/// # Errors
/// Broken content, or a page that is not the one this expects.
pub fn write() -> Outcome {
    let Some(folder) = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        return failed("`page` is run by Trunk: run `trunk build` or `cargo xtask serve`");
    };
    let book = book::open()?;
    let index = folder.join("index.html");
    let html = one_sheet(&read(&index)?, &folder)?;
    // Before the title: the first title of a page is the one that counts.
    let mut head = exit(&book, &folder, &html)?;
    head += &format!(
        "<title>{}</title>\n",
        escape(&book.say(FIRST, Msg::AppTitle, &[]))
    );
    let places = seal(&book.places_pack())?;
    for entry in book.languages() {
        let language = entry.language;
        let packs = [
            ("check", seal(&book.check_pack(language))?),
            ("words", seal(&book.words_pack(language))?),
            ("reasons", seal(&book.reason_pack(language))?),
            ("help", seal(&book.help_pack(language))?),
            ("money", seal(&book.money_pack(language))?),
            ("practice", practice(&book, language)?),
            ("places", places.clone()),
        ];
        // Facilitators read one of these two; who reads another language gets the first.
        let outreach = source::COMPLETE
            .contains(&language)
            .then(|| outreach(&book, language))
            .transpose()?;
        for (kind, bytes) in packs.into_iter().chain(outreach) {
            // Names of places are the same in every language: one file for all.
            let of = if kind == "places" {
                "all"
            } else {
                language.as_str()
            };
            let file = format!("{kind}-{of}-{}.pack", hash(&bytes));
            write_file(&folder.join(&file), &bytes)?;
            head += &format!(
                "<link rel=\"alternate\" type=\"application/octet-stream\" data-pack=\"{kind}\" hreflang=\"{language}\" title=\"{}\" href=\"./{file}\">\n",
                escape(&entry.name)
            );
        }
        if let Some(clips) = audio::pack(&book, language)? {
            let bytes = seal(&clips)?;
            let file = format!("audio-{language}-{}.pack", hash(&bytes));
            write_file(&folder.join(&file), &bytes)?;
            head += &format!(
                "<link rel=\"alternate\" type=\"application/octet-stream\" data-pack=\"audio\" hreflang=\"{language}\" title=\"{}\" href=\"./{file}\">\n",
                escape(&clips.spoken)
            );
        }
    }
    head += &embed::write(&book, &folder)?;
    beside::write(&book, &folder, &format!("{html}{head}"))?;
    let (html, boot) = boot(&html, &folder)?;
    head += &boot;
    let body = sprite()? + &static_page(&book);
    if !html.contains(HEAD) || !html.contains(BODY) {
        return failed(format!(
            "index.html has lost {HEAD} or {BODY}: put both back"
        ));
    }
    let html = html.replace(HEAD, &head).replace(BODY, &body);
    offline::apps(&book, &folder)?;
    let kilobytes = offline::kilobytes(&folder, &html)?;
    let html = html.replace(KILOBYTES, &format!("{kilobytes}"));
    write_file(&index, html.as_bytes())?;
    beside::finish(&folder)
}

/// What is for groups, with the style sheet of the checklist on paper.
fn practice(book: &Book, language: Language) -> Outcome<Vec<u8>> {
    let style = read(&workshop::root().join("style/paper.css"))?;
    seal(&PracticePack {
        style: small(style, Kind::Style)?,
        ..book.practice_pack(language)
    })
}

/// The words of village sessions, with the style sheet of their screens.
fn outreach(book: &Book, language: Language) -> Outcome<(&'static str, Vec<u8>)> {
    let style = read(&workshop::root().join("style/outreach.css"))?;
    let pack = OutreachPack {
        style: small(style, Kind::Style)?,
        ..book.outreach_pack(language)
    };
    Ok(("outreach", seal(&pack)?))
}

/// Puts all style sheets into one, which is fetched at once and packs better.
fn one_sheet(html: &str, folder: &Path) -> Outcome<String> {
    const LINK: &str = "<link rel=\"stylesheet\" href=\"./";
    let mut sheets = String::new();
    let mut page = String::new();
    let mut rest = html;
    while let Some((before, link)) = rest.split_once(LINK) {
        page += before;
        let Some(((name, _), (_, after))) = link.split_once('"').zip(link.split_once('>')) else {
            return failed("index.html has a style sheet that cannot be read");
        };
        let sheet = folder.join(name);
        sheets += &read(&sheet)?;
        fs::remove_file(&sheet).map_err(|e| Failure::Check(format!("{}: {e}", sheet.display())))?;
        rest = after;
    }
    let sheets = small(sheets, Kind::Style)?;
    let name = format!("style-{}.css", hash(sheets.as_bytes()));
    write_file(&folder.join(&name), sheets.as_bytes())?;
    let link = format!("{LINK}{name}\">\n");
    // After what is known before it, as the tool that built the page has it.
    Ok((page + rest).replacen(HEAD, &format!("{link}{HEAD}"), 1))
}

/// The style sheet of the page, as a page one folder down names it.
pub fn styles(html: &str) -> String {
    html.split("<link ")
        .filter(|link| link.starts_with("rel=\"stylesheet\""))
        .filter_map(|link| link.split_once('>'))
        .map(|(link, _)| format!("<link {}>\n", link.replace("href=\"./", "href=\"../")))
        .collect()
}

/// The exit's script, as a page one folder down names it. What only frames need
/// stays behind: such a page is in none.
pub fn exit_of(html: &str) -> String {
    const TAG: &str = "<script src=\"./exit-";
    let tag = html
        .find(TAG)
        .and_then(|start| html[start..].split_once("></script>"))
        .map(|(tag, _)| tag.split(" data-frame=").next().unwrap_or(tag));
    tag.map(|tag| format!("{}></script>\n", tag.replace("\"./", "\"../")))
        .unwrap_or_default()
}

/// Takes Trunk's inline script out and returns the tag of ours in its place.
fn boot(html: &str, folder: &Path) -> Outcome<(String, String)> {
    let unexpected = || {
        Failure::Check(
            "Trunk's page has another shape than xtask/src/page.rs expects: compare the versions of trunk".into(),
        )
    };
    let start = html
        .find("<script type=\"module\">")
        .ok_or_else(unexpected)?;
    let end = html[start..].find("</script>").ok_or_else(unexpected)? + start + "</script>".len();
    let script = &html[start..end];
    let quoted = |before: &str| {
        let (_, rest) = script.split_once(before)?;
        rest.split('\'').next().map(str::to_owned)
    };
    let glue = quoted("from '").ok_or_else(unexpected)?;
    let wasm = quoted("module_or_path: '").ok_or_else(unexpected)?;
    let script = folder.join(glue.trim_start_matches("./"));
    let text = small(read(&script)?, Kind::Module)?;
    split::carry(folder, &text)?;
    // Trunk names it after the program: split files change what is in it as well.
    let renamed = format!("./glue-{}.js", hash(text.as_bytes()));
    fs::remove_file(&script).map_err(|e| Failure::Check(format!("{}: {e}", script.display())))?;
    write_file(&folder.join(&renamed), text.as_bytes())?;
    let name = name_script(folder, "boot", Kind::Module)?;
    let offline = name_script(folder, "offline", Kind::Module)?;
    let tag = format!(
        "<script id=\"boot\" type=\"module\" src=\"./{name}\" data-glue=\"{}\" data-wasm=\"{}\" data-offline=\"./{offline}\" data-kb=\"{KILOBYTES}\"></script>\n",
        escape(&renamed),
        escape(&wasm)
    );
    let html = format!("{}{}", &html[..start], &html[end..]);
    let html = html.replace(
        glue.trim_start_matches("./"),
        renamed.trim_start_matches("./"),
    );
    Ok((html, tag))
}

/// Gives a script of `public/` the name of what is in it.
fn name_script(folder: &Path, name: &str, kind: Kind) -> Outcome<String> {
    let source = folder.join(format!("{name}.js"));
    let text = small(read(&source)?, kind)?;
    let named = format!("{name}-{}.js", hash(text.as_bytes()));
    write_file(&folder.join(&named), text.as_bytes())?;
    fs::remove_file(&source).map_err(|e| Failure::Check(format!("{}: {e}", source.display())))?;
    Ok(named)
}

/// Writes the page that the exit leads to, which says nothing, and returns the
/// tag of the exit's script.
fn exit(book: &Book, folder: &Path, html: &str) -> Outcome<String> {
    let title = escape(&book.say(FIRST, Msg::NeutralName, &[]));
    let text = escape(&book.say(FIRST, Msg::NeutralText, &[]));
    let styles: String = html
        .lines()
        .filter(|line| line.contains("rel=\"stylesheet\""))
        .map(|line| format!("{}\n", line.trim()))
        .collect();
    let page = format!(
        "<!doctype html>\n<html lang=\"{FIRST}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <link rel=\"icon\" href=\"data:,\">\n{styles}<title>{title}</title>\n</head>\n\
         <body>\n<main class=\"page\">\n<h1>{title}</h1>\n<p>{text}</p>\n</main>\n</body>\n</html>\n"
    );
    write_file(&folder.join(NEUTRAL), page.as_bytes())?;
    let name = name_script(folder, "exit", Kind::Script)?;
    let [script, style] = embed::frame(book, folder)?;
    Ok(format!(
        "<script src=\"./{name}\" data-to=\"./{NEUTRAL}\" data-title=\"{title}\" data-text=\"{text}\" data-frame=\"./{script}\" data-frame-style=\"./{style}\"></script>\n"
    ))
}

/// Every picture of `style/icons` as a symbol, to be used by name.
fn sprite() -> Outcome<String> {
    let folder = workshop::root().join("style/icons");
    let mut names: Vec<PathBuf> = fs::read_dir(&folder)
        .map_err(|e| Failure::Check(format!("{}: {e}", folder.display())))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "svg"))
        .collect();
    names.sort();
    let mut sprite = String::from("<svg hidden aria-hidden=\"true\">");
    for path in names {
        let text = read(&path)?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let inner = text
            .find("<svg")
            .and_then(|svg| Some((svg + text[svg..].find('>')? + 1, text.rfind("</svg>")?)))
            .map(|(from, to)| {
                text[from..to]
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .ok_or_else(|| Failure::Check(format!("{}: is not a picture", path.display())))?;
        sprite += &format!("<symbol id=\"icon-{name}\" viewBox=\"0 0 24 24\">{inner}</symbol>");
    }
    Ok(sprite + "</svg>\n")
}

/// The first screen as it is seen without scripts, and with broken ones.
fn static_page(book: &Book) -> String {
    let say = |message| escape(&book.say(FIRST, message, &[]));
    let pack = book.check_pack(FIRST);
    let date = pack
        .checked
        .written(&|month| book.say(FIRST, Msg::month(month), &[]));
    let reviewed = escape(&book.say(FIRST, Msg::StartReviewed, &[("date", Arg::Text(&date))]));
    let notice = |name: &str, heading: Msg, text: Msg| {
        format!(
            "<div class=\"note\" role=\"alert\" data-notice=\"{name}\" hidden>\n<h1>{}</h1>\n<p>{}</p>\n<button class=\"button\" data-action=\"retry\">{}</button>\n\
             <p class=\"framed\"><a href=\"./index.html\" target=\"_blank\" rel=\"noopener\" data-action=\"own-window\">{}</a></p>\n</div>\n",
            say(heading),
            say(text),
            say(Msg::FailureRetry),
            say(Msg::OwnWindow)
        )
    };
    let danger = pack
        .lines
        .iter()
        .find(|line| line.does(HelpKind::Police))
        .and_then(|line| line.channels.iter().find(|c| c.kind == ChannelKind::Phone))
        .map(|channel| {
            format!(
                "<p class=\"danger\">{} <a href=\"{}\" data-channel=\"phone\">{}</a></p>\n",
                say(Msg::StartDanger),
                escape(&channel.href()),
                escape(&channel.show)
            )
        })
        .unwrap_or_default();
    let lines: String = pack.lines.iter().map(|line| card(book, line)).collect();
    format!(
        "<div id=\"static\" lang=\"{FIRST}\">\n\
         <header class=\"top\"><span class=\"name\">{title}</span></header>\n\
         <main class=\"page\">\n\
         <noscript><p class=\"note\">{no_script}</p></noscript>\n\
         {failure}{crash}\
         <div class=\"intro stack\">\n\
         <h1 class=\"headline\">{heading}</h1>\n\
         <p class=\"lead\">{lead}</p>\n\
         <div class=\"card privacy\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-lock\"/></svg>\
         <div><p>{privacy}</p><p class=\"soft\">{privacy_more}</p></div></div>\n\
         <p class=\"button main\" role=\"status\" data-notice=\"loading\" hidden>{loading}</p>\n\
         </div>\n\
         {danger}\
         <section class=\"lines\" id=\"bantuan\">\n<h2>{lines_heading}</h2>\n{lines}</section>\n\
         <p class=\"soft small\">{reviewed}</p>\n\
         </main>\n\
         <nav class=\"bar\"><a href=\"#bantuan\" data-action=\"help\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-phone\"/></svg><span>{help}</span></a>\
         <a href=\"./{NEUTRAL}\" rel=\"nofollow noreferrer\" data-action=\"exit\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-exit\"/></svg><span>{exit}</span></a></nav>\n\
         </div>\n",
        title = say(Msg::AppTitle),
        no_script = say(Msg::NoScript),
        failure = notice("failure", Msg::FailureHeading, Msg::FailureText),
        crash = notice("crash", Msg::CrashHeading, Msg::CrashText),
        heading = say(Msg::StartHeading),
        lead = say(Msg::StartLead),
        privacy = say(Msg::StartPrivacy),
        privacy_more = say(Msg::StartPrivacyMore),
        loading = say(Msg::Loading),
        lines_heading = say(Msg::LinesHeading),
        help = say(Msg::HelpButton),
        exit = say(Msg::ExitButton),
    )
}

/// A line to call, as the check shows it too.
fn card(book: &Book, line: &HelpPoint) -> String {
    let hours = line
        .hours
        .as_ref()
        .map(|hours| format!("<p class=\"tag\">{}</p>", escape(hours)))
        .unwrap_or_default();
    let mut card = format!(
        "<article class=\"card point\" data-help=\"{}\">\n<div class=\"tags\">{hours}</div>\n<h3>{}</h3>\n",
        escape(&line.id),
        escape(&line.name)
    );
    for channel in &line.channels {
        let icon = match channel.kind {
            ChannelKind::Phone => "phone",
            ChannelKind::Whatsapp => "chat",
            ChannelKind::Email => "mail",
            ChannelKind::Web => "globe",
        };
        let class = if channel.kind == ChannelKind::Phone {
            "button call"
        } else {
            "button"
        };
        let elsewhere = matches!(channel.kind, ChannelKind::Web | ChannelKind::Whatsapp);
        let target = if elsewhere { " target=\"_blank\"" } else { "" };
        let label = channel
            .label
            .as_ref()
            .map(|label| format!("<p class=\"soft small\">{}</p>", escape(label)))
            .unwrap_or_default();
        card += &format!(
            "<div class=\"channel\"><a class=\"{class}\" href=\"{}\"{target} rel=\"noopener noreferrer\" data-channel=\"{}\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-{icon}\"/></svg><span>{}</span> <strong>{}</strong></a>{label}</div>\n",
            escape(&channel.href()),
            channel.kind.id(),
            escape(&book.say(FIRST, channel.kind.into(), &[])),
            channel
                .parts()
                .into_iter()
                .map(escape)
                .collect::<Vec<_>>()
                .join("<wbr>")
        );
    }
    let month = |month| book.say(FIRST, Msg::month(month), &[]);
    let source = line.source_date.map(|date| {
        let date = date.written(&month);
        book.say(FIRST, Msg::SourceDated, &[("date", Arg::Text(&date))]) + " "
    });
    let checked = line.checked.written(&month);
    let checked = book.say(FIRST, Msg::CheckedOn, &[("date", Arg::Text(&checked))]);
    card += &format!(
        "<p class=\"soft small\">{}{}</p>\n",
        escape(&source.unwrap_or_default()),
        escape(&checked)
    );
    card + "</article>\n"
}

fn seal<T: content::Packed>(value: &T) -> Outcome<Vec<u8>> {
    content::seal(value).map_err(|e| Failure::Check(format!("the content cannot be packed: {e}")))
}

/// FNV-1a, 64 bits: names files by what is in them, nothing more.
pub fn hash(bytes: &[u8]) -> String {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// A text inside HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// A file's text.
///
/// # Errors
/// It cannot be read.
pub fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|e| Failure::Check(format!("{}: {e}", path.display())))
}

/// Writes a file.
///
/// # Errors
/// It cannot be written.
pub fn write_file(path: &Path, bytes: &[u8]) -> Outcome {
    fs::write(path, bytes).map_err(|e| Failure::Check(format!("{}: {e}", path.display())))
}
