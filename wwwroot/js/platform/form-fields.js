// @ts-check

/**
 * A form's fields as the server's form: `Form.Tags.Themes` lies in `tags.themes`, and `Texts[1]` is the second of `texts`. What may be ticked or sent
 * several times is named, and is a list also when it is one or none. @param {Iterable<[string, FormDataEntryValue]>} entries @param {string[]} [lists] @returns {Record<string, any>}
 */
export function formOf(entries, lists = []) {
  /** @type {Record<string, any>} */
  const form = {};
  for (const name of lists) lay(form, name, []);
  for (const [name, value] of entries) if (!name.startsWith("__")) put(form, name.replace(/^Form\./, ""), String(value), lists);
  return form;
}

/** @param {Record<string, any>} form @param {string} name @param {string} value @param {string[]} lists */
function put(form, name, value, lists) {
  const [path = "", place] = name.split(/[[\]]/);
  const list = lists.includes(path) ? lay(form, path) : undefined;
  if (list && place) list[Number(place)] = value;
  else if (list) list.push(value);
  else if (value !== "") lay(form, path, value);
}

/** Puts a value in its place, and answers what lies there. @param {Record<string, any>} form @param {string} path @param {unknown} [value] @returns {any} */
function lay(form, path, value) {
  const [first = "", second] = path.split(".").map(camel);
  const [at, key] = second ? [(form[first] ??= {}), second] : [form, first];
  if (value !== undefined) at[key] = value;
  return at[key];
}

/** @param {string} name */
const camel = name => name.charAt(0).toLowerCase() + name.slice(1);

/** Puts what was kept back into a form's text fields; answers whether anything was another. @param {Iterable<{ name: string, value: string, type?: string }>} fields @param {[string, string][]} kept */
export function putBack(fields, kept) {
  const texts = new Map(kept);
  let changed = false;
  for (const field of fields) {
    const text = texts.get(field.name);
    if (text === undefined || field.type === "hidden" || field.type === "checkbox" || field.value === text) continue;
    field.value = text;
    changed = true;
  }
  return changed;
}
