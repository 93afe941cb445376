// @ts-check

/** @typedef {{ cell?: string, table?: string, phase?: string, told?: string, during?: string }} Where where a text was begun: it goes there also when the phase has changed before it is sent */
/** @typedef {Where & { text: string, at: number }} Draft */

/** Texts that are not sent yet, one for each field, kept on this device. */
export class Drafts {
  #storage;
  #prefix;

  /** @param {Storage | undefined} storage undefined where the browser keeps nothing @param {string} prefix */
  constructor(storage, prefix) {
    this.#storage = storage;
    this.#prefix = prefix;
  }

  /** @param {string} key @returns {Draft | undefined} */
  of(key) {
    try {
      return JSON.parse(this.#storage?.getItem(this.#prefix + key) ?? "null") ?? undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps a text. Table, phase and what the page promised stay as they were when it was begun; the kind follows the choice. Blank is no draft.
   * @param {string} key @param {string} text @param {Where} where @param {number} [at] @returns {Draft | undefined} what was kept; undefined when nothing is, or nothing could be
   */
  keep(key, text, where, at = Date.now()) {
    if (text.trim() === "") return void this.clear(key);
    const begun = this.of(key) ?? where;
    const draft = { table: begun.table, phase: begun.phase, told: begun.told, during: begun.during, cell: where.cell, text, at };
    try {
      this.#storage?.setItem(this.#prefix + key, JSON.stringify(draft));
      return this.#storage && draft;
    } catch {
      return undefined;
    }
  }

  /** @param {string} key */
  clear(key) {
    try {
      this.#storage?.removeItem(this.#prefix + key);
    } catch {
      // Nothing was kept, so nothing is left.
    }
  }
}
