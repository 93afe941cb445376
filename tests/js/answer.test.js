// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { meaningOf } from "../../wwwroot/js/platform/answer.js";
import { Words } from "../../wwwroot/js/platform/words.js";

const rule = { type: "refusal:TooLong", detail: "Teksten er for lang." };

test("yes is saved", () => assert.equal(meaningOf(200, { savedAt: "2020" }).kind, "done"));

test("a rule's no is kept with its sentence", () => {
  for (const status of [400, 409, 413]) assert.deepEqual(meaningOf(status, rule), { kind: "refused", detail: rule.detail });
});

test("too long is refused also when the door, not the rule, says so", () => assert.equal(meaningOf(413, undefined).kind, "refused"));

test("a busy or broken server is tried again, when it asked for it", () => {
  for (const status of [408, 425, 429, 500, 502, 503]) assert.equal(meaningOf(status, undefined).kind, "busy");
  assert.equal(meaningOf(503, { type: "refusal:NotNow", detail: "Ikke nå." }).kind, "busy");
  assert.equal(meaningOf(429, rule, "7").after, 7000);
});

test("an old token, a sign-in and a pass that is gone are not the text's fault", () => {
  for (const status of [0, 400, 401, 403, 404]) assert.equal(meaningOf(status, undefined).kind, "stale");
  assert.equal(meaningOf(404, { type: "refusal:NotThere", detail: "Finnes ikke." }).kind, "stale");
});

test("words take their values, count, and tell the clock as people read it", () => {
  const words = new Words({ Saved: "Lagret {0}", "Wait.One": "1 notat", "Wait.Many": "{0} notater" }, "nb");
  assert.equal(words.say("Saved", words.clock(new Date(2020, 0, 29, 9, 5).getTime())), "Lagret 09.05");
  assert.deepEqual([words.count("Wait", 1), words.count("Wait", 3)], ["1 notat", "3 notater"]);
  assert.equal(new Words({}, "en").clock(new Date(2020, 0, 29, 9, 5).getTime()), "09:05");
});
