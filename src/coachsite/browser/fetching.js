/**
 * Fetching files of the site inside the worker: with progress, a limit on silence, and the promised content or none.
 *
 * @import { Hashed } from "./protocol.js"
 */

/** A line that has been silent for so long will hardly speak again. */
const SILENCE_LIMIT = 30_000;

/**
 * @typedef {(done: number, total: number) => void} Fetched  Told how many bytes of how many have come; a total of 0
 *   stands for one that is not known.
 */

/** A file that came whole, but is another one than the build made: what a cache may do. */
class Corrupt extends Error {}

/**
 * The bytes of a file, checked against its hash.
 *
 * @param {Hashed} file
 * @param {string} base
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export function fetchChecked(file, base) {
  return pastCaches(async (cache) => {
    /** @type {Uint8Array<ArrayBuffer>[]} */
    const pieces = [];
    for await (const piece of arriving(new URL(file.url, base), cache)) pieces.push(piece);
    return checked(pieces, file);
  });
}

/**
 * Fetches a gzip file and unpacks it into `target` while it comes. What is there can be used once the promise is kept.
 *
 * @param {Hashed} file
 * @param {string} base
 * @param {Uint8Array<ArrayBuffer>} target  As long as the content.
 * @param {Fetched} [fetched]
 */
export function fetchInto(file, base, target, fetched = () => {}) {
  return pastCaches((cache) => unpackInto(file, base, target, fetched, cache));
}

/**
 * Makes an attempt with what caches give, and if that is corrupt, another one with what the server has.
 *
 * @template T
 * @param {(cache: RequestCache) => Promise<T>} attempt
 */
async function pastCaches(attempt) {
  try {
    return await attempt("default");
  } catch (error) {
    if (!(error instanceof Corrupt)) throw error;
    return attempt("reload");
  }
}

/**
 * @param {Hashed} file
 * @param {string} base
 * @param {Uint8Array<ArrayBuffer>} target
 * @param {Fetched} fetched
 * @param {RequestCache} cache
 */
async function unpackInto(file, base, target, fetched, cache) {
  const unpacking = new DecompressionStream("gzip");
  const writer = unpacking.writable.getWriter();
  const unpacked = fill(target, unpacking.readable);
  unpacked.catch(() => {}); // awaited below; a broken file may end it before
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const pieces = [];
  for await (const piece of arriving(new URL(file.url, base), cache, fetched)) {
    writer.write(piece).catch(() => {}); // the reading side tells
    pieces.push(piece);
  }
  writer.close().catch(() => {});
  await checked(pieces, file);
  await unpacked;
}

/**
 * The pieces of a file as they come.
 *
 * @param {URL} url
 * @param {RequestCache} cache
 * @param {Fetched} [fetched]
 */
async function* arriving(url, cache, fetched = () => {}) {
  const patience = new AbortController();
  const giveUp = () => patience.abort(new Error(`nothing came for a long time: ${url}`));
  let timer = setTimeout(giveUp, SILENCE_LIMIT);
  try {
    const response = await fetch(url, { signal: patience.signal, cache });
    if (!response.ok || !response.body) throw new Error(`${response.status} for ${url}`);
    const total = totalOf(response);
    let sum = 0;
    for (const reader = response.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(giveUp, SILENCE_LIMIT);
      fetched((sum += value.length), total);
      yield value;
    }
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {Response} response
 * @returns {number}  0 where the length on the way is not that of the content, or not told.
 */
function totalOf({ headers }) {
  return headers.has("content-encoding") ? 0 : Number(headers.get("content-length") ?? 0);
}

/**
 * @param {Uint8Array<ArrayBuffer>} target
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} stream
 */
async function fill(target, stream) {
  let at = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    target.set(value, at); // throws where it is longer than promised
    at += value.length;
  }
  if (at !== target.length) throw new Error("a file is shorter than the manifest promises");
}

/**
 * @param {Uint8Array<ArrayBuffer>[]} pieces
 * @param {Hashed} file
 */
async function checked(pieces, file) {
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  if (!globalThis.crypto?.subtle) return bytes; // not offered over plain http from another machine
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hex !== file.sha256) throw new Corrupt(`${file.url} is not what the manifest promises`);
  return bytes;
}
