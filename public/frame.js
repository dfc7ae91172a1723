// Only in the frame of another site. An ordinary script, and before anything is
// drawn: the theme that was asked for, a way out where nothing can be loaded, and
// a look at whether the frame can be seen at all.
(() => {
  "use strict";
  const page = document.documentElement;
  /** Pixels under which nobody can read or touch what is asked. */
  const LEAST = { width: 280, height: 400 };
  /** Milliseconds of being covered that are no accident. */
  const PATIENCE = 1000;

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

  /** What is covered now, of the screen's heading and the bar. */
  const covered = new Set();
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
        if (intersectionRatio > 0.9 && !isVisible) covered.add(target);
        else covered.delete(target);
      }
      update();
    },
    { threshold: [0, 0.9, 1], trackVisibility: true, delay: 250 },
  );

  function update() {
    if (covered.size === 0) {
      clearTimeout(timer);
      timer = undefined;
      isCovered = false;
      judge();
    } else if (timer === undefined) {
      timer = setTimeout(() => {
        isCovered = true;
        judge();
      }, PATIENCE);
    }
  }

  const watched = new Set();
  function watch() {
    const now = new Set(document.querySelectorAll("#app h1, #app .bar"));
    for (const element of watched) {
      if (now.has(element)) continue;
      observer.unobserve(element);
      watched.delete(element);
      covered.delete(element);
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
