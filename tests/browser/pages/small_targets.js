(least) =>
  [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].flatMap((it) => {
    const inText = it.matches("a") && getComputedStyle(it).display === "inline";
    if (inText || it.closest(".coach-unseen") || !it.checkVisibility({ visibilityProperty: true })) return [];
    const touched = [it, it.closest("label")].flatMap((one) => one?.getBoundingClientRect() ?? []);
    const isLarge = touched.some(({ width, height }) => Math.min(width, height) >= least);
    return isLarge ? [] : [`${it.outerHTML.slice(0, 80)}: ${touched[0].width} x ${touched[0].height}`];
  })
