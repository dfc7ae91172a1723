//! `cargo xtask serve`: from nothing to the widget on a local address.

use std::{
    env,
    net::{Ipv4Addr, TcpListener, TcpStream},
    thread,
    time::{Duration, Instant},
};

use crate::{
    board::clock,
    bundle::{self, Profile},
    outcome::{Outcome, failed, print, refused},
    workshop,
};

const PORT: u16 = 8080;

/// Builds, serves on loopback and says where.
///
/// # Errors
/// A wrong argument, a taken port, or whatever kept the build from working.
pub fn run(arguments: &[String]) -> Outcome {
    let start = Instant::now();
    let mut port = PORT;
    let mut profile = Profile::Dev;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--release" => profile = Profile::Release,
            "--port" => {
                let Some(number) = rest.next().and_then(|n| n.parse().ok()).filter(|n| *n > 0)
                else {
                    return refused("--port wants a number from 1 to 65535, as in `--port 8081`");
                };
                port = number;
            }
            other => {
                return refused(format!(
                    "serve does not know `{other}`; it takes --port N and --release"
                ));
            }
        }
    }
    if let Err(error) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        return failed(format!(
            "port {port} cannot be used ({error}): take another, as in `cargo xtask serve --port {}`",
            port.checked_add(1).unwrap_or(PORT)
        ));
    }
    let shop = workshop::open(profile)?;
    eprintln!("Building the widget:");
    bundle::build(&shop, profile)?;
    let address = format!("http://127.0.0.1:{port}/");
    let mut command = bundle::trunk(&shop, "serve", profile)?;
    command.args(["--port", &port.to_string()]);
    // Standard output is for the address alone.
    command.stdout(std::io::stderr());
    if env::var_os("DISPLAY").is_some() || env::var_os("WAYLAND_DISPLAY").is_some() {
        command.arg("--open");
    }
    let mut server = match command.spawn() {
        Ok(server) => server,
        Err(error) => return failed(format!("trunk serve could not start: {error}")),
    };
    let mut ready = false;
    loop {
        match server.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return failed(format!("trunk serve ended with {status}")),
            Ok(None) => {}
            Err(error) => return failed(format!("trunk serve is lost: {error}")),
        }
        // Said once it answers, so that a script may go on at once.
        if !ready && TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            ready = true;
            eprintln!(
                "Ready after {}. Open {address}   (Ctrl+C stops)",
                clock(start.elapsed())
            );
            print(&address);
        }
        thread::sleep(Duration::from_millis(200));
    }
}
