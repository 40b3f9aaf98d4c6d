/**
 * The form of a widget: its fields, what they hold, and filling them.
 *
 * @import { Answers, Choices, Json } from "./protocol.js"
 */

import { NOT_READABLE, controlsIn, defaultOf, optionsOf, setOptions, setValue, valueOf } from "./controls.js";
import { Refill } from "./refill.js";
import { Rows } from "./rows.js";

export class Form {
  /** @type {HTMLFormElement} */ #form;
  /** @type {Map<string, Field>} */ #fields;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.#form = form;
    const elements = /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-field]"));
    const outer = [...elements].filter((element) => !element.closest(".coach-row"));
    this.#fields = new Map(outer.map((element) => [element.dataset["field"] ?? "", new Field(element)]));
    this.fit();
  }

  /** Every field, in the order of the page. */
  get fields() {
    return [...this.#fields.values()];
  }

  /** Names of the fields that hold facts shared by all widgets. */
  get shared() {
    return this.fields.filter((field) => field.shared).map((field) => field.name);
  }

  /** Whether the person has changed nothing. */
  get pristine() {
    return this.fields.every((field) => !field.changed);
  }

  /** @returns {Answers} */
  read() {
    return Object.fromEntries(this.fields.map((field) => [field.name, field.value]));
  }

  /**
   * Fills in what is known. A field of which nothing is known goes back to what the page came with, unless the person
   * is about to type something that nobody can know yet.
   *
   * @param {Answers} answers
   */
  fill(answers) {
    for (const field of this.fields.filter((field) => field.value !== NOT_READABLE)) {
      field.value = Object.hasOwn(answers, field.name) ? (answers[field.name] ?? "") : field.default;
    }
    this.fit();
  }

  /**
   * Writes texts of the tool into fields that the person has not edited.
   *
   * @param {{ [field: string]: string }} texts
   */
  refill(texts) {
    for (const [name, text] of Object.entries(texts)) this.#fields.get(name)?.refill?.offer(text);
  }

  /** Shows the fields that go with what is chosen in others. */
  fit() {
    for (const { element } of this.#fields.values()) {
      const chosen = this.#fields.get(element.dataset["whenField"] ?? "")?.value;
      element.hidden = chosen !== undefined && !element.dataset["when"]?.split(" ").includes(String(chosen));
    }
  }

  /** Puts everything back to what the page came with. */
  reset() {
    for (const field of this.#fields.values()) field.reset();
    this.fit();
  }

  /** Marks the fields in which the person has said something, for paper has no use for the others. */
  markAnswered() {
    for (const field of this.#fields.values()) field.element.toggleAttribute("data-answered", field.answered);
  }

  /**
   * Gives the fields that depend on others what can be chosen now.
   *
   * @param {Choices} choices
   * @returns {Field[]}  Those that lost what was chosen.
   */
  offer(choices) {
    return Object.entries(choices).flatMap(([name, options]) => {
      const field = this.#fields.get(name);
      return field?.offer(options) ? [field] : [];
    });
  }

  /**
   * The field to which an element of the form belongs.
   *
   * @param {EventTarget | null} target
   */
  fieldAround(target) {
    if (!(target instanceof Element) || !this.#form.contains(target)) return undefined;
    const outer = target.closest(".coach-rows")?.closest("[data-field]") ?? target.closest("[data-field]");
    return this.#fields.get((outer instanceof HTMLElement && outer.dataset["field"]) || "");
  }
}

export class Field {
  /** @type {HTMLElement} */ element;
  /** @type {Rows | null} */ rows;
  /** @type {Refill | null} */ refill;
  /** What the page came with. @type {Json} */ default;
  /** Whether the person has had a hand in it. */ edited = false;
  /** @type {[value: string, label: string][] | null} */ #options;

  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    const template = element.querySelector("template");
    this.rows = template ? new Rows(element, template) : null;
    this.refill = refillOf(element);
    this.default = this.rows ? this.rows.value : defaultOf(this.#controls);
    this.#options = this.#dependent && optionsOf(this.#dependent);
  }

  get name() {
    return this.element.dataset["field"] ?? "";
  }

  get shared() {
    return "shared" in this.element.dataset;
  }

  /** What the person says: a text that the tool wrote says nothing. @returns {Json} */
  get value() {
    if (this.refill?.ours) return "";
    return this.rows ? this.rows.value : valueOf(this.#controls);
  }

  /** @param {Json} value */
  set value(value) {
    if (JSON.stringify(value) === JSON.stringify(this.value)) return;
    if (this.rows) this.rows.value = Array.isArray(value) ? value : [];
    else setValue(this.#controls, value);
    this.refill?.refresh();
  }

  get changed() {
    return JSON.stringify(this.value) !== JSON.stringify(this.default);
  }

  get answered() {
    return this.changed && !isEmpty(this.value);
  }

  /** Its value as the store should keep it; undefined where there is nothing to keep. */
  get worthKeeping() {
    if (this.element.dataset["kind"] === "file") return undefined;
    const value = this.value;
    const says = value !== NOT_READABLE && !(isEmpty(value) && isEmpty(this.default));
    return says ? value : undefined;
  }

  /**
   * Takes over what can be chosen now, if it depends on another field.
   *
   * @param {[value: string, label: string][]} options
   * @returns {boolean}  Whether what was chosen is gone.
   */
  offer(options) {
    return this.#dependent !== null && setOptions(this.#dependent, options);
  }

  reset() {
    if (this.#options) this.offer(this.#options);
    this.refill?.clear();
    this.value = this.default;
    this.edited = false;
  }

  /** @returns {HTMLSelectElement | null} */
  get #dependent() {
    return this.rows ? null : this.element.querySelector("select[data-depends]");
  }

  get #controls() {
    return controlsIn(this.element);
  }
}

/** @param {HTMLElement} element */
function refillOf(element) {
  const control = /** @type {HTMLInputElement | HTMLTextAreaElement | null} */ (element.querySelector("input, textarea"));
  const button = /** @type {HTMLElement | null} */ (element.querySelector('[data-action="refill"]'));
  return control && button && new Refill(control, button);
}

/** @param {Json} value */
function isEmpty(value) {
  return value === "" || (Array.isArray(value) && value.length === 0);
}
