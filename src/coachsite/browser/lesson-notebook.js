/**
 * What is remembered of the lessons, page by page: choices, ticks, what was begun and read.
 *
 * @import { Answers, Json } from "./protocol.js"
 * @import { Store } from "./store.js"
 */

export class Notebook {
  /** @type {Store} */ #store;
  /** @type {URL} */ #root;

  /**
   * @param {Store} store
   * @param {URL} root  The address of the site's home page.
   */
  constructor(store, root) {
    this.#store = store;
    this.#root = root;
  }

  /** The page that is shown now, as a path from the root of the site. */
  get here() {
    return this.pathOf(location.href);
  }

  /** @param {string} address */
  pathOf(address) {
    const { pathname } = new URL(address, location.href);
    return pathname.startsWith(this.#root.pathname) ? pathname.slice(this.#root.pathname.length) : pathname;
  }

  /**
   * @param {string} page
   * @returns {Answers}
   */
  read(page) {
    return this.#store.answersFor(`page:${page}`, []);
  }

  /**
   * @param {object} by
   * @param {string} page
   * @param {{ [name: string]: Json | undefined }} notes  `undefined` forgets one.
   */
  write(by, page, notes) {
    this.#store.keep(by, `page:${page}`, notes, []);
  }

  /**
   * @param {(by: object | null) => void} listener
   * @returns {() => void}  Ends it.
   */
  subscribe(listener) {
    return this.#store.subscribe(listener);
  }
}

/**
 * An element that shows what is noted of it, and goes on showing it when that changes elsewhere.
 */
export class Noted extends HTMLElement {
  /** @type {(() => void) | undefined} */ #end;

  /** @returns {Notebook} */
  get notebook() {
    throw new TypeError("a noted element has a notebook");
  }

  connectedCallback() {
    this.show();
    this.#end = this.notebook.subscribe((by) => {
      if (by !== this) this.show();
    });
  }

  disconnectedCallback() {
    this.#end?.();
  }

  /** Brings the element in line with the notebook. */
  show() {}
}
