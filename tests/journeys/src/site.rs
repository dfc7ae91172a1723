//! The widget on a real web server: a copy of the built folder that can be
//! broken as files break in life.

use std::{
    cell::RefCell,
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Stdio},
    thread,
    time::{Duration, Instant, SystemTime},
};

use crate::{
    console,
    reaper::Reaper,
    release, settings,
    trouble::{Doing, Told, Trouble, trouble},
};

/// A busy machine may take its time to start nginx.
const PATIENCE: Duration = Duration::from_secs(20);
/// Another program may take the port between asking for it and using it.
const TRIES: usize = 4;
/// Where nginx writes the number of its process.
const NUMBER: &str = "nginx.pid";

/// When files were last changed, as the web server tells the browser. One that
/// says nothing about caching lets a browser keep a file for a tenth of its age
/// without asking: a broken file of a day ago for more than two hours.
const WHOLE_SINCE: Duration = Duration::from_secs(10 * 24 * 3600);
const BROKEN_SINCE: Duration = Duration::from_secs(24 * 3600);

/// How a file breaks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// Its second half is not there: an upload that broke off.
    Truncated,
    /// One byte in its middle is another.
    Flipped,
}

/// How a folder is served.
#[derive(Clone, Copy, Debug)]
pub struct Serving {
    /// The first script of each page collects what the console is told.
    pub ear: bool,
    /// Kept apart from all other sites: the page then has a clock that tells
    /// microseconds.
    pub apart: bool,
    /// Which of this machine's own addresses: others are other sites.
    pub at: Ipv4Addr,
    /// Sent with every file.
    pub headers: &'static [(&'static str, &'static str)],
    /// What a readme tells whoever runs nginx, as it stands there.
    pub lines: &'static str,
}

impl Serving {
    /// As files lie, without an ear.
    pub(crate) const PLAIN: Self = Self {
        ear: false,
        apart: false,
        at: Ipv4Addr::LOCALHOST,
        headers: &[],
        lines: "",
    };

    /// Nothing but the page's own worker keeps anything of it.
    pub const FORGOTTEN: Self = Self {
        headers: &[("Cache-Control", "no-store")],
        ..Self::PLAIN
    };
}

impl Default for Serving {
    fn default() -> Self {
        Self::PLAIN
    }
}

/// A served copy of the widget.
pub struct Site {
    address: SocketAddr,
    whole: PathBuf,
    served: PathBuf,
    ear: bool,
    server: RefCell<Child>,
    /// Ends the server should the test be killed.
    reaper: Reaper,
    folder: tempfile::TempDir,
}

impl Site {
    /// Copies the built widget and serves it. With an ear, the first script
    /// of the page is the one that collects what the console is told.
    ///
    /// # Errors
    /// The widget is not built, or nginx is missing or does not start.
    pub fn open(ear: bool) -> Told<Self> {
        Self::serve(&settings::dist()?, ear, false)
    }

    /// The same with any folder. A page that is kept apart from all other
    /// sites has a clock that tells microseconds.
    ///
    /// # Errors
    /// nginx is missing or does not start.
    pub fn serve(folder: &Path, ear: bool, apart: bool) -> Told<Self> {
        let serving = Serving {
            ear,
            apart,
            ..Serving::default()
        };
        Self::serve_as(folder, serving)
    }

    /// The same in any way.
    ///
    /// # Errors
    /// nginx is missing or does not start.
    pub fn serve_as(folder: &Path, serving: Serving) -> Told<Self> {
        let dist = folder;
        let nginx = settings::NGINX.find()?;
        let folder = tempfile::Builder::new()
            .prefix("migrasi-site-")
            .tempdir()
            .doing("making a folder for the site")?;
        let whole = folder.path().join("whole");
        let served = folder.path().join("served");
        copy(dist, &whole)?;
        copy(dist, &served)?;
        if serving.ear {
            release::seal(&served, true)?;
        }
        for _ in 0..TRIES {
            let address = free_address_at(serving.at)?;
            let reaper = Reaper::wait()?;
            fs::write(
                folder.path().join("nginx.conf"),
                configuration(folder.path(), address, serving),
            )
            .doing("writing nginx.conf")?;
            let mut server = spawn(&reaper, &nginx, folder.path())?;
            if answers(&folder.path().join(NUMBER), &mut server)? {
                return Ok(Self {
                    address,
                    whole,
                    served,
                    ear: serving.ear,
                    server: RefCell::new(server),
                    reaper,
                    folder,
                });
            }
        }
        let log = fs::read_to_string(folder.path().join("error.log")).unwrap_or_default();
        trouble(format!("nginx does not start; its log says:\n{log}"))
    }

