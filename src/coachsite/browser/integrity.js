/**
 * Files have the content that the build gave them, or they are not used. Where a cache holds something else, the server
 * is asked once more.
 *
 * @import { Hashed } from "./protocol.js"
 */

/**
 * From now on every fetch of these files in this worker, whoever makes it, is checked by the browser.
 *
 * @param {Hashed[]} files
 * @param {string} base
 * @returns {Promise<never>}  Rejects when one cannot be had: Pyodide itself would print that and go on without.
 */
export function checkFetches(files, base) {
  const promised = new Map(files.map(({ url, sha256 }) => [new URL(url, base).href, integrityOf(sha256)]));
  const plainly = self.fetch.bind(self);
  return new Promise((_, reject) => {
    self.fetch = async (input, init) => {
      const integrity = promised.get(new URL(input instanceof Request ? input.url : input, base).href);
      if (integrity === undefined) return plainly(input, init);
      try {
        return await plainly(input, { ...init, integrity });
      } catch {
        return plainly(input, { ...init, integrity, cache: "reload" }).catch((error) => {
          reject(error);
          throw error;
        });
      }
    };
  });
}

/**
 * A module with the promised content. Browsers check what they fetch, but not what they import: it is fetched first, and
 * the import finds it in the cache.
 *
 * @param {string} url
 * @returns {Promise<any>}
 */
export async function importChecked(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  await response.body?.cancel();
  return import(url);
}

/** As browsers want it. @param {string} sha256  As hexadecimal digits. */
function integrityOf(sha256) {
  const bytes = (sha256.match(/../g) ?? []).map((digits) => Number.parseInt(digits, 16));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
