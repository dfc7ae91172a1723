// Keeps one release of the page for a time without internet: the service worker.
//
// `RELEASE` stands before this, written by `xtask/src/offline.rs`: the name of the
// release, and for each set of files their names, lengths and SHA-256. A release
// has a cache of its own, which is filled as a whole or not at all; what comes out
// of it is compared with the list each time, so that nothing damaged is answered.
"use strict";

const HOME = new URL("./", location.href).href;
/** How the names of our caches begin; others of this origin are not ours. */
const OURS = `migrasi-aman:${new URL(HOME).pathname}:`;
const CACHE = OURS + RELEASE.release;
/** What outlives a release: which sets she asked for, whose pages are older, and how
 *  many newer releases could not be kept. */
const NOTES = `${OURS}catatan`;
/** What every check needs. */
const ALWAYS = ["base", "id"];
/** Milliseconds for one file. */
const PATIENCE = 60_000;
/** Releases that could not be kept, after which the server goes before the cache. */
const FAILURES = 3;
/** Milliseconds in which it then has to answer. */
const SOON = 4_000;

const FILES = new Map();
for (const list of Object.values(RELEASE.sets)) {
  for (const [name, bytes, hash] of list) FILES.set(name, { name, bytes, hash });
}
/** What is being fetched, to be stopped. */
const running = new Set();

const hasHash = (name) => /-[0-9a-f]{16}(_bg)?\.\w+$/.test(name);
const filesOf = (sets) => [...new Set(sets.flatMap((set) => RELEASE.sets[set].map(([name]) => name)))].map((name) => FILES.get(name));
const sum = (files) => files.reduce((bytes, file) => bytes + file.bytes, 0);

async function digest(body) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return btoa(String.fromCharCode(...bytes));
}

/** The answer with the file in it, if it is that file to the last byte. */
async function whole(file, response) {
  if (!response || !response.ok) return undefined;
  try {
    const body = await response.arrayBuffer();
    if (body.byteLength !== file.bytes || (await digest(body)) !== file.hash) return undefined;
    const headers = new Headers(response.headers);
    // They speak of how it came here.
    for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
    return new Response(body, { headers });
  } catch {
    return undefined;
  }
}

/** The file from a cache; opens none, which would make it. */
const kept = async (file, cacheName) =>
  whole(file, await caches.match(HOME + file.name, { cacheName, ignoreVary: true }).catch(() => undefined));

async function older() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(OURS) && name !== CACHE && name !== NOTES);
}

/** The same file from another release of ours: it need not be fetched again. */
async function copied(file) {
  for (const name of await older()) {
    const found = await kept(file, name);
    if (found) return found;
  }
  return undefined;
}

/** The file from the server. */
async function bring(file, controller = new AbortController()) {
  const late = setTimeout(() => controller.abort(), PATIENCE);
  try {
    // What has its hash in its name may come from the browser's own store.
    for (const cache of [hasHash(file.name) ? "default" : "no-cache", "reload"]) {
      const response = await fetch(HOME + file.name, { cache, signal: controller.signal });
      const good = await whole(file, response);
      if (good) return good;
      if (!response.ok) break;
    }
  } finally {
    clearTimeout(late);
  }
  throw new Error(`migrasi-aman: ${file.name} is not to be had`);
}

/** Brings what is missing or damaged of these sets. Throws where one file fails. */
async function fill(sets, tell) {
  const files = filesOf(sets);
  const total = sum(files);
  const controller = new AbortController();
  running.add(controller);
  try {
    const cache = await caches.open(CACHE);
    let done = 0;
    for (const file of files) {
      if (controller.stopped) throw new DOMException("stopped", "AbortError");
      if (!(await kept(file, CACHE))) {
        await cache.put(HOME + file.name, (await copied(file)) ?? (await bring(file, controller)));
      }
      done += file.bytes;
      tell({ done, total });
    }
    // The browser may have thrown the cache away meanwhile: then it was written to nowhere.
    const there = await present();
    if (!files.every((file) => there.has(file.name))) throw new Error("migrasi-aman: the cache is gone");
  } catch (error) {
    if (controller.stopped) throw new DOMException("stopped", "AbortError");
    throw error;
  } finally {
    running.delete(controller);
  }
}

function stop() {
  for (const controller of running) {
    controller.stopped = true;
    controller.abort();
  }
}

const why = (error) =>
  error.name === "QuotaExceededError" ? "full" : error.name === "AbortError" && error.message === "stopped" ? "stopped" : "failed";

/** The names of the files that are in the cache, whatever is in them. */
async function present() {
  if (!(await caches.has(CACHE))) return new Set();
  const keys = await (await caches.open(CACHE)).keys();
  return new Set(keys.map((key) => key.url.slice(HOME.length)));
}

async function notes() {
  try {
    const found = await (await caches.match(`${HOME}luring.json`, { cacheName: NOTES })).json();
    return { ...found, sets: found.sets.filter((set) => set in RELEASE.sets) };
  } catch {
    return { sets: [], pages: [], failed: 0 };
  }
}

async function note(change) {
  const now = { ...(await notes()), ...change };
  await (await caches.open(NOTES)).put(`${HOME}luring.json`, new Response(JSON.stringify(now)));
}

const asked = async () => [...new Set([...ALWAYS, ...(await notes()).sets])];

/** What is kept, and whether all of it is. */
async function report() {
  const there = await present();
  const wanted = await asked();
  const has = (set) => RELEASE.sets[set].every(([name]) => there.has(name));
  const sets = Object.keys(RELEASE.sets).map((name) => ({
    name,
    bytes: sum(filesOf([name])),
    kept: wanted.includes(name) && has(name),
  }));
  return { release: RELEASE.release, sets, whole: wanted.every(has) };
}

