/**
 * The page's side of the service worker: registers it, has it keep what Python needs, and learns of newer versions.
 * While an author works on the site there is none; then, and where the browser forbids it, everything is loaded plainly.
 *
 * @import { Client } from "./client.js"
 *
 * @typedef {(done: number, total: number) => void} Told  Bytes.
 */

export class Offline {
  /** @type {Promise<ServiceWorkerRegistration | null>} */ #registered;
  /** @type {Set<() => void>} */ #listeners = new Set();
  #newer = false;
  #reloading = false;

  /** @param {URL} root  The address of the site's home page. */
  constructor(root) {
    const wanted = document.querySelector("script[data-offline]") !== null;
    this.#registered = wanted ? registered(new URL("sw.js", root)) : Promise.resolve(null);
    this.#registered.then((registration) => registration && this.#watch(registration));
  }

  /** Has Python kept once it was needed. @param {Client} client */
  follow(client) {
    client.subscribe(({ stage }) => stage === "ready" && this.keep(false).catch(() => {}));
  }

  /**
   * Keeps what Python needs on this device.
   *
   * @param {boolean} everything  Also what it may ask for some day.
   * @param {Told} [told]
   * @returns {Promise<void>}  Rejects where that cannot be.
   */
  async keep(everything, told = () => {}) {
    const registration = await this.#registered;
    const worker = registration && (await activeWorker(registration));
    if (!worker) throw new Error("no service worker here");
    const { port1, port2 } = new MessageChannel();
    const kept = new Promise((resolve, reject) => {
      port1.onmessage = ({ data }) => {
        if (data.failed) return reject(new Error("not everything could be kept"));
        told(data.done, data.total);
        if (data.done === data.total) resolve(undefined);
      };
    });
    worker.postMessage({ kind: "keep", everything }, [port2]);
    await kept.finally(() => port1.close());
  }

  /**
   * Calls `listener` when a newer version of the site waits, also if it does already.
   *
   * @param {() => void} listener
   * @returns {() => void}  Ends it.
   */
  onNewer(listener) {
    this.#listeners.add(listener);
    if (this.#newer) listener();
    return () => this.#listeners.delete(listener);
  }

  /** Loads the page anew, from the newer version. */
  async takeOver() {
    this.#reloading = true;
    const waiting = (await this.#registered)?.waiting;
    if (waiting) waiting.postMessage({ kind: "take over" });
    else location.reload(); // another tab has had it take over
  }

  /** @param {ServiceWorkerRegistration} registration */
  #watch(registration) {
    let controlled = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      if (this.#reloading) location.reload();
      else if (controlled) this.#outdated();
      controlled = true;
    });
    const arriving = () => {
      const worker = registration.installing;
      worker?.addEventListener("statechange", () => worker.state === "installed" && controlled && this.#tell());
    };
    registration.addEventListener("updatefound", arriving);
    arriving();
    if (registration.waiting && controlled) this.#tell();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") registration.update().catch(() => {});
    });
  }

  /** The pages to come are newer than the scripts of this one: a link shall load everything anew. */
  #outdated() {
    this.#tell();
    const plainly = (/** @type {Event} */ event) => {
      if (event.target instanceof Element && event.target.closest("a[href]")) event.stopImmediatePropagation();
    };
    addEventListener("click", plainly, { capture: true });
  }

  #tell() {
    this.#newer = true;
    for (const listener of this.#listeners) listener();
  }
}

/**
 * @param {URL} address
 * @returns {Promise<ServiceWorkerRegistration | null>}  null where the browser has no place for it: a private window, a
 *   site over plain http.
 */
async function registered(address) {
  try {
    await loaded();
    return await navigator.serviceWorker.register(address);
  } catch {
    return null;
  }
}

/** What the page itself needs goes first. */
function loaded() {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => addEventListener("load", resolve, { once: true }));
}

/**
 * @param {ServiceWorkerRegistration} registration
 * @returns {Promise<ServiceWorker | null>}  null where it could not be installed.
 */
function activeWorker({ active, installing, waiting }) {
  const worker = active ?? waiting ?? installing;
  if (!worker || worker.state === "activated") return Promise.resolve(worker);
  return new Promise((resolve) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") resolve(worker);
      else if (worker.state === "redundant") resolve(null);
    });
  });
}
