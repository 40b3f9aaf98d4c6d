/**
 * @import { Outcome } from "./protocol.js"
 *
 * @typedef {Exclude<Outcome, { status: "result" | "errors" }>} Excuse  Why there is no answer.
 */

/**
 * What the page says by itself, as coachkit sends it along with each widget, so that a site can say it in its language.
 *
 * @typedef {Record<"loading" | "progress" | "working" | "slow" | "stopped" | "restarted" | "failed" | "retry" | "offline"
 *   | "fix_one" | "fix" | "copied" | "not_copied" | "downloaded" | "forgotten" | "not_kept" | "added" | "removed"
 *   | "full", string>} Words
 */

/**
 * @param {HTMLElement} element
 * @returns {Words}
 */
export function wordsOf(element) {
  return JSON.parse(element.dataset["words"] ?? "{}");
}

/**
 * Fills the gaps of a sentence: "{count} answers".
 *
 * @param {string} sentence
 * @param {{ [gap: string]: string | number }} values
 */
export function filled(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (gap, name) => String(Object.hasOwn(values, name) ? values[name] : gap));
}

/**
 * What to say when there is no answer.
 *
 * @param {Excuse} excuse
 * @param {Words} words
 * @returns {string}
 */
export function excused(excuse, words) {
  switch (excuse.status) {
    case "failed":
      return excuse.message;
    case "stopped":
      return words.stopped;
    case "died":
      return words.restarted;
    case "unavailable":
      return navigator.onLine ? words.failed : words.offline;
    case "superseded":
      return ""; // the newer question will be answered
  }
}
