// @ts-check
import { icon, make } from "./dom.js";

/** What became of what was written; the states and drawings of the server's own sync element. @type {Record<string, string>} */
const icons = { draft: "edit", sending: "sync", saved: "cloud", offline: "offline", busy: "warn", failed: "stop", private: "lock" };

/** What became of a letter that is on its way: the line's state and its word, by the outbox's state. @type {Record<string, [string, string]>} */
export const onItsWay = { sending: ["sending", "Sending"], offline: ["offline", "Offline"], busy: ["busy", "Busy"], outside: ["failed", "Outside"] };

/** @param {string} state @param {string} text */
export function syncLine(state, text) {
  return fill(make("span", { class: "sync" }), state, text);
}

/** @param {HTMLElement} line @param {string} state empty clears the line @param {string} text */
export function fill(line, state, text) {
  line.dataset.state = state;
  if (state) line.replaceChildren(icon(icons[state] ?? "cloud"), text);
  else line.replaceChildren();
  return line;
}
