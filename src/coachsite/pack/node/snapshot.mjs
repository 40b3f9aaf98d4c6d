/**
 * Makes the memory snapshot: node snapshot.mjs '{"pyodide", "stdlib", "site", "late", "package", "prepare", "image"}'
 *
 * pyodide: folder of its files; stdlib: zip file; site: folder that becomes the root; late: JSON file with the
 * names of those files in it that are there after a restore too; package: what to open; prepare: the Python file that
 * does it; image: file to write. Prints {"bytes", "over", "modules"} as JSON.
 */

import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { freshMemory, zeroFreeMemory } from "./memory.mjs";
import { holdStill } from "./steady.mjs";

const HEADER = 4; // where a snapshot tells the length of what stands before the memory
const PAPERS = ".dist-info/METADATA";
const MOST_TOLD = 4000; // an uncaught error would print a megabyte of source

/** @param {any} task */
async function main(task) {
  const { loadPyodide } = await import(pathToFileURL(path.join(task.pyodide, "pyodide.mjs")).href);
  const fresh = freshMemory();
  const files = filesBelow(task.site);
  const papers = files.filter((name) => name.endsWith(PAPERS));
  const fsInit = async (/** @type {any} */ FS) => layFiles(FS, task.site, files.filter((name) => !papers.includes(name)));
  const pyodide = await loadPyodide({ ...settings(task), _makeSnapshot: true, fsInit });
  layFiles(pyodide.FS, task.site, papers); // it would count them at the start, and that cannot be kept
  pyodide.globals.set("coach_package", task.package);
  pyodide.runPython(fs.readFileSync(task.prepare, "utf8"), { filename: "prepare.py" });
  refuse(pyodide.globals.get("coach_failed"));
  const modules = pyodide.runPython("import sys; ' '.join(sorted(sys.modules))").split(" ");
  zeroFreeMemory(pyodide._module);
  const image = pyodide.makeMemorySnapshot();
  await tryOut(loadPyodide, task, image);
  const over = { at: new DataView(image.buffer).getUint32(HEADER, true), length: (await fresh).length };
  lessWhat(image.subarray(over.at), await fresh);
  fs.writeFileSync(task.image, image);
  return { bytes: image.length, over, modules };
}

/**
 * What a restored Python and one that is to be kept have in common.
 *
 * @param {any} task
 */
function settings({ pyodide, stdlib, lock }) {
  return {
    indexURL: pyodide,
    stdLibURL: stdlib,
    lockFileContents: lock,
    _sysExecutable: "python",
    env: { HOME: "/home/pyodide", LANG: "C.UTF-8", TZ: "UTC", PYTHONHASHSEED: "0" },
  };
}

/**
 * Puts these files of the folder where Python looks for them.
 *
 * @param {any} FS
 * @param {string} folder
 * @param {string[]} names
 */
function layFiles(FS, folder, names) {
  for (const name of names) {
    FS.mkdirTree(path.posix.dirname(`/${name}`));
    FS.writeFile(`/${name}`, new Uint8Array(fs.readFileSync(path.join(folder, name))));
  }
}

/**
 * Restores the snapshot and runs every example with no more files than a browser has: better it fails here than there.
 *
 * @param {any} loadPyodide
 * @param {any} task
 * @param {Uint8Array} image
 */
async function tryOut(loadPyodide, task, image) {
  const restored = await loadPyodide({ ...settings(task), _loadSnapshot: image.slice() });
  layFiles(restored.FS, task.site, JSON.parse(fs.readFileSync(task.late, "utf8")));
  refuse(restored.globals.get("coach_fault")());
}

/**
 * Ends all of this where there is a fault.
 *
 * @param {string} fault
 */
function refuse(fault) {
  if (fault) throw fault;
}

/**
 * What the WebAssembly file brings into memory need not be sent a second time.
 *
 * @param {Uint8Array} memory
 * @param {Uint8Array} fresh
 */
function lessWhat(memory, fresh) {
  for (let i = 0; i < fresh.length; i++) memory[i] = (memory[i] ?? 0) ^ (fresh[i] ?? 0);
}

/**
 * @param {string} folder
 * @returns {string[]}  In an order that is the same everywhere.
 */
function filesBelow(folder) {
  const all = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/")).sort();
}

holdStill();
try {
  process.stdout.write(JSON.stringify(await main(JSON.parse(process.argv[2] ?? ""))));
} catch (error) {
  process.stderr.write(String(error).slice(-MOST_TOLD));
  process.exitCode = 1;
}
