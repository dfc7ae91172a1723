//! What `import-help` shows, writes and refuses.

use std::path::PathBuf;

use crate::{
    copy::{Copy, printed},
    run::{said, xtask},
};

/// Lines that differ, as old and new.
fn changed(old: &str, new: &str) -> Vec<(String, String)> {
    assert_eq!(old.lines().count(), new.lines().count(), "lines were added");
    let lines = old.lines().zip(new.lines()).filter(|(a, b)| a != b);
    lines.map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
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
