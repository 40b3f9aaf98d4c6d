/**
 * <coach-scenario>: a story in scenes. Choices are links from scene to scene; this shows one scene at a time and knows
 * the way back.
 */

export function defineScenario() {
  if (customElements.get("coach-scenario")) return;
  customElements.define("coach-scenario", Scenario);
}

class Scenario extends HTMLElement {
  /** @type {HTMLElement[]} */ #way = [];

  connectedCallback() {
    const first = this.#scenes[0];
    if (!first) return;
    this.#way = [first];
    this.dataset["walk"] = "";
    this.#show();
    this.addEventListener("click", this.#onClick);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this.#onClick);
  }

  get #scenes() {
    return /** @type {HTMLElement[]} */ ([...this.querySelectorAll(".coach-scene")]);
  }

  /** @param {MouseEvent} event */
  #onClick = (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest("button[data-action]");
    if (button instanceof HTMLElement) return this.#goBack(button.dataset["action"] === "again");
    const link = event.target.closest("a[data-to]");
    const scene = link instanceof HTMLAnchorElement && this.querySelector(`#${CSS.escape(link.hash.slice(1))}`);
    if (!(scene instanceof HTMLElement)) return;
    event.preventDefault();
    event.stopPropagation(); // the theme would take it for a way to another place in the page
    this.#way.push(scene);
    this.#arrive();
  };

  /** @param {boolean} wholly */
  #goBack(wholly) {
    this.#way.length = wholly ? 1 : Math.max(1, this.#way.length - 1);
    this.#arrive();
  }

  #arrive() {
    this.#show();
    this.#way.at(-1)?.focus();
  }

  #show() {
    for (const scene of this.#scenes) scene.hidden = scene !== this.#way.at(-1);
    const walk = this.querySelector(".coach-walk");
    walk?.toggleAttribute("hidden", this.#way.length < 2);
  }
}
