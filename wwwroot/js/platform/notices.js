// @ts-check
import { find, icon, make } from "./dom.js";
import { say } from "./said.js";

/** @typedef {{ title: string, text?: string, icon: string, link?: { text: string, href: string } }} Notice */

/** Bars that say something without taking focus: one of each level at a time, in `[data-notice]`. */
export class Notices {
  /** @type {Map<string, string>} */
  #shown = new Map();
  /** @type {Map<string, ReturnType<typeof setTimeout>>} */
  #timers = new Map();

  /** @param {string} level offline, back, next or elsewhere @param {Notice} notice @param {number} [ms] gone by itself after this */
  show(level, notice, ms) {
    const said = [notice.title, notice.text].filter(Boolean).join(" ");
    clearTimeout(this.#timers.get(level));
    if (ms) this.#timers.set(level, setTimeout(() => this.hide(level), ms));
    if (this.#shown.get(level) === said && this.#bar(level)) return;
    if (!this.#shown.has(level)) say(said);
    this.#shown.set(level, said);
    const bar = make("div", { class: "notice", "data-level": level, "data-keep": "" }, icon(notice.icon), words(notice), ...link(notice));
    const old = this.#bar(level);
    if (old) old.replaceWith(bar);
    else this.#place().append(bar);
  }

  /** @param {string} level */
  hide(level) {
    this.#shown.delete(level);
    this.#bar(level)?.remove();
  }

  /** @param {string} level */
  #bar(level) {
    return find(`.notice[data-level="${level}"][data-keep]`);
  }

  /** A page that gives no place for notices gets one on top. */
  #place() {
    const place = find("[data-notice]") ?? make("div", { "data-notice": "", "data-keep": "" });
    if (!place.isConnected) (find("main") ?? document.body).prepend(place);
    return place;
  }
}

/** @param {Notice} notice */
function words(notice) {
  const span = make("span", {}, make("b", {}, notice.title));
  if (notice.text) span.append(" ", notice.text);
  return span;
}

/** @param {Notice} notice */
const link = notice => (notice.link ? [make("a", { class: "ds-link", href: notice.link.href }, notice.link.text)] : []);
