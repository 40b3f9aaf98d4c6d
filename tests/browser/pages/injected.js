// What in a part of the page runs, loads or covers something, and what ran already; widgets make none of it.
(part) => {
  const elements = [...part.querySelectorAll("*")];
  const handlers = elements.flatMap(({ attributes }) => [...attributes].filter(({ name }) => /^(on|style$|srcdoc$)/.test(name)));
  const links = elements.map((element) => element.getAttribute("href") ?? "").filter((link) => /^\s*(javascript|data):/i.test(link));
  return [
    ...elements.filter((element) => element.matches("script, iframe, object, embed, img, svg, style, base, meta, link")),
    ...handlers,
    ...links,
    ...[window.injected, {}.injected].filter((ran) => ran !== undefined),
  ].map(String);
};
