// @ts-check
import { all, find } from "../platform/dom.js";
import { morph } from "../platform/morph.js";

/** Where notes lie on the page: each goes into the first list that takes its cell and audience. Lists, counters and empty texts are the view's. */
export class Lists {
  /** Puts a note in place, or its new version where it lay; one that no list takes is not for this page. @param {HTMLElement} note @returns {HTMLElement | null} */
  put(note) {
    const list = this.listFor(note);
    const old = this.find(note.dataset.id ?? "");
    if (old && (list?.contains(old) || old.matches("[data-editing]"))) return this.#replace(old, note);
    if (old) this.#take(old);
    if (!list) return null;
    this.#insert(list, note);
    return note;
  }

  /** @param {string} id */
  remove(id) {
    const note = this.find(id);
    if (note && !note.matches("[data-editing]")) this.#take(note);
  }

  /** @param {string} id */
  find(id) {
    return find(`.note[data-id="${CSS.escape(id)}"]`);
  }

  /** A note that the server has not shown us yet may lie in any list that takes its cell. @param {HTMLElement} note */
  listFor(note) {
    const lists = all("[data-takes]").filter(list => isFor(list, note));
    const any = note.dataset.revision === undefined ? lists.find(list => takes(list.dataset.takes, `${note.dataset.cell}:*`)) : undefined;
    const fitting = lists.filter(list => takes(list.dataset.takes, pairOf(note)));
    return fitting.find(list => (list.dataset.cluster ?? "") === (note.dataset.cluster ?? "")) ?? fitting.find(list => !list.dataset.cluster) ?? fitting[0] ?? any ?? null;
  }

  /** Counters and the texts of empty lists say what is so. */
  count() {
    for (const counter of all("[data-count]")) write(counter, this.#notesOf(counter.dataset.count ?? "", counter.dataset.countFrom));
    for (const counter of all("[data-count-of]")) write(counter, notesIn(document.getElementById(counter.dataset.countOf ?? "")).length);
    for (const counter of all("[data-count-picked]")) write(counter, all("[data-takes] .note[data-picked]").length);
    for (const empty of all("[data-empty-for]")) empty.hidden = listsNamed(empty.dataset.emptyFor ?? "").some(list => notesIn(list).length > 0);
  }

  /** @param {string} pairs @param {string} [from] */
  #notesOf(pairs, from) {
    return all("[data-takes] .note[data-cell]").filter(note => takes(pairs, pairOf(note)) && (from === undefined || note.dataset.from === from)).length;
  }

  /** @param {HTMLElement} old @param {HTMLElement} note */
  #replace(old, note) {
    if (old.matches("[data-editing]")) old.toggleAttribute("data-behind", true);
    else morph(old, note);
    return this.find(note.dataset.id ?? "");
  }

  /** @param {HTMLElement} list @param {HTMLElement} note */
  #insert(list, note) {
    const item = list.matches("ol, ul") && !note.matches("li") ? document.createElement("li") : note;
    if (item !== note) item.append(note);
    list.insertBefore(item, placeFor(note, list));
  }

  /** @param {HTMLElement} note */
  #take(note) {
    const list = note.closest("[data-takes]");
    const item = list && note.parentElement !== list && note.parentElement?.matches("li") ? note.parentElement : note;
    item.remove();
  }
}

/** A list may be of one table, or of what is said about one note. @param {HTMLElement} list @param {HTMLElement} note */
const isFor = ({ dataset }, note) => (!dataset.table || dataset.table === note.dataset.table) && (!dataset.about || dataset.about === note.dataset.about);

/** @param {HTMLElement} note */
const pairOf = note => `${note.dataset.cell}:${note.dataset.through}`;

/** A star stands for any cell or any audience. @param {string | undefined} pairs @param {string} pair */
const takes = (pairs, pair) => (pairs ?? "").split(/\s+/).some(each => each.split(":").every((word, i) => word === "*" || pair.split(":")[i] === "*" || word === pair.split(":")[i]));

/** By their id, or by a pair they take. @param {string} name */
const listsNamed = name => (name.includes(":") ? all("[data-takes]").filter(list => takes(list.dataset.takes, name)) : all(`#${CSS.escape(name)}`));

/** @param {HTMLElement | null} list */
const notesIn = list => (list ? all(".note[data-id]", list) : []);

/** What it goes before. By when it was first saved, where the page says so, and within the same minute as it came; otherwise as it came. @param {HTMLElement} note @param {HTMLElement} list @returns {Element | null} */
function placeFor(note, list) {
  const newest = list.dataset.order === "newest";
  const at = note.dataset.at;
  if (!at) return newest ? list.firstElementChild : null;
  const next = notesIn(list).find(each => each.dataset.at !== undefined && (newest ? each.dataset.at <= at : each.dataset.at > at));
  return [...list.children].find(child => next && child.contains(next)) ?? null;
}

/** @param {HTMLElement} counter @param {number} count */
function write(counter, count) {
  if (counter.textContent !== String(count)) counter.textContent = String(count);
}
