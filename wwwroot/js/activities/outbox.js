// @ts-check
import { Backoff } from "../platform/backoff.js";

/** @typedef {import("./letters.js").Letter} Letter */
/** @typedef {import("../platform/answer.js").Answer} Answer */
/** @typedef {"sending" | "saved" | "offline" | "busy" | "refused" | "outside"} State */
/** @typedef {{ all(): Promise<Letter[]>, put(letter: Letter): Promise<void>, remove(id: string): Promise<void> }} Store */
/** @typedef {{ send(letter: Letter): Promise<Answer>, tell(letter: Letter, state: State, answer?: Answer): void }} Way */

const outsideWait = 30_000;
/** @type {Partial<Record<Answer["kind"], State>>} */
const waitingFor = { outside: "outside", busy: "busy" };
let last = 0;

/** A place in the queue: by the clock, and never the same twice. */
const nextPlace = (now = Date.now()) => (last = Math.max(now, last + 0.001));

/**
 * What was written and is not saved yet. It goes in order, one at a time, and stays until the server has said yes or a rule has said no.
 * Without a network it tries for ever. Knows no element.
 */
export class Outbox {
  #store;
  #way;
  #lock;
  #later;
  #backoff;
  #tries = 0;
  #running = false;
  #again = false;
  /** @type {unknown} */
  #timer;

  /**
   * @param {Store} store @param {Way} way
   * @param {{ lock?: (go: () => Promise<void>) => Promise<unknown>, later?: (go: () => void, ms: number) => unknown, backoff?: Backoff }} [options]
   *   lock: only one page of the same person sends at a time
   */
  constructor(store, way, { lock = go => go(), later = setTimeout.bind(globalThis), backoff = new Backoff() } = {}) {
    this.#store = store;
    this.#way = way;
    this.#lock = lock;
    this.#later = later;
    this.#backoff = backoff;
  }

  /** @param {Omit<Letter, "place" | "state">} written */
  async add(written) {
    /** @type {Letter} */
    const letter = { ...written, why: undefined, place: nextPlace(), state: "waiting" };
    this.#way.tell(letter, "sending");
    await this.#store.put(letter);
    await this.flush();
  }

  /** Once more, a letter that was refused, whatever stands there now: its writer has been told. @param {string} id */
  async retry(id) {
    const letter = await this.#find(id);
    if (letter) await this.add({ ...letter, body: { ...letter.body, was: undefined } });
  }

  /** Takes a letter back. @param {string} id */
  async take(id) {
    const letter = await this.#find(id);
    await this.#store.remove(id);
    return letter;
  }

  /** Sends what waits, now. A call while it sends makes it look once more when it is done. */
  async flush() {
    if (this.#running) return void (this.#again = true);
    [this.#running, this.#again] = [true, false];
    try {
      await this.#lock(() => this.#sendAll());
    } finally {
      this.#running = false;
    }
    if (this.#again) await this.flush();
  }

  async #sendAll() {
    for (let next; (next = await this.#next()); ) if (!(await this.#deliver(next))) return;
  }

  async #next() {
    return (await this.#store.all()).find(letter => letter.state === "waiting");
  }

  /** @param {string} id */
  async #find(id) {
    return (await this.#store.all()).find(letter => letter.id === id);
  }

  /** Answers whether the next may go. @param {Letter} letter */
  async #deliver(letter) {
    const answer = await this.#way.send(letter);
    if (answer.kind === "done") await this.#settle(letter, () => this.#store.remove(letter.id), "saved", answer);
    else if (answer.kind === "refused") await this.#settle(letter, () => this.#store.put({ ...letter, state: "refused", why: answer.detail }), "refused", answer);
    else await this.#wait(answer);
    return answer.kind === "done" || answer.kind === "refused";
  }

  /** A letter that was written anew while its first version travelled stays, and goes next. @param {Letter} letter @param {() => Promise<void>} end @param {State} state @param {Answer} answer */
  async #settle(letter, end, state, answer) {
    this.#tries = 0;
    if ((await this.#find(letter.id))?.place !== letter.place) return;
    await end();
    this.#way.tell(letter, state, answer);
  }

  /** @param {Answer} answer */
  async #wait(answer) {
    const state = waitingFor[answer.kind] ?? "offline";
    for (const letter of await this.#store.all()) if (letter.state === "waiting") this.#way.tell(letter, state);
    const ms = Math.max(answer.after ?? 0, answer.kind === "outside" ? outsideWait : this.#backoff.delay(this.#tries++));
    clearTimeout(/** @type {number} */ (this.#timer));
    this.#timer = this.#later(() => this.flush(), ms);
  }
}
