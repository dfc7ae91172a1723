//! A short message to an office, with nothing in it that she did not choose.

use crate::{
    content::{CheckPack, Msg},
    help::Situation,
    locale::Arg,
};

/// Something of hers that the message may tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What has happened to her.
    Situation,
    /// Where she lives or stands.
    Place,
    /// The country she is in or wants to go to.
    Country,
}

impl Part {
    /// Every part, in the order of the message.
    pub const ALL: [Self; 3] = [Self::Situation, Self::Place, Self::Country];

    /// As scripts write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::Place => "place",
            Self::Country => "country",
        }
    }
}

/// What she wants to be told: nothing, until she says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told([bool; Part::ALL.len()]);

impl Told {
    /// Whether a part is told.
    pub fn has(self, part: Part) -> bool {
        self.0[part as usize]
    }

    /// Tells a part, or no longer.
    pub fn toggle(&mut self, part: Part) {
        self.0[part as usize] ^= true;
    }
}

/// What she said on the screen, whether or not she wants it to be told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hers {
    /// What has happened to her.
    pub situation: Option<Situation>,
    /// The name of the place.
    pub place: Option<String>,
    /// The name of the country.
    pub country: Option<String>,
}

impl Hers {
    /// Whether there is something of a part to tell.
    pub fn knows(&self, part: Part) -> bool {
        match part {
            Part::Situation => self.situation.is_some(),
            Part::Place => self.place.is_some(),
            Part::Country => self.country.is_some(),
        }
    }
}

/// The message, ready to be sent by WhatsApp or e-mail.
pub fn office_message(pack: &CheckPack, hers: &Hers, told: Told) -> String {
    let say = |message: Msg, args: &[(&str, Arg<'_>)]| pack.catalog.format(message.id(), args);
    let line = |part| match part {
        Part::Situation => {
            let situation = say(hers.situation?.into(), &[]);
            let args = [("situation", Arg::Text(&situation))];
            Some(say(Msg::NoteSituation, &args))
        }
        Part::Place => {
            let args = [("place", Arg::Text(hers.place.as_deref()?))];
            Some(say(Msg::NotePlace, &args))
        }
        Part::Country => {
            let args = [("country", Arg::Text(hers.country.as_deref()?))];
            Some(say(Msg::NoteCountry, &args))
        }
    };
    let parts = Part::ALL.into_iter().filter(|part| told.has(*part));
    let mut lines = vec![say(Msg::NoteGreeting, &[])];
    lines.extend(parts.filter_map(line));
    lines.push(say(Msg::NoteClosing, &[]));
    lines.join("\n")
}
