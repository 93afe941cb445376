// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { Drafts } from "../../wwwroot/js/activities/drafts.js";
import { Mine } from "../../wwwroot/js/activities/mine.js";

class Box {
  /** @type {Map<string, string>} */ kept = new Map();
  getItem = (/** @type {string} */ key) => this.kept.get(key) ?? null;
  setItem = (/** @type {string} */ key, /** @type {string} */ value) => void this.kept.set(key, value);
  removeItem = (/** @type {string} */ key) => void this.kept.delete(key);
}
const box = () => /** @type {Storage} */ (/** @type {unknown} */ (new Box()));
const full = /** @type {Storage} */ (/** @type {unknown} */ ({ getItem: () => null, setItem: () => { throw new Error("full"); }, removeItem: () => {} }));

test("a draft is there after a reload", () => {
  const storage = box();
  new Drafts(storage, "1:").keep("text", "halvferdig", { cell: "ide", table: "5", phase: "runde-1" }, 42);
  assert.deepEqual(new Drafts(storage, "1:").of("text"), { text: "halvferdig", cell: "ide", table: "5", phase: "runde-1", at: 42 });
  assert.equal(new Drafts(storage, "2:").of("text"), undefined);
});

test("text begun at one table goes there also when it is finished at the next, but the kind may change", () => {
  const drafts = new Drafts(box(), "");
  drafts.keep("text", "halv", { cell: "ide", table: "5", phase: "runde-1" });
  const draft = drafts.keep("text", "halvferdig", { cell: "innspill", table: "2", phase: "runde-2" });
  assert.deepEqual([draft?.table, draft?.phase, draft?.cell], ["5", "runde-1", "innspill"]);
});

test("an empty field is no draft, and the next text begins where it is begun", () => {
  const drafts = new Drafts(box(), "");
  drafts.keep("text", "noe", { table: "5", phase: "runde-1" });
  assert.equal(drafts.keep("text", "  ", { table: "5", phase: "runde-1" }), undefined);
  assert.equal(drafts.keep("text", "nytt", { table: "2", phase: "runde-2" })?.table, "2");
});

test("where nothing may be kept it says so", () => {
  assert.equal(new Drafts(undefined, "").keep("text", "noe", {}), undefined);
  assert.equal(new Drafts(full, "").keep("text", "noe", {}), undefined);
});

test("one's own notes are known after a reload, by this browser alone", () => {
  const storage = box();
  new Mine(storage, "1").keep("a", { at: "2020", body: { cell: "ide" } });
  assert.equal(new Mine(storage, "1").of("a")?.at, "2020");
  assert.equal(new Mine(storage, "2").of("a"), undefined);
  new Mine(storage, "1").forget("a");
  assert.equal(new Mine(storage, "1").of("a"), undefined);
});

test("two tabs do not forget each other's notes", () => {
  const storage = box();
  const [one, other] = [new Mine(storage, "1"), new Mine(storage, "1")];
  one.keep("a", { body: { cell: "ide" } });
  other.keep("b", { body: { cell: "ide" } });
  assert.ok(new Mine(storage, "1").of("a") && new Mine(storage, "1").of("b"));
});
