// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { Drafts } from "../../wwwroot/js/activities/drafts.js";
import { separator } from "../../wwwroot/js/activities/rows.js";

test("a row is kept as a draft like any text, as soon as one of its fields is written in", () => {
  const kept = new Map();
  const storage = /** @type {Storage} */ (/** @type {unknown} */ ({ getItem: (/** @type {string} */ key) => kept.get(key) ?? null, setItem: kept.set.bind(kept), removeItem: kept.delete.bind(kept) }));
  const drafts = new Drafts(storage, "d:");
  drafts.keep("rad", `${separator}Kari`, { cell: "tiltak" }, 1);
  assert.equal(drafts.of("rad")?.text, `${separator}Kari`);
  drafts.keep("rad", "", { cell: "tiltak" }, 2);
  assert.equal(drafts.of("rad"), undefined);
});
