// @ts-check

const asMuchAsADraft = " ".repeat(10_000);

/** The browser's storage of this name; undefined where it is forbidden. @param {string} name */
export function storageNamed(name) {
  try {
    const storage = /** @type {Storage} */ (/** @type {any} */ (globalThis)[name]);
    storage.getItem("ln-may-i");
    return storage;
  } catch {
    return undefined;
  }
}

/** Whether there is room for what a person may write; private windows, strict settings and full phones may have none. @param {Storage | undefined} storage */
export function keeps(storage) {
  try {
    storage?.setItem("ln-may-i", asMuchAsADraft);
    storage?.removeItem("ln-may-i");
    return storage !== undefined;
  } catch {
    return false;
  }
}
