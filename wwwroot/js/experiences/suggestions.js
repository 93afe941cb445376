// @ts-check

const rest = 200;
const least = 2;

/** Asks for what can be searched for when the hand rests, and shows only the newest answer: a slow answer to an earlier word is left. */
export class Suggestions {
  #ask;
  #show;
  #asked = 0;
  /** @type {string[]} */
  #shown = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {(word: string) => Promise<string[]>} ask @param {(found: string[]) => void} show */
  constructor(ask, show) {
    this.#ask = ask;
    this.#show = show;
  }

  /** A suggestion that was chosen is typed too, and asks for nothing. @param {string} word */
  typed(word) {
    clearTimeout(this.#timer);
    if (!this.#shown.includes(word)) this.#timer = setTimeout(() => this.#find(word.trim()), rest);
  }

  /** @param {string} word */
  async #find(word) {
    const mine = ++this.#asked;
    const found = word.length < least ? [] : await this.#ask(word).catch(() => []);
    if (mine === this.#asked) this.#show((this.#shown = found));
  }
}
