// @ts-check
import { NotNow } from "./answer.js";
import { all, find } from "./dom.js";
import { Clock } from "./clock.js";
import { Clocks } from "./clocks.js";
import { Live } from "./live.js";
import { LiveLine } from "./live-line.js";
import { Notices } from "./notices.js";
import { Page } from "./page.js";
import { Poll } from "./poll.js";
import { Reach } from "./reach.js";
import { Refresher } from "./refresher.js";
import { ServerTime } from "./server-time.js";
import { Words } from "./words.js";
import { isTypedIn } from "./keeping.js";

/** @typedef {import("./revisions.js").Delta} Delta */

/**
 * Makes a page live: it hears its topics (`data-topic`), fetches itself when its layout changes, and its clocks run with the server's.
 * @param {object} [of] what a room adds
 * @param {Words} [of.words]
 * @param {(delta: Delta) => void} [of.apply] @param {() => void} [of.renewed] the page came anew
 * @param {() => void} [of.woke] the phone woke, or the network or the line came back
 * @param {() => number} [of.waiting] how many texts wait here @param {(old: Element, fresh: Element) => boolean} [of.skip]
 */
export function livePage({ words = Words.ofPage(), apply = () => {}, renewed = () => {}, woke = () => {}, waiting = () => 0, skip } = {}) {
  const notices = new Notices();
  const reach = new Reach(notices, words, waiting);
  const page = new Page(address => leave(address), skip);
  const refresher = new Refresher(() => page.refresh().then(isThere => isThere && startOver(), unreached));
  const line = lineTo({ changed: (topic, delta) => live.hear(topic, delta), refresh: (topic, told) => (clocks.hear(topic, told), refresher.ask()), up: () => wake(), down: () => {} });
  const poll = new Poll(reach, () => refresher.ask());
  const clocks = startClocks(words, notices);
  const live = new Live({ line, topics, apply, refresh: () => refresher.ask(), since: (topic, since) => poll.since(topic, since) });

  function startOver() {
    live.startOver();
    clocks.tick();
    notices.hide("elsewhere");
    renewed();
    reach.reached();
    live.catchUp();
  }

  function wake() {
    line.wake();
    live.catchUp();
    if (line.isUp) reach.reached();
    woke();
  }

  /** @param {unknown} fault */
  function unreached(fault) {
    if (!(fault instanceof NotNow)) reach.failed();
    throw fault;
  }

  /** @param {string} address */
  function leave(address) {
    const busy = waiting() > 0 || isTypedIn(document.body) || all("textarea[data-draft]").some(each => each instanceof HTMLTextAreaElement && each.value.trim() !== "");
    if (!busy) return location.assign(address);
    const isShut = address === location.href;
    const what = isShut || new URL(address).pathname === "/sign-in" ? "Gone" : "Elsewhere";
    notices.show("elsewhere", { title: words.say(`${what}.Title`), text: words.say(`${what}.Text`), icon: "arrow", link: { text: words.say(`${what}.Link`), href: isShut ? "/bli-med" : address } });
  }

  live.startOver();
  line.start();
  poll.start(() => !line.isUp && live.catchUp());
  addEventListener("online", wake);
  addEventListener("offline", () => reach.failed());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && wake());
  return { words, notices, reach, refresher };
}

const topics = () => all("[data-topic]").map(each => ({ topic: each.dataset.topic ?? "", revision: Number(each.dataset.revision ?? 0) }));

/** @param {{ changed: (topic: string, delta: Delta) => void, refresh: (topic: string, told?: import("./clocks.js").TimeNow | null) => void, up: () => void, down: () => void }} hears */
function lineTo(hears) {
  const hub = new signalR.HubConnectionBuilder().withUrl("/live").withAutomaticReconnect(LiveLine.policy()).configureLogging(signalR.LogLevel.None).build();
  hub.on("Changed", hears.changed);
  hub.on("Refresh", hears.refresh);
  return new LiveLine(hub, hears);
}

/** @param {Words} words @param {Notices} notices */
function startClocks(words, notices) {
  const clock = new Clock();
  const next = () => find("[data-next]")?.dataset.next;
  const announced = () => Boolean(find("[data-announced-at]")?.dataset.announcedAt);
  const clocks = new Clocks(clock, words, soon => {
    const title = soon ? "Next.Title" : announced() ? "Next.Announced" : undefined;
    if (title && next()) notices.show("next", { title: words.say(title, next() ?? ""), text: words.say("Next.Text"), icon: "now" });
    else notices.hide("next");
  });
  new ServerTime(clock).start();
  clocks.start();
  return clocks;
}
