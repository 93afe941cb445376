// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { Notes } from "../../wwwroot/js/activities/notes.js";

/** @param {number} revision @param {string} through @param {string} [audience] */
const note = (revision, through, audience = through) => ({ id: "a", revision, through, audiences: [audience] });

test("a new note is shown", () => assert.equal(new Notes().put(note(1, "table")), true));

test("the same row twice is the same as once", () => {
  const notes = new Notes([note(3, "table")]);
  assert.equal(notes.put(note(3, "table")), false);
});

test("an old message never wins over a newer one", () => {
  const notes = new Notes([note(5, "table")]);
  assert.equal(notes.put(note(4, "municipality")), false);
});

test("of equal revisions the audience that may do the most wins, in whichever order they come", () => {
  const order = ["everyone", "table", "facilitators", "pen", "recipient", "writer", "municipality"];
  const rising = new Notes();
  for (const through of order) assert.equal(rising.put(note(1, through)), true, through);
  const falling = new Notes();
  assert.deepEqual(order.toReversed().map(through => falling.put(note(1, through))), [true, false, false, false, false, false, false]);
});

test("a note stays while any audience has it", () => {
  const notes = new Notes([{ id: "a", revision: 1, through: "municipality", audiences: ["municipality:3312", "everyone"] }]);
  assert.equal(notes.gone("a", "everyone", 2), false);
  assert.deepEqual(notes.audiencesOf("a"), ["municipality:3312"]);
  assert.equal(notes.gone("a", "municipality:3312", 2), true);
});

test("an answer to the person is about all audiences at once", () => {
  const notes = new Notes([{ id: "a", revision: 1, through: "table", audiences: ["table:1", "everyone"] }]);
  assert.equal(notes.gone("a", undefined, 2), true);
});

test("a message from before it was removed does not bring it back, a later one does", () => {
  const notes = new Notes([note(1, "table")]);
  notes.gone("a", undefined, 7);
  assert.equal(notes.put(note(6, "table")), false);
  assert.equal(notes.put(note(8, "table")), true);
});

test("an audience that loses what it never showed here hides it from no other", () => {
  const notes = new Notes();
  notes.gone("a", "everyone", 7);
  assert.equal(notes.put(note(7, "municipality")), true);
});

test("audiences are remembered across versions", () => {
  const notes = new Notes([note(1, "table", "table:1")]);
  notes.put(note(2, "everyone"));
  assert.deepEqual(notes.audiencesOf("a").sort(), ["everyone", "table:1"]);
});
