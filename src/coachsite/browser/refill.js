/**
 * A field whose text the tool writes until the person edits it: then the text is theirs, and only they can give it up.
 */
export class Refill {
  /** @type {HTMLInputElement | HTMLTextAreaElement} */ #control;
  /** @type {HTMLElement} */ #button;
  /** The words of the button, for both ways. */ #labels;
  /** What the tool wrote last, as it stands in the control. @type {string | null} */ #ours = null;
  /** What the tool would write by now; the person is at it, or keeps their own. */ #newest = "";
  /** What the person wrote, put aside. */ #theirs = "";

  /**
   * @param {HTMLInputElement | HTMLTextAreaElement} control
   * @param {HTMLElement} button
   */
  constructor(control, button) {
    this.#control = control;
    this.#button = button;
    this.#labels = { start: button.textContent, back: button.dataset["back"] ?? "" };
    control.addEventListener("input", () => this.refresh());
    control.addEventListener("blur", () => this.#control.value === "" && this.offer(this.#newest));
  }

  /** Whether the text is still the tool's. */
  get ours() {
    return this.#control.value !== "" && this.#control.value === this.#ours;
  }

  /** Writes the text, unless the person has another or is typing. @param {string} text */
  offer(text) {
    this.#newest = text;
    const busy = document.activeElement === this.#control;
    if (!busy && (this.ours || this.#control.value === "")) this.#write(text);
    this.refresh();
  }

  /** Goes from the person's text to the tool's, or back. */
  swap() {
    if (this.ours) {
      this.#control.value = this.#theirs;
      this.#theirs = "";
    } else {
      this.#theirs = this.#control.value;
      this.#write(this.#newest);
    }
    this.refresh();
  }

  /** Takes the tool's text away, and what was put aside. */
  clear() {
    if (this.ours) this.#control.value = "";
    this.#ours = null;
    this.#newest = this.#theirs = "";
    this.refresh();
  }

  /** Shows the button where it has something to offer. */
  refresh() {
    const back = this.ours && this.#theirs !== "";
    this.#button.textContent = back ? this.#labels.back : this.#labels.start;
    this.#button.hidden = !back && (this.ours || this.#control.value === "" || this.#newest === "");
  }

  /** @param {string} text */
  #write(text) {
    this.#control.value = text;
    this.#ours = this.#control.value; // as the control keeps it: line breaks are made uniform
  }
}
