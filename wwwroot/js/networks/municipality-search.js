// @ts-check
// Searches the register while one types. Without it the same form asks for the page with ?q=.

/** Asks for one word at a time and gives only the newest answer: a slow answer to an earlier word is left. */
export class MunicipalitySearch {
  #asked = 0;

  /** @param {(address: string) => Promise<Response>} ask */
  constructor(ask) { this.ask = ask; }

  /** @param {string} word @returns {Promise<string | null>} a list as HTML from our own server, or null when a newer question is on its way */
  async for(word) {
    const mine = ++this.#asked;
    if (!word.trim()) return "";
    const answer = await this.ask("/municipalities?q=" + encodeURIComponent(word.trim()));
    const list = answer.ok ? await answer.text() : "";
    return mine === this.#asked ? list : null;
  }
}

/** @param {HTMLFormElement} form */
function wire(form) {
  const search = new MunicipalitySearch(address => fetch(address, { headers: { Accept: "text/html" } }));
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  const list = /** @type {HTMLElement} */ (document.getElementById("found"));
  const none = /** @type {HTMLElement} */ (document.getElementById("found-none"));

  field.addEventListener("input", async () => {
    const html = await search.for(field.value);
    if (html === null) return;
    list.replaceChildren(document.createRange().createContextualFragment(html));
    none.textContent = field.value.trim() && !list.childElementCount ? form.dataset.empty ?? "" : "";
  });
}

for (const form of document.querySelectorAll("form[data-municipality-search]")) wire(/** @type {HTMLFormElement} */ (form));
