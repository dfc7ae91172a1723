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
                ui::mount(pack);
                device::shell::reveal();
                device::frame::tell();
            }
            Err(failure) => device::shell::report(&failure),
        }
    });
}
