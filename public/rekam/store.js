// Recordings on this device, until they are exported. Where the device keeps
// nothing, they live as long as the page.

const NAME = "migrasi-rekam";
const STORE = "clips";

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Milliseconds for the cache: some never answer. And for all that is in it. */
const SOON = 4_000;
const READING = 30_000;
let turn = Promise.resolve();

/** Does something with the second copy once what was asked before is done. Waits for it, but
 *  not for long; where it fails there is one copy. */
function spared(step, patience = SOON) {
  turn = turn.then(step).catch(() => undefined);
  return Promise.race([turn, new Promise((done) => setTimeout(done, patience))]);
}

/** A second copy, in the cache: a browser may lose a database. See src/device/spare.rs.
 *  Where there is no cache, each of these is refused. */
const spare = {
  address: (key) => `/${NAME}/${key}`,
  async put(key, { type, text, bytes }) {
    const clip = encodeURIComponent(JSON.stringify({ key, type, text }));
    const cache = await caches.open(NAME);
    await cache.put(this.address(key), new Response(bytes, { headers: { clip } }));
  },
  async all() {
    if (!(await caches.has(NAME))) return [];
    const found = await (await caches.open(NAME)).matchAll();
    const clips = found.map(async (response) => {
      const { key, type, text } = JSON.parse(decodeURIComponent(response.headers.get("clip")));
      return [key, { type, text, bytes: new Uint8Array(await response.arrayBuffer()) }];
    });
    // One that is damaged costs no other.
    const read = await Promise.allSettled(clips);
    return read.filter(({ status }) => status === "fulfilled").map(({ value }) => value);
  },
  async remove(keys) {
    const cache = await caches.open(NAME);
    for (const key of keys) await cache.delete(this.address(key));
  },
  /** Copies what has no copy, for whatever reason. */
  async complete(clips) {
    if (clips.size === 0) return;
    const cache = await caches.open(NAME);
    const there = new Set((await cache.keys()).map(({ url }) => url));
    for (const [key, clip] of clips) {
      if (!there.has(new URL(this.address(key), location.href).href)) await this.put(key, clip);
    }
  },
};

/** Asks for the database. Where it is new, `make` is called. */
function ask(make) {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => make(opening);
  return done(opening);
}

/** Opens the database. One that is not there may have been lost: it is made with what the
 *  second copy has. */
async function open() {
  let isNew = false;
  try {
    return await ask((opening) => {
      isNew = true;
      opening.transaction.abort();
    });
  } catch (error) {
    if (!isNew) throw error;
  }
  const clips = (await spared(() => spare.all(), READING)) ?? [];
  return ask((opening) => {
    const store = opening.result.createObjectStore(STORE);
    for (const [key, clip] of clips) store.put(clip, key);
  });
}

/** Opens the store. `put` says whether the device kept the recording. */
export async function openStore() {
  const clips = new Map();
  let database = null;
  try {
    database = await open();
    const store = database.transaction(STORE).objectStore(STORE);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    keys.forEach((key, place) => clips.set(key, values[place]));
    spared(() => spare.complete(new Map(clips)));
  } catch (error) {
    console.warn("rekam: nothing is kept on this device", error);
    database = null;
  }
  const change = (how) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, "readwrite");
      transaction.oncomplete = resolve;
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
      how(transaction.objectStore(STORE));
    });
  return {
    clips,
    async put(key, clip) {
      // In memory first: what the device does not keep can still be exported.
      clips.set(key, clip);
      // An older recording would pass for this one, should this one get no copy.
      if (database) await spared(() => spare.remove([key]));
      try {
        await change((store) => store.put(clip, key));
      } catch {
        return false;
      }
      await spared(() => spare.put(key, clip));
      return true;
    },
    async remove(keys) {
      keys.forEach((key) => clips.delete(key));
      if (!database) return;
      // The second copy first: what is left of it could come back.
      await spared(() => spare.remove(keys));
      await change((store) => keys.forEach((key) => store.delete(key)));
    },
  };
}
