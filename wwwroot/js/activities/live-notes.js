// @ts-check
import { all } from "../platform/dom.js";
import { Notes } from "./notes.js";

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
    for (const { html } of delta.changes ?? []) this.#put(html);
    for (const id of delta.gone ?? []) if (this.#notes.gone(id, delta.audience, delta.to)) this.#lists.remove(id);
    if (!delta.changes?.length && !delta.gone?.length) return;
    this.#lists.count();
    this.#changed();
  }

  /** @param {string} html */
  #put(html) {
    const note = fromHtml(html);
    if (!note || !this.#notes.put(shown(note))) return;
    note.dataset.audiences = this.#notes.audiencesOf(note.dataset.id ?? "").join(" ");
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
  through: dataset.raised !== undefined ? "raised" : dataset.begun && dataset.through === "writer" ? "pen" : (dataset.through ?? ""),
  audiences: (dataset.audiences ?? "").split(" ").filter(Boolean),
});
