//! The commands about help points: what a check finds, and what a corrected
//! list changes. Each test works on a copy of the content.

#[path = "common/run.rs"]
mod run;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
};

use run::{said, xtask};

const FOLDER: &str = "content/help-points";

/// A copy of the help points and places, of this test alone.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("help-{name}"));
        let _ = fs::remove_dir_all(&root);
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for folder in [FOLDER, "content/places"] {
            fs::create_dir_all(root.join(folder)).expect("a folder");
            for file in fs::read_dir(from.join(folder)).expect("content") {
                let file = file.expect("a file");
                fs::copy(file.path(), root.join(folder).join(file.file_name())).expect("copied");
            }
        }
        Self(root)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("a path in UTF-8")
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(FOLDER).join(file)).expect("the file")
    }

    /// Replaces the first such text of an entry.
    fn edit(&self, file: &str, id: &str, old: &str, new: &str) {
        let text = self.read(file);
        let entry = text.find(&format!("id = \"{id}\"\n")).expect("the entry");
        let (before, rest) = text.split_at(entry);
        assert!(rest.contains(old), "{id} has no {old}");
        let text = format!("{before}{}", rest.replacen(old, new, 1));
        fs::write(self.0.join(FOLDER).join(file), text).expect("written");
    }

    fn check(&self) -> Output {
        xtask(&["check-help", "--in", self.path()])
    }

    /// The check finds one thing, in that entry, and says these words.
    #[track_caller]
    fn finds(&self, id: &str, words: &[&str]) {
        let output = self.check();
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        let message = said(&output);
        for word in [&[FOLDER, id, "→"], words].concat() {
            assert!(message.contains(word), "`{word}` is not in: {message}");
        }
    }

    fn import(&self, list: &str, write: bool) -> Output {
        let file = self.0.join("list.csv");
        fs::write(&file, list).expect("written");
        let file = file.to_str().expect("a path in UTF-8");
        let mut arguments = vec!["import-help", file, "--in", self.path()];
        arguments.extend(write.then_some("--write"));
        xtask(&arguments)
    }

    /// The list is refused with these words, and changes nothing.
    #[track_caller]
    fn refuses(&self, list: &str, words: &[&str]) {
        let before = self.files();
        let output = self.import(list, true);
        assert_eq!(output.status.code(), Some(2), "{list}\n{}", said(&output));
        let message = said(&output);
        for word in [&["list.csv"], words].concat() {
            assert!(message.contains(word), "`{word}` is not in: {message}");
        }
        assert!(before == self.files(), "something was written");
    }

    fn files(&self) -> Vec<(PathBuf, String)> {
        let files = fs::read_dir(self.0.join(FOLDER)).expect("content");
        let mut files: Vec<_> = files
            .map(|file| file.expect("a file").path())
            .map(|path| (path.clone(), fs::read_to_string(path).expect("a text")))
            .collect();
        files.sort();
        files
    }
}