async function say(message) {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of pages) page.postMessage({ luring: RELEASE.release, ...message });
}

async function install() {
  // A language she asked for belongs to it, a recording may be too large for the phone.
  const wanted = await asked();
  const must = wanted.filter((set) => /^(base|[a-z]{2,3})$/.test(set));
  try {
    await fill(must, (progress) => void say(progress));
  } catch (error) {
    await caches.delete(CACHE);
    if (registration.active) await note({ failed: (await notes()).failed + 1 }).catch(() => {});
    await say({ trouble: why(error) });
    throw error;
  }
  for (const set of wanted.filter((set) => !must.includes(set))) {
    await fill([set], () => {}).catch(() => {});
  }
}

async function activate() {
  // Pages that another release began may still want its files.
  const pages = await clients.matchAll({ type: "window" });
  await note({ pages: pages.map((page) => page.id), failed: 0 }).catch(() => {});
  await sweep();
  await clients.claim();
}

/** Deletes other releases, once no page of theirs is left and none is coming. */
async function sweep() {
  if (registration.installing || registration.waiting) return;
  const gone = await older();
  if (gone.length === 0) return;
  const { pages } = await notes();
  const alive = await clients.matchAll({ type: "window" });
  if (alive.some((page) => pages.includes(page.id))) return;
  await Promise.all(gone.map((name) => caches.delete(name)));
}

/** Deletes a set. First its files: where the phone is full, nothing can be noted. */
async function drop(set) {
  const others = (await asked()).filter((name) => name !== set);
  const needed = new Set(filesOf(others));
  if (await caches.has(CACHE)) {
    const cache = await caches.open(CACHE);
    for (const file of filesOf([set])) if (!needed.has(file)) await cache.delete(HOME + file.name);
  }
  const { sets } = await notes();
  if (sets.includes(set)) await note({ sets: sets.filter((name) => name !== set) });
}

/** What a page of ours asks for. */
async function serve({ ask, set }, tell) {
  if (ask === "take") return void (await self.skipWaiting());
  if (ask === "stop") return stop();
  let trouble;
  try {
    if (ask === "check") {
      await sweep();
      await fill(await asked(), tell);
    }
    if (ask === "keep" && set in RELEASE.sets) {
      await fill([set], tell);
      await note({ sets: [...new Set([...(await notes()).sets, set])] });
    }
    if (ask === "drop" && set in RELEASE.sets && !ALWAYS.includes(set)) await drop(set);
  } catch (error) {
    trouble = why(error);
    if (ask === "keep" && !(await asked()).includes(set)) await drop(set).catch(() => {});
  }
  return { ...(await report()), trouble };
}

/** The file that a request is about, if it is one for the cache. */
function wanted(request) {
  if (request.method !== "GET" || !request.url.startsWith(HOME)) return undefined;
  const { pathname } = new URL(request.url);
  const name = pathname.slice(new URL(HOME).pathname.length);
  if (request.mode !== "navigate") return name;
  return name === "" || name.endsWith("/") ? `${name}index.html` : name;
}

/** What other sites have in their pages is the newest wherever there is internet. */
function isForSites({ name }, { mode, destination, url }) {
  if (mode !== "navigate") return name === "migrasi-aman.js";
  return destination !== "document" || new URL(url).searchParams.get("embed") === "1";
}

/** What the server says, unless it takes long. */
async function fromServer(request) {
  const controller = new AbortController();
  const late = setTimeout(() => controller.abort(), SOON);
  try {
    const response = await fetch(request.url, { cache: "no-cache", signal: controller.signal });
    return response.ok && !response.redirected ? response : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(late);
  }
}

/** What the server answers. Where the page that asked is gone meanwhile, nobody reads
 *  it, and a browser would call the end of the request a fault of ours. */
async function passed(request, page) {
  try {
    return await fetch(request);
  } catch (error) {
    if (error.name === "AbortError" || (page && !(await clients.get(page)))) return new Response();
    throw error;
  }
}

async function answer(file, { request, clientId }) {
  // What cannot be kept (a host that changes pages on their way) must not leave her
  // with an old copy for ever.
  if (isForSites(file, request) || (request.mode === "navigate" && (await notes()).failed >= FAILURES)) {
    const newest = await fromServer(request);
    if (newest) return newest;
  }
  // After a failure the page asks again, for a copy that is not the one kept.
  const again = request.cache === "reload" || (request.mode !== "navigate" && request.url.includes("?"));
  const found = await kept(file, CACHE);
  if (found && !again) return found;
  const belongs = filesOf(await asked()).includes(file);
  if (!belongs) return found ?? passed(request, clientId);
  try {
    const fresh = await bring(file);
    if (await caches.has(CACHE)) await (await caches.open(CACHE)).put(HOME + file.name, fresh.clone()).catch(() => {});
    return fresh;
  } catch {
    // The server may have another release by now, which is whole in itself.
    return found ?? passed(request, clientId);
  }
}

/** A file of the release that began the page: its name says what is in it. */
async function ofOlder(name, { request, clientId }) {
  for (const cacheName of await older()) {
    const found = await caches.match(HOME + name, { cacheName, ignoreVary: true });
    if (found) return found;
  }
  return passed(request, clientId);
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const name = wanted(event.request);
  if (FILES.has(name)) event.respondWith(answer(FILES.get(name), event));
  else if (name !== undefined && hasHash(name)) event.respondWith(ofOlder(name, event));
});
addEventListener("message", (event) => {
  const [port] = event.ports;
  const tell = (message) => port?.postMessage(message);
  event.waitUntil(serve(event.data, tell).then((message) => message && tell(message), () => tell({ trouble: "failed" })));
});
