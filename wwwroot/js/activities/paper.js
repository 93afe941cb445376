// @ts-check
import { find, make } from "../platform/dom.js";
import { rowTextOf, setRow } from "./rows.js";

/** @typedef {import("./letters.js").Letter} Letter */

/** A note that only this browser has yet: the page's own template with the text in it. @param {Letter} letter @returns {HTMLElement} */
export function paperOf({ id, body }) {
  const note = fromTemplate() ?? blank();
  note.id = `n-${id}`;
  Object.assign(note.dataset, { id, cell: body.cell, through: "writer", ...(body.table && { table: body.table }) });
  find(".note__foot", note)?.replaceChildren();
  nameKind(note, body.cell);
  setText(note, body.text ?? "");
  return note;
}

/** @param {HTMLElement} note @param {string} text */
export function setText(note, text) {
  const place = find(".note__text", note);
  if (find("[data-part]", note)) setRow(note, text);
  else if (place) place.textContent = text;
}

/** @param {HTMLElement} note */
export const textOf = note => rowTextOf(note) ?? find(".note__text", note)?.textContent ?? "";

/** The foot, where state and buttons stand. @param {HTMLElement} note */
export function footOf(note) {
  const foot = find(".note__foot", note) ?? make("div", { class: "note__foot" });
  if (!foot.isConnected || foot.parentElement === null) note.append(foot);
  return foot;
}

/** The list for what no list on the page takes, so that no text is ever out of sight. */
export function strayPlace() {
  const place = find("[data-outbox]") ?? make("section", { "data-outbox": "", "data-keep": "", class: "stack" });
  if (!place.isConnected) (find("main") ?? document.body).prepend(place);
  return place;
}

function fromTemplate() {
  const template = find("template[data-note-template]");
  const note = template instanceof HTMLTemplateElement ? template.content.querySelector(".note")?.cloneNode(true) : null;
  return note instanceof HTMLElement ? note : null;
}

/** The paper and the kind's name with its drawing, which the page has ready for each cell. @param {HTMLElement} note @param {string} cell */
function nameKind(note, cell) {
  const kind = find(`template[data-kind-of="${CSS.escape(cell)}"]`);
  if (!(kind instanceof HTMLTemplateElement)) return;
  note.dataset.kind = kind.dataset.kind;
  find(".note__kind", note)?.replaceChildren(kind.content.cloneNode(true));
  const row = find(`template[data-row-of="${CSS.escape(cell)}"]`);
  if (row instanceof HTMLTemplateElement) find(".note__text", note)?.replaceWith(row.content.cloneNode(true));
}

const blank = () => make("article", { class: "note" }, make("p", { class: "note__kind" }), make("p", { class: "note__text" }), make("div", { class: "note__foot" }));
