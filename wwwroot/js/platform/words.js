// @ts-check
import { find } from "./dom.js";

/** The texts the page brought with it, in the reader's language. */
export class Words {
  #texts;
  #language;

  /** @param {Record<string, string>} texts @param {string} language */
  constructor(texts, language) {
    this.#texts = texts;
    this.#language = language;
  }

  /** Read from `<script type="application/json" data-texts>`; a text that is not there is shown as its key. */
  static ofPage() {
    return new Words(JSON.parse(find("script[data-texts]")?.textContent || "{}"), document.documentElement.lang || "nb");
  }

  /** @param {string} key @param {(string | number)[]} values put where the text has {0}, {1} … */
  say(key, ...values) {
    return (this.#texts[key] ?? key).replace(/\{(\d)\}/g, (_, place) => String(values[place] ?? ""));
  }

  /** The text for one, or the one for several. @param {string} key @param {number} count */
  count(key, count) {
    return this.say(`${key}.${count === 1 ? "One" : "Many"}`, count);
  }

  /** The clock as people read it here: 10.42 in Norwegian, 10:42 in English. @param {number | string} at */
  clock(at) {
    const time = new Date(at);
    const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
    return `${two(time.getHours())}${this.#language.startsWith("en") ? ":" : "."}${two(time.getMinutes())}`;
  }
}
