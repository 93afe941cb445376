// @ts-check
import { Door } from "../platform/door.js";
import { all, find } from "../platform/dom.js";
import { livePage } from "../platform/live-page.js";
import { keeps, storageNamed } from "../platform/storage.js";
import { Words } from "../platform/words.js";
import { Answers } from "./answers.js";
import { Composer } from "./composer.js";
import { DraftFields } from "./draft-fields.js";
import { Drafts } from "./drafts.js";
import { LeftBehind } from "./left-behind.js";
import { Letters } from "./letters.js";
import { Lists } from "./lists.js";
import { LiveNotes } from "./live-notes.js";
import { Marks } from "./marks.js";
import { Mine } from "./mine.js";
import { NoteEditor } from "./note-editor.js";
import { Outbox } from "./outbox.js";
import { OwnActions } from "./own-actions.js";
import { OwnNotes } from "./own-notes.js";
import { Replies } from "./replies.js";
import { Results } from "./results.js";
import { followRows } from "./rows.js";
import { Votes } from "./votes.js";

/** @typedef {import("./letters.js").Letter} Letter */
/** @typedef {import("./outbox.js").State} State */
/** @typedef {import("../platform/answer.js").Answer} Answer */

const root = () => find("[data-activity]")?.dataset ?? {};
const here = () => ({ activity: root().activity ?? "", person: root().person ?? "", guest: root().guest || undefined });
const whose = `${here().activity}:${here().person}`;

let forbidden = false;
let wasOutside = false;
const warn = () => {
  forbidden = true;
  for (const warning of all("[data-storage-warning]")) warning.hidden = false;
};
const storage = storageNamed("localStorage");
if (!keeps(storage)) warn();

const words = Words.ofPage();
const waiting = new Set();
const door = new Door();
const lists = new Lists();
const mine = new Mine(storage, `ln-mine:${whose}`);
const drafts = new Drafts(storage, `ln-draft:${whose}:`);
const fields = new DraftFields(drafts, words, warn);
const letters = new Letters(here().person, warn);
const outbox = new Outbox(letters, { send, tell: (letter, state, answer) => tell(letter, state, answer) }, { lock: alone });
const own = new OwnNotes(lists, mine, words, () => page.refresher.ask());
const marks = new Marks(outbox, words, here);
const answers = new Answers(outbox, words, here);
const replies = new Replies({ outbox, drafts, words }, here);
const results = new Results();
const votes = new Votes(outbox, words, here);
const composer = new Composer(outbox, fields, here);
const editor = new NoteEditor(drafts, words, () => page.refresher.ask());
const actions = new OwnActions({ outbox, own, mine, editor, words }, here, (text, cell) => composer.takeBack(text, cell));
const leftBehind = new LeftBehind(letters, words);
const notes = new LiveNotes(lists, show);
const news = "BroadcastChannel" in globalThis ? new BroadcastChannel("ln-outbox") : undefined;
const page = livePage({ words, apply: delta => (results.apply(delta), notes.apply(delta)), renewed, woke: () => outbox.flush(), waiting: () => waiting.size });

addEventListener("beforeunload", event => isLostWithThePage() && event.preventDefault());
followRows();
showAddress();
news?.addEventListener("message", ({ data }) => heard(data));
open();

/** A page that answered a form stands at the form's address; a reload is to open the page itself. */
function showAddress() {
  const address = document.querySelector("meta[name=address]")?.getAttribute("content");
  if (address) history.replaceState(null, "", address);
}

/** What this browser has kept, put where it was; what waits goes. */
async function open() {
  for (const letter of await letters.all()) tell(letter, letter.state === "refused" ? "refused" : "sending", undefined, true);
  show();
  fields.restore();
  actions.reopen();
  await leftBehind.show(here().activity);
  await outbox.flush();
}

/** Only one page of this browser sends at a time. @param {() => Promise<void>} go @returns {Promise<unknown>} */
function alone(go) {
  return navigator.locks ? navigator.locks.request(`ln-outbox:${here().person}`, go) : go();
}

/** What is already gone is well deleted. @param {Letter} letter @returns {Promise<Answer>} */
async function send({ method, activity, id, body }) {
  const answer = await door.send(method, `/activities/${activity}/contributions/${id}`, method === "PUT" ? body : undefined);
  return method === "DELETE" && answer.kind === "refused" ? { kind: "done" } : answer;
}

/** What shows how it is with a letter. @param {Letter} letter */
function shownBy(letter) {
  if (votes.takes(letter)) return votes;
  if (Replies.is(letter)) return replies;
  if (letter.body.about) return marks;
  return Answers.is(letter) ? answers : own;
}

/** @param {Letter} letter @param {State} state @param {Answer} [answer] @param {boolean} [fromElsewhere] from the last page or another tab */
function tell(letter, state, answer, fromElsewhere = false) {
  if (state === "saved" || state === "refused") waiting.delete(letter.id);
  else waiting.add(letter.id);
  if (letter.activity === here().activity) shownBy(letter).tell(letter, state, answer);
  if (fromElsewhere) return;
  news?.postMessage({ letter, state, answer });
  // The page itself knows the way back in; and when it is ours again, that there is no more to say.
  if (state === "outside" || wasOutside || (state === "saved" && Replies.is(letter))) page.refresher.ask();
  wasOutside = state === "outside";
  if (state === "offline") page.reach.failed();
  else if (state === "busy") page.reach.busy();
  else if (state !== "sending") page.reach.reached();
}

/** Another tab of this browser sends; should it close before it is done, we do. @param {{ letter: Letter, state: State, answer?: Answer }} said */
function heard({ letter, state, answer }) {
  if (letter.person !== here().person) return;
  mine.reload();
  tell(letter, state, answer, true);
  if (state === "sending") setTimeout(() => outbox.flush(), 1000);
}

/** Something was written that only this page has. */
function isLostWithThePage() {
  return letters.isAnyOnlyHere || (forbidden && all("textarea[data-draft]").some(each => each instanceof HTMLTextAreaElement && each.value.trim() !== ""));
}

/** The page came anew: everything that only this browser knows is laid on it again. */
function renewed() {
  if (forbidden) warn();
  notes.startOver();
  fields.restore();
  actions.reopen();
  show();
}

function show() {
  own.show();
  marks.show();
  answers.show();
  replies.show();
  votes.show();
}
