// @ts-check
import { find, make } from "../platform/dom.js";
import { button } from "./own-row.js";
import { textOf } from "./paper.js";
import { fieldsOfRow, spread } from "./rows.js";

/** The field a note is edited in, where the note lies. While it is open no new version takes the note's place. */
export class NoteEditor {
  #drafts;
  #words;
  #behind;

  /** @param {import("./drafts.js").Drafts} drafts @param {import("../platform/words.js").Words} words @param {() => void} behind a newer version came meanwhile */
  constructor(drafts, words, behind) {
    this.#drafts = drafts;
    this.#words = words;
    this.#behind = behind;
  }

  /** @param {HTMLElement} note */
  open(note) {
    const key = keyOf(note);
    const row = fieldsOfRow(note);
    const field = make("textarea", { rows: "3", "aria-label": this.#words.say("EditLabel"), "data-draft": key, ...(row && { hidden: "" }) });
    if (!(field instanceof HTMLTextAreaElement)) return field;
    field.value = this.#drafts.of(key)?.text ?? textOf(note);
    const actions = make("div", { class: "note__actions" }, button(this.#words, "Save"), button(this.#words, "Cancel"));
    const form = make("form", { class: "note__edit", "data-own": "", ...(row && { "data-row": "" }) }, ...(row ? [row] : []), field, make("span", { class: "sync", "data-sync": "" }), actions);
    find(".note__text", note)?.after(form);
    note.toggleAttribute("data-editing", true);
    return spread(field);
  }

  /** @param {HTMLElement} note */
  isLeftOpen(note) {
    return !note.matches("[data-editing]") && this.#drafts.of(keyOf(note)) !== undefined;
  }

  /** Everything that must be there is; otherwise the browser says what is not. @param {HTMLElement} note */
  isWhole(note) {
    const form = note.querySelector("form.note__edit");
    return !(form instanceof HTMLFormElement) || form.reportValidity();
  }

  /** @param {HTMLElement} note */
  textIn(note) {
    const field = note.querySelector(".note__edit textarea[data-draft]");
    return field instanceof HTMLTextAreaElement ? field.value : "";
  }

  /** @param {HTMLElement} note */
  close(note) {
    this.#drafts.clear(keyOf(note));
    find(".note__edit", note)?.remove();
    note.toggleAttribute("data-editing", false);
    find('[data-does="Edit"]', note)?.focus();
    if (note.matches("[data-behind]")) this.#behind();
    note.toggleAttribute("data-behind", false);
  }
}

/** @param {HTMLElement} note */
const keyOf = note => `note:${note.dataset.id}`;
