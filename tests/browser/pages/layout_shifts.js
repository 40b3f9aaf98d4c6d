// Notes what moves in the page without the person having done something just before, from the very beginning.
window.layoutShifts = [];
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput, sources } of list.getEntries()) {
    if (hadRecentInput) continue;
    const moved = sources.map(({ node }) => node?.outerHTML?.slice(0, 200) ?? node?.textContent ?? "something");
    window.layoutShifts.push({ value, moved });
  }
}).observe({ type: "layout-shift", buffered: true });
