/**
 * What a person sees while an answer is on its way: at first nothing, for most come at once; then what is being done,
 * how far it has come, and in the end a calm word that it takes long.
 *
 * @import { Client } from "./client.js"
 * @import { StatusLine } from "./statusline.js"
 * @import { State } from "./element.js"
 * @import { Words } from "./words.js"
 */

import { filled } from "./words.js";

/** A calculation that is over before this needs no words. */
const UNNOTICED = 400;

/** From here on waiting deserves a kind word. */
const LONG = 20_000;

const MEGABYTE = 1_000_000;

export class Waiting {
  /** @type {Client} */ #client;
  /** @type {StatusLine} */ #status;
  /** @type {Words} */ #words;
  /** @type {(state: State) => void} */ #setState;
  /** @type {number[]} */ #timers = [];
  #on = false;
  #long = false;

  /**
   * @param {Client} client
   * @param {StatusLine} status
   * @param {Words} words
   * @param {(state: State) => void} setState
   */
  constructor(client, status, words, setState) {
    this.#client = client;
    this.#status = status;
    this.#words = words;
    this.#setState = setState;
  }

  begin() {
    if (this.#on) return this.show();
    this.#on = true;
    this.#long = false;
    this.#timers = [setTimeout(() => this.#speak(), UNNOTICED), setTimeout(() => this.#growLong(), LONG)];
    this.show();
  }

  end() {
    this.#on = false;
    this.#timers.forEach(clearTimeout);
  }

  /** Brings what is shown up to date with the client's progress. */
  show() {
    if (!this.#on) return;
    const { progress } = this.#client;
    this.#setState(progress.stage === "ready" ? "working" : "loading");
    if (progress.stage !== "ready") this.#speak();
    if (progress.stage === "fetching" && progress.total > 0) this.#status.figures = this.#figures(progress);
  }

  #speak() {
    if (!this.#on) return;
    const { loading, working, slow } = this.#words;
    this.#status.say(this.#long ? slow : this.#client.progress.stage === "ready" ? working : loading);
  }

  #growLong() {
    this.#long = true;
    this.#speak();
  }

  /** @param {{ done: number, total: number }} progress */
  #figures({ done, total }) {
    const megabytes = (/** @type {number} */ bytes) =>
      (bytes / MEGABYTE).toLocaleString(document.documentElement.lang || undefined, {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      });
    return filled(this.#words.progress, { done: megabytes(done), total: megabytes(total) });
  }
}
