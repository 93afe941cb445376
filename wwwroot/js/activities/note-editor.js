// @ts-check
import { find, make } from "../platform/dom.js";
import { button } from "./own-row.js";
import { textOf } from "./paper.js";

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
    const field = make("textarea", { rows: "3", "aria-label": this.#words.say("EditLabel"), "data-draft": key });
    if (field instanceof HTMLTextAreaElement) field.value = this.#drafts.of(key)?.text ?? textOf(note);
    const actions = make("div", { class: "note__actions" }, button(this.#words, "Save"), button(this.#words, "Cancel"));
    find(".note__text", note)?.after(make("form", { class: "note__edit", "data-own": "" }, field, make("span", { class: "sync", "data-sync": "" }), actions));
    note.toggleAttribute("data-editing", true);
    return field;
  }

  /** @param {HTMLElement} note */
  isLeftOpen(note) {
    return !note.matches("[data-editing]") && this.#drafts.of(keyOf(note)) !== undefined;
  }

  /** @param {HTMLElement} note */
  textIn(note) {
    const field = note.querySelector(".note__edit textarea");
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
