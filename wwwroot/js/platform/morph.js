// @ts-check
import { Idiomorph } from "../../lib/idiomorph.js";
import { carryOver, isKept } from "./keeping.js";

/**
 * Changes an element into its new version with as few moves as possible, so that focus, caret, scrolling and what is being written stay.
 * @param {Element} old @param {Element} fresh @param {(old: Element, fresh: Element) => boolean} [skip] true leaves an element as it is
 */
export function morph(old, fresh, skip = () => false) {
  Idiomorph.morph(old, fresh, {
    morphStyle: "outerHTML",
    ignoreActiveValue: true,
    callbacks: {
      beforeNodeRemoved: node => !isKept(node),
      beforeAttributeUpdated: (name, element) => !(name === "style" && element.matches("[data-timebar]")) && !(name === "open" && element.matches("details")),
      beforeNodeMorphed: (from, to) => {
        if (!(from instanceof Element) || !(to instanceof Element)) return true;
        if (from.matches("[data-keep], [data-own], [data-editing]") || skip(from, to)) return false;
        carryOver(from, to);
        return true;
      },
    },
  });
}
