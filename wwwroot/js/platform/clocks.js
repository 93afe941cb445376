// @ts-check
import { all, find } from "./dom.js";
import { Countdown } from "./countdown.js";
import { Moments } from "./moments.js";
import { say } from "./said.js";

/** @typedef {{ phase: string, total: number, endsAt?: string | null, pausedLeft?: number | null }} TimeNow total and pausedLeft in seconds */

const often = 200;

/** Keeps every countdown on the page (`[data-total]`) in step with the server. Writes only what changed; nothing is ever sent for a tick. */
export class Clocks {
  #clock;
  #words;
  #moments = new Moments();
  #soon;

  /**
   * @param {import("./clock.js").Clock} clock @param {import("./words.js").Words} words
   * @param {(isSoon: boolean) => void} soon the page's first timer has a minute or less left, or not any more
   */
  constructor(clock, words, soon = () => {}) {
    this.#clock = clock;
    this.#words = words;
    this.#soon = soon;
  }

  /** Again when a second is due, and soon enough to see that the page has another countdown. */
  start() {
    this.tick();
    setTimeout(() => this.start(), Math.min(often, this.#untilNext()));
  }

  tick() {
    if (!this.#clock.isSet) return;
    const now = this.#clock.now();
    for (const element of all("[data-total]")) this.#show(element, Countdown.of(element.dataset), now);
    const first = find("[data-timer]");
    if (first) this.#tell(Countdown.of(first.dataset), now);
  }

  /** What the facilitator did with the time, before the page has come anew; a block of the programme has its own. Of another phase: then the page tells it. @param {string} topic @param {TimeNow | null} [time] */
  hear(topic, time) {
    const here = all("[data-phase]").find(each => each.dataset.topic === topic);
    if (!time || here?.dataset.phase !== time.phase) return;
    for (const { dataset } of all("[data-total]:not([data-block])")) {
      dataset.total = String(time.total);
      for (const key of /** @type {const} */ (["endsAt", "pausedLeft"])) {
        if (time[key] == null) delete dataset[key];
        else dataset[key] = String(time[key]);
      }
    }
    this.tick();
  }

  #untilNext() {
    const first = find("[data-timer]");
    const left = first ? Countdown.of(first.dataset).left(this.#clock.now()) : 0;
    return Math.max(1, Math.ceil(((left % 1000) + 1000) % 1000 || 1000));
  }

  /** @param {HTMLElement} element @param {Countdown} countdown @param {number} now */
  #show(element, countdown, now) {
    if (element.dataset.time !== countdown.state(now)) element.dataset.time = countdown.state(now);
    if (element.matches("[data-timebar]")) element.style.setProperty("--left", countdown.share(now).toFixed(3));
    const digits = find("[data-timer-digits]", element);
    if (!digits || !element.matches("[data-timer]") || digits.textContent === countdown.text(now)) return;
    digits.textContent = countdown.text(now);
    element.setAttribute("aria-label", this.#label(countdown.seconds(now)));
  }

  /** @param {number} seconds */
  #label(seconds) {
    return this.#words.say(seconds < 0 ? "Time.Over" : "Time.Left", Math.floor(Math.abs(seconds) / 60), Math.abs(seconds) % 60);
  }

  /** @param {Countdown} countdown @param {number} now */
  #tell(countdown, now) {
    const moment = this.#moments.passed(countdown, now);
    if (moment) say(this.#words.say(moment));
    this.#soon(countdown.runs && countdown.seconds(now) <= 60 && countdown.seconds(now) > 0);
  }
}
