//! The calculator (`#hitung`): what an offer costs, and where the pay goes.

mod costs;
mod field;
mod figures;
mod form;
mod lists;
mod outcome;
mod parts;
mod pay;

use std::sync::Arc;

use leptos::prelude::*;
use migrasi_aman::{
    content::{self, MoneyPack, SumMsg},
    locale::{Arg, MessageId, money},
    money::{Amount, Currency},
};

use super::{
    late::Room,
    screen::Screen,
    session::Session,
    words::{Words, borrowed},
};
use crate::device::packs::Failure;

/// Opens the calculator with its rules and words. Its code is a file of its own,
/// which is fetched here.
///
/// # Errors
/// The rules are damaged, or the code could not be fetched.
#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(sums, wasm_split_path = leptos::wasm_split, fallible)]
pub(crate) fn open(body: Vec<u8>) -> Result<Room, Failure> {
    furnish(&body)
}

/// Opens the calculator with its rules and words.
///
/// # Errors
/// The rules are damaged.
#[cfg(not(feature = "split"))]
pub(crate) async fn open(body: Vec<u8>) -> Result<Room, Failure> {
    furnish(&body)
}

fn furnish(body: &[u8]) -> Result<Room, Failure> {
    let pack: MoneyPack = content::decode(body).map_err(Failure::Damaged)?;
    let pack = Arc::new(pack);
    Ok(Room::new(move |session, words, screen| {
        let calculator = Calculator {
            session,
            words: words.clone(),
            pack: Arc::clone(&pack),
        };
        session.resume_sums(&pack.table);
        let kept = Arc::clone(&pack);
        Effect::new(move || session.keep_sums_in_tab(&kept.table));
        // A draft has none of these words or all of them.
        let language = borrowed(&pack.catalog, SumMsg::Heading.id());
        let shown = if screen == Screen::SumsResult {
            outcome::view(&calculator)
        } else {
            form::view(&calculator)
        };
        match language {
            None => shown,
            Some(language) => view! { <div class="whole" lang=language>{shown}</div> }.into_any(),
        }
    }))
}

/// What every part of the calculator needs.
#[derive(Clone)]
struct Calculator {
    session: Session,
    words: Words,
    pack: Arc<MoneyPack>,
}

impl Calculator {
    fn say(&self, message: SumMsg) -> String {
        self.with(message, &[])
    }

    fn with(&self, message: SumMsg, args: &[(&str, Arg<'_>)]) -> String {
        self.text(message.id(), args)
    }

    fn count(&self, message: SumMsg, name: &str, count: i64) -> String {
        self.with(message, &[(name, Arg::Number(count))])
    }

    fn text(&self, id: MessageId, args: &[(&str, Arg<'_>)]) -> String {
        self.pack.catalog.format(id, args)
    }

    /// An amount as it is written; cents only where there are any.
    fn amount(&self, amount: Amount) -> String {
        self.minor(
            i64::try_from(amount.minor()).unwrap_or(i64::MAX),
            amount.currency(),
        )
    }

    /// An amount in minor units, which may be below zero.
    fn minor(&self, minor: i64, currency: Currency) -> String {
        let language = self.pack.catalog.language;
        let per_unit = i64::try_from(currency.minor_per_unit()).unwrap_or(1);
        if minor % per_unit == 0 {
            money(minor / per_unit, 0, currency.code(), language)
        } else {
            money(minor, currency.decimals(), currency.code(), language)
        }
    }
}
