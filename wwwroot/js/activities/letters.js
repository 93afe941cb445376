// @ts-check
import { openDB } from "../../lib/idb.js";

/**
 * Something on its way to the server. Its id is the contribution's, so that a later version takes the earlier one's place.
 * @typedef {object} Letter
 * @property {string} id
 * @property {string} activity
 * @property {string} person whose it is; letters of others who used this device are never sent, and only a guest's are shown
 * @property {string} [guest] the name of a writer who came in by the code, and may come in by it again as somebody else
 * @property {"PUT" | "DELETE"} method
 * @property {Body} body
 * @property {number} place letters go in this order
 * @property {"waiting" | "refused"} state
 * @property {string} [why] the refusal's sentence
 *
 * @typedef {{ cell: string, text?: string, choice?: string, about?: string, given?: Record<string, string>, told?: string, table?: string, phase?: string, during?: string, was?: string[], behind?: number }} Body was: what a change may take the place of, and nothing else
 */

const trial = { id: "ln-may-i", text: " ".repeat(10_000) };

/** Throws nothing at once, also where the browser has no such thing. */
const open = async () => openDB("learning-network", 1, { upgrade: db => void db.createObjectStore("letters", { keyPath: "id" }) });

/** Throws when there is no room for a letter. @param {import("../../lib/idb.js").IDBPDatabase<any>} database */
async function tryOut(database) {
  await database.put("letters", trial);
  await database.delete("letters", trial.id);
}

/** The outbox's paper: IndexedDB, or while the browser will not keep anything, memory, and it says so. */
export class Letters {
  #person;
  #forbidden;
  /** @type {Map<string, Letter>} letters the browser would not keep */
  #memory = new Map();
  #database;

  /** @param {string} person whose letters @param {() => void} forbidden called when letters live only as long as the page */
  constructor(person, forbidden) {
    this.#person = person;
    this.#forbidden = forbidden;
    this.#database = open().catch(() => void forbidden());
    this.#database.then(database => database && tryOut(database).catch(forbidden));
  }

  /** Something will be gone when the page is closed. */
  get isAnyOnlyHere() {
    return this.#memory.size > 0;
  }

  /** In the order they are to go. @returns {Promise<Letter[]>} */
  async all() {
    /** @type {Letter[]} */
    const kept = (await (await this.#database)?.getAll("letters").catch(() => [])) ?? [];
    const letters = kept.filter(each => each.person === this.#person && !this.#memory.has(each.id)).concat([...this.#memory.values()]);
    return letters.sort((one, other) => one.place - other.place);
  }

  /** What guests who are somebody else now wrote here, and nobody ever got. @param {string} activity @returns {Promise<Letter[]>} */
  async leftBehind(activity) {
    /** @type {Letter[]} */
    const kept = (await (await this.#database)?.getAll("letters").catch(() => [])) ?? [];
    return kept.filter(each => each.person !== this.#person && each.activity === activity && each.guest && each.method === "PUT" && !each.body.about);
  }

  /** @param {Letter} letter */
  async put(letter) {
    const database = await this.#database;
    try {
      if (!database) throw new Error("no database");
      await database.put("letters", letter);
      this.#memory.delete(letter.id);
    } catch {
      this.#memory.set(letter.id, letter);
      this.#forbidden();
    }
  }

  /** @param {string} id */
  async remove(id) {
    this.#memory.delete(id);
    await (await this.#database)?.delete("letters", id).catch(() => {});
  }
}
