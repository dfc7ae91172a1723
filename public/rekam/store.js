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

/** Opens the store. `put` says whether the device kept the recording. */
export async function openStore() {
  const clips = new Map();
  let database = null;
  try {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    database = await done(opening);
    const store = database.transaction(STORE).objectStore(STORE);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    keys.forEach((key, place) => clips.set(key, values[place]));
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
      try {
        await change((store) => store.put(clip, key));
        return true;
      } catch {
        return false;
      }
    },
    async remove(keys) {
      keys.forEach((key) => clips.delete(key));
      if (database) await change((store) => keys.forEach((key) => store.delete(key)));
    },
  };
}
