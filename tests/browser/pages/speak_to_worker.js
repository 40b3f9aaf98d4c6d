([address, start, question]) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(address, { type: "module" });
    worker.onerror = (event) => reject(new Error(event.message || "the worker does not load"));
    worker.onmessage = ({ data }) => {
      if (data.kind === "broken") reject(new Error(data.detail));
      if (data.kind === "ready") worker.postMessage(question);
      if (data.kind === "reply") {
        worker.terminate();
        resolve(data.reply);
      }
    };
    worker.postMessage(start);
  });
