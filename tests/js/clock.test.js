// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { Clock } from "../../wwwroot/js/platform/clock.js";
import { Countdown } from "../../wwwroot/js/platform/countdown.js";
import { Moments } from "../../wwwroot/js/platform/moments.js";

const noon = Date.UTC(2020, 0, 29, 12);
const minute = 60_000;

test("the clock knows nothing before it has asked", () => assert.equal(new Clock(() => 0).isSet, false));

test("a phone that is wrong tells the server's time", () => {
  let local = 5_000;
  const clock = new Clock(() => local);
  clock.sample(5_000, 5_100, noon + 50);
  local = 65_100;
  assert.equal(clock.now(), noon + 60_100);
});

test("the fastest journey is believed, whichever comes first", () => {
  const clock = new Clock(() => 10_000);
  clock.sample(0, 20, noon + 10);
  clock.sample(1_000, 1_900, noon + 1_880);
  assert.equal(clock.now(), noon + 10_000);
});

test("a slow sample is wrong by no more than half its journey", () => {
  const clock = new Clock(() => 1_000);
  clock.sample(0, 600, noon + 600);
  assert.ok(Math.abs(clock.now() - (noon + 1_000)) <= 300);
});

test("after a sleep the next sample counts, however slow, and till then the clock still goes", () => {
  const clock = new Clock(() => 10_000);
  clock.sample(0, 10, noon + 5);
  clock.doubt();
  assert.equal(clock.isSet, true);
  clock.sample(9_000, 9_900, noon + 3_609_450);
  assert.equal(clock.now(), noon + 3_610_000);
});

const round = new Countdown({ total: 10 * minute, endsAt: noon + 10 * minute });

test("a started second counts as whole", () => {
  assert.equal(round.text(noon), "10:00");
  assert.equal(round.text(noon + 1), "10:00");
  assert.equal(round.text(noon + 1_000), "09:59");
});

test("when the time is over it goes on counting", () => {
  assert.equal(round.text(noon + 10 * minute), "00:00");
  assert.equal(round.text(noon + 11 * minute + 10_000), "+01:10");
  assert.equal(round.share(noon + 20 * minute), 0);
});

test("colours change at a fifth, a twentieth and nothing left", () => {
  const states = [noon, noon + 8 * minute, noon + 9.5 * minute, noon + 10 * minute].map(now => round.state(now));
  assert.deepEqual(states, ["", "soon", "last", "over"]);
});

test("a paused countdown stands still", () => {
  const paused = Countdown.of(/** @type {any} */ ({ total: "600", pausedLeft: "402" }));
  assert.equal(paused.text(noon), "06:42");
  assert.equal(paused.text(noon + minute), "06:42");
  assert.equal(paused.state(noon), "paused");
  assert.equal(paused.runs, false);
});

test("attributes are read as the server wrote them", () => {
  const read = Countdown.of(/** @type {any} */ ({ total: "600", endsAt: "2020-01-29T12:10:00.000Z" }));
  assert.equal(read.left(noon), 10 * minute);
});

test("five, one and no minutes are told once each, and never because a page was opened late", () => {
  const moments = new Moments();
  const told = [];
  for (let now = noon + 4 * minute; now < noon + 11 * minute; now += 200) told.push(moments.passed(round, now));
  assert.deepEqual(told.filter(Boolean), ["Time.Five", "Time.One", "Time.None"]);
  assert.equal(new Moments().passed(round, noon + 9.5 * minute), undefined);
});

test("more time given means the minutes are told again", () => {
  const moments = new Moments();
  const longer = new Countdown({ total: 15 * minute, endsAt: noon + 15 * minute });
  moments.passed(round, noon + 5 * minute - 200);
  assert.equal(moments.passed(round, noon + 5 * minute), "Time.Five");
  moments.passed(longer, noon + 5 * minute + 200);
  assert.equal(moments.passed(longer, noon + 10 * minute), "Time.Five");
});
