//! `shots --check …` looks at what is asked for; `shots OUT …` takes a picture
//! of every screen in Chromium and prints a list of them as JSON. `cargo xtask
//! shots` builds the widget, runs this and makes a sheet of it.

mod camera;
mod walks;
mod wanted;

use std::{env, path::Path, process::ExitCode};

use camera::Camera;
use journeys::{
    tour::SCREENS,
    trouble::{Doing, Told},
};
use serde_json::{Value, json};
use wanted::Wanted;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let Some(folder) = arguments.next() else {
        eprintln!("shots wants a folder to write to: run `cargo xtask shots`");
        return ExitCode::from(2);
    };
    let wanted = match Wanted::read(arguments) {
        Ok(wanted) => wanted,
        Err(wrong) => {
            eprintln!("{wrong}");
            return ExitCode::from(2);
        }
    };
    if folder == "--check" {
        return ExitCode::SUCCESS;
    }
    match take(Path::new(&folder), &wanted) {
        Ok(list) => {
            println!("{list}");
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

/// Walks through all languages and gives the list of pictures.
fn take(folder: &Path, wanted: &Wanted) -> Told<Value> {
    std::fs::create_dir_all(folder).doing("making a folder for the pictures")?;
    let mut camera = Camera::new(folder, wanted)?;
    let languages = camera.languages()?;
    for (tag, _) in &languages {
        camera.speak(tag);
        walks::all(&mut camera)?;
    }
    let screens: Vec<Value> = SCREENS
        .iter()
        .filter(|(id, _)| wanted.screen(id))
        .map(|(id, title)| json!({ "id": id, "title": title }))
        .collect();
    let languages: Vec<Value> = languages
        .iter()
        .map(|(tag, name)| json!({ "id": tag, "title": name }))
        .collect();
    Ok(json!({ "screens": screens, "languages": languages, "pictures": camera.pictures() }))
}
