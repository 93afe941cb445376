// @ts-check
// Suggests while one types in the search field. Without it the same form searches.
import { find } from "../platform/dom.js";
import { Suggestions } from "./suggestions.js";

const field = find("input[list]");
const list = find("datalist");

/** @param {string} word @returns {Promise<string[]>} */
async function ask(word) {
  const answer = await fetch("/search/suggestions?q=" + encodeURIComponent(word), { headers: { Accept: "application/json" } });
  return answer.ok ? answer.json() : [];
}

/** @param {string[]} found */
const show = found => list?.replaceChildren(...found.map(text => new Option(text, text)));

if (field instanceof HTMLInputElement) {
  const suggestions = new Suggestions(ask, show);
  field.addEventListener("input", () => suggestions.typed(field.value));
}
