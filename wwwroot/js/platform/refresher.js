// @ts-check
import { Backoff } from "./backoff.js";

/** Runs something soon, once for however many asked meanwhile, spread over a second so that a hall does not ask as one; and again until it goes well. */
export class Refresher {
  #run;
  #backoff;
  #random;
  #later;
  #waiting = false;
  #running = false;
  #again = false;
  #tries = 0;

  /** @param {() => Promise<unknown>} run @param {{ backoff?: Backoff, random?: () => number, later?: (go: () => void, ms: number) => unknown }} [options] */
  constructor(run, { backoff = new Backoff(), random = Math.random, later = setTimeout.bind(globalThis) } = {}) {
    this.#run = run;
    this.#backoff = backoff;
    this.#random = random;
    this.#later = later;
  }

  ask() {
    if (this.#running) this.#again = true;
    else if (!this.#waiting) this.#wait(this.#random() * 1000);
  }

  /** @param {number} ms */
  #wait(ms) {
    this.#waiting = true;
    this.#later(() => this.#go(), ms);
  }

  async #go() {
    [this.#waiting, this.#running, this.#again] = [false, true, false];
    let failed = false;
    try {
      await this.#run();
      this.#tries = 0;
    } catch {
      failed = true;
    }
    this.#running = false;
    if (failed) this.#wait(this.#backoff.delay(this.#tries++));
    else if (this.#again) this.ask();
  }
}
