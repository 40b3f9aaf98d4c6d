/**
 * The day it is where the person is, as YYYY-MM-DD.
 *
 * @param {Date} [now]
 */
export function localToday(now = new Date()) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
