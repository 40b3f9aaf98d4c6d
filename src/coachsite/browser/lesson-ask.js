/**
 * <coach-ask>: one field of a widget on another page. What is typed is kept for the widget, and the person taken there.
 *
 * @import { Site } from "./element.js"
 */

import { visit } from "./actions.js";
import { Form } from "./form.js";

/** @param {Site} site */
export function defineAsk(site) {
  if (customElements.get("coach-ask")) return;
  customElements.define(
    "coach-ask",
    class extends HTMLElement {
      connectedCallback() {
        const form = this.querySelector("form");
        if (!form) return;
        const fields = new Form(form);
        fields.fill(site.store.answersFor(this.#widget, fields.shared));
        form.addEventListener("focusin", () => site.client.start(), { once: true });
        form.addEventListener("submit", (event) => {
          event.preventDefault();
          this.#leave(form, fields);
        });
      }

      get #widget() {
        return this.dataset["widget"] ?? "";
      }

      /**
       * @param {HTMLFormElement} form
       * @param {Form} fields
       */
      #leave(form, fields) {
        const input = /** @type {HTMLInputElement | null} */ (form.querySelector("input, select, textarea"));
        const error = form.querySelector(".coach-error");
        const filled = Boolean(input?.value);
        input?.setAttribute("aria-invalid", String(!filled));
        if (error) error.textContent = filled ? "" : (this.dataset["missing"] ?? "");
        error?.toggleAttribute("hidden", filled);
        if (!filled) return void input?.focus();
        site.store.keep(this, this.#widget, fields.read(), fields.shared);
        visit(new URL(this.dataset["page"] ?? "", site.root));
      }
    },
  );
}
