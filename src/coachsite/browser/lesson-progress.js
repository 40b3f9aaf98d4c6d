/**
 * Where the reader stands: <coach-finish> at the end of a lesson, <coach-lessons> around a list of them, and marks in
 * the navigation.
 *
 * @import { Notebook } from "./lesson-notebook.js"
 */

import { Noted } from "./lesson-notebook.js";

const BEGUN = "begun"; // when the lesson was last opened, in milliseconds
const READ = "read";

/** @param {Notebook} notebook */
export function defineFinish(notebook) {
  if (customElements.get("coach-finish")) return;
  customElements.define(
    "coach-finish",
    class extends Noted {
      #page = "";

      /** @override */
      get notebook() {
        return notebook;
      }

      /** @override */
      connectedCallback() {
        this.#page = notebook.here;
        notebook.write(this, this.#page, { [BEGUN]: Date.now() });
        this.#button?.addEventListener("click", () => {
          const read = notebook.read(this.#page)[READ] === true;
          notebook.write(this, this.#page, { [READ]: read ? undefined : true });
          this.show();
        });
        super.connectedCallback();
      }

      get #button() {
        return this.querySelector("button");
      }

      /** @override */
      show() {
        const button = this.#button;
        if (!button) return;
        button.hidden = false;
        button.setAttribute("aria-pressed", String(notebook.read(this.#page)[READ] === true));
      }
    },
  );
}

/** @param {Notebook} notebook */
export function defineLessons(notebook) {
  if (customElements.get("coach-lessons")) return;
  customElements.define(
    "coach-lessons",
    class extends Noted {
      /** @override */
      get notebook() {
        return notebook;
      }

      /** @override */
      show() {
        const links = [...this.querySelectorAll("li a")].filter((link) => link instanceof HTMLAnchorElement);
        for (const link of links) this.#mark(link);
        const open = links.filter((link) => stateOf(notebook, link) === BEGUN);
        const last = open.toSorted((one, other) => begunAt(notebook, other) - begunAt(notebook, one))[0];
        const read = links.filter((link) => stateOf(notebook, link) === READ).length;
        const next = read > 0 ? links.find((link) => stateOf(notebook, link) === "") : undefined;
        this.#lead(last, next, read, links.length);
      }

      /** @param {HTMLAnchorElement} link */
      #mark(link) {
        const state = stateOf(notebook, link);
        const item = /** @type {HTMLElement} */ (link.closest("li"));
        item.dataset["state"] = state;
        const mark = item.querySelector(".coach-mark-read") ?? document.createElement("span");
        mark.className = "coach-mark-read";
        mark.textContent = state === READ ? (this.dataset["read"] ?? "") : (this.dataset["begun"] ?? "");
        if (state) link.after(" ", mark);
        else mark.remove();
      }

      /**
       * The line above the list: how many were read, and the lesson to go on with.
       *
       * @param {HTMLAnchorElement | undefined} begun
       * @param {HTMLAnchorElement | undefined} next
       * @param {number} read
       * @param {number} all
       */
      #lead(begun, next, read, all) {
        const line = this.querySelector(".coach-go-on");
        const lesson = begun ?? next;
        line?.toggleAttribute("hidden", !lesson && read === 0);
        line?.replaceChildren();
        if (read > 0) line?.append(filled(this.dataset["count"], read, all), " ");
        if (!lesson) return;
        const link = document.createElement("a");
        link.href = lesson.href;
        link.textContent = filled(this.dataset[begun ? "goOn" : "goNext"], lesson.textContent);
        line?.append(link);
      }
    },
  );
}

/** Marks the lessons that were read in the theme's navigation, now and on every page to come. @param {Notebook} notebook */
export function markNavigation(notebook) {
  const mark = () => {
    for (const link of document.querySelectorAll(".md-nav__link[href]")) {
      if (!(link instanceof HTMLAnchorElement) || link.hash) continue; // places in this page are in there too
      link.toggleAttribute("data-read", stateOf(notebook, link) === READ);
    }
  };
  mark();
  notebook.subscribe(mark);
  themePages()?.subscribe(mark);
}

/**
 * The words, with each `{}` replaced in turn.
 *
 * @param {string | undefined} words
 * @param {...(string | number)} values
 */
function filled(words, ...values) {
  return values.reduce((/** @type {string} */ text, value) => text.replace("{}", () => String(value)), words ?? "");
}

/**
 * The theme's announcements of new pages, where it goes from page to page without loading.
 *
 * @returns {{ subscribe(listener: () => void): void } | undefined}
 */
function themePages() {
  return /** @type {any} */ (globalThis).document$;
}

/**
 * @param {Notebook} notebook
 * @param {HTMLAnchorElement} link
 */
function stateOf(notebook, link) {
  const notes = notebook.read(notebook.pathOf(link.href));
  return notes[READ] === true ? READ : notes[BEGUN] === undefined ? "" : BEGUN;
}

/**
 * @param {Notebook} notebook
 * @param {HTMLAnchorElement} link
 */
function begunAt(notebook, link) {
  const begun = notebook.read(notebook.pathOf(link.href))[BEGUN];
  return typeof begun === "number" ? begun : 0;
}
