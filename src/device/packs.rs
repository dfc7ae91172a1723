//! Fetches the content files that the page names.

use std::fmt;

use gloo::utils::{document, window};
use js_sys::Uint8Array;
use leptos::wasm_split::SplitLoaderError;
use migrasi_aman::aloud::ClipPack;
use migrasi_aman::content::{
    self, CheckPack, DamagedPack, HelpPack, MoneyPack, OutreachPack, Packed, PlacesPack,
    PracticePack, ReasonPack, WordsPack,
};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlLinkElement, RequestCache, RequestInit, Response};

/// Why a content file could not be used.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The page names no such file.
    NotNamed,
    /// It could not be fetched.
    NotFetched,
    /// It was fetched and is not whole.
    Damaged(DamagedPack),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotNamed => f.write_str("the page names no content file"),
            Self::NotFetched => f.write_str("a content file could not be fetched"),
            Self::Damaged(damage) => damage.fmt(f),
        }
    }
}

impl From<SplitLoaderError> for Failure {
    fn from(_: SplitLoaderError) -> Self {
        Self::NotFetched
    }
}

/// A language the page has, by its tag and its own name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Offered {
    /// As in `lang` attributes.
    pub(crate) tag: String,
    /// As its speakers call it.
    pub(crate) name: String,
}

/// The languages that the page has.
pub(crate) fn languages() -> Vec<Offered> {
    links("check")
        .map(|link| Offered {
            tag: link.hreflang(),
            name: link.title(),
        })
        .collect()
}

/// Rules, lines and the first words in a language.
pub(crate) async fn check(language: &str) -> Result<CheckPack, Failure> {
    fetch("check", language).await
}

/// The words of the later screens in a language.
pub(crate) async fn words(language: &str) -> Result<WordsPack, Failure> {
    fetch("words", language).await
}

/// Words of the warnings in a language, and what rare words mean.
pub(crate) async fn reasons(language: &str) -> Result<ReasonPack, Failure> {
    fetch("reasons", language).await
}

/// The calculator in a language, to be decoded by its own code.
pub(crate) async fn money(language: &str) -> Result<Vec<u8>, Failure> {
    body("money", language, MoneyPack::MARK).await
}

/// What is for groups, to be decoded by its own code.
pub(crate) async fn practice(language: &str) -> Result<Vec<u8>, Failure> {
    body("practice", language, PracticePack::MARK).await
}

/// All places, to be decoded where they are looked for.
pub(crate) async fn places(language: &str) -> Result<Vec<u8>, Failure> {
    body("places", language, PlacesPack::MARK).await
}

/// What a village session says. It is written in few languages: who reads another
/// gets the first of them.
pub(crate) async fn outreach(language: &str) -> Result<OutreachPack, Failure> {
    let own = links("outreach").any(|link| link.hreflang() == language);
    let first = links("outreach").next().map(|link| link.hreflang());
    match first {
        Some(first) if !own => fetch("outreach", &first).await,
        _ => fetch("outreach", language).await,
    }
}

/// Offices and places in a language.
pub(crate) async fn help(language: &str) -> Result<HelpPack, Failure> {
    fetch("help", language).await
}

/// Whether the page has recordings for the texts of a language.
pub(crate) fn has_clips(language: &str) -> bool {
    links("audio").any(|link| link.hreflang() == language)
}

/// Recordings for the texts of a language.
pub(crate) async fn clips(language: &str) -> Result<ClipPack, Failure> {
    fetch("audio", language).await
}

async fn fetch<T: Packed>(kind: &str, language: &str) -> Result<T, Failure> {
    let body = body(kind, language, T::MARK).await?;
    content::decode(&body).map_err(Failure::Damaged)
}

/// The data of a pack. Apart from its type, for the sake of size: see
/// [`content::unseal`].
async fn body(kind: &str, language: &str, mark: [u8; 4]) -> Result<Vec<u8>, Failure> {
    let link = links(kind)
        .find(|link| link.hreflang() == language)
        .ok_or(Failure::NotNamed)?;
    let fetched = bytes(&link.href(), RequestCache::Default)
        .await
        .ok_or(Failure::NotFetched)?;
    match content::unseal(mark, &fetched) {
        Ok(body) => Ok(body.to_vec()),
        // The browser may have kept a damaged copy: ask the server once more.
        Err(_) => {
            let again = bytes(&link.href(), RequestCache::Reload)
                .await
                .ok_or(Failure::NotFetched)?;
            match content::unseal(mark, &again) {
                Ok(body) => Ok(body.to_vec()),
                Err(damage) => Err(Failure::Damaged(damage)),
            }
        }
    }
}

/// What an address holds, if it answers and says that all is well.
async fn bytes(address: &str, cache: RequestCache) -> Option<Vec<u8>> {
    let options = RequestInit::new();
    options.set_cache(cache);
    let promise = window().fetch_with_str_and_init(address, &options);
    let response: Response = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

fn links(kind: &str) -> impl Iterator<Item = HtmlLinkElement> + use<> {
    let found = document()
        .query_selector_all(&format!("link[data-pack={kind}]"))
        .ok();
    let count = found.as_ref().map_or(0, web_sys::NodeList::length);
    (0..count)
        .filter_map(move |n| found.as_ref()?.item(n))
        .filter_map(|node| node.dyn_into().ok())
}
