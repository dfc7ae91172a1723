//! The question that is shown, and what is touched on it.

use leptos::prelude::*;
use migrasi_aman::checklist::{Answer, QuestionNo};

use super::Session;
use crate::ui::screen::Screen;

impl Session {
    /// Whether what is to be shown is not all here.
    pub(crate) fn is_pending(self) -> bool {
        self.is_resuming() || !self.screen().is_first() && !self.is_whole()
    }

    /// Whether a question is shown.
    pub(crate) fn is_asking(self) -> bool {
        matches!(self.screen(), Screen::Question(_)) && !self.is_pending()
    }

    /// What is chosen on a question, confirmed or only touched.
    pub(crate) fn draft(self, number: QuestionNo) -> Signal<Option<Answer>> {
        let kept = self.answer(number);
        Signal::derive(move || match self.draft.get() {
            Some((question, answer)) if question == number => answer,
            _ => kept,
        })
    }

    /// Touches an answer without confirming it.
    pub(crate) fn choose(self, number: QuestionNo, answer: Option<Answer>) {
        self.skipped.set(false);
        self.draft.set(Some((number, answer)));
    }

    /// She wants to go on and has chosen nothing.
    pub(crate) fn skip(self) {
        self.skipped.set(true);
    }

    /// Whether she wanted to go on and has chosen nothing yet.
    pub(crate) fn has_skipped(self) -> bool {
        self.skipped.get()
    }
}
