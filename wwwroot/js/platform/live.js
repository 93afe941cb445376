// @ts-check
import { Backoff } from "./backoff.js";
import { Revisions } from "./revisions.js";

/** @typedef {import("./revisions.js").Delta} Delta */
/** @typedef {{ topic: string, revision: number }} Watched */
/** @typedef {{ isUp: boolean, watch(topic: string, since: number): Promise<Delta> }} Line */

/** Hears what changes in the topics of a page, sees when something is missing, and catches up. Knows no element. */
export class Live {
  #line;
  #topics;
  #apply;
  #refresh;
  #since;
  /** @type {Map<string, Revisions>} */
  #revisions = new Map();
  /** @type {WeakMap<Revisions, Delta[]>} catching up: what is heard meanwhile waits, so that it comes after what was missed */
  #catching = new WeakMap();
  #backoff = new Backoff();
  /** @type {Map<string, number>} in a row, by topic */
  #faults = new Map();

  /**
   * @param {object} of
   * @param {Line} of.line
   * @param {() => Watched[]} of.topics what the page shows now, and the revision it was rendered at
   * @param {(delta: Delta) => void} of.apply
   * @param {() => void} of.refresh asks for the page itself, soon
   * @param {(topic: string, since: number) => Promise<Delta | undefined>} of.since catching up without the line; undefined where a topic has no such door
   */
  constructor({ line, topics, apply, refresh, since }) {
    this.#line = line;
    this.#topics = topics;
    this.#apply = apply;
    this.#refresh = refresh;
    this.#since = since;
  }

  /** The page came, or came anew: what it shows is what is known. */
  startOver() {
    this.#revisions = new Map(this.#topics().map(each => [each.topic, new Revisions(each.revision)]));
  }

  /** Listens again and asks what was missed; through plain requests while the line is down. */
  async catchUp() {
    await Promise.all([...this.#revisions.keys()].map(topic => this.#catchUp(topic)));
  }

  /** @param {string} topic @param {Delta} delta */
  hear(topic, delta) {
    const known = this.#revisions.get(topic);
    if (!known) return;
    const waiting = this.#catching.get(known);
    if (waiting) return void waiting.push(delta);
    if (known.misses(delta)) return void this.#catchUp(topic); // Which brings this one too, in its place.
    known.hear(delta);
    this.#apply(delta);
  }

  /** @param {string} topic */
  async #catchUp(topic) {
    const known = this.#revisions.get(topic);
    if (!known || this.#catching.has(known)) return;
    /** @type {Delta[]} */
    const waiting = [];
    this.#catching.set(known, waiting);
    try {
      const delta = await (this.#line.isUp ? this.#line.watch(topic, known.oldest) : this.#since(topic, known.oldest));
      this.#catching.delete(known);
      if (known !== this.#revisions.get(topic)) return;
      if (delta) this.#take(topic, known, delta);
      for (const each of delta?.refresh ? [] : waiting) if (each.to > known.oldest) this.hear(topic, each);
    } catch (fault) {
      this.#catching.delete(known);
      this.#recover(topic, fault);
    }
  }

  /** @param {string} topic @param {Revisions} known @param {Delta} delta */
  #take(topic, known, delta) {
    if (delta.refresh) return this.#afterAWhile(topic, this.#refresh);
    this.#faults.delete(topic);
    known.hear(delta);
    this.#apply(delta);
  }

  /** A line that fell is caught up when it comes back. @param {string} topic @param {unknown} fault */
  #recover(topic, fault) {
    if (isClosedDoor(fault)) this.#afterAWhile(topic, this.#refresh);
    else if (this.#line.isUp) this.#afterAWhile(topic, () => this.#catchUp(topic));
  }

  /** At once the first time, and ever more slowly while it does not help. @param {string} topic @param {() => unknown} go */
  #afterAWhile(topic, go) {
    const faults = this.#faults.get(topic) ?? 0;
    this.#faults.set(topic, faults + 1);
    setTimeout(go, faults ? this.#backoff.delay(faults) : 0);
  }
}

/** The topic is gone or no longer ours; the page itself knows where to go. @param {unknown} fault */
const isClosedDoor = fault => fault instanceof Error && fault.message.includes("404");
