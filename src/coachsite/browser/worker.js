/**
 * The worker in which Python lives. One start message, then one call at a time, each answered by one reply.
 *
 * @import { FromWorker, Reply, RunMessage, StartMessage, ToWorker } from "./protocol.js"
 * @import { Fetched } from "./fetching.js"
 * @import { Run } from "./runtime.js"
 */

import { Datasets } from "./datasets.js";
import { startRuntime } from "./runtime.js";

/** Python asks for data at most so often for one call: a second set may depend on the first. */
const MOST_ASKED = 3;

/** @type {Promise<(message: RunMessage) => Promise<void>>} */
let answering;

self.addEventListener("message", async (/** @type {MessageEvent<ToWorker>} */ { data: message }) => {
  try {
    if (message.kind === "start") {
      answering = start(message);
      await answering;
      tell({ kind: "ready" });
    } else {
      await (await answering)(message);
    }
  } catch (error) {
    tell({ kind: "broken", detail: String(error).slice(0, 2000) });
  }
});

/** @param {StartMessage} message */
async function start({ how, manifest, base }) {
  const run = await startRuntime(how, manifest, base, reportFetched);
  return answerer(run, new Datasets(manifest.data, base));
}

/** @type {Fetched} */
function reportFetched(done, total) {
  tell(done < total || total === 0 ? { kind: "progress", stage: "fetching", done, total } : { kind: "progress", stage: "starting" });
}

/**
 * @param {Run} run
 * @param {Datasets} datasets
 */
function answerer(run, datasets) {
  /** What each widget asked for last: it will most likely want the same again. @type {Map<string, string[]>} */
  const wanted = new Map();

  return async (/** @type {RunMessage} */ { id, name, answers, today }) => {
    for (let asked = 0; asked <= MOST_ASKED; asked++) {
      const data = await datasets.take(wanted.get(name) ?? []);
      /** @type {Reply} */
      const reply = JSON.parse(run(name, JSON.stringify({ answers, today, data })));
      if (reply.status !== "needs") return tell({ kind: "reply", id, reply });
      wanted.set(name, reply.needs);
      tell({ kind: "clock", id, runs: false });
      await datasets.take(reply.needs);
      tell({ kind: "clock", id, runs: true });
    }
    throw new Error(`${name} asks for data without end`);
  };
}

/** @param {FromWorker} message */
function tell(message) {
  self.postMessage(message);
}
