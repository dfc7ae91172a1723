// Only in the frame of another site. An ordinary script, and before anything is
// drawn: the theme that was asked for, a way out where nothing can be loaded or
// the site could read along, and a look at whether the frame can be seen at all.
(() => {
  "use strict";
  const page = document.documentElement;
  /** Pixels under which nobody can read or touch what is asked. */
  const LEAST = { width: 280, height: 400 };
  /** Milliseconds of being covered, or of going nowhere, that are no accident. */
  const PATIENCE = 1000;
  /** Milliseconds between two looks at what is not seen. */
  const PAUSE = 250;
  /** What must not be hidden: where she is, whom to call, and what was found. */
  const WATCHED = ["h1", ".bar", "[data-channel]", "[data-verdict]", "[data-flag]"];
  /** Pixels that the frame asks for: see src/embed/height.rs. */
  const HEIGHT = { usual: "{{usual}}", narrow: "{{narrow}}" };
  /** Texts of the content: see xtask/src/embed.rs. */
  const WITHIN = ["{{within-heading}}", "{{within-text}}"];

  // The same is read again, with all else, in src/embed/config.rs.
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") page.dataset.theme = theme;

  // A sandbox without an origin of its own may load modules only where the server
  // says that everybody may: then nothing else of ours runs.
  function failed() {
    page.dataset.trouble = "";
    for (const notice of document.querySelectorAll("[data-notice]")) {
      notice.hidden = notice.dataset.notice !== "failure";
    }
    for (const button of document.querySelectorAll("#static [data-action=retry]")) {
      button.onclick = () => location.reload();
    }
  }
  addEventListener(
    "error",
    ({ target }) => {
      if (!(target instanceof Element && target.id === "boot")) return;
      if (document.readyState === "loading") addEventListener("DOMContentLoaded", failed);
      else failed();
    },
    true,
  );

  if (page.dataset.embedded !== "framed") return;

  // Where there is trouble the site is told that there is something to see all the
  // same: the numbers to call. In the words of src/device/frame.rs, and only once.
  new MutationObserver(() => {
    if (!("trouble" in page.dataset) || "told" in page.dataset) return;
    page.dataset.told = "trouble";
    const height = innerWidth > 0 && innerWidth < 320 ? HEIGHT.narrow : HEIGHT.usual;
    parent.postMessage({ type: "migrasi-aman:ready", height }, "*");
  }).observe(page, { attributeFilter: ["data-trouble"] });

  /** Whether a page around is of our own origin: nothing keeps its scripts out then. */
  function isWithin() {
    for (let around = parent; ; around = around.parent) {
      try {
        // Where webmasters try it out: a page of ours.
        const ours = new URL("./pasang/", location).pathname;
        if (around.document && !around.location.pathname.startsWith(ours)) return true;
      } catch {
        // Another origin, or none.
      }
      if (around === top) return false;
    }
  }
  if (isWithin()) {
    // The check is not opened: see boot.js.
    page.dataset.embedded = "within";
    addEventListener("DOMContentLoaded", () => {
      failed();
      const notice = document.querySelector("[data-notice=failure]");
      notice.querySelector("h1").textContent = WITHIN[0];
      notice.querySelector("p").textContent = WITHIN[1];
      notice.querySelector("[data-action=retry]").remove();
    });
    return;
  }

  // A browser that brings something into view moves the pages around the frame as
  // well, and these hear of it each time. Here only this page moves.
  function reach(element) {
    const { top, bottom } = element.getBoundingClientRect();
    const end = innerHeight - (parseFloat(getComputedStyle(page).scrollPaddingBottom) || 0);
    if (top < 0 !== bottom > end) scrollBy(0, top < 0 ? top : Math.min(top, bottom - end));
  }
  const { focus } = HTMLElement.prototype;
  Element.prototype.scrollIntoView = function () {
    reach(this);
  };
  HTMLElement.prototype.focus = function (options) {
    focus.call(this, { ...options, preventScroll: true });
    if (!options?.preventScroll) reach(this);
  };

  // In Firefox a page in a sandbox lets no frame of it walk back. Then the browser's
  // entry stays, and the check alone goes back.
  if (self.origin === "null") {
    const { back } = History.prototype;
    history.back = () => {
      const refused = setTimeout(() => {
        history.replaceState("0", "");
        history.pushState = history.replaceState;
        dispatchEvent(new PopStateEvent("popstate", { state: "0" }));
        delete history.pushState;
        if (history.state === "0") history.replaceState("1", "");
      }, PATIENCE);
      addEventListener("popstate", () => clearTimeout(refused), { once: true });
      back.call(history);
    };
  }

  /** What is not seen though it is in the window, and since when that is no doing of ours. */
  const unseen = new Map();
  let timer;
  let isCovered = false;

  function judge() {
    // A frame that is hidden has no size, and nobody to be told.
    const small =
      innerWidth > 0 && innerHeight > 0 && (innerWidth < LEAST.width || innerHeight < LEAST.height);
    if (small || isCovered) page.dataset.squeezed = small ? "small" : "covered";
    else delete page.dataset.squeezed;
  }

  addEventListener("resize", judge);
  // Asked before the styles are here, the size would be laid out twice.
  requestAnimationFrame(judge);

  // Only some browsers can tell whether something is seen.
  if (!("IntersectionObserverEntry" in window && "isVisible" in IntersectionObserverEntry.prototype)) return;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, isVisible } of entries) {
        // In part outside the window is scrolled away, and nobody's fault.
        if (intersectionRatio > 0.9 && !isVisible) unseen.set(target, unseen.get(target));
        else unseen.delete(target);
      }
      update();
    },
    { threshold: [0, 0.9, 1], trackVisibility: true, delay: PAUSE },
  );

  /** Whether nothing of this page lies over it, as the bar does over what is scrolled under it. */
  function isFree(element) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return [
      [x, y],
      [left + 2, y],
      [right - 2, y],
      [x, top + 2],
      [x, bottom - 2],
    ].every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  }

  function update() {
    clearTimeout(timer);
    const now = performance.now();
    isCovered = false;
    for (const [element, before] of unseen) {
      const since = isFree(element) ? (before ?? now) : undefined;
      unseen.set(element, since);
      if (now - since >= PATIENCE) isCovered = true;
    }
    judge();
    // Nobody tells when something comes out from under our own bar.
    if (unseen.size > 0) timer = setTimeout(update, PAUSE);
  }

  const watched = new Set();
  function watch() {
    const now = new Set(document.querySelectorAll(WATCHED.map((part) => `#app ${part}`)));
    for (const element of watched) {
      if (now.has(element)) continue;
      observer.unobserve(element);
      watched.delete(element);
      unseen.delete(element);
    }
    for (const element of now) {
      if (watched.has(element)) continue;
      observer.observe(element);
      watched.add(element);
    }
    update();
  }
  addEventListener("DOMContentLoaded", () => {
    new MutationObserver(watch).observe(document.body, { childList: true, subtree: true });
    watch();
  });
})();
