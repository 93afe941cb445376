// @ts-check

/** The moments of a countdown worth telling: 5 minutes, 1 minute and none left. Each is told once, as it passes, never because a page was opened late. */
export class Moments {
  #ends = NaN;
  #before = NaN;

  /** The key of the moment that passed since the last call, or nothing. @param {import("./countdown.js").Countdown} countdown @param {number} now */
  passed(countdown, now) {
    const left = countdown.seconds(now);
    const before = countdown.endsAt === this.#ends ? this.#before : NaN;
    [this.#ends, this.#before] = [countdown.endsAt ?? NaN, left];
    if (!countdown.runs) return undefined;
    return [[300, "Time.Five"], [60, "Time.One"], [0, "Time.None"]].find(([at]) => before > Number(at) && left <= Number(at))?.[1]?.toString();
  }
}
