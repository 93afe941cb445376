// @ts-check
import { all, find, near } from "../platform/dom.js";

const speed = 22; // px a second at 1920: slow enough to read
const hold = 5000;
const rest = 250; // ms between looks while nothing rolls: sixty a second keep a projector's laptop warm all day
const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The wall of notes: new ones are laid on top of the shortest column; a wall taller than the projector rolls, and stands still when asked to. */
export class Wall {
  #words;
  #isPaused = false;
  #offset = 0;
  #heldUntil = 0;
  #last = 0;
  /** @type {HTMLElement[]} come while it stands still */
  #waiting = [];

  /** @param {import("../platform/words.js").Words} words */
  constructor(words) {
    this.#words = words;
    document.addEventListener("click", event => near(event, "[data-wall-pause]") && this.turn());
    document.addEventListener("keydown", event => this.#pressed(event));
    this.#heldUntil = performance.now() + hold;
    requestAnimationFrame(now => this.#roll(now));
  }

  /** The wall on the page, if there is one. */
  get place() {
    return find("[data-wall]");
  }

  /** @param {HTMLElement} note */
  lay(note) {
    if (this.#isPaused) this.#waiting.push(note);
    else this.#layDown(note);
    this.show();
  }

  /** @param {string} id */
  forget(id) {
    this.#waiting = this.#waiting.filter(note => note.dataset.id !== id);
    this.show();
  }

  /** Stands still, or goes on with what came meanwhile. */
  turn() {
    this.#isPaused = !this.#isPaused;
    if (!this.#isPaused) for (const note of this.#waiting.splice(0)) this.#layDown(note);
    this.show();
  }

  /** @param {HTMLElement} note */
  #layDown(note) {
    const columns = all(".wall__col", this.place ?? document);
    const column = columns.sort((one, other) => one.scrollHeight - other.scrollHeight)[0] ?? this.place;
    if (!still()) note.setAttribute("data-new", "");
    note.addEventListener("animationend", () => note.removeAttribute("data-new"), { once: true });
    column?.prepend(note);
    [this.#offset, this.#heldUntil] = [0, performance.now() + hold];
  }

  /** What the button and the counter say is so, also after the page came anew. */
  show() {
    const count = this.#waiting.length;
    for (const place of all("[data-wall-waiting]")) [place.textContent, place.hidden] = [count ? this.#words.count("Wall.Waiting", count) : "", count === 0];
    for (const button of all("[data-wall-pause]")) this.#label(button);
  }

  /** @param {HTMLElement} button */
  #label(button) {
    button.setAttribute("aria-pressed", String(this.#isPaused));
    find("use", button)?.setAttribute("href", this.#isPaused ? "#i-play" : "#i-pause");
    const word = find("[data-word]", button);
    if (word) word.textContent = this.#words.say(this.#isPaused ? "Wall.Resume" : "Wall.Pause");
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (event.code !== "Space" || !this.place || near(event, "button, a, input, textarea, select")) return;
    event.preventDefault();
    this.turn();
  }

  /** Down to the last note, a rest, and up again. @param {number} now */
  #roll(now) {
    const seconds = Math.min(0.1, (now - this.#last) / 1000);
    this.#last = now;
    const rolls = !this.#isPaused && !still() && now > this.#heldUntil && !!this.place && this.#move(this.place, seconds, now);
    if (rolls) requestAnimationFrame(next => this.#roll(next));
    else setTimeout(() => requestAnimationFrame(next => this.#roll(next)), rest);
  }

  /** False where everything is seen as it is. @param {HTMLElement} wall @param {number} seconds @param {number} now */
  #move(wall, seconds, now) {
    const columns = all(".wall__col", wall);
    const farthest = Math.max(0, ...columns.map(column => column.scrollHeight - wall.clientHeight));
    const atEnd = this.#offset >= farthest;
    this.#offset = atEnd ? 0 : Math.min(farthest, this.#offset + speed * (innerWidth / 1920) * seconds);
    if (atEnd || this.#offset >= farthest) this.#heldUntil = now + hold;
    for (const column of columns) column.style.translate = `0 ${-Math.min(this.#offset, Math.max(0, column.scrollHeight - wall.clientHeight))}px`;
    return farthest > 0;
  }
}
