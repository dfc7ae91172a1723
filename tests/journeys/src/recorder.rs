//! A proxy through which the browser must go for everything, loopback too.
//!
//! It writes down every request, lets only the site's own address through and
//! refuses the rest. What a page asks of anybody else is seen here even where
//! there is no network.

use std::{
    fmt,
    io::{self, Read, Write},
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use crate::trouble::{Doing, Told};

/// The longest head of a request that is read.
const HEAD: usize = 64 * 1024;
/// A connection that is silent for this long is given up.
const SILENCE: Duration = Duration::from_secs(60);

/// Who was asked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Whom {
    /// The site under test.
    Site,
    /// The browser's maker, by the browser itself: a name on the engine's list.
    Maker,
    /// Anybody else: nobody should have been.
    Stranger,
}

/// One request that the browser made.
#[derive(Clone, Debug)]
pub struct Request {
    number: usize,
    /// `GET`, `POST`, or `CONNECT` for anything over TLS.
    pub method: String,
    /// Host and port.
    pub host: String,
    /// Path and query; empty for `CONNECT`.
    pub path: String,
    /// Who was asked.
    pub whom: Whom,
    /// How long after the start of the recording.
    pub at: Duration,
    /// The answer's status, once there is one.
    pub status: Option<u16>,
}

impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {}{} after {:.1} s",
            self.method,
            self.host,
            self.path,
            self.at.as_secs_f32()
        )?;
        match self.status {
            Some(status) => write!(f, " ({status})"),
            None => Ok(()),
        }
    }
}

#[derive(Default)]
struct Book {
    site: Option<SocketAddr>,
    /// Other sites under test, which the browser may ask as well.
    others: Vec<SocketAddr>,
    /// A path's ending and how many bytes of the answer get through.
    cut: Option<(String, usize)>,
    /// What programs are said to be, in place of their own type.
    disguise: Option<&'static str>,
    requests: Vec<Request>,
    count: usize,
    ended: bool,
}

/// The proxy and its record.
pub struct Recorder {
    address: SocketAddr,
    book: Arc<Mutex<Book>>,
}

impl Recorder {
    /// Starts recording. `makers` are the hosts that the browser asks by
    /// itself and cannot be told not to.
    ///
    /// # Errors
    /// No port is free.
    pub fn start(makers: &'static [&'static str]) -> Told<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).doing("opening a port")?;
        let address = listener.local_addr().doing("opening a port")?;
        let book = Arc::new(Mutex::new(Book::default()));
        let start = Instant::now();
        let shared = Arc::clone(&book);
        thread::spawn(move || {
            for stream in listener.incoming() {
                if open(&shared).ended {
                    break;
                }
                let Ok(stream) = stream else { continue };
                let shared = Arc::clone(&shared);
                thread::spawn(move || {
                    // A browser that hangs up is its own business.
                    let _ = pass(&stream, &shared, makers, start);
                    let _ = stream.shutdown(Shutdown::Both);
                });
            }
        });
        Ok(Self { address, book })
    }

    /// Where the browser must be pointed.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Lets this address through from now on, and only this.
    pub fn admit(&self, site: SocketAddr) {
        open(&self.book).site = Some(site);
    }

    /// Lets another address through as well: of a site that shows the widget.
    pub fn admit_also(&self, site: SocketAddr) {
        open(&self.book).others.push(site);
    }

    /// From now on the connection breaks after so many bytes of an answer
    /// whose path ends like this, head included.
    pub fn cut(&self, ending: &str, after: usize) {
        open(&self.book).cut = Some((ending.to_owned(), after));
    }

    /// No connection breaks any more.
    pub fn mend(&self) {
        open(&self.book).cut = None;
    }

    /// From now on the server says this of every WebAssembly file, as cheap
    /// hosts do that have never heard of its type.
    pub fn disguise(&self, content_type: &'static str) {
        open(&self.book).disguise = Some(content_type);
    }

    /// Begins the record anew.
    pub fn forget(&self) {
        open(&self.book).requests.clear();
    }

    /// Everything that was asked so far.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        open(&self.book).requests.clone()
    }

    /// Whom the browser asked though nobody should have been.
    #[must_use]
    pub fn strangers(&self) -> Vec<Request> {
        self.asked(Whom::Stranger)
    }

    /// What was asked of the site.
    #[must_use]
    pub fn site(&self) -> Vec<Request> {
        self.asked(Whom::Site)
    }

    fn asked(&self, whom: Whom) -> Vec<Request> {
        let mut requests = self.requests();
        requests.retain(|request| request.whom == whom);
        requests
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        open(&self.book).ended = true;
        // Wakes the listener, so that its port is free again.
        let _ = TcpStream::connect(self.address);
    }
}

