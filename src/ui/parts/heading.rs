//! The heading of a screen, which takes the focus when the screen opens.

use leptos::{html, prelude::*};

use crate::{device::shell, ui::session::Session};

#[component]
pub(crate) fn Heading(text: AnyView, class: &'static str) -> impl IntoView {
    let heading: NodeRef<html::H1> = NodeRef::new();
    let moved = use_context::<Session>().is_some_and(Session::take_moved);
    Effect::new(move || {
        if let Some(heading) = heading.get()
            && moved
        {
            shell::begin_screen(&heading);
        }
    });
    view! {
        <h1 class=class tabindex="-1" node_ref=heading>
            {text}
        </h1>
    }
}
