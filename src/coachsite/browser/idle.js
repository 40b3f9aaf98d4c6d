/**
 * Fetching Python ahead of its use, where that costs the person nothing.
 *
 * @import { Client } from "./client.js"
 *
 * @typedef {{ saveData?: boolean, effectiveType?: string }} Connection  As far as browsers tell.
 */

/** For browsers that do not say when they are idle: so long after the page has loaded. */
const A_WHILE = 2_000;

/**
 * Starts the client when the browser has nothing else to do, on pages with a widget and on lines that can bear it.
 *
 * @param {Client} client
 */
export function fetchWhenIdle(client) {
  if (!affordable()) return;
  const begin = () => document.querySelector("coach-widget") && client.start();
  const later = () => ("requestIdleCallback" in window ? requestIdleCallback(begin) : setTimeout(begin, A_WHILE));
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}

/** Where the browser says nothing about the line, a computer with a mouse is taken to be on a good one. */
function affordable() {
  const { connection } = /** @type {{ connection?: Connection }} */ (navigator);
  if (!connection) return matchMedia("(hover: hover) and (pointer: fine)").matches;
  return !connection.saveData && !/2g|3g/.test(connection.effectiveType ?? "");
}
