// @ts-check
import { all, find, near } from "../platform/dom.js";
import { say } from "../platform/said.js";
import { uuid7 } from "../platform/uuid7.js";

/** @typedef {import("./letters.js").Letter} Letter */

/** Ticks on notes: shown at once, sent by the outbox, and taken back with a sentence when a rule says no. */
export class Marks {
  #outbox;
  #words;
  #here;
  /** @type {Map<string, Letter>} not saved yet, by what they stand on: a new version of the page shows them still */
  #waiting = new Map();

  /** @param {import("./outbox.js").Outbox} outbox @param {import("../platform/words.js").Words} words @param {() => { activity: string, person: string }} here */
  constructor(outbox, words, here) {
    this.#outbox = outbox;
    this.#words = words;
    this.#here = here;
    document.addEventListener("submit", event => this.#submitted(event));
  }

  /** @param {Letter} letter @param {import("./outbox.js").State} state @param {import("../platform/answer.js").Answer} [answer] */
  tell(letter, state, answer) {
    if (state === "saved" || state === "refused") this.#waiting.delete(keyOf(letter));
    else this.#waiting.set(keyOf(letter), letter);
    if (state !== "refused") return this.show();
    press(letter, letter.body.choice === "no");
    this.#outbox.take(letter.id);
    say(answer?.detail ?? this.#words.say("Failed"));
  }

  show() {
    for (const letter of this.#waiting.values()) press(letter, letter.body.choice !== "no");
  }

  /** @param {SubmitEvent} event */
  #submitted(event) {
    const form = near(event, "form[data-mark]");
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    const said = new FormData(form);
    const set = find(".take", form)?.getAttribute("aria-pressed") !== "true";
    const body = { cell: String(said.get("cell")), about: String(said.get("about")), choice: set ? "yes" : "no" };
    this.#outbox.add({ id: uuid7(), ...this.#here(), method: "PUT", body });
  }
}

/** @param {Letter} letter */
const keyOf = ({ body }) => `${body.cell} ${body.about}`;

/** @param {Letter} letter @param {boolean} isSet */
function press({ body }, isSet) {
  for (const form of all("form[data-mark]")) {
    const said = form instanceof HTMLFormElement ? new FormData(form) : new FormData();
    if (said.get("cell") !== body.cell || said.get("about") !== body.about) continue;
    find(".take", form)?.setAttribute("aria-pressed", String(isSet));
    const choice = form.querySelector('[name="choice"]');
    if (choice instanceof HTMLInputElement) choice.value = isSet ? "no" : "yes";
  }
}
