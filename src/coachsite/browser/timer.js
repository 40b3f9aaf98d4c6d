/**
 * <coach-timer low="20" high="30">: a clock for something that should take from `low` to `high` seconds. It says so when
 * they are reached, and how it went when it is stopped.
 *
 * @typedef {"start" | "stop" | "seconds" | "low" | "high" | "short" | "good" | "long"} Saying
 */

import { filled } from "./words.js";

const TICK = 200;

/** A clock that somebody forgot stops after this many times `high`. */
const FORGOTTEN = 4;

export function defineTimer() {
  if (!customElements.get("coach-timer")) customElements.define("coach-timer", Timer);
}

class Timer extends HTMLElement {
  #interval = 0;
  #begun = 0;
  /** Whole seconds that are shown. */ #shown = 0;

  connectedCallback() {
    this.#button.addEventListener("click", this);
  }

  disconnectedCallback() {
    clearInterval(this.#interval);
    this.#interval = 0;
    this.#button.removeEventListener("click", this);
  }

  handleEvent() {
    if (this.#interval) this.#stop();
    else this.#start();
  }

  /** @returns {{ [saying in Saying]: string }} */
  get #words() {
    return JSON.parse(this.dataset["words"] ?? "{}");
  }

  get #button() {
    return /** @type {HTMLButtonElement} */ (this.querySelector("button"));
  }

  get #low() {
    return Number(this.getAttribute("low"));
  }

  get #high() {
    return Number(this.getAttribute("high"));
  }

  #start() {
    this.#begun = performance.now();
    this.#interval = setInterval(() => this.#tick(), TICK);
    this.#button.textContent = this.#words.stop;
    this.#say("");
    this.#show(0);
  }

  #tick() {
    const seconds = Math.floor((performance.now() - this.#begun) / 1_000);
    if (seconds === this.#shown) return;
    // a page in the background ticks seldom: what was passed in between is said as well
    if (this.#shown < this.#low && seconds >= this.#low) this.#say(this.#words.low, this.#low);
    if (this.#shown < this.#high && seconds >= this.#high) this.#say(this.#words.high, this.#high);
    this.#show(seconds);
    if (seconds >= this.#high * FORGOTTEN) this.#stop();
  }

  #stop() {
    const seconds = Math.round((performance.now() - this.#begun) / 1_000);
    clearInterval(this.#interval);
    this.#interval = 0;
    this.#button.textContent = this.#words.start;
    this.#show(seconds);
    const { short, good, long } = this.#words;
    this.#say(seconds < this.#low ? short : seconds > this.#high ? long : good, seconds);
  }

  /** @param {number} seconds */
  #show(seconds) {
    this.#shown = seconds;
    const time = /** @type {HTMLElement} */ (this.querySelector(".coach-timer-time"));
    time.textContent = filled(this.#words.seconds, { seconds });
    this.dataset["state"] = seconds < this.#low ? "short" : seconds > this.#high ? "long" : "good";
  }

  /**
   * @param {string} words
   * @param {number} [seconds]
   */
  #say(words, seconds = 0) {
    const said = /** @type {HTMLElement} */ (this.querySelector(".coach-timer-said"));
    said.textContent = filled(words, { seconds });
  }
}
