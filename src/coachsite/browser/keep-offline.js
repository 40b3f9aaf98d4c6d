/**
 * <coach-offline>: a button that fetches all that the site may need without a network.
 *
 * @import { Offline } from "./offline.js"
 */

import { filled } from "./words.js";

/** @param {Offline} offline */
export function defineKeepOffline(offline) {
  if (customElements.get("coach-offline")) return;
  customElements.define(
    "coach-offline",
    class extends HTMLElement {
      #busy = false;

      connectedCallback() {
        this.hidden = false;
        this.querySelector("button")?.addEventListener("click", () => this.#keep());
      }

      async #keep() {
        if (this.#busy) return;
        this.#busy = true;
        const { working, done, failed } = this.dataset;
        const line = /** @type {HTMLElement} */ (this.querySelector("[role=status]"));
        const figures = /** @type {HTMLElement} */ (this.querySelector("[data-figures]"));
        line.textContent = working ?? "";
        try {
          await offline.keep(true, (now, all) => {
            figures.textContent = filled(figures.dataset["figures"] ?? "", { percent: Math.floor((100 * now) / all) });
          });
          line.textContent = done ?? "";
        } catch {
          line.textContent = failed ?? "";
        }
        figures.textContent = "";
        this.#busy = false;
      }
    },
  );
}
