// @ts-check
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Suggestions } from "../../wwwroot/js/experiences/suggestions.js";

/** Somebody types, and the server answers when the test says so. */
function typing() {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  /** @type {string[]} */
  const asked = [];
  /** @type {string[][]} */
  const shown = [];
  /** @type {((found: string[]) => void)[]} */
  const answers = [];
  const suggestions = new Suggestions(word => (asked.push(word), new Promise(answer => answers.push(answer))), found => void shown.push(found));
  return { asked, shown, suggestions, rests: () => mock.timers.tick(1000), answer: async (/** @type {number} */ number, /** @type {string[]} */ ...found) => (answers[number]?.(found), await settled()) };
}

const settled = () => new Promise(done => setImmediate(done));

test("the server is asked when the hand rests, once", () => {
  const { asked, suggestions, rests } = typing();
  for (const word of ["t", "tu", "tur"]) suggestions.typed(word);
  assert.deepEqual(asked, []);
  rests();
  assert.deepEqual(asked, ["tur"]);
});

test("only the newest answer is shown", async () => {
  const { shown, suggestions, rests, answer } = typing();
  suggestions.typed("tur");
  rests();
  suggestions.typed("turn");
  rests();
  await answer(1, "turnus");
  await answer(0, "turister");
  assert.deepEqual(shown, [["turnus"]]);
});

test("a letter alone asks for nothing, and takes away what was shown", async () => {
  const { asked, shown, suggestions, rests } = typing();
  suggestions.typed(" t ");
  rests();
  await settled();
  assert.deepEqual([asked, shown], [[], [[]]]);
});

test("the same word is not asked for again, as when a suggestion was chosen", async () => {
  const { asked, suggestions, rests, answer } = typing();
  suggestions.typed("turnus");
  rests();
  await answer(0, "turnus i helgene");
  suggestions.typed("turnus i helgene");
  rests();
  assert.deepEqual(asked, ["turnus"]);
});

test("without an answer nothing is suggested, and the next word is asked for", async () => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  /** @type {string[][]} */
  const shown = [];
  const suggestions = new Suggestions(() => Promise.reject(new Error("no network")), found => void shown.push(found));
  suggestions.typed("tur");
  mock.timers.tick(1000);
  await settled();
  assert.deepEqual(shown, [[]]);
});
