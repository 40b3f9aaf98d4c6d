/**
 * <coach-keep>: what is kept of the person on this device, to take along, to bring back, or to forget. Its words and its
 * buttons are in the page.
 *
 * @import { Site } from "./element.js"
 */

import { download } from "./actions.js";
import { ImportRefused } from "./store.js";
import { filled } from "./words.js";

/** @param {Site} site */
export function defineKeep({ store, root }) {
  if (customElements.get("coach-keep")) return;
  customElements.define(
    "coach-keep",
    class extends HTMLElement {
      /** @type {(() => void) | undefined} */ #end;
      #listening = new AbortController();

      connectedCallback() {
        this.#listening = new AbortController();
        const { signal } = this.#listening;
        this.addEventListener("click", (event) => this.#pressed(event), { signal });
        this.addEventListener("change", (event) => this.#chosen(event), { signal });
        this.#end = store.subscribe(() => this.#count());
        this.#count();
        this.hidden = false;
      }

      disconnectedCallback() {
        this.#listening.abort();
        this.#end?.();
      }

      #count() {
        const { none, one, many } = this.dataset;
        const { count } = store;
        const line = this.querySelector("[data-count]");
        if (line) line.textContent = count === 0 ? (none ?? "") : count === 1 ? (one ?? "") : filled(many ?? "", { count });
        for (const button of this.querySelectorAll("button[data-needs-answers]")) button.ariaDisabled = String(count === 0);
      }

      /** @param {Event} event */
      #pressed({ target }) {
        const button = target instanceof Element ? target.closest("button[data-action]") : null;
        if (!(button instanceof HTMLElement)) return;
        switch (button.dataset["action"]) {
          case "export":
            return this.#export();
          case "import":
            return this.querySelector("input")?.click();
          case "ask":
            return this.#ask();
          case "forget":
            store.forgetEverything(this);
            forgetTheme(root);
            return this.#say("forgotten");
        }
      }

      #export() {
        if (store.count === 0) return this.#say("none");
        download({ name: this.dataset["file"] ?? "", type: "application/json", text: store.exported() });
        this.#say("exported");
      }

      #ask() {
        if (store.count === 0 && keysOfTheme(root).length === 0) return this.#say("none");
        this.#say("");
        this.querySelector("dialog")?.showModal();
      }

      /** @param {Event} event */
      async #chosen({ target }) {
        const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
        if (!file) return;
        try {
          store.takeIn(this, await file.text());
          this.#say("imported");
        } catch (error) {
          this.#say(error instanceof ImportRefused && error.reason === "newer" ? "newer" : "notOurs");
        }
        /** @type {HTMLInputElement} */ (target).value = ""; // so that the same file can be chosen again
      }

      /** @param {string} word  Which of the element's sentences; "" for none. */
      #say(word) {
        const line = this.querySelector("[role=status]");
        if (line) line.textContent = this.dataset[word] ?? "";
      }
    },
  );
}

/** Forgets what the theme keeps of the person, such as the colours they chose. @param {URL} root */
function forgetTheme(root) {
  for (const key of keysOfTheme(root)) localStorage.removeItem(key);
}

/**
 * Material's keys begin with the path of the site, which tells them from those of other sites on the host.
 *
 * @param {URL} root
 */
function keysOfTheme(root) {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(`${root.pathname}.__`));
  } catch {
    return []; // forbidden: then the theme keeps nothing either
  }
}
