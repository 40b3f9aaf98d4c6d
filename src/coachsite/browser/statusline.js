/**
 * The line that says what goes on. It speaks to screen readers as well (role=status), so it never says the same thing
 * twice, and figures that run are for the eyes only.
 */
export class StatusLine {
  /** @type {HTMLElement} */ #line;
  #message = document.createElement("span");
  #figures = document.createElement("span");
  #note = document.createElement("span");
  #retry = document.createElement("button");
  #isDeed = false;

  /**
   * @param {HTMLElement} line
   * @param {string} retryLabel
   * @param {() => void} retry
   */
  constructor(line, retryLabel, retry) {
    this.#line = line;
    this.#figures.className = "coach-figures";
    this.#figures.ariaHidden = "true";
    this.#note.className = "coach-note";
    this.#retry.className = "coach-retry";
    this.#retry.type = "button";
    this.#retry.textContent = retryLabel;
    this.#retry.hidden = true;
    this.#retry.addEventListener("click", retry);
    line.replaceChildren(this.#message, this.#figures, this.#note);
    line.after(this.#retry);
  }

  /**
   * Shows a message and has it read out.
   *
   * @param {string} message
   * @param {{ retry?: boolean }} [offers]
   */
  say(message, { retry = false } = {}) {
    this.#set(message, false, retry);
  }

  /**
   * Says what the person has just done. It stays until there is something else to say, for it may not be cut short.
   *
   * @param {string} message
   */
  confirm(message) {
    this.#set(message, false, false);
    this.#isDeed = true;
  }

  /**
   * Has a message read out that the page shows elsewhere.
   *
   * @param {string} message
   */
  whisper(message) {
    this.#set(message, true, false);
  }

  clear() {
    this.#set("", false, false);
  }

  /** @param {string} text */
  set figures(text) {
    if (this.#figures.textContent !== text) this.#figures.textContent = text;
  }

  /** Something to know that stays true, whatever else is said. @param {string} text */
  set note(text) {
    if (this.#note.textContent !== text) this.#note.textContent = text;
  }

  /** Takes what was put into the page out of it again. */
  end() {
    this.#retry.remove();
    this.#line.replaceChildren();
  }

  /**
   * @param {string} message
   * @param {boolean} unseen
   * @param {boolean} retry
   */
  #set(message, unseen, retry) {
    this.#retry.hidden = !retry;
    this.figures = "";
    if (!message && this.#isDeed) return;
    this.#isDeed = false;
    if (this.#message.textContent !== message) this.#message.textContent = message;
    this.#message.classList.toggle("coach-unseen", unseen);
  }
}
