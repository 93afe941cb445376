// @ts-check
import { meaningOf } from "./answer.js";
import { find } from "./dom.js";

/** @typedef {import("./answer.js").Answer} Answer */

const patience = 15_000;
const token = () => find('meta[name="csrf-token"]');

/** Sends to the server with the page's antiforgery token, and fetches a new one when the page's is too old. */
export class Door {
  /** Never throws: no network is an answer too. @param {string} method @param {string} address @param {unknown} [body] @returns {Promise<Answer>} */
  async send(method, address, body) {
    try {
      const answer = await this.#once(method, address, body);
      if (answer.kind !== "stale") return answer;
      const shut = await this.#renew();
      if (shut) return shut;
      const again = await this.#once(method, address, body);
      return again.kind === "stale" ? { ...again, kind: "refused" } : again;
    } catch {
      return { kind: "later" };
    }
  }

  /** @param {string} method @param {string} address @param {unknown} body */
  async #once(method, address, body) {
    const headers = { "Content-Type": "application/json", Accept: "application/json, application/problem+json", "X-CSRF-TOKEN": token()?.getAttribute("content") ?? "" };
    const json = body === undefined ? undefined : JSON.stringify(body);
    const answer = await fetch(address, { method, headers, body: json, redirect: "manual", signal: AbortSignal.timeout(patience) });
    const isJson = (answer.headers.get("Content-Type") ?? "").includes("json");
    return meaningOf(answer.status, isJson ? await answer.json() : undefined, answer.headers.get("Retry-After"));
  }

  /** This page once more, for its token; an answer when there is none to get. @returns {Promise<Answer | undefined>} */
  async #renew() {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, signal: AbortSignal.timeout(patience) });
    if (answer.status >= 500) return { kind: "busy" };
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector('meta[name="csrf-token"]')?.getAttribute("content");
    if (!answer.ok || !fresh || new URL(answer.url).pathname !== location.pathname) return { kind: "outside" };
    token()?.setAttribute("content", fresh);
  }
}
