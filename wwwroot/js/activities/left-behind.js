// @ts-check
import { find, make, near } from "../platform/dom.js";
import { syncLine } from "../platform/sync-line.js";
import { copy } from "./copy.js";
import { button } from "./own-row.js";
import { footOf, paperOf } from "./paper.js";

/** @typedef {import("./letters.js").Letter} Letter */

/** What a guest wrote on this phone and never sent, and who is here as somebody else now: shown with the old name, to be copied or thrown away. It is never sent in another's name. */
export class LeftBehind {
  #letters;
  #words;

  /** @param {import("./letters.js").Letters} letters @param {import("../platform/words.js").Words} words */
  constructor(letters, words) {
    this.#letters = letters;
    this.#words = words;
    document.addEventListener("click", event => this.#clicked(event));
  }

  /** @param {string} activity */
  async show(activity) {
    const left = await this.#letters.leftBehind(activity);
    if (left.length > 0) (find("main") ?? document.body).prepend(make("section", { "data-left-behind": "", "data-keep": "", class: "stack" }, ...left.map(each => this.#paper(each))));
  }

  /** Not one of the notes that this person has: those are known by `data-id`. @param {Letter} letter */
  #paper(letter) {
    const note = paperOf(letter);
    note.dataset.left = letter.id;
    note.dataset.state = "failed";
    delete note.dataset.id;
    const row = make("div", { class: "note__own" }, syncLine("failed", this.#words.say("LeftBehind", letter.guest ?? "")));
    row.append(make("div", { class: "note__actions" }, button(this.#words, "Copy"), button(this.#words, "Discard")));
    footOf(note).append(row);
    return note;
  }

  /** @param {Event} event */
  #clicked(event) {
    const note = near(event, "[data-left]");
    const does = near(event, "[data-does]")?.dataset.does;
    if (note && does === "Copy") copy(note, this.#words);
    else if (note && does === "Discard") this.#discard(note);
  }

  /** @param {HTMLElement} note */
  async #discard(note) {
    await this.#letters.remove(note.dataset.left ?? "");
    note.remove();
    const place = find("[data-left-behind]");
    if (place && !find(".note", place)) place.remove();
  }
}
