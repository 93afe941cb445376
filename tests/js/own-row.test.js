// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { ownOf } from "../../wwwroot/js/activities/own-row.js";

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
