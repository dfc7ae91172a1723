//! Answers that come in a link.

use leptos::prelude::*;
use migrasi_aman::{
    fees::Desk,
    share::{NotALink, Opened, open_link},
};

use super::Session;
use crate::{
    device::{
        frame, history,
        storage::{self, Shelf, Thing},
    },
    ui::{
        screen::Screen,
        take_along::{Arrival, Why},
    },
};

impl Session {
    /// Whether a link came: it is opened once the words of the screens are here.
    pub(super) fn comes(self) -> bool {
        let Some(link) = history::take_link() else {
            return false;
        };
        self.arrival.set(Arrival::Waiting(link));
        self.resuming.set(true);
        self.with_rooms();
        true
    }

    /// Whether a link waits to be opened.
    pub(super) fn is_coming(self) -> bool {
        self.arrival
            .with_untracked(|arrival| matches!(arrival, Arrival::Waiting(_)))
    }

    /// What became of a link that came.
    pub(crate) fn arrival(self) -> Arrival {
        self.arrival.get()
    }

    /// Opens a link that waits, or asks first: where answers of her own would be
    /// lost, and in the frame of a site, which could have filled them in. Says
    /// whether there was one.
    pub(super) fn take_link(self) -> bool {
        let Arrival::Waiting(link) = self.arrival.get_untracked() else {
            return false;
        };
        let opened = self
            .pack
            .with_untracked(|pack| open_link(&pack.checklist, &pack.links, &link));
        let arrival = match opened {
            Err(why) => Arrival::Refused(Why::NotALink(why)),
            Ok(Opened {
                given: 0,
                left_out: 0,
                ..
            }) => Arrival::Refused(Why::Nothing),
            Ok(Opened { given: 0, .. }) => Arrival::Refused(Why::NotALink(NotALink::FromTheFuture)),
            Ok(opened) if frame::is_embedded() || self.has_answers() => Arrival::Asking(opened),
            Ok(opened) => {
                self.open_arrived(opened);
                return true;
            }
        };
        self.arrival.set(arrival);
        self.put(Screen::Link);
        true
    }

    /// Opens the answers of a link in place of what is here.
    pub(crate) fn open_arrived(self, opened: Opened) {
        self.draft.set(None);
        // What was typed on the calculator belongs to other answers.
        self.desk.set(Desk::default());
        storage::write(Shelf::Tab, Thing::Sums, None);
        self.arrival.set(Arrival::Opened {
            given: opened.given,
            left_out: opened.left_out,
        });
        self.answers.set(opened.answers);
        self.put(Screen::Result);
    }

    /// Leaves a link unopened.
    pub(crate) fn refuse_arrived(self) {
        self.arrival.set(Arrival::Nothing);
        self.put(if self.has_answers() {
            Screen::Result
        } else {
            Screen::Start
        });
    }

    /// Shows a screen in place of the one that brought the link.
    fn put(self, screen: Screen) {
        self.remember(history::replace(screen.fragment()), screen);
        self.show(screen);
    }
}
