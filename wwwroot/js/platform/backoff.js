// @ts-check

/** Waiting times that double up to a limit, each drawn from the upper part of its span, so that a hall full of phones does not come back at once. */
export class Backoff {
  #most;
  #random;

  /** @param {{ most?: number, random?: () => number }} [options] most is in milliseconds */
  constructor({ most = 30_000, random = Math.random } = {}) {
    this.#most = most;
    this.#random = random;
  }

  /** Milliseconds before attempt number n, from 0: first 300–1000, at most `most`. @param {number} attempt */
  delay(attempt) {
    const span = Math.min(this.#most, 1000 * 2 ** Math.min(attempt, 20));
    return Math.round(span * (0.3 + 0.7 * this.#random()));
  }
}
