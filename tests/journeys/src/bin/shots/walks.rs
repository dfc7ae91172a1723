//! The ways to the screens: the tour that journeys take, and what only a page in
//! trouble shows.

use journeys::{
    crash::TRAP,
    page::Page,
    tour::{self, SCREENS, Tour, Visitor},
    trouble::Told,
};

use crate::camera::Camera;

/// Screens of which a part is looked at, and which.
const PARTS: [(&str, &str); 2] = [
    ("find-out", "section.verify, section.ask"),
    ("sums-compared", ".compare"),
];

/// Screens that are meant for paper, and what is there once all of it is.
const PRINTED: [(&str, &str); 3] = [
    ("result-stop", "[data-flag]"),
    ("outreach-report", "[data-report-page]"),
    ("paper", ".checksheet .asked"),
];

impl Visitor for Camera<'_> {
    fn open(&mut self, fragment: &str) -> Told<Page> {
        self.come(fragment)?;
        Ok(self.page.clone())
    }

    fn wants(&self, screen: &str) -> bool {
        self.wanted.screen(screen)
    }

    fn look(&mut self, page: &Page, screen: &str) -> Told {
        let part = PARTS.iter().find(|(name, _)| *name == screen);
        self.shoot_part(screen, part.map_or("", |(_, part)| part))?;
        if let Some((_, whole)) = PRINTED.iter().find(|(name, _)| *name == screen) {
            page.until("what is printed", || Ok(page.count(whole)? > 0))?;
            self.print(screen)?;
        }
        Ok(())
    }
}

/// Walks every way on which a screen is wanted.
pub fn all(camera: &mut Camera) -> Told {
    let ways = [
        tour::check,
        tour::links,
        tour::help,
        tour::sums,
        tour::group,
        tour::outreach,
        tour::beside,
    ];
    for way in ways {
        way(camera, Tour::Whole)?;
    }
    let in_need = |id: &str| id.starts_with("trouble") && camera.wanted.screen(id);
    if SCREENS.iter().any(|(id, _)| in_need(id)) {
        in_trouble(camera)?;
    }
    Ok(())
}

/// The static page, which is in one language only.
fn in_trouble(camera: &mut Camera) -> Told {
    if !camera.is_original() {
        return Ok(());
    }
    camera.without_program(|camera| {
        camera.visit("")?;
        let page = camera.page.clone();
        page.until("the failure", || page.sees("[data-notice=failure]"))?;
        camera.shoot("trouble-failure")
    })?;
    camera.come("")?;
    let page = camera.page.clone();
    page.script(TRAP)?;
    page.until("the crash", || page.sees("[data-notice=crash]"))?;
    camera.shoot("trouble-crash")?;
    camera.without_scripts(|camera| {
        camera.visit("")?;
        camera.shoot("trouble-no-script")
    })
}
