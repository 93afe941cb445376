// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { Backoff } from "../../wwwroot/js/platform/backoff.js";
import { Refresher } from "../../wwwroot/js/platform/refresher.js";
import { uuid7 } from "../../wwwroot/js/platform/uuid7.js";

test("the first wait is between a third and a whole second", () => {
  assert.equal(new Backoff({ random: () => 0 }).delay(0), 300);
  assert.equal(new Backoff({ random: () => 1 }).delay(0), 1000);
});

test("waits grow and never pass the limit, however many tries", () => {
  const backoff = new Backoff({ random: () => 1 });
  assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 1000].map(n => backoff.delay(n)), [1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000]);
});

test("two phones do not wait equally long", () => {
  const backoff = new Backoff();
  assert.ok(new Set(Array.from({ length: 50 }, () => backoff.delay(5))).size > 10);
});

/** @param {() => Promise<unknown>} run */
function refresher(run) {
  /** @type {{ go: () => void, ms: number }[]} */
  const waiting = [];
  return { waiting, it: new Refresher(run, { random: () => 0.5, backoff: new Backoff({ random: () => 1 }), later: (go, ms) => waiting.push({ go, ms }) }) };
}
const settled = () => new Promise(done => setImmediate(done));

test("many signals are one fetch, spread over a second", async () => {
  let runs = 0;
  const { waiting, it } = refresher(async () => runs++);
  for (let i = 0; i < 5; i++) it.ask();
  assert.deepEqual(waiting.map(each => each.ms), [500]);
  waiting[0]?.go();
  await settled();
  assert.equal(runs, 1);
});

test("a signal that comes while the page is fetched fetches it once more", async () => {
  const { waiting, it } = refresher(async () => it.ask());
  it.ask();
  waiting[0]?.go();
  await settled();
  assert.equal(waiting.length, 2);
});

test("a fetch that failed is tried again, more and more slowly", async () => {
  const { waiting, it } = refresher(() => Promise.reject(new Error("no network")));
  it.ask();
  for (let i = 0; i < 3; i++) {
    waiting[i]?.go();
    await settled();
  }
  assert.deepEqual(waiting.map(each => each.ms), [500, 1000, 2000, 4000]);
});

test("identifiers are version 7, in the order of time, and never alike", () => {
  const ids = Array.from({ length: 100 }, (_, i) => uuid7(1_580_299_200_000 + i));
  assert.deepEqual(ids, [...ids].sort());
  assert.match(ids[0] ?? "", /^016ff12c-2600-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  assert.equal(new Set(Array.from({ length: 1000 }, () => uuid7(1))).size, 1000);
});
