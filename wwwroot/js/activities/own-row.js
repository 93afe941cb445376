// @ts-check
import { make } from "../platform/dom.js";
import { syncLine } from "../platform/sync-line.js";

/** @typedef {import("./own-notes.js").Status} Status */
/** @typedef {import("../platform/words.js").Words} Words */

/**
 * What became of an own note, and its buttons; null for a note that is not ours.
 * @param {Words} words @param {Status | undefined} status @param {import("./mine.js").Own | undefined} own @param {{ isTold: boolean, may: string[] }} note whether the server's own version says already that it is saved, and what of it may be changed ({@link changesOf})
 */
export function ownRow(words, status, own, { isTold, may }) {
  if (!status && !own) return null;
  const [state, text] = status ? wordsFor(words, status) : ["saved", own?.at ? words.say("Saved", words.clock(own.at)) : words.say("SavedPlain")];
  const isSaid = !status && isTold;
  const row = make("div", { class: "note__own", "data-own": "", "data-is": `${state} ${text} ${isSaid} ${may}` }, ...(isSaid ? [] : [syncLine(state, text)]));
  row.toggleAttribute("data-unsaved", status !== undefined);
  const actions = make("div", { class: "note__actions" }, ...buttonsFor(status, may).map(name => button(words, name)));
  if (actions.childElementCount) row.append(actions);
  return row;
}

/**
 * What there is to change of a note: one that this browser made, or one of our table's while we have the pen there; never while somebody else has.
 * @param {{ dataset: DOMStringMap }} note @param {Pick<import("./mine.js").Mine, "of">} mine @returns {import("./mine.js").Own | undefined}
 */
export function ownOf({ dataset: { audiences = "", id = "", cell = "", begun, table } }, mine) {
  if (!begun) return mine.of(id);
  return /\bwriter:/.test(audiences) ? (mine.of(id) ?? { body: { cell, phase: begun, table } }) : undefined;
}

/**
 * What the server would take of a note that is saved: nothing where a phase has locked the cell, and no new text when the activity is over.
 * @param {{ dataset: DOMStringMap }} note @param {{ dataset: DOMStringMap } | null} activity the page's `[data-activity]`
 */
export function changesOf({ dataset: { cell = "" } }, activity) {
  const { locked = "", closed } = activity?.dataset ?? {};
  if (locked.split(" ").includes(cell)) return [];
  return closed === undefined ? ["Edit", "Delete"] : ["Delete"];
}

/** In place of the buttons: whether to delete, asked where the note lies. @param {Words} words */
export function deleteQuestion(words) {
  return make("div", { class: "note__own", "data-own": "", "data-is": "asked" }, make("span", {}, words.say("DeleteAsk")), make("div", { class: "note__actions" }, button(words, "DeleteYes"), button(words, "DeleteNo")));
}

/** @param {Words} words @param {string} name also what is done: the click is heard by `data-does` */
export const button = (words, name) =>
  make("button", { class: "ds-button", type: "button", "data-variant": name === "Save" || name === "DeleteYes" ? "secondary" : "tertiary", "data-size": "sm", "data-does": name }, words.say(name));

/** @param {Words} words @param {Status} status @returns {[string, string]} */
function wordsFor(words, { letter, state, why }) {
  if (state === "refused") return ["failed", why ?? words.say("Failed")];
  if (state === "outside") return ["failed", words.say("Outside")];
  if (state === "offline") return ["offline", words.say("Offline")];
  if (state === "busy") return ["busy", words.say("Busy")];
  return ["sending", words.say(letter.method === "DELETE" ? "Deleting" : "Sending")];
}

/** @param {Status | undefined} status @param {string[]} may */
function buttonsFor(status, may) {
  if (!status) return may;
  if (["offline", "busy"].includes(status.state) && status.letter.method === "PUT") return ["Edit", "Delete"];
  if (status.state === "outside") return status.letter.method === "PUT" ? ["Copy", "Retry", "Discard"] : ["Retry"];
  return status.state === "refused" ? ["Retry", "Edit", "Discard"] : [];
}
