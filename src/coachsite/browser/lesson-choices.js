/**
 * <coach-check>, a question with feedback on each choice, and <coach-checklist>, things to do. The style sheet shows the
 * feedback of the choice that is ticked; these two remember and announce.
 *
 * @import { Notebook } from "./lesson-notebook.js"
 */

import { Noted } from "./lesson-notebook.js";

/** @param {Notebook} notebook */
export function defineCheck(notebook) {
  if (customElements.get("coach-check")) return;
  customElements.define(
    "coach-check",
    class extends Choices {
      /** @override */
      get notebook() {
        return notebook;
      }

      /** @override */
      get ticked() {
        return this.inputs.find((input) => input.checked)?.value;
      }

      /** @override */
      show() {
        const chosen = this.note;
        for (const input of this.inputs) input.checked = input.value === chosen;
      }

      /** @override @param {HTMLInputElement} input */
      changed(input) {
        const said = this.querySelector(".coach-said");
        const feedback = input.closest(".coach-choice")?.querySelector(".coach-feedback");
        // read from the page, so that what is announced is what is shown
        if (said) said.textContent = [...(feedback?.children ?? [])].map((part) => part.textContent).join(" ");
      }
    },
  );
}

/** @param {Notebook} notebook */
export function defineChecklist(notebook) {
  if (customElements.get("coach-checklist")) return;
  customElements.define(
    "coach-checklist",
    class extends Choices {
      /** @override */
      get notebook() {
        return notebook;
      }

      /** @override */
      get ticked() {
        const values = this.inputs.flatMap((input) => (input.checked ? [input.value] : []));
        return values.length > 0 ? values : undefined;
      }

      /** @override */
      show() {
        const ticked = this.note;
        for (const input of this.inputs) input.checked = Array.isArray(ticked) && ticked.includes(input.value);
      }
    },
  );
}

class Choices extends Noted {
  constructor() {
    super();
    this.addEventListener("change", (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      this.notebook.write(this, this.#page, { [this.id]: this.ticked });
      this.changed(event.target);
    });
  }

  /** @type {string} */ #page = "";

  /** @override */
  connectedCallback() {
    this.#page = this.notebook.here;
    super.connectedCallback();
  }

  get inputs() {
    return [...this.querySelectorAll("input")];
  }

  /** What was noted before. */
  get note() {
    return this.notebook.read(this.#page)[this.id];
  }

  /** @returns {string | string[] | undefined} */
  get ticked() {
    return undefined;
  }

  /** @param {HTMLInputElement} _input  The one that the person has just changed. */
  changed(_input) {}
}
