// Put before worker.js: the first calculation of what was told "dying" kills the worker; a later worker lives.
self.addEventListener("message", async (event) => {
  if (event.data.kind !== "run" || event.data.answers.told !== "dying" || self.survived) return;
  event.stopImmediatePropagation();
  const deaths = await caches.open("deaths");
  if (await deaths.match("/death")) {
    self.survived = true;
    self.dispatchEvent(new MessageEvent("message", { data: event.data }));
    return;
  }
  await deaths.put("/death", new Response(""));
  setTimeout(() => {
    throw new Error("killed by the test");
  });
});
