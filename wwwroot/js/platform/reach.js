// @ts-check

const backFor = 6000;

/** Whether the server is within reach, told to the person once when it goes and once when it is back. */
export class Reach {
  #notices;
  #words;
  #waiting;
  #lost = false;

  /** @param {Pick<import("./notices.js").Notices, "show" | "hide">} notices @param {import("./words.js").Words} words @param {() => number} waiting how many texts wait on the phone */
  constructor(notices, words, waiting) {
    this.#notices = notices;
    this.#words = words;
    this.#waiting = waiting;
  }

  failed() {
    this.#lost = true;
    const count = this.#waiting();
    const text = count ? this.#words.count("Offline.Waiting", count) : this.#words.say("Offline.Write");
    this.#notices.show("offline", { title: this.#words.say("Offline.Title"), text, icon: "offline" });
  }

  /** Something got through. All is well when nothing waits any longer. */
  reached() {
    if (!this.#lost) return;
    this.#notices.hide("offline");
    const done = this.#waiting() === 0;
    this.#lost = !done;
    this.#notices.show("back", { title: this.#words.say("Back.Title"), text: this.#words.say(done ? "Back.Sent" : "Back.Sending"), icon: "cloud" }, backFor);
  }
}
