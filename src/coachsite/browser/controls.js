/**
 * The value of one question, whatever controls ask it: one input, select or textarea, or the radio buttons of a group.
 *
 * @import { Json } from "./protocol.js"
 *
 * @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control
 */

import { clearFile, isFileInput, textOf } from "./files.js";

/** Stands for a date that is typed only in part or does not exist: Python answers it with its own message. */
export const NOT_READABLE = "?";

/**
 * @param {ParentNode} parent
 * @returns {Control[]}
 */
export function controlsIn(parent) {
  return [.../** @type {NodeListOf<Control>} */ (parent.querySelectorAll("input[name], select[name], textarea[name]"))];
}

/**
 * @param {Control[]} controls  Those of one question.
 * @returns {Json}
 */
export function valueOf(controls) {
  const [first] = controls;
  if (!first) return "";
  if (isRadio(first)) return controls.filter(isRadio).find((radio) => radio.checked)?.value ?? "";
  if (isCheckbox(first)) return first.checked;
  if (isFileInput(first)) return textOf(first);
  return first.validity.badInput ? NOT_READABLE : first.value;
}

/**
 * The value that the page came with.
 *
 * @param {Control[]} controls
 * @returns {Json}
 */
export function defaultOf(controls) {
  const [first] = controls;
  if (!first) return "";
  if (isRadio(first)) return controls.filter(isRadio).find((radio) => radio.defaultChecked)?.value ?? "";
  if (isCheckbox(first)) return first.defaultChecked;
  if (!(first instanceof HTMLSelectElement)) return first.defaultValue;
  const options = [...first.options];
  return (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? "";
}

/**
 * @param {Control[]} controls
 * @param {Json} value
 */
export function setValue(controls, value) {
  const [first] = controls;
  const text = textFor(value);
  if (!first) return;
  if (isRadio(first)) controls.filter(isRadio).forEach((radio) => (radio.checked = radio.value === text));
  else if (isCheckbox(first)) first.checked = text === "yes";
  else if (isFileInput(first)) clearFile(first);
  else if (first instanceof HTMLSelectElement) select(first, text);
  else if (first.value !== text || first.validity.badInput) first.value = text;
}

/**
 * What a control shows for a value. Lists and objects, which no single question has for an answer, say nothing.
 *
 * @param {Json} value
 */
function textFor(value) {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "object" ? "" : String(value);
}

/**
 * @param {HTMLSelectElement} control
 * @returns {[value: string, label: string][]}
 */
export function optionsOf(control) {
  return [...control.options].map((option) => [option.value, option.text]);
}

/**
 * Gives a select new options, and keeps what is chosen where it is still on offer.
 *
 * @param {HTMLSelectElement} control
 * @param {[value: string, label: string][]} options
 * @returns {boolean}  Whether what was chosen is gone.
 */
export function setOptions(control, options) {
  const chosen = control.value;
  if (JSON.stringify(optionsOf(control)) === JSON.stringify(options)) return false;
  control.replaceChildren(...options.map(([value, label]) => new Option(label, value)));
  const stands = options.some(([value]) => value === chosen);
  control.value = stands ? chosen : (options[0]?.[0] ?? "");
  return !stands && chosen !== "";
}

/**
 * Chooses an option. One that is not there (yet, where the options depend on another field) is put in.
 *
 * @param {HTMLSelectElement} control
 * @param {string} value
 */
function select(control, value) {
  if (value !== "" && ![...control.options].some((option) => option.value === value)) {
    control.append(new Option(value, value));
  }
  control.value = value;
}

/**
 * @param {Control} control
 * @returns {control is HTMLInputElement}
 */
function isRadio(control) {
  return control.type === "radio";
}

/**
 * @param {Control} control
 * @returns {control is HTMLInputElement}
 */
function isCheckbox(control) {
  return control.type === "checkbox";
}
