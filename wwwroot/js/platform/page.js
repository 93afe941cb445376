// @ts-check
import { NotNow } from "./answer.js";
import { all, find } from "./dom.js";
import { morph } from "./morph.js";

const patience = 15_000;
const parts = () => (find(".phone") ? [".phone"] : ["main", "[data-morph]"]);

/** This page, fetched anew and put in place round what the person is doing. */
export class Page {
  #elsewhere;
  #skip;

  /**
   * @param {(address: string) => void} elsewhere the page led to another address, or to nothing (its own)
   * @param {(old: Element, fresh: Element) => boolean} [skip] elements that look after themselves
   */
  constructor(elsewhere, skip) {
    this.#elsewhere = elsewhere;
    this.#skip = skip;
  }

  /** Throws when the server did not answer, so that whoever asked asks again. Answers whether the page is still this one. */
  async refresh() {
    const answer = await fetch(location.href, { headers: { Accept: "text/html", "X-Made": find("[data-made]")?.dataset.made ?? "0" }, cache: "no-store", signal: AbortSignal.timeout(patience) });
    if (answer.status >= 500 || answer.status === 429) throw new NotNow(`${answer.status}`);
    const there = new URL(answer.url).pathname === location.pathname;
    if (answer.ok && there) this.#take(new DOMParser().parseFromString(await answer.text(), "text/html"));
    else this.#elsewhere(answer.ok ? answer.url : location.href);
    return answer.ok && there;
  }

  /** @param {Document} fresh */
  #take(fresh) {
    for (const part of parts()) {
      const olds = all(part);
      all(part, fresh).forEach((each, i) => olds[i] && morph(olds[i], each, this.#skip));
    }
    document.title = fresh.title;
    const token = find('meta[name="csrf-token"]', fresh)?.getAttribute("content");
    if (token) find('meta[name="csrf-token"]')?.setAttribute("content", token);
  }
}
