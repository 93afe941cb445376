// @ts-check

/** @typedef {{ at?: string, body: import("./letters.js").Body }} Own when it was saved, and what was sent */

const most = 500;

/** The notes this browser made, by id: the only way to know one's own, since no answer carries the writer. One activity and person each. */
export class Mine {
  #storage;
  #key;
  /** @type {Record<string, Own>} */
  #notes = {};

  /** @param {Storage | undefined} storage @param {string} key */
  constructor(storage, key) {
    this.#storage = storage;
    this.#key = key;
    this.reload();
  }

  /** Another tab may have written. */
  reload() {
    try {
      this.#notes = { ...this.#notes, ...JSON.parse(this.#storage?.getItem(this.#key) ?? "{}") };
    } catch {
      this.#notes = {};
    }
  }

  /** @param {string} id @returns {Own | undefined} */
  of(id) {
    return this.#notes[id];
  }

  /** @param {string} id @param {Own} own */
  keep(id, own) {
    this.reload();
    this.#notes[id] = own;
    this.#write();
  }

  /** @param {string} id */
  forget(id) {
    this.reload();
    delete this.#notes[id];
    this.#write();
  }

  #write() {
    const latest = Object.fromEntries(Object.entries(this.#notes).slice(-most));
    try {
      this.#storage?.setItem(this.#key, JSON.stringify(latest));
    } catch {
      // Full: what is on the screen is known till the page goes, and the notes themselves are on the server.
    }
  }
}
