// @ts-check
import { test } from "node:test";
import assert from "node:assert/strict";
import { Suggesting } from "../../wwwroot/js/experiences/suggesting.js";

const atOnce = async () => {};

test("half a word is asked for, and its answer given", async () => {
  const suggesting = new Suggesting(async text => `<option value="${text}stid">`, atOnce);
  assert.equal(await suggesting.for(" hel "), '<option value="helstid">');
});

test("one letter is not asked for", async () => {
  const suggesting = new Suggesting(async () => assert.fail("asked"), atOnce);
  assert.equal(await suggesting.for("h"), "");
});

test("only the newest text gets an answer, also when an older one answers last", async () => {
  /** @type {(text: string) => void} */
  let late = () => {};
  const suggesting = new Suggesting(text => text === "he" ? new Promise(done => { late = done; }) : Promise.resolve("new"), atOnce);
  const first = suggesting.for("he");
  await atOnce();
  await new Promise(done => setImmediate(done));
  const second = suggesting.for("hel");
  late("old");
  assert.deepEqual([await first, await second], [null, "new"]);
});

test("a server that does not answer leaves the list empty", async () => {
  const suggesting = new Suggesting(() => Promise.reject(new Error("no network")), atOnce);
  assert.equal(await suggesting.for("heltid"), "");
});
