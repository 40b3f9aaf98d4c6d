/**
 * Real buttons in the labels with which the theme opens its menu and its search and changes its colours: such labels
 * belong to check boxes that no key reaches. The labels stay, for the theme's own style and for fingers beside the icon.
 *
 * @typedef {HTMLInputElement & { type: "checkbox" | "radio" }} Toggle
 */

const LABELS = ".md-header label.md-header__button, .md-search__form label, .md-nav label";

/** Puts a button into each label that has none yet. */
export function putSwitches() {
  for (const label of /** @type {NodeListOf<HTMLLabelElement>} */ (document.querySelectorAll(LABELS))) {
    const toggle = toggleOf(label);
    if (toggle && !label.querySelector("button")) putSwitch(label, toggle);
  }
  for (const option of document.querySelectorAll(".md-option")) option.setAttribute("hidden", "");
}

/** Says of every button what its menu or search is now. */
export function showSwitches() {
  for (const button of document.querySelectorAll(".coach-switch[aria-expanded]")) {
    const toggle = toggleOf(/** @type {HTMLLabelElement} */ (button.closest("label")));
    button.setAttribute("aria-expanded", String(toggle?.checked));
  }
}

/**
 * @param {HTMLLabelElement} label
 * @returns {Toggle | undefined}
 */
export function toggleOf(label) {
  const toggle = document.getElementById(label.htmlFor);
  const isToggle = toggle instanceof HTMLInputElement && ["checkbox", "radio"].includes(toggle.type);
  return isToggle ? /** @type {Toggle} */ (toggle) : undefined;
}

/**
 * @param {HTMLLabelElement} label
 * @param {Toggle} toggle
 */
function putSwitch(label, toggle) {
  const icon = label.querySelector(".md-nav__icon");
  if (label.matches(".md-nav *") && !icon) return; // the head of the menu: its title and a link to the start
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-label", nameOf(label));
  button.className = `coach-switch ${icon?.className ?? ""}`;
  if (toggle.type === "checkbox") button.setAttribute("aria-expanded", String(toggle.checked));
  if (label.matches(".md-search__icon")) button.tabIndex = -1; // keys leave the search by Escape and Tab
  if (icon) icon.replaceWith(button);
  else button.append(...label.childNodes), label.append(button);
  button.addEventListener("click", (event) => {
    event.preventDefault();
    toggle.click();
  });
  button.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.stopPropagation(); // the theme would press it a second time
  });
}

/**
 * What the label says or stands beside; the menu and the search are called as the theme calls them elsewhere.
 *
 * @param {HTMLLabelElement} label
 */
function nameOf(label) {
  const elsewhere = { __drawer: ".md-nav--primary", __search: ".md-search__input" }[label.htmlFor];
  const beside = label.parentElement?.querySelector("a")?.textContent;
  const words = elsewhere && document.querySelector(elsewhere)?.getAttribute("aria-label");
  return (label.title || words || label.textContent.trim() || (beside ?? "")).trim();
}
