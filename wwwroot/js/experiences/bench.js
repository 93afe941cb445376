// @ts-check
import { all } from "../platform/dom.js";

/** The queue by keyboard: j and k go to the next and the one before; a letter in a field is a letter. */
const steps = new Map([["j", 1], ["k", -1]]);

addEventListener("keydown", event => {
  const step = steps.get(event.key);
  if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const links = all(".queue__link");
  const at = links.findIndex(link => link.closest("[aria-current]") !== null);
  links[Math.min(links.length - 1, Math.max(0, at + step))]?.click();
});

/** @param {EventTarget | null} target */
const isTyping = target => target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
