// @ts-check

/**
 * What an answer means to something that waits to be saved: it is saved, a rule said no (never send the same again), try later,
 * or the door itself did not know us (an old token, a pass that is gone), which is not the text's fault.
 * @typedef {{ kind: "done" | "refused" | "later" | "stale" | "outside", detail?: string, after?: number, body?: any }} Answer
 */

const tryLater = new Set([408, 425, 429]);

/**
 * @param {number} status 0 for a redirect that was not followed @param {any} body the answer's JSON, if it was JSON @param {string | null} [retryAfter] seconds
 * @returns {Answer}
 */
export function meaningOf(status, body, retryAfter) {
  const detail = typeof body?.detail === "string" ? body.detail : undefined;
  if (status >= 200 && status < 300) return { kind: "done", body };
  if (tryLater.has(status) || status >= 500) return { kind: "later", after: 1000 * Number(retryAfter) || undefined };
  if (isRule(body) && status !== 404) return { kind: "refused", detail };
  if (status === 413 || status === 409) return { kind: "refused", detail };
  return { kind: "stale", detail };
}

/** A rule's no carries its name; a door that did not know us does not. @param {any} body */
const isRule = body => String(body?.type ?? "").startsWith("refusal:");
