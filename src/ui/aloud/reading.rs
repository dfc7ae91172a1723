//! One reading: each text by its recording, or else by a voice of the device.

use std::rc::Rc;

use leptos::prelude::*;
use migrasi_aman::{
    aloud::{ClipPack, Fit, choose, only_online, sentences, spoken},
    content::Msg,
    locale::Language,
};

use super::{What, is_current, with};
use crate::{
    device::{
        patience,
        readable::{self, Block},
        speech::{Ending, Sound, Speech},
    },
    ui::session::Session,
};

/// After so many silent utterances in a row nothing more is tried.
const SILENCES: usize = 2;
/// How often voices and recordings are looked for while a text has neither, in
/// milliseconds, and how many times an empty list of voices is believed to fill,
/// in all: some come after several seconds, and not every browser tells when.
const LOOK_EVERY: i32 = 250;
const LOOKS: usize = 24;

/// A reading that is going on.
pub(super) struct Reading {
    session: Session,
    turn: usize,
    /// Looked for once a text has no recording.
    speech: Option<Speech>,
    /// Numbers of which every digit is said.
    numbers: Vec<String>,
    /// The language of the screen.
    main: Option<Language>,
    silences: usize,
    found: Found,
}

/// What there is to say about a reading.
#[derive(Default)]
struct Found {
    /// Why it was given up.
    trouble: Option<Msg>,
    /// Something in the screen's language was heard.
    heard: bool,
    /// By a voice of another language.
    near: bool,
    /// Something in the screen's language could not be.
    lacks: bool,
    /// Something in another language could not be.
    lacks_other: bool,
}

/// A recording of a text.
enum Recorded {
    Here(Rc<Sound>),
    /// It is not known yet whether there is one.
    Coming,
    No,
}

fn recorded(text: &str, tag: &str) -> Recorded {
    let pack: Option<Option<Rc<ClipPack>>> = with(|reader| match &reader.clips {
        Some((of, pack)) if of == tag => Some(pack.clone()),
        _ => None,
    });
    let Some(pack) = pack else {
        return Recorded::No;
    };
    let Some(pack) = pack else {
        return Recorded::Coming;
    };
    let sound = pack.find(text).and_then(|clip| Sound::of(&clip.sound));
    sound.map_or(Recorded::No, |sound| Recorded::Here(Rc::new(sound)))
}

impl Reading {
    pub(super) fn new(session: Session, turn: usize) -> Self {
        let words = untrack(|| session.words());
        let lines = words.pack.lines.iter();
        Self {
            session,
            turn,
            speech: None,
            numbers: lines
                .flat_map(|line| line.channels.iter().map(|channel| channel.show.clone()))
                .collect(),
            main: words.language().parse().ok(),
            silences: 0,
            found: Found::default(),
        }
    }

    /// Reads, and says what there is to say about it.
    pub(super) async fn read(mut self, what: What) -> [Option<Msg>; 2] {
        let blocks = match what {
            What::Screen => readable::screen(),
            What::Parts(parts) => readable::blocks(&parts),
        };
        for block in blocks {
            if !self.block(&block).await {
                break;
            }
        }
        self.notes()
    }

    fn notes(&self) -> [Option<Msg>; 2] {
        let found = &self.found;
        if found.trouble.is_some() {
            return [found.trouble, None];
        }
        match (found.lacks, found.heard) {
            (true, false) if self.speech.is_none() => [Some(Msg::AloudMissing), None],
            (true, false) => [Some(Msg::AloudNoVoice), Some(self.remedy())],
            (true, true) => [Some(Msg::AloudPart), Some(self.remedy())],
            (false, _) => [
                found.near.then_some(Msg::AloudNear),
                found.lacks_other.then_some(Msg::AloudPart),
            ],
        }
    }

