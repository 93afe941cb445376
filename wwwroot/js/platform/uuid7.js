// @ts-check

/** A version 4 identifier: nothing but chance, so that it does not tell when it was made. */
export const randomId = () => written(crypto.getRandomValues(new Uint8Array(16)), 4);

/** A version 7 identifier: the time first, then 74 random bits. Works on plain http too, where crypto.randomUUID is not. */
export function uuid7(now = Date.now()) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 5, rest = now; i >= 0; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256;
  return written(bytes, 7);
}

/** @param {Uint8Array} bytes @param {number} version */
function written(bytes, version) {
  bytes[6] = (/** @type {number} */ (bytes[6]) & 0x0f) | (version << 4);
  bytes[8] = (/** @type {number} */ (bytes[8]) & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
