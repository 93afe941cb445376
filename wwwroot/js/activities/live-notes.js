// @ts-check
import { all } from "../platform/dom.js";
import { Notes } from "./notes.js";

/** @typedef {{ id: string, revision: number, html: string, audiences?: string[] }} Change */

/** Puts what the live line says on the page. */
export class LiveNotes {
  #lists;
  #changed;
  #notes = new Notes();

  /** @param {Pick<import("./lists.js").Lists, "put" | "remove" | "count">} lists @param {() => void} changed after anything was put or taken */
  constructor(lists, changed) {
    this.#lists = lists;
    this.#changed = changed;
    this.startOver();
  }

  /** The page came anew: what it shows is what is known. */
  startOver() {
    this.#notes = new Notes(all(".note[data-id][data-revision]").map(note => shown(note)));
  }

  /** @param {import("../platform/revisions.js").Delta} delta */
  apply(delta) {
    for (const change of delta.changes ?? []) this.#put(change, delta.audience);
    for (const id of delta.gone ?? []) if (this.#notes.gone(id, delta.audience, delta.to)) this.#lists.remove(id);
    if (!delta.changes?.length && !delta.gone?.length) return;
    this.#lists.count();
    this.#changed();
  }

  /** @param {Change} change @param {string | undefined} audience */
  #put(change, audience) {
    const note = fromHtml(change.html);
    if (!note) return;
    const audiences = change.audiences ?? (audience ? [audience] : []);
    if (!this.#notes.put({ id: change.id, revision: change.revision, through: note.dataset.through ?? "", audiences })) return;
    note.dataset.audiences = this.#notes.audiencesOf(change.id).join(" ");
    this.#lists.put(note);
  }
}

/** The server's own rendering, with what people wrote already made safe by it. @param {string} html */
function fromHtml(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  const note = template.content.querySelector(".note");
  return note instanceof HTMLElement ? note : null;
}

/** @param {HTMLElement} note @returns {import("./notes.js").Shown} */
const shown = ({ dataset }) => ({
  id: dataset.id ?? "",
  revision: Number(dataset.revision),
  through: dataset.through ?? "",
  audiences: (dataset.audiences ?? "").split(" ").filter(Boolean),
});
