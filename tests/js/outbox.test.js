// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { Backoff } from "../../wwwroot/js/platform/backoff.js";
import { Outbox } from "../../wwwroot/js/activities/outbox.js";

/** @typedef {import("../../wwwroot/js/activities/letters.js").Letter} Letter */
/** @typedef {import("../../wwwroot/js/platform/answer.js").Answer} Answer */

class Paper {
  /** @type {Map<string, Letter>} */
  kept = new Map();
  all = async () => [...this.kept.values()].sort((one, other) => one.place - other.place);
  put = async (/** @type {Letter} */ letter) => void this.kept.set(letter.id, letter);
  remove = async (/** @type {string} */ id) => void this.kept.delete(id);
}

/** @param {string} id @param {string} [text] */
const letter = (id, text = id) => ({ id, activity: "1", person: "p", method: /** @type {const} */ ("PUT"), body: { cell: "ide", text } });

/** @param {(letter: Letter) => Answer | Promise<Answer>} answer */
function outbox(answer, paper = new Paper()) {
  /** @type {string[]} */ const sent = [];
  /** @type {string[]} */ const told = [];
  /** @type {{ go: () => void, ms: number }[]} */ const later = [];
  const way = {
    send: async (/** @type {Letter} */ each) => (sent.push(each.body.text ?? ""), await answer(each)),
    tell: (/** @type {Letter} */ each, /** @type {string} */ state) => void told.push(`${each.id} ${state}`),
  };
  return { box: new Outbox(paper, way, { later: (go, ms) => later.push({ go, ms }), backoff: new Backoff({ random: () => 1 }) }), paper, sent, told, later };
}
const done = /** @type {Answer} */ ({ kind: "done" });
const settled = () => new Promise(go => setTimeout(go, 5));

test("a note lies in the outbox until the server has said yes, and not after", async () => {
  const { box, paper, told } = outbox(() => (assert.equal(paper.kept.size, 1), done));
  await box.add(letter("a"));
  assert.equal(paper.kept.size, 0);
  assert.deepEqual(told, ["a sending", "a saved"]);
});

test("without a network everything waits, in order, and goes when it is back", async () => {
  let network = false;
  const { box, paper, sent, told, later } = outbox(() => (network ? done : { kind: "later" }));
  await box.add(letter("a"));
  await box.add(letter("b"));
  assert.equal(paper.kept.size, 2);
  assert.ok(told.includes("b offline"));
  network = true;
  sent.length = 0;
  later.at(-1)?.go();
  await settled();
  assert.deepEqual(sent, ["a", "b"]);
  assert.equal(paper.kept.size, 0);
});

test("it never gives up, waits longer each time, and as long as the server asks", async () => {
  const { box, later } = outbox(() => ({ kind: "later" }));
  await box.add(letter("a"));
  for (let i = 0; i < 8; i++) {
    later.at(-1)?.go();
    await settled();
  }
  assert.deepEqual(later.map(each => each.ms), [1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000, 30000]);
  const asked = outbox(() => ({ kind: "later", after: 90_000 }));
  await asked.box.add(letter("a"));
  assert.equal(asked.later[0]?.ms, 90_000);
});

test("a server that cannot now is not a lost network: the note waits, and says so", async () => {
  const { box, paper, told, later } = outbox(() => ({ kind: "busy", after: 3000 }));
  await box.add(letter("a"));
  assert.equal(paper.kept.size, 1);
  assert.deepEqual(told, ["a sending", "a busy"]);
  assert.equal(later[0]?.ms, 3000);
});

test("a refused note is kept with the rule's sentence, and holds up no other", async () => {
  const { box, paper, told } = outbox(each => (each.id === "a" ? { kind: "refused", detail: "For lang." } : done));
  await box.add(letter("a"));
  await box.add(letter("b"));
  assert.deepEqual([...paper.kept.values()].map(each => [each.id, each.state, each.why]), [["a", "refused", "For lang."]]);
  assert.ok(told.includes("b saved"));
});

test("a refused note is sent again only when somebody asks", async () => {
  let rule = true;
  const { box, paper, sent } = outbox(() => (rule ? { kind: "refused", detail: "Nei." } : done));
  await box.add(letter("a"));
  await box.flush();
  assert.equal(sent.length, 1);
  rule = false;
  await box.retry("a");
  assert.equal(paper.kept.size, 0);
});

test("a note taken back is not sent", async () => {
  const { box, paper } = outbox(() => ({ kind: "refused" }));
  await box.add(letter("a", "teksten"));
  assert.equal((await box.take("a"))?.body.text, "teksten");
  assert.equal(paper.kept.size, 0);
});

test("a note that is edited while it travels goes once more, as it is now", async () => {
  const { box, paper, sent } = outbox(async each => {
    if (each.body.text === "først") box.add(letter("a", "så"));
    await settled();
    return done;
  });
  await box.add(letter("a", "først"));
  await settled();
  assert.deepEqual(sent, ["først", "så"]);
  assert.equal(paper.kept.size, 0);
});

test("one who is not inside any longer keeps the text", async () => {
  const { box, paper, told, later } = outbox(() => ({ kind: "outside" }));
  await box.add(letter("a"));
  assert.equal(paper.kept.size, 1);
  assert.ok(told.includes("a outside"));
  assert.equal(later[0]?.ms, 30_000);
});

test("two pages of the same person send a note once", async () => {
  const paper = new Paper();
  let queue = Promise.resolve();
  const lock = (/** @type {() => Promise<void>} */ go) => (queue = queue.then(go));
  /** @type {string[]} */ const sent = [];
  const way = { send: async (/** @type {Letter} */ each) => (sent.push(each.id), await settled(), done), tell: () => {} };
  const [one, other] = [new Outbox(paper, way, { lock }), new Outbox(paper, way, { lock })];
  await paper.put({ ...letter("a"), place: 1, state: "waiting" });
  await Promise.all([one.flush(), other.flush()]);
  assert.deepEqual(sent, ["a"]);
});
