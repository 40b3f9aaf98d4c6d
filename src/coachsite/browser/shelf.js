/**
 * One text, kept in this browser and nowhere else. Where the browser keeps nothing (private mode, a full or forbidden
 * storage) it lives in memory, until the page closes.
 */
export class Shelf {
  /** @type {string} */ #key;
  /** @type {Storage | null} */ #storage = reachableStorage();
  /** @type {string | null} */ #memory = null;

  /** @param {string} key */
  constructor(key) {
    this.#key = key;
  }

  /** Whether the text outlives the page. */
  get lasting() {
    return this.#storage !== null && this.#memory === null;
  }

  /** @returns {string | null} */
  read() {
    return this.#memory ?? attempt(() => this.#storage?.getItem(this.#key)) ?? null;
  }

  /** @param {string | null} text  null removes it. */
  write(text) {
    this.#memory = this.#put(this.#key, text) ? null : text;
  }

  /**
   * Keeps a text that cannot be read here, for a version of the site that can.
   *
   * @param {string} text
   */
  setAside(text) {
    this.#put(this.#aside, text);
  }

  clearAside() {
    this.#put(this.#aside, null);
  }

  get #aside() {
    return `${this.#key}:aside`;
  }

  /**
   * Tells when another tab has changed the text.
   *
   * @param {() => void} listener
   */
  onChangeElsewhere(listener) {
    addEventListener("storage", (event) => {
      if (event.storageArea === this.#storage && (event.key === this.#key || event.key === null)) listener();
    });
  }

  /**
   * @param {string} key
   * @param {string | null} text
   * @returns {boolean}  Whether it is kept.
   */
  #put(key, text) {
    const storage = this.#storage;
    if (!storage) return false;
    return attempt(() => (text === null ? storage.removeItem(key) : storage.setItem(key, text), true)) ?? false;
  }
}

/** The mere question may throw where the person forbids storage. */
function reachableStorage() {
  return attempt(() => window.localStorage) ?? null;
}

/**
 * @template T
 * @param {() => T} action
 * @returns {T | undefined}
 */
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
