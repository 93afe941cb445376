// @ts-check

/**
 * What an answer means to something that waits to be saved: it is saved, a rule said no (never send the same again), the server is there but
 * cannot now (a full disk, a restart), nothing answered, or the door itself did not know us (an old token, a pass that is gone), which is not the text's fault.
 * @typedef {{ kind: "done" | "refused" | "busy" | "later" | "stale" | "outside", detail?: string, after?: number, body?: any }} Answer
 */

/** The server answered, and could not: no reason to say that there is no network. */
export class NotNow extends Error {}

const notNow = new Set([408, 425, 429]);

/**
 * @param {number} status 0 for a redirect that was not followed @param {any} body the answer's JSON, if it was JSON @param {string | null} [retryAfter] seconds
 * @returns {Answer}
 */
export function meaningOf(status, body, retryAfter) {
  const detail = typeof body?.detail === "string" ? body.detail : undefined;
  if (status >= 200 && status < 300) return { kind: "done", body };
  if (notNow.has(status) || status >= 500) return { kind: "busy", after: 1000 * Number(retryAfter) || undefined };
  if (isRule(body) && status !== 404) return { kind: "refused", detail };
  if (status === 413 || status === 409) return { kind: "refused", detail };
  return { kind: "stale", detail };
}

/** A rule's no carries its name; a door that did not know us does not. @param {any} body */
const isRule = body => String(body?.type ?? "").startsWith("refusal:");
