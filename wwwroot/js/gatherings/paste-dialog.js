// @ts-check
import { Idiomorph } from "../../lib/idiomorph.js";
import { all, find, near } from "../platform/dom.js";

const pause = 400;

/**
 * The page where a programme is pasted, laid over the builder. Its content is that page's own, fetched from it, and what is typed is read as it is
 * typed. Closed, it keeps everything that stands in it; only what has been added is gone from it.
 */
export class PasteDialog {
  #dialog;
  #content;
  #added;
  #reading = new AbortController();
  #timer = 0;
  #isAdding = false;

  /** @param {HTMLDialogElement} dialog @param {(page: Document, address: string) => void} added the items are in the programme, and this is the page that shows it */
  constructor(dialog, added) {
    this.#dialog = dialog;
    this.#content = /** @type {HTMLElement} */ (find("[data-content]", dialog));
    this.#added = added;
    dialog.addEventListener("submit", event => this.#send(event));
    dialog.addEventListener("input", event => this.#type(event));
    dialog.addEventListener("change", () => this.#nameDay());
    dialog.addEventListener("click", event => this.#click(event));
  }

  /** @param {string} address of the page; we go there instead when it cannot be fetched */
  async open(address) {
    try {
      if (!this.#content.firstElementChild) this.#put((await this.#ask(new Request(address))).page);
    } catch {
      return location.assign(address);
    }
    this.#dialog.showModal();
    find("textarea", this.#content)?.focus();
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    const form = /** @type {HTMLFormElement} */ (event.target);
    event.preventDefault();
    if (form.matches("[data-reading]")) await this.#read(form);
    else if (!this.#isAdding) await this.#add(form);
  }

  /** What has been put right by hand is not read over again unasked. @param {Event} event */
  #type(event) {
    const form = near(event, "form");
    if (!form?.matches("[data-reading]")) return find("[data-paste]", this.#content)?.setAttribute("data-touched", "");
    if (find("[data-touched]", this.#content)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(/** @type {HTMLFormElement} */ (form)), pause);
  }

  /** @param {Event} event */
  #click(event) {
    if (!near(event, "[data-cancel]")) return;
    event.preventDefault();
    this.#dialog.close();
  }

  /** @param {HTMLFormElement} form */
  async #read(form) {
    clearTimeout(this.#timer);
    this.#reading.abort();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    await this.#try(async () => this.#put((await this.#ask(posting(form, signal))).page), signal);
  }

  /** @param {HTMLFormElement} form */
  async #add(form) {
    clearTimeout(this.#timer);
    this.#reading.abort();
    this.#isAdding = true;
    await this.#try(async () => {
      const { page, address } = await this.#ask(posting(form));
      if (find("[data-paste]", page)) this.#put(page);
      else this.#finish(page, address);
    });
    this.#isAdding = false;
  }

  /** @param {Document} page @param {string} address */
  #finish(page, address) {
    this.#dialog.close();
    this.#content.replaceChildren();
    this.#added(page, address);
  }

  /** Says so when it does not go well: nothing that stands here is lost by it. @param {() => Promise<void>} what @param {AbortSignal} [signal] */
  async #try(what, signal) {
    const failed = find("[data-failed]", this.#dialog);
    try {
      await what();
      failed?.toggleAttribute("hidden", true);
    } catch {
      if (!signal?.aborted) failed?.toggleAttribute("hidden", false);
    }
  }

  /** A page that is neither ours nor the builder's is no answer. @param {Request} request */
  async #ask(request) {
    const answer = await fetch(request);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!find("[data-paste], [data-builder]", page)) throw new Error(`${answer.status}`);
    return { page, address: answer.url };
  }

  /** @param {Document} page */
  #put(page) {
    const [old, fresh] = [find("[data-paste]", this.#content), find("[data-paste]", page)];
    if (!fresh) throw new Error("no such page");
    if (old) Idiomorph.morph(old, fresh, { morphStyle: "outerHTML", ignoreActiveValue: true, restoreFocus: true });
    else this.#content.replaceChildren(fresh);
    this.#nameDay();
    find("[aria-invalid=true]", this.#content)?.focus();
    const heard = find("[data-heard]", this.#dialog);
    if (heard) heard.textContent = find("[data-found], [role=alert]", this.#content)?.textContent ?? "";
  }

  #nameDay() {
    const button = find("[data-add-to]", this.#content);
    const [days, ...more] = all(".parsed-day select", this.#content);
    if (!button || !(days instanceof HTMLSelectElement) || more.length > 0) return;
    button.textContent = (button.dataset.addTo ?? "").replace("{day}", days.selectedOptions[0]?.dataset.weekday ?? "");
  }
}

/** @param {HTMLFormElement} form @param {AbortSignal} [signal] */
const posting = (form, signal) => new Request(form.action, { method: "POST", body: new URLSearchParams(/** @type {any} */ (new FormData(form))), headers: { Accept: "text/html" }, signal });
