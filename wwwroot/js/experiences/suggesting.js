// @ts-check
// Fills a search field's own list of suggestions while one types. Without it the field is a field.

const rest = 150;

/** Asks when the hand rests, one text at a time, and gives only the newest answer. */
export class Suggesting {
  #asked = 0;

  /** @param {(text: string) => Promise<string>} ask @param {(ms: number) => Promise<void>} wait */
  constructor(ask, wait) {
    this.ask = ask;
    this.wait = wait;
  }

  /** @param {string} text @returns {Promise<string | null>} choices as HTML from our own server, or null when a newer text is on its way */
  async for(text) {
    const mine = ++this.#asked;
    await this.wait(rest);
    if (mine !== this.#asked) return null;
    const choices = text.trim().length < 2 ? "" : await this.ask(text.trim()).catch(() => "");
    return mine === this.#asked ? choices : null;
  }
}

/** @param {HTMLInputElement} field */
function wire(field) {
  const suggesting = new Suggesting(async text => {
    const answer = await fetch(`${field.dataset.suggestions}?q=${encodeURIComponent(text)}`, { headers: { Accept: "text/html" } });
    return answer.ok ? answer.text() : "";
  }, ms => new Promise(done => setTimeout(done, ms)));
  field.addEventListener("input", async () => {
    const choices = await suggesting.for(field.value);
    if (choices !== null) field.list?.replaceChildren(document.createRange().createContextualFragment(choices));
  });
}

if (typeof document !== "undefined") for (const field of document.querySelectorAll("input[data-suggestions]")) wire(/** @type {HTMLInputElement} */ (field));
