// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { Live } from "../../wwwroot/js/platform/live.js";
import { Revisions } from "../../wwwroot/js/platform/revisions.js";

/** @param {number} from @param {number} to @param {string} [audience] */
const delta = (from, to, audience) => ({ from, to, ...(audience && { audience }) });

test("every audience starts where the page was rendered", () => {
  assert.equal(new Revisions(10).misses(delta(10, 11, "everyone")), false);
  assert.equal(new Revisions(10).misses(delta(11, 12, "everyone")), true);
});

test("a busy audience hides no gap in a quiet one", () => {
  const known = new Revisions(10);
  known.hear(delta(10, 40, "everyone"));
  assert.equal(known.misses(delta(40, 41, "everyone")), false);
  assert.equal(known.misses(delta(25, 41, "table:1")), true);
});

test("a gap in a quiet audience asks from before it, not from where the busy one is", () => {
  const known = new Revisions(10);
  known.hear(delta(10, 40, "everyone"));
  assert.equal(known.oldest, 10);
  known.hear(delta(10, 41));
  assert.equal(known.oldest, 41);
});

/** @param {{ answer?: any, isUp?: boolean }} [of] */
function page({ answer = delta(10, 10), isUp = true } = {}) {
  const said = { watched: /** @type {any[]} */ ([]), polled: /** @type {any[]} */ ([]), applied: /** @type {any[]} */ ([]), refreshed: 0 };
  const line = { isUp, watch: async (/** @type {string} */ topic, /** @type {number} */ since) => (said.watched.push([topic, since]), await answer) };
  const live = new Live({
    line,
    topics: () => [{ topic: "activity:1", revision: 10 }],
    apply: heard => said.applied.push(heard),
    refresh: () => said.refreshed++,
    since: async (topic, since) => (said.polled.push([topic, since]), answer),
  });
  live.startOver();
  return { live, said };
}
const settled = () => new Promise(done => setTimeout(done, 5));

test("what comes in order is applied and nothing is asked", async () => {
  const { live, said } = page();
  live.hear("activity:1", delta(10, 12, "everyone"));
  live.hear("activity:1", delta(12, 13, "everyone"));
  await settled();
  assert.equal(said.applied.length, 2);
  assert.deepEqual(said.watched, []);
});

test("a gap is caught up from the oldest that is sure, once for many messages", async () => {
  const { live, said } = page({ answer: delta(10, 20) });
  live.hear("activity:1", delta(15, 18, "everyone"));
  live.hear("activity:1", delta(18, 20, "everyone"));
  await settled();
  assert.deepEqual(said.watched, [["activity:1", 10]]);
  live.hear("activity:1", delta(20, 21, "everyone"));
  await settled();
  assert.equal(said.watched.length, 1);
});

test("what is heard during a gap is put after what was missed, and not twice", async () => {
  const { live, said } = page({ answer: delta(10, 20) });
  live.hear("activity:1", delta(15, 18, "everyone"));
  live.hear("activity:1", delta(18, 20, "everyone"));
  live.hear("activity:1", delta(20, 22, "everyone"));
  assert.deepEqual(said.applied, []);
  await settled();
  assert.deepEqual(said.applied.map(each => [each.from, each.to]), [[10, 20], [20, 22]]);
});

test("a phone that slept too long fetches the page instead", async () => {
  const { live, said } = page({ answer: { from: 10, to: 900, refresh: true } });
  await live.catchUp();
  await settled();
  assert.equal(said.refreshed, 1);
  assert.equal(said.applied.length, 0);
});

test("a door that has closed sends the phone to the page, which knows where to go", async () => {
  const { live, said } = page({ answer: Promise.reject(new Error("HubException: 404")) });
  await live.catchUp();
  await settled();
  assert.equal(said.refreshed, 1);
});

test("while the line is down it asks by plain requests", async () => {
  const { live, said } = page({ isUp: false });
  await live.catchUp();
  assert.deepEqual(said.polled, [["activity:1", 10]]);
  assert.deepEqual(said.watched, []);
});

test("a topic that is not on the page is not heard", async () => {
  const { live, said } = page();
  live.hear("activity:2", delta(0, 5, "everyone"));
  await settled();
  assert.equal(said.applied.length, 0);
});
