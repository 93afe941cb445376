// @ts-check
import { all, find } from "./dom.js";
import { Countdown } from "./countdown.js";
import { Moments } from "./moments.js";
import { say } from "./said.js";

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

  start() {
    setInterval(() => this.tick(), 200);
  }

  tick() {
    if (!this.#clock.isSet) return;
    const now = this.#clock.now();
    for (const element of all("[data-total]")) this.#show(element, Countdown.of(element.dataset), now);
    const first = find("[data-timer]");
    if (first) this.#tell(Countdown.of(first.dataset), now);
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