    /// Host and port.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The page's address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The one file with that name, where `*` stands for the hash that built
    /// files carry.
    ///
    /// # Errors
    /// No file is called so, or several are.
    pub fn file(&self, name: &str) -> Told<String> {
        let (before, after) = name.split_once('*').unwrap_or((name, ""));
        let mut all = Vec::new();
        list(&self.whole, Path::new(""), &mut all)?;
        let found: Vec<&String> = all
            .iter()
            .filter(|file| file.starts_with(before) && file.ends_with(after))
            .collect();
        match found[..] {
            [one] => Ok(one.clone()),
            _ => trouble(format!(
                "one file should be called {name} among {}",
                all.join(", ")
            )),
        }
    }

    /// Breaks a file.
    ///
    /// # Errors
    /// There is no such file.
    pub fn break_file(&self, name: &str, fault: Fault) -> Told {
        let path = self.served.join(name);
        let doing = format!("breaking {name}");
        let mut bytes = fs::read(&path).doing(&doing)?;
        let middle = bytes.len() / 2;
        match fault {
            Fault::Missing => return fs::remove_file(&path).doing(&doing),
            Fault::Truncated => bytes.truncate(middle),
            Fault::Flipped => {
                let Some(byte) = bytes.get_mut(middle) else {
                    return trouble(format!("{name} is empty"));
                };
                *byte ^= 0b0001_0000;
            }
        }
        fs::write(&path, bytes).doing(&doing)?;
        changed(&path, BROKEN_SINCE)
    }

    /// Runs a script before all others of the page.
    ///
    /// # Errors
    /// The page cannot be written.
    pub fn first_script(&self, script: &str) -> Told {
        let path = self.served.join("index.html");
        let page = fs::read_to_string(&path).doing("reading the page")?;
        let page = page.replacen("<head>", &format!("<head><script>{script}</script>"), 1);
        fs::write(&path, page).doing("writing the page")?;
        changed(&path, BROKEN_SINCE)
    }

    /// Serves the same under a folder as well, as on a host of many sites.
    ///
    /// # Errors
    /// The files cannot be copied.
    pub fn also_under(&self, folder: &str) -> Told {
        copy(&self.whole, &self.served.join(folder))
    }

    /// What a file holds as it is served.
    ///
    /// # Errors
    /// There is no such file, or it is no text.
    pub fn text(&self, name: &str) -> Told<String> {
        fs::read_to_string(self.served.join(name)).doing(&format!("reading {name}"))
    }

    /// Ends the server: from now on nothing answers at this address.
    ///
    /// # Errors
    /// It cannot be ended.
    pub fn stop(&self) -> Told {
        let mut server = self.server.borrow_mut();
        server.kill().doing("ending nginx")?;
        server.wait().doing("ending nginx")?;
        fs::remove_file(self.folder.path().join(NUMBER)).doing("ending nginx")
    }

    /// Ends the server and puts one in its place that takes every connection and says
    /// nothing, until what is given here is dropped.
    ///
    /// # Errors
    /// The server cannot be ended, or its port not taken.
    pub fn be_silent(&self) -> Told<TcpListener> {
        self.stop()?;
        // Nobody takes what comes: the system itself says hello.
        TcpListener::bind(self.address).doing("taking the port of nginx")
    }

    /// Starts it again.
    ///
    /// # Errors
    /// It does not start, or another program has taken the port meanwhile.
    pub fn start(&self) -> Told {
        let mut server = self.server.borrow_mut();
        *server = spawn(&self.reaper, &settings::NGINX.find()?, self.folder.path())?;
        if !answers(&self.folder.path().join(NUMBER), &mut server)? {
            return trouble("nginx does not start again");
        }
        Ok(())
    }

    /// Puts another release in the place of this one: page and style sheet tell its
    /// name, and the files of the one before are gone.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn release(&self, name: &str) -> Told {
        release::put(&self.served, name, self.ear)
    }

    /// Puts a page there.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn put(&self, name: &str, text: &str) -> Told {
        fs::write(self.served.join(name), text).doing(&format!("writing {name}"))
    }

    /// Makes a broken file whole again, just now.
    ///
    /// # Errors
    /// There was no such file in the first place.
    pub fn restore(&self, name: &str) -> Told {
        let path = self.served.join(name);
        fs::copy(self.whole.join(name), &path).doing(&format!("restoring {name}"))?;
        changed(&path, Duration::ZERO)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let server = self.server.get_mut();
        let _ = server.kill();
        let _ = server.wait();
    }
}