    /// What to do where the screen's language has no voice.
    fn remedy(&self) -> Msg {
        match (&self.speech, self.main) {
            (None, _) => Msg::AloudMissing,
            (Some(speech), Some(main)) if only_online(&speech.voices, main) => Msg::AloudOnline,
            _ => Msg::AloudInstall,
        }
    }

    /// Reads a part of the screen. Says whether to go on.
    async fn block(&mut self, block: &Block) -> bool {
        let mut marked = false;
        for (text, tag) in &block.texts {
            let Some(language) = Language::of_tag(tag) else {
                continue;
            };
            let sound = self.recording(text, tag, language).await;
            if !is_current(self.turn) {
                return false;
            }
            if sound.is_none() && self.voice(language).is_none() {
                self.lacks(language);
                continue;
            }
            if !marked {
                readable::unmark();
                block.mark(with(|reader| reader.hers != self.turn));
                marked = true;
            }
            if let Some(sound) = sound {
                with(|reader| reader.sound = Some(sound.clone()));
                let ending = sound.play().await;
                if !is_current(self.turn) {
                    return false;
                }
                if ending == Ending::Done {
                    self.found.heard |= Some(language) == self.main;
                    continue;
                }
            }
            match self.voice(language) {
                Some((voice, fit)) if !self.say(text, language, voice, fit).await => return false,
                Some(_) => {}
                None => self.lacks(language),
            }
        }
        is_current(self.turn)
    }

    /// The recording of a text. Waits where neither it nor a voice is here and
    /// either may come.
    async fn recording(&mut self, text: &str, tag: &str, language: Language) -> Option<Rc<Sound>> {
        let mut waiting = false;
        let sound = loop {
            let coming = match recorded(text, tag) {
                Recorded::Here(sound) => break Some(sound),
                Recorded::Coming => true,
                Recorded::No => false,
            };
            let has_voice = self.voice(language).is_some();
            let voices_come = || {
                let empty = |speech: &Speech| speech.voices.is_empty();
                self.speech.as_ref().is_some_and(empty) && with(|reader| reader.looks < LOOKS)
            };
            if has_voice || !(coming || voices_come()) {
                break None;
            }
            if coming && !waiting {
                waiting = true;
                self.tell([Some(Msg::Loading), None]);
            }
            patience::pause(LOOK_EVERY).await;
            if !is_current(self.turn) {
                return None;
            }
            with(|reader| reader.looks += 1);
        };
        if waiting {
            self.tell([None; 2]);
        }
        sound
    }

    fn tell(&self, notes: [Option<Msg>; 2]) {
        self.session.aloud().update(|aloud| aloud.notes = notes);
    }

    fn lacks(&mut self, language: Language) {
        if Some(language) == self.main {
            self.found.lacks = true;
        } else {
            self.found.lacks_other = true;
        }
    }

    fn voice(&mut self, language: Language) -> Option<(usize, Fit)> {
        if !matches!(&self.speech, Some(speech) if !speech.voices.is_empty()) {
            self.speech = Speech::look();
        }
        choose(&self.speech.as_ref()?.voices, language)
    }

    /// Lets the voice say a text. Says whether to go on.
    async fn say(&mut self, text: &str, language: Language, voice: usize, fit: Fit) -> bool {
        let Some(speech) = &self.speech else {
            return true;
        };
        let numbers: Vec<&str> = self.numbers.iter().map(String::as_str).collect();
        for sentence in sentences(&spoken(text, language, &numbers)) {
            let ending = speech.say(&sentence, voice).await;
            if !is_current(self.turn) {
                return false;
            }
            match ending {
                Ending::Done => self.silences = 0,
                Ending::Blocked => {
                    self.found.trouble = Some(Msg::AloudBlocked);
                    return false;
                }
                Ending::Failed | Ending::Silent => self.silences += 1,
            }
            if self.silences >= SILENCES {
                self.found.trouble = Some(Msg::AloudSilent);
                return false;
            }
        }
        if Some(language) == self.main {
            self.found.heard = true;
            self.found.near |= fit == Fit::Near;
        }
        true
    }
}
