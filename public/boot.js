// Opens the check. When it cannot be opened, or stops, the static page with
// the numbers to call stays or comes back, and says so.

const page = document.documentElement;
const { glue, wasm } = document.getElementById("boot").dataset;
let attempt = 0;

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
addEventListener("error", (event) => isCrash(event.error) && close("crash"));
addEventListener("unhandledrejection", (event) => isCrash(event.reason) && close("crash"));
addEventListener("migrasi-aman:failed", () => close("failure"));
addEventListener("popstate", () => {
  document.getElementById("app").dispatchEvent(new Event("migrasi-aman:walk"));
});
for (const button of document.querySelectorAll("#static [data-action=retry]")) {
  button.addEventListener("click", open);
}
open();
