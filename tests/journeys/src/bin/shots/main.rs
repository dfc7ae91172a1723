//! `shots --check …` looks at what is asked for; `shots OUT …` takes a picture
//! of every screen in Chromium and prints a list of them as JSON. `cargo xtask
//! shots` builds the widget, runs this and makes a sheet of it.

mod camera;
mod walks;
mod wanted;

use std::{env, num::NonZero, path::Path, process::ExitCode, sync::Mutex, thread};

use camera::Camera;
use journeys::{
    tour::SCREENS,
    trouble::{Doing, Told, trouble},
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

/// Walks through all languages, as many at once as there are processors, and
/// gives the list of pictures.
fn take(folder: &Path, wanted: &Wanted) -> Told<Value> {
    std::fs::create_dir_all(folder).doing("making a folder for the pictures")?;
    let languages = Camera::new(folder, wanted)?.languages()?;
    let waiting = Mutex::new(languages.iter());
    let next = || waiting.lock().ok().and_then(|mut tags| tags.next());
    let photographer = || {
        let mut taken = Vec::new();
        while let Some((tag, _)) = next() {
            let mut camera = Camera::new(folder, wanted)?;
            camera.speak(tag);
            walks::all(&mut camera)?;
            taken.extend(camera.pictures());
        }
        Ok(taken)
    };
    let at_once = thread::available_parallelism().map_or(1, NonZero::get);
    let mut pictures = thread::scope(|scope| -> Told<Vec<Value>> {
        let all: Vec<_> = (0..at_once.min(languages.len()))
            .map(|_| scope.spawn(photographer))
            .collect();
        let mut pictures = Vec::new();
        for one in all {
            let taken = one.join().unwrap_or_else(|_| trouble("a walk broke off"))?;
            pictures.extend(taken);
        }
        Ok(pictures)
    })?;
    let place = |picture: &Value| {
        languages
            .iter()
            .position(|(tag, _)| picture["language"] == **tag)
    };
    pictures.sort_by_key(place);
    let screens: Vec<Value> = SCREENS
        .iter()
        .filter(|(id, _)| wanted.screen(id))
        .map(|(id, title)| json!({ "id": id, "title": title }))
        .collect();
    let languages: Vec<Value> = languages
        .iter()
        .map(|(tag, name)| json!({ "id": tag, "title": name }))
        .collect();
    Ok(json!({ "screens": screens, "languages": languages, "pictures": pictures }))
}
