/**
 * Ties the form of a widget to the store: what is typed is kept, and what is kept is filled in, also when another
 * widget, another tab or the browser itself has changed it.
 *
 * @import { Answers } from "./protocol.js"
 * @import { Field, Form } from "./form.js"
 * @import { Store } from "./store.js"
 */

/** Milliseconds within which one tab hears that it was overwritten by another that wrote at the same moment. */
const JUST_NOW = 500;

export class Memory {
  /** @type {Store} */ #store;
  /** @type {string} */ #widget;
  /** @type {Form} */ #form;
  /** @type {() => void} */ #recalled;
  /** When each field was kept last. @type {Map<string, number>} */ #kept = new Map();
  #ending = new AbortController();

  /**
   * @param {Store} store
   * @param {string} widget
   * @param {Form} form
   * @param {() => void} recalled  Called whenever the form has been filled in.
   */
  constructor(store, widget, form, recalled) {
    this.#store = store;
    this.#widget = widget;
    this.#form = form;
    this.#recalled = recalled;
    const { signal } = this.#ending;
    signal.addEventListener(
      "abort",
      store.subscribe((by) => by !== this && this.#changed(by)),
    );
    addEventListener("pageshow", (event) => this.#pageShown(event), { signal });
  }

  /** Fills in what is known; takes over what stands in the form unknown to the store. */
  recall() {
    const known = this.#store.answersFor(this.#widget, this.#form.shared);
    // A browser that reloads a page or goes back to it fills in fields without a word.
    this.keep(this.#form.fields.filter((field) => field.changed && !Object.hasOwn(known, field.name)));
    this.#fill();
  }

  /** @param {Field[]} fields */
  keep(fields) {
    for (const { name } of fields) this.#kept.set(name, performance.now());
    this.#write(fields);
  }

  /** @param {Field[]} fields */
  #write(fields) {
    const answers = Object.fromEntries(fields.map((field) => [field.name, field.worthKeeping]));
    this.#store.keep(this, this.#widget, answers, this.#form.shared);
  }

  /** Forgets the answers of this form, on the device and in the form. */
  forget() {
    this.#store.forget(this, this.#widget, this.#form.shared);
    this.#form.reset();
  }

  end() {
    this.#ending.abort();
  }

  /** @param {PageTransitionEvent} event */
  #pageShown({ persisted }) {
    if (persisted) this.#store.refresh();
    this.recall();
  }

  /** @param {object | null} by */
  #changed(by) {
    if (by === null) this.#keepAgain();
    this.#fill();
  }

  /**
   * Browsers let two tabs write at the same moment, and one of them loses: then what was typed here just now is not in
   * the store any more. Where nothing at all is left, the person has forgotten it in the other tab.
   */
  #keepAgain() {
    const known = this.#store.answersFor(this.#widget, this.#form.shared);
    const since = performance.now() - JUST_NOW;
    const lost = this.#form.fields.filter((field) => (this.#kept.get(field.name) ?? -1) > since && !isKnown(field, known));
    if (lost.length && Object.keys(known).length) this.#write(lost);
  }

  #fill() {
    this.#form.fill(this.#store.answersFor(this.#widget, this.#form.shared));
    this.#recalled();
  }
}

/**
 * @param {Field} field
 * @param {Answers} known
 */
function isKnown(field, known) {
  return JSON.stringify(field.worthKeeping) === JSON.stringify(known[field.name]);
}
