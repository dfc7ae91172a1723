// Leaves at once: by the button on every screen, or by Shift three times.
// An ordinary script and the first of the page, so that it works before the
// check is there, without it, and after a crash. It also puts a neutral title
// in place before another can be seen. What it cannot do is said to her: the
// browser's own list of visited pages is out of reach.
(() => {
  "use strict";
  const page = document.documentElement;
  const { to, title, text, frame, frameStyle } = document.currentScript.dataset;
  const away = new URL(to, document.baseURI).href;
  /** What our keys in the stores begin with; the rest of this origin is not ours. */
  const OURS = "migrasi-aman:";
  /** In `window.name` while the browser walks to our first entry: that may load the page anew. */
  const LEAVING = "migrasi-aman:leaving";
  /** Milliseconds for three times Shift. */
  const SOON = 2000;
  /** Milliseconds to wait for the browser to walk to our first entry. */
  const PATIENCE = 1500;
  /** Milliseconds that the browser gets for its notes; they are a help and no condition. */
  const NOTING = 1500;
  /** Among the notes of the worker (see `luring.js`): a number by chance, another after
   *  each exit. Nothing can be read from it. */
  const NOTES = `${OURS}${new URL("./", away).pathname}:catatan`;
  const NOTE = new URL("keluar", away).href;
  /** What it was when this tab began to keep something. */
  const SINCE = `${OURS}since`;
  /** To our other pages: in other tabs, and those that the browser only put aside. */
  const others = attempt(() => new BroadcastChannel("migrasi-aman"));
  let left = false;
  let settled = false;
  let noted = Promise.resolve();

  /** Runs what a browser or a sandbox may forbid. */
  function attempt(step) {
    try {
      return step();
    } catch {
      return undefined;
    }
  }

  /** Until the tab closes, and for longer. Even to name one throws in some frames. */
  const tab = () => sessionStorage;
  const device = () => localStorage;

  function forget(...stores) {
    for (const store of stores) {
      attempt(() => {
        for (const key of Object.keys(store())) {
          if (key.startsWith(OURS)) store().removeItem(key);
        }
      });
    }
  }

  /** Whether this page was put aside and dropped for our message: it was left too. Its
   *  process may show it what the tab kept before that, and does in Chromium 156 where
   *  the worker keeps the process alive. Known at once, and on a phone too full for notes. */
  function wasLeft() {
    const [visit] = performance.getEntriesByType("navigation");
    return visit?.notRestoredReasons?.reasons?.some(({ reason }) => reason === "broadcastchannel-message");
  }

  /** From now on what a tab kept before is known to be from before. Only where a worker
   *  may keep alive what was put aside: nothing is begun for it. */
  async function note() {
    if (await caches.has(NOTES)) await (await caches.open(NOTES)).put(NOTE, new Response(String(Math.random())));
  }

  /** Forgets what the tab kept before the last exit, where the browser shows it again: a
   *  page that was dropped for another reason than our message is not told which. */
  async function doubt() {
    const found = await caches.match(NOTE, { cacheName: NOTES });
    const last = await found?.text();
    if (left || !last || tab().getItem(SINCE) === last) return;
    forget(tab);
    tab().setItem(SINCE, last);
  }

  /** The same, or a while, if the browser takes longer. */
  const inTime = (work) => Promise.race([work, new Promise((done) => setTimeout(done, NOTING))]).catch(() => {});

  /** A page that says nothing, in place of ours: needs no network. */
  function blank() {
    page.dataset.left = "";
    page.dataset.neutral = "";
    document.title = title;
    if (!document.body) return;
    const root = document.getElementById("app");
    const heading = document.createElement("h1");
    const line = document.createElement("p");
    heading.textContent = title;
    line.textContent = text;
    const main = document.createElement("main");
    main.className = "page";
    main.append(heading, line);
    // An empty root stays: what is still on its way finds a place, unseen.
    document.body.replaceChildren(main, ...(root ? [root.cloneNode(false)] : []));
  }

  function leave() {
    if (left) return;
    left = true;
    // The reader stops first: it would go on with the next sentence.
    attempt(() => dispatchEvent(new Event("migrasi-aman:hush")));
    attempt(() => speechSynthesis.cancel());
    for (const sound of document.querySelectorAll("audio, video")) sound.pause();
    // The check forgets first, so that it has nothing left to keep.
    attempt(() => document.getElementById("app").dispatchEvent(new Event("migrasi-aman:left")));
    forget(tab, device);
    attempt(() => others.postMessage("left"));
    noted = inTime(note());
    blank();
    const steps = Number(history.state) || 0;
    if (steps < 1) return settle();
    window.name = LEAVING;
    addEventListener("popstate", settle, { once: true });
    setTimeout(settle, PATIENCE);
    history.go(-steps);
  }

  /** At our first entry: no entry before or after this one is ours any more. */
  function settle() {
    if (settled) return;
    settled = true;
    if (window.name === LEAVING) window.name = "";
    attempt(() => {
      history.replaceState(null, "", away);
      // A new entry: the browser drops all that could be gone forward to.
      history.pushState(null, "", away);
    });
    // Lets go of all that this page held. Without a network it stays, blank.
    if (!navigator.onLine) return;
    const go = () => {
      if (window.top === window || !attempt(() => window.top.location.replace(away) ?? true)) {
        location.replace(away);
      }
    };
    noted.then(go);
  }

  /** Whether she writes there: capitals are no wish to leave. */
  const writes = (place) =>
    place instanceof Element && Boolean(place.closest("input, textarea, [contenteditable=true]"));
  let presses = [];
  let here = 0;
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Shift" || writes(event.target)) presses = [];
      else if (!event.repeat) {
        presses = presses.filter((time) => event.timeStamp - time < SOON);
        if (presses.push(event.timeStamp) > 2) leave();
      }
    },
    true,
  );
  addEventListener("pointerdown", () => (presses = []), true);
  addEventListener(
    "click",
    (event) => {
      here = Number(history.state) || here;
      if (!(event.target instanceof Element && event.target.closest("[data-action=exit]"))) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    },
    true,
  );

  // In the frame of another site, or asked to look like it: what only that needs,
  // before anything is drawn.
  const framed = window.top !== window;
  if (frame && (framed || new URLSearchParams(location.search).get("embed") === "1")) {
    page.dataset.embedded = framed ? "framed" : "asked";
    document.write(`<link rel="stylesheet" href="${frameStyle}"><script src="${frame}"></script>`);
  }

  // Answers that come in a link leave the address, and the entry of the history with
  // them, before anything is fetched. The check takes them from the page.
  function take() {
    const [, link] = /^#hasil=(.*)/s.exec(location.hash) || [];
    if (link === undefined) return;
    page.dataset.link = link;
    attempt(() => history.replaceState(history.state, "", "#hasil"));
  }
  take();

  if (others) others.onmessage = leave;
  if (attempt(wasLeft)) forget(tab);
  // The check waits for it before it reads anything.
  page.doubted = inTime(doubt());
  if (window.name === LEAVING) {
    left = true;
    blank();
    settle();
    return;
  }
  // The first of our entries has number 0; see src/device/history.rs.
  if (history.state === null) attempt(() => history.replaceState("0", ""));

  // The check numbers its entries itself; the static page has links to its parts.
  addEventListener("popstate", () => {
    take();
    if (history.state === null && !left && !("open" in page.dataset)) {
      here += 1;
      attempt(() => history.replaceState(String(here), ""));
    }
  });

  const neutral =
    new URLSearchParams(location.search).get("judul") === "netral" ||
    attempt(() => sessionStorage.getItem(`${OURS}title`)) != null;
  if (neutral) {
    page.dataset.neutral = "";
    // Before the page's own title is read: the first title is the one that counts.
    document.title = title;
    addEventListener("DOMContentLoaded", () => {
      for (const name of document.querySelectorAll("#static .name")) name.textContent = title;
      for (const other of [...document.querySelectorAll("head title")].slice(1)) other.remove();
    });
  }
})();
