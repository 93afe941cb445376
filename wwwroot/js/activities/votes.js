// @ts-check
import { all, find, near } from "../platform/dom.js";
import { say } from "../platform/said.js";
import { uuid7 } from "../platform/uuid7.js";

/** @typedef {import("./letters.js").Letter} Letter */

/** Counted marks: the buttons on the notes are the same for everybody, and which ones I have set stands in the form they belong to. */
export class Votes {
  #outbox;
  #words;
  #here;
  /** @type {Map<string, Letter>} not saved yet, by mark and note */
  #waiting = new Map();

  /** @param {import("./outbox.js").Outbox} outbox @param {import("../platform/words.js").Words} words @param {() => { activity: string, person: string }} here */
  constructor(outbox, words, here) {
    this.#outbox = outbox;
    this.#words = words;
    this.#here = here;
    document.addEventListener("submit", event => this.#submitted(event));
  }

  /** @param {Letter} letter */
  takes({ body }) {
    return body.about !== undefined && formFor(body.cell) !== null;
  }

  /** @param {Letter} letter @param {import("./outbox.js").State} state @param {import("../platform/answer.js").Answer} [answer] */
  tell(letter, state, answer) {
    const key = `${letter.body.cell} ${letter.body.about}`;
    if (state === "saved" || state === "refused") this.#waiting.delete(key);
    else this.#waiting.set(key, letter);
    if (state === "saved") keep(letter);
    if (state === "refused") {
      this.#outbox.take(letter.id);
      say(answer?.detail ?? this.#words.say("Failed"));
    }
    this.show();
  }

  show() {
    for (const button of all("button[data-vote]")) {
      const [cell, note] = [button.dataset.vote ?? "", button.getAttribute("value") ?? ""];
      const waiting = this.#waiting.get(`${cell} ${note}`);
      button.setAttribute("aria-pressed", String(waiting ? waiting.body.choice !== "no" : mineIn(cell).includes(note)));
    }
  }

  /** @param {SubmitEvent} event */
  #submitted(event) {
    const form = near(event, "form[data-votes]");
    if (!form || !event.submitter) return;
    event.preventDefault();
    const choice = event.submitter.getAttribute("aria-pressed") === "true" ? "no" : "yes";
    const behind = form instanceof HTMLFormElement ? Number(new FormData(form).get("behind")) || undefined : undefined;
    const body = { cell: form.dataset.votes ?? "", about: event.submitter.getAttribute("value") ?? "", choice, behind };
    this.#outbox.add({ id: uuid7(), ...this.#here(), method: "PUT", body });
  }
}

/** @param {string} cell */
const formFor = cell => find(`form[data-votes="${CSS.escape(cell)}"]`);

/** @param {string} cell */
const mineIn = cell => (formFor(cell)?.dataset.mine ?? "").split(" ").filter(Boolean);

/** @param {Letter} letter */
function keep({ body }) {
  const form = formFor(body.cell);
  const others = mineIn(body.cell).filter(note => note !== body.about);
  if (form) form.dataset.mine = [...others, ...(body.choice === "no" ? [] : [body.about])].join(" ");
}
