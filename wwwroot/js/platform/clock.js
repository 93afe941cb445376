// @ts-check

/**
 * The server's time, told by a phone whose own clock may be wrong. Leans on a local clock that only runs forwards, and believes the sample
 * that travelled fastest: its error is at most half its journey.
 */
export class Clock {
  #local;
  #offset = 0;
  #journey = Infinity;

  /** @param {() => number} local milliseconds that only grow */
  constructor(local = () => performance.now()) {
    this.#local = local;
  }

  /** Nothing is known before the first sample. */
  get isSet() {
    return this.#journey < Infinity;
  }

  /** Milliseconds since 1970 on the server. */
  now() {
    return this.#local() + this.#offset;
  }

  /** The server said `server` somewhere between the two local times; all in milliseconds. @param {number} sent @param {number} received @param {number} server */
  sample(sent, received, server) {
    if (received - sent > this.#journey) return;
    this.#journey = received - sent;
    this.#offset = server - (sent + received) / 2;
  }

  /** The local clock may have slept: the next sample counts, however slow, and until then the old answer holds. */
  doubt() {
    if (this.isSet) this.#journey = Number.MAX_VALUE;
  }
}
