// @ts-check
import { find } from "./dom.js";

/** Tells a screen reader, politely, in the page's one status region. The same words twice are said twice. @param {string} text */
export function say(text) {
  const said = find("[data-said]");
  if (!said) return;
  said.textContent = "";
  setTimeout(() => (said.textContent = text), 50);
}
