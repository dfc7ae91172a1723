// Opens the check. When it cannot be opened, or stops, the static page with
// the numbers to call stays or comes back, and says so.

const page = document.documentElement;
const { glue, wasm } = document.getElementById("boot").dataset;
let attempt = 0;
let crashes = 0;

// Which language it will be, the program decides. Where that is plainly
// Indonesian, its first words are fetched beside the program and not after it.
let chosen;
try {
  chosen = sessionStorage.getItem("migrasi-aman:language");
} catch {
  // Forbidden: then none was kept.
}
const tag = chosen || new URLSearchParams(location.search).get("lang") || navigator.language;
const words = document.querySelector("link[data-pack=check][hreflang=id]");
if (words && /^i(d|n|nd)([-_]|$)/i.test(tag)) {
  const link = document.createElement("link");
  Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "", href: words.href });
  document.head.append(link);
}

/** Shows one of the static notices ("loading", "failure", "crash") or none. */
function tell(notice) {
  // In trouble the numbers come first: see layout.css.
  page.toggleAttribute("data-trouble", notice === "failure" || notice === "crash");
  for (const element of document.querySelectorAll("[data-notice]")) {
    element.hidden = element.dataset.notice !== notice;
  }
}

/** Back to the static page: after a crash nothing of the check can be trusted. */
function close(notice) {
  delete page.dataset.open;
  // The browser's voice would read on.
  window.speechSynthesis?.cancel();
  delete page.dataset.ready;
  // A new root: nothing that listens to the old one is called again.
  const root = document.getElementById("app");
  root.replaceWith(root.cloneNode(false));
  tell(notice);
}

/** A crash: what was kept of the answers is opened again, but not what makes it crash twice. */
function crash() {
  close("crash");
  crashes += 1;
  if (crashes < 2) return;
  try {
    sessionStorage.removeItem("migrasi-aman:check");
    sessionStorage.removeItem("migrasi-aman:sums");
  } catch {
    // Forbidden: then nothing was kept.
  }
}

/** Tells the check; a new root after a crash, and none after the exit, hears nothing. */
function pass(news) {
  document.getElementById("app")?.dispatchEvent(new Event(news));
}

async function open() {
  attempt += 1;
  tell("loading");
  try {
    // A second attempt asks the server again, in case the copy kept is damaged.
    const again = attempt > 1;
    const bindings = await import(again ? `${glue}?${attempt}` : glue);
    const response = await fetch(wasm, { cache: again ? "reload" : "default" });
    if (!response.ok) throw new Error(`${response.status} ${wasm}`);
    // Whole bytes, not a stream: works with any content type a host sends.
    await bindings.default({ module_or_path: await response.arrayBuffer() });
  } catch (error) {
    console.error(error);
    close("failure");
  }
}

const isCrash = (error) => error instanceof WebAssembly.RuntimeError;
addEventListener("error", (event) => isCrash(event.error) && crash());
addEventListener("unhandledrejection", (event) => isCrash(event.reason) && crash());
addEventListener("migrasi-aman:failed", () => close("failure"));
addEventListener("popstate", () => pass("migrasi-aman:walk"));
addEventListener("pageshow", (event) => event.persisted && pass("migrasi-aman:shown"));
// What the keyboard leads to comes out from under the bar: some browsers leave
// it there when a part of it can be seen.
const reveal = (which) => document.activeElement?.matches(which) && document.activeElement.scrollIntoView({ block: "nearest" });
addEventListener("keyup", ({ key }) => reveal(key === "Tab" ? "*" : "input"));
// A keyboard that comes makes the window lower, and not each browser looks then
// where the line is that it came for.
addEventListener("resize", () => reveal(".typed"));
for (const button of document.querySelectorAll("#static [data-action=retry]")) {
  button.addEventListener("click", open);
}
// Within reach of a page of our own origin nothing is asked: see frame.js.
if (page.dataset.embedded !== "within") open();
