// Put before worker.js: a calculation that never ends, where the person was told "endless".
self.addEventListener("message", ({ data }) => {
  if (data.kind === "run" && data.answers.told === "endless") for (;;);
});
