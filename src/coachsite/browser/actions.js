/**
 * What the buttons of a result do beyond the page.
 */

/** How long a downloaded file stays in memory: some browsers ask the person first. */
const DOWNLOAD_TIME = 60_000;

/**
 * Hands a file to the browser to save.
 *
 * @param {{ name: string, type: string, text: string }} file
 */
export function download({ name, type, text }) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  follow(address, name);
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_TIME);
}

/**
 * Puts a text on the clipboard.
 *
 * @param {string} text
 * @returns {Promise<boolean>}  Whether it is there.
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text); // not asked for in time, forbidden, or not offered over plain http
  }
}

/**
 * Prints the page. Meanwhile the widget has the mark `data-printing`, so that a style sheet may print its result alone.
 *
 * @param {Element | null} widget
 */
export function printFor(widget) {
  widget?.setAttribute("data-printing", "");
  addEventListener("afterprint", () => widget?.removeAttribute("data-printing"), { once: true });
  print();
}

/**
 * Goes to a page of the site as a click on a link does, so that the theme may do it without loading everything anew.
 *
 * @param {URL} url
 */
export function visit(url) {
  follow(url.href);
}

/**
 * @param {string} address
 * @param {string} [fileName]
 */
function follow(address, fileName) {
  const link = document.createElement("a");
  link.href = address;
  if (fileName !== undefined) link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
}

/** @param {string} text */
function copyBySelecting(text) {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.className = "coach-unseen";
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
