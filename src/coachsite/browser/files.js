/**
 * Files that the person chooses: their text is the answer. It lives as long as the page and is kept nowhere.
 */

/** @type {WeakMap<HTMLInputElement, string>} */
const texts = new WeakMap();

/** A stand-in for what is over the limit: Python says so. */
const OVER = "…";

/**
 * @param {EventTarget | null} target
 * @returns {target is HTMLInputElement}
 */
export function isFileInput(target) {
  return target instanceof HTMLInputElement && target.type === "file";
}

/** @param {HTMLInputElement} input */
export function textOf(input) {
  return texts.get(input) ?? "";
}

/** @param {HTMLInputElement} input */
export function clearFile(input) {
  input.value = "";
  texts.delete(input);
}

/**
 * Reads the chosen file, no more of it than is of use. One that cannot be read is as if it were not chosen.
 *
 * @param {HTMLInputElement} input
 */
export async function readFile(input) {
  const file = input.files?.[0];
  if (!file) return clearFile(input);
  const most = Number(input.dataset["most"]);
  try {
    const text = await file.slice(0, 4 * most).text(); // a character has at most four bytes
    texts.set(input, text.length > most ? text.slice(0, most) + OVER : text);
  } catch {
    clearFile(input);
  }
}
