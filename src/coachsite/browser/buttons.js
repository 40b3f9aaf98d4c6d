/**
 * The buttons inside a widget: rows, "Forget what I typed", and what a result offers.
 *
 * @import { Conversation } from "./conversation.js"
 * @import { Form } from "./form.js"
 * @import { Offer, ResultReply } from "./protocol.js"
 * @import { Site } from "./element.js"
 */

import { copy, download, printFor, visit } from "./actions.js";
import { controlsIn } from "./controls.js";
import { filled } from "./words.js";

export class Buttons {
  /** @type {Conversation} */ #conversation;
  /** @type {Form} */ #form;
  /** @type {Site} */ #site;

  /** The result whose buttons stand in the page. @type {ResultReply | null} */ result = null;

  /**
   * @param {Conversation} conversation
   * @param {Form} form
   * @param {Site} site
   */
  constructor(conversation, form, site) {
    this.#conversation = conversation;
    this.#form = form;
    this.#site = site;
  }

  /** @param {Event} event */
  pressed({ target }) {
    const button = target instanceof Element ? target.closest("button[data-action]") : null;
    if (!(button instanceof HTMLElement)) return;
    const index = Number(button.dataset["index"] ?? 0);
    switch (button.dataset["action"]) {
      case "add-row":
        return this.#addRow(button);
      case "remove-row":
        return this.#removeRow(button);
      case "refill":
        return this.#swap(button);
      case "forget":
        return this.#conversation.forget();
      case "download":
        return this.#download(index);
      case "copy":
        return void this.#copy(index);
      case "take":
        return this.#take(this.result?.offers[index]);
      case "print":
        return printFor(button.closest("coach-widget"));
    }
  }

  /** @param {HTMLElement} button */
  #addRow(button) {
    const rows = this.#form.fieldAround(button)?.rows;
    if (!rows) return;
    const { added, full } = this.#conversation.words;
    if (rows.full) return this.#conversation.confirm(full);
    controlsIn(rows.add())[0]?.focus();
    this.#conversation.confirm(filled(added, { item: rows.item, number: rows.all.length }));
  }

  /** @param {HTMLElement} button */
  #removeRow(button) {
    const field = this.#form.fieldAround(button);
    const row = button.closest(".coach-row");
    if (!field?.rows || !(row instanceof HTMLElement)) return;
    const { rows } = field;
    const at = rows.remove(row);
    rows.buttonAt(at).focus();
    this.#conversation.changed(field);
    this.#conversation.confirm(filled(this.#conversation.words.removed, { item: rows.item, number: at + 1 }));
  }

  /** @param {HTMLElement} button */
  #swap(button) {
    const field = this.#form.fieldAround(button);
    field?.refill?.swap();
    if (field) this.#conversation.changed(field);
  }

  /** @param {number} index */
  #download(index) {
    const file = this.result?.files[index];
    if (!file) return;
    download(file);
    this.#conversation.confirm(this.#conversation.words.downloaded);
  }

  /** @param {number} index */
  async #copy(index) {
    const text = this.result?.texts[index]?.text;
    if (text === undefined) return;
    const { copied, not_copied } = this.#conversation.words;
    this.#conversation.confirm((await copy(text)) ? copied : not_copied);
  }

  /**
   * Puts the offered answers into their widget and goes to it.
   *
   * @param {Offer | undefined} offer
   */
  #take(offer) {
    if (!offer) return;
    this.#site.store.keep(this, offer.widget, offer.answers, offer.shared);
    const here = document.querySelector(`coach-widget[name="${CSS.escape(offer.widget)}"]`);
    if (here instanceof HTMLElement) here.scrollIntoView({ block: "start" });
    else visit(new URL(offer.page, this.#site.root));
  }
}
