// @ts-check
import { all, find } from "../platform/dom.js";
import { fill } from "../platform/sync-line.js";
import { spread } from "./rows.js";

/** @typedef {import("./drafts.js").Where} Where */

/** Every `textarea[data-draft]`: kept at each key, so that "draft saved" is true whenever it is read, and put back after a reload, a phase change or a new version of the page. */
export class DraftFields {
  #drafts;
  #words;
  #forbidden;

  /** @param {import("./drafts.js").Drafts} drafts @param {import("../platform/words.js").Words} words @param {() => void} forbidden the browser will not keep what is written */
  constructor(drafts, words, forbidden) {
    this.#drafts = drafts;
    this.#words = words;
    this.#forbidden = forbidden;
    document.addEventListener("input", event => this.#written(event.target));
    document.addEventListener("change", event => event.target instanceof HTMLInputElement && this.#chosen(event.target));
  }

  /** Puts drafts back into the fields nobody has written in, forgets those the page has itself, says again what the page that came anew did not know, and keeps what was typed before this script was here. */
  restore() {
    for (const field of fields()) {
      const draft = this.#drafts.of(field.dataset.draft ?? "");
      if (draft && draft.text === field.defaultValue) this.#drafts.clear(field.dataset.draft ?? "");
      else if (draft && field.value === field.defaultValue) this.#putBack(field, draft);
      else if (field.value.trim() !== "") {
        if (draft?.text === field.value) this.#say(field, draft.at);
        else if (!draft && field.value !== field.defaultValue) this.#keep(field);
      }
    }
  }

  /** Where the field's text belongs: where it was begun, if the field still offers that kind; otherwise what the form says now. @param {HTMLTextAreaElement} field @returns {Where} */
  whereOf(field) {
    const now = whereOfForm(field.form);
    const draft = this.#drafts.of(field.dataset.draft ?? "");
    return draft && (draft.cell ?? now.cell) === now.cell ? { ...now, table: draft.table, phase: draft.phase, told: draft.told, during: draft.during } : now;
  }

  /** @param {HTMLTextAreaElement} field */
  clear(field) {
    this.#drafts.clear(field.dataset.draft ?? "");
    field.value = "";
    const line = lineOf(field);
    if (line) fill(line, "", "");
  }

  /** @param {HTMLTextAreaElement} field @param {import("./drafts.js").Draft} draft */
  #putBack(field, draft) {
    field.value = draft.text;
    spread(field);
    choose(field.form, draft.cell);
    this.#say(field, draft.at);
  }

  /** @param {EventTarget | null} field */
  #written(field) {
    if (field instanceof HTMLTextAreaElement && field.matches("[data-draft]")) this.#keep(field);
  }

  /** @param {HTMLInputElement} choice */
  #chosen(choice) {
    const field = choice.name === "cell" && choice.form ? find("textarea[data-draft]", choice.form) : null;
    if (field instanceof HTMLTextAreaElement && field.value.trim() !== "") this.#keep(field);
  }

  /** @param {HTMLTextAreaElement} field */
  #keep(field) {
    const draft = this.#drafts.keep(field.dataset.draft ?? "", field.value, whereOfForm(field.form));
    if (draft) return this.#say(field, draft.at);
    const line = lineOf(field);
    if (line) fill(line, "", "");
    if (field.value.trim() !== "") this.#forbidden();
  }

  /** @param {HTMLTextAreaElement} field @param {number} at */
  #say(field, at) {
    const line = lineOf(field);
    const text = this.#words.say("Draft", this.#words.clock(at));
    if (line && line.textContent !== text) fill(line, "draft", text);
  }
}

/** @returns {HTMLTextAreaElement[]} */
const fields = () => all("textarea[data-draft]").filter(each => each instanceof HTMLTextAreaElement);

/** @param {HTMLTextAreaElement} field */
const lineOf = field => (field.form ? find("[data-sync]", field.form) : null);

/** @param {HTMLFormElement | null} form @returns {Where} */
function whereOfForm(form) {
  const said = form ? new FormData(form) : new FormData();
  const value = (/** @type {string} */ name) => String(said.get(name) ?? "") || undefined;
  return { cell: value("cell"), table: value("table"), phase: value("phase"), told: value("told"), during: value("during") };
}

/** @param {HTMLFormElement | null} form @param {string | undefined} cell */
function choose(form, cell) {
  const choice = form && cell ? form.querySelector(`input[type="radio"][name="cell"][value="${CSS.escape(cell)}"]`) : null;
  if (choice instanceof HTMLInputElement) choice.checked = true;
}
