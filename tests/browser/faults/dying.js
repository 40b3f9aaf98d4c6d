// Put before worker.js: whatever calculates with what was told "dying" dies.
self.addEventListener("message", (event) => {
  if (event.data.kind !== "run" || event.data.answers.told !== "dying") return;
  event.stopImmediatePropagation();
  setTimeout(() => {
    throw new Error("killed by the test");
  });
});
