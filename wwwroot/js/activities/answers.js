// @ts-check
import { all, find, near } from "../platform/dom.js";
import { say } from "../platform/said.js";
import { fill, onItsWay } from "../platform/sync-line.js";

/** @typedef {import("./letters.js").Letter} Letter */
/** @typedef {import("./letters.js").Body} Body */
/** @typedef {import("./outbox.js").State} State */

/** Answers to questions: sent by the outbox, one for each question, answered anew or undone. Without this module the forms post. */
export class Answers {
  #outbox;
  #words;
  #here;
  /** @type {Map<string, { letter: Letter, state: State }>} not saved yet: a new version of the page shows them still */
  #waiting = new Map();

  /** @param {import("./outbox.js").Outbox} outbox @param {import("../platform/words.js").Words} words @param {() => { activity: string, person: string }} here */
  constructor(outbox, words, here) {
    this.#outbox = outbox;
    this.#words = words;
    this.#here = here;
    document.addEventListener("submit", event => this.#submitted(event));
    document.addEventListener("input", event => this.#count(near(event, "form[data-answer]")));
  }

  /** The server makes the ids of answers, in a version that no browser makes. @param {Letter} letter */
  static is = ({ id, body }) => !body.about && id[14] === "8";

  /** @param {Letter} letter @param {State} state @param {import("../platform/answer.js").Answer} [answer] */
  tell(letter, state, answer) {
    if (state === "saved") this.#saved(letter, answer?.body?.savedAt);
    else if (state === "refused") this.#refused(letter, answer?.detail ?? letter.why ?? this.#words.say("Failed"));
    else this.#waiting.set(letter.body.cell, { letter, state });
    this.show();
  }

  /** What waits stands beside its question. */
  show() {
    for (const { letter, state } of this.#waiting.values()) this.#write(letter.body.cell, ...(onItsWay[state] ?? ["", "Failed"]));
    for (const form of all("form[data-answer]")) this.#count(form);
  }

  /** @param {SubmitEvent} event */
  #submitted(event) {
    const [form, undo] = [near(event, "form[data-answer]"), near(event, "form[data-answer-undo]")];
    if (form instanceof HTMLFormElement) this.#send(event, form, "PUT");
    const asked = undo && find(`form[data-answer="${CSS.escape(undo.dataset.answerUndo ?? "")}"]`);
    if (asked instanceof HTMLFormElement) this.#send(event, asked, "DELETE");
  }

  /** @param {SubmitEvent} event @param {HTMLFormElement} form @param {"PUT" | "DELETE"} method */
  #send(event, form, method) {
    event.preventDefault();
    const { id, body } = read(form);
    if (method === "DELETE") empty(form);
    this.#outbox.add({ id, ...this.#here(), method, body });
  }

  /** @param {Letter} letter @param {string | undefined} at */
  #saved({ body: { cell }, method }, at) {
    const isThere = method === "PUT";
    const text = isThere ? this.#words.say("Saved", this.#words.clock(at ?? Date.now())) : "";
    this.#waiting.delete(cell);
    this.#line(cell, isThere ? "saved" : "", text);
    for (const undo of all(`form[data-answer-undo="${CSS.escape(cell)}"]`)) undo.hidden = !isThere;
    for (const word of all(`[data-question="${CSS.escape(cell)}"] [data-when]`)) word.hidden = (word.dataset.when === "answered") !== isThere;
    say(isThere ? text : this.#words.say("Undone"));
  }

  /** @param {Letter} letter @param {string} why */
  #refused(letter, why) {
    this.#waiting.delete(letter.body.cell);
    this.#outbox.take(letter.id);
    this.#line(letter.body.cell, "failed", why);
    say(why);
  }

  /** @param {string} cell @param {string} state @param {string} word */
  #write(cell, state, word) {
    this.#line(cell, state, this.#words.say(word));
  }

  /** @param {string} cell @param {string} state @param {string} text */
  #line(cell, state, text) {
    const line = find(`[data-question="${CSS.escape(cell)}"] [data-sync]`);
    if (line && (line.dataset.state !== state || !line.textContent?.includes(text))) fill(line, state, text);
  }

  /** How many points are left to share out. @param {HTMLElement | null} form */
  #count(form) {
    const sum = form && find("[data-points-of]", form);
    if (!sum) return;
    const left = Number(sum.dataset.pointsOf) - all("[data-points]", form).reduce((total, field) => total + (field instanceof HTMLInputElement ? Number(field.value) || 0 : 0), 0);
    sum.hidden = false;
    sum.toggleAttribute("data-over", left < 0);
    sum.textContent = (sum.dataset.left ?? "{0}").replace("{0}", String(left));
  }
}

/** @param {HTMLFormElement} form @returns {{ id: string, body: Body }} */
function read(form) {
  const said = new FormData(form);
  const word = (/** @type {string} */ name) => said.get(name)?.toString();
  const given = [...said].filter(([name]) => name.startsWith("given[")).map(([name, value]) => [name.slice(6, -1), String(value)]);
  return { id: word("id") ?? "", body: { cell: word("cell") ?? "", phase: word("phase"), choice: word("choice"), given: given.length ? Object.fromEntries(given) : undefined, behind: Number(word("behind")) || undefined } };
}

/** @param {HTMLFormElement} form */
function empty(form) {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type !== "hidden") field.matches("[type=radio], [type=checkbox]") ? (field.checked = false) : (field.value = field.name === "behind" ? field.defaultValue : "");
    if (field instanceof HTMLSelectElement) field.value = "";
  }
}
