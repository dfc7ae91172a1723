// The page's side of the copy for a time without internet (`luring.js`). Fetched
// after everything else, and never in the page of another site. It tells the check
// how things stand, and does what the check asks: see `src/device/offline.rs`.

const page = document.documentElement;
const home = new URL("./", document.baseURI);
/** How the names of our caches begin; see `luring.js`. */
const OURS = `migrasi-aman:${home.pathname}:`;
/** In the tab: she deleted the copy, and this visit makes no new one. */
const DELETED = "migrasi-aman:luring";
/** Milliseconds in which a worker that is at work says something. */
const PATIENCE = 70_000;

const container = attempt(() => navigator.serviceWorker);
let registration;
/** The sets of the release, as the worker last told them. */
let sets = [];
let last = ["off", 0, 0];
/** Languages that were kept because she reads them: she may drop them again. */
const tried = new Set();

/** Runs what a browser may forbid. */
function attempt(step) {
  try {
    return step();
  } catch {
    return undefined;
  }
}

function tell(state, done = 0, total = 0) {
  last = [state, done, total];
  page.dataset.offline = state;
  const lines = [last, ...sets.map(({ name, bytes, kept }) => [name, bytes, Number(kept)])];
  const detail = lines.map((line) => line.join(" ")).join("\n");
  // A new root after a crash: what listens to the old one hears nothing any more.
  document.getElementById("app")?.dispatchEvent(new CustomEvent("migrasi-aman:offline", { detail }));
  if (state === "ready") speak();
}

/** The language that she reads belongs to the copy. */
function speak() {
  const set = sets.find(({ name, kept }) => name === page.lang && !kept);
  if (!set || tried.has(set.name) || last[0] !== "ready") return;
  tried.add(set.name);
  work({ ask: "keep", set: set.name });
}

const progress = ({ done, total }) => tell("fetching", done, total);

/** Asks a worker, which may tell how far it is before it answers. */
function ask(worker, message) {
  return new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    let silent;
    const wait = () => {
      clearTimeout(silent);
      silent = setTimeout(answer, PATIENCE);
    };
    port1.onmessage = ({ data }) => {
      wait();
      if ("done" in data) return progress(data);
      clearTimeout(silent);
      return answer(data);
    };
    wait();
    worker.postMessage(message, [port2]);
  });
}

/** Asks the worker and tells what it says. */
async function work(message) {
  const worker = registration?.active;
  if (!worker) return tell(coming() ? "fetching" : "off");
  const report = await ask(worker, message);
  sets = report?.sets ?? sets;
  if (report?.trouble === "full") return tell("full");
  // What she asked for besides; a part of the copy itself is told below.
  if (report?.trouble === "failed" && report.whole && message.ask === "keep") return tell("failed");
  if (registration.waiting) return tell("new");
  return tell(report?.whole ? "ready" : "damaged");
}

/** A release that is not at work yet: being fetched, or fetched and not begun. */
const coming = () => registration?.installing ?? registration?.waiting;

/** Watches a release that is coming. */
function follow(worker) {
  if (!worker || worker === follow.worker) return;
  follow.worker = worker;
  worker.addEventListener("statechange", () => {
    if (worker.state === "redundant" && !registration.active) tell(follow.trouble === "full" ? "full" : "off");
    else if (worker.state === "redundant" && follow.trouble === "full") tell("full");
    else if (worker.state === "installed" && registration.active) work({ ask: "report" });
    else if (worker.state === "activated") work({ ask: "report" });
  });
}

async function begin() {
  try {
    registration = await container.register("./luring.js", { updateViaCache: "none" });
  } catch {
    return tell("unsupported");
  }
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(coming());
  const isOld = Boolean(registration.active);
  await work({ ask: "check" });
  if (isOld && !navigator.connection?.saveData) await registration.update().catch(() => {});
  follow(registration.installing);
  return undefined;
}

/** Deletes the copy. The worker goes with the last page of ours. */
async function remove() {
  attempt(() => sessionStorage.setItem(DELETED, ""));
  if (registration) await registration.unregister();
  registration = undefined;
  for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name);
  sets = [];
  tell("off");
}

/** Opens the newest release: nothing of ours is kept of the other. */
function take() {
  const { waiting } = registration ?? {};
  if (!waiting) return location.reload();
  container.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage({ ask: "take" });
  return undefined;
}

const wishes = {
  look: () => tell(...last),
  begin() {
    attempt(() => sessionStorage.removeItem(DELETED));
    attempt(() => navigator.storage.persist().catch(() => {}));
    tell("fetching");
    return begin();
  },
  keep(set) {
    attempt(() => navigator.storage.persist().catch(() => {}));
    return work({ ask: "keep", set });
  },
  drop: (set) => work({ ask: "drop", set }),
  stop: () => (registration?.installing ?? registration?.active)?.postMessage({ ask: "stop" }),
  async update() {
    await registration?.update().catch(() => {});
    follow(registration?.installing);
    return work({ ask: "report" });
  },
  seek: () => navigator.connection?.saveData || wishes.update(),
  take,
  remove,
};

/** What installs it as an app. Under a neutral title that has a neutral name too. */
const app = document.createElement("link");
app.rel = "manifest";
function name() {
  const href = "neutral" in page.dataset ? "./app-netral.webmanifest" : "./app.webmanifest";
  if (app.getAttribute("href") !== href) app.setAttribute("href", href);
}

async function start() {
  // In a frame, and in a browser that has no workers, the page is as it was.
  if (window.top !== window || "embedded" in page.dataset || !container) return tell("unsupported");
  addEventListener("migrasi-aman:offline-wish", ({ detail }) => {
    const [wish, set] = detail.split(" ");
    wishes[wish]?.(set);
  });
  container.addEventListener("message", ({ data }) => {
    if (data?.trouble) follow.trouble = data.trouble;
    // A further release is fetched in silence.
    else if ("total" in (data ?? {}) && !registration?.active) progress(data);
  });
  name();
  document.head.append(app);
  new MutationObserver(name).observe(page, { attributeFilter: ["data-neutral"] });
  new MutationObserver(speak).observe(page, { attributeFilter: ["lang"] });
  if (attempt(() => sessionStorage.getItem(DELETED)) != null) return tell("off");
  const registered = await container.getRegistration().catch(() => undefined);
  const isOurs = registered?.scope === home.href;
  // Who saves data decides herself.
  if (!isOurs && navigator.connection?.saveData) return tell("off");
  return begin();
}

if (window.requestIdleCallback) requestIdleCallback(start, { timeout: 1500 });
else setTimeout(start, 300);
