/** How late a timer may come before the page must have been asleep (a closed lid, a frozen tab) meanwhile. */
const SLEPT = 2_000;

/** A time limit that does not count the time in which the whole page slept. */
export class Deadline {
  #timer = 0;

  /**
   * Calls `reached` after `limit` milliseconds, unless it is set again or cleared before.
   *
   * @param {number} limit
   * @param {() => void} reached
   */
  set(limit, reached) {
    this.clear();
    const due = Date.now() + limit;
    this.#timer = setTimeout(() => (Date.now() > due + SLEPT ? this.set(limit, reached) : reached()), limit);
  }

  clear() {
    clearTimeout(this.#timer);
  }
}
