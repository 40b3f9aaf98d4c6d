/**
 * <coach-newer>: says, once and quietly, that a newer version of the site is there, and loads it when the person likes.
 *
 * @import { Offline } from "./offline.js"
 */

/** @param {Offline} offline */
export function defineNewer(offline) {
  if (customElements.get("coach-newer")) return;
  customElements.define(
    "coach-newer",
    class extends HTMLElement {
      /** @type {(() => void) | undefined} */ #end;

      connectedCallback() {
        this.#end = offline.onNewer(() => this.#show());
        this.addEventListener("click", this.#pressed);
      }

      disconnectedCallback() {
        this.#end?.();
        this.removeEventListener("click", this.#pressed);
      }

      #show() {
        const line = this.querySelector("[role=status]");
        const words = this.querySelector("template");
        if (line && words && !line.hasChildNodes()) line.append(words.content.cloneNode(true));
      }

      #pressed = (/** @type {Event} */ { target }) => {
        const action = target instanceof HTMLElement && target.dataset["action"];
        if (action === "load") offline.takeOver();
        if (action === "later") this.querySelector("[role=status]")?.replaceChildren();
      };
    },
  );
}
