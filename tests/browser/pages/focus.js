() => {
  const it = document.activeElement;
  if (!it || it === document.body || it === document.documentElement) return null; // nothing that can be used
  const { left, top, bottom, width } = it.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(it);
  const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const points = [0.5, 0.1, 0.9].map((part) => document.elementFromPoint(left + width * part, middle));
  return {
    // a box that scrolls is a stop of the browser's own making, while nothing in it can take the focus
    box: !it.matches("a[href], button, input, select, textarea, summary, [tabindex]"),
    stop: window.tabStops?.get(it) ?? -1,
    name: (it.getAttribute("aria-label") || it.textContent.trim() || it.name || it.tagName).slice(0, 60),
    ringed: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    seen: points.some((point) => point && (it.contains(point) || point.contains(it) || it.labels?.[0]?.contains(point))),
    top: it.closest("main") ? top + scrollY : 0,
  };
}
