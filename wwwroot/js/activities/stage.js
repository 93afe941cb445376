// @ts-check
import { livePage } from "../platform/live-page.js";
import { all, find } from "../platform/dom.js";
import { morph } from "../platform/morph.js";
import { Words } from "../platform/words.js";
import { Lists } from "./lists.js";
import { LiveNotes } from "./live-notes.js";
import { Results } from "./results.js";
import { Wall } from "./wall.js";

/** Notes on the big screen: those for the wall are laid on it, the rest lie in lists as on any page. */
class StageLists extends Lists {
  #wall;

  /** @param {Wall} wall */
  constructor(wall) {
    super();
    this.#wall = wall;
  }

  /** @param {HTMLElement} note @override */
  put(note) {
    const large = find(`.stage-highlight .note[data-id="${CSS.escape(note.dataset.id ?? "")}"]`);
    if (large) return (morph(large, note), large);
    const list = this.listFor(note);
    if (!list?.matches("[data-wall]") || this.find(note.dataset.id ?? "")) return super.put(note);
    this.#wall.forget(note.dataset.id ?? "");
    this.#wall.lay(note);
    return note;
  }

  /** @param {string} id @override */
  remove(id) {
    this.#wall.forget(id);
    super.remove(id);
  }
}

const words = Words.ofPage();
const wall = new Wall(words);
const lists = new StageLists(wall);
const notes = new LiveNotes(lists, () => {});
const results = new Results();
livePage({ words, apply: delta => (results.apply(delta), notes.apply(delta)), renewed, skip: keepWall });

/** The page came anew, but a wall that stands still goes on standing. */
function renewed() {
  notes.startOver();
  wall.show();
}

/** A wall that is already up takes only what is new and loses only what is gone: it never jumps. @param {Element} old @param {Element} fresh */
function keepWall(old, fresh) {
  if (!(old instanceof HTMLElement) || !old.matches("[data-wall]") || !fresh.matches("[data-wall]") || old.dataset.groups !== (fresh instanceof HTMLElement ? fresh.dataset.groups : undefined)) return false;
  const wanted = new Map(all(".note[data-id]", fresh).map(note => [note.dataset.id, note]));
  for (const note of all(".note[data-id]", old)) {
    const now = wanted.get(note.dataset.id);
    if (!now) lists.remove(note.dataset.id ?? "");
    else if (note.innerHTML !== now.innerHTML) note.replaceWith(document.importNode(now, true));
    wanted.delete(note.dataset.id);
  }
  for (const note of wanted.values()) lists.put(document.importNode(note, true));
  if (find("[data-wall-pause]")) queueMicrotask(() => lists.count());
  return true;
}
