/**
 * The conversation of one widget with the person: it listens to the form, asks Python, and shows what comes back. The
 * last question counts; an answer to an older one is never shown.
 *
 * @import { ErrorsReply, Outcome, Progress, ResultReply } from "./protocol.js"
 * @import { Field } from "./form.js"
 * @import { ResultPanel, Site, State } from "./element.js"
 * @import { Excuse } from "./words.js"
 */

import { Buttons } from "./buttons.js";
import { localToday } from "./clock.js";
import { isFileInput, readFile } from "./files.js";
import { Form } from "./form.js";
import { Memory } from "./memory.js";
import { Problems } from "./problems.js";
import { StatusLine } from "./statusline.js";
import { Waiting } from "./waiting.js";
import { excused, filled, wordsOf } from "./words.js";

/** A pause in typing that is long enough to work out the answer. */
const BREATH = 150;

/** A pause that is long enough to say that something is wrong with the field at hand. */
const PAUSE = 1_000;

export class Conversation {
  /** @type {HTMLElement} */ #element;
  /** @type {Site} */ #site;
  /** @type {ResultPanel} */ #panel;
  /** @type {Form} */ #form;
  /** @type {Memory} */ #memory;
  /** @type {Problems} */ #problems;
  /** @type {StatusLine} */ #status;
  /** @type {Waiting} */ #waiting;
  /** @type {Buttons} */ #buttons;
  #ending = new AbortController();
  #breath = 0;
  #pause = 0;
  #question = "";
  #number = 0;
  #owed = false;

  /**
   * @param {HTMLElement} element
   * @param {ResultPanel} panel
   * @param {Site} site
   */
  constructor(element, panel, site) {
    this.#element = element;
    this.#site = site;
    this.#panel = panel;
    this.name = element.getAttribute("name") ?? "";
    this.words = wordsOf(element);
    this.#form = new Form(/** @type {HTMLFormElement} */ (element.querySelector("form.coach-form")));
    this.#memory = new Memory(site.store, this.name, this.#form, () => this.#recalled());
    this.#problems = new Problems(this.#form);
    const line = /** @type {HTMLElement} */ (element.querySelector(".coach-status"));
    this.#status = new StatusLine(line, this.words.retry, () => site.client.retry());
    this.#waiting = new Waiting(site.client, this.#status, this.words, (state) => this.#setState(state));
    this.#buttons = new Buttons(this, this.#form, site);
    this.#listen();
    this.#memory.recall();
  }

