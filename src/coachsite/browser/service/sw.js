/**
 * The service worker. It only caches: the pages of one build, as a whole or not at all, and the big files, which are
 * named by their content and outlive builds. Where a cache fails, everything is loaded as if there were none.
 *
 * @typedef {object} Lists  offline-<hash>.json; addresses are relative to the root of the site.
 * @property {{ [address: string]: string }} core  Pages, styles, scripts, with the hash of each.
 * @property {{ [address: string]: { integrity: string, bytes: number } }} kept  The big files.
 * @property {string[]} start  Those that Python starts with.
 * @property {string[]} data  Those that it may ask for later.
 *
 * @typedef {{ kind: "take over" }} TakeOver  A person wants the newer version now.
 * @typedef {{ kind: "keep", everything: boolean }} Keep  What Python needs shall work offline; the port is told how far
 *   it has come.
 * @typedef {{ done: number, total: number } | { failed: true }} Kept  Bytes.
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const root = new URL("./", location.href);
const ours = `coachsite:${root.pathname}:`;
const BUILD = "{hash}"; // put in by the build
const CORE = `${ours}core-`;
const KEPT = `${ours}kept`;
const NOT_FOUND = "404.html";

/** How many files are fetched at once. */
const AT_ONCE = 6;

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => worker.clients.claim())));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const ranged = request.headers.has("range"); // a part of a film: nothing of ours
  if (request.method === "GET" && request.url.startsWith(root.href) && !ranged) event.respondWith(answer(event));
});
worker.addEventListener("message", (event) => {
  const message = /** @type {TakeOver | Keep} */ (event.data);
  if (message.kind === "take over") return void worker.skipWaiting();
  const tell = (/** @type {Kept} */ kept) => event.ports[0]?.postMessage(kept);
  event.waitUntil(keep(message.everything, tell).catch(() => tell({ failed: true })));
});

async function install() {
  try {
    await fill();
  } catch (error) {
    await caches.delete(CORE + BUILD);
    throw error;
  }
}

