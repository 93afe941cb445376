// @ts-check

/**
 * What a person is in the middle of, and what only this browser knows, outlives a new version of the page: a field with text in it or under
 * the caret, what is being edited, open details, and whatever says `data-keep`.
 */
const kept = "[data-keep], [data-editing]";

/** What we put on our own notes (`data-own`) stays with the note, and goes with it. @param {Node} node */
export const isKept = node =>
  node instanceof Element && (node.matches(`${kept}, [data-own]`) || node.querySelector(kept) !== null || holdsText(node) || isTypedIn(node));

/** @param {Element} element */
export const isTypedIn = element => element.contains(document.activeElement) && document.activeElement?.matches("textarea, input:not([type=radio], [type=checkbox], [type=hidden]), [contenteditable]") === true;

/** A field with a draft has text that was written here. @param {Element} element */
const holdsText = element =>
  [element, ...element.querySelectorAll("*")].some(each => each instanceof HTMLTextAreaElement && each.matches("[data-draft]") && each.value.trim() !== "" && each.value !== each.defaultValue);

/** Makes the new version say what the person had come to in the old one. @param {Element} old @param {Element} fresh */
export function carryOver(old, fresh) {
  if (old instanceof HTMLDetailsElement && fresh instanceof HTMLDetailsElement) fresh.open = old.open;
  if (old instanceof HTMLTextAreaElement && fresh instanceof HTMLTextAreaElement && old.value !== old.defaultValue) fresh.value = fresh.textContent = old.value;
  if (old instanceof HTMLInputElement && fresh instanceof HTMLInputElement) carryInput(old, fresh);
  if (old instanceof HTMLSelectElement && fresh instanceof HTMLSelectElement) carryChoice(old, fresh);
}

/** A choice that was made and not sent yet stays, as long as it can still be made. @param {HTMLSelectElement} old @param {HTMLSelectElement} fresh */
function carryChoice(old, fresh) {
  const first = [...old.options].find(option => option.defaultSelected) ?? old.options[0];
  const same = [...fresh.options].find(option => option.value === old.value);
  if (!same || old.value === first?.value) return;
  for (const option of fresh.options) option.toggleAttribute("selected", option === same);
}

/** @param {HTMLInputElement} old @param {HTMLInputElement} fresh */
function carryInput(old, fresh) {
  if (fresh.type === "hidden" || fresh.name !== old.name || !old.form?.matches("[data-composer], [data-answer]")) return;
  if (fresh.type === "radio" || fresh.type === "checkbox") {
    if (old.value === fresh.value) fresh.toggleAttribute("checked", old.checked);
  } else if (old.value !== old.defaultValue) fresh.setAttribute("value", old.value);
}
