// @ts-check

const two = (/** @type {number} */ number) => String(number).padStart(2, "0");

/** Time left of something; the server's own Countdown counts the same way, so that a page looks the same before and after the script. */
export class Countdown {
  /** @param {{ total: number, endsAt?: number, pausedLeft?: number }} of all in milliseconds; endsAt since 1970 */
  constructor({ total, endsAt, pausedLeft }) {
    this.total = total;
    this.endsAt = endsAt;
    this.pausedLeft = pausedLeft;
  }

  /** From data-total and data-paused-left (seconds) and data-ends-at (ISO 8601). @param {DOMStringMap} data */
  static of(data) {
    return new Countdown({
      total: Number(data.total) * 1000,
      endsAt: data.endsAt ? Date.parse(data.endsAt) : undefined,
      pausedLeft: data.pausedLeft ? Number(data.pausedLeft) * 1000 : undefined,
    });
  }

  /** Milliseconds; below zero when the time is over, and it goes on counting. @param {number} now */
  left(now) {
    return this.pausedLeft ?? (this.endsAt === undefined ? this.total : this.endsAt - now);
  }

  /** Whether it goes by itself. */
  get runs() {
    return this.pausedLeft === undefined && this.endsAt !== undefined;
  }

  /** Whole seconds; a started second counts as whole. @param {number} now */
  seconds(now) {
    return Math.ceil(this.left(now) / 1000);
  }

  /** 0–1. @param {number} now */
  share(now) {
    return this.total <= 0 ? 0 : Math.min(1, Math.max(0, this.left(now) / this.total));
  }

  /** "soon" from a fifth left, "last" from a twentieth, "over", "paused", or nothing. @param {number} now */
  state(now) {
    if (this.pausedLeft !== undefined) return "paused";
    if (this.left(now) <= 0) return "over";
    return this.share(now) <= 0.05 ? "last" : this.share(now) <= 0.2 ? "soon" : "";
  }

  /** "06:42", or "+01:10" when it is over. @param {number} now */
  text(now) {
    const seconds = this.seconds(now);
    return `${seconds < 0 ? "+" : ""}${two(Math.floor(Math.abs(seconds) / 60))}:${two(Math.abs(seconds) % 60)}`;
  }
}
