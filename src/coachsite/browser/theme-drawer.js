/**
 * The keyboard in the theme's menu on narrow screens, and in its search: it goes in when they open, Escape leaves, and
 * what it has left is closed.
 */

const REACHABLE = "a[href], button";

/** Listens as long as the page lives: the theme changes pages without loading them. */
export function followKeyboard() {
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(".md-toggle")) return;
    if (target.id === "__drawer" && target.checked) enter(menu());
    if (target.matches(".md-nav__toggle") && menu()?.contains(document.activeElement)) turnTo(target);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  document.addEventListener("focusin", ({ target }) => {
    if (toggle("__drawer")?.checked && !menu()?.contains(/** @type {Node} */ (target))) toggle("__drawer")?.click();
  });
}

function menu() {
  return document.querySelector(".md-sidebar--primary");
}

/** @param {string} id */
function toggle(id) {
  return /** @type {HTMLInputElement | null} */ (document.getElementById(id));
}

/** @param {string} id */
function buttonFor(id) {
  return /** @type {HTMLElement | null} */ (document.querySelector(`.md-header label[for="${id}"] button`));
}

/** Closes the search or the menu, and goes back to the button that opens it; where there is none, the theme does it. */
function close() {
  const open = ["__search", "__drawer"].find((id) => toggle(id)?.checked) ?? "";
  const button = buttonFor(open);
  if (!button?.checkVisibility()) return;
  toggle(open)?.click();
  button.focus();
}

/**
 * In a menu of several lists one is in front: the keyboard goes there, or back to where it was opened.
 *
 * @param {HTMLInputElement} list
 */
function turnTo(list) {
  const item = list.parentElement;
  enter(item?.querySelector(list.checked ? ":scope > nav" : ":scope > label, :scope > .md-nav__container > label"));
}

/** @param {Element | null | undefined} place */
function enter(place) {
  const found = /** @type {NodeListOf<HTMLElement>} */ (place?.querySelectorAll(REACHABLE) ?? []);
  [...found].find((it) => it.checkVisibility({ visibilityProperty: true }))?.focus();
}
