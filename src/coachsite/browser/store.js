/**
 * What the person typed: the facts that several widgets share, and the own answers of each widget. Kept on this device
 * only. Every change is read, changed and written in one go, so that two tabs do not lose each other's.
 *
 * @import { Answers, Json } from "./protocol.js"
 */

import { Shelf } from "./shelf.js";

const VERSION = 1;
const FORMAT = "coachsite answers";

/**
 * @typedef {{ shared: Answers, widgets: { [widget: string]: Answers } }} Content
 *
 * @typedef {(by: object | null) => void} Listener  `by` changed something; null stands for another tab.
 */

/** A text that `take in` refuses. `reason` says why, for the page to put into words. */
export class ImportRefused extends Error {
  /** @param {"not ours" | "newer"} reason */
  constructor(reason) {
    super(`this is no file of answers: ${reason}`);
    this.reason = reason;
  }
}

export class Store {
  /** @type {Shelf} */ #shelf;
  /** @type {Set<Listener>} */ #listeners = new Set();
  /** @type {string | null} */ #seen;

  /** @param {string} key  One for each site, for several may live on one host. */
  constructor(key) {
    this.#shelf = new Shelf(key);
    this.#seen = this.#shelf.read();
    this.#shelf.onChangeElsewhere(() => this.refresh());
  }

  /** Whether what is kept outlives the page. */
  get lasting() {
    return this.#shelf.lasting;
  }

  /**
   * @param {Listener} listener
   * @returns {() => void}  Ends it.
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Looks whether the text has changed, for pages that heard nothing meanwhile (the back-forward cache). */
  refresh() {
    const text = this.#shelf.read();
    if (text !== this.#seen) this.#tell(null, text);
  }

  /**
   * What is known for a widget.
   *
   * @param {string} widget
   * @param {string[]} sharedFields  Which of its fields are shared facts.
   * @returns {Answers}
   */
  answersFor(widget, sharedFields) {
    const { shared, widgets } = this.#content();
    return { ...pick(shared, (field) => sharedFields.includes(field)), ...own(widgets, widget) };
  }

  /**
   * Keeps some answers of a widget; `undefined` forgets one. The shared facts among them go to all widgets.
   *
   * @param {object} by
   * @param {string} widget
   * @param {{ [field: string]: Json | undefined }} answers
   * @param {string[]} sharedFields
   */
  keep(by, widget, answers, sharedFields) {
    this.#change(by, ({ shared, widgets }) => {
      const isShared = (/** @type {string} */ field) => sharedFields.includes(field);
      const others = pick(answers, (field) => !isShared(field));
      return {
        shared: present({ ...shared, ...pick(answers, isShared) }),
        widgets: { ...widgets, [widget]: present({ ...own(widgets, widget), ...others }) },
      };
    });
  }

  /**
   * Forgets the own answers of a widget, and the shared facts among its fields.
   *
   * @param {object} by
   * @param {string} widget
   * @param {string[]} sharedFields
   */
  forget(by, widget, sharedFields) {
    this.#change(by, ({ shared, widgets }) => ({
      shared: pick(shared, (field) => !sharedFields.includes(field)),
      widgets: pick(widgets, (name) => name !== widget),
    }));
  }

  /** Also what was set aside because it could not be read. @param {object} by */
  forgetEverything(by) {
    this.#shelf.clearAside();
    this.#change(by, () => ({ shared: {}, widgets: {} }));
  }

  /** How many answers and notes are kept. */
  get count() {
    const { shared, widgets } = this.#content();
    return [shared, ...Object.values(widgets)].reduce((sum, answers) => sum + Object.keys(answers).length, 0);
  }

  /** All of it as the text of a file, for `takeIn`. */
  exported() {
    return JSON.stringify({ format: FORMAT, version: VERSION, ...this.#content() }, null, 2);
  }

  /**
   * Takes in what `exported` gave: what it holds replaces what is here, anything else here stays. A text that it
   * refuses changes nothing.
   *
   * @param {object} by
   * @param {string} text
   */
  takeIn(by, text) {
    const file = parsed(text);
    if (!isRecord(file) || file["format"] !== FORMAT) throw new ImportRefused("not ours");
    if (file["version"] !== VERSION) throw new ImportRefused("newer");
    const found = contentOf(file);
    if (!found) throw new ImportRefused("not ours");
    this.#change(by, ({ shared, widgets }) => ({
      shared: { ...shared, ...found.shared },
      widgets: { ...widgets, ...found.widgets },
    }));
  }

  /** @returns {Content} */
  #content() {
    const text = this.#shelf.read();
    if (text === null) return { shared: {}, widgets: {} };
    const file = parsed(text);
    const content = isRecord(file) && file["version"] === VERSION ? contentOf(file) : null;
    if (!content) this.#shelf.setAside(text); // of another version, or damaged: the next change replaces it
    return content ?? { shared: {}, widgets: {} };
  }

  /**
   * @param {object} by
   * @param {(content: Content) => Content} change
   */
  #change(by, change) {
    const { shared, widgets } = change(this.#content());
    const filled = pick(widgets, (name) => Object.keys(own(widgets, name)).length > 0);
    const empty = Object.keys(shared).length + Object.keys(filled).length === 0;
    const text = empty ? null : JSON.stringify({ version: VERSION, shared, widgets: filled });
    this.#shelf.write(text);
    if (text !== this.#seen) this.#tell(by, text);
  }

  /**
   * @param {object | null} by
   * @param {string | null} text
   */
  #tell(by, text) {
    this.#seen = text;
    for (const listener of this.#listeners) listener(by);
  }
}

/**
 * @param {string} text
 * @returns {unknown}
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {{ [key: string]: unknown }} file
 * @returns {Content | null}
 */
function contentOf({ shared, widgets }) {
  if (!isRecord(shared) || !isRecord(widgets) || !Object.values(widgets).every(isRecord)) return null;
  return /** @type {Content} */ ({ shared, widgets });
}

/**
 * @param {unknown} value
 * @returns {value is { [key: string]: unknown }}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {{ [widget: string]: Answers }} widgets
 * @param {string} widget
 * @returns {Answers}
 */
function own(widgets, widget) {
  return (Object.hasOwn(widgets, widget) && widgets[widget]) || {};
}

/**
 * @template T
 * @param {{ [key: string]: T }} record
 * @param {(key: string) => boolean} wanted
 * @returns {{ [key: string]: T }}
 */
function pick(record, wanted) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted(key)));
}

/**
 * @param {{ [field: string]: Json | undefined }} answers
 * @returns {Answers}
 */
function present(answers) {
  return /** @type {Answers} */ (
    Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined))
  );
}
