//! What each person meets before and after her check.

use leptos::prelude::*;
use migrasi_aman::{
    content::OutreachMsg,
    outreach::{AgeBand, Sex},
};

use super::{
    menu,
    village::{Say, Step, Village},
};
use crate::ui::parts::{Entry, Heading, list};

/// Asked aloud. Both answers are as big, and both lead to the same check.
pub(super) fn consent(village: Village, say: &Say) -> AnyView {
    let yes = move |_| {
        village.guest.update_untracked(|guest| guest.counted = true);
        village.show(Step::About);
    };
    view! {
        <Heading text=say.tell(OutreachMsg::ConsentHeading) class="headline" />
        <div class="card stack">
            <p class="lead">
                <strong>{say.tell(OutreachMsg::ConsentRead)}</strong>
            </p>
            <p class="lead">{say.tell(OutreachMsg::ConsentWhat)}</p>
            <p class="lead">{say.tell(OutreachMsg::ConsentFree)}</p>
        </div>
        <button class="button big" data-consent="yes" on:click=yes>
            {say.tell(OutreachMsg::ConsentYes)}
        </button>
        <button class="button big" data-consent="no" on:click=move |_| village.start_check()>
            {say.tell(OutreachMsg::ConsentNo)}
        </button>
    }
    .into_any()
}

/// What she may say and need not.
pub(super) fn about(village: Village, say: &Say) -> AnyView {
    let guest = village.guest;
    let entry = |id: &str, message: OutreachMsg| -> Entry {
        (id.to_owned(), (say.text(message), say.borrowed()))
    };
    let nothing = || (say.text(OutreachMsg::NotSaid), say.borrowed());
    let sex = list(
        ("data-guest", "sex"),
        say.tell(OutreachMsg::SexLabel),
        nothing(),
        Sex::ALL
            .map(|sex| entry(sex.id(), Some(sex).into()))
            .to_vec(),
        Signal::derive(move || guest.with(|g| g.sex.map(Sex::id).unwrap_or_default().to_owned())),
        Box::new(move |value| {
            let sex = Sex::ALL.into_iter().find(|sex| sex.id() == value);
            guest.update(|guest| guest.sex = sex);
        }),
    );
    let age = list(
        ("data-guest", "age"),
        say.tell(OutreachMsg::AgeLabel),
        nothing(),
        AgeBand::ALL
            .map(|age| entry(age.id(), Some(age).into()))
            .to_vec(),
        Signal::derive(move || {
            guest.with(|g| g.age.map(AgeBand::id).unwrap_or_default().to_owned())
        }),
        Box::new(move |value| {
            let age = AgeBand::ALL.into_iter().find(|age| age.id() == value);
            guest.update(|guest| guest.age = age);
        }),
    );
    view! {
        <Heading text=say.tell(OutreachMsg::AboutHeading) class="headline" />
        <p class="lead">{say.tell(OutreachMsg::AboutLead)}</p>
        {sex}
        {age}
        <button class="button main big" data-action="start-check" on:click=move |_| village.start_check()>
            {say.tell(OutreachMsg::StartCheck)}
        </button>
    }
    .into_any()
}

/// She has walked back to where her check began.
pub(super) fn running(village: Village, say: &Say) -> AnyView {
    view! {
        <Heading text=say.tell(OutreachMsg::RunningHeading) class="headline" />
        <button class="button main big" data-action="go-on" on:click=move |_| village.start_check()>
            {say.tell(OutreachMsg::RunningGoOn)}
        </button>
    }
    .into_any()
}

/// Nothing of anybody.
pub(super) fn clean(village: Village, say: &Say) -> AnyView {
    let staff = move |_| {
        let locks = village
            .mode
            .with_untracked(|mode| mode.as_ref().is_some_and(|mode| mode.lock.is_some()));
        village.show(if locks { Step::Locked } else { Step::Menu });
    };
    view! {
        <Heading text=say.tell(OutreachMsg::CleanHeading) class="headline" />
        <p class="lead">{say.tell(OutreachMsg::CleanLead)}</p>
        {menu::told(village, say)}
        <button class="button main big" data-action="next-check" on:click=move |_| village.receive()>
            {say.tell(OutreachMsg::NextCheck)}
        </button>
        <button class="button quiet" data-action="staff" on:click=staff>
            {say.tell(OutreachMsg::Staff)}
        </button>
    }
    .into_any()
}
