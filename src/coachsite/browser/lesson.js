/**
 * What makes lessons interactive: checks, checklists, scenarios, the marks of what was read, and a first question that
 * leads to a tool. All of it is in the page as plain HTML; this only adds memory and movement.
 *
 * @import { Site } from "./element.js"
 */

import { defineAsk } from "./lesson-ask.js";
import { defineCheck, defineChecklist } from "./lesson-choices.js";
import { Notebook } from "./lesson-notebook.js";
import { defineFinish, defineLessons, markNavigation } from "./lesson-progress.js";
import { defineScenario } from "./lesson-scenario.js";

/** @param {Site} site */
export function defineLesson(site) {
  const notebook = new Notebook(site.store, site.root);
  defineAsk(site);
  defineCheck(notebook);
  defineChecklist(notebook);
  defineScenario();
  defineFinish(notebook);
  defineLessons(notebook);
  markNavigation(notebook);
}
