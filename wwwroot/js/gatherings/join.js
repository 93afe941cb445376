// @ts-check
// The door with the code. The form works without this; with it the gathering is shown as soon as the sixth digit is typed,
// and a finger that taps twice sends the form once.

export {};

const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-join]"));
const code = /** @type {HTMLInputElement | null} */ (form?.querySelector("#code"));
let shown = digits();
let isSending = false;

code?.addEventListener("input", () => {
  const typed = digits();
  if (typed.length !== 6 || typed === shown) return;
  shown = typed;
  find(typed).catch(() => undefined);
});

form?.addEventListener("submit", event => {
  if (isSending) event.preventDefault();
  isSending = true;
});

// A page that comes back from the browser's memory may be sent again.
addEventListener("pageshow", () => { isSending = false; });

function digits() {
  return code?.value.replace(/\D/g, "") ?? "";
}

/** @param {string} typed */
async function find(typed) {
  const answer = await fetch(`/bli-med?code=${typed}`, { headers: { Accept: "text/html" } });
  if (digits() !== typed) return;
  if (answer.redirected) location.assign(answer.url);
  else show(new DOMParser().parseFromString(await answer.text(), "text/html"));
}

/**
 * Puts in what the server rendered. What the person has typed already stays.
 * @param {Document} page
 */
function show(page) {
  const found = page.querySelector("#found");
  if (!form || !found) return;
  form.querySelector("#found")?.replaceChildren(...found.childNodes);
  const [, ...answers] = page.querySelectorAll("form[data-join] > :not(input[type=hidden])");
  const name = /** @type {HTMLInputElement | null} */ (form.querySelector("#name"))?.value;
  for (const old of [...form.children].slice(1)) if (!(old instanceof HTMLInputElement)) old.remove();
  form.append(...answers);
  const field = /** @type {HTMLInputElement | null} */ (form.querySelector("#name"));
  if (field && name) field.value = name;
  const button = page.querySelector("button[form=join]");
  if (button) document.querySelector("button[form=join]")?.replaceChildren(...button.childNodes);
}
