// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { changesOf, ownOf } from "../../wwwroot/js/activities/own-row.js";

const sent = { body: { cell: "stikkord", text: "Begynn tidlig" } };
const mine = { of: (/** @type {string} */ id) => (id === "mine" ? sent : undefined) };
/** @param {Record<string, string>} dataset */
const note = dataset => ({ dataset: { cell: "stikkord", ...dataset } });

test("what this browser made is its own, and nothing else", () => {
  assert.equal(ownOf(note({ id: "mine" }), mine), sent);
  assert.equal(ownOf(note({ id: "other", audiences: "writer:1" }), mine), undefined);
});

test("what the table wrote belongs to whoever has the pen", () => {
  const table = { begun: "runde-1", table: "t" };
  assert.equal(ownOf(note({ id: "mine", ...table, audiences: "table:t:1" }), mine), undefined);
  assert.deepEqual(ownOf(note({ id: "other", ...table, audiences: "writer:1 table:t:1" }), mine), { body: { cell: "stikkord", phase: "runde-1", table: "t" } });
});

test("a note that is locked is left alone, and when all is over it can only be taken back", () => {
  const page = (/** @type {Record<string, string>} */ dataset) => ({ dataset });
  assert.deepEqual(changesOf(note({}), page({})), ["Edit", "Delete"]);
  assert.deepEqual(changesOf(note({}), page({ locked: "plakat stikkord" })), []);
  assert.deepEqual(changesOf(note({}), page({ locked: "plakat", closed: "" })), ["Delete"]);
});
