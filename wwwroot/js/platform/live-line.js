// @ts-check
import { Backoff } from "./backoff.js";

/** @typedef {import("@microsoft/signalr").HubConnection} HubConnection */
/** @typedef {import("./revisions.js").Delta} Delta */

const patience = 8000;

/** The live line: comes up, stays up, and comes up again for ever. SignalR itself goes from sockets to server-sent events to long polling. */
export class LiveLine {
  #hub;
  #backoff;
  #up;
  #down;
  #tries = 0;
  /** @type {() => void} */
  #skipWait = () => {};

  /** @param {HubConnection} hub made with {@link LiveLine.policy} @param {{ up: () => void, down: () => void, backoff?: Backoff }} tell */
  constructor(hub, { up, down, backoff = new Backoff() }) {
    this.#hub = hub;
    this.#backoff = backoff;
    this.#up = up;
    this.#down = down;
    hub.onreconnecting(() => down());
    hub.onreconnected(() => up());
    hub.onclose(() => this.#closed());
  }

  /** Never gives up. @param {Backoff} [backoff] */
  static policy(backoff = new Backoff()) {
    return { nextRetryDelayInMilliseconds: (/** @type {{ previousRetryCount: number }} */ retry) => backoff.delay(retry.previousRetryCount) };
  }

  get isUp() {
    return this.#hub.state === "Connected";
  }

  async start() {
    for (;;) {
      try {
        await this.#hub.start();
        this.#tries = 0;
        return this.#up();
      } catch {
        await this.#wait(this.#backoff.delay(this.#tries++));
      }
    }
  }

  /** The phone woke or the network came back: do not sit out a long wait. */
  wake() {
    this.#skipWait();
    if (this.#hub.state === "Reconnecting") this.#hub.stop();
  }

  /**
   * Listens to a topic from now on, and answers what was missed. A line that does not answer in time is dead however open it looks, and is opened anew.
   * @param {string} topic @param {number} since @returns {Promise<Delta>}
   */
  async watch(topic, since) {
    const silence = setTimeout(() => this.#hub.stop(), patience);
    try {
      return await this.#hub.invoke("Watch", topic, since);
    } finally {
      clearTimeout(silence);
    }
  }

  #closed() {
    this.#down();
    this.#wait(this.#backoff.delay(0)).then(() => this.start());
  }

  /** @param {number} ms @returns {Promise<void>} */
  #wait(ms) {
    return new Promise(done => {
      const timer = setTimeout(done, ms);
      this.#skipWait = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}
