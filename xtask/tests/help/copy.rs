//! A copy of the content that a test may spoil.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
};

use crate::run::{said, xtask};

pub const FOLDER: &str = "content/help-points";

/// A copy of the help points and places, of this test alone.
pub struct Copy(pub PathBuf);

impl Copy {
    pub fn new(name: &str) -> Self {
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

    pub fn path(&self) -> &str {
        self.0.to_str().expect("a path in UTF-8")
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(FOLDER).join(file)).expect("the file")
    }

    /// Replaces the first such text of an entry.
    pub fn edit(&self, file: &str, id: &str, old: &str, new: &str) {
        let text = self.read(file);
        let entry = text.find(&format!("id = \"{id}\"\n")).expect("the entry");
        let (before, rest) = text.split_at(entry);
        assert!(rest.contains(old), "{id} has no {old}");
        let text = format!("{before}{}", rest.replacen(old, new, 1));
        fs::write(self.0.join(FOLDER).join(file), text).expect("written");
    }

    pub fn check(&self) -> Output {
        xtask(&["check-help", "--in", self.path()])
    }

    /// The check finds one thing, in that entry, and says these words.
    #[track_caller]
    pub fn finds(&self, id: &str, words: &[&str]) {
        let output = self.check();
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        let message = said(&output);
        for word in [&[FOLDER, id, "→"], words].concat() {
            assert!(message.contains(word), "`{word}` is not in: {message}");
        }
    }

    pub fn import(&self, list: &str, write: bool) -> Output {
        let file = self.0.join("list.csv");
        fs::write(&file, list).expect("written");
        let file = file.to_str().expect("a path in UTF-8");
        let mut arguments = vec!["import-help", file, "--in", self.path()];
        arguments.extend(write.then_some("--write"));
        xtask(&arguments)
    }

    /// The list is refused with these words, and changes nothing.
    #[track_caller]
    pub fn refuses(&self, list: &str, words: &[&str]) {
        let before = self.files();
        let output = self.import(list, true);
        assert_eq!(output.status.code(), Some(2), "{list}\n{}", said(&output));
        let message = said(&output);
        for word in [&["list.csv"], words].concat() {
            assert!(message.contains(word), "`{word}` is not in: {message}");
        }
        assert!(before == self.files(), "something was written");
    }

    pub fn files(&self) -> Vec<(PathBuf, String)> {
        let files = fs::read_dir(self.0.join(FOLDER)).expect("content");
        let mut files: Vec<_> = files
            .map(|file| file.expect("a file").path())
            .map(|path| (path.clone(), fs::read_to_string(path).expect("a text")))
            .collect();
        files.sort();
        files
    }
}

pub fn printed(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", said(output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
