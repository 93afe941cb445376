// @ts-check
import { all, find, near } from "../platform/dom.js";
import { copy } from "./copy.js";
import { deleteQuestion, ownOf } from "./own-row.js";
import { setText, textOf } from "./paper.js";

/** @typedef {{ outbox: import("./outbox.js").Outbox, own: import("./own-notes.js").OwnNotes, mine: import("./mine.js").Mine, editor: import("./note-editor.js").NoteEditor, words: import("../platform/words.js").Words }} Tools */

/** What the buttons on own notes do: edit where it lies, delete after asking there, and see a refused one through. */
export class OwnActions {
  #tools;
  #here;
  #composer;

  /** @param {Tools} tools @param {() => { activity: string, person: string }} here @param {(text: string, cell: string) => boolean} composer puts a text back in the composer; false when it is taken */
  constructor(tools, here, composer) {
    this.#tools = tools;
    this.#here = here;
    this.#composer = composer;
    document.addEventListener("click", event => this.#clicked(event));
    document.addEventListener("submit", event => near(event, ".note__edit") && event.preventDefault());
  }

  /** Notes that were being edited when the page went away are edited still. */
  reopen() {
    for (const note of all(".note[data-id]")) if (ownOf(note, this.#tools.mine) && this.#tools.editor.isLeftOpen(note)) this.#tools.editor.open(note);
  }

  /** @param {Event} event */
  #clicked(event) {
    const does = near(event, "[data-does]")?.dataset.does;
    const note = near(event, ".note[data-id]");
    if (does && note) this.#does(does, note, note.dataset.id ?? "");
  }

  /** @param {string} does @param {HTMLElement} note @param {string} id */
  #does(does, note, id) {
    const { outbox, editor, words } = this.#tools;
    if (does === "Edit") this.#edit(note, id);
    else if (does === "Save") this.#save(note, id);
    else if (does === "Cancel") editor.close(note);
    else if (does === "Delete") this.#turn(note, deleteQuestion(words), "button");
    else if (does === "DeleteNo") this.#turn(note, undefined, '[data-does="Delete"]');
    else if (does === "DeleteYes") this.#delete(note, id);
    else if (does === "Copy") copy(note, words);
    else if (does === "Retry") outbox.retry(id);
    else if (does === "Discard") this.#discard(id);
  }

  /** A refused note that the server never had goes back to where it was written, when there is room. @param {HTMLElement} note @param {string} id */
  async #edit(note, id) {
    const text = textOf(note);
    const unsaved = this.#tools.own.statusOf(id)?.state === "refused" && !note.dataset.revision;
    if (unsaved && this.#composer(text, note.dataset.cell ?? "")) await this.#discard(id);
    else this.#tools.editor.open(note).focus();
  }

  /** @param {HTMLElement} note @param {string} id */
  #save(note, id) {
    const text = this.#tools.editor.textIn(note);
    if (!this.#tools.editor.isWhole(note)) return;
    if (text.trim() === "") return find(".note__edit textarea", note)?.focus();
    const letter = this.#letter(note, id);
    const was = this.#replaces(note, id);
    const changed = text !== textOf(note);
    if (changed) setText(note, text);
    this.#tools.editor.close(note);
    if (changed) this.#tools.outbox.add({ ...letter, method: "PUT", body: { ...letter.body, cell: note.dataset.cell ?? letter.body.cell, text, was } });
  }

  /**
   * What may stand on the server as far as this page knows: what lies here, or where a change waits already, what that began from and what it said, since it
   * may have arrived. Undefined where nothing stands yet, or where a refusal has told what does.
   * @param {HTMLElement} note @param {string} id @returns {string[] | undefined}
   */
  #replaces(note, id) {
    const status = this.#tools.own.statusOf(id);
    if (!status) return note.dataset.revision ? [textOf(note)] : undefined;
    const { was, text } = status.letter.body;
    return status.state === "refused" || !was ? undefined : [...was, text ?? ""];
  }

  /** @param {HTMLElement} note @param {string} id */
  #delete(note, id) {
    find(".note__own", note)?.remove();
    this.#tools.outbox.add({ ...this.#letter(note, id), method: "DELETE" });
  }

  /** @param {string} id */
  async #discard(id) {
    await this.#tools.outbox.take(id);
    this.#tools.own.drop(id);
  }

  /** The row in another guise, or as it was, with the focus on what comes next. @param {HTMLElement} note @param {HTMLElement | undefined} row @param {string} next */
  #turn(note, row, next) {
    const old = find(".note__own", note);
    if (row) old?.replaceWith(row);
    else old?.remove();
    this.#tools.own.show();
    find(`.note__own ${next}`, note)?.focus();
  }

  /** @param {HTMLElement} note @param {string} id */
  #letter(note, id) {
    return { id, ...this.#here(), body: this.#tools.own.statusOf(id)?.letter.body ?? ownOf(note, this.#tools.mine)?.body ?? { cell: "" } };
  }
}
