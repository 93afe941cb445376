// @ts-check
import { all, near } from "../platform/dom.js";
import { spread } from "./rows.js";
import { randomId, uuid7 } from "../platform/uuid7.js";

/** @typedef {import("./draft-fields.js").DraftFields} DraftFields */

/** The form a note is written in. Without this module it posts; with it the note is on the screen at once and goes by the outbox. */
export class Composer {
  #outbox;
  #fields;
  #here;

  /** @param {import("./outbox.js").Outbox} outbox @param {DraftFields} fields @param {() => { activity: string, person: string }} here */
  constructor(outbox, fields, here) {
    this.#outbox = outbox;
    this.#fields = fields;
    this.#here = here;
    document.addEventListener("submit", event => this.#submitted(event));
    document.addEventListener("keydown", event => this.#pressed(event));
  }

  /** Puts a text back to be written on; false when no form takes the kind, or the field has another text. @param {string} text @param {string} cell */
  takeBack(text, cell) {
    const form = all("form[data-composer]").find(each => each instanceof HTMLFormElement && offers(each, cell) && fieldOf(each)?.value.trim() === "");
    const field = form instanceof HTMLFormElement ? fieldOf(form) : null;
    const choice = form?.querySelector(`input[type="radio"][name="cell"][value="${CSS.escape(cell)}"]`);
    if (choice instanceof HTMLInputElement) choice.checked = true;
    if (field) field.value = text;
    field?.dispatchEvent(new Event("input", { bubbles: true }));
    if (field) spread(field).focus();
    return field !== null;
  }

  /** @param {SubmitEvent} event */
  #submitted(event) {
    const form = near(event, "form[data-composer]");
    const field = form instanceof HTMLFormElement ? fieldOf(form) : null;
    if (!field || !(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    if (field.value.trim() === "") spread(field).focus();
    else this.#send(field, Number(new FormData(form).get("behind")) || undefined);
  }

  /** @param {HTMLTextAreaElement} field @param {number} [behind] how many at the table stand behind it */
  #send(field, behind) {
    const { cell = "", table, phase, told, during } = this.#fields.whereOf(field);
    const text = field.value;
    this.#fields.clear(field);
    if (spread(field) !== field) spread(field).focus();
    const id = told?.includes(":anonymous") ? randomId() : uuid7();
    this.#outbox.add({ id, ...this.#here(), method: "PUT", body: { cell, text, table, phase, told, during, behind } });
  }

  /** Ctrl or Cmd and Enter sends. @param {KeyboardEvent} event */
  #pressed(event) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    const form = near(event, "form[data-composer]");
    if (form instanceof HTMLFormElement) form.requestSubmit();
  }
}

/** @param {HTMLFormElement} form */
function fieldOf(form) {
  const field = form.querySelector('textarea[name="text"]');
  return field instanceof HTMLTextAreaElement ? field : null;
}

/** @param {HTMLFormElement} form @param {string} cell */
const offers = (form, cell) => form.querySelector(`[name="cell"][value="${CSS.escape(cell)}"]`) !== null;