  end() {
    this.#number++;
    clearTimeout(this.#breath);
    clearTimeout(this.#pause);
    this.#ending.abort();
    this.#memory.end();
    this.#waiting.end();
    this.#status.end();
    this.#panel.showExample();
  }

  /** Says what the person has just done. @param {string} message */
  confirm(message) {
    this.#status.confirm(message);
  }

  /**
   * Keeps what a field holds, and works out the answer when the person takes breath.
   *
   * @param {Field} field
   */
  changed(field) {
    field.edited = true;
    this.#form.fit();
    this.#memory.keep([field]);
    if (!this.#site.store.lasting) this.#status.note = this.words.not_kept;
    clearTimeout(this.#breath);
    clearTimeout(this.#pause);
    this.#breath = setTimeout(() => this.#ask(), BREATH);
  }

  /** Forgets what was typed here and goes back to the example. */
  forget() {
    this.#memory.forget();
    this.#problems.reset();
    this.#backToExample();
    this.#status.confirm(this.words.forgotten);
  }

  #listen() {
    const { signal } = this.#ending;
    const element = this.#element;
    element.addEventListener("pointerdown", () => this.#touched(), { signal });
    element.addEventListener("focusin", () => this.#touched(), { signal });
    element.addEventListener("input", (event) => this.#typed(event), { signal });
    element.addEventListener("change", (event) => this.#typed(event), { signal });
    element.addEventListener("focusout", (event) => this.#left(event), { signal });
    element.addEventListener("submit", (event) => this.#sent(event), { signal });
    element.addEventListener("click", (event) => this.#buttons.pressed(event), { signal });
    document.addEventListener("visibilitychange", () => document.hidden || this.#ask(), { signal }); // another day?
    const unsubscribe = this.#site.client.subscribe((progress) => this.#progressed(progress));
    signal.addEventListener("abort", unsubscribe);
  }

  #touched() {
    if (this.#site.client.progress.stage === "idle") performance.mark("coach:touch");
    this.#site.client.start();
  }

  /** @param {Event} event */
  #typed({ type, target }) {
    const field = this.#form.fieldAround(target);
    if (!field) return;
    this.#touched();
    if (isFileInput(target)) return void readFile(target).then(() => this.changed(field));
    if (type === "input") performance.mark("coach:keystroke");
    this.changed(field);
  }

  /** @param {FocusEvent} event */
  #left({ target, relatedTarget }) {
    const field = this.#form.fieldAround(target);
    const stays = this.#form.fieldAround(relatedTarget) === field || !document.hasFocus();
    if (!stays) this.#judge(field);
  }

  /** @param {Event} event */
  #sent(event) {
    event.preventDefault();
    this.#problems.allDealtWith();
    this.#ask({ sent: true });
  }

  #recalled() {
    for (const field of this.#form.fields) if (field.changed) this.#problems.dealtWith(field);
    this.#ask();
  }

  /** @param {Progress} progress */
  #progressed({ stage }) {
    if (this.#owed && stage !== "failed") {
      this.#question = "";
      this.#ask();
    }
    this.#waiting.show();
  }

  /** @param {{ sent?: boolean }} [how]  Sent off by the person, who then wants to be taken to what comes of it. */
  async #ask({ sent = false } = {}) {
    clearTimeout(this.#breath);
    this.#owed = false;
    this.#form.markAnswered();
    if (this.#form.pristine && !sent) return this.#backToExample();
    const answers = this.#form.read();
    const today = localToday();
    const question = JSON.stringify([answers, today]);
    if (question === this.#question && !sent) return;
    this.#question = question;
    const number = ++this.#number;
    this.#waiting.begin();
    const outcome = await this.#site.client.run(this, this.name, answers, today);
    if (number === this.#number) this.#take(outcome, sent);
  }

  /**
   * @param {Outcome} outcome
   * @param {boolean} sent
   */
  #take(outcome, sent) {
    const lost = "choices" in outcome ? this.#form.offer(outcome.choices) : [];
    if (lost.length) {
      this.#memory.keep(lost);
      return void this.#ask({ sent });
    }
    this.#waiting.end();
    if (outcome.status === "result") this.#showResult(outcome, sent);
    else if (outcome.status === "errors") this.#showProblems(outcome, sent);
    else this.#excuse(outcome);
  }

  /**
   * @param {ResultReply} result
   * @param {boolean} sent
   */
  #showResult(result, sent) {
    this.#problems.clear();
    this.#buttons.result = result;
    this.#panel.show(result.html);
    this.#form.refill(result.fill);
    requestAnimationFrame(() => performance.mark("coach:painted"));
    this.#setState("ready");
    this.#status.whisper(result.headline);
    if (sent) this.#panel.moveTo();
  }

  /**
   * @param {ErrorsReply} errors
   * @param {boolean} sent
   */
  #showProblems(errors, sent) {
    this.#problems.show(errors);
    this.#panel.outdated = this.#panel.isOwn;
    this.#setState(this.#panel.isOwn ? "ready" : "example");
    this.#sayProblems();
    if (sent) this.#problems.focusFirst();
    else this.#pause = setTimeout(() => this.#judge(this.#form.fieldAround(document.activeElement)), PAUSE);
  }

  /** Lets a field that the person has typed in say what is wrong with it. @param {Field | undefined} field */
  #judge(field) {
    if (field?.edited && this.#problems.dealtWith(field)) this.#sayProblems();
  }

  #sayProblems() {
    const { ofForm, shown } = this.#problems;
    const { fix_one, fix } = this.words;
    this.#status.say(ofForm || (shown === 0 ? "" : shown === 1 ? fix_one : filled(fix, { count: shown })));
  }

  /** @param {Excuse} excuse */
  #excuse(excuse) {
    this.#owed = excuse.status === "unavailable";
    if (excuse.status === "failed") console.error(`coach: ${this.name} failed: ${excuse.detail}`);
    this.#panel.outdated = this.#panel.isOwn;
    this.#setState("error");
    this.#status.say(excused(excuse, this.words), { retry: this.#owed });
  }

  #backToExample() {
    clearTimeout(this.#breath);
    clearTimeout(this.#pause);
    this.#number++;
    this.#question = "";
    this.#waiting.end();
    this.#problems.clear();
    this.#buttons.result = null;
    this.#panel.showExample();
    for (const { refill } of this.#form.fields) refill?.clear();
    this.#setState("example");
    this.#status.clear();
  }

  /** @param {State} state */
  #setState(state) {
    this.#element.dataset["state"] = state;
  }
}
