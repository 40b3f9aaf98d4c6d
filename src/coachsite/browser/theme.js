/**
 * What the theme lacks for those who use it by keyboard: buttons, a focus that follows, and no single letters as
 * shortcuts, which a voice or a slip of the hand would press.
 */

import { followKeyboard } from "./theme-drawer.js";
import { putSwitches, showSwitches } from "./theme-switches.js";

const LETTERS = [..."fs/pn,."];

export function mendTheme() {
  putSwitches();
  document.addEventListener("change", showSwitches);
  followKeyboard();
  addEventListener("keydown", keepLetters, { capture: true });
  /** @type {any} */ (globalThis).document$?.subscribe(putSwitches); // the theme's word for each new page
}

/** @param {KeyboardEvent} event */
function keepLetters(event) {
  const writes = event.target instanceof Element && event.target.matches("input, textarea, select");
  if (LETTERS.includes(event.key) && !writes) event.stopPropagation();
}
