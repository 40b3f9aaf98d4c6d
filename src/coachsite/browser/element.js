/**
 * <coach-widget>: the custom element around a form and its result. It shows; its conversation thinks.
 *
 * @import { Client } from "./client.js"
 * @import { Store } from "./store.js"
 */

import { Conversation } from "./conversation.js";

/**
 * What the widgets of a page have in common.
 *
 * @typedef {object} Site
 * @property {Client} client
 * @property {Store} store
 * @property {URL} root  The address of the site's home page.
 *
 * @typedef {"example" | "loading" | "working" | "ready" | "error"} State
 */

/**
 * Defines the element, unless another build of the site has done so in this very document.
 *
 * @param {Site} site
 */
export function defineWidget(site) {
  if (customElements.get("coach-widget")) return;
  customElements.define(
    "coach-widget",
    class extends HTMLElement {
      /** @type {Conversation | null} */ #conversation = null;

      connectedCallback() {
        const section = /** @type {HTMLElement} */ (this.querySelector(".coach-result"));
        this.#conversation = new Conversation(this, new ResultPanel(section, site.root), site);
      }

      disconnectedCallback() {
        this.#conversation?.end();
        this.#conversation = null;
      }
    },
  );
}

/** The part of a widget that shows a result: at first the example that the page came with, later the person's own. */
export class ResultPanel {
  /** @type {HTMLElement} */ #section;
  /** @type {URL} */ #root;
  /** @type {ChildNode[]} */ #example;

  /**
   * @param {HTMLElement} section
   * @param {URL} root
   */
  constructor(section, root) {
    this.#section = section;
    this.#root = root;
    this.#example = [...section.childNodes];
  }

  /** Whether the person's own result stands here. */
  get isOwn() {
    return this.#example.some((node) => !this.#section.contains(node));
  }

  /**
   * Shows HTML that a widget's template made. This is the one place where such HTML enters the page.
   *
   * @param {string} html
   */
  show(html) {
    const open = this.#openDetails();
    const template = document.createElement("template");
    template.innerHTML = html;
    for (const link of template.content.querySelectorAll('a[href^="site:"]')) {
      link.setAttribute("href", new URL((link.getAttribute("href") ?? "").slice("site:".length), this.#root).href);
    }
    this.#section.replaceChildren(template.content);
    this.outdated = false;
    for (const details of this.#details()) details.open ||= open.has(summaryOf(details));
  }

  showExample() {
    this.outdated = false;
    if (this.isOwn) this.#section.replaceChildren(...this.#example);
  }

  /** Whether the answers have moved on from what stands here. @param {boolean} outdated */
  set outdated(outdated) {
    this.#section.toggleAttribute("data-outdated", outdated);
  }

  /** Takes the person to the result. */
  moveTo() {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#section.focus({ preventScroll: true });
    this.#section.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
  }

  #openDetails() {
    return new Set(this.#details().flatMap((details) => (details.open ? [summaryOf(details)] : [])));
  }

  #details() {
    return [...this.#section.querySelectorAll("details")];
  }
}

/** @param {HTMLDetailsElement} details */
function summaryOf(details) {
  return details.querySelector("summary")?.textContent ?? "";
}
