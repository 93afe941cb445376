// @ts-check
import Sortable from "../../lib/sortable.js";
import { Morphing } from "./morphing.js";
import { PasteDialog } from "./paste-dialog.js";

const root = /** @type {HTMLElement} */ (document.querySelector("[data-builder]"));
const page = new Morphing(root);
/** @type {WeakSet<Element>} */
const sorted = new WeakSet();
const paste = new PasteDialog(/** @type {HTMLDialogElement} */ (document.getElementById("lim-inn-vindu")), (fresh, address) => {
  page.take(fresh, address);
  arrange();
});

root.addEventListener("submit", async event => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!form.matches("[data-live]")) return;
  event.preventDefault();
  const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
  // Enter in a length has already been taken as a change.
  if (button?.name || !form.matches("[data-length]")) await send(form, button);
});

root.addEventListener("click", async event => {
  const link = /** @type {HTMLElement} */ (event.target).closest("a[data-select], a[data-paste-open]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (link.matches("[data-paste-open]")) return paste.open(/** @type {HTMLAnchorElement} */ (link).href);
  await page.open(/** @type {HTMLAnchorElement} */ (link).href);
  if (link.id.startsWith("ny-")) document.getElementById("Form_Title")?.focus();
});

// A length counts when it has been typed to its end, not at each digit.
root.addEventListener("change", async event => {
  const field = /** @type {HTMLInputElement} */ (event.target);
  if (field.name === "minutes" && field.form?.matches("[data-live]")) await send(field.form, null);
});

root.addEventListener("keydown", async event => {
  const item = /** @type {HTMLElement} */ (event.target).closest("[data-item]");
  if (!item || !event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
  event.preventDefault();
  await place(item, { step: event.key === "ArrowUp" ? "-1" : "1" });
});

/** @param {HTMLFormElement} form @param {HTMLButtonElement | null} button */
async function send(form, button) {
  // Read when its turn comes: what was sent before it may have changed the version that the form holds.
  await page.send(form.action, () => new FormData(form, button));
  arrange();
}

/** @param {Element} item @param {Record<string, string>} to */
async function place(item, to) {
  const fields = new FormData();
  for (const [name, value] of Object.entries(to)) fields.append(name, value);
  const token = root.querySelector("input[name=__RequestVerificationToken]");
  fields.append("__RequestVerificationToken", /** @type {HTMLInputElement} */ (token).value);
  await page.send(`/items/${item.getAttribute("data-item")}/placement`, () => fields);
  arrange();
}

/** @param {HTMLElement} item */
async function drop(item) {
  const [above, below] = [neighbour(item, "previousElementSibling"), neighbour(item, "nextElementSibling")];
  const own = item.dataset.parent;
  const stays = own && (above?.dataset.parent === own || above?.dataset.item === own);
  const parent = stays ? own : below?.dataset.parent ?? "";
  const before = below && (below.dataset.parent ?? "") === parent ? below.dataset.item ?? "" : "";
  const day = /** @type {HTMLElement} */ (item.closest("[data-day]")).dataset.day ?? "";
  await place(item, { day, parent, before });
}

/** The next item that way; slack and clashes stand between items. @param {Element} item @param {"previousElementSibling" | "nextElementSibling"} way */
function neighbour(item, way) {
  let other = item[way];
  while (other && !other.matches("[data-item]")) other = other[way];
  return /** @type {HTMLElement | null} */ (other);
}

function arrange() {
  for (const list of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-day]"))) {
    if (sorted.has(list)) continue;
    sorted.add(list);
    Sortable.create(list, { group: "programme", draggable: "[data-item]", filter: "input, button", preventOnFilter: false, delay: 150, delayOnTouchOnly: true, onEnd: event => drop(event.item) });
  }
}

arrange();
