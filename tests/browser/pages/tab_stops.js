() => {
  const all = "a[href], button, input, select, textarea, summary, [tabindex]";
  const shown = [...document.querySelectorAll(all)].filter(
    (it) => it.tabIndex >= 0 && !it.disabled && it.checkVisibility({ visibilityProperty: true }),
  );
  const first = (radio) => {
    const group = shown.filter((it) => it.type === "radio" && it.name === radio.name && it.form === radio.form);
    return (group.find((it) => it.checked) ?? group[0]) === radio;
  };
  const stops = shown.filter((it) => it.type !== "radio" || first(it));
  window.tabStops = new Map(stops.map((it, index) => [it, index]));
  return stops.length;
}