/** Brings together the files of this build: from the build before where they are the same, else from the server. */
async function fill() {
  const response = await fetch(listOf(BUILD), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  const lists = /** @type {Lists} */ (await response.clone().json());
  const cache = await caches.open(CORE + BUILD);
  const before = await earlierBuilds();
  await inTurns(Object.entries(lists.core), async ([address, integrity]) => {
    const url = new URL(address, root).href;
    if (await cache.match(url)) return;
    const same = before.find(({ lists }) => lists.core[address] === integrity);
    await cache.put(url, (await same?.cache.match(url)) ?? (await fetched(url, integrity)));
  });
  await cache.put(listOf(BUILD), response);
}

/**
 * A file with the content that the build gave it, or none: while a new build is put on the server, both are there.
 *
 * @param {string} url
 * @param {string} integrity
 */
async function fetched(url, integrity) {
  const response = await fetch(url, { cache: "no-cache", integrity, priority: "low" });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  if (!response.redirected) return response;
  const { status, headers } = response; // browsers refuse to show a page that remembers a redirection
  return new Response(await response.blob(), { status, headers });
}

async function earlierBuilds() {
  const found = [];
  for (const name of (await caches.keys()).filter((key) => key.startsWith(CORE) && key !== CORE + BUILD)) {
    const cache = await caches.open(name);
    const list = await cache.match(listOf(name.slice(CORE.length)));
    if (list) found.push({ name, cache, lists: /** @type {Lists} */ (await list.json()) });
  }
  return found;
}

/** Leaves the build before where it is, for tabs that show it still; clears away what is older. */
async function tidy() {
  const before = (await earlierBuilds()).at(-1);
  for (const name of await caches.keys()) {
    if (name.startsWith(CORE) && name !== CORE + BUILD && name !== before?.name) await caches.delete(name);
  }
  const wanted = { ...before?.lists.kept, ...(await ownLists())?.kept };
  const kept = await caches.open(KEPT);
  for (const { url } of await kept.keys()) {
    if (!Object.hasOwn(wanted, addressOf(url))) await kept.delete(url);
  }
}

/**
 * @param {FetchEvent} event
 * @returns {Promise<Response>}
 */
async function answer(event) {
  const { request } = event;
  const found = request.cache === "reload" ? undefined : await find(request).catch(() => undefined);
  if (found) return found;
  try {
    const response = await fetch(request);
    if (response.ok) event.waitUntil(take(request.url, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    const page = request.mode === "navigate" ? await notFound().catch(() => undefined) : undefined;
    if (page) return page;
    throw error;
  }
}

/** @param {Request} request */
async function find({ url, mode }) {
  const address = new URL(addressOf(url), root).href;
  const names = [CORE + BUILD, KEPT];
  if (mode !== "navigate") names.push(...(await caches.keys()).filter((name) => name.startsWith(CORE)).reverse());
  for (const name of names) {
    if (!(await caches.has(name))) continue;
    const found = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

/** Instead of a page that was never there: the one that says so. */
async function notFound() {
  const page = await (await caches.open(CORE + BUILD)).match(new URL(NOT_FOUND, root).href, { ignoreVary: true });
  return page && new Response(await page.blob(), { status: 404, headers: page.headers });
}

/**
 * Keeps a file that came by, if it is what the build promises: a big one that is wanted now, or one of this build that
 * the browser has cleared.
 *
 * @param {string} url
 * @param {Response} response
 */
async function take(url, response) {
  const lists = await refilled();
  const address = addressOf(url);
  const own = lists?.core[address];
  const integrity = own ?? lists?.kept[address]?.integrity;
  if (!integrity || (await integrityOf(await response.clone().arrayBuffer())) !== integrity) return;
  const cache = await caches.open(own ? CORE + BUILD : KEPT);
  await cache.put(new URL(address, root).href, response);
}

/**
 * Fetches what Python starts with, or all it may want, unless it is kept already.
 *
 * @param {boolean} everything
 * @param {(kept: Kept) => void} tell
 */
async function keep(everything, tell) {
  const lists = await refilled();
  if (!lists) throw new Error("the browser keeps nothing");
  const cache = await caches.open(KEPT);
  const wanted = everything ? [...lists.start, ...lists.data] : lists.start;
  const sizes = wanted.map((address) => lists.kept[address]?.bytes ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let done = 0;
  await inTurns(wanted, async (address) => {
    const url = new URL(address, root).href;
    const file = lists.kept[address];
    if (file && !(await cache.match(url))) {
      const response = await fetch(url, { cache: "force-cache", integrity: file.integrity });
      if (!response.ok) throw new Error(`${response.status} for ${url}`);
      await cache.put(url, response);
    }
    tell({ done: (done += file?.bytes ?? 0), total });
  });
}

/** @type {Promise<void> | null} */ let refilling = null;

/** The lists of this build; where the browser has cleared them, the whole build is brought together again. */
async function refilled() {
  const lists = await ownLists();
  if (lists) return lists;
  await (refilling ??= fill().finally(() => (refilling = null)));
  return ownLists();
}

/** @returns {Promise<Lists | undefined>} */
async function ownLists() {
  const list = await caches.match(listOf(BUILD));
  return list?.json();
}

/** @param {string} build */
function listOf(build) {
  return new URL(`assets/coach/offline-${build}.json`, root).href;
}

/** The address of a page or file from the root, whatever stands behind it and however it was written. @param {string} url */
function addressOf(url) {
  return url.slice(root.href.length).replace(/[?#].*$/, "").replace(/(^|\/)index\.html$/, "$1");
}

/** @param {ArrayBuffer} bytes */
async function integrityOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/**
 * @template T
 * @param {T[]} all
 * @param {(one: T) => Promise<void>} act
 */
async function inTurns(all, act) {
  const rest = all[Symbol.iterator]();
  const turn = async () => {
    for (const one of rest) await act(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
}
