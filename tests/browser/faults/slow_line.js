// A line on which nothing should be fetched ahead of its use.
Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "2g" } });
