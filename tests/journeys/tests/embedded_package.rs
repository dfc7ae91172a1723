//! The package for bundlers, as a browser takes it: a module that names no address.
//! Its types are checked beside it (`tests/typed`).

use std::{fs, path::Path};

use journeys::{
    answers::BAD_OFFER,
    hosts::{HostPage, Seen},
    journey,
    trouble::Doing,
};

/// What `cargo xtask npm` writes.
const MODULE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../embed/npm/index.js");

journey! {
    fn package_as_a_module(journey) {
        let module = fs::read_to_string(Path::new(MODULE)).doing("reading what `cargo xtask npm` writes")?;
        let host = journey.host()?;
        host.put("package.js", &module)?;
        // Imported twice, and drawn by a script, as a page of a bundler is.
        host.put("page.js", &format!(
            "import './package.js';
             const again = await import('./package.js');
             const element = document.createElement('migrasi-aman');
             element.setAttribute('base', '{}');
             element.setAttribute('lang', 'id');
             element.append('Words');
             document.querySelector('main').append(element);
             window.exported = Object.keys(again);",
            journey.site().url()
        ))?;
        let body = "<main></main><script type=\"module\" src=\"page.js\"></script>".to_owned();
        let url = HostPage { body, ..HostPage::default() }.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.until("the element", || page.sees("migrasi-aman"))?;
        page.embedded(0)?;
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        page.out()?;
        let seen = Seen::by(&page)?;
        assert_eq!(seen.errors, Vec::<String>::new());
        assert!(seen.events.iter().any(|event| event.starts_with("migrasi-aman:ready")), "{seen:?}");
        assert_eq!(page.script("return exported")?, serde_json::json!([]));
        Ok(())
    }
}
