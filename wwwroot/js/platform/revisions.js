// @ts-check

/** @typedef {{ id?: string, cell: string, html: string }} Change a row as it is to be shown */
/** @typedef {{ from: number, to: number, audience?: string, changes?: Change[], gone?: string[], refresh?: boolean }} Delta */

/**
 * How far each audience of one topic has been heard. They run side by side: a busy audience never hides a gap in a quiet one.
 * An audience not heard of yet stands where the last catching up left all of them.
 */
export class Revisions {
  #all;
  /** @type {Map<string, number>} */
  #heard = new Map();

  /** @param {number} all every audience is known up to this */
  constructor(all = 0) {
    this.#all = all;
  }

  /** @param {string} audience */
  of(audience) {
    return Math.max(this.#all, this.#heard.get(audience) ?? 0);
  }

  /** Everything after this may have been missed by some audience. */
  get oldest() {
    return this.#all;
  }

  /** Something was sent to this audience that never came. @param {Delta} delta */
  misses(delta) {
    return delta.audience !== undefined && delta.from > this.of(delta.audience);
  }

  /** @param {Delta} delta an answer to the person, without an audience, is about all of them */
  hear(delta) {
    if (delta.audience === undefined) this.#all = Math.max(this.#all, delta.to);
    else this.#heard.set(delta.audience, Math.max(this.of(delta.audience), delta.to));
  }
}
