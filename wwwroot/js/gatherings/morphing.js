// @ts-check
import { Idiomorph } from "../../lib/idiomorph.js";

/** Sends forms and fetches pages in place: the answer is a whole page, and only what differs is changed, so that focus and scroll stay. */
export class Morphing {
  #queue = Promise.resolve();

  /** @param {HTMLElement} root what is replaced; the answer has an element with the same id */
  constructor(root) {
    this.root = root;
  }

  /** @param {string} address */
  open(address) {
    return this.#next(() => fetch(address, { headers: { Accept: "text/html" } }));
  }

  /** @param {string} address @param {() => FormData} fields */
  send(address, fields) {
    return this.#next(() => fetch(address, { method: "POST", body: new URLSearchParams(/** @type {any} */ (fields())), headers: { Accept: "text/html" } }));
  }

  /** One at a time, in the order they were asked for: a second press must not be sent with the first one's old version. @param {() => Promise<Response>} ask */
  #next(ask) {
    const turn = this.#queue.then(async () => this.#show(await ask()));
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** @param {Response} answer */
  async #show(answer) {
    this.take(new DOMParser().parseFromString(await answer.text(), "text/html"), answer.url, answer.redirected || answer.ok);
  }

  /** Puts a page that somebody else has fetched in place. @param {Document} page @param {string} address @param {boolean} [isThere] the address leads to the page */
  take(page, address, isThere = true) {
    const fresh = page.getElementById(this.root.id);
    if (!fresh || !fresh.matches("[data-builder]")) return location.assign(address);
    Idiomorph.morph(this.root, fresh, { morphStyle: "outerHTML", restoreFocus: true });
    if (isThere) history.replaceState(null, "", address);
    document.title = page.title;
    this.#say();
  }

  #say() {
    const said = document.querySelector("[data-said]");
    const notice = this.root.querySelector("[data-notice] > span");
    if (said) said.textContent = notice?.textContent ?? "";
  }
}
