/**
 * The data sets that Python asks for, fetched when first wanted and kept.
 *
 * @import { Json, Manifest } from "./protocol.js"
 */

import { fetchChecked } from "./fetching.js";

/** How long nobody asks again for a data set that could not be had: each keystroke would be a request. */
const REST = 30_000;

export class Datasets {
  /** @type {Map<string, Promise<Json>>} */ #kept = new Map();
  /** @type {Manifest["data"]} */ #files;
  /** @type {string} */ #base;

  /**
   * @param {Manifest["data"]} files
   * @param {string} base
   */
  constructor(files, base) {
    this.#files = files;
    this.#base = base;
  }

  /**
   * The named data sets; null stands for one that cannot be had.
   *
   * @param {string[]} names
   * @returns {Promise<{ [name: string]: Json }>}
   */
  async take(names) {
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await this.#one(name)])));
  }

  /**
   * @param {string} name
   * @returns {Promise<Json>}
   */
  #one(name) {
    const known = this.#kept.get(name);
    if (known) return known;
    const fetched = this.#fetch(name);
    this.#kept.set(name, fetched);
    return fetched;
  }

  /**
   * @param {string} name
   * @returns {Promise<Json>}
   */
  async #fetch(name) {
    const file = Object.hasOwn(this.#files, name) ? this.#files[name] : undefined;
    if (!file) return null;
    try {
      return JSON.parse(new TextDecoder().decode(await fetchChecked(file, this.#base)));
    } catch (error) {
      console.warn(`coach: no ${name}: ${error}`);
      setTimeout(() => this.#kept.delete(name), REST);
      return null;
    }
  }
}
