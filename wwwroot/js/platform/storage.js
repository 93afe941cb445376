// @ts-check

/** Whether this browser lets us keep anything; private windows and strict settings may not. @param {string} name */
export function storageNamed(name) {
  try {
    const storage = /** @type {Storage} */ (/** @type {any} */ (globalThis)[name]);
    storage.setItem("ln-may-i", "1");
    storage.removeItem("ln-may-i");
    return storage;
  } catch {
    return undefined;
  }
}
