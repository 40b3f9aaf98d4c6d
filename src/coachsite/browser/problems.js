/**
 * What is wrong with the answers, said beside them. A field that the person has not dealt with yet stays silent.
 *
 * @import { ErrorsReply } from "./protocol.js"
 * @import { Field, Form } from "./form.js"
 */

import { controlsIn } from "./controls.js";

export class Problems {
  /** @type {Form} */ #form;
  /** @type {Set<string>} Fields that the person has left, or sent off. */ #dealtWith = new Set();
  /** @type {Pick<ErrorsReply, "errors" | "places">} */ #found = { errors: {}, places: {} };

  /** @param {Form} form */
  constructor(form) {
    this.#form = form;
  }

  /** How many are shown. */
  get shown() {
    return this.#form.fields.filter((field) => this.#messageFor(field)).length;
  }

  /** What is wrong with the form as a whole. */
  get ofForm() {
    return this.#found.errors[""] ?? "";
  }

  /**
   * Whether something is wrong with a field, shown or not.
   *
   * @param {Field} field
   */
  has(field) {
    return Object.hasOwn(this.#found.errors, field.name);
  }

  /** @param {Pick<ErrorsReply, "errors" | "places">} found */
  show(found) {
    this.#found = found;
    this.#paint();
  }

  clear() {
    this.show({ errors: {}, places: {} });
  }

  /**
   * From now on this field may speak.
   *
   * @param {Field} field
   * @returns {boolean}  Whether it does.
   */
  dealtWith(field) {
    if (this.#dealtWith.has(field.name)) return false;
    this.#dealtWith.add(field.name);
    if (this.has(field)) this.#paint();
    return this.has(field);
  }

  allDealtWith() {
    for (const field of this.#form.fields) this.#dealtWith.add(field.name);
  }

  /** Nothing has been dealt with and nothing is wrong, as at the beginning. */
  reset() {
    this.#dealtWith.clear();
    this.clear();
  }

  /** Takes the person to the first input that is wrong. */
  focusFirst() {
    const control = this.#form.fields.flatMap((field) => this.#atFault(field))[0];
    for (let outer = control?.closest("details"); outer; outer = outer.parentElement?.closest("details")) {
      outer.open = true;
    }
    control?.focus();
  }

  /** @param {Field} field */
  #messageFor(field) {
    return this.has(field) && this.#dealtWith.has(field.name) ? (this.#found.errors[field.name] ?? "") : "";
  }

  /** @param {Field} field */
  #atFault(field) {
    if (!this.#messageFor(field)) return [];
    const controls = controlsIn(field.element);
    const named = controls.filter((control) => this.#found.places[field.name]?.includes(control.name));
    return named.length ? named : controls;
  }

  #paint() {
    for (const field of this.#form.fields) {
      const message = this.#messageFor(field);
      const line = errorLine(field);
      if (line.textContent !== message) line.textContent = message;
      line.hidden = message === "";
      field.element.toggleAttribute("data-wrong", message !== "");
      const atFault = this.#atFault(field);
      for (const control of controlsIn(field.element)) mark(control, atFault.includes(control));
    }
  }
}

/**
 * The line below the field itself, not one of its rows.
 *
 * @param {Field} field
 */
function errorLine(field) {
  const lines = /** @type {NodeListOf<HTMLElement>} */ (field.element.querySelectorAll(".coach-error"));
  return [...lines].find((line) => !line.closest(".coach-row")) ?? document.createElement("p");
}

/**
 * @param {HTMLElement} control
 * @param {boolean} wrong
 */
function mark(control, wrong) {
  if (wrong) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}
