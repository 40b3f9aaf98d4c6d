(height) =>
  [...document.querySelectorAll("main *")].flatMap((it) => {
    const { borderTopWidth, borderBottomWidth, breakInside, boxDecorationBreak, display, position } = getComputedStyle(it);
    const isBox = parseFloat(borderTopWidth) > 0 && parseFloat(borderBottomWidth) > 0 && display !== "inline";
    if (!isBox || position === "absolute" || it.matches("tr, th, td") || !it.checkVisibility()) return [];
    if (it.closest("svg, input, select, textarea")) return [];
    const kept = it.parentElement.closest("li") ?? it;
    const whole = [it, kept].some((one) => getComputedStyle(one).breakInside === "avoid");
    const own = it.getBoundingClientRect().height;
    if (own < 40) return []; // a line is never cut
    const isTall = own > height;
    return (whole && !isTall) || boxDecorationBreak === "clone" ? [] : [`${it.tagName} ${it.className}: ${breakInside}`];
  })
