() => {
  const sheet = new CSSStyleSheet(); // the lettering of pictures is not text: it keeps its place
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }
    svg * { letter-spacing: 0 !important; word-spacing: 0 !important }
  `);
  document.adoptedStyleSheets.push(sheet);
}
