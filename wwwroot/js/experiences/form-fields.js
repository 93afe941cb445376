// @ts-check

/** What may be ticked or sent several times, and is a list also when it is one or none. */
const lists = new Set(["From", "Tags.Step", "Tags.Capability"]);

/** A form's `Form.…` fields as the server's form: `Form.Tags.Themes` lies in `tags.themes`. @param {Iterable<[string, FormDataEntryValue]>} entries @returns {Record<string, any>} */
export function formOf(entries) {
  /** @type {Record<string, any>} */
  const form = { from: [], tags: { step: [], capability: [] } };
  for (const [name, value] of entries) if (name.startsWith("Form.") && value !== "") put(form, name.slice("Form.".length), String(value));
  return form;
}

/** @param {Record<string, any>} form @param {string} name @param {string} value */
function put(form, name, value) {
  const [first = "", second] = name.split(".").map(camel);
  const [at, key] = second ? [form[first], second] : [form, first];
  if (lists.has(name)) at[key].push(value);
  else at[key] = value;
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
