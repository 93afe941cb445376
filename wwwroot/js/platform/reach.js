// @ts-check

const backFor = 6000;

/** Whether the server is within reach and takes what is written, told to the person once when it goes and once when it is back. */
export class Reach {
  #notices;
  #words;
  #waiting;
  /** @type {"" | "offline" | "busy"} */
  #lost = "";

  /** @param {Pick<import("./notices.js").Notices, "show" | "hide">} notices @param {import("./words.js").Words} words @param {() => number} waiting how many texts wait on the phone */
  constructor(notices, words, waiting) {
    this.#notices = notices;
    this.#words = words;
    this.#waiting = waiting;
  }

  /** Nothing answers. */
  failed() {
    this.#lost = "offline";
    this.#notices.hide("busy");
    const count = this.#waiting();
    const text = count ? this.#words.count("Offline.Waiting", count) : this.#words.say("Offline.Write");
    this.#notices.show("offline", { title: this.#words.say("Offline.Title"), text, icon: "offline" });
  }

  /** The server answers, but takes nothing now. */
  busy() {
    this.#lost = "busy";
    this.#notices.hide("offline");
    this.#notices.show("busy", { title: this.#words.say("Busy.Title"), text: this.#words.count("Busy.Waiting", this.#waiting()), icon: "warn" });
  }

  /** Something got through. All is well when nothing waits any longer; a server that takes nothing still shows its pages. */
  reached() {
    const done = this.#waiting() === 0;
    if (!this.#lost || (this.#lost === "busy" && !done)) return;
    const title = this.#words.say(this.#lost === "busy" ? "Back.Saved" : "Back.Title");
    const text = this.#lost === "busy" ? undefined : this.#words.say(done ? "Back.Sent" : "Back.Sending");
    for (const level of ["offline", "busy"]) this.#notices.hide(level);
    if (done) this.#lost = "";
    this.#notices.show("back", { title, text, icon: "cloud" }, backFor);
  }
}
