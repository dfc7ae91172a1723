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
  /** On the device after an exit: a number by chance, each time another. Nothing can be
   *  read from it. */
  const LAST = `${OURS}last`;
  /** In the tab: what that was when it was last compared. */
  const SINCE = `${OURS}since`;
  /** To our other pages: in other tabs, and those that the browser only put aside. */
  const others = attempt(() => new BroadcastChannel("migrasi-aman"));
  let left = false;
  let settled = false;

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

  /** Where a worker keeps the process of a page alive that was put aside and dropped,
   *  Chromium 156 shows that page, when it is loaded anew, what the tab kept before she
   *  left. From now on that is known to be from before. */
  function mark() {
    if (navigator.serviceWorker?.controller) device().setItem(LAST, String(Math.random()));
  }

  /** Forgets what the tab kept before the last exit. */
  function doubt() {
    const last = device().getItem(LAST);
    if (!last || tab().getItem(SINCE) === last) return;
    forget(tab);
    tab().setItem(SINCE, last);
  }

  /** The same where nothing was marked: whether this page was dropped for our message. */
  function wasLeft() {
    const [visit] = performance.getEntriesByType("navigation");
    return visit?.notRestoredReasons?.reasons?.some(({ reason }) => reason === "broadcastchannel-message");
  }

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

  /** Leaves; also where another of our pages was left, and has called. */
  function leave(called) {
    if (left) return;
    left = true;
    // The reader stops first: it would go on with the next sentence.
    attempt(() => dispatchEvent(new Event("migrasi-aman:hush")));
    attempt(() => speechSynthesis.cancel());
    for (const sound of document.querySelectorAll("audio, video")) sound.pause();
    // The check forgets first, so that it has nothing left to keep.
    attempt(() => document.getElementById("app").dispatchEvent(new Event("migrasi-aman:left")));
    forget(tab);
    // Who is called may be late: what the device keeps may be another's by then.
    if (!called) {
      forget(device);
      attempt(mark);
      attempt(() => others.postMessage("left"));
    }
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
    if (window.top === window || !attempt(() => window.top.location.replace(away) ?? true)) {
      location.replace(away);
    }
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

  if (others) others.onmessage = () => leave(true);
  if (attempt(wasLeft)) forget(tab);
  if (window.name === LEAVING) {
    // This process may see what another has deleted.
    forget(tab);
    left = true;
    blank();
    settle();
    return;
  }
  attempt(doubt);
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
