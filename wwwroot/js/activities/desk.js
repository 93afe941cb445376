// @ts-check
import { all, find } from "../platform/dom.js";
import { livePage } from "../platform/live-page.js";
import { Words } from "../platform/words.js";
import { Lists } from "./lists.js";
import { LiveNotes } from "./live-notes.js";

/** The notes that are ticked, by id: they stay ticked when the page comes anew. @type {Set<string>} */
const ticked = new Set();
const words = Words.ofPage();
const lists = new Lists();
const notes = new LiveNotes(lists, show);
livePage({ words, apply: delta => notes.apply(delta), renewed });
document.addEventListener("change", event => event.target instanceof HTMLInputElement && event.target.name === "note" && turn(event.target));
show();

/** @param {HTMLInputElement} box */
function turn(box) {
  if (box.checked) ticked.add(box.value);
  else ticked.delete(box.value);
  say();
}

function renewed() {
  notes.startOver();
  show();
}

/** Every note has its box, and says what is ticked; what is gone is not. */
function show() {
  for (const note of all(".desk .note[data-id]")) box(note);
  const there = new Set(boxes().map(each => each.value));
  for (const id of ticked) if (!there.has(id)) ticked.delete(id);
  for (const each of boxes()) each.checked = ticked.has(each.value);
  say();
}

/** A note that came on the line has none yet. @param {HTMLElement} note */
function box(note) {
  const template = find("template[data-tick]");
  if (!(template instanceof HTMLTemplateElement) || find('input[name="note"]', note.parentElement ?? note)) return;
  note.before(template.content.cloneNode(true));
  const made = note.parentElement?.querySelector('input[name="note"]');
  if (made instanceof HTMLInputElement) made.value = note.dataset.id ?? "";
}

function say() {
  const tray = find(".desk-tray");
  const count = find("[data-ticked-count]");
  tray?.toggleAttribute("data-empty", ticked.size === 0);
  if (count) count.textContent = ticked.size === 0 ? words.say("Desk.None") : words.count("Desk.Ticked", ticked.size);
}

/** @returns {HTMLInputElement[]} */
function boxes() {
  return all('.desk input[name="note"]').filter(each => each instanceof HTMLInputElement);
}
