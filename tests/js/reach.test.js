// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { Reach } from "../../wwwroot/js/platform/reach.js";
import { Words } from "../../wwwroot/js/platform/words.js";

/** What stands on the page, by level. */
function page() {
  const bars = new Map();
  const waiting = new Set();
  const notices = { show: (/** @type {string} */ level, /** @type {{ title: string }} */ { title }) => void bars.set(level, title), hide: (/** @type {string} */ level) => void bars.delete(level) };
  return { bars, waiting, reach: new Reach(notices, new Words({}, "nb"), () => waiting.size) };
}

test("a phone that never lost anybody says nothing", () => {
  const { bars, reach } = page();
  reach.reached();
  assert.equal(bars.size, 0);
});

test("no network is said once, and that it is back", () => {
  const { bars, reach } = page();
  reach.failed();
  assert.deepEqual([...bars], [["offline", "Offline.Title"]]);
  reach.reached();
  assert.deepEqual([...bars], [["back", "Back.Title"]]);
});

test("a server that takes nothing is not a lost network, and is not over when a page comes", () => {
  const { bars, waiting, reach } = page();
  waiting.add("a");
  reach.busy();
  reach.reached();
  assert.deepEqual([...bars], [["busy", "Busy.Title"]]);
  waiting.clear();
  reach.reached();
  assert.deepEqual([...bars], [["back", "Back.Saved"]]);
});

test("the bar says what is so now, of the two", () => {
  const { bars, reach } = page();
  reach.busy();
  reach.failed();
  assert.deepEqual([...bars.keys()], ["offline"]);
  reach.busy();
  assert.deepEqual([...bars.keys()], ["busy"]);
});
