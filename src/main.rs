//! The browser rooms: what shows the pure rooms' results and touches the device.

mod device;
mod ui;

use wasm_bindgen_futures::spawn_local;

fn main() {
    // The check opens once its words and rules are here; until then, and if
    // they never come, the page of the static HTML stays.
    spawn_local(async {
        match device::packs::check(&device::shell::first_language()).await {
            Ok(pack) => {
                let host = match device::frame::is_embedded() {
                    // Without it the site is not told, and its own words stay.
                    true => ui::embedded::open().await.ok(),
                    false => None,
                };
                ui::mount(pack, host);
                device::shell::reveal();
            }
            Err(failure) => device::shell::report(&failure),
        }
    });
}
