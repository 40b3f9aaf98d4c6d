/**
 * Starts Python: restored from the snapshot that the build made, or booted as Pyodide usually is.
 *
 * @import { PyodideAPI, PyodideConfig } from "pyodide"
 * @import { Fetched } from "./fetching.js"
 * @import { How, Manifest, Snapshot } from "./protocol.js"
 */

import { fetchInto } from "./fetching.js";
import { checkFetches, importChecked } from "./integrity.js";
import { layFiles } from "./laying.js";

/** Where the data of Pyodide's WebAssembly file begins in memory; its exports count from there. */
const DATA_START = 1024;

/**
 * The entry of coachkit: JSON in, JSON out. It throws only where the interpreter itself is broken.
 *
 * @typedef {(widget: string, request: string) => string} Run
 */

/**
 * @param {How} how
 * @param {Manifest} manifest
 * @param {string} base  What the addresses in the manifest are relative to.
 * @param {Fetched} fetched  Told how much of the snapshot has come.
 * @returns {Promise<Run>}
 */
export function startRuntime(how, manifest, base, fetched) {
  const { pyodide, stdlib, late_stdlib, lock } = manifest;
  const shipped = Object.entries(pyodide.sha256).map(([name, sha256]) => ({ url: pyodide.index + name, sha256 }));
  const failure = checkFetches([...shipped, stdlib, late_stdlib, lock], base);
  return Promise.race([failure, how === "snapshot" ? restore(manifest, base, fetched) : boot(manifest, base)]);
}

/**
 * @param {Manifest} manifest
 * @param {string} base
 * @param {Fetched} fetched
 * @returns {Promise<Run>}
 */
async function restore(manifest, base, fetched) {
  const { snapshot, late_files, late_stdlib } = manifest;
  if (!snapshot || !late_files) throw new Error("the manifest names no snapshot");
  // Pyodide wants to know the size of the snapshot before it compiles, but its content only when all else is done.
  const memory = new Uint8Array(snapshot.bytes);
  const filled = fetchInto(snapshot, base, memory, fetched);
  const image = new DataView(memory.buffer, snapshot.over.at);
  let shortcut = 0;
  const failure = watchWasm(
    async (fresh, exports) => {
      await filled;
      addFresh(memory, fresh, snapshot.over);
      shortcut = placeOfShortcut(fresh, exports);
    },
    (buffer) => image.setUint32(shortcut, new DataView(buffer).getUint32(shortcut, true), true),
  );
  const files = new Uint8Array(late_files.bytes);
  const loading = load(manifest, base, late_stdlib, { _loadSnapshot: memory });
  const [pyodide] = await Promise.all([Promise.race([loading, failure]), filled, fetchInto(late_files, base, files)]);
  layFiles(pyodide.FS, files);
  pyodide.pyimport("random").seed(); // else it would repeat the numbers of the build
  return (pyodide.globals.get("coach_site") ?? openSite(pyodide, manifest)).run;
}

/**
 * @param {Manifest} manifest
 * @param {string} base
 * @returns {Promise<Run>}
 */
async function boot(manifest, base) {
  const failure = watchWasm(async () => {}, () => {});
  const pyodide = await Promise.race([load(manifest, base, manifest.stdlib, { packages: manifest.packages }), failure]);
  return openSite(pyodide, manifest).run;
}

/**
 * @param {PyodideAPI} pyodide
 * @param {Manifest} manifest
 * @returns {{ run: Run }}
 */
function openSite(pyodide, manifest) {
  return pyodide.pyimport("coachkit.entry").open_site(manifest.module);
}

/**
 * @param {Manifest} manifest
 * @param {string} base
 * @param {{ url: string }} stdlib
 * @param {PyodideConfig} how
 */
async function load({ pyodide, lock }, base, stdlib, how) {
  const address = (/** @type {string} */ url) => new URL(url, base).href;
  const file = (/** @type {string} */ name) => importChecked(address(pyodide.index + name));
  file("pyodide.asm.js").catch(() => {}); // begun now: Pyodide, which asks for it late, gets it or tells why not
  /** @type {typeof import("pyodide")} */
  const { loadPyodide } = await file("pyodide.mjs");
  return loadPyodide({
    indexURL: address(pyodide.index),
    lockFileURL: address(lock.url),
    stdLibURL: address(stdlib.url),
    env: { HOME: "/home/pyodide", LANG: "C.UTF-8" },
    ...how,
  });
}

/**
 * Completes the snapshot with what the WebAssembly file has brought into memory.
 *
 * @param {Uint8Array<ArrayBuffer>} memory
 * @param {ArrayBuffer} fresh
 * @param {Snapshot["over"]} over  Multiples of 4.
 */
function addFresh(memory, fresh, { at, length }) {
  const target = new Uint32Array(memory.buffer, memory.byteOffset + at, length / 4);
  const source = new Uint32Array(fresh, 0, length / 4);
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) ^ (source[i] ?? 0);
}

/**
 * Where Python remembers its shortcut for calls of C functions: the number of a function that it adds to the engine's
 * table when it begins. That number differs from engine to engine (in WebKit from the others, on an iPhone it is 0), so
 * the one in the snapshot, which is that of the build, must give way to it.
 *
 * @param {ArrayBuffer} fresh
 * @param {WebAssembly.Exports} exports
 */
function placeOfShortcut(fresh, exports) {
  const [runtime, offset] = ["_PyRuntime", "_PyEM_EMSCRIPTEN_COUNT_ARGS_OFFSET"].map((name) => {
    const found = exports[name];
    if (!(found instanceof WebAssembly.Global)) throw new Error(`the WebAssembly file has no ${name}`);
    return DATA_START + found.value;
  });
  return Number(runtime) + new DataView(fresh).getInt32(Number(offset), true);
}

/**
 * Calls `loaded` with the memory as it is when the WebAssembly file has just been loaded; Pyodide goes on after that.
 * Calls `begun` with the memory when Python has begun and found its shortcut, before the snapshot is put over it.
 * Rejects when the file cannot be had or run, or `loaded` fails: Pyodide itself would only print it and wait for ever.
 * On the way it accepts servers that do not know the media type of such files.
 *
 * @param {(fresh: ArrayBuffer, exports: WebAssembly.Exports) => Promise<void>} loaded
 * @param {(memory: ArrayBuffer) => void} begun
 * @returns {Promise<never>}
 */
function watchWasm(loaded, begun) {
  const streaming = WebAssembly.instantiateStreaming.bind(WebAssembly);
  return new Promise((_, reject) => {
    WebAssembly.instantiateStreaming = async (source, imports) => {
      try {
        const response = await source;
        if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
        const env = imports?.["env"] ?? {};
        const memory = /** @type {WebAssembly.Memory} */ (env["memory"]);
        after(env, "_PyEM_InitTrampoline_js", () => begun(memory.buffer));
        const typed = response.headers.get("content-type")?.startsWith("application/wasm");
        const result = await (typed
          ? streaming(response, imports)
          : WebAssembly.instantiate(await response.arrayBuffer(), imports));
        if (memory instanceof WebAssembly.Memory) await loaded(memory.buffer, result.instance.exports);
        return result;
      } catch (error) {
        reject(error);
        throw error;
      }
    };
  });
}

/**
 * Has something done each time a function that WebAssembly is given has run.
 *
 * @param {WebAssembly.ModuleImports} env
 * @param {string} name
 * @param {() => void} then
 */
function after(env, name, then) {
  const original = env[name];
  if (typeof original !== "function") return;
  env[name] = (/** @type {any[]} */ ...given) => {
    const result = original(...given);
    then();
    return result;
  };
}
