// @ts-check
import { find } from "../platform/dom.js";
import { say } from "../platform/said.js";
import { textOf } from "./paper.js";
import { separator } from "./rows.js";

/** Puts a note's text on the clipboard and says so. @param {HTMLElement} note @param {import("../platform/words.js").Words} words */
export async function copy(note, words) {
  try {
    await navigator.clipboard.writeText(textOf(note).replaceAll(separator, "\n"));
    say(words.say("Copied"));
  } catch {
    const text = find(".note__text", note);
    if (text) getSelection()?.selectAllChildren(text); // The browser forbids it: one tap is left.
  }
}
