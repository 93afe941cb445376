// @ts-check

/**
 * The first element, as one with a data set and a style.
 * @param {string} selector @param {ParentNode} [within] @returns {HTMLElement | null}
 */
export const find = (selector, within = document) => within.querySelector(selector);

/** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement[]} */
export const all = (selector, within = document) => [...within.querySelectorAll(selector)].filter(each => each instanceof HTMLElement);

/**
 * An element with attributes and content; text stays text.
 * @param {string} name @param {Record<string, string>} [attributes] @param {(string | Node)[]} content @returns {HTMLElement}
 */
export function make(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** A drawing from the page's own sheet of icons. @param {string} name */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

/** The element, or its nearest ancestor, that an event happened to. @param {Event} event @param {string} selector @returns {HTMLElement | null} */
export const near = (event, selector) => (event.target instanceof Element ? event.target.closest(selector) : null);
