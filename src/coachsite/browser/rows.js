/**
 * A field that holds a list of small forms, made from a template as many times as wanted.
 *
 * @import { Json } from "./protocol.js"
 * @import { Control } from "./controls.js"
 */

import { controlsIn, setValue, valueOf } from "./controls.js";

export class Rows {
  /** @type {HTMLElement} */ #field;
  /** @type {HTMLElement} */ #list;
  /** @type {HTMLTemplateElement} */ #template;

  /**
   * @param {HTMLElement} field
   * @param {HTMLTemplateElement} template
   */
  constructor(field, template) {
    this.#field = field;
    this.#template = template;
    this.#list = /** @type {HTMLElement} */ (field.querySelector(".coach-rows"));
    this.#list.addEventListener("input", () => this.all.forEach(summarize));
  }

  /** @returns {HTMLElement[]} */
  get all() {
    return [.../** @type {NodeListOf<HTMLElement>} */ (this.#list.querySelectorAll(".coach-row"))];
  }

  /** What one row is called. */
  get item() {
    return this.#list.dataset["item"] ?? "";
  }

  /** Whether there can be no more of them. */
  get full() {
    return this.all.length >= Number(this.#list.dataset["most"] ?? Infinity);
  }

  /** @returns {{ [name: string]: Json }[]} */
  get value() {
    return this.all.map((row) =>
      Object.fromEntries([...questions(row)].map(([name, controls]) => [name, valueOf(controls)])),
    );
  }

  /** @param {Json[]} rows */
  set value(rows) {
    this.#list.replaceChildren(...rows.map((_, index) => this.#make(index)));
    this.all.forEach((row, index) => fillRow(row, rows[index]));
  }

  /** Puts an empty row at the end. */
  add() {
    const row = this.#make(this.all.length);
    row.toggleAttribute("open", row instanceof HTMLDetailsElement);
    this.#list.append(row);
    return row;
  }

  /**
   * Takes a row away; those after it move up and are numbered anew.
   *
   * @param {HTMLElement} row
   * @returns {number}  Where it stood.
   */
  remove(row) {
    const at = this.all.indexOf(row);
    this.value = this.value.filter((_, index) => index !== at);
    return at;
  }

  /**
   * Where to go on after row `at` has been removed: to the one now there (its summary, or the button that removes it),
   * else to the button that adds.
   *
   * @param {number} at
   */
  buttonAt(at) {
    const next = this.all[at]?.querySelector('summary, [data-action="remove-row"]');
    return /** @type {HTMLElement} */ (next ?? this.#field.querySelector('[data-action="add-row"]'));
  }

  /** @param {number} index */
  #make(index) {
    const copy = /** @type {DocumentFragment} */ (document.importNode(this.#template.content, true));
    number(copy, index);
    const row = /** @type {HTMLElement} */ (copy.firstElementChild);
    row.removeAttribute("open"); // the template is: it is a row to be filled in
    return row;
  }
}

/**
 * The controls of a row by the name of their question: "attempts.1.date" asks for "date".
 *
 * @param {HTMLElement} row
 */
function questions(row) {
  /** @type {Map<string, Control[]>} */
  const found = new Map();
  for (const control of controlsIn(row)) {
    const name = control.name.split(".").slice(2).join(".");
    found.set(name, [...(found.get(name) ?? []), control]);
  }
  return found;
}

/**
 * @param {HTMLElement} row
 * @param {Json | undefined} value
 */
function fillRow(row, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  for (const [name, controls] of questions(row)) {
    if (Object.hasOwn(value, name)) setValue(controls, value[name] ?? "");
  }
  summarize(row);
}

/**
 * Writes what a folded row holds into its summary.
 *
 * @param {HTMLElement} row
 */
function summarize(row) {
  const summary = row.querySelector("summary");
  if (!summary) return;
  const asked = questions(row);
  const said = (summary.dataset["of"] ?? "").split(" ").map((name) => valueOf(asked.get(name) ?? []));
  summary.textContent = said.filter(Boolean).join(" · ") || (summary.dataset["unnamed"] ?? "");
}

/**
 * Writes a row's place into names, ids and labels: `__i__` counts from 0, `__n__` from 1.
 *
 * @param {DocumentFragment} copy
 * @param {number} index
 */
function number(copy, index) {
  const numbered = (/** @type {string} */ text) =>
    text.replaceAll("__i__", String(index)).replaceAll("__n__", String(index + 1));
  for (const element of copy.querySelectorAll("*")) {
    for (const attribute of element.attributes) attribute.value = numbered(attribute.value);
  }
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.nodeValue = numbered(texts.currentNode.nodeValue ?? "");
}
