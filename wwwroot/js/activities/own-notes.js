// @ts-check
import { all, find } from "../platform/dom.js";
import { say } from "../platform/said.js";
import { footOf, paperOf, setText, strayPlace } from "./paper.js";
import { changesOf, ownOf, ownRow } from "./own-row.js";

/** @typedef {import("./letters.js").Letter} Letter */
/** @typedef {import("./outbox.js").State} State */
/** @typedef {{ letter: Letter, state: State, why?: string }} Status */

/** The notes this browser wrote: shown before the server has them, each with what became of it and what can be done with it. */
export class OwnNotes {
  #lists;
  #mine;
  #words;
  #behind;
  /** @type {Map<string, Status>} what is not saved, by the note's id */
  #status = new Map();

  /**
   * @param {import("./lists.js").Lists} lists @param {import("./mine.js").Mine} mine @param {import("../platform/words.js").Words} words
   * @param {() => void} behind a note shows something else than the server has, and the page is to be fetched
   */
  constructor(lists, mine, words, behind) {
    this.#behind = behind;
    this.#lists = lists;
    this.#mine = mine;
    this.#words = words;
  }

  /** @param {string} id */
  statusOf(id) {
    return this.#status.get(id);
  }

  /** @param {Letter} letter @param {State} state @param {import("../platform/answer.js").Answer} [answer] */
  tell(letter, state, answer) {
    if (state === "saved") this.#saved(letter, answer?.body?.savedAt);
    else this.#status.set(letter.id, { letter, state, why: answer?.detail ?? letter.why });
    if (state === "refused") say(answer?.detail ?? this.#words.say("Failed"));
    this.show();
  }

  /** What waits is on the page, and every own note says how it is with it. Does nothing twice. */
  show() {
    for (const { letter } of this.#status.values()) this.#lay(letter);
    for (const note of all(".note[data-id]")) this.#dress(note);
    this.#lists.count();
  }

  /** Forgets a letter that was taken back; a note the server never had goes too. @param {string} id */
  drop(id) {
    this.#status.delete(id);
    const note = this.#lists.find(id);
    if (note?.dataset.revision) this.#behind();
    else this.#lists.remove(id);
    this.#tidy();
    this.show();
  }

  /** @param {Letter} letter @param {string | undefined} at */
  #saved(letter, at) {
    this.#status.delete(letter.id);
    if (letter.method === "DELETE") {
      this.#mine.forget(letter.id);
      this.#lists.remove(letter.id);
      say(this.#words.say("Deleted"));
    } else {
      this.#mine.keep(letter.id, { at, body: letter.body });
      say(this.#words.say("Saved", this.#words.clock(at ?? Date.now())));
    }
    this.#tidy();
  }

  /** @param {Letter} letter */
  #lay(letter) {
    const note = this.#lists.find(letter.id);
    if (letter.method === "PUT" && !note) this.#layAnew(letter);
    else if (letter.method === "PUT" && note && !note.matches("[data-editing]")) setText(note, letter.body.text ?? "");
  }

  /** @param {Letter} letter */
  #layAnew(letter) {
    const note = paperOf(letter);
    if (this.#lists.put(note)) return;
    strayPlace().hidden = false;
    strayPlace().append(note);
  }

  /** @param {HTMLElement} note */
  #dress(note) {
    const id = note.dataset.id ?? "";
    const isTold = find('.note__foot > .sync[data-state="saved"]', note) !== null;
    const row = ownRow(this.#words, this.#status.get(id), ownOf(note, this.#mine), { isTold, may: changesOf(note, find("[data-activity]")) });
    const old = find(".note__own", note);
    note.dataset.state = stateOf(this.#status.get(id), note);
    if (!note.dataset.state) delete note.dataset.state;
    if (!row) return old?.remove();
    if (old?.dataset.is === row.dataset.is || old?.dataset.is === "asked") return;
    if (old) old.replaceWith(row);
    else footOf(note).append(row);
  }

  /** The stray place is seen only while something lies in it. */
  #tidy() {
    const place = find("[data-outbox]");
    for (const note of place ? all(".note", place) : []) if (!this.#status.has(note.dataset.id ?? "")) note.remove();
    if (place) place.hidden = !find(".note", place);
  }
}

/** @param {Status | undefined} status @param {HTMLElement} note */
function stateOf(status, note) {
  if (status) return status.state === "refused" || status.state === "outside" ? "failed" : status.state;
  return ["sending", "offline", "busy", "failed"].includes(note.dataset.state ?? "") ? "" : (note.dataset.state ?? "");
}
