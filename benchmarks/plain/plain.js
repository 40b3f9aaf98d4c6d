/** The same widget on Pyodide as its documentation shows it: on the main thread, booted, packages from sources. */

const input = document.querySelector("input");
const output = document.querySelector("output");

const started = start();
input.addEventListener("input", answer);

async function start() {
  const pyodide = await loadPyodide();
  const sources = await (await fetch("sources.zip")).arrayBuffer();
  pyodide.unpackArchive(sources, "zip", { extractDir: "/sources" });
  pyodide.pyimport("sys").path.append("/sources");
  return pyodide.pyimport("coachkit.entry").open_site("after_interview");
}

async function answer() {
  performance.mark("coach:keystroke");
  const site = await started;
  const request = { answers: { interview_date: input.value }, today: "2026-11-23" };
  const reply = JSON.parse(site.run("follow_up_dates", JSON.stringify(request)));
  if (reply.status !== "result") throw new Error(JSON.stringify(reply));
  output.innerHTML = reply.html;
  requestAnimationFrame(() => performance.mark("coach:painted"));
}