fn spawn(reaper: &Reaper, nginx: &Path, folder: &Path) -> Told<Child> {
    reaper
        .command(nginx)
        .arg("-p")
        .arg(folder)
        .args(["-c", "nginx.conf", "-e", "error.log"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .doing("starting nginx")
}

/// A loopback address that was free a moment ago.
///
/// # Errors
/// No port is free.
pub fn free_address() -> Told<SocketAddr> {
    free_address_at(Ipv4Addr::LOCALHOST)
}

fn free_address_at(at: Ipv4Addr) -> Told<SocketAddr> {
    TcpListener::bind((at, 0))
        .and_then(|listener| listener.local_addr())
        .doing("looking for a free port")
}

/// Waits until the process listens; `false` when it ended instead. It writes its
/// number once the port is its own, so nobody else can answer in its place.
fn answers(number: &Path, process: &mut Child) -> Told<bool> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if process.try_wait().doing("watching nginx")?.is_some() {
            return Ok(false);
        }
        if number.exists() {
            return Ok(true);
        }
        thread::sleep(Duration::from_millis(20));
    }
    Err(Trouble(format!(
        "nginx does not answer within {PATIENCE:?}"
    )))
}

fn copy(from: &Path, to: &Path) -> Told {
    let mut all = Vec::new();
    list(from, Path::new(""), &mut all)?;
    fs::create_dir_all(to).doing("copying the widget")?;
    for name in all {
        let target = to.join(&name);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).doing("copying the widget")?;
        }
        fs::copy(from.join(&name), &target).doing(&format!("copying {name}"))?;
        changed(&target, WHOLE_SINCE)?;
    }
    Ok(())
}

fn changed(file: &Path, ago: Duration) -> Told {
    let when = SystemTime::now() - ago;
    fs::File::options()
        .write(true)
        .open(file)
        .and_then(|file| file.set_modified(when))
        .doing(&format!("dating {}", file.display()))
}

/// The names of all files of a folder and of those in it, in order.
///
/// # Errors
/// A folder cannot be read.
pub(crate) fn list(folder: &Path, under: &Path, into: &mut Vec<String>) -> Told {
    for entry in fs::read_dir(folder.join(under)).doing("listing the widget's files")? {
        let entry = entry.doing("listing the widget's files")?;
        let name = under.join(entry.file_name());
        if entry.path().is_dir() {
            list(folder, &name, into)?;
        } else {
            into.push(name.to_string_lossy().into_owned());
        }
    }
    into.sort();
    Ok(())
}

/// One process, so that the reaper finds it by its environment. What nginx
/// writes stays in the journey's folder.
fn configuration(folder: &Path, address: SocketAddr, serving: Serving) -> String {
    let Serving {
        ear,
        apart,
        headers,
        lines,
        ..
    } = serving;
    let headers: String = headers
        .iter()
        .map(|(name, value)| format!("add_header {name} \"{value}\"; "))
        .collect();
    let served = folder.join("served");
    let served = served.display();
    let ear = if ear {
        format!(
            "sub_filter '<head>' '<head><script>{}</script>'; sub_filter_once on;",
            console::EAR.replace('\n', " ")
        )
    } else {
        String::new()
    };
    let apart = if apart {
        "add_header Cross-Origin-Opener-Policy same-origin; add_header Cross-Origin-Embedder-Policy require-corp;"
    } else {
        ""
    };
    format!(
        "daemon off;
master_process off;
pid {NUMBER};
error_log error.log warn;
events {{ worker_connections 256; }}
http {{
    types {{
        text/html html;
        text/css css;
        text/javascript js mjs;
        application/wasm wasm;
        application/json json;
        application/manifest+json webmanifest;
        image/svg+xml svg;
        image/png png;
        image/webp webp;
    }}
    default_type application/octet-stream;
    access_log access.log;
    gzip on;
    gzip_min_length 256;
    gzip_types text/css text/javascript application/wasm application/json application/octet-stream image/svg+xml;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    server {{
        listen {address};
        server_name _;
        root {served};
        {lines}
        location / {{ try_files $uri $uri/index.html =404; {ear} {apart} {headers} }}
    }}
}}
"
    )
}
