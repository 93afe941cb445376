// @ts-check
import { all, find, make, near } from "../platform/dom.js";

/** Between the texts of a row that is kept and sent as one; no keyboard writes it. */
export const separator = "\u001e";

/** What is written in the fields of a row is at each key the text of its hidden field, which is kept, sent and put back like any other. */
export function followRows() {
  document.addEventListener("input", event => {
    const row = near(event, "[data-part-of]")?.closest("[data-row]");
    const field = row?.querySelector("textarea[data-draft]");
    if (!(row instanceof HTMLElement) || !(field instanceof HTMLTextAreaElement)) return;
    const texts = partsOf(row).map(part => part.value);
    field.value = texts.some(text => text.trim() !== "") ? texts.join(separator) : "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** Puts a text where it is written: in the fields of its row, or nowhere else than it is. Answers what takes the focus. @param {HTMLTextAreaElement} field @returns {HTMLElement} */
export function spread(field) {
  const row = field.closest("[data-row]");
  const parts = row instanceof HTMLElement ? partsOf(row) : [];
  const texts = field.value.split(separator);
  for (const [at, part] of parts.entries()) part.value = texts[at] ?? "";
  return parts[0] ?? field;
}

/** The fields of a note that is a row, for its editor; null for a note that is one text. @param {HTMLElement} note */
export function fieldsOfRow(note) {
  const parts = all("[data-part]", note);
  return parts.length === 0 ? null : make("div", { class: "composer__row" }, ...parts.map(fieldOf));
}

/** The text of a note that is a row, as it is kept; undefined for other notes. @param {HTMLElement} note */
export function rowTextOf(note) {
  const parts = all("[data-part]", note);
  return parts.length === 0 ? undefined : parts.map(part => part.dataset.value ?? "").join(separator);
}

/** @param {HTMLElement} note @param {string} text */
export function setRow(note, text) {
  const texts = text.split(separator);
  for (const [at, part] of all("[data-part]", note).entries()) {
    const value = texts[at] ?? "";
    const shown = find("[data-value-shown]", part);
    if (part.dataset.value !== value && shown) shown.textContent = part.dataset.kindOfPart === "date" ? dayOf(value) : value;
    part.dataset.value = value;
    part.hidden = value === "";
  }
}

/** @param {HTMLElement} row @returns {(HTMLInputElement | HTMLTextAreaElement)[]} */
const partsOf = row => all("[data-part-of]", row).filter(each => each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement);

/** @param {HTMLElement} part @param {number} at */
function fieldOf({ dataset }, at) {
  const attributes = { "data-part-of": String(at), maxlength: dataset.length ?? "", ...(dataset.optional === undefined && { required: "" }) };
  const isText = dataset.kindOfPart === "text";
  const field = isText ? make("textarea", { rows: "2", ...attributes }) : make("input", { type: dataset.kindOfPart === "date" ? "date" : "text", autocomplete: "off", ...attributes });
  return make("label", { class: "composer__part", ...(isText && { "data-wide": "" }) }, make("span", {}, dataset.name ?? ""), field);
}

/** @param {string} day as in a form: 2027-03-18 */
function dayOf(day) {
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime()) ? day : date.toLocaleDateString(document.documentElement.lang, { day: "numeric", month: "long", year: "numeric" });
}
