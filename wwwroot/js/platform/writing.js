// @ts-check
import { Door } from "./door.js";
import { find } from "./dom.js";
import { storageNamed } from "./storage.js";
import { fill } from "./sync-line.js";
import { formOf, putBack } from "./form-fields.js";

const rest = 800;
const retry = 5000;

/**
 * Keeps a long form (`data-writing`: where its draft is sent; `data-lists`: its fields that are lists; `data-writer`: whose it is, on a device with several) while it is written: on this device at each key,
 * with the server when the hand rests, and again until the server has it.
 */
class Writing {
  #form;
  #line;
  #door = new Door();
  #storage = storageNamed("localStorage");
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.#form = form;
    this.#line = find("[data-sync]", form);
    this.#restore();
    form.addEventListener("input", () => this.#written());
    form.addEventListener("submit", event => this.#sent(event));
    addEventListener("online", () => this.#storage?.getItem(this.#key) && this.#keep());
  }

  get #key() {
    const { writing, writer } = this.#form.dataset;
    return `ln-writing:${writing}${writer ? `:${writer}` : ""}`;
  }

  /** What this device has and the server never got. Of an older text it says so, and is then shown beside what stands there now when it is saved. */
  #restore() {
    const kept = JSON.parse(this.#storage?.getItem(this.#key) ?? "null");
    if (!kept) return;
    const isAnother = putBack(this.#texts, kept.texts);
    if (isAnother) this.#begun?.setAttribute("value", kept.number ?? "");
    if (isAnother) this.#wait(0);
  }

  /** The version of the text that the writing was begun from. */
  get #begun() {
    return find('[name="Form.Number"], [name="Stamp"]', this.#form);
  }

  get #number() {
    return this.#begun?.getAttribute("value");
  }

  get #texts() {
    return [...this.#form.elements].filter(each => each instanceof HTMLTextAreaElement || each instanceof HTMLInputElement || each instanceof HTMLSelectElement);
  }

  #written() {
    try {
      this.#storage?.setItem(this.#key, JSON.stringify({ number: this.#number, texts: this.#texts.filter(each => each.type !== "hidden").map(each => [each.name, each.value]) }));
    } catch {
      // A full or forbidden storage: the server's copy is the one there is.
    }
    this.#wait(rest);
  }

  /** @param {number} ms */
  #wait(ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), ms);
  }

  async #keep() {
    clearTimeout(this.#timer);
    const before = this.#storage?.getItem(this.#key);
    const answer = await this.#door.send("PUT", this.#form.dataset.writing ?? "", formOf(new FormData(this.#form), this.#form.dataset.lists?.split(" ")));
    if (answer.kind !== "done") {
      this.#say("draft", this.#form.dataset.waits);
      return this.#wait(answer.after ?? retry);
    }
    if (this.#storage?.getItem(this.#key) === before) this.#storage?.removeItem(this.#key);
    this.#say("saved", this.#form.dataset.saved?.replace("{0}", answer.body?.savedAt ?? ""));
  }

  /** Without a network the page would be lost in the browser's own error page. @param {SubmitEvent} event */
  #sent(event) {
    if (navigator.onLine) {
      clearTimeout(this.#timer);
      return this.#storage?.removeItem(this.#key);
    }
    event.preventDefault();
    this.#say("offline", this.#form.dataset.offline);
  }

  /** @param {string} state @param {string} [text] */
  #say(state, text) {
    if (this.#line) fill(this.#line, state, text ?? "");
  }
}

const form = find("form[data-writing]");
if (form instanceof HTMLFormElement) new Writing(form);
