// @ts-check
import { NotNow } from "./answer.js";

/** @typedef {import("./revisions.js").Delta} Delta */

const every = 5000;
const patience = 10_000;

/** Asks by plain requests while the live line is down, and the page can be seen. */
export class Poll {
  #reach;
  #refresh;
  #rounds = 0;

  /** @param {Pick<import("./reach.js").Reach, "failed" | "reached">} reach @param {() => void} refresh asks for the page itself */
  constructor(reach, refresh) {
    this.#reach = reach;
    this.#refresh = refresh;
  }

  /** @param {() => void} ask */
  start(ask) {
    const round = () => {
      if (document.visibilityState === "visible") ask();
      setTimeout(round, every * (0.8 + 0.4 * Math.random()));
    };
    setTimeout(round, every);
  }

  /** What was missed, where a topic has such a door; every third round the page itself elsewhere, for what only a signal tells. @param {string} topic @param {number} since @returns {Promise<Delta | undefined>} */
  async since(topic, since) {
    const [name, id] = topic.split(":");
    if (this.#rounds++ % 3 === 2) this.#refresh();
    if (name !== "activity") return undefined;
    try {
      const answer = await fetch(`/activities/${id}/since/${since}`, { headers: { Accept: "application/json" }, redirect: "manual", signal: AbortSignal.timeout(patience) });
      if (answer.status >= 500 || answer.status === 429) throw new NotNow(`${answer.status}`);
      this.#reach.reached();
      if (!answer.ok) return void this.#refresh();
      return await answer.json();
    } catch (fault) {
      if (!(fault instanceof NotNow)) this.#reach.failed();
      throw fault;
    }
  }
}
