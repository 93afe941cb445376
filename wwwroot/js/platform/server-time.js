// @ts-check
import { Backoff } from "./backoff.js";

const samples = 5;
const freshFor = 5 * 60_000;
const pause = (/** @type {number} */ ms) => new Promise(done => setTimeout(done, ms));

/** Asks the server what time it is: a few times at the start, and again when the phone has slept or minutes have passed. */
export class ServerTime {
  #clock;
  #backoff = new Backoff();
  #asking = false;

  /** @param {import("./clock.js").Clock} clock */
  constructor(clock) {
    this.#clock = clock;
  }

  start() {
    this.ask();
    setInterval(() => this.ask(), freshFor);
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.ask());
    addEventListener("online", () => this.ask());
  }

  async ask() {
    if (this.#asking) return;
    this.#asking = true;
    this.#clock.doubt();
    for (let good = 0, bad = 0; good < samples && bad < 8; await pause(good ? 120 : this.#backoff.delay(bad))) {
      if (await this.#sample()) good++;
      else bad++;
    }
    this.#asking = false;
  }

  async #sample() {
    try {
      const sent = performance.now();
      const answer = await fetch("/clock", { cache: "no-store", signal: AbortSignal.timeout(5000) });
      const received = performance.now();
      this.#clock.sample(sent, received, Date.parse((await answer.json()).now));
      return true;
    } catch {
      return false;
    }
  }
}