fn printed(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", said(output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Lines that differ, as old and new.
fn changed(old: &str, new: &str) -> Vec<(String, String)> {
    assert_eq!(old.lines().count(), new.lines().count(), "lines were added");
    let lines = old.lines().zip(new.lines()).filter(|(a, b)| a != b);
    lines.map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
}

#[test]
fn the_content_is_whole_and_its_age_is_told() {
    let copy = Copy::new("whole");
    let table = printed(&copy.check());
    let row = |kind: &str| -> Vec<u32> {
        let line = table.lines().find(|line| line.starts_with(kind));
        let words = line
            .unwrap_or_else(|| panic!("no {kind}: {table}"))
            .split_whitespace();
        words.filter_map(|word| word.parse().ok()).collect()
    };
    let (all, lines) = (row("all "), row("hotline "));
    assert_eq!(all.len(), 4, "{table}");
    assert!(all[0] >= 173 && all[1] >= 70 && all[2] <= all[0] && all[3] <= all[1]);
    assert_eq!(lines[0], lines[1], "every line has a number");
    // Of February 2020, with what one would dial; and one whose page is undated.
    for id in ["dn-home-sg", "dn-om-tip"] {
        let old = table
            .lines()
            .find(|line| line.contains(id))
            .expect("listed as old");
        assert!(old.ends_with(|c: char| c.is_ascii_digit()), "{old}");
    }
    let quiet = xtask(&["check-help", "--quiet", "--in", copy.path()]);
    assert!(printed(&quiet).is_empty());
    for wrong in [
        vec!["check-help", "--on"],
        vec!["check-help", "--in"],
        vec!["check-help", "--ids", "/nowhere.csv"],
    ] {
        assert_eq!(xtask(&wrong).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn a_wrong_digit_is_caught() {
    let copy = Copy::new("digit");
    // In one of the two places in which a number stands.
    copy.edit(
        "hotlines.toml",
        "hl-kemlu-pwni",
        "+6281290070027",
        "+6281290070026",
    );
    copy.finds("hl-kemlu-pwni", &["+6281290070026", "hotlines.toml"]);
    // In both: a digit too few, as one outlet printed it.
    let copy = Copy::new("missing");
    copy.edit("embassies.toml", "emb-tw", "+886901132000", "+88690132000");
    copy.edit(
        "embassies.toml",
        "emb-tw",
        "+886 901 132 000",
        "+886 90132000",
    );
    copy.finds("emb-tw", &["+88690132000", "no number of the country TW"]);
    // Another country's code, as one ministry printed it.
    let copy = Copy::new("country");
    copy.edit("embassies.toml", "emb-th", "+66929031103", "+6592903110");
    copy.edit(
        "embassies.toml",
        "emb-th",
        "+66 92-903-1103",
        "+65 9290 3110",
    );
    copy.finds("emb-th", &["+6592903110", "no number of the country TH"]);
    // Fewer digits for reading than are dialled: no link, but what people write down.
    let copy = Copy::new("read");
    copy.edit("hotlines.toml", "hl-lpsk", "0857-7001-0048", "7001-0048");
    copy.finds("hl-lpsk", &["7001-0048", "another number"]);
}

#[test]
fn a_short_number_needs_its_reason() {
    let copy = Copy::new("short");
    copy.edit(
        "destination-services.toml",
        "dn-tw-1955",
        "outside_plan",
        "#outside_plan",
    );
    copy.finds("dn-tw-1955", &["1955", "outside_plan"]);
    let copy = Copy::new("empty");
    let reason = copy.read("hotlines.toml");
    let reason = reason
        .lines()
        .find(|line| line.starts_with("outside_plan"))
        .expect("a reason");
    copy.edit("hotlines.toml", "hl-kp2mi", reason, "outside_plan = \" \"");
    copy.finds("hl-kp2mi", &["08001000", "outside_plan"]);
    // And none where the plan has the number.
    let copy = Copy::new("needless");
    copy.edit(
        "hotlines.toml",
        "hl-kemnaker",
        "only_in",
        "outside_plan = \"short\"\nonly_in",
    );
    copy.finds("hl-kemnaker", &["1500630", "take `outside_plan` out"]);
}

#[test]
fn a_duplicate_is_caught() {
    let copy = Copy::new("duplicate");
    copy.edit(
        "hotlines.toml",
        "hl-ombudsman",
        "+628119023737",
        "+6281226798880",
    );
    copy.edit(
        "hotlines.toml",
        "hl-ombudsman",
        "0811-9023-737",
        "0812-2679-8880",
    );
    copy.finds(
        "hl-ombudsman",
        &["+6281226798880", "hl-komnasham", "shared_with"],
    );
    // Unless each says that it shares the number.
    let share = |id, with: &str| {
        let mine = "dial = \"+6281226798880\"\n";
        let shared = format!("{mine}shared_with = [\"{with}\"]\n");
        copy.edit("hotlines.toml", id, mine, &shared);
        // Telephone and WhatsApp are two channels.
        let text = copy.read("hotlines.toml");
        let text = text.replace(
            &format!("whatsapp\"\n{mine}"),
            &format!("whatsapp\"\n{shared}"),
        );
        fs::write(copy.0.join(FOLDER).join("hotlines.toml"), text).expect("written");
    };
    copy.edit(
        "hotlines.toml",
        "hl-ombudsman",
        "+628119023737",
        "+6281226798881",
    );
    copy.edit(
        "hotlines.toml",
        "hl-ombudsman",
        "0811-9023-737",
        "0812-2679-8881",
    );
    copy.edit(
        "hotlines.toml",
        "hl-komnasham",
        "kind = \"whatsapp\"\ndial = \"+6281226798880\"\nshow = \"0812-2679-8880\"",
        "kind = \"whatsapp\"\ndial = \"+6281226798882\"\nshow = \"0812-2679-8882\"",
    );
    share("hl-komnasham", "hl-ombudsman");
    copy.finds("hl-ombudsman", &["hl-komnasham"]);
    share("hl-ombudsman", "hl-komnasham");
    printed(&copy.check());
    copy.edit(
        "hotlines.toml",
        "hl-ombudsman",
        "\"hl-komnasham\"",
        "\"hl-komnasham\", \"hl-lpsk\"",
    );
    copy.finds("hl-ombudsman", &["hl-lpsk", "does not have it"]);
}

#[test]
fn places_dates_and_ids_are_checked() {
    let copy = Copy::new("swapped");
    copy.edit(
        "hotlines.toml",
        "hl-kp2mi",
        "lat = -6.243992\nlon = 106.847280",
        "lat = 6.8\nlon = -10.2",
    );
    copy.finds("hl-kp2mi", &["not in Indonesia"]);
    let copy = Copy::new("abroad");
    copy.edit("embassies.toml", "emb-sg", "lat = 1.29", "lat = 11.29");
    copy.finds("emb-sg", &["not in Singapura"]);
    let copy = Copy::new("undated");
    copy.edit(
        "embassies.toml",
        "emb-tw",
        "source_date = \"2024-04\"\n",
        "",
    );
    copy.finds("emb-tw", &["no date", "undated"]);
    let copy = Copy::new("ahead");
    copy.edit("embassies.toml", "emb-tw", "2024-04", "2027-04");
    copy.finds("emb-tw", &["2027-04", "newer than its check"]);
    let copy = Copy::new("surer");
    copy.edit(
        "hotlines.toml",
        "hl-komnasham",
        "dial = \"+6281226798880\"\nshow = \"0812-2679-8880\"\nconfidence = \"medium\"",
        "dial = \"+6281226798880\"\nshow = \"0812-2679-8880\"\nconfidence = \"high\"",
    );
    copy.finds("hl-komnasham", &["high", "medium", "no channel is surer"]);
    let copy = Copy::new("renamed");
    copy.edit("unions.toml", "un-sbmi-dpn", "un-sbmi-dpn", "un-sbmi");
    copy.finds("un-sbmi", &["no such id", "ids never change"]);
    let copy = Copy::new("weak");
    copy.edit("unions.toml", "un-sbmi-dpn", "un-sbmi-dpn", "ngo-jalaprt");
    copy.finds("ngo-jalaprt", &["too weak"]);
}

#[test]
fn a_changed_number_is_shown_and_written_and_nothing_else() {
    let copy = Copy::new("change");
    let list = "id,phone,source_url,source_date,confidence\n\
        emb-kr,+82 10-5394-2547; +82 2-2224-9000,SOURCE,2024-12,high\n";
    let text = copy.read("embassies.toml");
    let entry = &text[text.find("id = \"emb-kr\"").expect("there")..];
    let source = entry
        .split('"')
        .find(|part| part.starts_with("https://"))
        .expect("a source");
    let list = list.replace("SOURCE", source);
    let before = copy.files();
    let shown = printed(&copy.import(&list, false));
    for word in [
        "emb-kr",
        "embassies.toml",
        "phone: +82 10-5394-2546 → +82 10-5394-2547",
        "--write",
    ] {
        assert!(shown.contains(word), "`{word}` is not in: {shown}");
    }
    assert!(before == copy.files(), "it was only to be shown");
    printed(&copy.import(&list, true));
    let line = |field: &str, number: &str| format!("{field} = \"{number}\"");
    assert_eq!(
        changed(&text, &copy.read("embassies.toml")),
        [
            (line("dial", "+821053942546"), line("dial", "+821053942547")),
            (
                line("show", "+82 10-5394-2546"),
                line("show", "+82 10-5394-2547")
            ),
        ]
    );
    let others = |files: &[(PathBuf, String)]| {
        let others = files
            .iter()
            .filter(|(path, _)| !path.ends_with("embassies.toml"));
        others.cloned().collect::<Vec<_>>()
    };
    assert!(others(&before) == others(&copy.files()));
    printed(&copy.check());
    assert!(printed(&copy.import(&list, true)).contains("nothing to write"));
}

#[test]
fn numbers_come_and_go_and_new_entries_are_added() {
    let copy = Copy::new("come");
    // From a spreadsheet: a mark in front, semicolons, a column of its own.
    let list = "\u{feff}id;kind;name_id;name_en;country;province;regency;phone;whatsapp;address;source_url;source_date;confidence;colour\n\
        mrc-cirebon;;;;;;;(0231) 123456 (kantor);;Jl. Baru 1;https://disnaker.cirebonkab.go.id/kontak;2026-11;medium;red\n\
        hl-ombudsman;;;;;;;;-;;https://ombudsman.go.id/kontak;2026-11-02;high;\n\
        ngo-jalaprt;ngo;Jala PRT;Jala PRT network;Indonesia;DKI Jakarta;Kota Jakarta Selatan;021-7971629;;;https://jalaprt.org/kontak;2026-10;medium;\n\
        ppa-new;uptd_ppa;UPTD PPA Baru;UPTD PPA, new;Indonesia;Jawa Barat;Kabupaten Indramayu;;0812-3456-7890;;https://indramayukab.go.id/ppa;2026-10;medium;\n";
    let shown = printed(&copy.import(list, true));
    for word in [
        "phone: added (0231) 123456",
        "by hand: phone: say what (0231) 123456 is for (`use`): kantor",
        "address: Disnaker Kabupaten Cirebon, Jalan Cipto Mangunkusumo, Kota Cirebon → Jl. Baru 1",
        "whatsapp: removed 0811-9023-737",
        "source: added https://ombudsman.go.id/kontak",
        "confidence: medium → high",
        "ppa-new (content/help-points/uptd-ppa.toml): added, UPTD PPA Baru",
        "unknown columns, not read: colour",
        "2 corrected, 2 added",
    ] {
        assert!(shown.contains(word), "`{word}` is not in: {shown}");
    }
    printed(&copy.check());
    let entry = "\n[[point]]\nid = \"ppa-new\"\nkind = \"uptd_ppa\"\ncountry = \"ID\"\nprovince = \"32\"\nregency = \"32.12\"\nname = { id = \"UPTD PPA Baru\", en = \"UPTD PPA, new\" }\nconfidence = \"medium\"\nsource = [\"https://indramayukab.go.id/ppa\"]\nsource_date = \"2026-10\"\n";
    let channel = "\n[[point.channel]]\nkind = \"whatsapp\"\ndial = \"+6281234567890\"\nshow = \"0812-3456-7890\"\nconfidence = \"medium\"\n";
    let text = copy.read("uptd-ppa.toml");
    assert!(text.contains(entry) && text.ends_with(channel), "{text}");
    let mrc = copy.read("ltsa-mrc.toml");
    let (cirebon, _) = mrc
        .split_once("id = \"mrc-tulungagung\"")
        .expect("the next one");
    assert!(cirebon.ends_with("dial = \"+62231123456\"\nshow = \"(0231) 123456\"\nconfidence = \"medium\"\n\n[[point]]\n"), "{cirebon}");
    assert!(cirebon.contains("ri/\",\n  \"https://disnaker.cirebonkab.go.id/kontak\",\n]\n"));
    let hotlines = copy.read("hotlines.toml");
    assert_eq!(
        hotlines.matches("+628119023737").count(),
        1,
        "the telephone stays"
    );
    let ids = copy.read("ids.csv");
    assert!(ids.contains("ngo-jalaprt,medium\n") && ids.ends_with("ppa-new,medium\n"));
}

#[test]
fn rows_that_could_do_harm_are_refused() {
    let copy = Copy::new("refused");
    let head = "id,phone,source_url,source_date,confidence\n";
    let page = "https://kemlu.go.id/seoul";
    let row = |row: &str| format!("{head}{row}\n");
    for (list, words) in [
        (
            row("emb-kr,+82 10-5394-2547; +82 2-2224-9000,,2026-11,high"),
            ["line 2, column source_url", "no source"],
        ),
        (
            row("emb-kr,+82 10-5394-2547; +82 2-2224-9000,asked,2026-11,high"),
            ["line 2, column source_url", "asked"],
        ),
        (
            row(&format!(
                "emb-kr,+82 10-5394-2547; +82 2-2224-9000,{page},,high"
            )),
            ["line 2, column source_date", "no date"],
        ),
        (
            row(&format!(
                "emb-kr,+82 10-5394-2547; +82 2-2224-9000,{page},unknown,high"
            )),
            ["line 2, column source_date", "unknown"],
        ),
        (
            row(&format!(
                "emb-kr,+82 10-5394-2547; +82 2-2224-9000,{page},2999,high"
            )),
            ["line 2, column source_date", "yet to come"],
        ),
        (
            row(&format!(
                "emb-kr,+82 10-5394-2547; +82 2-2224-9000,{page},2020,high"
            )),
            ["line 2, column source_date", "older"],
        ),
        (
            row(&format!(
                "emb-kr,+82 10-5394-25; +82 2-2224-9000,{page},2026-11,high"
            )),
            ["line 2, column phone", "+82 10-5394-25"],
        ),
        (
            row(&format!("emb-kr,1955,{page},2026-11,high")),
            ["line 2, column phone", "outside_plan"],
        ),
        (
            row(&format!(
                "emb-kr,+82 10-5394-2547; +82 2-2224-9000,{page},2026-11,low"
            )),
            ["line 2, column confidence", "below medium"],
        ),
        (
            row(&format!(
                "emb-kr,+82 10-5394-2547; +82 2-2224-9000,{page},2026-11,"
            )),
            ["line 2, column confidence", "how sure"],
        ),
        (
            row(&format!("emb-new,,{page},2026-11,high")),
            ["line 2, column name_id", "is new"],
        ),
        (
            row(&format!("Emb KR,,{page},2026-11,high")),
            ["line 2, column id", "Emb KR"],
        ),
        (
            row(&format!(
                "emb-kr,,{page},2026-11,high\nemb-kr,,{page},2026-11,high"
            )),
            ["line 3, column id", "twice"],
        ),
        (
            row(&format!("emb-kr,,{page},2026-11")),
            ["line 2, column 5", "4 cells"],
        ),
        (
            "id,phone\nemb-kr,1\n".to_owned(),
            ["line 1, column source_url", "missing"],
        ),
        ("id,id\n".to_owned(), ["line 1, column id", "twice"]),
    ] {
        copy.refuses(&list, &words);
    }
    // One good row does not go in beside a bad one.
    copy.refuses(
        &row(&format!(
            "emb-kr,+82 10-5394-2547; +82 2-2224-9000,{page},2026-11,high\nemb-tw,+886 1,{page},2026-11,high"
        )),
        &["line 3, column phone", "nothing is written"],
    );
    for wrong in [
        vec!["import-help"],
        vec!["import-help", "/nowhere.csv"],
        vec!["import-help", "a.csv", "b.csv"],
    ] {
        assert_eq!(xtask(&wrong).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn a_list_that_leaves_a_fault_behind_is_taken_back() {
    let copy = Copy::new("back");
    let list = "id,phone,source_url,source_date,confidence\n\
        emb-kr,+82 10-5394-2546; +82 2-2224-9000; +82 2-783-5675,https://kemlu.go.id/seoul,2026-11,high\n\
        emb-jp-osaka,+81 80-3506-8612,https://kemlu.go.id/osaka,2026-11,high\n";
    let before = copy.files();
    let output = copy.import(list, true);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let message = said(&output);
    assert!(
        message.contains("emb-jp-tokyo") && message.contains("nothing was written"),
        "{message}"
    );
    assert!(before == copy.files());
}
