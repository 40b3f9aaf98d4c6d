/**
 * What every page loads: makes widgets and lessons work, and fetches Python when it is likely to be wanted.
 */

import { Client } from "./client.js";
import { defineWidget } from "./element.js";
import { fetchWhenIdle } from "./idle.js";
import { defineKeepOffline } from "./keep-offline.js";
import { defineKeep } from "./keeping.js";
import { defineLesson } from "./lesson.js";
import { defineNewer } from "./newer.js";
import { Offline } from "./offline.js";
import { Store } from "./store.js";
import { mendTheme } from "./theme.js";
import { defineTimer } from "./timer.js";

/** The build puts this file into assets/coach/app-<hash>/ of the site. */
const root = new URL("../../../", import.meta.url);

const client = new Client(
  () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" }),
  new URL("./manifest.json", import.meta.url),
);

client.subscribe((progress) => {
  const { stage } = progress;
  if (stage === "ready") performance.mark("coach:ready");
  const { dataset } = document.documentElement;
  dataset["coachRuntime"] = stage === "ready" ? progress.how : stage;
});

addEventListener("online", () => client.retry());
const site = { client, store: new Store(`coachsite:${root.pathname}`), root };
defineWidget(site);
defineLesson(site);
defineTimer();
defineKeep(site);

const offline = new Offline(root);
offline.follow(client);
defineNewer(offline);
defineKeepOffline(offline);
mendTheme();
fetchWhenIdle(client);
