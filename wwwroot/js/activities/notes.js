// @ts-check

/** @typedef {{ id: string, revision: number, through: string, audiences: string[] }} Shown a note as one audience was sent it */

/** A note that several audiences have is shown through the one that may do the most with it. */
const ranks = ["everyone", "table", "facilitators", "pen", "recipient", "writer", "municipality"];
const rank = (/** @type {string} */ through) => ranks.indexOf(through);

/** Which notes are on the screen, at which revision and through which audiences: the rules for what a change does to them. Knows no element. */
export class Notes {
  /** @type {Map<string, { revision: number, through: string, audiences: Set<string> }>} */
  #known = new Map();
  /** @type {Map<string, number>} removed notes and when, so that an old message does not bring one back */
  #removed = new Map();

  /** What the page came with. @param {Iterable<Shown>} shown */
  constructor(shown = []) {
    for (const note of shown) this.#known.set(note.id, { ...note, audiences: new Set(note.audiences) });
  }

  /** Takes a change; true when it is to be shown. The newest revision wins; of equal ones, the audience that may do the most. @param {Shown} change */
  put(change) {
    if ((this.#removed.get(change.id) ?? -1) >= change.revision) return false;
    const known = this.#known.get(change.id);
    const audiences = new Set([...(known?.audiences ?? []), ...change.audiences]);
    const wins = !known || change.revision > known.revision || (change.revision === known.revision && rank(change.through) > rank(known.through));
    const { revision, through } = wins ? change : known;
    this.#known.set(change.id, { revision, through, audiences });
    return wins;
  }

  /**
   * An audience has the note no longer; true when nobody here has, and it is to be taken away.
   * @param {string} id @param {string | undefined} audience without one, the answer is about all of them @param {number} revision it was gone at this revision
   */
  gone(id, audience, revision) {
    const known = this.#known.get(id);
    if (audience !== undefined && !known) return false;
    if (audience !== undefined) known?.audiences.delete(audience);
    if (audience !== undefined && known?.audiences.size) return false;
    this.#known.delete(id);
    this.#removed.set(id, revision);
    return true;
  }

  /** The audiences it is shown to here, as the page's attribute has them. @param {string} id */
  audiencesOf(id) {
    return [...(this.#known.get(id)?.audiences ?? [])];
  }
}