fn open(book: &Mutex<Book>) -> MutexGuard<'_, Book> {
    book.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One connection, one request: simple, and nothing is missed.
fn pass(
    mut browser: &TcpStream,
    book: &Mutex<Book>,
    makers: &[&str],
    start: Instant,
) -> io::Result<()> {
    browser.set_read_timeout(Some(SILENCE))?;
    let mut head = Vec::new();
    let end = loop {
        if let Some(end) = head.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        let mut more = [0; 4096];
        let n = browser.read(&mut more)?;
        if n == 0 || head.len() > HEAD {
            return Ok(());
        }
        head.extend_from_slice(&more[..n]);
    };
    let body = head.split_off(end);
    let text = String::from_utf8_lossy(&head).into_owned();
    let mut lines = text.lines();
    let mut words = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let (host, path) = match target.strip_prefix("http://") {
        Some(rest) => rest
            .find('/')
            .map_or((rest, ""), |slash| rest.split_at(slash)),
        None => (target, ""),
    };
    let (number, admitted) = {
        let mut book = open(book);
        let admitted = book
            .site
            .iter()
            .chain(&book.others)
            .copied()
            .find(|site| method != "CONNECT" && host == site.to_string());
        let whom = match admitted {
            Some(_) => Whom::Site,
            None if makers.contains(&host.split(':').next().unwrap_or_default()) => Whom::Maker,
            None => Whom::Stranger,
        };
        book.count += 1;
        let number = book.count;
        book.requests.push(Request {
            number,
            method: method.to_owned(),
            host: host.to_owned(),
            path: path.to_owned(),
            whom,
            at: start.elapsed(),
            status: None,
        });
        (number, admitted)
    };
    let answered = |status| {
        // The record may have begun anew meanwhile.
        if let Some(request) = open(book).requests.iter_mut().find(|r| r.number == number) {
            request.status = Some(status);
        }
    };
    let Some(site) = admitted else {
        answered(403);
        return browser.write_all(
            b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        );
    };
    let mut asked = format!("{method} {path} HTTP/1.1\r\n");
    let mut length = 0;
    for line in lines {
        let name = line
            .split(':')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        if name == "content-length" {
            let number = line[name.len() + 1..].trim();
            length = number.parse().unwrap_or_default();
        }
        if !line.is_empty() && name != "connection" && !name.starts_with("proxy-") {
            asked.push_str(line);
            asked.push_str("\r\n");
        }
    }
    asked.push_str("Connection: close\r\n\r\n");
    let mut upstream = TcpStream::connect(site)?;
    upstream.set_read_timeout(Some(SILENCE))?;
    upstream.write_all(asked.as_bytes())?;
    upstream.write_all(&body)?;
    // What is sent with a form may come after its head.
    let rest = u64::saturating_sub(length, body.len() as u64);
    io::copy(&mut browser.take(rest), &mut upstream)?;
    let mut left = open(book)
        .cut
        .as_ref()
        .filter(|(ending, _)| path.ends_with(ending.as_str()))
        .map_or(usize::MAX, |(_, bytes)| *bytes);
    let disguise = open(book).disguise.filter(|_| path.ends_with(".wasm"));
    let mut first = true;
    let mut piece = [0; 16 * 1024];
    loop {
        let n = upstream.read(&mut piece)?;
        if n == 0 {
            return Ok(());
        }
        if first {
            // "HTTP/1.1 200 OK"
            if let Some(status) = piece
                .get(9..12)
                .and_then(|s| std::str::from_utf8(s).ok()?.parse().ok())
            {
                answered(status);
            }
        }
        let through = n.min(left);
        match disguise.filter(|_| first) {
            Some(other) => browser.write_all(&disguised(&piece[..through], other))?,
            None => browser.write_all(&piece[..through])?,
        }
        first = false;
        left -= through;
        if left == 0 {
            return Ok(());
        }
    }
}

/// The beginning of an answer with another type than a program's.
fn disguised(beginning: &[u8], other: &str) -> Vec<u8> {
    const OWN: &[u8] = b"application/wasm";
    let Some(at) = beginning.windows(OWN.len()).position(|some| some == OWN) else {
        return beginning.to_vec();
    };
    [
        &beginning[..at],
        other.as_bytes(),
        &beginning[at + OWN.len()..],
    ]
    .concat()
}
