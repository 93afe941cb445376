// @ts-check
import { all, find, near } from "../platform/dom.js";
import { say } from "../platform/said.js";
import { fill, onItsWay } from "../platform/sync-line.js";

/** @typedef {import("./letters.js").Letter} Letter */
/** @typedef {import("./outbox.js").State} State */

/** What we answer others (`form[data-reply]`, the reply's id): sent by the outbox; the text stays in its field until the server has it. Without this module the forms post. */
export class Replies {
  #tools;
  #here;
  /** @type {Map<string, Letter & { shown: State }>} not saved yet */
  #waiting = new Map();
  /** @type {Map<string, string>} what stood there when the change was begun: another of ours may write meanwhile */
  #begun = new Map();

  /**
   * @param {{ outbox: import("./outbox.js").Outbox, drafts: import("./drafts.js").Drafts, words: import("../platform/words.js").Words }} tools
   * @param {() => { activity: string, person: string }} here
   */
  constructor(tools, here) {
    this.#tools = tools;
    this.#here = here;
    document.addEventListener("submit", event => this.#submitted(event));
    document.addEventListener("input", event => this.#begin(near(event, "form[data-reply]")));
  }

  /** @param {Letter} letter */
  static is = ({ body }) => body.about !== undefined && body.text !== undefined;

  /** @param {Letter} letter @param {State} state @param {import("../platform/answer.js").Answer} [answer] */
  tell(letter, state, answer) {
    if (state === "saved") this.#saved(letter, answer?.body?.savedAt);
    else if (state === "refused") this.#refused(letter, answer?.detail ?? letter.why ?? this.#tools.words.say("Failed"));
    else this.#waiting.set(letter.id, { ...letter, shown: state });
    this.show();
  }

  /** What waits stands beside its field. */
  show() {
    for (const { id, shown } of this.#waiting.values()) {
      const [state, word] = onItsWay[shown] ?? ["failed", "Failed"];
      line(id, state, this.#tools.words.say(word));
    }
  }

  /** @param {HTMLElement | null} form */
  #begin(form) {
    const id = form?.dataset.reply;
    if (id && form instanceof HTMLFormElement && !this.#begun.has(id)) this.#begun.set(id, String(new FormData(form).get("was") ?? ""));
  }

  /** @param {SubmitEvent} event */
  #submitted(event) {
    const form = near(event, "form[data-reply]");
    const field = form && fieldOf(form);
    if (!(form instanceof HTMLFormElement) || !field) return;
    event.preventDefault();
    if (field.value.trim() === "") return field.focus();
    const [id, said] = [form.dataset.reply ?? "", new FormData(form)];
    const word = (/** @type {string} */ name) => String(said.get(name) ?? "");
    const waits = this.#waiting.get(id)?.body;
    const was = waits ? [...(waits.was ?? []), waits.text ?? ""] : [this.#begun.get(id) ?? word("was")];
    this.#tools.outbox.add({ id, ...this.#here(), method: "PUT", body: { cell: word("cell"), about: word("about"), phase: word("phase"), text: field.value, was } });
  }

  /** @param {Letter} letter @param {string | undefined} at */
  #saved({ id, body }, at) {
    const text = this.#tools.words.say("Saved", this.#tools.words.clock(at ?? Date.now()));
    this.#settled(id);
    const field = fieldIn(id);
    if (field) field.defaultValue = body.text ?? "";
    if (!field || field.value === body.text) this.#tools.drafts.clear(`reply:${id}`);
    line(id, "saved", text);
    say(text);
  }

  /** @param {Letter} letter @param {string} why */
  #refused({ id }, why) {
    this.#settled(id);
    this.#tools.outbox.take(id);
    line(id, "failed", why);
    say(why);
  }

  /** @param {string} id */
  #settled(id) {
    this.#waiting.delete(id);
    this.#begun.delete(id);
  }
}

/** @param {HTMLElement} form */
function fieldOf(form) {
  const field = find("textarea", form);
  return field instanceof HTMLTextAreaElement ? field : null;
}

/** @param {string} id */
function fieldIn(id) {
  const form = find(`form[data-reply="${CSS.escape(id)}"]`);
  return form && fieldOf(form);
}

/** @param {string} id @param {string} state @param {string} text */
function line(id, state, text) {
  for (const each of all(`form[data-reply="${CSS.escape(id)}"] [data-sync]`)) if (each.dataset.state !== state || each.textContent !== text) fill(each, state, text);
}
