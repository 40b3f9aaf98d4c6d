/**
 * The one owner of the worker in which Python runs. It starts it, hands it one call at a time, stops a call that does
 * not end, and puts a fresh worker in the place of one that broke.
 *
 * @import { Answers, FromWorker, How, Manifest, Outcome, Progress, ToWorker } from "./protocol.js"
 */

import { Deadline } from "./deadline.js";

/** How long a calculation may take. */
const CALL_LIMIT = 10_000;

/** How long a starting worker may stay silent before it is given up: a slow line is silent too while a file comes. */
const START_LIMIT = 180_000;

/**
 * @typedef {object} Call
 * @property {number} id
 * @property {object} caller
 * @property {string} name
 * @property {Answers} answers
 * @property {string} today
 * @property {boolean} secondTry
 * @property {(outcome: Outcome) => void} settle
 */

export class Client {
  /** @type {() => Worker} */ #spawn;
  /** @type {URL} */ #manifestUrl;
  /** @type {Worker | null} */ #worker = null;
  /** @type {How} */ #how = "snapshot";
  /** @type {Progress} */ #progress = { stage: "idle" };
  /** @type {Set<(progress: Progress) => void>} */ #listeners = new Set();
  /** @type {Call[]} */ #waiting = [];
  /** @type {Call | null} */ #running = null;
  #lastId = 0;
  #failureNoticed = false;
  #deadline = new Deadline();

  /**
   * @param {() => Worker} spawn  Makes a new worker from worker.js; may throw where the browser forbids it.
   * @param {URL} manifestUrl
   */
  constructor(spawn, manifestUrl) {
    this.#spawn = spawn;
    this.#manifestUrl = manifestUrl;
  }

  get progress() {
    return this.#progress;
  }

  /**
   * Tells of every change of `progress`.
   *
   * @param {(progress: Progress) => void} listener
   * @returns {() => void}  Ends it.
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Fetches and starts Python, unless that has begun already. After a failure only `retry` begins again. */
  start() {
    if (this.#progress.stage !== "idle") return;
    performance.mark("coach:start");
    this.#boot("snapshot");
  }

  /** Begins again after a failure. */
  retry() {
    if (this.#progress.stage === "failed") this.#boot("snapshot");
  }

  /**
   * Runs the widget `name` on `answers`. A call that waits is superseded by a newer one of the same caller.
   *
   * @param {object} caller
   * @param {string} name
   * @param {Answers} answers
   * @param {string} today
   * @returns {Promise<Outcome>}  Never rejects.
   */
  run(caller, name, answers, today) {
    this.start();
    if (!this.#failureNoticed) this.retry();
    this.#withdraw((call) => call.caller === caller, { status: "superseded" });
    return new Promise((settle) => {
      this.#waiting.push({ id: ++this.#lastId, caller, name, answers, today, secondTry: false, settle });
      if (this.#progress.stage === "failed") this.#withdraw(() => true, { status: "unavailable" });
      this.#next();
    });
  }

  /** @param {How} how */
  #boot(how) {
    this.#dismiss();
    this.#how = how;
    this.#report({ stage: "fetching", done: 0, total: 0 });
    this.#deadline.set(START_LIMIT, () => this.#broke("it did not start in time"));
    try {
      this.#worker = this.#spawn();
    } catch (error) {
      return this.#fail(String(error));
    }
    this.#listen(this.#worker);
    this.#sendOff(this.#worker);
  }

  /** @param {Worker} worker */
  #listen(worker) {
    worker.addEventListener("message", ({ data }) => worker === this.#worker && this.#hear(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      if (worker === this.#worker) this.#broke(event.message || "it could not be loaded");
    });
  }

  /** @param {Worker} worker */
  async #sendOff(worker) {
    try {
      const manifest = await fetchManifest(this.#manifestUrl); // while the worker loads its modules
      if (!manifest.snapshot) this.#how = "plain";
      this.#post({ kind: "start", how: this.#how, manifest, base: this.#manifestUrl.href }, worker);
    } catch (error) {
      if (worker === this.#worker) this.#fail(String(error));
    }
  }

  /** @param {FromWorker} message */
  #hear(message) {
    switch (message.kind) {
      case "progress":
        this.#deadline.set(START_LIMIT, () => this.#broke("it did not start in time"));
        return this.#report(message);
      case "ready":
        this.#deadline.clear();
        this.#report({ stage: "ready", how: this.#how });
        return this.#next();
      case "broken":
        return this.#broke(message.detail);
      case "clock":
        if (message.id !== this.#running?.id) return;
        return message.runs ? this.#deadline.set(CALL_LIMIT, () => this.#stop()) : this.#deadline.clear();
      case "reply":
        if (message.id === this.#running?.id) this.#settle(message.reply);
        return;
    }
  }

  #next() {
    if (this.#progress.stage !== "ready" || this.#running) return;
    const call = this.#waiting.shift();
    if (!call) return;
    this.#running = call;
    const { id, name, answers, today } = call;
    this.#deadline.set(CALL_LIMIT, () => this.#stop());
    this.#post({ kind: "run", id, name, answers, today }, this.#worker);
  }

  /** @param {Outcome} outcome */
  #settle(outcome) {
    this.#deadline.clear();
    this.#takeRunning()?.settle(outcome);
    this.#next();
  }

  /** The calculation does not end: nothing but ending its worker can stop it. */
  #stop() {
    const call = this.#takeRunning();
    this.#boot(this.#how);
    call?.settle({ status: "stopped" });
  }

  #takeRunning() {
    const call = this.#running;
    this.#running = null;
    return call;
  }

  /**
   * The worker is of no more use. While it starts, the plain way is tried next; later the same way again, and the call
   * that it broke at gets one more chance, for the cause may have been another.
   *
   * @param {string} detail
   */
  #broke(detail) {
    console.warn(`coach: the worker broke (${this.#how}, ${this.#progress.stage}): ${detail}`);
    if (this.#progress.stage !== "ready") {
      return this.#how === "snapshot" ? this.#boot("plain") : this.#fail(detail);
    }
    const call = this.#takeRunning();
    this.#boot(this.#how);
    if (call?.secondTry) call.settle({ status: "died" });
    else if (call) this.#waiting.unshift({ ...call, secondTry: true });
  }

  /** @param {string} detail */
  #fail(detail) {
    console.warn(`coach: Python could not be started: ${detail}`);
    this.#dismiss();
    this.#failureNoticed = this.#waiting.length > 0; // else it failed ahead of its use: the first use tries again
    this.#report({ stage: "failed", detail });
    this.#withdraw(() => true, { status: "unavailable" });
  }

  #dismiss() {
    this.#deadline.clear();
    this.#worker?.terminate();
    this.#worker = null;
  }

  /**
   * @param {(call: Call) => boolean} which
   * @param {Outcome} outcome
   */
  #withdraw(which, outcome) {
    const withdrawn = this.#waiting.filter(which);
    this.#waiting = this.#waiting.filter((call) => !which(call));
    for (const call of withdrawn) call.settle(outcome);
  }

  /**
   * @param {ToWorker} message
   * @param {Worker | null} worker
   */
  #post(message, worker) {
    worker?.postMessage(message);
  }

  /** @param {Progress} progress */
  #report(progress) {
    this.#progress = progress;
    for (const listener of this.#listeners) listener(progress);
  }
}

/**
 * @param {URL} url
 * @returns {Promise<Manifest>}
 */
async function fetchManifest(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json();
}
