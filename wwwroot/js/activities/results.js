// @ts-check
import { all } from "../platform/dom.js";
import { morph } from "../platform/morph.js";

/** How the questions stand, as the live line tells it: each result takes the place of its older self, wherever it is shown. */
export class Results {
  /** @param {import("../platform/revisions.js").Delta} delta */
  apply(delta) {
    for (const { html } of delta.changes ?? []) this.#put(html);
  }

  /** @param {string} html */
  #put(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    const fresh = template.content.querySelector("[data-result]");
    if (!(fresh instanceof HTMLElement)) return;
    for (const old of all(`[data-result="${CSS.escape(fresh.dataset.result ?? "")}"]`)) {
      if (Number(old.dataset.revision) < Number(fresh.dataset.revision)) morph(old, document.importNode(fresh, true));
    }
  }
}
